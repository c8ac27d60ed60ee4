import type { Diagnostic } from '../model/diagnostic.js';

/**
 * Says of each diagnostic whether it is new, and adds those that the base had and the head has no more, as mended. Two are
 * the same by what they say of whom, whatever lines and files they stand in; where several are alike, those of one file
 * are taken for one another first.
 */
export function compareDiagnostics(base: readonly Diagnostic[], head: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, Diagnostic[]>();
  for (const diagnostic of base) {
    const alike = left.get(diagnostic.identity);
    if (alike === undefined) left.set(diagnostic.identity, [diagnostic]);
    else alike.push(diagnostic);
  }
  const take = (diagnostic: Diagnostic, sameFile: boolean): boolean => {
    const alike = left.get(diagnostic.identity) ?? [];
    const index = sameFile
      ? alike.findIndex(({ location }) => location.file === diagnostic.location.file)
      : alike.length - 1;
    if (index < 0) return false;
    alike.splice(index, 1);
    return true;
  };
  const existing = new Set(head.filter((diagnostic) => take(diagnostic, true)));
  for (const diagnostic of head) if (!existing.has(diagnostic) && take(diagnostic, false)) existing.add(diagnostic);
  return [
    ...head.map((diagnostic): Diagnostic => ({ ...diagnostic, change: existing.has(diagnostic) ? 'existing' : 'new' })),
    ...[...left.values()].flat().map((diagnostic): Diagnostic => ({ ...diagnostic, change: 'mended' })),
  ];
}
