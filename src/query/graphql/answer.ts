import { execute, GraphQLError, parse, specifiedRules, validate } from 'graphql';

import { UserError } from '../../model/user-error.js';
import type { QueryContext } from '../collection.js';
import { Cost, DOCUMENT_LIMITS, findExcess, refuseDeepNesting } from './limits.js';
import { graphqlSchema } from './schema.js';

/** A GraphQL request as clients send it. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** The answer to a GraphQL request, in the shape of its specification: `data`, `errors` or both. */
export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

/**
 * Answers a GraphQL query over all collections (serve.md, GraphQL). What is wrong with the query is in the answer: without
 * `data` where it could not run at all. `limit` is how many values the answer may hold.
 * @throws if a resolver has a bug.
 */
export async function answerGraphql(
  { query, variables, operationName }: GraphqlRequest,
  context: QueryContext,
  limit: number,
): Promise<GraphqlAnswer> {
  const schema = graphqlSchema();
  let document;
  try {
    refuseDeepNesting(query);
    document = parse(query, { maxTokens: DOCUMENT_LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
  const excess = findExcess(document);
  if (excess !== undefined) return { errors: [excess] };
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 });
  if (errors.length > 0) return { errors };
  const cost = new Cost(limit);
  const answer = await execute({
    schema,
    document,
    contextValue: { query: context, cost },
    variableValues: variables,
    operationName,
  });
  const tooMuch = cost.excess();
  if (tooMuch !== undefined) return { errors: [tooMuch], data: null };
  for (const { originalError } of answer.errors ?? []) {
    const isOfQuery =
      originalError === undefined || originalError instanceof UserError || originalError instanceof GraphQLError;
    if (!isOfQuery) throw originalError;
  }
  return answer;
}
