import type { Comparison } from './comparison.js';
import type { Config } from './config.js';
import type { Coverage } from './coverage.js';
import type { Diagnostic } from './diagnostic.js';
import type { Entry } from './entry.js';
import type { Evaluation } from './evaluation.js';
import type { Repository } from './repository.js';
import type { SourceLocation } from './source.js';

/** How many subjects of one kind there are in each state. */
export interface SubjectCounts {
  readonly total: number;
  readonly valid: number;
  readonly invalid: number;
  readonly no_software: number;
  /** Left out for errors, and not among `total`. */
  readonly not_judged: number;
  /** Without software, and of a device type or role that needs none. */
  readonly not_expected: number;
  /** Valid, and out of support. */
  readonly unsupported: number;
  /** Seen to run another version than its `software_version`. */
  readonly drift: number;
}

/** The figures of a check, of what is reported on; named as in the JSON output. */
export interface Summary {
  readonly files: number;
  readonly diagnostics: {
    readonly error: number;
    readonly warning: number;
    readonly notice: number;
    readonly waived: number;
  };
  readonly devices: SubjectCounts;
  readonly inventory_items: SubjectCounts;
  readonly virtual_machines: { readonly total: number };
  /** The path from the root of the Git repository to that of the fleet, with a slash at its end; empty where they are one. */
  readonly prefix: string;
}

/** The outcome of a check: everything that a reporter needs. */
export interface CheckResult {
  readonly summary: Summary;
  /** Sorted by file, line, column and rule, each once. */
  readonly diagnostics: readonly Diagnostic[];
  readonly evaluation: Evaluation;
  /** All declared objects that are not broken, including those not reported on, and the config. */
  readonly repository: Repository;
  readonly config: Config;
  /** How much of what is reported on the policy covers; measured when it is first asked for. */
  readonly coverage: () => Coverage;
  /** Of the files asked for, those that are not part of the fleet. */
  readonly ignoredPaths: readonly string[];
  /** Files that Git leaves out of the work tree (sparse checkout or skip-worktree); they were read from Git's index. */
  readonly leftOutFiles: readonly string[];
  /** With a base: what the change does. */
  readonly comparison?: Comparison;
  /** Where only a part of the result is wanted: which one. */
  readonly shard?: PlacedShard;
  /** The entries that are kept out of the evaluation, and how many files there are besides those reported on. */
  readonly brokenEntries: readonly Entry[];
  readonly filesInAll: number;
  /** Where an entry stands. */
  readonly locationOf: (entry: Entry) => SourceLocation;
  /** The text of a file that was checked, or that is proposed, for showing its lines; undefined where it can no longer be read. */
  readonly readText: (file: string, isProposed?: boolean) => string | undefined;
}

/** One of the parts that the results of a check are split into (command-line.md, check options). */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** A part, and a digest of all files that the whole check was made of: parts of different inputs are not to be joined. */
export interface PlacedShard extends Shard {
  readonly input: string;
}
