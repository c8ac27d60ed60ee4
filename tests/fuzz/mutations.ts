import fc from 'fast-check';
import { isCollection, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node } from 'yaml';

import type { Files } from './corpus.js';

/** What makes another text of a file; the numbers choose, each in its own range. */
type Mutation = (text: string, at: number, what: number) => string;

const SPECIAL = [
  ...Array.from(':-?,[]{}#&*!|>\'"%@`\n\r\t \\0179.~=<'),
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\u202e',
  '👾',
  '::error::',
  '---\n',
  '...\n',
  '<<: *a',
  '!!python/object:os.system x',
  '%YAML 1.1\n',
  '&a ',
  '*a',
  '__proto__',
  'constructor',
  '1e999',
  '0x1F',
  '0o17',
  '.nan',
  '2026-02-30',
  'null',
  '{{ x }}',
  '|\n',
  '>-\n',
  '- '.repeat(40),
  '['.repeat(40),
  '{a: '.repeat(40),
  'x'.repeat(300),
];

/** At the level of characters and lines. */
const TEXT_MUTATIONS: readonly Mutation[] = [
  (text, at, what) =>
    text.slice(0, at % (text.length + 1)) + (SPECIAL[what % SPECIAL.length] ?? '') + text.slice(at % (text.length + 1)),
  (text, at, what) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1 + (what % 12)),
  (text, at) => text.slice(0, at % (text.length + 1)),
  (text, at, what) => onLines(text, (lines) => lines.splice(at % lines.length, 1 + (what % 3))),
  (text, at, what) => onLines(text, (lines) => lines.splice(what % lines.length, 0, lines[at % lines.length] ?? '')),
  (text, at, what) =>
    onLines(text, (lines) => (lines[at % lines.length] = `${' '.repeat(what % 5)}${lines[at % lines.length] ?? ''}`)),
  (text, at) =>
    onLines(text, (lines) => (lines[at % lines.length] = (lines[at % lines.length] ?? '').replace(/^ {1,2}/, ''))),
  (text, at, what) =>
    onLines(text, (lines) =>
      lines.splice(at % lines.length, 0, ...lines.slice(what % lines.length, (what % lines.length) + 4)),
    ),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `${text}\n---\n${text}`,
];

/** At the level of nodes; a text that is not YAML stays as it is. */
const NODE_MUTATIONS: readonly Mutation[] = [
  (text, at, what) =>
    onNodes(text, at, (documents, { parent, index }) =>
      put(documents, parent, index, ODD_VALUES[what % ODD_VALUES.length]),
    ),
  (text, at) => onNodes(text, at, (_, { parent, index }) => parent?.items.splice(index, 1)),
  (text, at) => onNodes(text, at, (_, { parent, index }) => parent?.items.push(parent.items[index])),
  (text, at, what) =>
    onNodes(text, at, (documents, { parent, index }, all) => {
      const other = all[what % all.length];
      if (other !== undefined) put(documents, parent, index, other.node);
    }),
  (text, at, what) =>
    onNodes(text, at, (_, { parent, index }) => {
      const pair = isMap(parent) ? parent.items[index] : undefined;
      if (pair !== undefined) pair.key = ODD_KEYS[what % ODD_KEYS.length];
    }),
];

/** At the level of references: one name becomes another that stands somewhere in the file, or nearly itself. */
const REFERENCE_MUTATIONS: readonly Mutation[] = [
  (text, at, what) => {
    const words = text.match(/[\w.()-]{3,}/g) ?? [];
    const [from, to] = [words[at % Math.max(words.length, 1)], words[what % Math.max(words.length, 1)]];
    return from === undefined || to === undefined ? text : replaceNth(text, from, to, what);
  },
  (text, at, what) => {
    const words = text.match(/[\w.()-]{3,}/g) ?? [];
    const from = words[at % Math.max(words.length, 1)];
    return from === undefined ? text : replaceNth(text, from, from.slice(0, -1) + (what % 2 === 0 ? 'x' : ''), what);
  },
];

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  17.1,
  -0,
  1e21,
  '',
  ' x ',
  'x'.repeat(300),
  [],
  {},
  [[]],
  { name: 'x' },
  [{ name: 'x' }],
  '2026-02-30',
  '2026-11-21',
  '__proto__',
  ['a', 'a'],
];
const ODD_KEYS: readonly unknown[] = [
  '__proto__',
  'constructor',
  'nmae',
  '',
  1,
  null,
  'devices',
  'validated_software',
  'waivers',
  'tags',
];

