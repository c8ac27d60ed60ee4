import { type CST, Composer, type ErrorCode, type Parser } from 'yaml';

/** The library's search for duplicate keys is quadratic; readMapping does it instead. */
export const COMPOSER_OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' } as const;

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
type Item = Collection['items'][number];

/**
 * Searches what a parser has read of a document so far for mistakes. The parser reads a whole document before anything is
 * composed, which takes much time and memory if each line has a mistake. A mistake found here is one of the whole document;
 * not every mistake is found. Each item is searched at most once.
 */
export function createMistakeFinder(): (parser: Parser) => boolean {
  const checked = new WeakMap<object, number>();
  const scanned = createSurroundingsScanner();
  return ({ stack }) => {
    let found = false;
    for (const token of stack) {
      found ||= scanned.hasMistakeAround(token);
      if (!isCollection(token)) continue;
      const from = checked.get(token) ?? 0;
      // The last items may still change.
      const end = Math.max(from, token.items.length - 2);
      const items = (token.items as Item[]).slice(from, end).filter((item) => !holdsChecked(item, checked));
      checked.set(token, end);
      if (!found && items.length > 0) found = hasMistake(token, items);
    }
    return found;
  };
}

/** Tokens that may be repeated around a value. */
const BLANK = new Set(['space', 'comment', 'newline']);

/** Finds repeated indicators around the last item of a collection and after a value, which are mistakes. */
function createSurroundingsScanner(): { readonly hasMistakeAround: (token: CST.Token) => boolean } {
  const scanned = new WeakMap<object, { count: number; readonly seen: Set<string> }>();
  const hasMistake = (tokens: readonly CST.SourceToken[], mayHoldOne: boolean): boolean => {
    const state = scanned.get(tokens) ?? { count: 0, seen: new Set() };
    scanned.set(tokens, state);
    for (; state.count < tokens.length; state.count += 1) {
      const type = tokens[state.count]?.type;
      if (type === undefined || BLANK.has(type)) continue;
      if (!mayHoldOne || state.seen.has(type)) return true;
      state.seen.add(type);
    }
    return false;
  };
  return {
    hasMistakeAround(token) {
      if (isCollection(token)) {
        const { start = [], sep = [] } = ((token.items as Item[]).at(-1) ?? {}) as Partial<
          CST.BlockMap['items'][number]
        >;
        if (hasMistake(start, true) || hasMistake(sep, true)) return true;
      }
      const { end } = token as { readonly end?: readonly CST.SourceToken[] };
      return end !== undefined && hasMistake(end, token.type === 'flow-collection');
    },
  };
}

function isCollection(token: CST.Token): token is Collection {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function holdsChecked(item: Item, checked: WeakMap<object, number>): boolean {
  const { key, value } = item as { readonly key?: CST.Token | null; readonly value?: CST.Token };
  return [key, value].some((token) => token !== undefined && token !== null && checked.has(token));
}

/** Errors that depend on more than the items, such as directives or the end of the previous item. */
const OF_THE_WHOLE: ReadonlySet<ErrorCode> = new Set(['TAG_RESOLVE_FAILED', 'KEY_OVER_1024_CHARS', 'IMPOSSIBLE']);

/** Whether some items of a collection contain a mistake, composed as a collection of their own. */
function hasMistake(collection: Collection, items: readonly Item[]): boolean {
  const value = collection.type === 'flow-collection' ? flowOf(collection, items) : { ...collection, items };
  const token = { type: 'document', offset: collection.offset, start: [], value } as unknown as CST.Document;
  const [document] = new Composer(COMPOSER_OPTIONS).compose([token]);
  return document?.errors.some(({ code }) => !OF_THE_WHOLE.has(code)) === true;
}

/** A flow collection of some items. Items after the first begin with a comma, so a placeholder is put before them. */
function flowOf({ offset, indent, start, items: all }: CST.FlowCollection, items: readonly Item[]): object {
  const isList = start.type === 'flow-seq-start';
  const scalar = { type: 'scalar', offset, indent, source: 'x' };
  const first = isList ? { start: [], value: scalar } : { start: [], key: scalar, sep: [] };
  return {
    type: 'flow-collection',
    offset,
    indent,
    start,
    items: [...(items[0] === all[0] ? [] : [first]), ...(isList ? items.map(asListItem) : items)],
    end: [{ type: isList ? 'flow-seq-end' : 'flow-map-end', offset, indent, source: isList ? ']' : '}' }],
  };
}

/** An item of a flow list, which the parser holds as a key until the list is closed. */
function asListItem(item: Item): Item {
  const { start, key, sep, value } = item;
  const isPair = [...start, ...(sep ?? [])].some(({ type }) => type === 'explicit-key-ind' || type === 'map-value-ind');
  return sep === undefined || value !== undefined || isPair ? item : ({ start, value: key } as Item);
}
