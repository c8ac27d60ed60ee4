import { workingTree } from '../files/working-tree.js';
import { DEFAULT_CONFIG } from '../check/config.js';
import type { CheckResult } from '../model/check-result.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import { UserError } from '../model/user-error.js';
import type { ReportCommit } from './types.js';

/**
 * The commit that is checked out around a folder, and whether what was checked differs from it; nothing where no Git repository
 * can be read. Files are compared with Git's objects byte by byte, line ends aside, since to ask Git for the state of a working
 * tree could run what the clone's config names.
 */
export async function findReportCommit(
  directory: string,
  { repository }: Pick<CheckResult, 'repository'>,
  config: string = DEFAULT_CONFIG,
): Promise<ReportCommit | undefined> {
  const { blobId, findCommit, listTree, openRepository } = await import('../files/git/index.js');
  const commit = await openRepository(directory)
    .then(async (repository) => findCommit(repository, 'HEAD'))
    .catch(ignoreUserError);
  if (commit === undefined) return undefined;
  const tree = await listTree(commit);
  const source = workingTree(directory);
  const isAltered = (path: string): boolean => {
    const bytes = read(source, path);
    const committed = tree.get(path);
    if (bytes === undefined || committed === undefined) return bytes !== undefined || committed !== undefined;
    if (committed.kind === 'link') return false;
    return (
      blobId(bytes, commit.format) !== committed.id && blobId(withoutReturns(bytes), commit.format) !== committed.id
    );
  };
  const checked = [config, ...repository.files.map(({ path }) => path)];
  // A file that is gone may have been one of those that are checked.
  const gone = (path: string): boolean => /\.ya?ml$/i.test(path) && read(source, path) === undefined;
  return { id: commit.id, altered: checked.some(isAltered) || [...tree.keys()].some(gone) };
}

function read(source: FileSource, path: string): Uint8Array | undefined {
  try {
    return source.read(path, Infinity);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** What a reader of the report need not hear about: without a commit the report names none. */
function ignoreUserError(error: unknown): undefined {
  if (error instanceof UserError) return undefined;
  throw error;
}

/** Bytes with the line ends that Git keeps, where it gives others to the working tree. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, index) => byte !== 0x0d || bytes[index + 1] !== 0x0a);
}
