import { Command, type Option } from 'commander';

import { addCommonOptions } from '../../src/cli/options.js';
import { COMMANDS } from '../../src/cli/program.js';
import { code, sentence } from './markdown.js';

const common = new Set(addCommonOptions(new Command()).options.map(({ flags }) => flags));

/** The options that the commands over a repository share. */
export function commonOptionList(): string {
  return optionList(addCommonOptions(new Command()).options);
}

/** A section for each command: what it does, its arguments and its own options. */
export async function commandSections(): Promise<string> {
  const program = new Command('fleetvet');
  for (const load of Object.values(COMMANDS)) (await load())(program, () => undefined);
  return program.commands.map(commandSection).join('\n\n');
}

function commandSection(command: Command): string {
  const synopsis = ['fleetvet', command.name(), command.usage()].join(' ');
  const parts = [`## ${code(`fleetvet ${command.name()}`)}`, sentence(command.description()), code(synopsis)];
  if (command.registeredArguments.length > 0) {
    parts.push(
      command.registeredArguments
        .map(
          (argument) =>
            `- ${code(`${argument.name()}${argument.variadic ? '…' : ''}`)}: ${sentence(argument.description)}`,
        )
        .join('\n'),
    );
  }
  if (command.commands.length > 0) {
    const names = command.commands.flatMap((each) => [each.name(), ...each.aliases()].map(code));
    parts.push(`One of ${names.join(', ')}.`);
  }
  const own = command.options.filter(({ flags, hidden }) => !hidden && !common.has(flags));
  if (own.length > 0) parts.push(optionList(own));
  const shared = command.options.filter(({ flags }) => common.has(flags));
  if (command.commands.length === 0 && shared.length < common.size) {
    const names = shared.map(({ long, flags }) => code(long ?? flags));
    parts.push(`Common options: ${names.length === 0 ? 'none' : names.join(', ')}.`);
  }
  return parts.join('\n\n');
}

function optionList(options: readonly Option[]): string {
  return options.map((option) => `- ${code(option.flags)}: ${meaningOf(option)}`).join('\n');
}

/** What an option does, with its choices and its default where the description does not tell them. */
function meaningOf({ description, argChoices, defaultValue, defaultValueDescription }: Option): string {
  const notes = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.map(code).join(', ')}`]),
    ...(defaultValue === undefined ? [] : [`default: ${defaultValueDescription ?? code(String(defaultValue))}`]),
  ];
  return sentence([description, ...notes].join('; '));
}
