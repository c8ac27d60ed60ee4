import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { FLEET } from '../action/fleet.js';
import { createRepository, removeTemporaryFolders, temporaryFolder } from '../action/repository.js';
import { runAction } from '../action/runner.js';
import { SCHEDULE } from '../action/events.js';
import { runCli } from '../cli/run-cli.js';
import { sampled } from '../runs.js';

afterAll(removeTemporaryFolders);

const describeLinks = describe.skipIf(process.platform === 'win32');

/** Folders of a job: `w` stands for the workspace, `t` for RUNNER_TEMP, `o` for a folder outside of both. */
interface Job {
  readonly w: string;
  readonly t: string;
  readonly o: string;
}

/** A job whose checkout has links to everywhere. */
function createJob(): Job {
  const { folder: w } = createRepository(FLEET);
  const [t, o] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(path.join(o, 'victim'), 'as it was');
  writeFileSync(path.join(w, 'own'), 'as it was');
  mkdirSync(path.join(w, 'folder'));
  const links: Readonly<Record<string, string>> = {
    'to-file': path.join(o, 'victim'),
    'to-folder': o,
    'to-nothing': path.join(o, 'new'),
    'to-root': '/',
    'to-self': 'to-self',
    'to-own-folder': 'folder',
    'to-own': 'own',
    'to-git': '.git',
    'to-hooks': '.git/hooks',
    'to-config': '.git/config',
    'to-temp': t,
    'to-stdout': '/dev/stdout',
    'to-null': '/dev/null',
    'to-descriptor': '/proc/self/fd/1',
    'folder/up': '..',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, path.join(w, name));
  return { w, t, o };
}

/** Everything outside of what may be written, with its content. */
function stateOf({ w, o }: Job): unknown {
  const read = (folder: string): unknown =>
    readdirSync(folder).map((name) => [name, readFile(path.join(folder, name))]);
  const config = readFileSync(path.join(w, '.git', 'config'), 'utf8');
  const links = readdirSync(w).filter((name) => lstatSync(path.join(w, name)).isSymbolicLink());
  return [
    read(o),
    config,
    readdirSync(path.join(w, '.git')).filter((name) => name !== 'index'),
    links,
    readFileSync(path.join(w, 'own'), 'utf8'),
  ];
}

function readFile(file: string): string {
  return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : '';
}

/** Where neither the Action nor the command line may write. */
const NOWHERE: Readonly<Record<string, string>> = {
  'a link to a file outside': 'to-file',
  'a link to nothing outside': 'to-nothing',
  'a link to itself': 'to-self',
  'a link to a file inside': 'to-own',
  'a link to the config of Git': 'to-config',
  'a folder behind a link that leads out': 'to-folder/new',
  'a new folder behind a link that leads out': 'to-folder/a/b/new',
  'a folder behind a link to the root': 'to-root/tmp/fleetvet-new',
  'a folder behind a link inside': 'to-own-folder/new',
  'a folder behind a link upward': 'folder/up/new',
  'a folder behind a link to temporary files': 'to-temp/new',
  '.git by a link': 'to-git/new',
  'the hooks by a link': 'to-hooks/post-checkout',
  '.git itself': '.git',
  'a file in .git': '.git/new',
  'a hook': '.git/hooks/post-checkout',
  '.git in upper case': '.GIT/hooks/post-checkout',
  '.git by its short name': 'GIT~1/hooks/post-checkout',
  '.git with a dot behind it': '.git./new',
  '.git with a stream behind it': '.git::$INDEX_ALLOCATION/new',
  '.git of a folder': 'folder/.git/new',
  'standard output by a link': 'to-stdout',
  'nothing by a link': 'to-null',
  'a descriptor by a link': 'to-descriptor',
  'standard output': '/dev/stdout',
  'standard error': '/dev/stderr',
  nothing: '/dev/null',
  'a terminal': '/dev/tty',
  'a descriptor': '/proc/self/fd/1',
  'a descriptor by its other name': '/dev/fd/1',
  'the environment': '/proc/self/environ',
  'a folder': 'folder',
};

