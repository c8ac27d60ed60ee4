import { createTwoFilesPatch } from 'diff';

import { printable } from '../../text/printable.js';
import type { FileChange } from '../plan-import.js';

/** What an import does to files as a unified diff, which `git apply` takes. */
export function renderDiff(files: readonly FileChange[]): readonly string[] {
  return files.map(({ path, before, after }) => {
    const patch = createTwoFilesPatch(
      before === undefined ? '/dev/null' : `a/${path}`,
      after === undefined ? '/dev/null' : `b/${path}`,
      before ?? '',
      after ?? '',
      undefined,
      undefined,
      { context: 3 },
    );
    return patch
      .split('\n')
      .slice(1)
      .map((line) => printable(line))
      .join('\n');
  });
}
