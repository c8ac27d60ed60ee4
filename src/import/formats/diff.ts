import { createTwoFilesPatch } from 'diff';

import { printable } from '../../text/printable.js';
import type { FileChange } from '../file-changes.js';

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
    return patch.split('\n').slice(1).map(printableLine).join('\n');
  });
}

const BYTE_ORDER_MARK = '\ufeff';

/** A line with what `git apply` needs as it is and what harms nobody: tabs, the end of a line of Windows, a byte order mark. */
function printableLine(line: string): string {
  const end = line.endsWith('\r') ? '\r' : '';
  const mark = line.startsWith(BYTE_ORDER_MARK, 1) ? line.slice(0, 1) + BYTE_ORDER_MARK : '';
  const text = line.slice(mark.length, line.length - end.length);
  return mark + text.split('\t').map(printable).join('\t') + end;
}
