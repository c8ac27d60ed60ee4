import type { Comparison } from '../model/comparison.js';

/** How many digits of a commit's id are shown. */
const SHOWN_DIGITS = 12;

/** What was compared with, both commits if they differ: `compared with 3f1c0a9d7b2e, from where HEAD left it, 9a8b7c6d5e4f`. */
export function commitsInWords({ base, mergeBase }: Comparison): string {
  const short = (id: string): string => id.slice(0, SHOWN_DIGITS);
  const start = mergeBase === null || mergeBase === base ? '' : `, from where HEAD left it, ${short(mergeBase)}`;
  return `compared with ${short(base)}${start}`;
}
