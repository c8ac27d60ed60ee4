import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { Command, type Option } from 'commander';

import { code, sentence, table } from './markdown.js';

const folder = path.resolve(import.meta.dirname, '../../src/cli/commands');

/** A section for each command: what it does, its arguments and its options. */
export async function commandSections(): Promise<string> {
  const program = new Command('fleetvet');
  for (const file of readdirSync(folder).sort()) {
    const exported = (await import(pathToFileURL(path.join(folder, file)).href)) as Readonly<Record<string, unknown>>;
    for (const [name, add] of Object.entries(exported)) {
      if (/^add\w+Command$/.test(name))
        (add as (program: Command, finish: () => void) => void)(program, () => undefined);
    }
  }
  return program.commands.map(commandSection).join('\n\n');
}

function commandSection(command: Command): string {
  const synopsis = ['fleetvet', command.name(), command.usage()].join(' ');
  const parts = [`## ${code(`fleetvet ${command.name()}`)}`, sentence(command.description()), code(synopsis)];
  if (command.registeredArguments.length > 0) {
    parts.push(
      table(
        ['argument', 'meaning'],
        command.registeredArguments.map((argument) => [
          code(`${argument.name()}${argument.variadic ? '…' : ''}`),
          sentence(argument.description),
        ]),
      ),
    );
  }
  if (command.options.length > 0) {
    parts.push(
      table(
        ['option', 'meaning'],
        command.options.map((option) => [code(option.flags), meaningOf(option)]),
      ),
    );
  }
  return parts.join('\n\n');
}

/** What an option does, with its choices and its default where the description does not tell them. */
function meaningOf({ description, argChoices, defaultValue }: Option): string {
  const notes = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.map(code).join(', ')}`]),
    ...(defaultValue === undefined ? [] : [`default: ${code(String(defaultValue))}`]),
  ];
  return sentence([description, ...notes].join('; '));
}
