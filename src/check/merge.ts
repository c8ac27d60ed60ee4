import path from 'node:path';

import { layOutJson, layOutNdjson } from '../formats/json.js';
import { isFile } from '../files/path-in-root.js';
import type { OnProgress } from './load-files.js';
import { readLines } from '../files/read-lines.js';
import type { Summary } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import { UserError } from '../model/user-error.js';
import { visibleJson } from '../text/json.js';
import { listWords } from '../text/words.js';
import { type FailOn, isFailure } from './verdict.js';
import {
  endList,
  openPart,
  type Part,
  type PartFile,
  parseLine,
  readEnd,
  readItems,
  readList,
  startList,
} from './merge-part.js';
import { createRecounts, KINDS, type Recount } from './recount.js';

/**
 * Joins parts that are files on disk, as {@link mergeResults} does; paths are relative to `directory`. All parts are read and
 * counted before they are joined.
 * @throws {UserError} if a part cannot be read or does not belong to the others.
 */
export async function mergeFiles(
  directory: string,
  files: readonly string[],
  failOn: FailOn,
  onProgress?: OnProgress,
): Promise<MergedResult> {
  const open = (): MergedResult =>
    mergeResults(
      files.map((file) => ({ file, lines: readLines(path.resolve(directory, file)) })),
      failOn,
    );
  if (files.every((file) => isFile(path.resolve(directory, file)))) await countPieces(open(), onProgress);
  return open();
}

/** Makes all pieces of a result for what they throw, and counts the evaluations on the way. */
async function countPieces({ summary, pieces }: MergedResult, onProgress: OnProgress | undefined): Promise<void> {
  const { diagnostics, devices, inventory_items, virtual_machines } = summary;
  const total =
    Object.values(diagnostics).reduce((sum, count) => sum + count, 0) +
    devices.total +
    inventory_items.total +
    virtual_machines.total;
  let made = 0;
  for (const _ of pieces) {
    if (onProgress !== undefined && made % LINES_OF_A_STEP === 0) await onProgress(Math.min(made, total), total);
    made += 1;
  }
}

/** How many lines are read between two reports of progress. */
const LINES_OF_A_STEP = 100;

/** The joined result. */
interface MergedResult {
  readonly summary: Summary;
  readonly asOf: IsoDate;
  /** Its output in pieces, to the byte that of the check without --shard; can be iterated once. */
  readonly pieces: Iterable<string>;
  /** Whether it fails; known when all pieces are made. */
  readonly hasFailed: () => boolean;
}

/**
 * Joins the outputs of all parts of one check, JSON or NDJSON (command-line.md, check options). No more than a line of each is held.
 * @throws {UserError} if a file is not such an output, parts are missing or given twice, or they are of different checks;
 * that a file is cut off, that its lines are not what its head counts, or that nothing says what is new, is found while the
 * pieces are made.
 */
export function mergeResults(files: readonly PartFile[], failOn: FailOn): MergedResult {
  const parts = files.map(openPart).sort((a, b) => a.shard.index - b.shard.index);
  const [first] = parts;
  if (first === undefined) throw new UserError('name the files with the parts of a check');
  assertSameCheck(parts);
  const summary = parts.map(({ head }) => head.summary).reduce(addSummaries);
  const { shard: _, ...common } = first.head;
  const recounts = createRecounts(parts);
  let failed = false;

  function* diagnostics(): Generator<string> {
    for (const part of parts)
      for (const line of readList(part, 'diagnostics')) {
        const diagnostic = recountOf(recounts, part).addDiagnostic(parseLine(part, line));
        if (failOn.onlyNew && diagnostic.change === undefined)
          throw new UserError('--only-new needs parts with a comparison: create them with check --base');
        failed ||= isFailure(diagnostic, failOn);
        yield visibleJson(line);
      }
  }

  function* evaluations(): Generator<string> {
    for (const part of parts) startList(part, 'evaluations');
    for (const kind of KINDS)
      for (const part of parts)
        for (const line of readItems(part, 'evaluations', kind)) {
          recountOf(recounts, part).addEvaluation(parseLine(part, line), line);
          yield visibleJson(line);
        }
    for (const part of parts) endList(part);
  }

  const end = (): string => {
    const ends = new Set(parts.map(readEnd));
    for (const recount of recounts.values()) recount.assertSame();
    if (ends.size > 1) throw new UserError('the parts are compared with different commits');
    return [...ends][0] ?? '';
  };

  const head = { ...common, summary };
  return {
    summary,
    asOf: first.head.as_of,
    hasFailed: () => failed,
    pieces:
      first.format === 'json'
        ? layOutJson(head, diagnostics(), evaluations(), end)
        : layOutNdjson(head, diagnostics(), evaluations(), end),
  };
}

function recountOf(recounts: ReadonlyMap<Part, Recount>, part: Part): Recount {
  const recount = recounts.get(part);
  if (recount === undefined) throw new Error('every part is counted');
  return recount;
}

function assertSameCheck(parts: readonly Part[]): void {
  const [first] = parts;
  if (first === undefined) return;
  const { count } = first.shard;
  const commonOf = ({ format, head: { summary, ...head }, shard }: Part): string =>
    JSON.stringify({ format, ...head, shard: { ...shard, index: 0 }, files: summary.files, prefix: summary.prefix });
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
