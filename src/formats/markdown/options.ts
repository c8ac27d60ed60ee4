/** How the Markdown report is to look. */
export interface MarkdownOptions {
  /** Whether the check failed, by the severity that it was told to fail on. */
  readonly failed: boolean;
  /** The most that the report may take, in bytes of UTF-8: 1,000,000 without it, which is below GitHub's limit for a summary. */
  readonly limitBytes?: number | undefined;
  /** The address of a line of a file, if it has one; the file by its path from the root of the Git repository. */
  readonly linkTo?: ((file: string, line: number) => string | undefined) | undefined;
  /** Where all of it is, for what is cut: the name of an artifact, or "the log". */
  readonly wholeReport?: string | undefined;
  /** What the verdict speaks of: `fleetvet` without it. */
  readonly headline?: string | undefined;
}
