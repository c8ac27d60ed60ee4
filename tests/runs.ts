/** Whether this is `npm run test:all`, which CI runs. */
export const isFullRun = process.env['FLEETVET_TESTS'] === 'all';

/** How often a property is tried: few times in `npm test`, more in `npm run test:all`, or as often as `FLEETVET_RUNS` says. */
export function runs(few: number, many: number): number {
  return Number(process.env['FLEETVET_RUNS'] ?? (isFullRun ? many : few));
}

/** All of a long list in `npm run test:all`; in `npm test` its first element and each `every`th after it. */
export function sampled<T>(list: readonly T[], every: number): readonly T[] {
  return isFullRun ? list : list.filter((_, index) => index % every === 0);
}
