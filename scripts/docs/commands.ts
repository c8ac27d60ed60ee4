import { existsSync } from 'node:fs';
import path from 'node:path';

import { Command, type Option } from 'commander';

import { COMMANDS } from '../../src/cli/program.js';
import { code, sentence } from './markdown.js';
import { COMMON_OPTIONS, meaningOf, ownOptions } from './options.js';

const DOCS = path.resolve(import.meta.dirname, '../../docs');

/** The options that the commands over a repository share. */
export function commonOptionList(): string {
  return optionList(COMMON_OPTIONS);
}

/** The pages that explain commands, apart from docs/<command>.md. */
const PAGES: Readonly<Record<string, string>> = {
  baseline: 'adopting.md',
  images: 'images-verify.md',
  init: 'getting-started.md',
  lsp: 'editors.md',
  merge: 'scale.md',
  test: 'policy-tests.md',
};

/** A link for each command that has a page of its own, with what the command does. */
export async function commandPageList(): Promise<string> {
  const pages = (await commands()).flatMap((command) => {
    const page = pageOf(command);
    const [inner] = command.commands.length === 1 ? command.commands : [];
    const name = [command.name(), ...(inner === undefined ? [] : [inner.name()])].join(' ');
    return page === undefined ? [] : [`- [${code(name)}](${page}): ${sentence((inner ?? command).description())}`];
  });
  return pages.join('\n');
}

/** A section for each command without a page of its own: what it does, its arguments and its options. */
export async function commandSections(): Promise<string> {
  return (await commands())
    .filter((command) => pageOf(command) === undefined)
    .map(commandSection)
    .join('\n\n');
}

async function commands(): Promise<readonly Command[]> {
  const program = new Command('fleetvet');
  for (const load of Object.values(COMMANDS)) (await load())(program, () => undefined);
  return program.commands;
}

/** The page that explains a command, if it has one of its own. */
function pageOf(command: Command): string | undefined {
  const name = command.name();
  return PAGES[name] ?? (existsSync(path.resolve(DOCS, `${name}.md`)) ? `${name}.md` : undefined);
}

function commandSection(command: Command): string {
  const name = command.name();
  const parts = [`## ${code(`fleetvet ${name}`)}`, sentence(command.description())];
  const lines = [
    ...command.registeredArguments.map(
      (argument) => `- ${code(`${argument.name()}${argument.variadic ? '…' : ''}`)}: ${sentence(argument.description)}`,
    ),
    ...ownOptions(command).map(optionLine),
  ];
  if (lines.length > 0) parts.push(lines.join('\n'));
  return parts.join('\n\n');
}

function optionList(options: readonly Option[]): string {
  return options.map(optionLine).join('\n');
}

function optionLine(option: Option): string {
  if (option.argChoices?.includes('sarif') === true)
    return `- ${code(option.flags)}: One of the [formats](#formats), repeatable.`;
  return `- ${code(option.flags)}: ${meaningOf(option, code)}`;
}
