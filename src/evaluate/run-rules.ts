import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { RuleSeverities } from '../model/rules.js';
import { EVALUATION_RULES } from './rules/index.js';
import type { RuleContext } from './rules/rule.js';

/** What the rules over the evaluated repository find wrong; those that are switched off do not run. */
export function runRules(context: RuleContext, severities: RuleSeverities): readonly DiagnosticDraft[] {
  const drafts: DiagnosticDraft[] = [];
  for (const name of Object.keys(EVALUATION_RULES) as (keyof typeof EVALUATION_RULES)[]) {
    if (severities[name] === 'off') continue;
    for (const draft of EVALUATION_RULES[name](context)) drafts.push(draft);
  }
  return drafts;
}
