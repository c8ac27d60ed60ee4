import { createHash } from 'node:crypto';

import { type FileSource, withIds } from '../files/file-source.js';
import type { CheckResult, Shard } from '../model/check-result.js';
import { summarize } from './compose-result.js';
import type { Snapshot } from './snapshot.js';

/**
 * The I-th of N parts of a result: an equal share of its diagnostics and of its evaluations of each kind, in order, so that the
 * concatenated parts are the whole (command-line.md, check options). Each part has all changes.
 */
export function takeShard(result: CheckResult, shard: Shard, snapshot: Snapshot): CheckResult {
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
    shard: { ...shard, input: digestOf(snapshot) },
  };
}

/** A digest of the config, and of the paths and the bytes of all files. */
function digestOf({ config, files }: Snapshot): string {
  const hash = createHash('sha256').update(JSON.stringify(config));
  for (const { file, id } of files) hash.update(JSON.stringify([file.path, file.area, id ?? null]));
  return `sha256:${hash.digest('hex')}`;
}

/** A source that knows an id of each file that was read; a base has chosen one already, if there is one. */
export function withDigests(source: FileSource): FileSource {
  return source.blobOf === undefined
    ? withIds(source, (bytes) => createHash('sha256').update(bytes).digest('hex'))
    : source;
}
