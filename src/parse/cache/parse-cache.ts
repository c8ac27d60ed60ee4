import { createHash } from 'node:crypto';

import type { NodeTable } from '../../model/node-table.js';
import type { ParsedDocument } from '../../model/parsed-file.js';
import type { ParsedYaml } from '../parsed-yaml.js';
import { isJson } from './is-json.js';
import { LAYOUT, type PackedCache, packedBytes } from './layout.js';

/**
 * What was parsed of texts before, by the ids of their bytes: of those that the YAML library had to read, since to read plain
 * ones again takes less time than to look them up; and of those whose entries all fit their schemas.
 */
export interface ParseCache {
  /** The id of bytes: that which Git gives to them in a repository of the SHA-256 format, as SHA-1 can be made to collide. */
  readonly idOf: (bytes: Uint8Array) => string;
  /** Whether nothing is known, so that there is no need to look. */
  readonly isEmpty: () => boolean;
  /** What was parsed of the text with these bytes, or undefined where that is not known. */
  readonly find: (id: string) => ParsedYaml | undefined;
  /** Remembers a text whose entries all fit; a plain one, and one that cannot be kept without losing something, is left out. */
  readonly add: (id: string, parsed: ParsedYaml) => void;
  /**
   * The cache as it is to be kept: what was found or added, and nothing else. Undefined where what is kept already will do.
   */
  readonly pack: () => Iterable<Uint8Array> | undefined;
}

/** How many texts share one piece of JSON: few pieces are read faster than many. */
const BATCH = 256;

/** One document as it is kept: its value, its node, and its offsets in the text. */
type KeptDocument = readonly [value: unknown, node: number, start: number, end: number];

/** A cache over what is kept, if anything is. `key` tells programs, schemas and limits apart. */
export function createParseCache(key: string, kept: PackedCache | undefined): ParseCache {
  const places = new Map<string, number>();
  if (kept !== undefined)
    for (let place = 0; place < kept.ids.length / 64; place += 1)
      places.set(kept.ids.slice(place * 64, place * 64 + 64), place);
  const batches = new Map<number, readonly (readonly KeptDocument[])[]>();
  const used = new Map<string, ParsedYaml>();
  let added = 0;

  const documentsAt = (place: number): readonly KeptDocument[] => {
    const batch = Math.floor(place / BATCH);
    let texts = batches.get(batch);
    if (texts === undefined) {
      texts = JSON.parse(kept?.batch(batch) ?? '[]') as readonly (readonly KeptDocument[])[];
      batches.set(batch, texts);
    }
    return texts[place % BATCH] ?? [];
  };

  return {
    idOf: (bytes) => createHash('sha256').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex'),
    isEmpty: () => places.size === 0 && used.size === 0,
    find(id) {
      const known = used.get(id);
      // Another file with the same bytes: what is one and the same value counts as one entry, and these are two.
      if (known !== undefined) return { ...known, documents: known.documents.map(copied) };
      const place = places.get(id);
      if (place === undefined || kept === undefined) return undefined;
      const { numbers, rows } = kept;
      const at = place * LAYOUT.row;
      const [rowsAt = 0, linesAt = 0, lineCount = 0] = [rows[at], rows[at + 1], rows[at + 2]];
      const nodes: NodeTable = { numbers, rowsAt, linesAt, lineCount, keysOf: NO_KEYS };
      const documents = documentsAt(place).map(([value, node, start, end]) => ({
        value,
        node,
        offsets: [start, end] as const,
        faults: NO_FAULTS,
      }));
      const parsed: ParsedYaml = { documents, nodes };
      used.set(id, parsed);
      return parsed;
    },
    add(id, parsed) {
      const { documents, nodes, isPlain } = parsed;
      if (isPlain === true) return;
      if (
        nodes.keysOf.size > 0 ||
        documents.some(({ faults }) => faults.length > 0) ||
        !isJson(documents.map(({ value }) => value))
      )
        return;
      used.set(id, parsed);
      added += 1;
    },
    pack() {
      if (added === 0 && used.size >= places.size / 2) return undefined;
      return packedBytes(key, [...used], BATCH, ({ documents }) =>
        documents.map(({ value, node, offsets }): KeptDocument => [value, node, ...offsets]),
      );
    },
  };
}

function copied(document: ParsedDocument): ParsedDocument {
  return { ...document, value: JSON.parse(JSON.stringify(document.value)) as unknown };
}

const NO_KEYS: NodeTable['keysOf'] = new Map();
const NO_FAULTS: readonly never[] = [];
