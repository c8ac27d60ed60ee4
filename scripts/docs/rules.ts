import { type RuleInfo, RULES } from '../../src/model/rules.js';
import { code, table } from './markdown.js';

const rules: readonly (readonly [string, RuleInfo])[] = Object.entries(RULES);

/** The table of rules, each with a link to its section. */
export function ruleTable(): string {
  const severityOf = ({ severity, alwaysError }: RuleInfo): string => (alwaysError ? `${severity}, always` : severity);
  return table(
    ['rule', 'default'],
    rules.map(([name, rule]) => [`[${code(name)}](#${name})`, severityOf(rule)]),
  );
}

/** A section for each rule. */
export function ruleSections(): string {
  return rules
    .map(([name, { title, severity, alwaysError, description, remedy }]) =>
      [
        `## ${code(name)}`,
        `**${title}.** ${alwaysError ? 'Always an error.' : `Default: ${severity}.`}`,
        description,
        `_Fix:_ ${remedy}`,
      ].join('\n\n'),
    )
    .join('\n\n');
}
