import type { FileSource } from '../files/file-source.js';
import { blobId, commitSource, findCommit, findStart, openRepository } from '../files/git/index.js';
import type { Base } from './check.js';
import type { BaseCommit } from './check-directory.js';

/**
 * Opens what a working tree, or the commit `head`, is compared with (command-line.md, `--base`).
 * @throws {UserError} if the commit or its merge base with the head is not there.
 */
export async function openBaseCommit(
  directory: string,
  { ref, policyFromBase, mergeBase: isMergeBase = true, needsMergeBase = false }: BaseCommit,
  head?: string,
): Promise<Base> {
  const repository = await openRepository(directory, head === undefined ? 'work-tree' : 'any');
  const named = await findCommit(repository, ref);
  const start = isMergeBase
    ? await findStart(named, ref, head ?? 'HEAD', needsMergeBase)
    : { commit: named, mergeBase: undefined, warning: undefined };
  const source = await commitSource(start.commit);
  const ofNamed = (): Promise<FileSource> | FileSource => (start.commit.id === named.id ? source : commitSource(named));
  return {
    commit: named.id,
    mergeBase: start.mergeBase,
    source,
    policySource: policyFromBase ? await ofNamed() : undefined,
    blobOf: (bytes) => blobId(bytes, named.format),
    notes: start.warning === undefined ? [] : [start.warning],
  };
}

/**
 * Opens a commit as the head of a comparison.
 * @throws {UserError} if it is not there.
 */
export async function openCommit(
  directory: string,
  ref: string,
): Promise<{ readonly source: FileSource; readonly prefix: string }> {
  const repository = await openRepository(directory, 'any');
  const commit = await findCommit(repository, ref);
  return { source: await commitSource(commit), prefix: repository.prefix };
}
