import path from 'node:path';

import type { CheckResult } from '../model/check-result.js';
import type { SourceLocation } from '../model/source.js';
import { writeFile } from '../files/write-file.js';
import { render, type RenderOptions } from '../report/output-formats.js';
import type { FileFormat } from './inputs.js';

/** A file to write a format to; the path is absolute. */
export interface PlacedFile {
  readonly format: FileFormat;
  readonly file: string;
}

/** Writes the files that the workflow asks for, each whole or not at all. */
export async function writeFiles(
  files: readonly PlacedFile[],
  result: CheckResult,
  prefix: string,
  options: RenderOptions,
): Promise<void> {
  for (const { format, file } of files) {
    // Who uploads SARIF to GitHub cannot say which folder its paths start from.
    const placed = format === 'sarif' ? fromRoot(result, prefix) : result;
    await writeFile(path.dirname(file), file, await render(format === 'report' ? 'html' : format, placed, options));
  }
}

/** A result whose diagnostics say where they stand from the root of the Git repository. */
function fromRoot(result: CheckResult, prefix: string): CheckResult {
  if (prefix === '') return result;
  const move = (location: SourceLocation): SourceLocation => ({ ...location, file: prefix + location.file });
  const diagnostics = result.diagnostics.map((diagnostic) => ({
    ...diagnostic,
    location: move(diagnostic.location),
    related: diagnostic.related.map((place) => ({ ...place, location: move(place.location) })),
  }));
  return { ...result, diagnostics };
}
