// What the compliance report costs with many devices: how long it takes to make, how large it is, and in headless Chromium
// how long it takes to open, to search, to filter and to sort.
// usage: npx tsx bench/report.ts [devices]      (default: 100000)
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';

import { composeReport } from '../src/report/report.js';
import { check, inMemory } from '../src/index.js';
import { writeReport } from '../src/report/output-formats.js';
import { startChromium } from '../tests/report/chromium.js';

const AS_OF = '2026-11-21';
const RUNS = 5;
const devices = Number(process.argv[2] ?? 100_000);
const keep = process.argv[3];

const directory = mkdtempSync(path.join(tmpdir(), 'fleetvet-bench-'));
try {
  const result = await check({ source: inMemory(fleet()), asOf: AS_OF });
  const start = performance.now();
  const file = keep ?? path.join(directory, 'report.html');
  const pieces = await writeReport('html', composeReport(result, { failed: true }));
  writeFileSync(file, [...pieces].join(''));
  const made = performance.now() - start;
  console.log(
    `${devices} devices, Node ${process.version}, ${cpus()[0]?.model ?? 'an unknown processor'}, median of ${RUNS} runs`,
  );
  console.log(`make the report   ${made.toFixed(0).padStart(6)} ms`);
  console.log(`size              ${(statSync(file).size / 1e6).toFixed(1).padStart(6)} MB`);
  const browser = await startChromium();
  const times: Record<string, number[]> = {};
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    for (const [what, time] of Object.entries(await measure(page, file))) (times[what] ??= []).push(time);
    await page.close();
  }
  for (const [what, found] of Object.entries(times))
    console.log(`${what.padEnd(17)} ${median(found).toFixed(0).padStart(6)} ms`);
  console.log(browser.version());
  await browser.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Each from what the user does to the frame that shows it, with what it takes to tell; typing waits out a typist's pause. */
async function measure(page: Page, file: string): Promise<Record<string, number>> {
  const timed = async (act: () => Promise<unknown>, shows: Locator): Promise<number> => {
    const begin = performance.now();
    await act();
    await shows.waitFor({ state: 'attached' });
    return performance.now() - begin;
  };
  const open = await timed(() => page.goto(pathToFileURL(file).href), page.locator('html[data-ready]'));
  const found = page.locator('#count', { hasText: 'found among' });
  const filter = await timed(() => page.getByLabel('Filter by status').selectOption('=invalid'), found);
  await page.getByRole('button', { name: 'Show all' }).click();
  const search = await timed(() => page.getByLabel('Search').fill('ams leaf 77'), found);
  await page.getByRole('button', { name: 'Show all' }).click();
  const sort = await timed(
    () => page.getByRole('button', { name: 'By', exact: true }).click(),
    page.locator('[aria-sort]'),
  );
  return { open, filter, search, sort };
}

/** A fleet of which a tenth runs what is not approved, some lack software, and the approval of some ends soon. */
function fleet(): Readonly<Record<string, string>> {
  const range = <T>(count: number, make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const sites = range(
    900,
    (index) => `${['AMS', 'FRA', 'NYC', 'SIN'][index % 4] ?? ''}${String(index).padStart(3, '0')}`,
  );
  const types = range(120, (index) => `DCS-7${String(index).padStart(3, '0')}-48S`);
  const roles = ['leaf', 'spine', 'border', 'access', 'out-of-band'];
  const tenants = range(60, (index) => `tenant-${index}`);
  const versions = range(80, (index) => `4.${20 + Math.floor(index / 8)}.${index % 8}F`);
  const catalogue = [
    'manufacturers: [Arista]',
    'platforms: [{ name: eos, manufacturer: Arista }]',
    `roles: [${roles.join(', ')}]`,
    `tenants: [${tenants.join(', ')}]`,
    `locations: [${sites.join(', ')}]`,
    'device_types:',
    ...types.map((model) => `  - { manufacturer: Arista, model: ${model} }`),
    'software_versions:',
    ...versions.map(
      (version) =>
        `  - { platform: eos, version: ${version}, status: Active, software_image_files: [{ image_file_name: EOS-${version}.swi, status: Active, default_image: true }] }`,
    ),
  ];
  const records = types.flatMap((model, index) =>
    range(3, (rank) => {
      const version = versions[(index * 7 + rank) % versions.length] ?? '';
      const end = rank === 2 ? `, end: 2026-12-${String(1 + (index % 28)).padStart(2, '0')}` : '';
      return `  - { name: ${model}-${rank}, software: ${version}, start: 2026-01-01${end}, device_types: [${model}] }`;
    }),
  );
  const rows = range(devices, (index) => {
    const type = index % types.length;
    const offset = index % 10 === 0 ? 5 : index % 3;
    const software =
      index % 97 === 0 ? '' : `, software_version: ${versions[(type * 7 + offset) % versions.length] ?? ''}`;
    const site = sites[index % sites.length] ?? '';
    const role = roles[index % roles.length] ?? '';
    return `  - { name: ${site.toLowerCase()}-${role}-${index}, device_type: ${types[type] ?? ''}, role: ${role}, platform: eos, tenant: ${tenants[index % tenants.length] ?? ''}, location: ${site}${software} }`;
  });
  const sliced = range(Math.ceil(rows.length / 1000), (part) => [
    `inventory/devices-${part}.yaml`,
    ['devices:', ...rows.slice(part * 1000, part * 1000 + 1000), ''].join('\n'),
  ]);
  return {
    'inventory/catalogue.yaml': `${catalogue.join('\n')}\n`,
    'policies/eos.yaml': `${['validated_software:', ...records].join('\n')}\n`,
    ...Object.fromEntries(sliced),
  };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
