import { Composer, CST, type Document, Lexer, Parser } from 'yaml';

import type { Limits } from '../../model/config.js';
import { COMPOSER_OPTIONS, createMistakeFinder } from './early-mistakes.js';

/**
 * The maximum depth of open collections in the library, which is recursive. A process that runs out of stack while compiling
 * a regular expression does not throw but aborts.
 */
const OPEN_LIMIT = 1000;

/** How far nesting may exceed the limit and still be reported at the place where it does. */
const BEYOND = 64;

/** The number of lexemes after which a document is searched for mistakes; the first mistake ends it. */
export const LEXEMES_BETWEEN_SEARCHES = 4096;

/** How many directives before a document are read. */
const DIRECTIVES_LIMIT = 1000;

/** The documents of a text are nested too deep to read, from an offset on. */
export class TooDeep extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

/** A document as the library composes it. */
export interface ComposedDocument {
  readonly document: Document.Parsed;
  /** The offset of a directive that asks for YAML 1.1. */
  readonly directive: number | undefined;
  /** Where the document ends. */
  readonly end: number;
}

/** Facts about documents besides their tokens, by offset. */
interface Notes {
  readonly directives: Map<number, number>;
  /** The ends of documents that are read in part, because of a mistake. */
  readonly ends: Map<number, number>;
}

/**
 * The documents of a text, composed by the YAML library; at most one more than the limit. A document is searched for mistakes
 * after every `searchEvery` lexemes.
 * @throws {TooDeep} if lists and mappings are nested too deep: the library is recursive, and visits a collection in a key once
 * for each collection around it.
 */
export function composeDocuments(text: string, limits: Limits, searchEvery: number): readonly ComposedDocument[] {
  const notes: Notes = { directives: new Map(), ends: new Map() };
  const tokens = tokensOf(text, Math.min(limits.depth + BEYOND, OPEN_LIMIT), searchEvery, notes);
  const documents: Document.Parsed[] = [];
  withShortStacks(() => {
    for (const document of new Composer(COMPOSER_OPTIONS).compose(tokens)) {
      documents.push(document);
      if (documents.length > limits.documents) return;
    }
  });
  return documents.map((document) => ({
    document,
    directive: notes.directives.get(document.range[0]),
    end: notes.ends.get(document.range[0]) ?? document.range[1],
  }));
}

/**
 * The tokens of a text, without directives for YAML 1.1, which the library would apply to all later documents, and without
 * what follows a mistake in a long document.
 */
function* tokensOf(text: string, depth: number, searchEvery: number, notes: Notes): Generator<CST.Token, void> {
  const parser = new Parser();
  const filter = createTokenFilter(parser, notes);
  let findMistake = createMistakeFinder();
  let lexemes = 0;
  // The document that is skipped after a mistake, and the offset in it.
  let cut: { readonly document: number; offset: number } | undefined;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (cut !== undefined) {
      const beginsOrEnds = !isScalar && (lexeme === '---' || lexeme === '...');
      isScalar = lexeme === CST.SCALAR;
      if (!beginsOrEnds) {
        if (!isControl(lexeme)) cut.offset += lexeme.length;
        continue;
      }
      notes.ends.set(cut.document, cut.offset);
      parser.offset = cut.offset;
      cut = undefined;
      findMistake = createMistakeFinder();
    }
    if (parser.stack.length > depth) throw new TooDeep(parser.offset);
    yield* filter.pass(parser.next(lexeme));
    isScalar = lexeme === CST.SCALAR;
    lexemes += 1;
    if (lexemes % searchEvery !== 0 || isScalar) continue;
    if (filter.hasError() || findMistake(parser)) {
      yield* filter.pass(parser.end());
      cut = { document: filter.lastDocument(), offset: parser.offset };
    }
  }
  if (cut !== undefined) notes.ends.set(cut.document, text.length);
  yield* filter.pass(parser.end());
  yield* filter.rest();
}

/** Whether a lexeme stands for no text. */
function isControl(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
}

interface TokenFilter {
  readonly pass: (tokens: Iterable<CST.Token>) => Generator<CST.Token, void>;
  /** The tokens that are held back at the end. */
  readonly rest: () => Generator<CST.Token, void>;
  /** Whether there is an error in the document that is being read, or behind the one that was read last. */
  readonly hasError: () => boolean;
  /** The offset of the document that was read last. */
  readonly lastDocument: () => number;
}

/** Records directives, and delays errors inside a document until its token: the library would blame the previous document. */
function createTokenFilter(parser: Parser, notes: Notes): TokenFilter {
  let directive: number | undefined;
  let directives = 0;
  let errors: CST.Token[] = [];
  // Whether there is an error behind the last document.
  let isFaulty = false;
  let lastDocument = 0;
  const rest = function* (): Generator<CST.Token, void> {
    yield* errors;
    errors = [];
  };
  const pass = function* (tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
    for (const token of tokens) {
      if (token.type === 'error') {
        if (parser.stack.length > 0) errors.push(token);
        else {
          isFaulty = true;
          yield token;
        }
        continue;
      }
      if (token.type === 'directive') {
        directives += 1;
        if (directives > DIRECTIVES_LIMIT) continue;
        const version = versionOf(token.source);
        if (version !== undefined) directive = version === '1.1' ? token.offset : undefined;
        if (version === '1.1') continue;
      }
      yield token;
      if (token.type === 'doc-end') isFaulty = false;
      if (token.type === 'document') {
        if (directive !== undefined) notes.directives.set(token.offset, directive);
        directive = undefined;
        directives = 0;
        lastDocument = token.offset;
        yield* rest();
        isFaulty = false;
      }
    }
  };
  return {
    pass,
    rest,
    hasError: () => (parser.stack.length > 0 ? errors.length > 0 : isFaulty),
    lastDocument: () => lastDocument,
  };
}

/** The version of YAML that a directive asks for; undefined if it is another directive or not a whole one. */
function versionOf(directive: string): string | undefined {
  const [name, version, ...more] = directive.trim().split(/[ \t]+/);
  return name === '%YAML' && more.length === 0 ? version : undefined;
}

/** Shortens stack traces during a call that may create an error for each line of a text: they take most of its time. */
function withShortStacks(make: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  try {
    make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
