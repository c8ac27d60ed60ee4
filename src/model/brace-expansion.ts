/** How many globs a list of them may stand for: `{a,b}{a,b}…` doubles with each pair, and the config may come from anyone. */
export const GLOB_LIMIT = 1000;

/** What a glob with braces stands for, one after the other: `a{b,c}` for `ab` and `ac`, `{1..3}` for `1`, `2` and `3`. */
export function* expandBraces(glob: string): Generator<string, void> {
  const group = firstGroup(glob);
  if (group === undefined) {
    yield glob;
    return;
  }
  for (const part of group.parts)
    for (const inner of expandBraces(part))
      for (const rest of expandBraces(group.after)) yield group.before + inner + rest;
}

interface Group {
  readonly before: string;
  readonly parts: Iterable<string>;
  readonly after: string;
}

/** The first braces that are alternatives or a range; others are characters as they stand. */
function firstGroup(text: string): Group | undefined {
  for (let start = 0; start < text.length; start += 1) {
    if (text[start] === '\\') start += 1;
    else if (text[start] === '{') {
      const found = closeGroup(text, start);
      // What is not closed from here is not closed from further inside by more than once.
      if (found === undefined) continue;
      const { end, commas } = found;
      const bounds = [start, ...commas, end];
      const parts =
        commas.length > 0
          ? bounds.slice(1).map((to, index) => text.slice((bounds[index] ?? 0) + 1, to))
          : rangeOf(text.slice(start + 1, end));
      if (parts !== undefined) return { before: text.slice(0, start), parts, after: text.slice(end + 1) };
    }
  }
  return undefined;
}

function closeGroup(text: string, start: number): { readonly end: number; readonly commas: number[] } | undefined {
  const commas: number[] = [];
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === ',' && depth === 1) commas.push(at);
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return { end: at, commas };
    }
  }
  return undefined;
}

function rangeOf(text: string): Iterable<string> | undefined {
  const match = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text);
  return match === null ? undefined : numbers(Number(match[1]), Number(match[2]));
}

function* numbers(from: number, to: number): Generator<string, void> {
  const step = from <= to ? 1 : -1;
  for (let number = from; number !== to; number += step) yield String(number);
  yield String(to);
}
