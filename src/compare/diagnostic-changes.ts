import { groupBy } from '../model/group-by.js';
import type { Diagnostic } from '../model/diagnostic.js';

/**
 * Marks each diagnostic as new or not, and adds those of the base that are gone, as fixed. Two are the same if they say the
 * same about the same subject, whatever their lines and files. Of several alike, those that are both waived or both not, and
 * those of one file, are paired first. One that was waived or in its days of grace at the base only is new. Gone ones that
 * `isFixed` denies are left out.
 */
export function compareDiagnostics(
  base: readonly Diagnostic[],
  head: readonly Diagnostic[],
  isFixed: (diagnostic: Diagnostic) => boolean = () => true,
): readonly Diagnostic[] {
  const counterparts = new Map<Diagnostic, Diagnostic>();
  let gone = base;
  for (const keyOf of LIKENESSES) gone = pairBy(keyOf, gone, head, counterparts);
  return [
    ...head.map((diagnostic): Diagnostic => {
      const before = counterparts.get(diagnostic);
      return { ...diagnostic, change: before === undefined || wasExcused(before, diagnostic) ? 'new' : 'existing' };
    }),
    ...gone.filter(isFixed).map((diagnostic): Diagnostic => ({ ...diagnostic, change: 'fixed' })),
  ];
}

/** Whether something excused a diagnostic at the base, and does so no longer. */
function wasExcused(before: Diagnostic, now: Diagnostic): boolean {
  return (['waived', 'atMost'] as const).some((excuse) => before[excuse] !== undefined && now[excuse] === undefined);
}

/** What two diagnostics must share to count as the same one, closest match first. */
const LIKENESSES: readonly ((diagnostic: Diagnostic) => string)[] = [
  ({ identity, location, waived }) => JSON.stringify([identity, waived === undefined, location.file]),
  ({ identity, waived }) => JSON.stringify([identity, waived === undefined]),
  ({ identity, location }) => JSON.stringify([identity, location.file]),
  ({ identity }) => identity,
];

/** Pairs those of the head without a counterpart; returns those of the base that remain. */
function pairBy(
  keyOf: (diagnostic: Diagnostic) => string,
  base: readonly Diagnostic[],
  head: readonly Diagnostic[],
  counterparts: Map<Diagnostic, Diagnostic>,
): readonly Diagnostic[] {
  if (base.length === 0) return base;
  const waiting = groupBy(
    head.filter((diagnostic) => !counterparts.has(diagnostic)),
    keyOf,
  );
  for (const alike of waiting.values()) alike.reverse();
  return base.filter((diagnostic) => {
    const counterpart = waiting.get(keyOf(diagnostic))?.pop();
    if (counterpart !== undefined) counterparts.set(counterpart, diagnostic);
    return counterpart === undefined;
  });
}
