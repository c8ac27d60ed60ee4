import { type FileSource, withIds } from '../files/file-source.js';
import {
  blobId,
  fleetCommit,
  findCommit,
  findStart,
  type GitRepository,
  listTree,
  type ObjectFormat,
  openRepository,
} from '../files/git/index.js';
import { isFolder } from '../files/path-in-root.js';
import { UserError } from '../model/user-error.js';
import type { Base } from './options.js';

/** A commit to compare with. */
export interface BaseCommit {
  /** A branch, a tag, an id, or anything else that `git rev-parse` accepts. */
  readonly ref: string;
  /** Reads config, policy and waivers from that commit itself, so that a change cannot approve itself. */
  readonly policyFromBase: boolean;
  /** False to compare with that commit itself; else the comparison starts at its merge base with the head. */
  readonly mergeBase?: boolean | undefined;
  /** Whether to refuse a clone too shallow for a merge base; otherwise, the commit itself is used. */
  readonly needsMergeBase?: boolean | undefined;
  /** The config that the user names. */
  readonly config?: string | undefined;
}

/**
 * Opens what the working tree around a directory, or the commit `head`, is compared with (command-line.md, `--base`).
 * @throws {UserError} if the commit, or its merge base with the head, is not there.
 */
export async function openBase(
  directory: string,
  { ref, policyFromBase, mergeBase: startsAtMergeBase = true, needsMergeBase = false, config }: BaseCommit,
  head?: string,
): Promise<Base & { readonly format: ObjectFormat }> {
  const repository = await openRepository(directory, head === undefined ? 'work-tree' : 'any');
  const named = await findCommit(repository, ref);
  const start = startsAtMergeBase
    ? await findStart(named, ref, head ?? 'HEAD', needsMergeBase)
    : { commit: named, mergeBase: undefined, warning: undefined };
  const source = await fleetCommit(start.commit, directory, config);
  const isNamed = start.commit.id === named.id;
  return {
    commit: named.id,
    mergeBase: start.mergeBase,
    source,
    policySource: policyFromBase ? (isNamed ? source : await fleetCommit(named, directory, config)) : undefined,
    notes: start.warning === undefined ? [] : [start.warning],
    format: named.format,
  };
}

/**
 * Opens a commit as the head of a comparison.
 * @throws {UserError} if it is not there.
 */
export async function openCommit(
  directory: string,
  ref: string,
  base?: string,
  config?: string,
): Promise<{ readonly source: FileSource; readonly prefix: string }> {
  const repository = await openRepository(directory, 'any');
  const commit = await findCommit(repository, ref);
  if (!isFolder(directory) && !(await hasFolder(repository, [ref, base])))
    throw new UserError(
      `there is no directory ${directory}, neither in the working tree nor in ${base === undefined ? ref : `${base} or ${ref}`}`,
    );
  return { source: await fleetCommit(commit, directory, config), prefix: repository.prefix };
}

/** A source whose files have the ids that Git gives them, so that those that a commit has too are parsed once. */
export function withBlobIds(source: FileSource, format: ObjectFormat): FileSource {
  return withIds(source, (bytes) => blobId(bytes, format));
}

/** Whether one of two commits has the folder under check. */
async function hasFolder(repository: GitRepository, refs: readonly (string | undefined)[]): Promise<boolean> {
  for (const ref of refs) {
    const tree = ref === undefined ? undefined : await listTree(await findCommit(repository, ref));
    if (tree !== undefined && tree.size > 0) return true;
  }
  return false;
}