describeLinks('the Action', () => {
  const run = async (job: Job, file: string, input = 'sarif-file', environment = {}): ReturnType<typeof runAction> =>
    runAction({
      workspace: job.w,
      event: 'schedule',
      payload: SCHEDULE,
      inputs: { [input]: file },
      environment: { RUNNER_TEMP: job.t, ...environment },
    });

  const elsewhere: Readonly<Record<string, (job: Job) => string>> = {
    'a path outside': ({ o }) => path.join(o, 'new'),
    'a file outside': ({ o }) => path.join(o, 'victim'),
    'a path upward': ({ w, o }) => path.relative(w, path.join(o, 'new')),
    'a path upward from inside': ({ w, o }) =>
      path.join('folder', path.relative(path.join(w, 'folder'), path.join(o, 'new'))),
    'an absolute path upward': ({ w, o }) => `${w}/folder/../../${path.basename(o)}/new`,
    'the workspace itself': ({ w }) => w,
    'a folder beside the workspace with its name in front': ({ w }) => `${w}-more/new`,
    'a folder beside RUNNER_TEMP': ({ t }) => `${t}-more/new`,
    'the home folder': () => '/root/.bashrc-fleetvet',
    'an absolute path through a link': ({ w }) => path.join(w, 'to-folder', 'new'),
  };
  const rows = [
    ...Object.entries(NOWHERE).map(([what, file]) => [what, () => file] as const),
    ...Object.entries(elsewhere),
  ];

  it.each(sampled(rows, 8))('does not write to %s', async (_, fileOf) => {
    const job = createJob();
    const before = stateOf(job);
    const file = fileOf(job);
    const { status, commands, log } = await run(job, file);
    expect(status).toBe(2);
    expect(commands.filter(({ name }) => name === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(/^fleetvet could not run: (?:cannot write|the file) /),
    ]);
    expect(stateOf(job)).toEqual(before);
    expect(log).not.toContain('"$schema"');
    expect(existsSync(`${job.w}-more`) || existsSync(`${job.t}-more`) || existsSync('/tmp/fleetvet-new')).toBe(false);
  });

  it.each(sampled(['junit-file', 'json-file', 'report-file'], 3))('guards every input: %s', async (input) => {
    const job = createJob();
    for (const file of ['to-file', path.join(job.o, 'new')]) expect((await run(job, file, input)).status).toBe(2);
    expect(readFileSync(path.join(job.o, 'victim'), 'utf8')).toBe('as it was');
  });

  it.each<readonly [string, (job: Job) => string]>([
    ['a new folder', () => 'out/deep/f.sarif'],
    ['an absolute path inside', ({ w }) => path.join(w, 'out', 'f.sarif')],
    ['a path with dots inside', () => 'folder/../out/f.sarif'],
    ['RUNNER_TEMP', ({ t }) => path.join(t, 'out', 'f.sarif')],
    ['a file that is there', () => 'own'],
  ])('writes to %s', async (_, fileOf) => {
    const job = createJob();
    const file = path.resolve(job.w, fileOf(job));
    expect((await run(job, file)).status).toBe(1);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(path.dirname(file)).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('ignores a RUNNER_TEMP that is not a folder', async () => {
    for (const RUNNER_TEMP of ['', '.', 'to-folder'])
      expect((await run(createJob(), path.join(temporaryFolder(), 'f'), 'sarif-file', { RUNNER_TEMP })).status).toBe(2);
  });

  it('writes where the workspace lies behind a link of the machine', async () => {
    const job = createJob();
    const alias = path.join(temporaryFolder(), 'alias');
    symlinkSync(job.w, alias);
    expect((await run({ ...job, w: alias }, 'out/f.sarif')).status).toBe(1);
    expect(existsSync(path.join(job.w, 'out', 'f.sarif'))).toBe(true);
  });
});

describeLinks('the command line', () => {
  it.each(sampled(Object.entries(NOWHERE), 4))('does not write to %s', async (_, file) => {
    const job = createJob();
    const before = stateOf(job);
    for (const command of [
      ['check', '-o', `json=${file}`],
      ['report', '-f', 'json', '-o', file],
    ]) {
      const { status, stderr } = await runCli([...command, '--as-of', '2026-11-21'], job.w);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^fleetvet: cannot write [^\n]+\n$/);
    }
    expect(stateOf(job)).toEqual(before);
  });

  it.each(['to-folder', 'to-folder/new', 'folder/../to-folder'])('makes no new repository in %s', async (folder) => {
    const job = createJob();
    const before = stateOf(job);
    for (const args of [[], ['--update-schemas'], ['--dry-run']]) {
      const { status, stderr } = await runCli(['init', folder, ...args], job.w);
      expect(stderr).toMatch(/^fleetvet: [^\n]*symbolic link[^\n]*which is not followed/);
      expect(status).toBe(2);
    }
    expect(stateOf(job)).toEqual(before);
  });

  it('writes where its user says', async () => {
    const job = createJob();
    for (const file of ['out/f.json', path.join(job.o, 'f.json'), path.join(job.t, 'a', 'f.json')]) {
      expect((await runCli(['check', '-o', `json=${file}`, '--as-of', '2026-11-21'], job.w)).status).toBe(1);
      expect(existsSync(path.resolve(job.w, file))).toBe(true);
    }
  });
});

describe('what was left over from a run that was killed', () => {
  it('does not get in the way', async () => {
    const { folder } = createRepository({
      ...FLEET,
      '.fleetvet-0123456789abcdef.tmp': 'half',
      'inventory/.fleetvet-0123456789abcdef.tmp': 'half',
    });
    const { status, stdout } = await runCli(['check', '-f', 'json', '-o', 'out.json', '--as-of', '2026-11-21'], folder);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).not.toContain('file-not-read');
  });
});
