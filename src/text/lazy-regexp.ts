/**
 * A regular expression that is compiled at first use: one with Unicode properties takes up to half a millisecond, which would
 * otherwise pass at each start, even where it stands in a function that never runs.
 */
export function lazyRegExp(source: string, flags: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(source, flags));
}
