// Queries over fleets in memory, for the tests of this folder.
import { inspect } from '../../src/check/inspect.js';
import { inMemory, workingTree } from '../../src/index.js';
import type { JsonObject } from '../../src/text/json.js';
import type { QueryAnswer } from '../../src/query/ask.js';
import { ask } from '../../src/query/ask.js';
import type { CollectionName, QueryContext } from '../../src/query/collection.js';
import { createContext } from '../../src/query/context.js';
import { parseQueryString } from '../../src/query/query-string.js';

/** A context over the files of a folder, or over files given by path. */
export async function contextOf(
  files: string | Readonly<Record<string, string>>,
  asOf: string,
  multiTenantMode = false,
): Promise<QueryContext> {
  const source = typeof files === 'string' ? workingTree(files) : inMemory(files);
  const { repository, evaluation, config } = await inspect(source, { asOf, multiTenantMode });
  return createContext({ repository, evaluation, statuses: config.statuses });
}

export function answer(context: QueryContext, collection: CollectionName, query: string): QueryAnswer {
  return ask(collection, parseQueryString(query), context);
}

export function results(context: QueryContext, collection: CollectionName, query: string): readonly JsonObject[] {
  return [...answer(context, collection, query).results];
}

/** A value that is text; anything else is a fault of the test. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`not text: ${JSON.stringify(value)}`);
  return value;
}
