import path from 'node:path';

import type { CheckResult } from '../model/check-result.js';
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
  options: RenderOptions,
): Promise<void> {
  for (const { format, file } of files) {
    await writeFile(path.dirname(file), file, await render(format === 'report' ? 'html' : format, result, options));
  }
}
