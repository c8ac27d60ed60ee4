import type { NodeTable } from '../../src/model/node-table.js';
import type { ParsedYaml } from '../../src/model/source.js';
import { DEFAULT_LIMITS } from '../../src/check/config.js';
import { parseYaml } from '../../src/parse/library/parse-yaml.js';
import { createPlainReader } from '../../src/parse/plain/read-plain.js';

/** One reader for all texts, as in a check: what a text leaves behind must not reach the next one. */
const readPlain = createPlainReader(DEFAULT_LIMITS);

/** Whether a text is read in one pass, and not handed over to the library. */
export function isReadPlainly(text: string): boolean {
  return readPlain(text) !== undefined;
}

/**
 * What differs between the reading of a text in one pass and that by the library, or undefined where nothing does: values,
 * the order of keys, nodes, lines, documents. A text that is handed over cannot differ.
 */
export function differenceOf(text: string): string | undefined {
  const ours = readPlain(text);
  if (ours === undefined) return undefined;
  const theirs = parseYaml(text, DEFAULT_LIMITS);
  const fault = theirs.documents.flatMap(({ faults }) => faults)[0];
  if (fault !== undefined) return `the library finds fault: ${fault.message}`;
  return differenceOfDocuments(ours, theirs) ?? differenceOfNodes(ours, theirs);
}

function differenceOfDocuments({ documents: ours }: ParsedYaml, { documents: theirs }: ParsedYaml): string | undefined {
  if (ours.length !== theirs.length) return `${ours.length} documents, and not ${theirs.length}`;
  for (const [index, document] of ours.entries()) {
    const other = theirs[index]!;
    if (!isSame(document.value, other.value)) return `the value of document ${index}`;
    if (document.node !== other.node) return `the node of document ${index}`;
    if (document.offsets.join() !== other.offsets.join())
      return `the offsets of document ${index}: ${document.offsets.join()}, and not ${other.offsets.join()}`;
    if (document.faults.length > 0) return `document ${index} has faults`;
  }
  return undefined;
}

function differenceOfNodes({ nodes: ours }: ParsedYaml, { nodes: theirs }: ParsedYaml): string | undefined {
  const [mine, other] = [numbersOf(ours), numbersOf(theirs)];
  if (mine !== other) return `rows or lines: ${mine}, and not ${other}`;
  const keys = [ours, theirs].map(({ keysOf }) => JSON.stringify([...keysOf]));
  return keys[0] === keys[1] ? undefined : `keys: ${keys.join(', and not ')}`;
}

/** The rows of a table, then the beginnings of its lines. */
function numbersOf({ numbers, rowsAt, linesAt, lineCount }: NodeTable): string {
  return [numbers.slice(rowsAt, linesAt), numbers.slice(linesAt, linesAt + lineCount)].join(' | ');
}

/** As Object.is sees values, and keys in their order. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index]) &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
