import type { RuleInfo } from '../src/model/rules.js';

const TEXTS = ['title', 'description', 'remedy'] as const;

/**
 * What is wrong with a table of rules that the compiler cannot see: texts that are missing, and texts that two rules share.
 *
 * @param rules the rules by name
 * @returns a phrase for each fault; empty for a sound table
 */
export function faultsOfRules(rules: Readonly<Record<string, RuleInfo>>): readonly string[] {
  return TEXTS.flatMap((key) => {
    const firstWith = new Map<string, string>();
    return Object.entries(rules).flatMap(([name, rule]) => {
      const text = rule[key].trim().toLowerCase();
      const first = firstWith.get(text);
      if (first === undefined) firstWith.set(text, name);
      if (text === '') return [`${name} has no ${key}`];
      return first === undefined ? [] : [`${name} has the ${key} of ${first}`];
    });
  });
}
