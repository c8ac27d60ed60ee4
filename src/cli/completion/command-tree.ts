import type { Argument, Command, Option } from 'commander';

/** What may stand in a place of the command line: words, the names of files or folders, or anything. */
export type Values = readonly string[] | 'files' | 'folders' | 'any';

/** An option as shells complete it. */
export interface OptionNode {
  /** Its spellings, the short one first, such as `-f` and `--format`. */
  readonly names: readonly string[];
  readonly description: string;
  /** What follows it; undefined where nothing does. */
  readonly values: Values | undefined;
  /** Whether it can do without what follows. */
  readonly isValueOptional: boolean;
}

/** A command as shells complete it. */
export interface CommandNode {
  /** The words that lead to it, the program's name first. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly OptionNode[];
  readonly commands: readonly CommandNode[];
  /** What its arguments may be; undefined where it takes none. */
  readonly arguments: Values | undefined;
}

/** Reads from the declarations of a program what can be completed: the same as its help shows. */
export function readCommandTree(command: Command, parents: readonly string[] = []): CommandNode {
  const path = [...parents, command.name()];
  const help = command.createHelp();
  return {
    path,
    description: command.description(),
    options: help.visibleOptions(command).map(readOption),
    commands: help.visibleCommands(command).flatMap((each) =>
      [each.name(), ...each.aliases()].map((name) => ({
        ...readCommandTree(each, path),
        path: [...path, name],
      })),
    ),
    arguments: argumentValues(command.registeredArguments),
  };
}

/** The options of a command that something must follow, with what that may be. */
export function optionsWithValue({ options }: CommandNode): readonly (readonly [names: readonly string[], Values])[] {
  return options.flatMap(({ names, values, isValueOptional }) =>
    values === undefined || isValueOptional ? [] : [[names, values] as const],
  );
}

/** All commands of a tree, the program itself first. */
export function allCommands(tree: CommandNode): readonly CommandNode[] {
  return [tree, ...tree.commands.flatMap(allCommands)];
}

function readOption({ short, long, description, required, optional, flags, argChoices }: Option): OptionNode {
  const placeholder = flags.slice(flags.search(/[<[]/));
  return {
    names: [short, long].filter((name) => name !== undefined),
    description,
    values: required || optional ? (argChoices ?? valuesNamed(placeholder)) : undefined,
    isValueOptional: optional && !required,
  };
}

function argumentValues(declared: readonly Argument[]): Values | undefined {
  const [first] = declared;
  return first === undefined ? undefined : (first.argChoices ?? valuesNamed(first.name()));
}

/** What a placeholder such as `<file>` or `[paths...]` stands for. */
function valuesNamed(placeholder: string): Values {
  if (/\bfiles?\b|\bpaths?\b/i.test(placeholder)) return 'files';
  if (/\bdir(?:ectory)?\b|\bfolder\b/i.test(placeholder)) return 'folders';
  return 'any';
}
