import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';

/**
 * How deep the library may go, in what it holds open at once. It goes down by calling itself; a process that runs out of
 * stack where a regular expression is compiled does not throw, it ends.
 */
const OPEN_LIMIT = 1000;

/** The documents of a text are nested deeper than may be read. */
export class TooDeep extends Error {}

/**
 * The documents of a text, by the YAML library.
 * @throws {TooDeep} where lists and mappings stand so deep inside each other that reading them may not end well.
 */
export function composeDocuments(text: string): readonly Document.Parsed[] {
  // The library's own search for duplicate keys is quadratic: ours is in readMapping.
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  return [...composer.compose(tokensOf(text))] as Document.Parsed[];
}

function* tokensOf(text: string): Generator<CST.Token, void> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    if (parser.stack.length > OPEN_LIMIT) throw new TooDeep();
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}
