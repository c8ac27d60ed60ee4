import { RULE_NAMES, RULES } from '../model/rules.js';
import { wrap } from '../text/wrap.js';

const SEVERITIES = ['error', 'warning', 'notice', 'off'] as const;

/** The names of the rules by default severity, as a part of a command's help. */
export function rulesHelp(): string {
  const lines = SEVERITIES.flatMap((severity) => {
    const names = RULE_NAMES.filter((name) => !RULES[name].alwaysError && RULES[name].severity === severity);
    return names.length === 0 ? [] : wrap(names.join(', '), `  ${severity.padEnd(8)}`);
  });
  const always = RULE_NAMES.filter((name) => RULES[name].alwaysError);
  return [
    'Rules by default severity, which "rules" in fleetvet.yaml changes:',
    ...lines,
    ...wrap(always.join(', '), '  always  '),
  ].join('\n');
}
