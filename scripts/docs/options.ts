import { Command, type Option } from 'commander';

import { addCommonOptions } from '../../src/cli/options.js';
import { sentence } from './markdown.js';

/** The options that the commands over a repository share. */
export const COMMON_OPTIONS: readonly Option[] = addCommonOptions(new Command()).options;

const common = new Set(COMMON_OPTIONS.map(({ flags }) => flags));

/** Whether an option is one of those that the commands over a repository share. */
function isCommon({ flags }: Option): boolean {
  return common.has(flags);
}

/** The options that only this command has, without the hidden ones. */
export function ownOptions({ options }: Command): readonly Option[] {
  return options.filter((option) => !option.hidden && !isCommon(option));
}

/**
 * What an option does, as a sentence, with its choices and its default.
 * @param mark marks a value of the option, such as with a code span
 */
export function meaningOf(
  { description, argChoices, defaultValue, defaultValueDescription }: Option,
  mark: (value: string) => string = (value) => value,
): string {
  const notes = [
    ...(argChoices === undefined ? [] : [`one of ${argChoices.map(mark).join(', ')}`]),
    ...(defaultValue === undefined ? [] : [`default: ${defaultValueDescription ?? mark(String(defaultValue))}`]),
  ];
  return sentence([description, ...notes].join('; '));
}
