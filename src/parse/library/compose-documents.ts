import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';

/**
 * How deep the library may go, in what it holds open at once. It goes down by calling itself; a process that runs out of
 * stack where a regular expression is compiled does not throw, it ends.
 */
const OPEN_LIMIT = 1000;

/** How much deeper than a limit a text may go and still be told where it passes it. */
const BEYOND = 64;

/** The documents of a text are nested deeper than may be read: from an offset on. */
export class TooDeep extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

/** A document as the library composes it, with the offset of a directive that asks for YAML 1.1. */
export interface ComposedDocument {
  readonly document: Document.Parsed;
  readonly directive: number | undefined;
}

/**
 * The documents of a text, by the YAML library, of which lists and mappings may be nested to about a depth.
 * @throws {TooDeep} where lists and mappings stand so deep inside each other that reading them may not end well, or takes
 * long: the library goes through a list or a mapping in a key once for each of those around it.
 */
export function composeDocuments(text: string, depth: number): readonly ComposedDocument[] {
  // The library's own search for duplicate keys is quadratic: ours is in readMapping.
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  const directives = new Map<number, number>();
  const documents = withShortStacks(() => [
    ...composer.compose(tokensOf(text, Math.min(depth + BEYOND, OPEN_LIMIT), directives)),
  ]);
  return documents.map((document) => ({
    document,
    directive: directives.get(document.range[0]),
  }));
}

/**
 * The tokens of a text but for directives that ask for YAML 1.1, which the library would take for all documents that
 * follow; for each document that has one, its offset becomes known by that of the document.
 */
function* tokensOf(text: string, depth: number, directives: Map<number, number>): Generator<CST.Token, void> {
  const parser = new Parser();
  let directive: number | undefined;
  const told = function* (tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
    for (const token of tokens) {
      if (token.type === 'directive') {
        const version = versionOf(token.source);
        if (version !== undefined) directive = version === '1.1' ? token.offset : undefined;
        if (version === '1.1') continue;
      } else if (token.type === 'document') {
        if (directive !== undefined) directives.set(token.offset, directive);
        directive = undefined;
      }
      yield token;
    }
  };
  for (const lexeme of new Lexer().lex(text)) {
    if (parser.stack.length > depth) throw new TooDeep(parser.offset);
    yield* told(parser.next(lexeme));
  }
  yield* told(parser.end());
}

/** The version of YAML that a directive asks for; undefined where it is another directive or not a whole one. */
function versionOf(directive: string): string | undefined {
  const [name, version, ...more] = directive.trim().split(/[ \t]+/);
  return name === '%YAML' && more.length === 0 ? version : undefined;
}

/** Does what may make an error for each line of a text: without the stack of each they take a fraction of time and memory. */
function withShortStacks<T>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
