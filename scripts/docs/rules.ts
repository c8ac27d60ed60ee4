import { type RuleInfo, RULES } from '../../src/model/rules.js';
import { code, table } from './markdown.js';

const rules: readonly (readonly [string, RuleInfo])[] = Object.entries(RULES);

/** The rules by default severity, each with a link to its section. */
export function ruleTable(): string {
  const groups = ['always error', 'error', 'warning', 'notice', 'off'].map((group) => {
    const names = rules
      .filter(([, { severity, alwaysError }]) => (alwaysError ? 'always error' : severity) === group)
      .map(([name]) => `[${code(name)}](#${name})`);
    return [group, names.join(', ')];
  });
  return table(['default', 'rules'], groups);
}

/** A section for each rule. */
export function ruleSections(): string {
  return rules
    .map(([name, { severity, alwaysError, description, remedy }]) =>
      [
        `## ${code(name)}`,
        `${alwaysError ? 'Always an error' : `Default: ${severity}`}. ${description}`,
        `_Fix:_ ${remedy}`,
      ].join('\n\n'),
    )
    .join('\n\n');
}
