import { type Alias, isAlias, isCollection, isMap, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';

import type { Limits } from '../../model/config.js';
import type { SyntaxFault } from '../../model/source.js';
import type { NodeTableBuilder } from './node-table-builder.js';

/** The tags of the core schema, and `!`, which makes a scalar text (YAML 1.2.2, 10.3.2). */
const CORE_TAGS = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
]);

/** Turns a node of the library's tree into a value. */
type NodeReader = (node: Node) => unknown;

/** The number of values that the aliases of a file may still expand to. */
export interface AliasBudget {
  left: number;
}

/** A reader of one document's nodes. It adds a row to the table for each node, and mistakes to the faults. */
export function createNodeReader(
  text: string,
  table: NodeTableBuilder,
  aliases: AliasBudget,
  limits: Limits,
  faults: SyntaxFault[],
): NodeReader {
  const anchors = new Map<string, { readonly node: number; readonly value: unknown; readonly whole: boolean }>();
  const open = new Set<string>();
  let depth = 0;

  const fault = (node: number, source: Node, message: string, help: string, first?: Node): void => {
    const [start, end] = rangeOf(source, text);
    const offsets = [start, Math.max(end, start + 1)] as const;
    faults.push({ node, message, help, offsets, ...(first !== undefined && { first: rangeOf(first, text) }) });
  };

  const read: NodeReader = (source) => {
    const [start, end] = rangeOf(source, text);
    const node = table.open(start, end);
    if (isAlias(source)) return readAlias(source, node);
    const anchor = 'anchor' in source && typeof source.anchor === 'string' ? source.anchor : undefined;
    if (anchor !== undefined) open.add(anchor);
    const before = faults.length;
    checkTag(source, node);
    const value = isCollection(source) ? readCollection(source, node) : isScalar(source) ? source.value : null;
    table.close(node);
    if (anchor !== undefined) {
      open.delete(anchor);
      anchors.set(anchor, { node, value, whole: faults.length === before });
    }
    return value;
  };

  const readCollection = (source: YAMLMap | YAMLSeq, node: number): unknown => {
    if (depth === limits.depth) {
      fault(
        node,
        source,
        `lists and mappings stand more than ${limits.depth} deep inside each other here`,
        'nest them less deeply, or raise limits.depth in the config',
      );
      return null;
    }
    depth += 1;
    const value = isMap(source) ? readMapping(source, node) : source.items.map((item) => read(item as Node));
    depth -= 1;
    return value;
  };

  const checkTag = (source: Node, node: number): void => {
    if (source.tag === undefined || CORE_TAGS.has(source.tag)) return;
    fault(
      node,
      source,
      `the tag ${source.tag} is not one of YAML 1.2`,
      'remove the tag; text, numbers, true and false, lists and mappings need none',
    );
  };

  const readMapping = (source: YAMLMap, node: number): Record<string, unknown> => {
    const { items } = source;
    if (items.length > limits.keys) {
      fault(
        node,
        source,
        `this mapping has more than ${limits.keys.toLocaleString('en-US')} keys`,
        'make it a list of entries, or raise limits.keys in the config',
      );
    }
    const mapping: Record<string, unknown> = {};
    const names: string[] = [];
    let ordered = true;
    // Whether the previous key is a duplicate: only the first of consecutive duplicates is reported.
    let follows = false;
    let firstKeys: ReadonlyMap<string | undefined, Node> | undefined;
    for (const item of items) {
      const keySource = item.key as Node;
      const [keyStart, keyEnd] = rangeOf(keySource, text);
      const keyNode = table.open(keyStart, keyEnd);
      if (isScalar(keySource)) checkTag(keySource, node);
      const name = nameOfKey(keySource);
      if (isScalar(keySource) && keySource.anchor !== undefined)
        anchors.set(keySource.anchor, { node: keyNode, value: keySource.value, whole: true });
      if (name === undefined) {
        fault(
          node,
          keySource,
          'a key of this mapping is no plain text',
          'write the key as a word; text that begins with a brace or a bracket, such as a template, must be quoted',
        );
      } else if (Object.hasOwn(mapping, name)) {
        if (!follows) {
          firstKeys ??= firstOfEach(items, nameOfKey);
          fault(
            node,
            keySource,
            `the key "${name}" is in this mapping twice`,
            helpForDuplicate(name, isIndented(text, keyStart), mapping, names.at(-1)),
            firstKeys.get(name),
          );
        }
        follows = true;
      } else {
        follows = false;
      }
      const key = name ?? '';
      names.push(key);
      if (/^\d/.test(key)) ordered = false;
      const value = item.value === null ? readNothing(keyEnd) : read(item.value as Node);
      if (Object.hasOwn(mapping, key)) ordered = false;
      else if (key === '__proto__')
        Object.defineProperty(mapping, key, { value, enumerable: true, configurable: true, writable: true });
      else mapping[key] = value;
    }
    if (!ordered) table.setKeys(node, names);
    return mapping;
  };

  const nameOfKey = (source: Node): string | undefined => {
    if (isScalar(source))
      return typeof source.value === 'string' ? source.value : (source.source ?? String(source.value));
    if (!isAlias(source)) return undefined;
    const value = anchors.get(source.source)?.value;
    return typeof value === 'string' ? value : undefined;
  };

  /** A key without a value, as in `{ a, b }`: its null is located at the end of the key. */
  const readNothing = (keyEnd: number): null => {
    table.open(keyEnd, keyEnd);
    return null;
  };

  const readAlias = (source: Alias, node: number): unknown => {
    const anchor = anchors.get(source.source);
    if (anchor === undefined) {
      const message = open.has(source.source)
        ? `the alias *${source.source} stands inside the very value that it is an alias of`
        : `the alias *${source.source} has no anchor before it in this document`;
      fault(node, source, message, `write out the value, or put &${source.source} before the one that is meant`);
      return null;
    }
    if (!anchor.whole) faults.push({ node, message: '', help: '', offsets: rangeOf(source, text), consequence: true });
    const before = table.size();
    table.repeatInside(anchor.node);
    table.close(node);
    aliases.left -= table.size() - before + 1;
    if (aliases.left < 0) throw new AliasExpansion(source, text, limits.aliases);
    return anchor.value;
  };

  return (source) => {
    try {
      return read(source);
    } catch (error) {
      if (!(error instanceof AliasExpansion)) throw error;
      faults.push(error.fault);
      return null;
    }
  };
}

