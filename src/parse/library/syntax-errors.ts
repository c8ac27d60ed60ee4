import type { ErrorCode, YAMLParseError } from 'yaml';

/** How to fix each kind of syntax error that the parser reports. */
const HELP: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'indent the lines of one mapping or list alike, with blanks; quote text that holds ": "',
  TAB_AS_INDENT: 'indent with blanks: YAML takes no tabs for it',
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
export function sentenceOfSyntaxError(error: YAMLParseError): string {
  const [line = ''] = error.message.split('\n');
  const text = line.replace(/(?<![.:\s])[.:\s]+$/, '');
  return `this is not YAML 1.2: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** How to fix a syntax error. */
export function helpForSyntaxError(error: YAMLParseError): string {
  if (/flow (?:map|seq|sequence|mapping|collection)/i.test(error.message)) {
    return 'close the bracket that is open here or on a line above, and indent what is inside';
  }
  return (
    HELP[error.code] ?? 'fix the syntax here or on the line above; the rest of this document is not checked until then'
  );
}
