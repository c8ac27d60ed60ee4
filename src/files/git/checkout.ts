import { type Commit, findCommit, findId } from './find-commit.js';
import type { GitRepository } from './find-repository.js';
import { type Head, isAncestor, readHead } from './history.js';
import { isShallowClone } from './missing-commit.js';
import { openRepository } from './open-repository.js';
import { touchedLines } from './touched-lines.js';

/** What is checked out around a folder, and what its clone knows of other commits. */
export interface Checkout extends Head {
  readonly repository: GitRepository;
  /** The id of the commit that a ref names; undefined if the clone has none. */
  readonly find: (ref: string) => Promise<string | undefined>;
  /** Whether a commit is what is checked out or comes before it, as far as the clone knows. */
  readonly contains: (commit: string) => Promise<boolean>;
  readonly isShallow: () => Promise<boolean>;
}

/**
 * Reads what is checked out around a folder.
 * @throws {UserError} if that cannot be read: no repository, no commit yet, no Git, or it belongs to someone else.
 */
export async function readCheckout(directory: string): Promise<Checkout> {
  const repository = await openRepository(directory);
  // Says in which way a repository without a commit is of no use.
  const head: Commit | Head = (await readHead(repository)) ?? (await findCommit(repository, 'HEAD'));
  return {
    id: head.id,
    parents: 'parents' in head ? head.parents : [],
    repository,
    find: async (ref) => findId(repository, ref),
    contains: async (commit) => isAncestor(repository, commit, head.id),
    isShallow: async () => isShallowClone(repository),
  };
}

/** Whether a change touches a line of a file; the file by its path from the root of the repository. */
export type Touched = (file: string, line: number) => boolean;

/** Finds which lines the commit that is checked out adds to another commit, or alters in it. */
export async function findTouched(directory: string, base: string): Promise<Touched> {
  const { repository, id } = await readCheckout(directory);
  const files = await touchedLines(repository, base, id);
  return (file, line) => files.get(file)?.some(([first, last]) => first <= line && line <= last) === true;
}
