import { countEntries } from '../model/entry.js';
import { type Inspection, type InspectOptions, inspectWorkingTree } from '../check/inspect.js';
import { ask, type Query, type QueryAnswer } from './ask.js';
import type { CollectionName, QueryContext } from './collection.js';
import { filtersOf, QUERY_COLLECTIONS } from './collections.js';
import { createContext } from './context.js';
import type { GraphqlAnswer, GraphqlRequest } from './graphql/answer.js';

export type { Query, QueryAnswer } from './ask.js';
export type { CollectionName } from './collection.js';
export type { GraphqlRequest } from './graphql/answer.js';
export { parseQueryString } from './query-string.js';

/** A collection as the command line and the docs show it. */
export interface QueryTopic {
  readonly name: CollectionName;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly filters: readonly QueryFilter[];
}

/** A filter by its name in the API, which the command line writes with hyphens. */
export interface QueryFilter {
  readonly name: string;
  readonly type: 'text' | 'boolean' | 'date' | 'integer';
  readonly repeated: 'any' | 'all' | 'once';
  readonly description: string;
  /** Its lookups, such as `name__ic`, which the help does not list. */
  readonly lookups: readonly Omit<QueryFilter, 'lookups'>[];
}

/** Former names of collections. */
const ALIASES: Readonly<Partial<Record<CollectionName, readonly string[]>>> = { 'software-versions': ['software'] };

/** All collections, in the order of the help. */
export const QUERY_TOPICS: readonly QueryTopic[] = QUERY_COLLECTIONS.map((collection) => ({
  name: collection.name,
  aliases: ALIASES[collection.name] ?? [],
  description: collection.description,
  filters: filtersOf(collection).map(({ name, type, repeated, description, lookups = [] }) => ({
    name,
    type,
    repeated,
    description,
    lookups,
  })),
}));

/** How much of the repository an answer covers. */
export interface Coverage {
  /** How many entries are left out because they are broken. */
  readonly brokenEntries: number;
  /** False where entries, documents or files are left out. */
  readonly isComplete: boolean;
  /** The policy files with text that cannot be read. */
  readonly unreadPolicies: readonly string[];
}

/** The maximum number of values in a GraphQL answer on the command line. */
const GRAPHQL_LIMIT = 2_000_000;

/**
 * Answers a query over a collection of the repository below a directory.
 * @throws {UserError} as {@link inspectWorkingTree} does, and for a filter or value that the collection does not have.
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
 * Answers a GraphQL query over the repository below a directory: `data`, `errors` or both.
 * @throws {UserError} as {@link inspectWorkingTree} does.
 */
export async function graphqlWorkingTree(
  directory: string,
  request: GraphqlRequest,
  options: InspectOptions,
): Promise<Coverage & { readonly answer: GraphqlAnswer }> {
  const { answerGraphql } = await import('./graphql/answer.js');
  const inspection = await inspectWorkingTree(directory, options);
  return { ...coverageOf(inspection), answer: await answerGraphql(request, contextOf(inspection), GRAPHQL_LIMIT) };
}

function coverageOf({ repository: { brokenEntries, isComplete, unreadPolicies } }: Inspection): Coverage {
  return { brokenEntries: countEntries(brokenEntries), isComplete, unreadPolicies };
}

function contextOf({ repository, evaluation, config }: Inspection): QueryContext {
  return createContext({ repository, evaluation, statuses: config.statuses });
}
