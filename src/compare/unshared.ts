/**
 * The objects that only one of two lists has, found in one pass. Most objects must be the same and in the same order; objects
 * in another order may be left in both.
 */
export function unshared<T extends object>(
  base: readonly T[],
  head: readonly T[],
): readonly [onlyBase: readonly T[], onlyHead: readonly T[]] {
  const onlyBase: T[] = [];
  const onlyHead: T[] = [];
  let [inBase, inHead] = [0, 0];
  const takeBase = (): void => void onlyBase.push(...base.slice(inBase, (inBase += 1)));
  const takeHead = (): void => void onlyHead.push(...head.slice(inHead, (inHead += 1)));
  while (inBase < base.length || inHead < head.length) {
    if (base[inBase] === head[inHead]) {
      inBase += 1;
      inHead += 1;
    } else if (base[inBase] === head[inHead + 1]) {
      takeHead();
    } else if (base[inBase + 1] === head[inHead]) {
      takeBase();
    } else {
      takeBase();
      takeHead();
    }
  }
  return [onlyBase, onlyHead];
}
