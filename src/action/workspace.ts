import path from 'node:path';

import { UserError } from '../model/user-error.js';
import { findRepository } from '../files/git/find-repository.js';
import { refuseLinkInWorkTree } from '../files/linked-folder.js';
import { isInside, realFolder } from '../files/path-in-root.js';

/** What is checked, and where it lies. */
export interface Workspace {
  /** The folder that the runner gives to the job. */
  readonly root: string;
  /** The folder that is checked. */
  readonly directory: string;
  /** The path from the one to the other, with forward slashes and one at its end; nothing where they are the same. */
  readonly prefix: string;
}

/**
 * Finds the folder that is checked.
 * @throws {UserError} where it is not in the workspace, or links lead out of it.
 */
export function openWorkspace(environment: Readonly<NodeJS.ProcessEnv>, workingDirectory: string): Workspace {
  const root = path.resolve(environment['GITHUB_WORKSPACE'] ?? '.');
  const directory = path.resolve(root, workingDirectory);
  if (!isInside(realFolder(directory), realFolder(root)))
    throw new UserError(`the input working-directory is outside the workspace: ${workingDirectory}`);
  refuseLinkInWorkTree(directory);
  const relative = path.relative(root, directory).replaceAll(path.sep, '/');
  return { root, directory, prefix: relative === '' ? '' : `${relative}/` };
}

/**
 * Where a file of the workflow's is to be written: a relative path starts at the folder that is checked. It lies inside the
 * workspace or the runner's folder for temporary files, wherever links lead (trust.md, 4).
 * @throws {UserError} where it does not.
 */
export function placeFile(
  file: string,
  { root, directory }: Workspace,
  { RUNNER_TEMP = '' }: Readonly<NodeJS.ProcessEnv>,
): string {
  const target = path.resolve(directory, file);
  const places = [root, ...(path.isAbsolute(RUNNER_TEMP) ? [RUNNER_TEMP] : [])];
  const real = realFolder(path.dirname(target));
  if (!places.some((place) => isInside(real, realFolder(place)) && target !== path.resolve(place)))
    throw new UserError(
      `the file ${file} would be written outside the workspace: name a path inside it, or inside RUNNER_TEMP`,
    );
  return target;
}

/** A path as the other steps of a job take it: from the workspace where it lies there. */
export function pathInWorkspace(file: string, { root }: Workspace): string {
  return isInside(file, root) ? path.relative(root, file).replaceAll(path.sep, '/') : file;
}

/**
 * Refuses a config that what is checked could choose: the workflow names a real file inside the work tree (trust.md, 1).
 * @throws {UserError} if it is none.
 */
export function refuseConfigElsewhere(config: string, { root, directory }: Workspace): void {
  const file = path.resolve(directory, config);
  const real = realFolder(file);
  const isBehindLink = real !== path.join(realFolder(directory), path.relative(directory, file));
  if (isBehindLink || !isInside(real, findRepository(directory)?.workTree ?? realFolder(root)))
    throw new UserError(`the input config must be a real file inside the work tree: ${config}`);
}
