import { InvalidArgumentError, Option } from 'commander';

/** The two names of the output for people: each is accepted wherever the other is. */
const SYNONYMS = ['pretty', 'table'];

/** The name that a command knows a format by: its own name, or the other one of `pretty` and `table`. */
export function findFormat<F extends string>(name: string, known: readonly F[]): F | undefined {
  const names = SYNONYMS.includes(name) ? [name, ...SYNONYMS] : [name];
  return known.find((format) => names.includes(format));
}

/** The names that `-f` accepts for the formats of a command. */
export function formatChoices(known: readonly string[]): readonly string[] {
  return [...new Set(known.flatMap((name) => (SYNONYMS.includes(name) ? [name, ...SYNONYMS] : [name])))];
}

/** `-f, --format` for a command that writes one format; without `usual` it is undefined when it is not given. */
export function formatOption<F extends string>(known: readonly F[], usual?: F, description = 'output format'): Option {
  const option = new Option('-f, --format <name>', description).choices(formatChoices(known));
  option.argParser((name: string) => {
    const format = findFormat(name, known);
    if (format === undefined) throw unknownFormat(known);
    return format;
  });
  return usual === undefined ? option : option.default(usual);
}

/** The error for a format that a command does not have. */
export function unknownFormat(known: readonly string[]): InvalidArgumentError {
  return new InvalidArgumentError(`Expected one of ${formatChoices(known).join(', ')}.`);
}
