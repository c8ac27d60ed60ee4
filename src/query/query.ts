import { inspectWorkingTree, type Inspection, type InspectOptions } from '../check/inspect.js';
import type { QueryAnswer } from './query-answer.js';
import { ask, type Query } from './ask.js';
import type { CollectionName, QueryContext } from './collection.js';
import { filtersOf, QUERY_COLLECTIONS } from './collections.js';
import { createContext } from './context.js';
import type { GraphqlAnswer } from './graphql.js';

export type { Query } from './ask.js';
export type { CollectionName } from './collection.js';
export { parseQueryString } from './query-string.js';

/** A collection that can be asked for, as the command line and the docs show it. */
export interface QueryTopic {
  readonly name: CollectionName;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly filters: readonly QueryFilter[];
}

/** A filter by its name in the API, which the command line writes with hyphens. */
export interface QueryFilter {
  readonly name: string;
  readonly type: 'text' | 'boolean' | 'date';
  readonly repeated: 'any' | 'all' | 'once';
  readonly description: string;
}

/** Names that collections went by before. */
const ALIASES: Readonly<Partial<Record<CollectionName, readonly string[]>>> = { 'software-versions': ['software'] };

/** All that can be asked for, in the order of the help. */
export const QUERY_TOPICS: readonly QueryTopic[] = QUERY_COLLECTIONS.map((collection) => ({
  name: collection.name,
  aliases: ALIASES[collection.name] ?? [],
  description: collection.description,
  filters: filtersOf(collection).map(({ name, type, repeated, description }) => ({
    name,
    type,
    repeated,
    description,
  })),
}));

/** How much of the repository an answer is about. */
export interface Coverage {
  /** How many entries are left out because they are broken. */
  readonly brokenEntries: number;
  /** Unset where entries, documents or files are left out. */
  readonly isComplete: boolean;
}

/**
 * Answers a query over a collection of the repository below a directory.
 * @throws {UserError} as {@link inspectWorkingTree} does, and for a filter or a value that the collection does not have.
 */
export async function queryWorkingTree(
  directory: string,
  collection: CollectionName,
  query: Query,
  options: InspectOptions,
): Promise<Coverage & { readonly answer: QueryAnswer }> {
  const inspection = await inspectWorkingTree(directory, options);
  return { ...coverageOf(inspection), answer: ask(collection, query, contextOf(inspection)) };
}

/**
 * Answers a GraphQL query over the repository below a directory: `data`, `errors` or both, as GraphQL has it.
 * @throws {UserError} as {@link inspectWorkingTree} does.
 */
export async function graphqlWorkingTree(
  directory: string,
  source: string,
  options: InspectOptions,
): Promise<Coverage & { readonly answer: GraphqlAnswer }> {
  const { askGraphql } = await import('./graphql.js');
  const inspection = await inspectWorkingTree(directory, options);
  return { ...coverageOf(inspection), answer: await askGraphql(source, contextOf(inspection)) };
}

function coverageOf({ repository }: Inspection): Coverage {
  return { brokenEntries: repository.brokenEntries.length, isComplete: repository.isComplete };
}

function contextOf({ repository, evaluation, config }: Inspection): QueryContext {
  return createContext({ repository, evaluation, statuses: config.statuses });
}
