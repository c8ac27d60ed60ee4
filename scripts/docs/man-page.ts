import type { Command, Option } from 'commander';

import { createProgram } from '../../src/cli/program.js';
import { VERSION } from '../../src/model/version.js';
import { sentence } from './markdown.js';
import { COMMON_OPTIONS, meaningOf, ownOptions } from './options.js';

/** The manual page of the program in roff, from the declarations that its help is made of. */
export async function manPage(): Promise<string> {
  const program = await createProgram([], () => undefined);
  return [
    `.\\" Written by scripts/generate-man.ts`,
    `.TH FLEETVET 1 "" ${quote(`fleetvet ${VERSION}`)} "User Commands"`,
    section('NAME', [`fleetvet \\- check that network devices run approved software`]),
    section('SYNOPSIS', program.commands.map(synopsis)),
    section('DESCRIPTION', [text(program.description())]),
    section('OPTIONS OF ALL COMMANDS OVER A REPOSITORY', COMMON_OPTIONS.map(optionEntry)),
    section(
      'COMMANDS',
      program.commands.flatMap((command) => commandEntries(command, program.name())),
    ),
    section('EXAMPLES', [verbatim(examplesOf(program))]),
    section('EXIT STATUS', [
      entry('0', 'The check passed, or the command did what it was asked for.'),
      entry('1', 'The check found what \\-\\-fail\\-on names, or policy tests failed.'),
      entry('2', 'The check could not run: a wrong option, a wrong config, an unknown commit, or nothing to check.'),
    ]),
    section('ENVIRONMENT', [
      entry('NO_COLOR, FORCE_COLOR', 'Turn colors off, or on where the output is not a terminal.'),
      entry('CI', 'Turns off the display of progress.'),
    ]),
    section('FILES', [entry('fleetvet.yaml', 'The config file of a repository.')]),
  ].join('\n');
}

function section(title: string, parts: readonly string[]): string {
  return [`.SH ${quote(title)}`, ...parts].join('\n').trimEnd() + '\n';
}

function synopsis(command: Command): string {
  return `.B fleetvet ${escape(command.name())}\n${text(command.usage())}\n.br`;
}

/** The entries of a command and of those below it. */
function commandEntries(command: Command, parent: string): readonly string[] {
  const name = `${parent} ${command.name()}`;
  const examples = examplesOf(command);
  return [
    `.SS ${quote(`${name} ${command.usage()}`)}`,
    text(sentence(command.description())),
    ...command.registeredArguments.map((argument) =>
      entry(escape(argument.name()), text(sentence(argument.description))),
    ),
    ...ownOptions(command).map(optionEntry),
    ...(examples === '' ? [] : [`.PP\nExamples:`, verbatim(examples)]),
    ...command.commands.flatMap((each) => commandEntries(each, name)),
  ];
}

function optionEntry(option: Option): string {
  return entry(escape(option.flags), text(meaningOf(option)));
}

/** The examples that the help of a command ends with. */
function examplesOf(command: Command): string {
  let help = '';
  command.configureOutput({ writeOut: (piece) => (help += piece) });
  command.outputHelp();
  const [, examples = ''] = /\nExamples:\n((?: {2}.*(?:\n|$))*)/.exec(help) ?? [];
  return examples.trimEnd();
}

function entry(term: string, meaning: string): string {
  return `.TP\n.B ${term}\n${meaning}`;
}

function verbatim(lines: string): string {
  return `.PP\n.nf\n${lines.split('\n').map(text).join('\n')}\n.fi`;
}

/** A line of text: it must not begin as a request of roff does. */
function text(words: string): string {
  const line = escape(words);
  return /^[.']/.test(line) ? `\\&${line}` : line;
}

function escape(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(
      /[^\0-\x7f]/gu,
      (character) => `\\[u${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

function quote(words: string): string {
  return `"${escape(words).replaceAll('"', '""')}"`;
}
