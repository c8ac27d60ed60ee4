/** The layout of a line of a document in block style. */
export interface BlockLine {
  readonly number: number;
  /** The offsets of its beginning, and of its end without trailing spaces. */
  readonly start: number;
  readonly end: number;
  /** The column of its first character that is not a space. */
  readonly column: number;
  /** Whether a tab is part of its indentation. */
  readonly hasTab: boolean;
  /** The columns of the hyphens that it begins with. */
  readonly dashes: readonly number[];
  readonly key: { readonly column: number; readonly name: string } | undefined;
  /** Whether the value of its key or last hyphen is on the lines below, indented deeper than a column. */
  readonly opens: boolean;
  readonly openColumn: number;
  readonly opensBelowDash: boolean;
}

/** The number of lines searched after an error: the library reports some errors before the wrong line. */
const LINES_AFTER = 3;

/**
 * The lines of a document that hold keys, list items or text, without those inside block scalars, quotes and brackets, from
 * an offset, which is on the line `firstLine`, to shortly behind another one. Ends at what is not in block style.
 */
export function* linesOfBlock(
  text: string,
  from: number,
  firstLine: number,
  until: number,
): Generator<BlockLine, void> {
  let number = firstLine;
  let start = text.lastIndexOf('\n', from - 1) + 1;
  let after = 0;
  let skipDeeperThan: number | undefined;
  let closing: string | undefined;
  for (; start < text.length && after <= LINES_AFTER; number += 1) {
    const lineEnd = text.indexOf('\n', start);
    const next = lineEnd === -1 ? text.length : lineEnd + 1;
    const source = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd();
    const column = source.length - source.trimStart().length;
    const content = source.slice(column);
    if (next > until) after += 1;
    if (closing !== undefined) {
      // Text after a quote or bracket that closes on its line is ignored.
      if (isClosedBy(source, closing)) closing = undefined;
    } else if (content === '' || content.startsWith('#')) {
      // Blank lines and comments may stand anywhere.
    } else if (skipDeeperThan !== undefined && column > skipDeeperThan) {
      // A line of a block scalar.
    } else if (/^(?:---|\.\.\.)(?:\s|$)/.test(source)) {
      if (start > from) return;
    } else if (/^[?%](?:\s|$)/.test(content)) {
      return;
    } else {
      skipDeeperThan = undefined;
      const line = readLine(source, column, number, start);
      yield line.line;
      if (line.isBlockScalar) skipDeeperThan = line.line.key?.column ?? line.line.dashes.at(-1) ?? column;
      closing = line.closing;
    }
    start = next;
  }
}

interface ReadLine {
  readonly line: BlockLine;
  readonly isBlockScalar: boolean;
  /** The quote or bracket that the line leaves open. */
  readonly closing: string | undefined;
}

function readLine(source: string, column: number, number: number, start: number): ReadLine {
  const dashes: number[] = [];
  let at = column;
  while (source.charAt(at) === '-' && /^-(?:[ \t]|$)/.test(source.slice(at, at + 2))) {
    dashes.push(at);
    at += 1;
    while (source.charAt(at) === ' ') at += 1;
  }
  const colon = colonOf(source, at);
  const key =
    colon === -1
      ? undefined
      : {
          column: at,
          name: source
            .slice(at, colon)
            .trim()
            .replace(/^["']|["']$/g, ''),
        };
  const value = source.slice(colon === -1 ? at : colon + 1).trim();
  const opens = (colon !== -1 || dashes.length > 0) && (value === '' || /^(?:#|[&!]\S*$)/.test(value));
  const line: BlockLine = {
    number,
    start,
    end: start + source.length,
    column,
    hasTab: source.slice(0, column).includes('\t'),
    dashes,
    key,
    opens,
    openColumn: key?.column ?? dashes.at(-1) ?? column,
    opensBelowDash: key === undefined,
  };
  return { line, isBlockScalar: /^[|>]/.test(value), closing: closingOf(value) };
}

/** The offset of the colon behind the key that begins at an offset of a line; -1 if there is none. */
function colonOf(source: string, from: number): number {
  const quote = source.charAt(from);
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, from + 1);
    const behind = end === -1 ? '' : source.slice(end + 1).trimStart();
    return /^:(?:\s|$)/.test(behind) ? source.indexOf(':', end) : -1;
  }
  if (/[[{#|>]/.test(quote)) return -1;
  for (let colon = source.indexOf(':', from); colon !== -1; colon = source.indexOf(':', colon + 1)) {
    if (/^(?:[ \t]|$)/.test(source.slice(colon + 1, colon + 2))) {
      return source.slice(from, colon).includes(' #') ? -1 : colon;
    }
  }
  return -1;
}

/** The character that closes a value continued on the next line; undefined if the value is complete. */
function closingOf(value: string): string | undefined {
  const first = value.charAt(0);
  if (first === '"' || first === "'") return !value.includes(first, 1) ? first : undefined;
  if (first === '[') return value.includes(']') ? undefined : ']';
  if (first === '{') return value.includes('}') ? undefined : '}';
  return undefined;
}

function isClosedBy(source: string, closing: string): boolean {
  return source.includes(closing);
}