class AliasExpansion extends Error {
  readonly fault: SyntaxFault;

  constructor(source: Node, text: string, limit: number) {
    super();
    this.fault = {
      message: `the aliases of this file expand to more than ${limit.toLocaleString('en-US')} values`,
      help: 'write the values out, since aliases of aliases grow without end; or raise limits.aliases in the config',
      offsets: rangeOf(source, text),
    };
  }
}

/** The offsets of a node, without trailing white space. */
function rangeOf(node: Node, text: string): readonly [number, number] {
  const [start, valueEnd] = node.range ?? [0, 0];
  let end = valueEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

/** The first key of each name. */
function firstOfEach(
  items: YAMLMap['items'],
  nameOf: (key: Node) => string | undefined,
): ReadonlyMap<string | undefined, Node> {
  return new Map([...items].reverse().map(({ key }) => [nameOf(key as Node), key as Node]));
}

/** How to fix a duplicate key. `above` is the key before it, whose value it may belong to. */
function helpForDuplicate(
  name: string,
  indented: boolean,
  mapping: Readonly<Record<string, unknown>>,
  above: string | undefined,
): string {
  const help = 'remove or rename one of the two';
  if (!indented) return help;
  if (above !== undefined && mapping[above] === null) return `${help}; if it belongs to "${above}", indent it deeper`;
  return `${help}; if a new list item begins here, write "- ${name}:" with the hyphen right below that of the item above`;
}

/** Whether an offset is preceded only by indentation on its line. */
function isIndented(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) === 0x20) at -= 1;
  return at < offset && text.charCodeAt(at - 1) === 0x0a;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
