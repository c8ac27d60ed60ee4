import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Command, type Option } from 'commander';

import { addCommonOptions } from '../../src/cli/options.js';
import { COMMANDS } from '../../src/cli/program.js';
import { code, sentence } from './markdown.js';

const DOCS = path.resolve(import.meta.dirname, '../../docs');
const common = new Set(addCommonOptions(new Command()).options.map(({ flags }) => flags));

/** The options that the commands over a repository share. */
export function commonOptionList(): string {
  return optionList(addCommonOptions(new Command()).options);
}

/** The pages that explain commands, apart from docs/<command>.md. */
const PAGES: Readonly<Record<string, string>> = {
  baseline: 'adopting.md',
  images: 'images-verify.md',
  lsp: 'editors.md',
  test: 'policy-tests.md',
};

/** A section for each command: what it does, its arguments and its options, unless a page of its own explains these. */
export async function commandSections(): Promise<string> {
  const program = new Command('fleetvet');
  for (const load of Object.values(COMMANDS)) (await load())(program, () => undefined);
  return program.commands.map(commandSection).join('\n\n');
}

function commandSection(command: Command): string {
  const name = command.name();
  const page = PAGES[name] ?? (existsSync(path.resolve(DOCS, `${name}.md`)) ? `${name}.md` : undefined);
  const own = command.options.filter(({ flags, hidden }) => !hidden && !common.has(flags));
  const shared = command.options.filter(({ flags }) => common.has(flags));
  const parts = [
    `## ${code(`fleetvet ${name}`)}`,
    sentence(command.description()) + (page === undefined ? '' : ` [${titleOf(page)}](${page})`),
    ...(page === undefined ? [code(['fleetvet', name, command.usage()].join(' '))] : []),
  ];
  if (command.commands.length > 0) {
    const names = command.commands.flatMap((each) => [each.name(), ...each.aliases()].map(code));
    parts.push(`One of ${names.join(', ')}.`);
  }
  if (page !== undefined) return parts.join('\n\n');
  const lines = [
    ...command.registeredArguments.map(
      (argument) => `- ${code(`${argument.name()}${argument.variadic ? '…' : ''}`)}: ${sentence(argument.description)}`,
    ),
    ...own.map((option) => `- ${code(option.flags)}: ${meaningOf(option)}`),
  ];
  if (lines.length > 0) parts.push(lines.join('\n'));
  if (command.commands.length === 0 && shared.length < common.size) {
    const names = shared.map(({ long, flags }) => code(long ?? flags));
    parts.push(`Common options: ${names.length === 0 ? 'none' : names.join(', ')}.`);
  }
  return parts.join('\n\n');
}

function titleOf(page: string): string {
  return /^# (.*)$/m.exec(readFileSync(path.resolve(DOCS, page), 'utf8'))?.[1] ?? page;
}

function optionList(options: readonly Option[]): string {
  return options.map((option) => `- ${code(option.flags)}: ${meaningOf(option)}`).join('\n');
}

/** What an option does, with its choices and its default if the description does not name them. */
function meaningOf({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const notes = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.map(code).join(', ')}`]),
    ...(defaultValue === undefined ? [] : [`default: ${defaultValueDescription ?? code(String(defaultValue))}`]),
  ];
  return sentence([description, ...notes].join('; '));
}
