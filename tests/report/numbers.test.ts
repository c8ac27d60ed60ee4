import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import pc from 'picocolors';
import { expect, it } from 'vitest';

import { renderCsv } from '../../src/formats/csv.js';
import { renderGithub } from '../../src/formats/github.js';
import { renderMarkdown } from '../../src/formats/markdown/render-markdown.js';
import { renderPretty } from '../../src/formats/pretty.js';
import { verdictInWords } from '../../src/formats/verdict-sentence.js';
import { check, type CheckResult, inMemory } from '../../src/index.js';
import { AS_OF, readText, reportOf } from './reports.js';
import { runs } from '../runs.js';

const CATALOGUE = `manufacturers: [A]
tenants: [t1, t2]
platforms: [{ name: eos, manufacturer: A }]
roles: [leaf, pdu]
device_types: [{ manufacturer: A, model: m }]
software_versions:
  - { platform: eos, version: v1, status: Active, end_of_support_date: 2026-01-01, software_image_files: [{ image_file_name: v1.swi, status: Active }] }
  - { platform: eos, version: v2, status: Active, software_image_files: [{ image_file_name: v2.swi, status: Active }] }
  - { platform: eos, version: v3, status: Active }
`;

const record = fc.record({
  version: fc.constantFrom('v1', 'v2', 'v3', 'v9'),
  end: fc.constantFrom('', ', end: 2026-11-25', ', end: 2027-01-10', ', end: 2026-02-01'),
  role: fc.constantFrom('leaf', 'leaf', 'pdu', 'undeclared'),
});
const version = fc.constantFrom('', 'v1', 'v2', 'v3', 'undeclared');
const device = fc.record({
  version,
  role: fc.constantFrom('leaf', 'pdu'),
  tenant: fc.constantFrom('', 't1', 't2', 'undeclared'),
  items: fc.array(version, { maxLength: 2 }),
  waived: fc.constantFrom('', '2027-01-01', '2026-01-01'),
});
const fleet = fc.record({
  records: fc.array(record, { maxLength: 4 }),
  devices: fc.array(device, { maxLength: 10 }),
  machines: fc.array(version, { maxLength: 2 }),
  support: fc.constantFrom('off', 'warning', 'error'),
  brokenFile: fc.constantFrom('', '', 'devices: [', 'devices:\n  - name: [x]\n    - y\n'),
});
type Fleet = typeof fleet extends fc.Arbitrary<infer T> ? T : never;

const softwareOf = (text: string): string =>
  text === '' ? '' : `, software_version: { platform: eos, version: ${text} }`;

function filesOf({ records, devices, machines, support, brokenFile }: Fleet): Record<string, string> {
  const entries = devices.map(({ version: runs, role, tenant, items }, index) => {
    const nested = items.map((item, at) => `{ name: i${at}${softwareOf(item)} }`).join(', ');
    const owner = tenant === '' ? '' : `, tenant: ${tenant}`;
    return `  - { name: d${index}, device_type: m, role: ${role}${owner}${softwareOf(runs)}, inventory_items: [${nested}] }\n`;
  });
  const waivers = devices.flatMap(({ waived }, index) =>
    waived === '' ? [] : [`{ reason: r${index}, until: ${waived}, devices: [d${index}] }`],
  );
  const approvals = records.map(
    (one) => `{ software: ${one.version}, start: 2026-01-01${one.end}, device_roles: [${one.role}] }`,
  );
  return {
    'fleetvet.yaml': `software_not_expected: [{ role: pdu }]\nrules: { software-end-of-support: ${support} }\n`,
    'inventory/a.yaml': `${CATALOGUE}devices:\n  - { name: first, device_type: m, role: leaf }\n${entries.join('')}virtual_machines: [${machines.map((one, index) => `{ name: vm${index}${softwareOf(one)} }`).join(', ')}]\n`,
    'policies/a.yaml': `validated_software: [${approvals.join(', ')}]\nwaivers: [${waivers.join(', ')}]\n`,
    ...(brokenFile !== '' && { 'inventory/broken.yaml': brokenFile }),
  };
}

type Counts = Readonly<Record<string, number>>;
interface ReportJson {
  readonly verdict: { readonly sentence: string };
  readonly totals: { readonly devices: Counts; readonly inventory_items: Counts };
  readonly subjects: readonly {
    readonly kind: string;
    readonly status: string;
    readonly expiring: boolean;
    readonly supported: boolean | null;
    readonly software_expected: boolean;
    readonly waived: object | null;
  }[];
  readonly upgrades: {
    readonly list: readonly { readonly by: string | null; readonly count: number; readonly names: string[] }[];
  };
}

