import type { DiagnosticDraft } from '../model/diagnostic.js';

/** How many entries of a list are shown. */
const SHOWN = 4;

/** A draft of policy-loosened without its place. */
export function loosened(what: string, how: string): Pick<DiagnosticDraft, 'rule' | 'message' | 'help'> {
  return { rule: 'policy-loosened', message: `${what}: ${how}`, help: 'make sure that this is intended' };
}

/** Two lists as old → new; of long ones, how many entries they have, and those that only one has. */
export function listsInWords(before: readonly string[], after: readonly string[]): string {
  if (before.length <= SHOWN && after.length <= SHOWN) return `${inWords(before)} → ${inWords(after)}`;
  const [old, now] = [new Set(before), new Set(after)];
  const added = after.filter((one) => !old.has(one));
  const removed = before.filter((one) => !now.has(one));
  const parts = [
    ...(added.length > 0 ? [`with ${inWords(added)}`] : []),
    ...(removed.length > 0 ? [`without ${inWords(removed)}`] : []),
  ];
  return `${before.length} → ${after.length} entries, ${parts.join(' and ')}`;
}

function inWords(list: readonly string[]): string {
  if (list.length === 0) return 'none';
  const shown = list.slice(0, SHOWN).join(', ');
  return list.length > SHOWN ? `${shown} and ${list.length - SHOWN} more` : shown;
}
