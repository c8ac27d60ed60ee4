import type { FastifyInstance } from 'fastify';

import { answerGraphql, type GraphqlRequest } from '../query/graphql/answer.js';
import { acceptsVersion, type RouteContext, sendJson } from './rest-routes.js';

/** How many values an answer may hold: other requests wait while it is made. */
const VALUE_LIMIT = 250_000;

/** Adds `POST /api/graphql/` (serve.md, GraphQL). */
export function addGraphqlRoute(app: FastifyInstance, { served }: RouteContext): void {
  app.post('/api/graphql/', async (request, reply) => {
    if (!acceptsVersion(request, reply)) return reply;
    const graphql = readRequest(request.body);
    if (typeof graphql === 'string') return sendJson(reply.code(400), { errors: [{ message: graphql }] });
    const answer = await answerGraphql(graphql, served.current().query, VALUE_LIMIT);
    return sendJson('data' in answer ? reply : reply.code(400), answer);
  });
  app.options('/api/graphql/', (request, reply) =>
    acceptsVersion(request, reply) ? sendJson(reply, { name: 'Graph QL', renders: ['application/json'] }) : reply,
  );
}

/** The request in a body, or what is wrong with it. */
function readRequest(body: unknown): GraphqlRequest | string {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return 'The body must be one JSON object with a query.';
  const { query, variables, operationName } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || query.trim() === '') return 'Must provide query string.';
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'Variables are invalid JSON.';
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    return 'The name of the operation must be text.';
  return { query, variables: { ...variables }, operationName: operationName ?? undefined };
}
