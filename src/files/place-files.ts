import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { UserError } from '../model/user-error.js';

/** A file to create: its path from the root, with `/`, and its text. */
interface WantedFile {
  readonly path: string;
  readonly text: string;
}

/** What stands where a file is wanted: nothing, the file itself, or something else. */
export type Standing = 'absent' | 'same' | 'other';

/** No file of ours is as long, so what is longer need not be read. */
const LONGEST = 1 << 20;

/**
 * What stands in a folder where a file is wanted. Nothing is followed out of the folder.
 * @throws {UserError} where the file could not be written for what stands in its way.
 */
export function standingOf(root: string, file: WantedFile): Standing {
  const names = file.path.split('/');
  for (const length of names.slice(1).keys()) {
    const folder = names.slice(0, length + 1).join('/');
    const stats = look(path.join(root, folder));
    if (stats === undefined) return 'absent';
    if (!stats.isDirectory())
      throw new UserError(
        `cannot write ${file.path}: ${folder} is ${stats.isSymbolicLink() ? 'a symbolic link, which is not followed' : 'not a folder'}; move it out of the way`,
      );
  }
  const stats = look(path.join(root, file.path));
  if (stats === undefined) return 'absent';
  if (!stats.isFile() || stats.size > LONGEST) return 'other';
  // Git may have given it the line ends of Windows.
  return attempt(file.path, 'read', () =>
    readFileSync(path.join(root, file.path), 'utf8').replaceAll('\r\n', '\n') === file.text ? 'same' : 'other',
  );
}

/**
 * Whether there is anything under a name: a file, a link, a folder that is not empty.
 * @throws {UserError} if that cannot be found out.
 */
export function holdsAnything(root: string, name: string): boolean {
  const stats = look(path.join(root, name));
  if (stats === undefined) return false;
  return !stats.isDirectory() || attempt(name, 'read', () => readdirSync(path.join(root, name)).length > 0);
}

/**
 * @throws {UserError} for a root that is not a folder.
 */
export function assertFolder(root: string): void {
  const stats = attempt(root, 'read', () => statSync(root, { throwIfNoEntry: false }));
  if (stats !== undefined && !stats.isDirectory()) throw new UserError(`${root} is not a folder`);
}

/**
 * Writes a file where nothing stands, with the folders that it needs; never to a file or through a link that is there.
 * @throws {UserError} where it cannot be written.
 */
export function placeFile(root: string, { path: name, text }: WantedFile): void {
  const file = path.join(root, name);
  attempt(name, 'write', () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  });
}

function look(file: string): ReturnType<typeof lstatSync> {
  return attempt(file, 'read', () => lstatSync(file, { throwIfNoEntry: false }));
}

function attempt<Result>(name: string, verb: 'read' | 'write', action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot ${verb} ${name}: the system says ${code}`);
  }
}
