/** A text of at most a number of UTF-16 units, with a mark where it is cut; no character is cut in two. */
export function cut(text: string, limit: number, mark = '…'): string {
  if (text.length <= limit) return text;
  return text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, '') + mark;
}