/** The counts in title, headings and footer of the Markdown report, its rows, and the annotations add up to the summary. */
function assertCounts(result: CheckResult): void {
  const { diagnostics } = result.summary;
  const markdown = renderMarkdown(result, { failed: true });
  const [title = ''] = markdown.split('\n');
  const footer = markdown.trimEnd().split('\n').at(-1) ?? '';
  const numberIn = (pattern: RegExp): number => Number(pattern.exec(markdown)?.[1] ?? 0);
  const [unlisted = ''] = markdown.split(/<summary>\d+ grouped diagnostics, one by one/);
  const rows = (sign: string): number => unlisted.split(`\n| ${sign} | `).length - 1;
  for (const [severity, heading, sign] of [
    ['error', /^#### (\d+) errors?\b/m, '❌ error'],
    ['warning', /^<summary>(\d+) warnings?\b/m, '⚠️ warning'],
    ['notice', /^<summary>(\d+) notices?\b/m, 'ℹ️ notice'],
  ] as const) {
    const total = diagnostics[severity];
    const counted = new RegExp(`\\b${total} ${severity}${total === 1 ? '' : 's'}\\b`);
    if (total > 0) expect([counted.test(title), counted.test(footer)]).toEqual([true, true]);
    const following = severity === 'error' ? numberIn(/^<summary>(\d+) errors? that (?:may )?follows? /m) : 0;
    const shown = numberIn(heading) + following;
    const [, grouped] = new RegExp(`${heading.source}.*, in (\\d+) rows?`, 'm').exec(markdown)?.slice(1) ?? [];
    expect(rows(sign)).toBe((grouped === undefined ? numberIn(heading) : Number(grouped)) + following);
    const lapsing = severity === 'warning' ? numberIn(/^#### Approvals that end soon: (\d+) /m) : 0;
    expect(shown + lapsing).toBe(total);
    if (shown > 0 && lapsing > 0)
      expect(numberIn(new RegExp(`^(\\d+) more ${severity}s? (?:is|are) shown above`, 'm'))).toBe(lapsing);
  }
  expect(numberIn(/^#### (\d+) waived violations?$/m)).toBe(diagnostics.waived);
  const lines = [...renderGithub(result)].map((line) => line.trimEnd());
  const more = lines
    .filter((line) => line.startsWith('fleetvet: '))
    .flatMap((line) => [...line.matchAll(/(\d+) (?:errors?|warnings?|notices?|more diagnostics?)\b/g)])
    .reduce((sum, [, count]) => sum + Number(count), 0);
  const annotations = lines.filter((line) => line.startsWith('::')).length;
  expect(annotations + more).toBe(Object.values(diagnostics).reduce((sum, count) => sum + count, 0));
}

it('numbers in verdict, JSON, CSV, Markdown, gauges and page agree, whatever the fleet', async () => {
  await fc.assert(
    fc.asyncProperty(fleet, async (drawn) => {
      const result = await check({ source: inMemory(filesOf(drawn)), asOf: AS_OF });
      const report = reportOf(result);
      const json = JSON.parse(await readText('json', report)) as ReportJson;
      const { summary } = result;
      const { sentence } = json.verdict;
      const gauges = await readText('prometheus', report);
      const gauge = (name: string, labels: string): number => {
        const line = gauges.split('\n').find((one) => one.startsWith(`${name}{${labels}} `));
        return Number(line?.split(' ').at(-1) ?? Number.NaN);
      };
      const page = await readText('html', report);
      const csv: readonly Counts[] = parse([...renderCsv(result)].join(''), { columns: true });
      const compliance: readonly Record<string, string>[] = parse(await readText('csv', report), { columns: true });
      for (const [key, kind] of [
        ['devices', 'device'],
        ['inventory_items', 'inventory_item'],
      ] as const) {
        const counts = json.totals[key];
        const rows = json.subjects.filter((row) => row.kind === kind);
        const count = (isCounted: (row: (typeof rows)[number]) => boolean): number => rows.filter(isCounted).length;
        const { total, valid, invalid, no_software, not_expected, not_judged, unsupported } = summary[key];
        expect(counts).toMatchObject({ total, valid, invalid, no_software, not_expected, not_judged, unsupported });
        expect(valid + invalid + no_software + not_expected).toBe(total);
        expect(rows).toHaveLength(total);
        expect(valid).toBe(count(({ status }) => status === 'valid'));
        expect(no_software).toBe(count((row) => row.status === 'no_software' && row.software_expected));
        expect(counts['waived']).toBe(count(({ status, waived }) => status === 'invalid' && waived !== null));
        expect(counts['expiring']).toBe(count(({ expiring }) => expiring));
        expect(counts['compliant']).toBe(
          count(({ status, supported }) => status === 'valid' && !(drawn.support === 'error' && supported === false)),
        );
        const inCsv = csv.filter((row) => String(row['kind']) === kind);
        expect(inCsv).toHaveLength(total);
        expect(inCsv.filter(({ status }) => String(status) === 'invalid')).toHaveLength(invalid);
        expect(gauge('fleetvet_subjects_not_judged', `kind="${kind}"`)).toBe(not_judged);
        expect(gauge('fleetvet_subjects', `kind="${kind}",status="valid"`)).toBe(valid);
      }
      expect(compliance).toHaveLength(summary.devices.total + summary.inventory_items.total);
      const [invalid, notJudged, unsupported, total] = (['invalid', 'not_judged', 'unsupported', 'total'] as const).map(
        (name) => summary.devices[name] + summary.inventory_items[name],
      ) as [number, number, number, number];
      const now = json.upgrades.list.filter(({ by }) => by === null);
      expect(now.reduce((sum, upgrade) => sum + upgrade.count, 0)).toBe(invalid);
      for (const upgrade of json.upgrades.list) expect(upgrade.names).toHaveLength(upgrade.count);
      expect(page.split('class="status s-invalid"')).toHaveLength(invalid + 1 - countWaived(json));
      if (invalid > 0) expect(sentence).toMatch(new RegExp(`software is not approved on ${invalid} of ${total} `));
      if (notJudged > 0)
        expect(sentence).toMatch(
          new RegExp(`^(?:${notJudged} of ${notJudged + total} .*|the only .*) could not be judged`),
        );
      if (unsupported > 0)
        expect(sentence).toContain(`${unsupported} ${unsupported === 1 ? 'is' : 'are'} approved but`);
      const isSound = notJudged === 0 && drawn.brokenFile === '' && total > 0;
      if (!isSound || invalid > 0 || (unsupported > 0 && drawn.support === 'error'))
        expect(sentence).not.toMatch(/all (?:known )?software is approved/);
      // The same words in every format.
      const options = { colors: pc.createColors(false), maxDiagnostics: 0, failed: true, quiet: false, width: 100_000 };
      const [pretty, inWords] = [[...renderPretty(result, options)].join(''), verdictInWords(result)];
      expect(sentence).toBe(inWords);
      expect(pretty).toContain(inWords);
      expect(textOf(page)).toContain(`: ${inWords}.`);
      assertCounts(result);
      expect(errorsNamedIn(inWords)).toBe(summary.diagnostics.error);
      expectPageToAddUp(page, json);
      const checked = renderMarkdown(result, { failed: true });
      expectHeadingsToCount(checked);
      for (const [label, counts] of [
        ['devices', summary.devices],
        ['inventory items', summary.inventory_items],
      ] as const)
        if (counts.total > 0) expect(totalsIn(checked, label)).toMatchObject(namedCounts({ ...counts }));
      const { devices: covered, inventoryItems: coveredItems } = result.coverage();
      expect(covered.total).toBe(summary.devices.total - summary.devices.not_expected);
      expect(coveredItems.total).toBe(summary.inventory_items.total - summary.inventory_items.not_expected);
      const { devices: ofDevices } = summary;
      expect(await readText('markdown', report)).toMatch(
        new RegExp(
          `\\| devices \\|.*\\| ${ofDevices.invalid} \\|.*\\| ${ofDevices.total} \\| ${ofDevices.not_judged} \\|`,
        ),
      );
    }),
    { numRuns: runs(8, 60) },
  );
});

/** The figures of the page's cards, and the counts above its tables, are those of the JSON. */
function expectPageToAddUp(page: string, { totals, upgrades }: ReportJson): void {
  const figures = (title: string): Counts => {
    const start = page.indexOf(`<h3>${title}</h3>`);
    const card = page.slice(start, page.indexOf('</dl>', start));
    return Object.fromEntries(
      [...card.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(\d+)<\/dd>/g)].map(([, name, count]) => [name, Number(count)]),
    );
  };
  for (const [title, counts] of [
    ['Devices', totals.devices],
    ['Inventory items', totals.inventory_items],
  ] as const) {
    const shown = figures(title);
    expect(shown).toMatchObject({ Valid: counts['valid'], Invalid: counts['invalid'], Total: counts['total'] });
    const { Valid = 0, Invalid = 0, 'No software': none = 0, 'No software expected': exempt = 0, Total } = shown;
    expect(Valid + Invalid + none + exempt).toBe(Total);
    expect(shown['Not judged because of errors'] ?? 0).toBe(counts['not_judged']);
    expect(shown['of which expiring'] ?? 0).toBe(counts['expiring']);
  }
  const sum = (isNow: boolean): number =>
    upgrades.list.filter(({ by }) => (by === null) === isNow).reduce((total, { count }) => total + count, 0);
  const [, now, later] = /(\d+) must move now, and (no|\d+) more before/.exec(page) ?? [];
  if (sum(true) > 0) expect([now, later]).toEqual([String(sum(true)), String(sum(false) || 'no')]);
  else if (upgrades.list.length > 0) expect(page).toMatch(new RegExp(`${sum(false)} device[\\w ]+ must move before`));
}

/** A heading of the Markdown summary that counts has as many rows below it. */
function expectHeadingsToCount(markdown: string): void {
  for (const part of markdown.split(/^(?=#### |<summary>)/m).slice(1)) {
    const [, all, grouped] =
      /^(?:#### |<summary>)(\d+) (?:error|warning|notice|waived violation)s?\b(?:.*, in (\d+) rows?)?/.exec(part) ?? [];
    const count = grouped ?? all;
    if (count !== undefined)
      expect(part.match(/^\| (?!---|severity|waived until)/gm) ?? []).toHaveLength(Number(count));
  }
}

/** The row of a kind under Totals, by heading. */
function totalsIn(markdown: string, label: string): Counts {
  const totals = markdown.slice(markdown.indexOf('#### Totals'));
  const cellsOf = (row: string): readonly string[] => row.split('|').map((cell) => cell.trim());
  const lines = totals.split('\n').map(cellsOf);
  const [headings = []] = lines.filter((cells) => cells.includes('without software'));
  const [row = []] = lines.filter((cells) => cells[1] === label);
  return Object.fromEntries(headings.flatMap((name, at) => (name === '' ? [] : [[name, Number(row[at])]])));
}

function namedCounts({ total, valid, invalid, no_software, not_expected, not_judged }: Counts): Counts {
  const named = { total, valid, invalid, 'without software': no_software };
  return {
    ...(named as Counts),
    ...((not_expected ?? 0) > 0 && { 'no software needed': not_expected ?? 0 }),
    ...((not_judged ?? 0) > 0 && { 'not judged': not_judged ?? 0 }),
  };
}

/** The text of the page between its tags. */
function textOf(page: string): string {
  const verdict = page.slice(page.indexOf('<p class="verdict'), page.indexOf('<section'));
  return verdict
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** How many errors a verdict names: as consequences with their causes, or one kind after the other. */
function errorsNamedIn(verdict: string): number {
  const sum = (text: string, pattern: RegExp): number =>
    [...text.matchAll(pattern)].reduce((total, [, number]) => total + Number(number), 0);
  const caused =
    /(\d+) causes? makes? (.*?) invalid(?:, (\d+) (?:has|have) (?:another cause|other causes) \(([^)]*)\))?/.exec(
      verdict,
    );
  if (caused !== null) {
    const [, causes, made = '', others = '0', kinds = ''] = caused;
    expect(sum(kinds, /(?:^|, | and )(\d+) /g)).toBe(Number(others));
    return Number(causes) + sum(made, /(\d+)/g) + Number(others);
  }
  const parts = verdict
    .split('; ')
    .map((part) => part.replace(/^(?:\d+ (?:errors?|warnings?|notices?|waived)(?:, )?)+: /, ''));
  // With nothing invalid, those that could not be judged are listed with the other errors.
  const isListed = /\b\d+ not judged\b/.test(verdict);
  return parts.reduce((total, part) => {
    if (isListed && part.includes('could not be judged')) return total;
    // Files that cannot be read are counted here, and their errors with the others.
    if (/^(?:the only file|\d+ of \d+ files) could not be judged/.test(part)) return total;
    if (part.startsWith('the only ') || part.startsWith('no device or inventory item was')) return total + 1;
    const notJudged = /^(\d+) of \d+ .* could not be judged/.exec(part)?.[1];
    if (notJudged !== undefined) return total + Number(notJudged);
    const invalid = /^(?:by the records that can be read, )?software is not approved on (\d+) of/.exec(part)?.[1];
    if (invalid !== undefined) {
      if (/, (?:all of them|and) waived/.test(part)) return total;
      return total + Number(invalid) - sum(part, /, (\d+) of them (?:waived|in days)/g);
    }
    if (part.endsWith('and so not compliant')) return total + Number.parseInt(part, 10);
    return isListOfErrors(part) ? total + sum(part, /(?:^|, | and )(\d+) /g) : total;
  }, 0);
}

function isListOfErrors(part: string): boolean {
  return /^\d+ (?:more |other |not judged|because|(?:unresolved|ambiguous) reference|without an|out of support|objects?|invalid field|YAML error|unreadable|by rule)/.test(
    part,
  );
}

function countWaived({ subjects }: ReportJson): number {
  return subjects.filter(({ status, waived }) => status === 'invalid' && waived !== null).length;
}
