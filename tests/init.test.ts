import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { assert, asyncProperty, integer, property } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

import { check } from '../src/check/check.js';
import { newRepository, schemaCopies } from '../src/init/init.js';
import { monthEnd, monthStart } from '../src/init/new-file.js';
import { inMemory } from '../src/files/memory.js';
import { dateOfDay, dayNumber, isDate } from '../src/model/dates.js';
import { schemaOf } from '../src/schema/schemas.js';
import { formats } from '../src/validate/formats.js';
import { ROOT, temporaryDirectories } from './cli/repositories.js';
import { runCli } from './cli/run-cli.js';
import { runs } from './runs.js';

const RUNS = runs(10, 30);
const AS_OF = ['--as-of', '2026-11-21'];

const { make, removeAll } = temporaryDirectories();
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

afterAll(removeAll);

/** All files of a folder, with their texts; links are shown as what they lead to. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .map((name) => [name, path.join(folder, name), lstatSync(path.join(folder, name))] as const)
      .filter(([, , stats]) => !stats.isDirectory())
      .map(([name, file, stats]) => [
        name.replaceAll('\\', '/'),
        stats.isSymbolicLink() ? `-> ${readlinkSync(file)}` : readFileSync(file, 'utf8'),
      ]),
  );
}

const textsOf = (asOf: string): Readonly<Record<string, string>> =>
  Object.fromEntries(newRepository({ asOf }).map((file) => [file.path, file.text]));

const texts = textsOf('2026-11-21');

describe('init in an empty directory', () => {
  it('writes a repository that passes the check with nothing to report', async () => {
    const folder = make({});
    const { status, stdout, stderr } = await runCli(['init', ...AS_OF], folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(filesOf(folder)).toEqual(texts);
    for (const name of Object.keys(texts)) expect(stdout).toContain(`wrote     ${name}\n`);
    const checked = await runCli(['check', ...AS_OF, '--fail-on', 'notice'], folder);
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(checked.stdout).toContain('✔ passed  nothing to report: all software is approved (7 devices)');
  });

  it.each(['2026-11-21', '2027-01-31', '2028-02-29', '2031-12-31'])(
    'writes tests of its policy that leave no record out and pass, also years later: %s',
    async (asOf) => {
      const folder = make({});
      await runCli(['init', '--quiet', '--as-of', asOf], folder);
      const later = `${Number(asOf.slice(0, 4)) + 5}-06-15`;
      const { status, stdout } = await runCli(['test', '--min-coverage', '100', '--as-of', later], folder);
      expect(status, stdout).toBe(0);
      expect(stdout).toContain('✔ passed  7 passed, in 1 file');
    },
  );

  it('writes policy tests that fail if the policy says something else', async () => {
    const folder = make({});
    await runCli(['init', '--quiet', ...AS_OF], folder);
    const file = path.join(folder, 'policies/arista_eos.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('object_tags: [canary]', 'device_roles: [leaf]'));
    expect((await runCli(['test', ...AS_OF], folder)).status).toBe(1);
  });

  it('counts its dates from today without --as-of', async () => {
    const folder = make({});
    await runCli(['init', 'fleet', '--quiet'], folder);
    const checked = await runCli(['check', '--fail-on', 'notice', '-f', 'json'], path.join(folder, 'fleet'));
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(checked.stdout)).toMatchObject({ diagnostics: [], summary: { devices: { total: 7, valid: 7 } } });
  });

  it('creates the given directory, relative to --cwd', async () => {
    const folder = make({ 'other/file.txt': '' });
    const { stdout } = await runCli(['init', 'deep/fleet', '--cwd', 'other', ...AS_OF], folder);
    expect(filesOf(path.join(folder, 'other', 'deep', 'fleet'))).toEqual(texts);
    expect(stdout).toContain(`\nNext:\n  cd ${path.join('other', 'deep', 'fleet')}\n  fleetvet check\n`);
    const quoted = await runCli(['init', "the net's fleet"], folder);
    expect(quoted.stdout).toContain(String.raw`cd 'the net'\''s fleet'`);
    const absolute = path.join(folder, 'elsewhere');
    expect((await runCli(['init', absolute], folder)).stdout).toContain(`\n  cd ${absolute}\n`);
  });

  it('prints nothing with --quiet', async () => {
    expect(await runCli(['init', '--quiet'], make({}))).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('shows with --dry-run what it would write, and writes nothing', async () => {
    const folder = make({});
    const { status, stdout } = await runCli(['init', 'fleet', '--dry-run', ...AS_OF], folder);
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('would write '))).toHaveLength(
      Object.keys(texts).length,
    );
    expect(stdout).toMatch(/^would write {4}fleetvet\.yaml \(\d+ lines\)$/m);
    expect(existsSync(path.join(folder, 'fleet'))).toBe(false);
  });
});

describe('init in a folder with files', () => {
  it('keeps everything when it runs twice, also what was changed', async () => {
    const folder = make({});
    await runCli(['init', ...AS_OF], folder);
    writeFileSync(path.join(folder, 'inventory/sites/ams01.yaml'), 'devices: []\n');
    writeFileSync(path.join(folder, '.vscode/settings.json'), '{}\n');
    const before = filesOf(folder);
    const { status, stdout } = await runCli(['init', '--as-of', '2031-01-01'], folder);
    expect(status).toBe(0);
    expect(filesOf(folder)).toEqual(before);
    expect(stdout).toMatch(/^kept {6}fleetvet\.yaml$/m);
    expect(stdout).toMatch(/^kept {6}\.vscode\/settings\.json \(yours; .*yaml\.schemas in it.*\)$/m);
    expect(stdout).toContain('left out  the example fleet and its policy: inventory exists\n');
    expect(stdout).not.toContain('Next:');
  });

  it.each([
    ['an inventory', { 'inventory/mine.yaml': 'roles: [leaf]\n' }, 'inventory'],
    ['a policy', { 'policies/deep/mine.yaml': '' }, 'policies'],
    ['a config', { 'fleetvet.yaml': 'inventory: [network/**]\n' }, 'fleetvet.yaml'],
    ['a test of that name', { 'tests/policy.fleetvet.yaml': '' }, 'tests/policy.fleetvet.yaml'],
  ])('writes settings and workflow, and no example, beside %s', async (_, files, named) => {
    const folder = make(files);
    const { status, stdout } = await runCli(['init', ...AS_OF], folder);
    expect(status).toBe(0);
    expect(stdout).toContain(`left out  the example fleet and its policy: ${named} exists\n`);
    const after = filesOf(folder);
    expect(after).toMatchObject(files);
    const areas = Object.keys(after).filter((name) => /^(inventory|policies|tests)\//.test(name));
    expect(areas).toEqual(Object.keys(files).filter((name) => name !== 'fleetvet.yaml'));
    for (const name of [
      '.vscode/settings.json',
      '.github/workflows/fleetvet.yml',
      '.fleetvet/schemas/inventory.schema.json',
    ])
      expect(after[name]).toBe(texts[name]);
  });

  it('ignores empty folders and other files', async () => {
    const folder = make({ 'README.md': '# Fleet\n', 'tests/test_other.py': '' });
    mkdirSync(path.join(folder, 'inventory'));
    await runCli(['init', ...AS_OF], folder);
    expect(filesOf(folder)).toEqual({ ...texts, 'README.md': '# Fleet\n', 'tests/test_other.py': '' });
  });

  it('replaces the schemas of another version, and only when it is told to', async () => {
    const folder = make({});
    await runCli(['init', ...AS_OF], folder);
    const schema = '.fleetvet/schemas/config.schema.json';
    writeFileSync(path.join(folder, schema), '{}\n');
    const rerun = await runCli(['init', ...AS_OF], folder);
    expect(rerun.stdout).toContain(
      `kept      ${schema} (from another version; fleetvet init --update-schemas replaces it)\n`,
    );
    const planned = await runCli(['init', '--update-schemas', '--dry-run'], folder);
    expect(planned.stdout).toMatch(/^would replace {2}\.fleetvet\/schemas\/config\.schema\.json \(\d+ lines\)$/m);
    expect(readFileSync(path.join(folder, schema), 'utf8')).toBe('{}\n');
    const updated = await runCli(['init', '--update-schemas'], folder);
    expect(updated.stdout).toContain(`replaced  ${schema}\n`);
    expect(updated.stdout).toContain('kept      .fleetvet/schemas/policy.schema.json\n');
    expect(filesOf(folder)).toEqual(texts);
  });

  it('writes nothing but schemas with --update-schemas', async () => {
    const folder = make({ 'inventory/mine.yaml': '' });
    expect((await runCli(['init', '--update-schemas'], folder)).status).toBe(0);
    expect(Object.keys(filesOf(folder))).toEqual([
      ...schemaCopies()
        .map((file) => file.path)
        .sort(),
      'inventory/mine.yaml',
    ]);
  });
});

describe('what keeps init from writing', () => {
  it.skipIf(isWindows).each([['.vscode'], ['.fleetvet'], ['.github/workflows']])(
    'is refused in one line, before anything is written: the link %s',
    async (link) => {
      const outside = make({});
      const folder = make({ '.github/CODEOWNERS': '' });
      symlinkSync(outside, path.join(folder, link));
      const { status, stdout, stderr } = await runCli(['init'], folder);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^fleetvet: cannot write [^\n]+ is a symbolic link, which is not followed; [^\n]+\n$/);
      expect(Object.keys(filesOf(folder))).toHaveLength(2);
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  it.skipIf(isWindows)('is kept if it is a link, wherever that leads', async () => {
    const outside = make({});
    const folder = make({});
    symlinkSync(path.join(outside, 'new.yaml'), path.join(folder, 'fleetvet.yaml'));
    symlinkSync(outside, path.join(folder, 'inventory'));
    expect((await runCli(['init'], folder)).status).toBe(0);
    expect(readdirSync(outside)).toEqual([]);
    expect(filesOf(folder)['fleetvet.yaml']).toMatch(/^-> /);
    expect(Object.keys(filesOf(folder)).filter((name) => name.startsWith('policies'))).toEqual([]);
  });

  it.skipIf(isWindows)('is refused if it is a link in place of a schema', async () => {
    const folder = make({ 'mine.json': '{}', '.fleetvet/schemas/.keep': '' });
    symlinkSync('../../mine.json', path.join(folder, '.fleetvet/schemas/config.schema.json'));
    expect(await runCli(['init', '--update-schemas'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /config\.schema\.json: a symbolic link lies on its path, and is not followed\n$/,
      ) as string,
    });
    expect(filesOf(folder)).toMatchObject({ 'mine.json': '{}' });
  });

  it('is refused if a folder is needed and a file is there', async () => {
    const folder = make({ '.vscode': 'no folder', fleet: 'no folder' });
    expect(await runCli(['init'], folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'fleetvet: cannot write .vscode/extensions.json: .vscode is not a folder; move it out of the way\n',
    });
    const { status, stderr } = await runCli(['init', 'fleet'], folder);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `fleetvet: ${path.join(folder, 'fleet')} is not a folder\n`,
    });
  });

  it('is reported in one line if the system refuses', async () => {
    const { status, stderr } = await runCli(['init', 'x'.repeat(300)], make({}));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^fleetvet: cannot (?:read|write) [^\n]+: the system says E[A-Z]+\n$/);
  });

  it('is kept if it is a folder in place of a file', async () => {
    const folder = make({ '.vscode/settings.json/x': '' });
    const { status, stdout } = await runCli(['init'], folder);
    expect(status).toBe(0);
    expect(stdout).toContain('kept      .vscode/settings.json');
  });

  it.skipIf(isWindows || isRoot)('is reported in one line if the directory cannot be written to', async () => {
    const folder = make({});
    chmodSync(folder, 0o555);
    const { status, stdout, stderr } = await runCli(['init'], folder);
    chmodSync(folder, 0o755);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^fleetvet: cannot write [^\n]+: the system says EACCES\n$/);
  });
});

describe('the repository that init writes', () => {
  const diagnosticsOn = async (asOf: string, files: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
    const { diagnostics, summary } = await check({ source: inMemory(files), asOf });
    expect(summary.devices.total).toBe(7);
    return diagnostics;
  };

  it.each([
    '2024-02-29',
    '2026-12-31',
    '2027-01-01',
    '2027-01-31',
    '2028-02-29',
    '1900-03-01',
    '0001-01-01',
    '9990-12-31',
  ])('is in order on %s', async (asOf) => {
    expect(await diagnosticsOn(asOf, textsOf(asOf))).toEqual([]);
  });

  it('is in order on any day, and for eleven months after it', async () => {
    const days = [dayNumber('0002-01-01'), dayNumber('9990-01-01')] as const;
    await assert(
      asyncProperty(integer({ min: days[0], max: days[1] }), integer({ min: 0, max: 334 }), async (day, later) => {
        expect(await diagnosticsOn(dateOfDay(day + later), textsOf(dateOfDay(day)))).toEqual([]);
      }),
      { seed: 4711, numRuns: RUNS },
    );
  });

  it('has an approval that lapses in about a year, so that the tests of its policy have something to show', async () => {
    expect(await diagnosticsOn('2027-12-01', texts)).not.toEqual([]);
  });

  it('is written with the line ends of YAML, and no blanks at their ends', () => {
    for (const [name, text] of Object.entries(texts)) {
      expect(text, name).toMatch(/[^\n]\n$/);
      expect(text, name).not.toMatch(/[ \t\r]\n|\t|undefined|\d{5}-/);
      if (!name.endsWith('.json'))
        for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
    }
  });

  it('fits the schema that the first line of each file names, which is there', () => {
    const files = Object.entries(texts).filter(([name]) => /^(?!\.).*\.yaml$/.test(name));
    expect(files.length).toBeGreaterThan(8);
    const validators = new Map<string, ValidateFunction>();
    for (const [name, text] of files) {
      const [, relative = ''] = /^# yaml-language-server: \$schema=(.+)\n/.exec(text) ?? [];
      const schema = path.posix.join(path.posix.dirname(name), relative);
      expect(Object.keys(texts), name).toContain(schema);
      const validate = validators.get(schema) ?? validatorOf(JSON.parse(texts[schema]!) as object);
      validators.set(schema, validate);
      validate(parse(text));
      expect(validate.errors ?? [], name).toEqual([]);
    }
  });

  it('has settings that name schemas that are there', () => {
    const settings = JSON.parse(texts['.vscode/settings.json']!) as { 'yaml.schemas': Record<string, unknown> };
    const schemas = Object.keys(settings['yaml.schemas']).map((name) => name.replace('./', ''));
    expect(schemas.sort()).toEqual(
      schemaCopies()
        .map((file) => file.path)
        .sort(),
    );
  });

  it('has the settings that the docs tell people to add', () => {
    const docs = readFileSync(path.join(ROOT, 'docs/editors.md'), 'utf8');
    const [, shown = ''] = /<!-- editor settings -->\n\n```json\n([\s\S]*?)^```$/m.exec(docs) ?? [];
    expect(JSON.parse(shown)).toEqual(JSON.parse(texts['.vscode/settings.json']!));
  });

  it('takes the Action of its workflow from an option', async () => {
    const folder = make({});
    const address = 'net/fleetvet@1af3b93b6815bc44a9784bd300feb67ff0d1eeb3';
    const { stdout } = await runCli(['init', '--action', address], folder);
    const workflow = filesOf(folder)['.github/workflows/fleetvet.yml'];
    expect(workflow).toContain(`      - uses: ${address}\n`);
    expect(workflow).not.toContain('OWNER');
    expect(stdout).not.toContain('the Action to run');
    for (const wrong of ['fleetvet', 'net/fleetvet', 'net/fleetvet@a b', 'a/b@c\n- run: x', '$(x)/b@c'])
      expect((await runCli(['init', '--action', wrong], folder)).status, wrong).toBe(2);
  });
});

function validatorOf(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats });
  ajv.addKeyword('markdownDescription');
  return ajv.compile(schema);
}

describe('the schemas for editors', () => {
  const documents = casesOf(['inventory', 'policies', 'observed', 'fleetvet.yaml']);
  it.each([
    ['inventory', 'inventory.schema.json', 'inventory/'],
    ['policies', 'policy.schema.json', 'policies/'],
    ['observed', 'observed.schema.json', 'observed/'],
    ['config', 'config.schema.json', 'fleetvet.yaml'],
  ] as const)('accept what the schema of %s accepts, and nothing else', (topic, file, area) => {
    const original = validatorOf(schemaOf(topic));
    const copy = validatorOf(JSON.parse(texts[`.fleetvet/schemas/${file}`]!) as object);
    const values = documents.filter(({ name }) => name.startsWith(area));
    const verdicts = values.map(({ value }) => original(value));
    expect(verdicts).toContain(true);
    expect(verdicts).toContain(false);
    expect(values.map(({ value }) => copy(value))).toEqual(verdicts);
  });
});

/** The YAML documents of all golden cases that can be read, by their paths in their repositories. */
function casesOf(areas: readonly string[]): readonly { readonly name: string; readonly value: unknown }[] {
  const cases = path.join(ROOT, 'tests/cases');
  return readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((file) => {
      const name = file.replace(/^.*?\/(repo|base)\//, '');
      if (!areas.some((area) => name.startsWith(area))) return [];
      const read = parseAllDocuments(readFileSync(path.join(cases, file), 'utf8'), { logLevel: 'silent' });
      if (!Array.isArray(read)) return [];
      return read.filter(({ errors }) => errors.length === 0).map((document) => ({ name, value: valueOf(document) }));
    });
}

function valueOf(document: { toJS: () => unknown }): unknown {
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

describe('months', () => {
  it.each([
    ['2026-11-21', -1, '2026-10-01', '2026-10-31'],
    ['2026-11-30', 3, '2027-02-01', '2027-02-28'],
    ['2027-12-31', 2, '2028-02-01', '2028-02-29'],
    ['2026-01-31', -1, '2025-12-01', '2025-12-31'],
    ['1999-12-01', 2, '2000-02-01', '2000-02-29'],
    ['2099-12-01', 2, '2100-02-01', '2100-02-28'],
    ['0000-01-15', -1, '0000-01-01', '0000-01-31'],
    ['9999-11-15', 18, '9999-12-01', '9999-12-31'],
  ])('%s and %i months', (date, months, start, end) => {
    expect([monthStart(date, months), monthEnd(date, months)]).toEqual([start, end]);
  });

  it('begin the day after others end', () => {
    const days = integer({ min: dayNumber('0010-01-01'), max: dayNumber('9990-01-01') });
    assert(
      property(days, integer({ min: -100, max: 100 }), (day, months) => {
        const date = dateOfDay(day);
        expect(isDate(monthEnd(date, months))).toBe(true);
        expect(dayNumber(monthStart(date, months + 1))).toBe(dayNumber(monthEnd(date, months)) + 1);
      }),
      { seed: 4711, numRuns: RUNS * 10 },
    );
  });
});
