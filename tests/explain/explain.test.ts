// What must hold of the explanation of any subject, tried on those of the demo, of the examples and of golden cases.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { explain } from '../../src/explain/explain.js';
import { type Inspection, inspectWorkingTree } from '../../src/check/inspect.js';
import type { ExclusionReason, Explanation, SubjectQuery } from '../../src/explain/types.js';
import { subjectOf } from '../../src/model/identity.js';
import { nameOfSubject } from '../../src/model/describe.js';
import { UserError } from '../../src/model/user-error.js';
import { colorsFor } from '../../src/cli/terminal.js';
import { renderExplanationJson } from '../../src/explain/formats/json.js';
import { renderExplanationPretty } from '../../src/explain/formats/pretty.js';
import { wrap } from '../../src/text/wrap.js';
import { printable } from '../../src/text/printable.js';
import { isSchemaTopic, schemaOf } from '../../src/schema/schemas.js';
import { formats } from '../../src/validate/formats.js';
import { repositoriesOfCases, ROOT } from '../cli/repositories.js';
import { runCli } from '../cli/run-cli.js';

const AS_OF = '2026-11-21';
const THEMES = /^tests\/cases\/(?:explain|hostile|images|references|rules|tenants)\//;
const REPOSITORIES = [
  '.',
  ...readdirSync(path.join(ROOT, 'examples')).map((name) => `examples/${name}`),
  ...repositoriesOfCases().filter((name) => THEMES.test(name)),
];

if (!isSchemaTopic('explain-output')) throw new Error('there is no schema of the output of explain');
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats });
const fitsSchema = ajv.compile(schemaOf('explain-output'));

type Subject = Explanation['found']['subject'];

/** Everything that tells a subject from its namesakes. */
function queryFor(subject: Subject): SubjectQuery {
  const { kind } = subject;
  const name = nameOfSubject(subjectOf(subject));
  if (kind === 'virtual_machine')
    return { name, kind, tenant: subject.tenant?.name ?? '', cluster: subject.cluster ?? '' };
  const device = kind === 'device' ? subject : subject.device;
  return { name, kind, tenant: device.tenant?.name ?? '', location: device.location?.name ?? '' };
}

