import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { ask, type Query } from '../query/ask.js';
import type { QueryCollection } from '../query/collection.js';
import { QUERY_COLLECTIONS } from '../query/collections.js';
import { FilterError, UNKNOWN_FILTER } from '../query/filter.js';
import { parseQueryString } from '../query/query-string.js';
import { renderObject } from '../query/rest.js';
import { UserError } from '../model/user-error.js';
import { toJson } from '../text/json.js';
import { API_VERSION, API_VERSIONS, INSTALLED_PLUGINS, openapiOf, optionsOf, rootsOf, statusOf } from './reference.js';
import type { Served } from './reload.js';
import { answerGraphql, type GraphqlRequest } from '../query/graphql/answer.js';

/** What routes need from the server. */
export interface RouteContext {
  readonly served: Served;
  /** What absolute URLs begin with, for one request. */
  readonly baseOf: (request: FastifyRequest) => string;
}

const DEFAULT_LIMIT = 50;
/** The maximum number of objects of a page. */
const MAX_LIMIT = 1_000;
/** How many filter values a request may give. */
const MAX_VALUES = 200;
/** How many objects and references an answer may hold. */
const BUDGET = 300_000;

/** Adds the REST API (serve.md, REST). */
export function addRestRoutes(app: FastifyInstance, context: RouteContext): void {
  for (const collection of QUERY_COLLECTIONS) addCollection(app, collection, context);
  for (const folder of rootsOf('').keys()) {
    addAnswer(app, `/api${folder}`, (request) => rootsOf(context.baseOf(request)).get(folder));
  }
  addAnswer(app, '/api/status/', () => statusOf(context.served.current()));
  addAnswer(app, '/api/plugins/installed-plugins/', () => INSTALLED_PLUGINS);
  for (const path of ['/api/swagger.json', '/api/docs/'])
    addAnswer(app, path, (request) => openapiOf(context.baseOf(request)));
}

function addCollection(app: FastifyInstance, collection: QueryCollection, { served, baseOf }: RouteContext): void {
  const path = `/api${collection.api.path}`;
  app.get(path, (request, reply) => {
    if (!acceptsVersion(request, reply)) return reply;
    const query = readQuery(request.url);
    const options = { base: baseOf(request), budget: { left: BUDGET } };
    const answer = ask(collection.name, query, served.current().query, options);
    const { count, next, previous, results } = answer;
    return sendJson(reply, { count, next, previous, results: [...results] });
  });
  app.get<{ Params: { id: string } }>(`${path}:id/`, (request, reply) => {
    if (!acceptsVersion(request, reply)) return reply;
    const { depth = 0, excludeM2m = true } = readShape(request.url);
    const context = served.current().query;
    const found = context.findById(collection.name, request.params.id);
    if (found === undefined)
      return reply.code(404).send({ detail: `No ${collection.api.model} matches the given query.` });
    const options = { base: baseOf(request), budget: { left: BUDGET }, depth, excludeM2m };
    return sendJson(reply, renderObject(collection.name, found, options, context));
  });
  for (const url of [path, `${path}:id/`])
    app.options(url, (request, reply) =>
      acceptsVersion(request, reply) ? sendJson(reply, optionsOf(collection)) : reply,
    );
}

function addAnswer(app: FastifyInstance, path: string, answer: (request: FastifyRequest) => unknown): void {
  app.get(path, (request, reply) => (acceptsVersion(request, reply) ? sendJson(reply, answer(request)) : reply));
  app.options(path, (request, reply) =>
    acceptsVersion(request, reply) ? sendJson(reply, { name: path, renders: ['application/json'] }) : reply,
  );
}

/** Sends a value as JSON in which text of the repository stays text. */
export function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return reply.header('content-type', 'application/json').send(toJson(value));
}

/** Notes the version of the API that a request asks for, or answers 406 if there is no such version. */
function acceptsVersion(request: FastifyRequest, reply: FastifyReply): boolean {
  const asked = /;\s*version=([^;,\s]{0,20})/.exec(request.headers.accept ?? '')?.[1];
  if (asked !== undefined && !API_VERSIONS.includes(asked)) {
    const detail = `Invalid version "${asked}" in "Accept" header. Supported versions are: ${API_VERSIONS.join(', ')}`;
    void reply.code(406).removeHeader('api-version').send({ detail });
    return false;
  }
  reply.header('api-version', asked ?? API_VERSION);
  return true;
}

/** @throws {UserError} for parameters that make no query. */
function readQuery(url: string): Query {
  const { parameters, limit, offset } = takePage(url);
  const query = parseQueryString(`?${parameters.toString()}`);
  let values = 0;
  for (const given of query.filters.values()) values += given.length;
  if (values > MAX_VALUES) throw new UserError(`a request can give at most ${MAX_VALUES} filter values`);
  return { ...query, limit: Math.min(limit === 0 ? MAX_LIMIT : (limit ?? DEFAULT_LIMIT), MAX_LIMIT), offset };
}

/** The page that is asked for, read as leniently as the reference implementation does, and the other parameters. */
function takePage(url: string): {
  readonly parameters: URLSearchParams;
  readonly limit: number | undefined;
  readonly offset: number;
} {
  const parameters = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
  const [limit, offset] = ['limit', 'offset'].map((name) => {
    const value = parameters.get(name) ?? '';
    return /^\d{1,15}$/.test(value) ? Number(value) : undefined;
  });
  for (const name of ['limit', 'offset', 'include', 'api_version']) parameters.delete(name);
  return { parameters, limit, offset: offset ?? 0 };
}

function readShape(url: string): Pick<Query, 'depth' | 'excludeM2m'> {
  const { filters, sort = [], depth, excludeM2m } = parseQueryString(`?${takePage(url).parameters.toString()}`);
  for (const name of filters.keys()) throw new FilterError(name.slice(0, 200), UNKNOWN_FILTER);
  if (sort.length > 0) throw new FilterError('sort', UNKNOWN_FILTER);
  if (depth !== undefined && depth > 2) throw new FilterError('depth', 'Enter a whole number from 0 to 2.');
  return { depth, excludeM2m };
}

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
