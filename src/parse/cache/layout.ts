import { createHash } from 'node:crypto';

import type { ParsedYaml } from '../parsed-yaml.js';

/**
 * A cache in bytes: a head, a digest of all that follows, then the key, a row for each text, the numbers of all node
 * tables, the ids of the texts, and their documents as pieces of JSON. Numbers are those of this machine, of 32 bits.
 */
export const LAYOUT = {
  /** What the file begins with: eight bytes of name and version, four that tell the order of bytes, the sizes of the parts. */
  head: 64,
  digest: 32,
  /** For each text: where its rows and its lines begin among the numbers, and how many lines there are. */
  row: 3,
} as const;

const NAME = 'fvcache1';
const ORDER = 0x01_02_03_04;

/** The parts of a cache that was read, which are sound: their digest is what it should be. */
export interface PackedCache {
  readonly rows: Uint32Array;
  readonly numbers: Uint32Array;
  /** The ids of the texts, of 64 characters each. */
  readonly ids: string;
  /** A piece of JSON, by its number. */
  readonly batch: (number: number) => string;
}

/** The sizes of the parts in bytes: key, rows, numbers, ids, sizes of the pieces of JSON, the pieces. */
type Sizes = readonly [key: number, rows: number, numbers: number, ids: number, lengths: number, batches: number];

/** The bytes of a cache of some texts, a piece at a time. */
export function* packedBytes(
  key: string,
  texts: readonly (readonly [id: string, parsed: ParsedYaml])[],
  batchSize: number,
  toJson: (parsed: ParsedYaml) => unknown,
): Generator<Uint8Array, void> {
  const rows = new Uint32Array(texts.length * LAYOUT.row);
  let count = 0;
  for (const [, { nodes }] of texts) count += nodes.linesAt - nodes.rowsAt + nodes.lineCount;
  const numbers = new Uint32Array(count);
  let at = 0;
  for (const [index, [, { nodes }]] of texts.entries()) {
    const { rowsAt, linesAt, lineCount } = nodes;
    numbers.set(nodes.numbers.subarray(rowsAt, linesAt + lineCount), at);
    rows.set([at, at + linesAt - rowsAt, lineCount], index * LAYOUT.row);
    at += linesAt - rowsAt + lineCount;
  }
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < texts.length; from += batchSize) {
    const batch = texts.slice(from, from + batchSize).map(([, parsed]) => toJson(parsed));
    pieces.push(Buffer.from(JSON.stringify(batch)));
  }
  const lengths = Uint32Array.from(pieces, (piece) => piece.byteLength);
  const ids = Buffer.from(texts.map(([id]) => id).join(''), 'latin1');
  const parts = [padded(key), bytesOf(rows), bytesOf(numbers), ids, bytesOf(lengths), ...pieces];
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  const batches = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  const [keyPart, rowsPart, numbersPart] = parts.map((part) => part.byteLength);
  yield head([keyPart ?? 0, rowsPart ?? 0, numbersPart ?? 0, ids.byteLength, lengths.byteLength, batches]);
  yield digest.digest();
  yield* parts;
}

function head(sizes: Sizes): Uint8Array {
  const bytes = Buffer.alloc(LAYOUT.head);
  bytes.write(NAME, 'latin1');
  new Uint32Array(bytes.buffer, bytes.byteOffset + 8, 1).set([ORDER]);
  for (const [index, size] of sizes.entries()) bytes.writeUIntLE(size, 12 + index * 6, 6);
  return bytes;
}

/** A text in bytes, as many as numbers of 32 bits take. */
function padded(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes], Math.ceil(bytes.byteLength / 4) * 4);
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/**
 * The parts of a cache, or undefined where its bytes are damaged, or those of another program, version or machine: then
 * there is none. The digest is found out beside what else is done.
 */
export async function unpack(key: string, bytes: Uint8Array<ArrayBuffer>): Promise<PackedCache | undefined> {
  const start = LAYOUT.head + LAYOUT.digest;
  if (bytes.byteLength < start) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sizes = Array.from({ length: 6 }, (_, index) => view.readUIntLE(12 + index * 6, 6));
  const [keySize = 0, rowsSize = 0, numbersSize = 0, idsSize = 0, lengthsSize = 0, batchesSize = 0] = sizes;
  const expected = head([keySize, rowsSize, numbersSize, idsSize, lengthsSize, batchesSize]);
  const size = sizes.reduce((sum, part) => sum + part, start);
  if (!view.subarray(0, LAYOUT.head).equals(expected) || size !== bytes.byteLength) return undefined;
  const wantedKey = padded(key);
  if (!view.subarray(start, start + keySize).equals(wantedKey)) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', bytes.subarray(start));
  if (!view.subarray(LAYOUT.head, start).equals(new Uint8Array(digest))) return undefined;

  let at = start + keySize;
  const take = (length: number): Buffer => view.subarray(at, (at += length));
  const rows = numbersOf(take(rowsSize));
  const numbers = numbersOf(take(numbersSize));
  const ids = take(idsSize).toString('latin1');
  const lengths = numbersOf(take(lengthsSize));
  const offsets = [at];
  for (const length of lengths) offsets.push((offsets.at(-1) ?? 0) + length);
  return { rows, numbers, ids, batch: (number) => view.toString('utf8', offsets[number], offsets[number + 1]) };
}

/** A copy, so that the bytes need not be kept, and wherever they lie. */
function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.byteLength / 4);
  new Uint8Array(numbers.buffer).set(bytes);
  return numbers;
}
