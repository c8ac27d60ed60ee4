// Random documents against the YAML library's own reading of them: the values, and where each node stands.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  Scalar,
  type ToStringOptions,
  visit,
} from 'yaml';

import { findNode, nodeRange, positionAt } from '../../src/model/node-table.js';
import { DEFAULT_LIMITS } from '../../src/check/config.js';
import { parseYaml } from '../../src/parse/library/parse-yaml.js';

const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 250);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(30_000, RUNS * 100);

type Path = readonly (string | number)[];

const texts = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    'true',
    '1.10',
    '0x1F',
    '- x',
    'a: b',
    '#c',
    ' x ',
    '*a',
    'two\nlines\n',
    '\n\n',
    'x\r\ny',
    'é😀',
  ),
  fc.string({ maxLength: 20 }),
  fc.lorem({ maxCount: 12 }),
);
// Keys that look like indexes come first in a JavaScript object; `__proto__` is no field like others.
const keys = fc.oneof(
  fc.constantFrom('name', 'version', '10', '2', '1.5', '__proto__', 'constructor', 'a b', '', 'a: b', 'y'),
  fc.string({ maxLength: 6 }),
);
const scalars = fc.oneof(texts, fc.constantFrom(null, true, false), fc.integer(), fc.double({ noNaN: false }));
const { tree: trees } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    scalars,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('tree')), { maxLength: 5 }).map((pairs) => new Map(pairs)),
  ),
}));

const options: fc.Arbitrary<ToStringOptions> = fc.record({
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom(
    Scalar.PLAIN,
    Scalar.QUOTE_SINGLE,
    Scalar.QUOTE_DOUBLE,
    Scalar.BLOCK_LITERAL,
    Scalar.BLOCK_FOLDED,
  ),
  defaultKeyType: fc.constantFrom(Scalar.PLAIN, Scalar.QUOTE_SINGLE, Scalar.QUOTE_DOUBLE),
  flowCollectionPadding: fc.boolean(),
  indent: fc.integer({ min: 1, max: 5 }),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  minContentWidth: fc.constantFrom(0, 20),
  nullStr: fc.constantFrom('null', '~', ''),
});

/** A document as text, with comments, blank lines, anchors and aliases in it. */
const documents = fc
  .record({
    value: trees,
    options,
    aliases: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    remarks: fc.array(fc.tuple(fc.nat(), fc.constantFrom('before', 'behind', 'blank line', 'flow')), { maxLength: 4 }),
  })
  .map(({ value, options: how, aliases, remarks }) => {
    const document = new Document(value, { schema: 'core', version: '1.2' });
    for (const [target, leaf] of aliases) addAlias(document, target, leaf);
    const nodes = nodesOf(document);
    for (const [index, kind] of remarks) {
      const node = nodes[index % Math.max(nodes.length, 1)]?.node;
      if (node === undefined || isAlias(node)) continue;
      if (kind === 'before') node.commentBefore = ' before';
      else if (kind === 'behind') node.comment = ' behind\n and more';
      else if (kind === 'blank line') node.spaceBefore = true;
      else if (isMap(node) || isSeq(node)) node.flow = true;
    }
    return document.toString(how);
  });

const files = fc
  .record({
    documents: fc.array(documents, { minLength: 1, maxLength: 3 }),
    separator: fc.constantFrom('---\n', '--- # next\n', '...\n---\n', '...\n%YAML 1.2\n---\n'),
    crlf: fc.boolean(),
    bom: fc.boolean(),
  })
  .map(({ documents: all, separator, crlf, bom }) => {
    const text = (bom ? '\uFEFF' : '') + all.join(separator);
    return crlf ? text.replaceAll(/\r?\n/g, '\r\n') : text;
  });

interface Found {
  readonly node: Node;
  readonly isKey: boolean;
  readonly ancestors: ReadonlySet<unknown>;
}

/** The nodes of a document in their order. */
function nodesOf(document: Document): readonly Found[] {
  const nodes: Found[] = [];
  visit(document, {
    Node(key, node, path) {
      nodes.push({ node, isKey: key === 'key', ancestors: new Set(path) });
    },
  });
  return nodes;
}

/** Puts an alias of some node in the place of a scalar behind it. */
function addAlias(document: Document, target: number, leaf: number): void {
  const nodes = nodesOf(document);
  const leaves = nodes.filter(({ node, isKey }) => isScalar(node) && !isKey && node.anchor === undefined);
  const replaced = leaves[leaf % Math.max(leaves.length, 1)];
  if (replaced === undefined) return;
  const before = nodes
    .slice(0, nodes.indexOf(replaced))
    .filter(({ node, isKey }) => !isKey && !isAlias(node) && !replaced.ancestors.has(node));
  const anchored = before[target % Math.max(before.length, 1)]?.node;
  if (anchored === undefined || isAlias(anchored)) return;
  const alias = document.createAlias(anchored, 'a');
  visit(document, { Scalar: (_, node) => (node === replaced.node ? alias : undefined) });
}

