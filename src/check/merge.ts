import path from 'node:path';

import { readLines } from '../files/read-lines.js';
import type { PlacedShard, Summary } from '../model/check-result.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { UserError } from '../model/user-error.js';
import { listWords } from '../text/words.js';
import { layOutJson } from '../formats/json.js';
import { type FailOn, isFailure } from './verdict.js';

/** A file with the JSON output of one part, and its lines, read as they are asked for. */
export interface PartFile {
  readonly file: string;
  readonly lines: Iterator<string, unknown>;
}

/**
 * Joins the parts that files of this machine's disk hold, as {@link mergeResults} does; paths are taken from a directory.
 * @throws {UserError} where one cannot be read, and as that does.
 */
export function mergeFiles(directory: string, files: readonly string[], failOn: FailOn): MergedResult {
  return mergeResults(
    files.map((file) => ({ file, lines: readLines(path.resolve(directory, file)) })),
    failOn,
  );
}

/** The joined result. */
export interface MergedResult {
  readonly summary: Summary;
  /** Its JSON output in pieces, to the byte that of the check without --shard; to be gone through once. */
  readonly pieces: Iterable<string>;
  /** Whether it fails; known when all pieces are made. */
  readonly hasFailed: () => boolean;
}

interface Head {
  readonly schema_version: number;
  readonly shard?: PlacedShard;
  readonly summary: Summary;
}

const KINDS = ['device', 'inventory_item', 'virtual_machine'];

/**
 * Joins the JSON outputs of all parts of one check (command-line.md, check options). No more than a line of each is held.
 * @throws {UserError} where a file is no such output, parts are missing or given twice, or they are of different checks;
 * that a file is cut off is found while the pieces are made.
 */
export function mergeResults(files: readonly PartFile[], failOn: FailOn): MergedResult {
  const parts = files.map(openPart).sort((a, b) => a.shard.index - b.shard.index);
  const [first] = parts;
  if (first === undefined) throw new UserError('name the files with the parts of a check');
  assertSameCheck(parts);
  const { shard: _, summary: __, ...common } = first.head;
  const summary = parts.map(({ head }) => head.summary).reduce(addSummaries);
  let failed = false;
  return {
    summary,
    hasFailed: () => failed,
    pieces: layOutJson(
      { ...common, summary },
      (function* () {
        for (const part of parts) {
          for (const line of itemsOf(part, 'diagnostics')) {
            failed ||= isFailure(parse(part, line) as Diagnostic, failOn);
            yield line;
          }
        }
      })(),
      (function* () {
        for (const part of parts) startList(part, 'evaluations');
        for (const kind of KINDS) for (const part of parts) yield* evaluationsOf(part, kind);
        for (const part of parts) endList(part);
      })(),
      () => endOf(parts),
    ),
  };
}

/** A part while it is read: the line that comes next, and those behind it. */
interface Part {
  readonly file: string;
  readonly lines: Iterator<string, unknown>;
  readonly head: Head;
  readonly shard: PlacedShard;
  next: string | undefined;
}

function openPart({ file, lines }: PartFile): Part {
  const first = lines.next();
  const text = first.done === true ? '' : first.value;
  let head: Partial<Head> = {};
  try {
    head = JSON.parse(text.endsWith(',') ? `${text.slice(0, -1)}}` : text) as Partial<Head>;
  } catch {
    // What follows says it.
  }
  if (head.schema_version !== 1 || head.summary === undefined)
    throw new UserError(
      `${file} is not the JSON output of fleetvet check: create it with check --shard I/N -o json=FILE`,
    );
  if (head.shard === undefined)
    throw new UserError(`${file} is the output of a complete check, not of a part: there is nothing to merge`);
  const part = { file, lines, head: head as Head, shard: head.shard, next: undefined };
  step(part);
  return part;
}

/** Goes on to the next line. */
function step(part: Part): void {
  const { done, value } = part.lines.next();
  part.next = done === true ? undefined : value;
}

function assertSameCheck(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) return;
  const { count } = first.shard;
  const commonOf = ({ head: { summary, ...head }, shard }: Part): string =>
    JSON.stringify({ ...head, shard: { ...shard, index: 0 }, files: summary.files, prefix: summary.prefix });
  const other = parts.find((part) => commonOf(part) !== commonOf(first));
  if (other !== undefined)
    throw new UserError(
      `${first.file} and ${other.file} are parts of different checks: run all parts on one commit, with one version of fleetvet and the same options`,
    );
  const twice = parts.find((part, at) => parts[at - 1]?.shard.index === part.shard.index);
  if (twice !== undefined) throw new UserError(`part ${twice.shard.index} of ${count} was given twice: ${twice.file}`);
  const there = new Set(parts.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length > 0)
    throw new UserError(
      `${missing.length === 1 ? 'part' : 'parts'} ${listWords(missing.map(String))} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing`,
    );
}

function startList(part: Part, name: string): void {
  if (part.next === `"${name}": [`) step(part);
  else if (part.next?.startsWith(`"${name}": []`) === true) part.next = part.next.slice(`"${name}": [`.length);
  else throw cutOff(part);
}

function endList(part: Part): void {
  if (part.next?.startsWith(']') !== true) throw cutOff(part);
  part.next = part.next.slice(1);
  if (part.next === ',') step(part);
}

function* itemsOf(part: Part, name: string): Generator<string> {
  startList(part, name);
  while (part.next?.startsWith('{') === true) yield takeItem(part);
  endList(part);
}

function* evaluationsOf(part: Part, kind: string): Generator<string> {
  while (part.next?.startsWith(`{"kind":"${kind}",`) === true) yield takeItem(part);
}

function takeItem(part: Part): string {
  const line = part.next ?? '';
  step(part);
  return line.endsWith(',') ? line.slice(0, -1) : line;
}

/** What stands behind the lists, which is the same in all parts. */
function endOf(parts: readonly Part[]): string {
  const ends = new Set(parts.map(({ next }) => next));
  const [end] = ends;
  const broken = parts.find(({ next, lines }) => next?.endsWith('}') !== true || lines.next().done !== true);
  if (broken !== undefined) throw cutOff(broken);
  if (ends.size > 1) throw new UserError('the parts are compared with different commits');
  return end ?? '';
}

function parse(part: Part, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw cutOff(part);
  }
}

function cutOff({ file }: Part): UserError {
  return new UserError(`${file} is damaged or incomplete: run that part again`);
}

function addSummaries(a: Summary, b: Summary): Summary {
  const add = <T extends { readonly [K in keyof T]: number }>(one: T, other: T): T => {
    const keys = Object.keys(one) as (keyof T)[];
    return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as T;
  };
  return {
    files: a.files,
    diagnostics: add(a.diagnostics, b.diagnostics),
    devices: add(a.devices, b.devices),
    inventory_items: add(a.inventory_items, b.inventory_items),
    virtual_machines: add(a.virtual_machines, b.virtual_machines),
    prefix: a.prefix,
  };
}
