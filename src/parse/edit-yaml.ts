import { type Node, isAlias, isNode, parseAllDocuments, parseDocument, visit } from 'yaml';

/** A range of a text, and its replacement. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces ranges of a text. They must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error('two edits overlap');
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Text whose characters need no quotes in YAML 1.1 or 1.2. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._()+/-]*(?: [A-Za-z0-9(][A-Za-z0-9._()+/-]*)*$/;

/** Text that YAML 1.1 or 1.2 reads as another type: booleans, null, numbers and dates. */
const NO_TEXT =
  /^(?:true|false|null|yes|no|on|off|y|n|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0[xob][\da-f_]+|\d{4}-\d\d?-\d\d?(?:[t ].*)?)$/i;

/** A text as a scalar in the quoting style of the one it replaces; quoted if it would not be read as text. */
export function scalarLike(before: string, value: string): string {
  const isPrintable = /^[\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(value);
  if (before.startsWith("'") && isPrintable) return `'${value.replaceAll("'", "''")}'`;
  const isPlain = !before.startsWith('"') && PLAIN.test(value) && !NO_TEXT.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** The value of a scalar on one line; undefined for anything else. */
export function scalarValue(text: string): unknown {
  if (/[\n\r]/.test(text) || text.startsWith('*') || text.startsWith('&')) return undefined;
  const document = parseDocument(text);
  return document.errors.length === 0 ? (document.toJS() as unknown) : undefined;
}

/** A range of a text that has an anchor, with its name. */
export interface AnchoredRange {
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
}

/** The values that have an anchor: a change of one is a change of all its aliases. */
export function anchoredRanges(text: string): readonly AnchoredRange[] {
  if (!text.includes('&')) return [];
  const ranges: AnchoredRange[] = [];
  for (const document of parseAllDocuments(text, { merge: false })) {
    if (!('contents' in document)) continue;
    visit(document, (_, node) => {
      if (!isNode(node) || isAlias(node)) return;
      const { anchor, range } = node as Node & { anchor?: string };
      if (anchor !== undefined && range)
        ranges.push({ start: range[0], end: Math.max(range[1], range[0] + 1), anchor });
    });
  }
  return ranges;
}
