import { InvalidArgumentError } from 'commander';

import { UserError } from '../model/user-error.js';

/** A file to write a format to; without a format, the one that -f names. */
export interface Output<F extends string> {
  readonly format?: F;
  readonly file: string;
}

/** What `-f` and `-o` say together. */
export interface OutputOptions<F extends string> {
  readonly format?: readonly F[];
  readonly output?: readonly Output<F>[];
}

/** The format for standard output, if any, and those for files. */
export interface OutputPlan<F extends string> {
  readonly standardOutput: F | undefined;
  readonly files: readonly { readonly format: F; readonly file: string }[];
}

/**
 * Decides which format goes where: those with a file in `-o` go to that file, the one of `-f` without a file to standard
 * output. Without `-f`, standard output gets `usual`.
 * @throws {UserError} if it is not clear which format goes where.
 */
export function planOutputs<F extends string>(
  { format: named = [], output: outputs = [] }: OutputOptions<F>,
  usual: F,
): OutputPlan<F> {
  const unnamed = outputs.filter((output) => output.format === undefined);
  const [only] = named;
  if (unnamed.length > 1 || (unnamed.length === 1 && (named.length !== 1 || only === undefined))) {
    throw new UserError('-o FILE needs exactly one -f: with several formats, write -o NAME=FILE');
  }
  const files = outputs.map(({ format, file }) => ({ format: format ?? only ?? usual, file }));
  const left = [...new Set(named)].filter((format) => !files.some((output) => output.format === format));
  if (left.length > 1)
    throw new UserError(
      `${left.join(' and ')} cannot both go to standard output: write all but one to a file with -o NAME=FILE`,
    );
  return { standardOutput: named.length === 0 ? usual : left[0], files };
}

/** Parsers for the repeatable arguments of `-f` and `-o`, for a command with these formats. */
export function outputArguments<F extends string>(
  names: readonly F[],
): {
  readonly formatArgument: (name: string, before?: readonly F[]) => readonly F[];
  readonly outputArgument: (text: string, before?: readonly Output<F>[]) => readonly Output<F>[];
} {
  const find = (name: string): F | undefined => names.find((known) => known === name);
  const unknown = (): InvalidArgumentError => new InvalidArgumentError(`Expected one of ${names.join(', ')}.`);
  return {
    formatArgument(name, before = []) {
      const format = find(name);
      if (format === undefined) throw unknown();
      return [...before, format];
    },
    outputArgument(text, before = []) {
      const equals = text.indexOf('=');
      const name = text.slice(0, Math.max(equals, 0));
      const format = equals > 0 ? find(name) : undefined;
      if (format !== undefined) return [...before, { format, file: text.slice(equals + 1) }];
      if (equals > 0 && /^[a-z]+$/.test(name)) throw unknown();
      if (text === '') throw new InvalidArgumentError('Expected a file name.');
      return [...before, { file: text }];
    },
  };
}
