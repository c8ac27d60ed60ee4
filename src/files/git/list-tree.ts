import type { Commit } from './find-commit.js';
import { lackingFiles } from './missing-commit.js';
import { git } from './run-git.js';
import { UserError } from '../../model/user-error.js';
import { findRepository } from './find-repository.js';
import { findForeignOwner } from './open-repository.js';

/** What is in a commit under a path: its id, and what it is; `unnamed` if its name is not text. */
export interface TreeFile {
  readonly id: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'unnamed';
}

/**
 * Lists the files of a commit, and the links and submodules among them, by their paths from the folder under check.
 * @throws {UserError} if a partial clone lacks the folders of the commit.
 */
export async function listTree({ id, repository }: Commit): Promise<ReadonlyMap<string, TreeFile>> {
  const { prefix } = repository;
  const files = new Map<string, TreeFile>();
  // `<commit>:<folder>` would show names from that folder, but fails if the commit does not have it.
  const folder = prefix === '' ? id : await treeOf(id, prefix, repository);
  if (folder === undefined) return files;
  const listed = await git(repository, ['ls-tree', '-z', '-r', '--full-tree', folder]);
  if (listed === undefined) throw lackingFiles(id);
  for (const line of listed.split('\0')) {
    const match = /^(\d+) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line);
    if (match === null) continue;
    const [, mode = '', object = '', path = ''] = match;
    files.set(path, { id: object, kind: path.includes('\ufffd') ? 'unnamed' : kindOf(mode) });
  }
  return files;
}

/** The id of a folder in a commit; undefined if the commit has no such folder. */
async function treeOf(id: string, prefix: string, repository: Commit['repository']): Promise<string | undefined> {
  const [path, ...args] = [prefix.slice(0, -1), 'ls-tree', '-z', '--full-tree', '-d', id, '--'] as const;
  const listed = await git(repository, ['--literal-pathspecs', ...args, path]);
  if (listed === undefined) throw lackingFiles(id);
  return /^040000 tree ([0-9a-f]+)\t/.exec(listed)?.[1];
}

function kindOf(mode: string): TreeFile['kind'] {
  if (mode === '160000') return 'submodule';
  return mode === '120000' ? 'link' : 'file';
}

/** The folders among those given, by their paths below a directory, that Git's index has a submodule for; none outside Git. */
export async function listSubmodules(directory: string, folders: readonly string[]): Promise<readonly string[]> {
  const repository = findRepository(directory);
  if (repository?.workTree === undefined) return [];
  try {
    if ((await findForeignOwner(repository)) !== undefined) return [];
    const listed = (await git(repository, ['ls-files', '--stage', '-z', '--full-name'])) ?? '';
    const submodules = new Set([...listed.matchAll(SUBMODULE)].map(([, path = '']) => path));
    return folders.filter((folder) => submodules.has(repository.prefix + folder));
  } catch (error) {
    // Without Git, a folder is what it looks like.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** An entry of the index for a submodule. */
const SUBMODULE = /(?:^|\0)160000 [^\t\0]*\t([^\0]*)/g;
