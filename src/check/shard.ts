import { createHash } from 'node:crypto';

import { type FileSource, withIds } from '../files/file-source.js';
import type { CheckResult, Shard } from '../model/check-result.js';
import { compareText } from '../model/compare.js';
import { summarize } from './compose-result.js';
import type { Snapshot } from './snapshot.js';

/**
 * The I-th of N parts of a result: an equal share of its diagnostics and of its evaluations of each kind, in order, so that the
 * concatenated parts are the whole (command-line.md, check options). Each part has all changes.
 */
export function takeShard(result: CheckResult, shard: Shard, snapshot: Snapshot, digested: Digested): CheckResult {
  const part = <T>(all: readonly T[]): readonly T[] =>
    all.slice(
      Math.floor((all.length * (shard.index - 1)) / shard.count),
      Math.floor((all.length * shard.index) / shard.count),
    );
  const diagnostics = part(result.diagnostics);
  const { evaluation } = result;
  const evaluated = {
    ...evaluation,
    devices: part(evaluation.devices),
    inventoryItems: part(evaluation.inventoryItems),
    virtualMachines: part(evaluation.virtualMachines),
  };
  return {
    ...result,
    summary: summarize(result.summary.files, diagnostics, evaluated, result.summary.prefix, result.config),
    diagnostics,
    evaluation: evaluated,
    shard: { ...shard, input: digestOf(snapshot, digested) },
  };
}

/**
 * A digest of the config, of the paths and the bytes of all files, and of what was read besides, such as a policy that is proposed:
 * parts of different states of a repository do not fit together.
 */
function digestOf({ config, files }: Snapshot, { reads }: Digested): string {
  const hash = createHash('sha256').update(JSON.stringify(config));
  for (const { file, id } of files) hash.update(JSON.stringify([file.path, file.area, id ?? null]));
  hash.update(JSON.stringify([...reads].sort(([a], [b]) => compareText(a, b))));
  return `sha256:${hash.digest('hex')}`;
}

/** A source that knows an id of each file that was read. */
interface Digested {
  readonly source: FileSource;
  /** The ids of the files that were read, by path; null for missing files. */
  readonly reads: ReadonlyMap<string, string | null>;
}

/** Notes what is read from a source, with the ids that a base has chosen, if there is one. */
export function withDigests(given: FileSource): Digested {
  const source =
    given.blobOf === undefined ? withIds(given, (bytes) => createHash('sha256').update(bytes).digest('hex')) : given;
  const reads = new Map<string, string | null>();
  return {
    reads,
    source: {
      ...source,
      read(path, limit) {
        reads.set(path, null);
        const bytes = source.read(path, limit);
        if (bytes !== undefined) reads.set(path, source.blobOf?.(path) ?? null);
        return bytes;
      },
    },
  };
}