interface Standing {
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly range: readonly [number, number];
}

/** Where every node of the library's tree stands, aliases followed, without the blanks behind it. */
function* standings(document: Document, node: Node, text: string, path: Path): Generator<Standing> {
  yield { path, on: 'value', range: rangeOf(node, text) };
  const inside = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(inside)) {
    for (const [index, item] of inside.items.entries())
      yield* standings(document, item as Node, text, [...path, index]);
  } else if (isMap(inside)) {
    for (const { key, value } of inside.items) {
      const inner = [...path, String((key as Scalar).value)];
      yield { path: inner, on: 'key', range: rangeOf(key as Node, text) };
      if (value !== null) yield* standings(document, value as Node, text, inner);
    }
  }
}

function rangeOf(node: Node, text: string): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** Reads a file both ways; undefined where the library finds fault with it. */
function readBothWays(text: string) {
  const theirs = parseAllDocuments(text, { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  if (theirs.some((document) => document.errors.length > 0)) return undefined;
  return { theirs: theirs as Document.Parsed[], ours: parseYaml(text, DEFAULT_LIMITS) };
}

it(
  'reads the values that the library reads',
  () => {
    fc.assert(
      fc.property(files, (text) => {
        const read = readBothWays(text);
        fc.pre(read !== undefined);
        expect(read.ours.documents.flatMap(({ faults }) => faults)).toEqual([]);
        const ours = read.ours.documents.map(({ value }) => value);
        const theirs = read.theirs.map((document): unknown => document.toJS());
        if (!isDeepStrictEqual(ours, theirs)) expect(ours).toEqual(theirs);
      }),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

it(
  'finds every node, by its path, where it stands in the text',
  () => {
    fc.assert(
      fc.property(files, (text) => {
        const read = readBothWays(text);
        fc.pre(read !== undefined);
        const { nodes } = read.ours;
        for (const [index, document] of read.theirs.entries()) {
          const ours = read.ours.documents[index];
          if (ours === undefined || document.contents === null) continue;
          for (const { path, on, range } of standings(document, document.contents, text, [])) {
            const found = nodeRange(nodes, findNode(nodes, ours.node, ours.value, path, on));
            expect({ path, on, range: found }).toEqual({ path, on, range });
          }
          // Scalars on one line stand where their text does, whatever the library thinks of offsets.
          visit(document, {
            Scalar(_, { range, source, type }) {
              if (type === Scalar.PLAIN && source !== undefined && range && !source.includes(' '))
                expect(text.slice(range[0], range[1])).toBe(source);
            },
          });
        }
      }),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

it(
  'counts lines and columns as an editor does',
  () => {
    const anyText = fc.oneof(files, fc.string({ unit: fc.constantFrom('\n', '\r', 'a', '😀', '\t', ':') }));
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }), (text, drawn) => {
        const { nodes } = parseYaml(text, DEFAULT_LIMITS);
        for (const offset of drawn.map((number) => number % (text.length + 1))) {
          const before = text.slice(0, offset).split('\n');
          expect(positionAt(nodes, offset)).toEqual({
            line: before.length,
            column: (before.at(-1) ?? '').length + 1,
          });
        }
      }),
      PARAMETERS,
    );
  },
  TIMEOUT,
);

it(
  'reads any text without throwing, and places its faults inside it',
  () => {
    const indicators = 'a:-?#&*!|>\'"%@`[]{},~.0 \n\r\t\\<'.split('');
    const alphabet = [...indicators, '😀', '---', '...', '\uFEFF', ': ', '- ', '&a ', '*a', '!!str '];
    const anyText = fc.oneof(
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }),
      // A cut through a sound file, as while someone is typing.
      fc.tuple(files, fc.nat(), fc.nat(10)).map(([text, from, length]) => {
        const at = from % (text.length + 1);
        return text.slice(0, at) + text.slice(at + length);
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { documents: all, nodes } = parseYaml(text, DEFAULT_LIMITS);
        for (const { faults, offsets } of all) {
          for (const [start, end] of [offsets, ...faults.map((fault) => fault.offsets)]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(start).toBeGreaterThanOrEqual(0);
            // What is missing at the very end is shown one character wide.
            expect(end).toBeLessThanOrEqual(text.length + 1);
          }
        }
        for (const offset of nodes.numbers.slice(nodes.rowsAt, nodes.linesAt).filter((_, index) => index % 3 < 2))
          expect(offset).toBeLessThanOrEqual(text.length);
      }),
      { ...PARAMETERS, numRuns: RUNS * 2 },
    );
  },
  TIMEOUT,
);
