import path from 'node:path';

import { InvalidArgumentError } from 'commander';

import { assertFilesDiffer } from '../files/output-place.js';
import { UserError } from '../model/user-error.js';
import { listWords } from '../text/words.js';
import { findFormat, unknownFormat } from './options.js';

/** A file to write a format to; without a format, `-f` or the extension of the file names it. */
interface Output<F extends string> {
  readonly format?: F;
  readonly file: string;
}

/** What `-f` and `-o` say together. */
export interface OutputOptions<F extends string> {
  readonly format?: readonly F[];
  readonly output?: readonly Output<F>[];
}

/** Which format goes to standard output, if any, and which to which file. */
interface OutputPlan<F extends string> {
  readonly standardOutput: F | undefined;
  readonly files: readonly { readonly format: F; readonly file: string }[];
}

/** The formats by the extension of the file that they are written to (command-line.md, Commands). */
const EXTENSIONS: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.csv': 'csv',
  '.md': 'markdown',
  '.html': 'html',
  '.prom': 'prometheus',
};

/**
 * The format of a file, by its extension.
 * @throws {UserError} where a command that has the formats `known` does not write such a file.
 */
export function formatOfFile<F extends string>(file: string, known: readonly F[]): F {
  const extension = path.extname(file).toLowerCase();
  const format = known.find((name) => name === EXTENSIONS[extension]);
  if (format !== undefined) return format;
  if (extension === '.pdf') {
    const page = `${file.slice(0, -extension.length)}.html`;
    const remedy = known.some((name) => name === 'html')
      ? `write -o ${page}, open it in a browser and print it to a PDF`
      : 'fleetvet report -o report.html makes a page that a browser prints to a PDF';
    throw new UserError(`cannot write ${file}: fleetvet makes no PDF files; ${remedy}`);
  }
  const extensions = Object.keys(EXTENSIONS).filter((one) => known.some((name) => name === EXTENSIONS[one]));
  const what = extension === '' ? 'has no extension' : `has the extension ${extension}`;
  throw new UserError(
    `cannot tell the format of ${file}, which ${what}: use ${listWords(extensions, Infinity, 'or')}, or name the format with -f`,
  );
}

/**
 * Which format goes where: each file gets the format that its `-o` names, else the only one of `-f`, else the one of its
 * extension; of the formats of `-f`, the one without a file goes to standard output. Without `-f` that is `usual`.
 * @throws {UserError} where it is not clear which format goes where.
 */
export function planOutputs<F extends string>(
  { format: named = [], output: outputs = [] }: OutputOptions<F>,
  usual: F,
  known: readonly F[],
): OutputPlan<F> {
  const unnamed = outputs.filter((output) => output.format === undefined);
  const only = unnamed.length === 1 && named.length === 1 ? named[0] : undefined;
  const files = outputs.map(({ format, file }) => ({ format: format ?? only ?? formatOfFile(file, known), file }));
  assertFilesDiffer(files);
  const left = [...new Set(named)].filter((format) => !files.some((output) => output.format === format));
  if (left.length > 1)
    throw new UserError(
      `${left.join(' and ')} cannot both go to standard output: write all but one to a file with -o NAME=FILE`,
    );
  return { standardOutput: named.length === 0 ? usual : left[0], files };
}

/** Reads the arguments of `-f` and `-o` for a command that has these formats; each adds to those before. */
export function outputArguments<F extends string>(
  known: readonly F[],
): {
  readonly formatArgument: (name: string, before?: readonly F[]) => readonly F[];
  readonly outputArgument: (text: string, before?: readonly Output<F>[]) => readonly Output<F>[];
} {
  return {
    formatArgument(name, before = []) {
      const format = findFormat(name, known);
      if (format === undefined) throw unknownFormat(known);
      return [...before, format];
    },
    outputArgument(text, before = []) {
      const equals = text.indexOf('=');
      const name = text.slice(0, Math.max(equals, 0));
      const format = equals > 0 ? findFormat(name, known) : undefined;
      if (format !== undefined) return [...before, { format, file: text.slice(equals + 1) }];
      if (equals > 0 && /^[a-z]+$/.test(name)) throw unknownFormat(known);
      if (text === '') throw new InvalidArgumentError('Expected a file name.');
      return [...before, { file: text }];
    },
  };
}
