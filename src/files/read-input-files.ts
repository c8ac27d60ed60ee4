import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { compareText } from '../model/compare.js';
import { UserError } from '../model/user-error.js';
import { decodeText } from './decode.js';
import { UnreadableFile } from './file-source.js';
import { refuseLinkInWorkTree } from './linked-folder.js';
import { meaningOfSystemError } from './system-error.js';

/** A file that the user names for reading: its path as given, and its text. */
interface NamedText {
  readonly path: string;
  readonly text: string;
}

/**
 * The files that the user names, sorted by name. A folder stands for its files, without hidden ones, limited to the given
 * extensions if any. `-` is standard input. A file is read each time its text is requested.
 * @throws {UserError} if one cannot be read, or a link in a work tree leads to it, which a change may have put there.
 */
export function readInputFiles(
  names: readonly string[],
  extensions: readonly string[] | undefined,
): readonly NamedText[] {
  return names.flatMap((name) => {
    if (name === '-') return [{ path: 'standard input', text: decode('standard input', readFileSync(0)) }];
    refuseLinkInWorkTree(name);
    const full = path.resolve(name);
    const isFolder = attempt(name, () => statSync(full).isDirectory());
    const files = isFolder ? filesIn(full, name, extensions) : [name];
    return files.map((file) => ({
      path: file.replaceAll('\\', '/'),
      // Not kept in memory: an export may be much larger than what is taken from it.
      get text() {
        return decode(
          file,
          attempt(file, () => readFileSync(file)),
        );
      },
    }));
  });
}

/**
 * The files of the newest commit of a bare Git repository, where Oxidized keeps configurations; undefined for any other
 * folder.
 * @throws {UserError} if the commit cannot be read.
 */
export async function readBareRepository(directory: string, name: string): Promise<readonly NamedText[] | undefined> {
  const full = path.resolve(directory, name);
  if (!['HEAD', 'objects', 'refs'].every((entry) => existsSync(path.join(full, entry)))) return undefined;
  const { commitSource, findCommit, openRepository } = await import('./git/index.js');
  const repository = await openRepository(full, 'any');
  // Inside a work tree, what looks like a repository is content (trust.md, 1).
  if (repository.workTree !== undefined) return undefined;
  const source = await commitSource(await findCommit(repository, 'HEAD'));
  const files = await source.list(['**'], []);
  source.prepare?.(files);
  return files.flatMap((file) => {
    const bytes = source.read(file, Infinity);
    const isHidden = file.split('/').some((part) => part.startsWith('.'));
    return bytes === undefined || isHidden ? [] : [{ path: `${name}/${file}`, text: decode(file, bytes) }];
  });
}

function filesIn(folder: string, name: string, extensions: readonly string[] | undefined): readonly string[] {
  const entries = attempt(name, () => readdirSync(folder, { withFileTypes: true }));
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const inner = path.join(name, entry.name);
      if (entry.isDirectory()) return filesIn(path.join(folder, entry.name), inner, extensions);
      const isWanted = extensions?.includes(path.extname(entry.name).toLowerCase()) ?? true;
      return entry.isFile() && isWanted ? [inner] : [];
    });
}

function decode(name: string, bytes: Uint8Array): string {
  // Excel's own format is a ZIP archive, too.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9)
    throw new UserError(`${name} is an archive or an Excel workbook: unpack it, or save it as CSV`);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new UserError(`${name} is compressed: unpack it first`);
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // Spreadsheets are saved in the encoding of the system, too.
    if (error.message.includes('UTF-8')) return new TextDecoder('windows-1252').decode(bytes);
    throw new UserError(`cannot read ${name}: ${error.message}`);
  }
}

function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserError(`cannot read ${name}: ${meaningOfSystemError(code)}`);
  }
}
