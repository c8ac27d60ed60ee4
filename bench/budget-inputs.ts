// The inputs that docs/reliability.md gives budgets for. Four times the size is that of the budget.
import { check, inMemory } from '../src/index.js';
import { renderDiffPretty } from '../src/formats/diff-pretty.js';
import { renderPolicyTestsPretty } from '../src/policy-tests/formats/pretty.js';
import { testPolicy } from '../src/policy-tests/test-policy.js';
import { render } from '../src/report/output-formats.js';
import pico from 'picocolors';
import { graphql, type Files, type Pattern } from './hostile-texts.js';

const AS_OF = '2026-11-21';
const VOCABULARY = `manufacturers: [m]
platforms: [{ name: p, manufacturer: m }]
device_types: [{ manufacturer: m, model: t }]
roles: [r]
software_versions: [{ platform: p, version: 1.0.1, status: Active }, { platform: p, version: 1.0.2, status: Active }]
`;
const colors = pico.createColors(false);

const list = (size: number, line: (index: number) => string): string =>
  Array.from({ length: size }, (_, index) => line(index)).join('');
const device = (index: number, version: string): string =>
  `  - name: d${index}\n    device_type: t\n    role: r\n    platform: p\n    software_version: ${version}\n    serial: ABCDEFGHIJKLMNOPQRSTUVWXYZ-ABCDEFGHIJKLMNOPQRSTUVWXYZ-${index}\n`;
const fleet = (size: number, version: (index: number) => string = () => '1.0.2'): Files => ({
  'inventory/vocabulary.yaml': VOCABULARY,
  'inventory/devices.yaml': `devices:\n${list(size, (index) => device(index, version(index)))}`,
  'policies/p.yaml':
    'validated_software: [{ software: { platform: p, version: 1.0.2 }, start: 2025-01-01, device_roles: [r] }]\n',
});
const records = (size: number, version: string, assigned: (index: number) => string): Files => ({
  'policies/p.yaml': `validated_software:\n${list(
    size,
    (index) =>
      `  - { name: r${index}, software: { platform: p, version: ${version} }, start: 2025-01-01, ${assigned(index)} }\n`,
  )}`,
});

export const BUDGETS: readonly Pattern[] = [
  {
    name: 'budget: 4 MB of two-byte mistakes',
    size: 500_000,
    make: (n) => ({ 'inventory/a.yaml': `roles: [${'1,'.repeat(n)}]\n` }),
  },
  { name: 'budget: 8 MB of "a: [}"', size: 333_333, make: (n) => ({ 'inventory/a.yaml': 'a: [}\n'.repeat(n) }) },
  {
    name: 'budget: 8 MB of wrong escapes',
    size: 250_000,
    make: (n) => ({ 'inventory/a.yaml': 'x: "\\q"\n'.repeat(n) }),
  },
  {
    name: 'budget: 10 MB of two-byte roles',
    size: 1_225_000,
    make: (n) => ({ 'inventory/a.yaml': `roles: [${'1,'.repeat(n)}]\n` }),
  },
  {
    name: 'budget: 10 MB of two-byte devices',
    size: 1_225_000,
    make: (n) => ({ 'inventory/a.yaml': `devices: [${'1,'.repeat(n)}]\n` }),
  },
  {
    name: 'budget: 4 MB of two-byte items of one device',
    size: 500_000,
    make: (n) => ({ 'inventory/a.yaml': `devices: [{ name: a, inventory_items: [${'1,'.repeat(n)}] }]\n` }),
  },
  {
    name: 'budget: 40,000 violations on one line',
    size: 10_000,
    make: (n) => ({
      ...fleet(1),
      'inventory/devices.yaml': JSON.stringify({
        devices: Array.from({ length: n }, (_, index) => ({
          name: `d${index}`,
          device_type: 't',
          role: 'r',
          platform: 'p',
          software_version: '1.0.1',
        })),
      }),
    }),
  },
  {
    name: 'budget: 400,000 tags in 2.8 MB',
    size: 100_000,
    make: (n) => ({ 'inventory/a.yaml': `roles:\n${'- !a b\n'.repeat(n)}` }),
  },
  {
    name: 'budget: 10,000 changed records, in Markdown',
    size: 2_500,
    make: (n) => () => compareRecords(n, (index) => `devices: [d${index}]`, ['markdown']),
  },
  {
    name: 'budget: 2,000 changed records, 2,000 devices',
    size: 500,
    make: (n) => () =>
      compareRecords(n, () => 'device_roles: [r]', ['pretty', 'markdown', 'sarif', 'junit', 'gitlab', 'github']),
  },
  {
    name: 'budget: policy tests, 2,000 cases, 2,000 records',
    size: 500,
    make: (n) => () => testCases(n),
  },
  {
    name: 'budget: 10,000 diagnostics at the end of 16 MB',
    size: 25_000,
    make: (n) => () => showEnd(n),
  },
  {
    name: 'budget: a mistake at the end of 16 MB',
    size: 25_000,
    make: (n) => ({
      ...fleet(1),
      'inventory/devices.yaml': `${fleet(n)['inventory/devices.yaml'] ?? ''}  - name: x\n    role r\n    device_type: t\n`,
    }),
  },
  {
    name: 'budget: GraphQL in cycles',
    size: 50,
    make: (n) => () => graphql(fleet(n), '{devices{software_version{devices{software_version{devices{name}}}}}}'),
  },
  {
    name: 'budget: GraphQL aliases',
    size: 500,
    make: (n) => () => graphql(fleet(20), `{ ${list(n, (index) => `a${index}: devices { name } `)} }`),
  },
];

