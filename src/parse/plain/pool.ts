/** How many numbers one buffer of the pool holds. */
const SIZE = 1 << 16;

/** Gives a copy of the first `count` numbers. */
export type CopyNumbers = (numbers: Uint32Array, count: number) => Uint32Array;

/** Copies that lie in buffers which they share: where there is a file for each device, buffers would outweigh the numbers. */
export function createNumberPool(): CopyNumbers {
  let buffer = new Uint32Array(0);
  let used = 0;
  return (numbers, count) => {
    if (count > SIZE / 8) return numbers.slice(0, count);
    if (used + count > buffer.length) {
      buffer = new Uint32Array(SIZE);
      used = 0;
    }
    const copy = buffer.subarray(used, used + count);
    copy.set(numbers.subarray(0, count));
    used += count;
    return copy;
  };
}
