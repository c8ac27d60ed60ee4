import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files by their paths; one that is undefined is removed. */
export type Files = Readonly<Record<string, string | undefined>>;

const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: path.join(import.meta.dirname, 'no-such-file'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

/** Runs Git in a folder, whatever the machine's own config says, and gives what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

let temporary: string | undefined;
let repositories = new WeakMap<Files, { readonly folder: string; readonly first: string }>();

/** A new empty folder; the file whose tests ask for it removes all of them in the end. */
export function temporaryFolder(): string {
  temporary ??= realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-action-')));
  return mkdtempSync(path.join(temporary, 'folder-'));
}

/** Removes the folders that were made. */
export function removeTemporaryFolders(): void {
  if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  temporary = undefined;
  repositories = new WeakMap();
}

export function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text ?? '');
  }
}

/** Commits files to a repository, over what is there; gives the commit. */
export function commit(folder: string, files: Files): string {
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A change');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A new repository with one commit on `main`; where the same files were asked for before, a copy of that repository. */
export function createRepository(files: Files): { readonly folder: string; readonly first: string } {
  const folder = temporaryFolder();
  const known = repositories.get(files);
  if (known !== undefined) {
    cpSync(known.folder, folder, { recursive: true, preserveTimestamps: true });
    return { folder, first: known.first };
  }
  const original = temporaryFolder();
  git(original, 'init', '--quiet', '--initial-branch=main');
  const first = commit(original, files);
  repositories.set(files, { folder: original, first });
  cpSync(original, folder, { recursive: true, preserveTimestamps: true });
  return { folder, first };
}

/** Checks a ref of a repository out as actions/checkout does: into an empty repository, with so many commits (0 for all). */
export function checkOut(origin: string, ref: string, depth: number, into = temporaryFolder()): string {
  mkdirSync(into, { recursive: true });
  git(into, 'init', '--quiet');
  git(into, 'remote', 'add', 'origin', pathToFileURL(origin).href);
  const depths = depth === 0 ? [] : [`--depth=${depth}`];
  git(into, 'fetch', '--quiet', '--no-tags', ...depths, 'origin', `+${ref}:refs/remotes/origin/checked-out`);
  git(into, 'checkout', '--quiet', '--force', '--detach', 'refs/remotes/origin/checked-out');
  return into;
}
