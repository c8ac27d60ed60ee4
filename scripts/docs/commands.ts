import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Command, type Option } from 'commander';

import { COMMANDS } from '../../src/cli/program.js';
import { code, sentence } from './markdown.js';
import { COMMON_OPTIONS, isCommon, meaningOf, ownOptions } from './options.js';

const DOCS = path.resolve(import.meta.dirname, '../../docs');

/** The options that the commands over a repository share. */
export function commonOptionList(): string {
  return optionList(COMMON_OPTIONS);
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
  const shared = command.options.filter(isCommon);
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
    ...ownOptions(command).map(optionLine),
  ];
  if (lines.length > 0) parts.push(lines.join('\n'));
  if (command.commands.length === 0 && shared.length < COMMON_OPTIONS.length) {
    const names = shared.map(({ long, flags }) => code(long ?? flags));
    parts.push(`Common options: ${names.length === 0 ? 'none' : names.join(', ')}.`);
  }
  return parts.join('\n\n');
}

function titleOf(page: string): string {
  return /^# (.*)$/m.exec(readFileSync(path.resolve(DOCS, page), 'utf8'))?.[1] ?? page;
}

function optionList(options: readonly Option[]): string {
  return options.map(optionLine).join('\n');
}

function optionLine(option: Option): string {
  return `- ${code(option.flags)}: ${meaningOf(option, code)}`;
}