/** Mutations of a repository, one to six of them, each in a file of its choice. */
export const mutations: fc.Arbitrary<(files: Files) => Files> = fc
  .array(
    fc.record({
      mutation: fc.oneof(
        { arbitrary: fc.constantFrom(...TEXT_MUTATIONS), weight: 3 },
        { arbitrary: fc.constantFrom(...NODE_MUTATIONS), weight: 2 },
        { arbitrary: fc.constantFrom(...REFERENCE_MUTATIONS), weight: 2 },
      ),
      file: fc.nat(),
      at: fc.nat(),
      what: fc.nat(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps) => (files: Files): Files => {
    const mutated: Record<string, string> = { ...files };
    const names = Object.keys(files);
    for (const { mutation, file, at, what } of steps) {
      const name = names[file % names.length] ?? '';
      mutated[name] = mutation(mutated[name] ?? '', at, what).slice(0, 200_000);
    }
    return mutated;
  });

/** The same repository with the entries, the keys and the documents of its files in another order. */
export function shuffle(files: Files, seed: number): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const documents = readDocuments(text);
      if (documents === undefined || /[&*]\w/.test(text)) return [name, text];
      let state = seed % 0x7fffffff || 1;
      const next = (): number => (state = (state * 48271) % 0x7fffffff);
      for (const document of documents) shuffleNode(document.contents, next);
      return [name, writeDocuments(inOrder([...documents], next))];
    }),
  );
}

/** The same files under names that sort in another order. A config may name files, and hidden ones stay hidden: they keep their names. */
export function renameFiles(files: Files, seed: number): Files {
  if (Object.hasOwn(files, 'fleetvet.yaml')) return files;
  return Object.fromEntries(
    Object.entries(files).map(([name, text], index) => [
      name.replace(/(?<=\/)[^/.][^/]*$/, (last) => `${((index + 1) * (1 + (seed % 89))) % 97}-${last}`),
      text,
    ]),
  );
}

function shuffleNode(node: unknown, next: () => number): void {
  if (!isCollection(node)) return;
  for (const item of node.items) shuffleNode(isMap(node) ? (item as { value: unknown }).value : item, next);
  node.items = inOrder(node.items, next);
}

function inOrder<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function onLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function replaceNth(text: string, from: string, to: string, which: number): string {
  const parts = text.split(from);
  const nth = parts.length < 2 ? 0 : 1 + (which % (parts.length - 1));
  return parts.length < 2 ? text : `${parts.slice(0, nth).join(from)}${to}${parts.slice(nth).join(from)}`;
}

interface Found {
  readonly node: Node;
  readonly parent: { items: unknown[] } | undefined;
  readonly index: number;
}

function onNodes(
  text: string,
  at: number,
  change: (documents: readonly Document[], found: Found, all: readonly Found[]) => unknown,
): string {
  const documents = readDocuments(text);
  if (documents === undefined) return text;
  const all = documents.flatMap((document) => [...nodesOf(document.contents, undefined, 0)]);
  const found = all[at % Math.max(all.length, 1)];
  if (found === undefined) return text;
  change(documents, found, all);
  try {
    return writeDocuments(documents);
  } catch {
    // A node that now stands inside itself cannot be written.
    return text;
  }
}

function* nodesOf(node: unknown, parent: Found['parent'], index: number): Generator<Found> {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
  yield { node, parent, index };
  if (isScalar(node)) return;
  for (const [at, item] of node.items.entries())
    yield* nodesOf(isMap(node) ? (item as { value: unknown }).value : item, node, at);
}

function put(documents: readonly Document[], parent: Found['parent'], index: number, value: unknown): void {
  const [document] = documents;
  const node = isCollection(value) || isScalar(value) ? value : document?.createNode(value);
  if (parent === undefined || node === undefined) return;
  if (isMap(parent)) (parent.items[index] as { value: unknown }).value = node;
  else parent.items[index] = node;
}

function readDocuments(text: string): readonly Document[] | undefined {
  const documents = parseAllDocuments(text, { uniqueKeys: true, logLevel: 'silent' });
  const read = Array.isArray(documents) ? documents : [];
  return read.length === 0 || read.some(({ errors }) => errors.length > 0) ? undefined : read;
}

function writeDocuments(documents: readonly Document[]): string {
  return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n');
}
