import { decodeText } from '../files/decode.js';
import type { FileSource } from '../files/file-source.js';
import { withFiles } from '../files/memory.js';
import type { CheckResult } from '../model/check-result.js';
import type { Diagnostic, FixKind } from '../model/diagnostic.js';
import { createWorkspace, type WorkspaceOptions } from './workspace.js';

/** A file that fixes change: its text before and after. */
interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many values are replaced. */
  readonly fixes: number;
}

/** What fixes do, and the result of a check after them. */
interface FixOutcome {
  readonly files: readonly FixedFile[];
  readonly result: CheckResult;
}

/** A fix can reveal another: a version may need quotes first, then the spelling of its declaration. */
const ROUNDS = 4;

/** U+FEFF, which positions in a text do not count. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Applies the fixes of some kinds that diagnostics have, in memory, until none is left. Only the values that the
 * diagnostics are about change, byte for byte.
 * @throws {UserError} as `check` does.
 */
export async function applyFixes(
  source: FileSource,
  kinds: readonly FixKind[],
  options: Omit<WorkspaceOptions, 'open'>,
): Promise<FixOutcome> {
  const fixed = new Map<string, string | undefined>();
  const counts = new Map<string, number>();
  const workspace = createWorkspace({ ...options, open: () => withFiles(source, fixed) });
  let { result } = await workspace.refresh('all');
  for (let round = 0; round < ROUNDS; round += 1) {
    const fixes = fixesByFile(result.diagnostics, kinds);
    // Writing UTF-8 instead of UTF-16 would change every byte.
    for (const path of fixes.keys()) if (isUtf16(source, path)) fixes.delete(path);
    if (fixes.size === 0) break;
    for (const [path, ofFile] of fixes) {
      fixed.set(path, replaceAll(fixed.get(path) ?? textOf(source, path), ofFile));
      counts.set(path, (counts.get(path) ?? 0) + ofFile.length);
    }
    ({ result } = await workspace.refresh(fixes.keys()));
  }
  const files = [...fixed].flatMap(([path, after]): readonly FixedFile[] =>
    after === undefined ? [] : [{ path, before: textOf(source, path), after, fixes: counts.get(path) ?? 0 }],
  );
  return { files, result };
}

type Replacement = NonNullable<Diagnostic['fix']>;

function fixesByFile(
  diagnostics: readonly Diagnostic[],
  kinds: readonly FixKind[],
): Map<string, readonly Replacement[]> {
  const byFile = new Map<string, Map<number, Replacement>>();
  for (const { fix, location } of diagnostics) {
    if (fix === undefined || !kinds.includes(fix.kind)) continue;
    const ofFile = byFile.get(location.file) ?? new Map<number, Replacement>();
    // Several entries may share a value by an alias; it is replaced once.
    byFile.set(location.file, ofFile.set(fix.offsets[0], fix));
  }
  return new Map([...byFile].map(([path, fixes]) => [path, [...fixes.values()]]));
}

function isUtf16(source: FileSource, path: string): boolean {
  const [first = 0, second = 0] = source.read(path, Infinity) ?? [];
  return first + second === 0xff + 0xfe && first >= 0xfe;
}

/** The text of a file with every byte kept, also a byte order mark. */
function textOf(source: FileSource, path: string): string {
  const bytes = source.read(path, Infinity) ?? new Uint8Array();
  const text = decodeText(bytes);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && !text.startsWith(BYTE_ORDER_MARK)
    ? BYTE_ORDER_MARK + text
    : text;
}

function replaceAll(text: string, fixes: readonly Replacement[]): string {
  const shift = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let result = '';
  let at = 0;
  for (const { offsets, text: replacement } of [...fixes].sort((a, b) => a.offsets[0] - b.offsets[0])) {
    const [start, end] = offsets.map((offset) => offset + shift);
    if (start === undefined || end === undefined || start < at) continue;
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
