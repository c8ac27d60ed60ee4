import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';

import { formats } from '../../src/validate/formats.js';
import { commitBase } from './base-commit.js';
import {
  CHECK,
  devicesWithoutSoftware,
  FLEET,
  repositoriesOfCases,
  ROOT,
  temporaryDirectories,
} from './repositories.js';
import { type CliRun, runCli } from './run-cli.js';
import { sampled } from '../runs.js';

const { make, removeAll } = temporaryDirectories();
const out = make({});

afterAll(removeAll);

const schema = JSON.parse(
  readFileSync(path.join(ROOT, 'schemas', 'check-output.schema.json'), 'utf8'),
) as AnySchemaObject;
const fitsSchema = new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(schema);

/** Writes the parts of a check to files, and gives their names; none where the check cannot be made. */
async function writeParts(repository: string, count: number, args: readonly string[] = []): Promise<readonly string[]> {
  const files: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const file = path.join(out, `part-${index}.json`);
    const { status } = await runCli(
      [...CHECK, ...args, '--shard', `${index}/${count}`, '-q', '-f', 'json', '-o', file],
      repository,
    );
    if (status !== 2) files.push(file);
  }
  return files;
}

const merge = async (files: readonly string[], ...args: readonly string[]): Promise<CliRun> =>
  runCli(['merge', ...files, ...args], out);

describe('the parts of a check', () => {
  it.each(sampled(['.', ...repositoriesOfCases().filter((_, index) => index % 16 === 0)], 4))(
    'make up the whole of %s',
    async (name) => {
      const repository = path.join(ROOT, name);
      const whole = await runCli([...CHECK, '-f', 'json'], repository);
      for (const count of [1, 2, 5]) {
        const files = await writeParts(repository, count);
        if (whole.status === 2) {
          expect(files).toEqual([]);
          continue;
        }
        for (const file of files) expect(fitsSchema(JSON.parse(readFileSync(file, 'utf8'))), file).toBe(true);
        expect(await merge([...files].reverse())).toEqual(whole);
      }
    },
  );

  it('make up the whole of a comparison', async () => {
    const change = path.join(ROOT, 'tests/changes/two-causes');
    const clone = commitBase(path.join(change, 'base'), path.join(change, 'head'));
    try {
      const args = ['--base', 'HEAD', '--only-new'];
      const whole = await runCli([...CHECK, ...args, '-f', 'json'], clone);
      expect(whole.status).toBe(1);
      expect(await merge(await writeParts(clone, 3, args), '--only-new')).toEqual(whole);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });

  it('are about as large as each other', async () => {
    const fleet = make({ ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(99) });
    const files = await writeParts(fleet, 4);
    const totals = files.map(
      (file) =>
        (JSON.parse(readFileSync(file, 'utf8')) as { summary: { devices: { total: number } } }).summary.devices.total,
    );
    expect(totals).toEqual([25, 25, 25, 25]);
  });
});

describe('a part', () => {
  const fleet = make(FLEET);

  it.each(['pretty', 'markdown'])('says in %s that it is not the whole', async (format) => {
    const { stdout } = await runCli([...CHECK, '--shard', '1/3', '-f', format], fleet);
    expect(stdout).toContain('this is part 1 of 3 only');
    expect((await runCli([...CHECK, '-f', format], fleet)).stdout).not.toContain('this is part');
  });
});

describe('merge', () => {
  const fleet = make({ ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(9) });

  it('fails as the whole check does', async () => {
    const files = await writeParts(fleet, 2);
    expect((await merge(files)).status).toBe(0);
    expect((await merge(files, '--fail-on', 'warning')).status).toBe(1);
    expect((await merge(files, '--fail-on', 'warning', '--only-new')).status).toBe(2);
  });

  it('writes no file that another format is expected in', async () => {
    const files = await writeParts(fleet, 2);
    const { status, stderr } = await merge(files, '-o', 'merged.csv');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'fleetvet: cannot write merged.csv: merge writes JSON or NDJSON, as its parts are; use .json or .ndjson\n',
    });
  });

  it('writes a complete file or none', async () => {
    const files = await writeParts(fleet, 2);
    const target = path.join(out, 'merged.json');
    expect(await merge(files, '-o', target, '-q')).toEqual({ status: 0, stdout: '', stderr: '' });
    const { stdout } = await merge(files, '-o', target);
    expect(stdout).toBe(
      '✔ passed  9 warnings\n\n  devices              10   1 valid, 9 without software\n\n  3 files, as of 2026-11-21\n',
    );
    expect(readFileSync(target, 'utf8')).toBe((await runCli([...CHECK, '-f', 'json'], fleet)).stdout);
    const [, second = ''] = files;
    const text = readFileSync(second, 'utf8');
    writeFileSync(second, text.slice(0, -200));
    writeFileSync(target, 'as it was');
    const { status, stderr } = await merge(files, '-o', target);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `fleetvet: ${second} is damaged or incomplete: run that part again\n`,
    });
    expect(readFileSync(target, 'utf8')).toBe('as it was');
  });

  it('refuses parts that are incomplete', async () => {
    const [one = '', two = '', three = ''] = await writeParts(fleet, 3);
    const copy = path.join(out, 'copy.json');
    cpSync(one, copy);
    const refused = async (files: readonly string[], message: string): Promise<void> => {
      const { status, stdout, stderr } = await merge(files);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(`fleetvet: ${message}\n`);
    };
    await refused([one, three], 'part 2 of 3 is missing');
    await refused([two], 'parts 1 and 3 of 3 are missing');
    await refused([one, two, three, copy], `part 1 of 3 was given twice: ${copy}`);
    await refused([path.join(out, 'none.json')], `cannot read ${path.join(out, 'none.json')}: there is no such file`);
    for (const text of ['', '\n', 'x', '[]', '{}', '{"schema_version":1}']) {
      writeFileSync(copy, text);
      await refused(
        [one, copy],
        `${copy} is not the JSON output of fleetvet check: create it with check --shard I/N -o json=FILE`,
      );
    }
    await runCli([...CHECK, '-o', `json=${copy}`], fleet);
    await refused([copy], `${copy} is the output of a complete check, not of a part: there is nothing to merge`);
  });

  it.each([
    ['the files', { ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(8) }, []],
    [
      'the config',
      { ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(9), 'fleetvet.yaml': 'grace_days: 1\n' },
      [],
    ],
    ['the day', { ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(9) }, ['--as-of', '2026-11-22']],
    ['the tenant mode', { ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(9) }, ['--multi-tenant-mode']],
    ['how many there are', { ...FLEET, 'inventory/fra.yaml': devicesWithoutSoftware(9) }, ['--shard', '2/3']],
  ])('refuses parts that differ in %s', async (_, files, args) => {
    const [one = ''] = await writeParts(fleet, 2);
    const other = path.join(out, 'other.json');
    await runCli([...CHECK, '--shard', '2/2', ...args, '-q', '-o', `json=${other}`], make(files));
    const { status, stderr } = await merge([one, other]);
    expect(status).toBe(2);
    expect(stderr).toContain('are parts of different checks: run all parts on one commit');
  });
});

it.each(['0/2', '3/2', '1', '1/', 'a/b', '-1/2', '1/0', '1/2/3'])('refuses --shard %s', async (text) => {
  const { status, stderr } = await runCli([...CHECK, '--shard', text], make(FLEET));
  expect(status).toBe(2);
  expect(stderr).toContain('Expected I/N with I from 1 to N');
});
