import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';

/** Who committed and when, so that a commit has the same id on every machine; and none of the user's own settings. */
const ENVIRONMENT = {
  GIT_AUTHOR_NAME: 'fleetvet',
  GIT_AUTHOR_EMAIL: 'fleetvet@example.com',
  GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
  GIT_COMMITTER_NAME: 'fleetvet',
  GIT_COMMITTER_EMAIL: 'fleetvet@example.com',
  GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

/**
 * A Git repository in a temporary directory, whose one commit holds the files of one folder and whose working tree holds
 * those of another. The caller removes it.
 */
export function commitBase(base: string, workingTree: string): string {
  const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-base-')));
  cpSync(base, directory, { recursive: true });
  git(directory, ['init', '--quiet', '--initial-branch=main', '--object-format=sha1']);
  git(directory, ['config', 'core.autocrlf', 'false']);
  git(directory, ['add', '--all']);
  git(directory, ['commit', '--quiet', '--message=base']);
  for (const name of readdirSync(directory)) {
    if (name !== '.git') rmSync(path.join(directory, name), { recursive: true });
  }
  cpSync(workingTree, directory, { recursive: true });
  return directory;
}

function git(cwd: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('git', args, {
    cwd,
    env: { ...process.env, ...ENVIRONMENT },
    encoding: 'utf8',
    windowsHide: true,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error?.message ?? stderr}`);
}
