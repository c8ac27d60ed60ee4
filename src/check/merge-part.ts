import type { IsoDate } from '../model/dates.js';
import type { PlacedShard, Summary } from '../model/check-result.js';
import { UserError } from '../model/user-error.js';

/** A file with the JSON output of one part; its lines are read on demand. */
export interface PartFile {
  readonly file: string;
  readonly lines: Iterator<string, unknown>;
}

/** The text before the lists. */
interface Head {
  readonly schema_version: number;
  readonly as_of: IsoDate;
  readonly shard?: PlacedShard;
  readonly summary: Summary;
}

/** A part while it is read: the next line, and the rest. */
export interface Part {
  readonly file: string;
  readonly format: 'json' | 'ndjson';
  readonly lines: Iterator<string, unknown>;
  readonly head: Head;
  readonly shard: PlacedShard;
  next: string | undefined;
}

/**
 * Reads the head of a part.
 * @throws {UserError} if the file is not the output of a part.
 */
export function openPart({ file, lines }: PartFile): Part {
  const first = lines.next();
  const text = first.done === true ? '' : first.value;
  let found: FirstLine | null = null;
  try {
    found = JSON.parse(text.endsWith(',') ? `${text.slice(0, -1)}}` : text) as FirstLine | null;
  } catch {
    // What follows says it.
  }
  const { type, diagnostics, ...head }: FirstLine = found ?? {};
  if (head.schema_version !== 1 || !isSummary(head.summary))
    throw new UserError(
      `${file} is not the JSON output of fleetvet check: create it with check --shard I/N -o json=FILE`,
    );
  if (diagnostics !== undefined)
    throw new UserError(`${file} was formatted by another program: merge what fleetvet wrote, as it is`);
  if (head.shard === undefined)
    throw new UserError(`${file} is the output of a complete check, not of a part: there is nothing to merge`);
  const format = type === 'head' ? 'ndjson' : 'json';
  const part = { file, format, lines, head: head as Head, shard: head.shard, next: undefined } as const;
  return step(part);
}

/** What the first line of a file may hold. */
type FirstLine = Partial<Head> & { readonly type?: string; readonly diagnostics?: unknown };

/** The lists that a summary counts. */
const COUNTED = ['diagnostics', 'devices', 'inventory_items', 'virtual_machines'];

function isSummary(summary: unknown): summary is Summary {
  const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  return (
    isObject(summary) &&
    COUNTED.every((list) => {
      const counts = summary[list];
      return isObject(counts) && Object.values(counts).every((count) => typeof count === 'number');
    })
  );
}

/** The lines of a list, each with one object as JSON; the part is read to the end of the list. */
export function* readList(part: Part, name: 'diagnostics' | 'evaluations'): Generator<string> {
  startList(part, name);
  yield* readItems(part, name);
  endList(part);
}

/** Goes to the start of a list of a JSON output. */
export function startList(part: Part, name: string): void {
  if (part.format === 'ndjson') return;
  if (part.next === `"${name}": [`) step(part);
  else if (part.next?.startsWith(`"${name}": []`) === true) part.next = part.next.slice(`"${name}": [`.length);
  else throw cutOff(part);
}

export function endList(part: Part): void {
  if (part.format === 'ndjson') return;
  if (part.next?.startsWith(']') !== true) throw cutOff(part);
  part.next = part.next.slice(1);
  if (part.next === ',') step(part);
}

/** The next items of a list; of the evaluations those of one kind, if one is given. */
export function* readItems(part: Part, name: 'diagnostics' | 'evaluations', kind?: string): Generator<string> {
  const type = part.format === 'ndjson' ? `{"type":"${name.slice(0, -1)}",` : '{';
  const start = kind === undefined ? type : `${type}"kind":"${kind}",`;
  while (part.next?.startsWith(start) === true) {
    const line = `{${part.next.slice(type.length)}`;
    step(part);
    yield part.format === 'json' && line.endsWith(',') ? line.slice(0, -1) : line;
  }
}

/** The text after the lists. */
export function readEnd(part: Part): string | undefined {
  const { next, lines, format } = part;
  const isWhole = format === 'ndjson' ? next === undefined : next?.endsWith('}') === true && lines.next().done === true;
  if (!isWhole) throw cutOff(part);
  return next;
}

/** The object of a line. */
export function parseLine(part: Part, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw cutOff(part);
  }
}

/** Goes on to the next line. */
function step(part: Part): Part {
  const { done, value } = part.lines.next();
  part.next = done === true ? undefined : value;
  return part;
}

function cutOff({ file }: Part): UserError {
  return new UserError(`${file} is damaged or incomplete: run that part again`);
}