/** Changes the version of all records, and writes what that does. */
async function compareRecords(
  size: number,
  assigned: (index: number) => string,
  formats: readonly Parameters<typeof render>[0][],
): Promise<void> {
  const [base, head] = ['1.0.2', '1.0.1'].map((version) =>
    inMemory({ ...fleet(size), ...records(size, version, assigned) }),
  );
  if (base === undefined || head === undefined) return;
  const result = await check({ source: head, asOf: AS_OF, base: { commit: '0'.repeat(40), source: base } });
  for (const format of formats) await drain(format, result, 1000);
  if (result.comparison === undefined) return;
  const { comparison } = result;
  for (const _ of renderDiffPretty({ ...result, comparison }, { colors, width: 80, head: 'HEAD', maxGroups: 0 })) {
    // What is made is thrown away.
  }
}

async function testCases(size: number): Promise<void> {
  const cases = list(
    size,
    (index) =>
      `  - name: c${index}\n    new_device: { device_type: t, role: r, platform: p, software_version: 1.0.1 }\n    expect: { status: valid, matches: [zz] }\n`,
  );
  const source = inMemory({
    ...fleet(1),
    ...records(size, '1.0.2', () => 'device_roles: [r]'),
    'tests/t.fleetvet.yaml': `as_of: 2026-11-21\ncases:\n${cases}`,
  });
  const result = await testPolicy(source, { today: AS_OF });
  for (const _ of renderPolicyTestsPretty(result, { colors, quiet: false, coverage: true, minCoverage: 0 })) {
    // What is made is thrown away.
  }
}

/** Shows violations of the last tenth of the devices of one file. */
async function showEnd(size: number): Promise<void> {
  const files = fleet(size, (index) => (index < size * 0.9 ? '1.0.2' : '1.0.1'));
  await drain('pretty', await check({ source: inMemory(files), asOf: AS_OF }), 0);
}

async function drain(
  format: Parameters<typeof render>[0],
  result: Parameters<typeof render>[1],
  maxDiagnostics: number,
): Promise<void> {
  const options = {
    colors,
    maxDiagnostics,
    failed: true,
    quiet: false,
    findCommit: () => Promise.resolve(undefined),
  };
  for (const _ of await render(format, result, options)) {
    // What is made is thrown away.
  }
}
