/** A number with its noun: `1 device`, `3 devices`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Words as people list them: `a, b and c`, cut after `limit` with the number of those left out. */
export function listWords(words: readonly string[], limit = 8, conjunction: 'and' | 'or' = 'and'): string {
  const shown = words.slice(0, limit);
  const rest = words.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} ${conjunction} ${rest} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
