import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { FLEET } from '../cli/repositories.js';
import { type CliRun, runCli } from '../cli/run-cli.js';
import { type Files, git, GIT_ENVIRONMENT, type GitRepository, makeGitRepository } from '../compare/git-repository.js';

const made: string[] = [];

/** Removes what the tests of a file made. */
export function removeAll(): void {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
}

export function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-git-')));
  made.push(directory);
  return directory;
}

/** A file with one device that runs what no record approves. */
export function unapproved(name: string): string {
  return `devices:\n  - { name: ${name}, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.32.1F }\n`;
}

/** A fleet without a violation. */
export const CLEAN: Files = {
  ...FLEET,
  'inventory/next.yaml': `software_versions:
  - platform: arista_eos
    version: 4.32.1F
    status: Active
    software_image_files: [{ image_file_name: EOS-4.32.1F.swi, status: Active, default_image: true }]
`,
};

export const SPARE = 'inventory/spare.yaml';

/** A fleet with one violation, on line 2 of {@link SPARE}. */
export const SPOILT: Files = { ...CLEAN, [SPARE]: unapproved('ams-leaf-02') };

/** The same files in a folder. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
}

/** A repository with a commit for each of these states, the last of them checked out. */
export function repositoryOf(...states: readonly Files[]): GitRepository {
  const repository = makeGitRepository();
  made.push(repository.directory);
  for (const files of states) repository.commit(files);
  return repository;
}

/** A clone over the transport that leaves out what is not asked for. */
export function cloneOf({ directory }: GitRepository, ...args: readonly string[]): string {
  git(directory, ['config', 'uploadpack.allowFilter', 'true']);
  git(directory, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  const clone = path.join(temporaryDirectory(), 'clone');
  git(directory, ['clone', '--quiet', '-c', 'core.autocrlf=false', ...args, `file://${directory}`, clone]);
  return clone;
}

const AS_OF = ['--as-of', '2026-11-21'] as const;

/** Runs `fleetvet check` in a folder. */
export async function check(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<CliRun> {
  return runCli(['check', ...AS_OF, ...args], directory, { ...GIT_ENVIRONMENT, COLUMNS: '9999', ...environment });
}

/** Runs `fleetvet diff` in a folder. */
export async function diff(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<CliRun> {
  return runCli(['diff', ...AS_OF, ...args], directory, { ...GIT_ENVIRONMENT, COLUMNS: '9999', ...environment });
}

/** The parts of the JSON output that these tests look at. */
export interface Result {
  readonly base?: string;
  readonly merge_base?: string | null;
  readonly summary: { readonly prefix: string; readonly files: number };
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly change?: string;
    readonly message: string;
    readonly location: { readonly file: string };
  }[];
}

/** The JSON output of a check that ran. */
export async function result(directory: string, args: readonly string[]): Promise<Result> {
  const run = await check(directory, ['-f', 'json', ...args]);
  if (run.status === 2) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Result;
}
