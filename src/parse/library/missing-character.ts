import { CST, Lexer, type YAMLParseError } from 'yaml';

import type { SyntaxFault } from '../../model/source.js';
import { plural } from '../../text/words.js';

/** A quoted text, or a bracket that is open. */
interface Opener {
  readonly offset: number;
  readonly end: number;
  readonly source: string;
}

/** The quoted text that reaches an offset, and the brackets that are open there, outermost first. */
interface Surroundings {
  readonly quoted: Opener | undefined;
  readonly brackets: readonly Opener[];
}

/** The longest line, in characters, that is written out in a help text. */
const LONGEST_LINE = 200;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Explains a syntax error at a line that should begin with a key, and has no colon or no space after it: `role access`,
 * `role:access`, `role = access`, `role`. Returns undefined for any other error.
 */
export function findMissingColon(text: string, { message, pos: [at] }: YAMLParseError): SyntaxFault | undefined {
  if (!/need to be on a single line|followed by map values/.test(message)) return undefined;
  const end = endOfLine(text, at);
  if (end - at > LONGEST_LINE) return undefined;
  const line = text.slice(at, end);
  if (/^-[^\s-]/.test(line)) {
    return { message: 'this hyphen has no space after it', help: `write "- ${line.slice(1)}"`, offsets: [at, end] };
  }
  const space = /^[\w-]+:?(?![\t ])(\s)/.exec(line)?.[1];
  if (space !== undefined) {
    const code = `U+${(space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      message: `the blank in this line is ${code}, which YAML does not read as a space`,
      help: 'replace it with a space',
      offsets: [at, end],
    };
  }
  const key = /^(?:[A-Za-z_][\w-]*|"[^"]*"|'[^']*')/.exec(line)?.[0];
  if (key === undefined) return undefined;
  const rest = line.slice(key.length);
  if (!/^(?:[\s:;=]|$)/.test(rest)) return undefined;
  if (rest === '') {
    const flat = faultOfFlatItem(text, at);
    if (flat !== undefined) return flat;
  }
  const value = rest
    .trimStart()
    .replace(/^[-:;=]/, '')
    .trimStart();
  if (value.startsWith(':')) return undefined;
  return {
    message: rest.startsWith(':') ? `there is no space after "${key}:"` : `there is no colon after "${key}"`,
    help: `write ${value === '' ? `${key}:` : `${key}: ${value}`}`,
    offsets: [at, end],
  };
}

/**
 * Explains a syntax error that comes from a quote or bracket that is not closed or is one too many, or from a colon in a value.
 * The library reports it where it can read no further; here it is at the character. `start` is the offset of the document.
 * Returns undefined for any other error.
 */
export function findUnclosed(text: string, start: number, error: YAMLParseError): SyntaxFault | undefined {
  const [at] = error.pos;
  const { code, message } = error;
  if (/^Flow (?:map|sequence)|^Expected flow (?:map|sequence)/.test(message)) {
    const bracket = surroundingsOf(text, start, at).brackets.at(-1);
    return bracket && faultOfBracket(text, bracket, at);
  }
  if (message.startsWith('Comments must be separated')) {
    return {
      message: 'this comment has no space before it',
      help: 'put a space before the "#"',
      offsets: [at, endOfLine(text, at)],
    };
  }
  if (message.startsWith('Unexpected , in flow')) {
    return {
      message: 'there is no value before this comma',
      help: 'remove the comma, or write the value',
      offsets: [at, at + 1],
    };
  }
  if (code === 'BLOCK_IN_FLOW') {
    return {
      message: 'there is no comma before this key',
      help: 'separate what is inside of brackets by commas',
      offsets: [at, endOfLine(text, at)],
    };
  }
  if (/^Unexpected flow-(?:seq|map)-end/.test(message)) {
    return {
      message: `this "${text.charAt(at)}" closes no bracket`,
      help: 'remove it, or quote the value if it is part of it',
      offsets: [at, at + 1],
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && text.slice(text.lastIndexOf('\n', at - 1) + 1, at).includes(': ')) {
    return {
      message: 'this value contains a colon followed by a space, so that it reads as another key',
      help: 'quote the value if the colon is part of it; otherwise put the inner key on a line of its own',
      offsets: [at, endOfLine(text, at)],
    };
  }
  if (/^Missing closing ['"]quote|^Unexpected (?:(?:single|double)-quoted-)?scalar at node end/.test(message)) {
    const { quoted } = surroundingsOf(text, start, at);
    if (quoted === undefined) return undefined;
    return code === 'MISSING_CHAR' ? faultOfOpenQuote(text, quoted) : faultOfClosedQuote(text, quoted, at);
  }
  return undefined;
}

function faultOfBracket(text: string, { offset, source }: Opener, at: number): SyntaxFault {
  const closing = CLOSING[source] ?? '';
  const line = text.slice(at, endOfLine(text, at));
  if (line !== '' && !/^(?:-(?:\s|$)|[^\s,:]+:(?:\s|$))/.test(line)) {
    return {
      message: `this line is inside of the "${source}" above, and is not indented deeper than the key before that`,
      help: 'indent it',
      offsets: [at, at + line.length],
    };
  }
  return {
    message: `the "${source}" that opens here is not closed`,
    help: `add "${closing}" after the last value, or quote the value if the bracket is part of it`,
    offsets: [offset, endOfLine(text, offset)],
  };
}

function faultOfOpenQuote(text: string, { offset, source }: Opener): SyntaxFault {
  const quote = source.charAt(0);
  return {
    message: `the ${nameOfQuote(quote)} that opens here is not closed`,
    help: `add ${quote} where the value ends`,
    offsets: [offset, endOfLine(text, offset)],
  };
}

/** Text behind a closing quote: the quote before it is inside of the value, or an earlier one is missing. */
function faultOfClosedQuote(text: string, { offset, end, source }: Opener, at: number): SyntaxFault | undefined {
  if (text.slice(end, at).trim() !== '') return undefined;
  const quote = source.charAt(0);
  if (source.includes('\n')) {
    return {
      message: `the ${nameOfQuote(quote)} that opens here is closed only several lines below`,
      help: `add ${quote} where the value ends`,
      offsets: [offset, endOfLine(text, offset)],
    };
  }
  if (/^,\s*$/.test(text.slice(at, endOfLine(text, at)))) {
    return { message: 'there is a comma after the value', help: 'remove it', offsets: [at, at + 1] };
  }
  return {
    message: `there is more text after the closing ${nameOfQuote(quote)}`,
    help:
      quote === '"'
        ? 'write a quote inside of the value as \\", or put the value in single quotes'
        : "write a quote inside of the value twice, as '', or put the value in double quotes",
    offsets: [at, endOfLine(text, at)],
  };
}

function nameOfQuote(quote: string): string {
  return quote === '"' ? 'double quote' : 'single quote';
}

/** A list item of one word below a key that is indented deeper: it was meant to be the value of the key. */
function faultOfFlatItem(text: string, at: number): SyntaxFault | undefined {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const indentation = /^( *)-[\t ]+$/.exec(text.slice(start, at))?.[1]?.length;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0)).trimEnd();
  const [, blanks = '', key] = /^( *(?:- +)?)([\w-]+):$/.exec(above) ?? [];
  if (indentation === undefined || key === undefined || blanks.length <= indentation) return undefined;
  return {
    message: `this list item is indented by ${indentation}, less than the key "${key}" above it`,
    help: `indent it by ${plural(blanks.length, 'space')} or more, so that it belongs to "${key}"`,
    offsets: [start + indentation, endOfLine(text, at)],
  };
}

/** What quotes and brackets are around an offset of the document that begins at `start`. */
function surroundingsOf(text: string, start: number, offset: number): Surroundings {
  const brackets: Opener[] = [];
  let quoted: Opener | undefined;
  let at = start;
  for (const source of new Lexer().lex(text.slice(start))) {
    // Marks that stand for no text.
    if (source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR) continue;
    if (at >= offset) break;
    const opener = { offset: at, end: at + source.length, source };
    if (/^["']/.test(source)) quoted = opener;
    if (Object.hasOwn(CLOSING, source)) brackets.push(opener);
    else if (source === ']' || source === '}') brackets.pop();
    at = opener.end;
  }
  return { quoted, brackets };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return offset + text.slice(offset, end === -1 ? text.length : end).trimEnd().length;
}
