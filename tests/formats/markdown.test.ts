import { beforeAll, describe, expect, test } from 'vitest';

import type { CheckResult } from '../../src/index.js';
import { renderMarkdown } from '../../src/formats/markdown/render-markdown.js';
import { checkChange, checkFiles, checkFolder, checkMany } from './markdown-fleets.js';
import { expectGolden } from './markdown-goldens.js';
import { renderPage } from './markdown-page.js';

const linkTo = (file: string, line: number): string => `https://github.example/fleet/blob/abc/${file}#L${line}`;
const bytesOf = (text: string): number => Buffer.byteLength(text);

describe('golden reports', () => {
  test('of the fleet of this repository', async () => {
    expectGolden('markdown/demo.txt', renderMarkdown(await checkFolder('.'), { failed: false }));
  });

  test('of a fleet that fails', async () => {
    const options = { failed: true, linkTo, headline: 'fleetvet (ams01)' };
    expectGolden('markdown/failing.txt', renderMarkdown(await checkFolder('examples/failing'), options));
  });

  test('of a change', async () => {
    const options = { failed: true, linkTo, wholeReport: 'the log' };
    expectGolden('markdown/change.txt', renderMarkdown(await checkChange(), options));
  });
});

describe('a change', () => {
  let markdown: string;
  beforeAll(async () => {
    markdown = renderMarkdown(await checkChange(), { failed: true, linkTo });
  });

  test('opens with the verdict in one line', () => {
    expect(markdown.split('\n')[0]).toMatch(/^### ❌ fleetvet failed: 64 errors/);
  });

  test('comes before the errors, and the figures come last', () => {
    const headings = markdown.split('\n').filter((line) => line.startsWith('#'));
    expect(headings.slice(1)).toEqual([
      '#### What this change does',
      '#### 3 errors, 2 of them new',
      '#### Approvals that end soon: 3 devices',
      '#### Policy coverage: 4.55 % of 66 devices',
      '#### Totals',
    ]);
  });

  test('has its worst cause first', () => {
    expect(renderPage(markdown).tables[0]?.[1]).toEqual([
      'altered validated software eos-fabric\nend 2027-05-31 → 2026-11-20: 60 devices become invalid, 62 match other records',
      'policies/arista_eos.yaml:5',
    ]);
  });

  test('has its subjects folded under their cause, the first 50 by name', () => {
    expect(markdown).toMatch(
      /makes 60 devices invalid.*\n\n<details>\n<summary>60 devices<\/summary>\n\nams01-leaf-001, .*ams01-leaf-050, and 10 more\n/,
    );
    const rows = renderPage(markdown).tables.flat();
    expect(rows.filter((cells) => cells.some((cell) => cell.startsWith('ams01-leaf')))).toEqual([]);
  });

  test('that changes nothing says so', async () => {
    const files = {
      'inventory/a.yaml': 'manufacturers: [Acme]\nroles: [leaf]\ndevice_types: [{ manufacturer: Acme, model: A1 }]\n',
    };
    const text = renderMarkdown(await checkFiles(files, files), { failed: false });
    expect(text).toContain('no device or inventory item was judged');
    expect(text).toContain('This change affects no device or inventory item; 0 new diagnostics, 0 fixed.');
  });
});

describe('a report on 10,000 violations', () => {
  let result: CheckResult;
  // Far more than there is room for, too, and soon rendered.
  let fewer: CheckResult;
  beforeAll(async () => {
    result = await checkMany(10_000);
    fewer = await checkMany(1_000);
  });

  test.each([1_000_000, 65_000, 8_000])('groups them within %i bytes and lists the first', (limitBytes) => {
    const text = renderMarkdown(result, { failed: true, linkTo, limitBytes, wholeReport: 'the artifact report' });
    expect(bytesOf(text)).toBeLessThanOrEqual(limitBytes);
    expect(text).toContain('#### Totals');
    expect(text).toContain('#### 10000 errors, in 1 row');
    const [grouped, ...listed] = renderPage(text)
      .tables.flat()
      .filter(([severity]) => severity === '❌ error');
    expect(grouped?.[1]).toBe('10000 devices');
    expect(text).toContain('<summary>10000 grouped diagnostics, one by one</summary>');
    expect(text).toContain(`… and ${10_000 - listed.length} more grouped diagnostics: see the artifact report.`);
    if (limitBytes > 65_000) expect(listed).toHaveLength(200);
    else expect(bytesOf(text)).toBeGreaterThan(limitBytes * 0.8);
  });

  test('is built quickly', () => {
    const start = performance.now();
    renderMarkdown(result, { failed: true, limitBytes: 65_000 });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test.each([0, 1, 50, 500, 1_000, 1_500, 2_000, 3_000])('stays within %i bytes, if nothing else', (limitBytes) => {
    for (const headline of ['fleetvet', '❌❌❌'])
      expect(
        bytesOf(renderMarkdown(fewer, { failed: true, limitBytes, headline, wholeReport: 'the log' })),
      ).toBeLessThanOrEqual(limitBytes);
  });
});

describe('a change of more than there is room for', () => {
  /** As many records as are asked for, each of which ends too early for a device of its own, and errors besides. */
  async function checkCauses(causes: number): Promise<CheckResult> {
    const names = Array.from({ length: causes }, (_, index) => `cause-${index}`);
    const inventory = JSON.stringify({
      manufacturers: ['Acme'],
      roles: ['leaf'],
      tags: names,
      platforms: [{ name: 'os' }],
      device_types: [{ manufacturer: 'Acme', model: 'A1' }],
      software_versions: [{ platform: 'os', version: '1', status: 'Active' }],
      devices: [
        ...names.map((tag) => ({ name: `${tag}-device`, tags: [tag] })),
        ...Array.from({ length: 500 }, (_, index) => ({ name: `bad-${index}` })),
      ].map((device) => ({ ...device, device_type: 'A1', role: 'leaf', platform: 'os', software_version: '1' })),
    });
    const policy = (end: string): string =>
      JSON.stringify({
        validated_software: names.map((tag) => ({
          name: tag,
          software: '1',
          start: '2025-01-01',
          end,
          object_tags: [tag],
        })),
      });
    const of = (end: string): Record<string, string> => ({
      'inventory/fleet.yaml': inventory,
      'policies/os.yaml': policy(end),
    });
    return checkFiles(of('2026-01-01'), of('2027-01-01'));
  }

  test('keeps its causes before the rows of anything else', async () => {
    const text = renderMarkdown(await checkCauses(100), { failed: true, limitBytes: 30_000, linkTo });
    const { tables } = renderPage(text);
    const causes = tables.flat().filter(([what]) => what?.startsWith('altered validated software cause-') === true);
    expect(causes).toHaveLength(100);
    expect(text).toContain('<summary>75 more changes</summary>');
    expect(text).toMatch(/… and \d+ more grouped diagnostics/);
    expect(bytesOf(text)).toBeLessThanOrEqual(30_000);
  });
});
