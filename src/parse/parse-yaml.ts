import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';

import type { ParsedDocument, SyntaxFault } from '../model/parsed-file.js';
import type { NodeTable } from '../model/node-table.js';
import { lineStartsOf } from './line-starts.js';
import { createNodeTableBuilder, type NodeTableBuilder } from './node-table-builder.js';
import { helpForSyntaxError, sentenceOfSyntaxError } from './syntax-errors.js';

/** What the aliases of one file may expand to, counted in nodes. */
const ALIAS_EXPANSION_LIMIT = 1_000_000;

const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
);

/** The documents of a text, and where each of their nodes stands. */
export interface ParsedYaml {
  readonly documents: readonly ParsedDocument[];
  readonly nodes: NodeTable;
}

/**
 * Reads a text as YAML 1.2 with its core schema (data-model.md, Files). Never throws: what is wrong is a fault of the
 * document, or of the node inside it that the fault is confined to, and the other documents are read all the same.
 */
export function parseYaml(text: string): ParsedYaml {
  const table = createNodeTableBuilder();
  const documents: ParsedDocument[] = [];
  try {
    // The library's own search for duplicate keys is quadratic: ours is in readMapping.
    for (const document of parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })) {
      documents.push(readDocument(document, text, table));
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    documents.push(lostDocument(text));
  }
  return { documents, nodes: table.build(lineStartsOf(text)) };
}

function lostDocument(text: string): ParsedDocument {
  const fault: SyntaxFault = {
    message: 'the values in this file are nested too deeply to be read',
    help: 'nest them less deeply; no entry of an inventory or a policy needs more than a few levels',
    offsets: [0, Math.min(text.length, 1)],
  };
  return { value: null, node: 0, offsets: [0, text.length], faults: [fault] };
}

function readDocument(document: Document.Parsed, text: string, table: NodeTableBuilder): ParsedDocument {
  const faults: SyntaxFault[] = [];
  const [start, end] = [document.range[0], document.range[1]];
  const [error] = document.errors;
  const { yaml } = document.directives;
  if (error !== undefined && /call stack/i.test(error.message)) {
    faults.push(...lostDocument(text).faults);
  } else if (error !== undefined && isConflict(text, error.pos[0])) {
    faults.push({
      message: 'Git left a merge conflict here',
      help: 'resolve it: keep one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
      offsets: visibleRange(text, error.pos[0], error.pos[0] + 7),
    });
  } else if (error !== undefined) {
    faults.push({
      message: sentenceOfSyntaxError(error),
      help: helpForSyntaxError(error),
      offsets: visibleRange(text, error.pos[0], error.pos[1]),
    });
  } else if (yaml.explicit && yaml.version !== '1.2') {
    const at = text.lastIndexOf('%YAML', start);
    faults.push({
      message: `this document declares YAML ${yaml.version}, which reads some values otherwise than YAML 1.2 does`,
      help: 'remove the %YAML directive, or write %YAML 1.2',
      offsets: [Math.max(at, 0), Math.max(at, 0) + '%YAML 1.1'.length],
    });
  }
  const reader = createReader(text, table, faults);
  const node = table.size();
  const value = document.contents === null ? null : reader(document.contents);
  return { value: value ?? null, node, offsets: [start, end], faults };
}

/** Whether the line of an offset, or the one before it, is one that Git marks a conflict with. */
function isConflict(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  return text
    .slice(start, text.indexOf('\n', offset) + 1 || undefined)
    .split('\n')
    .some((line) => /^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(line));
}

/** The stretch of text that a syntax error points at, moved off the end of the text and made one character wide. */
function visibleRange(text: string, start: number, end: number): readonly [number, number] {
  const from = Math.min(start, Math.max(text.trimEnd().length - 1, 0));
  return [from, Math.max(from + 1, Math.min(end, text.length))];
}

type Reader = (node: Node) => unknown;

/** A function that turns a node of the library's tree into a value, adding a row to the table for it and all inside. */
function createReader(text: string, table: NodeTableBuilder, faults: SyntaxFault[]): Reader {
  const anchors = new Map<string, { readonly node: number; readonly value: unknown; readonly whole: boolean }>();
  const open = new Set<string>();
  let expanded = 0;

  const fault = (node: number, source: Node, message: string, help: string): void => {
    const [start, end] = rangeOf(source, text);
    faults.push({ node, message, help, offsets: [start, Math.max(end, start + 1)] });
  };

  const read: Reader = (source) => {
    const [start, end] = rangeOf(source, text);
    const node = table.open(start, end);
    if (isAlias(source)) return readAlias(source, node);
    const anchor = 'anchor' in source && typeof source.anchor === 'string' ? source.anchor : undefined;
    if (anchor !== undefined) open.add(anchor);
    const before = faults.length;
    checkTag(source, node);
    let value: unknown;
    if (isMap(source)) value = readMapping(source.items, node);
    else if (isSeq(source)) value = source.items.map((item) => read(item as Node));
    else value = isScalar(source) ? source.value : null;
    table.close(node);
    if (anchor !== undefined) {
      open.delete(anchor);
      anchors.set(anchor, { node, value, whole: faults.length === before });
    }
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

  const readMapping = (items: readonly { key: unknown; value: unknown }[], node: number): Record<string, unknown> => {
    const mapping: Record<string, unknown> = {};
    const names: string[] = [];
    let ordered = true;
    for (const item of items) {
      const keySource = item.key as Node;
      const [keyStart, keyEnd] = rangeOf(keySource, text);
      table.open(keyStart, keyEnd);
      const name = nameOfKey(keySource);
      if (name === undefined) {
        fault(
          node,
          keySource,
          'a key of this mapping is no plain text',
          'write the key as a word; text that begins with a brace or a bracket, such as a template, must be quoted',
        );
      } else if (Object.hasOwn(mapping, name)) {
        fault(node, keySource, `the key "${name}" stands in this mapping twice`, 'remove or rename one of the two');
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

  /** A key without the place for a value, as in `{ a, b }`: the value stands where the key ends. */
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
    expanded += table.size() - before + 1;
    if (expanded > ALIAS_EXPANSION_LIMIT) {
      throw new AliasExpansion(source, text);
    }
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

  constructor(source: Node, text: string) {
    super();
    this.fault = {
      message: `the aliases of this document expand to more than ${ALIAS_EXPANSION_LIMIT.toLocaleString('en-US')} values`,
      help: 'write the values out; aliases of aliases grow without end',
      offsets: rangeOf(source, text),
    };
  }
}

/** The offsets of a node, without the blanks and line ends behind it. */
function rangeOf(node: Node, text: string): readonly [number, number] {
  const [start, valueEnd] = node.range ?? [0, 0];
  let end = valueEnd;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
