import { isCollection } from '../model/entry.js';

/** What is being typed at a position in a text, which may not be valid YAML. */
export interface Cursor {
  /** The field whose value is typed. */
  readonly field: string;
  /** The mapping fields around it, from the outermost: a collection first. */
  readonly parents: readonly string[];
  /** What is typed so far, and the column at which it begins. */
  readonly typed: string;
  readonly from: number;
  /** The column behind the value, as far as it goes on behind the cursor. */
  readonly to: number;
  /** The plain fields of the same mapping. */
  readonly siblings: ReadonlyMap<string, string>;
}

/** How many lines above the cursor are looked at. */
const LINES = 5_000;

/** What is typed at a position (0-based line and column), or undefined if it is not in the value of a field. */
export function cursorAt(lines: readonly string[], line: number, column: number): Cursor | undefined {
  const text = lines[line] ?? '';
  const before = text.slice(0, column);
  const found = inFlow(before) ?? inBlock(lines, line, before);
  if (found === undefined) return undefined;
  const parents = parentsOf(lines, line, indentOf(before) + dashes(before));
  const typed = found.typed.replace(/^["']/, '');
  return {
    field: found.field,
    parents: found.outer === undefined ? parents : [...parents, found.outer],
    typed,
    from: column - found.typed.length,
    to: column + (/^[^\s,\]}#]*/.exec(text.slice(column))?.[0].length ?? 0),
    siblings: new Map([...siblingsOf(lines, line), ...found.siblings]),
  };
}

interface Found {
  readonly field: string;
  readonly typed: string;
  readonly outer?: string;
  readonly siblings: readonly (readonly [string, string])[];
}

/** Inside the brackets of a list or a mapping on one line. */
function inFlow(before: string): Found | undefined {
  const open: number[] = [];
  for (const [index, char] of Array.from(before, (one, at) => [at, one] as const)) {
    if (char === '[' || char === '{') open.push(index);
    else if (char === ']' || char === '}') open.pop();
  }
  const start = open.at(-1);
  if (start === undefined) return undefined;
  const inside = before.slice(start + 1);
  const outer = keyBefore(before.slice(0, start));
  const last = inside.slice(inside.lastIndexOf(',') + 1);
  if (before[start] === '[')
    return outer === undefined ? undefined : { field: outer, typed: last.trimStart(), siblings: [] };
  const pair = /^\s*(\w+):\s*(\S.*)?$/.exec(last);
  const [, field, typed = ''] = pair ?? [];
  if (field === undefined) return undefined;
  return { field, typed, ...(outer !== undefined && { outer }), siblings: pairsIn(inside) };
}

/** After `field:`, or after the dash of an item of a list. */
function inBlock(lines: readonly string[], line: number, before: string): Found | undefined {
  const [, field, typed = ''] = /^\s*(?:- +)*(\w+): +(\S.*)?$/.exec(before) ?? [];
  if (field !== undefined) return { field, typed, siblings: [] };
  const [, indent, item = ''] = /^(\s*)- +([^:\s][^:]*)?$/.exec(before) ?? [];
  if (indent === undefined) return undefined;
  for (let above = line - 1; above >= Math.max(0, line - LINES); above -= 1) {
    const [, margin, key] = /^([\s-]*)(\w+):\s*(?:#.*)?$/.exec(lines[above] ?? '') ?? [];
    if (margin !== undefined && key !== undefined && margin.length <= indent.length)
      return { field: key, typed: item, siblings: [] };
  }
  return undefined;
}

/** The keys that a line lies below, from the outermost. */
function parentsOf(lines: readonly string[], line: number, indent: number): readonly string[] {
  const parents: string[] = [];
  let below = indent;
  for (let above = line; above >= Math.max(0, line - LINES) && below > 0; above -= 1) {
    const [, margin, key] = /^([\s-]*)(\w+):/.exec(lines[above] ?? '') ?? [];
    if (margin === undefined || key === undefined || margin.length >= below) continue;
    parents.unshift(key);
    below = margin.length;
  }
  if (below > 0 || !isCollection(parents[0] ?? '')) {
    const top = lines.slice(0, line).findLast((one) => /^\w+:/.test(one));
    const name = /^\w+/.exec(top ?? '')?.[0];
    if (name !== undefined && name !== parents[0]) parents.unshift(name);
  }
  return parents;
}

/** The plain fields of the block mapping that a line is in. */
function siblingsOf(lines: readonly string[], line: number): readonly (readonly [string, string])[] {
  const indent = indentOf(lines[line] ?? '') + dashes(lines[line] ?? '');
  const found: (readonly [string, string])[] = [];
  const add = (at: number): boolean => {
    const text = lines[at] ?? '';
    const own = indentOf(text) + dashes(text);
    if (text.trim() === '' || own > indent) return true;
    if (own < indent) return false;
    const [, key, value] = /^[\s-]*(\w+): +(\S.*)?$/.exec(text) ?? [];
    if (key !== undefined && value !== undefined) found.push([key, plain(value)]);
    return true;
  };
  for (let at = line - (dashes(lines[line] ?? '') > 0 ? 0 : 1); at >= Math.max(0, line - 200); at -= 1) {
    if (dashes(lines[line] ?? '') > 0 || !add(at)) break;
    if (dashes(lines[at] ?? '') > 0 && indentOf(lines[at] ?? '') + dashes(lines[at] ?? '') === indent) break;
  }
  for (let at = line + 1; at < Math.min(lines.length, line + 200); at += 1)
    if (dashes(lines[at] ?? '') > 0 || !add(at)) break;
  return found;
}

function pairsIn(text: string): readonly (readonly [string, string])[] {
  return text.split(',').flatMap((pair): readonly (readonly [string, string])[] => {
    const [, key, value] = /^\s*(\w+):\s*(\S.*)?$/.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key, plain(value.trimEnd())]];
  });
}

/** The key at the end of a text, also before the start of a list that is not closed: `tags: [a, `. */
function keyBefore(text: string): string | undefined {
  const list = text.lastIndexOf('[');
  const head = (list > text.lastIndexOf(']') ? text.slice(0, list) : text).trimEnd();
  if (!head.endsWith(':')) return undefined;
  let start = head.length - 1;
  while (start > 0 && /\w/.test(head.charAt(start - 1))) start -= 1;
  return head.slice(start, -1) || undefined;
}

/** The text of a plain or quoted value, without a comment behind it. */
function plain(value: string): string {
  const [, quoted] = /^["']([^"']*)["']/.exec(value) ?? [];
  return quoted ?? (value.split(' #')[0] ?? '').trim();
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** How wide the dashes of list items at the start of a line are. */
function dashes(line: string): number {
  return /^(?:- +)*/.exec(line.trimStart())?.[0].length ?? 0;
}
