import type { DiagnosticDraft } from '../model/diagnostic.js';

/** A draft of policy-loosened without its place. */
export function loosened(what: string, how: string): Pick<DiagnosticDraft, 'rule' | 'message' | 'help'> {
  return { rule: 'policy-loosened', message: `${what}: ${how}`, help: 'make sure that this is intended' };
}
