import { type RuleInfo, RULES } from '../../src/model/rules.js';
import { code } from './markdown.js';

const rules: readonly (readonly [string, RuleInfo])[] = Object.entries(RULES);

/** The rules by default severity, each with a link to its section. */
export function ruleList(): string {
  return ['always an error', 'error', 'warning', 'notice', 'off']
    .map((group) => {
      const names = rules
        .filter(([, { severity, alwaysError }]) => (alwaysError ? 'always an error' : severity) === group)
        .map(([name]) => `[${code(name)}](#${name})`);
      return `- **${group}**: ${names.join(', ')}`;
    })
    .join('\n');
}

/** A section for each rule. */
export function ruleSections(): string {
  return rules
    .map(([name, { description, remedy }]) => [`## ${code(name)}`, description, `_Fix:_ ${remedy}`].join('\n\n'))
    .join('\n\n');
}