async function inspected(repository: string, multiTenantMode: boolean): Promise<Inspection | undefined> {
  try {
    return await inspectWorkingTree(path.join(ROOT, repository), { asOf: AS_OF, multiTenantMode });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const COLORS = colorsFor({}, false);
const seen = { subjects: 0, others: 0 };

/** Those of which tenants are a part; the others say the same in either mode. */
const OF_TENANTS = REPOSITORIES.filter((name) => name === '.' || /\/(?:explain|tenants)\//.test(name));

describe.each([
  { multiTenantMode: false, repositories: REPOSITORIES },
  { multiTenantMode: true, repositories: OF_TENANTS },
])('with multi-tenant mode $multiTenantMode', ({ multiTenantMode, repositories }) => {
  it.each(repositories)('explains every subject of %s', async (repository) => {
    const inspection = await inspected(repository, multiTenantMode);
    if (inspection === undefined) return;
    const { devices, inventoryItems, virtualMachines } = inspection.evaluation;
    for (const found of [...devices, ...inventoryItems, ...virtualMachines]) {
      const { explanation, locationOf } = explain(inspection, queryFor(found.subject));
      expect(explanation.found).toBe(found);
      expectWhole(explanation, inspection);

      const json = JSON.parse([...renderExplanationJson(explanation, locationOf)].join('')) as unknown;
      expect({ fits: fitsSchema(json), errors: fitsSchema.errors ?? [] }).toEqual({ fits: true, errors: [] });

      const options = { colors: COLORS, width: 80, maxRecords: 0, locationOf };
      const text = [...renderExplanationPretty(explanation, options)].join('');
      expect(text.split('\n').filter((line) => HARMFUL.test(line))).toEqual([]);
      seen.subjects += 1;
    }
  });
});

it('explained devices and records that do not match them', () => {
  expect(seen.subjects).toBeGreaterThan(300);
  expect(seen.others).toBeGreaterThan(300);
});

/** Every record of the subject's platforms is told of, once; validity and image files are explained as they were found. */
function expectWhole(explanation: Explanation, { repository }: Inspection): void {
  const { found, approval, platforms, otherRecords, imageSteps } = explanation;
  const taken = imageSteps.filter(({ outcome }) => outcome === 'taken');
  expect(taken.map(({ step }) => step)).toEqual(found.images.source === null ? [] : [found.images.source]);
  expect(taken.flatMap(({ imageFiles }) => imageFiles)).toEqual(found.images.imageFiles);
  if (!('matches' in found)) return;
  const matching = found.matches
    .map(({ record }) => record)
    .filter(({ software }) => platforms.includes(software.platform));
  const others = otherRecords.map(({ record }) => record);
  const ofPlatforms = repository.validatedSoftware.filter(({ software }) => platforms.includes(software.platform));
  expect([...matching, ...others].map(({ index }) => index).sort((a, b) => a - b)).toEqual(
    ofPlatforms.map(({ index }) => index),
  );
  seen.others += others.length;
  const { status, validUntil, expiredOn, preferred } = found.validity;
  expect(approval?.run.length === 0).toBe(status !== 'valid');
  if (status === 'valid') expect(approval?.run.at(-1)?.end ?? null).toBe(validUntil);
  expect(approval?.lastEnded?.end ?? null).toBe(expiredOn);
  expect(approval?.preferredBy?.preferred ?? false).toBe(preferred);
}

/** What a terminal or a CI runner acts upon. */
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|^\s*::/;

const MANY = 'tests/cases/explain/many-records/repo';

it('shows all records with --all, and colors where they are asked for', async () => {
  const args = ['explain', 'leaf-01', '--as-of', AS_OF, '--cwd', '.'];
  const cwd = path.join(ROOT, MANY);
  const cut = await runCli(args, cwd);
  const all = await runCli([...args, '--all'], cwd);
  expect(cut.stdout.match(/· spines-/g)).toHaveLength(20);
  expect(all.stdout.match(/· spines-/g)).toHaveLength(22);
  expect(all.stdout).not.toContain('--all');
  const colored = await runCli([...args, '--color'], cwd);
  expect(colored.stdout).toContain('\u001b[31m');
  expect(colored.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(cut.stdout);
});

/** Complete, or it does not compile. */
const REASONS: Readonly<Record<ExclusionReason, true>> = {
  tenant_scoped_in_legacy_mode: true,
  device_without_tenant: true,
  other_tenant: true,
  not_tenant_scoped: true,
  type_but_not_role: true,
  role_but_not_type: true,
  neither_type_nor_role: true,
  other_device_type: true,
  other_device_role: true,
  other_objects: true,
  inventory_items_only: true,
  devices_only: true,
  unassigned: true,
};

it('names every reason in its schema', () => {
  const file = readFileSync(path.join(ROOT, 'schemas/explain-output.schema.json'), 'utf8');
  const { $defs } = JSON.parse(file) as {
    readonly $defs: { readonly other_record: { readonly properties: { readonly reason: { readonly enum: unknown } } } };
  };
  expect($defs.other_record.properties.reason.enum).toEqual(Object.keys(REASONS));
});

it('wraps a sentence at 80 columns, loses none of it, and lets no line begin with a command to a CI runner', () => {
  const word = fc.oneof(fc.constantFrom('a', 'device', '::error::x', '\u001b[31m'), fc.stringMatching(/^[a-z]{1,90}$/));
  const words = fc.array(word, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.constantFrom('', '  ', '  ✔ '), (some, first) => {
      const lines = wrap(some.join(' '), first);
      for (const line of lines) {
        expect(line).not.toMatch(HARMFUL);
        if (line.length > 80 + '\\u003a'.length) expect(line.slice(first.length)).not.toContain(' ');
      }
      const whole = lines.map((line) => line.slice(first.length)).join(' ');
      expect(whole.replaceAll(/\\u003a(?=:)/g, ':')).toBe(printable(some.join(' ')).replaceAll(/\\u003a(?=:)/g, ':'));
    }),
    { seed: 20261121, numRuns: 300 },
  );
});
