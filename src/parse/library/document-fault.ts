import type { ErrorCode, YAMLParseError } from 'yaml';
import type { SyntaxFault } from '../../model/source.js';
import type { ComposedDocument } from './compose-documents.js';
import { lineOf } from '../../text/line-starts.js';
import { findMissingColon, findUnclosed } from './missing-character.js';
import { findWrongIndentation } from './wrong-indentation.js';

/**
 * Why a whole document cannot be read, or undefined: the first of its syntax errors, or a YAML version that is not 1.2.
 * `end` is the end of the text without trailing white space, and `lineStarts` has the offsets of its lines.
 */
export function faultOfDocument(
  { document, directive }: ComposedDocument,
  text: string,
  end: number,
  lineStarts: Uint32Array,
): SyntaxFault | undefined {
  const error = firstOf(document.errors);
  if (error !== undefined) {
    if (/call stack/i.test(error.message)) return tooDeep(0);
    if (isConflict(text, error.pos[0])) {
      return {
        message: 'Git left a merge conflict here',
        help: 'resolve it: keep one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
        offsets: visibleRange(text, end, error.pos[0], error.pos[0] + 7),
      };
    }
    const start = document.range[0];
    const cause =
      findMissingColon(text, error) ??
      findWrongIndentation(text, start, lineOf(lineStarts, start), error.pos[0]) ??
      findUnclosed(text, start, error);
    if (cause !== undefined) return { ...cause, offsets: visibleRange(text, end, ...cause.offsets) };
    return {
      message: sentenceOfSyntaxError(error),
      help: helpForSyntaxError(error),
      offsets: visibleRange(text, end, error.pos[0], error.pos[1]),
    };
  }
  if (directive === undefined) return undefined;
  return {
    message: 'this document declares YAML 1.1, which reads some values otherwise than YAML 1.2 does',
    help: 'remove the %YAML directive, or write %YAML 1.2',
    offsets: [directive, directive + '%YAML 1.1'.length],
  };
}

/** The fault of a text that is nested too deep from an offset on. */
export function tooDeep(offset: number): SyntaxFault {
  return {
    message: 'the values in this file are nested too deeply to be read',
    help: 'nest them less deeply; no entry of an inventory or a policy needs more than a few levels',
    offsets: [offset, offset + 1],
  };
}

/** The first error in the text. */
function firstOf(errors: readonly YAMLParseError[]): YAMLParseError | undefined {
  let first: YAMLParseError | undefined;
  for (const error of errors) if (first === undefined || error.pos[0] < first.pos[0]) first = error;
  return first;
}

/** Whether the line of an offset, or the one before, is a conflict marker of Git. */
function isConflict(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  return text
    .slice(start, text.indexOf('\n', offset) + 1 || undefined)
    .split('\n')
    .some((line) => /^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(line));
}

/** The range of a syntax error, moved inside the text and at least one character wide. */
function visibleRange(text: string, last: number, start: number, end: number): readonly [number, number] {
  const from = Math.min(start, Math.max(last - 1, 0));
  return [from, Math.max(from + 1, Math.min(end, text.length))];
}

/** How to fix each kind of syntax error that the parser reports. */
const HELP: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'indent all lines of a mapping or list by the same number of spaces; quote text that contains ": "',
  TAB_AS_INDENT: 'indent with spaces: YAML allows no tabs there',
  BLOCK_AS_IMPLICIT_KEY:
    'quote the text if its ": " is meant literally; otherwise put the inner key on a line of its own',
  MISSING_CHAR: 'add the character that is missing: a colon behind a key, a closing quote or a closing bracket',
  UNEXPECTED_TOKEN: 'quote the text if these characters are part of it',
  BAD_SCALAR_START: 'quote text that begins with this character',
  BAD_DQ_ESCAPE: 'write the backslash twice, or use single quotes',
  MULTILINE_IMPLICIT_KEY: 'put the key on one line, with its colon',
  BLOCK_IN_FLOW: 'inside brackets, separate the values by commas',
};

/** The parser's message in the style of our own. */
function sentenceOfSyntaxError(error: YAMLParseError): string {
  const [line = ''] = error.message.split('\n');
  const text = line.replace(/(?<![.:\s])[.:\s]+$/, '');
  return `this is not YAML 1.2: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** How to fix a syntax error. */
function helpForSyntaxError(error: YAMLParseError): string {
  if (/flow (?:map|seq|sequence|mapping|collection)/i.test(error.message)) {
    return 'close the bracket that is open here or on a line above, and indent what is inside';
  }
  return (
    HELP[error.code] ?? 'fix the syntax here or on the line above; the rest of this document is not checked until then'
  );
}
