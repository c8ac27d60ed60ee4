import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { formats } from '../../src/validate/formats.js';
import { CHECK, repositoriesOfCases, ROOT } from './repositories.js';
import { type CliRun, runCli } from './run-cli.js';
import { sampled } from '../runs.js';

interface Result {
  readonly summary: { readonly diagnostics: Readonly<Record<string, number>> };
  readonly diagnostics: readonly unknown[];
  readonly evaluations: readonly unknown[];
}

const schema = JSON.parse(
  readFileSync(path.join(ROOT, 'schemas', 'check-output.schema.json'), 'utf8'),
) as AnySchemaObject & { $id: string };
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats });
const fitsSchema = ajv.compile(schema);
const fitsLine = ajv.compile({ $ref: `${schema.$id}#/$defs/ndjson_line` });

describe.each(sampled(['.', ...repositoriesOfCases()], 12))('%s', (repository) => {
  it('gives JSON that fits its schema, the same as lines, and the same exit status in every format', async () => {
    const run = async (format: string): Promise<CliRun> =>
      runCli([...CHECK, '--format', format], path.join(ROOT, repository));
    const [pretty, json, ndjson] = [await run('pretty'), await run('json'), await run('ndjson')];
    expect([json.status, ndjson.status]).toEqual([pretty.status, pretty.status]);
    expect([json.stderr, ndjson.stderr]).toEqual([pretty.stderr, pretty.stderr]);
    if (pretty.status === 2) {
      expect([pretty.stdout, json.stdout, ndjson.stdout]).toEqual(['', '', '']);
      return;
    }
    const result = JSON.parse(json.stdout) as Result;
    expect({ fits: fitsSchema(result), errors: fitsSchema.errors ?? [] }).toEqual({ fits: true, errors: [] });
    expectLines(ndjson.stdout, result);
  });
});

/** Lines that each fit the schema and together say what the JSON says. */
function expectLines(text: string, { diagnostics, evaluations, ...head }: Result): void {
  const lines = text.trimEnd().split('\n');
  const parsed = lines.map((line) => JSON.parse(line) as unknown);
  for (const line of parsed) {
    expect({ fits: fitsLine(line), errors: fitsLine.errors ?? [] }).toEqual({ fits: true, errors: [] });
  }
  expect(parsed).toEqual([
    { type: 'head', ...head },
    ...diagnostics.map((diagnostic) => ({ type: 'diagnostic', ...(diagnostic as object) })),
    ...evaluations.map((evaluation) => ({ type: 'evaluation', ...(evaluation as object) })),
  ]);
}

it('has repositories to look at', () => {
  expect(
    repositoriesOfCases().filter((repository) => existsSync(path.join(ROOT, repository, 'inventory'))).length,
  ).toBeGreaterThan(100);
});
