import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';

/** What a GraphQL document may hold (trust.md, 5). */
export const DOCUMENT_LIMITS = {
  tokens: 5_000,
  /** Brackets of any kind within each other: the parser calls itself for each. */
  nesting: 100,
  /** Levels of nested fields, not counting those that describe the schema. */
  depth: 12,
  aliases: 100,
  /** Fields of the whole document, with every fragment in place of its name. */
  fields: 1_000,
} as const;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a text whose brackets are nested too deeply to parse. Stops at the maximum number of tokens, which the parser refuses.
 * @throws {GraphQLError} for such a text, and for one that is not GraphQL.
 */
export function refuseDeepNesting(query: string): void {
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  for (let tokens = 0; tokens <= DOCUMENT_LIMITS.tokens; tokens += 1) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return;
    if (OPENING.has(kind)) depth += 1;
    if (CLOSING.has(kind)) depth -= 1;
    if (depth > DOCUMENT_LIMITS.nesting)
      throw new GraphQLError(
        `The query is too large: its brackets are nested deeper than ${DOCUMENT_LIMITS.nesting} levels.`,
      );
  }
}

interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

/**
 * What is wrong with the size of a document, or undefined. Each fragment is measured once, so the time is linear however
 * often fragments are used; a cycle of fragments is left to validation, which refuses it.
 */
export function findExcess(document: DocumentNode): GraphQLError | undefined {
  const size = measure(document);
  for (const part of ['depth', 'aliases', 'fields'] as const) {
    if (size[part] > DOCUMENT_LIMITS[part]) return new GraphQLError(`The query is too large: ${REASONS[part]}.`);
  }
  return undefined;
}

const REASONS = {
  depth: `its fields are nested deeper than ${DOCUMENT_LIMITS.depth} levels`,
  aliases: `it has more than ${DOCUMENT_LIMITS.aliases} aliases`,
  fields: `it has more than ${DOCUMENT_LIMITS.fields} fields`,
} as const;

function measure({ definitions }: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Size>();
  const open = new Set<string>();

  const ofFragment = (name: string): Size => {
    const fragment = fragments.get(name);
    if (fragment === undefined || open.has(name)) return NOTHING;
    let size = known.get(name);
    if (size === undefined) {
      open.add(name);
      known.set(name, (size = ofSelections(fragment.selectionSet)));
      open.delete(name);
    }
    return size;
  };

  const ofSelections = ({ selections }: SelectionSetNode): Size => {
    let total = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) total = join(total, ofFragment(selection.name.value));
      else if (selection.kind === Kind.INLINE_FRAGMENT) total = join(total, ofSelections(selection.selectionSet));
      else {
        const inner = selection.selectionSet === undefined ? NOTHING : ofSelections(selection.selectionSet);
        const describesSchema = selection.name.value.startsWith('__');
        total = join(total, {
          depth: describesSchema ? 0 : inner.depth + 1,
          aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
          fields: inner.fields + 1,
        });
      }
    }
    return total;
  };

  return definitions.reduce(
    (total, definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? join(total, ofSelections(definition.selectionSet)) : total,
    NOTHING,
  );
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0 };

function join(a: Size, b: Size): Size {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, fields: a.fields + b.fields };
}

/** The maximum number of field values in an answer; beyond it, nothing more is looked up. */
export class Cost {
  private spent = 0;

  constructor(private readonly limit: number) {}

  /** Takes a number of values from the limit, and says whether they were left. */
  spend(values: number): boolean {
    this.spent += values;
    return this.spent <= this.limit;
  }

  /** The error that replaces the answer where the limit is exceeded. */
  excess(): GraphQLError | undefined {
    if (this.spent <= this.limit) return undefined;
    return new GraphQLError(
      `The answer would hold more than ${this.limit.toLocaleString('en-US')} values: ask for fewer objects with limit, or for fewer fields.`,
    );
  }
}
