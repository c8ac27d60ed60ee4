import fc from 'fast-check';
import { expect, it } from 'vitest';

import { check, inMemory } from '../../src/index.js';
import { AS_OF, readText, reportOf } from './reports.js';

const CATALOGUE = `manufacturers: [A]
platforms: [{ name: eos, manufacturer: A }]
roles: [leaf, pdu]
device_types: [{ manufacturer: A, model: m }]
software_versions:
  - { platform: eos, version: v1, status: Active, end_of_support_date: 2026-01-01, software_image_files: [{ image_file_name: v1.swi, status: Active }] }
  - { platform: eos, version: v2, status: Active, software_image_files: [{ image_file_name: v2.swi, status: Active }] }
  - { platform: eos, version: v3, status: Active }
`;

const record = fc.record({
  version: fc.constantFrom('v1', 'v2', 'v3'),
  end: fc.constantFrom('', ', end: 2026-11-25', ', end: 2027-01-10', ', end: 2026-02-01'),
  role: fc.constantFrom('leaf', 'pdu'),
});
const device = fc.record({
  version: fc.constantFrom('', 'v1', 'v2', 'v3', 'broken'),
  role: fc.constantFrom('leaf', 'pdu'),
});

it('numbers in verdict, JSON, CSV and page agree, whatever the fleet', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 4 }),
      fc.array(device, { maxLength: 12 }),
      fc.constantFrom('off', 'warning', 'error'),
      async (records, devices, support) => {
        const result = await check({
          source: inMemory({
            'fleetvet.yaml': `software_not_expected: [{ role: pdu }]\nrules: { software-end-of-support: ${support} }\n`,
            'inventory/a.yaml': `${CATALOGUE}devices:\n  - { name: first, device_type: m, role: leaf }\n${devices.map(({ version, role }, index) => `  - { name: d${index}, device_type: m, role: ${role}${version === '' ? '' : `, software_version: ${version}`} }\n`).join('')}`,
            'policies/a.yaml': `validated_software: [${records.map(({ version, end, role }) => `{ software: ${version}, start: 2026-01-01${end}, device_roles: [${role}] }`).join(', ')}]\n`,
          }),
          asOf: AS_OF,
        });
        const report = reportOf(result);
        const json = JSON.parse(await readText('json', report)) as {
          totals: { devices: Record<string, number> };
          subjects: { status: string; expiring: boolean; supported: boolean | null; software_expected: boolean }[];
          upgrades: { list: { by: string | null; count: number; names: string[] }[] };
        };
        const { devices: counts } = json.totals;
        const { summary } = result;
        const rows = json.subjects;
        const count = (isCounted: (row: (typeof rows)[number]) => boolean): number => rows.filter(isCounted).length;
        expect(counts['total']).toBe(summary.devices.total);
        expect(counts['valid']).toBe(count(({ status }) => status === 'valid'));
        expect(counts['invalid']).toBe(summary.devices.invalid);
        expect(counts['no_software']).toBe(count((row) => row.status === 'no_software' && row.software_expected));
        expect(counts['not_expected']).toBe(summary.devices.not_expected);
        expect(counts['unsupported']).toBe(summary.devices.unsupported);
        expect(counts['expiring']).toBe(count(({ expiring }) => expiring));
        expect(counts['compliant']).toBe(
          count(({ status, supported }) => status === 'valid' && !(support === 'error' && supported === false)),
        );
        const now = json.upgrades.list.filter(({ by }) => by === null);
        expect(now.reduce((sum, upgrade) => sum + upgrade.count, 0)).toBe(counts['invalid']);
        for (const upgrade of json.upgrades.list) expect(upgrade.names).toHaveLength(upgrade.count);
        if ((counts['invalid'] ?? 0) > 0) expect(report.verdict.sentence).toContain(`${counts['invalid']} of`);
        const page = await readText('html', report);
        expect(page.split('class="status s-invalid"')).toHaveLength((counts['invalid'] ?? 0) + 1);
        expect(page.split('class="status s-expiring"')).toHaveLength((counts['expiring'] ?? 0) + 1);
      },
    ),
    { numRuns: 40 },
  );
});
