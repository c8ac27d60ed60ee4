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
