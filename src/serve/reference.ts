import { VERSION } from '../model/version.js';
import { HASHING_ALGORITHMS } from '../query/collections/software-image-files.js';
import { filterTable, QUERY_COLLECTIONS } from '../query/collections.js';
import type { AnyObject, Field, Filter, QueryCollection } from '../query/collection.js';
import type { JsonObject, JsonValue } from '../text/json.js';
import type { State } from './state.js';
import { toWords } from '../text/words.js';

/** The release whose shapes are served, and the versions of the API that clients may ask for. */
const NAUTOBOT_VERSION = '3.2.7';
export const API_VERSION = '3.2';
export const API_VERSIONS = ['2.0', '2.1', '2.2', '2.3', '2.4', '3.0', '3.1', API_VERSION];
const APP_VERSION = '4.2.1';

/** The answers to the paths above those of the collections: what there is below each, as URLs. */
export function rootsOf(base: string): ReadonlyMap<string, JsonObject> {
  const roots = new Map<string, Record<string, string>>();
  const add = (folder: string, name: string): void => {
    const root = roots.get(folder) ?? {};
    root[name] = `${base}/api${folder}${name}/`;
    roots.set(folder, root);
  };
  for (const name of ['graphql', 'status']) add('/', name);
  add('/plugins/', 'installed-plugins');
  for (const { api } of QUERY_COLLECTIONS) {
    const parts = api.path.split('/').filter((part) => part !== '');
    for (const [index, part] of parts.entries()) add(['', ...parts.slice(0, index), ''].join('/'), part);
  }
  return roots;
}

/** The answer to `/api/status/`: the release of Nautobot whose shapes are used, and what is served. */
export function statusOf({ asOf, commit, digest }: State): JsonObject {
  const apps = { nautobot_device_lifecycle_mgmt: APP_VERSION };
  return {
    'nautobot-version': NAUTOBOT_VERSION,
    'nautobot-apps': apps,
    plugins: apps,
    'fleetvet-version': VERSION,
    'as-of': asOf,
    commit: commit ?? null,
    state: digest,
  };
}

/** The answer to `/api/plugins/installed-plugins/`. */
export const INSTALLED_PLUGINS: JsonValue = [
  {
    name: 'Device Lifecycle Management',
    package: 'nautobot_device_lifecycle_mgmt',
    app_label: 'nautobot_device_lifecycle_mgmt',
    description: 'Validated software, answered by fleetvet from Git.',
    version: APP_VERSION,
  },
];

/** The answer to `OPTIONS` of a collection: its fields, none of which can be written. */
export function optionsOf({ name, description, fields }: QueryCollection): JsonObject {
  const head = ['id', 'object_type', 'display', 'url', 'natural_slug'].map((field) => [
    field,
    describe(field, 'field'),
  ]);
  const own = restFields(fields).map((field) => [field.name, describe(field.name, typeOf(field), choicesOf(field))]);
  return {
    name,
    description,
    renders: ['application/json'],
    parses: ['application/json'],
    actions: { POST: Object.fromEntries([...head, ...own]) as JsonObject },
  };
}

function restFields(fields: readonly Field<AnyObject>[]): readonly Field<AnyObject>[] {
  return fields.filter(({ place }) => place !== 'graphql');
}

function typeOf(field: Field<AnyObject>): string {
  if (field.kind === 'reference') return 'field';
  return OPTION_TYPES[field.type] ?? 'string';
}

const OPTION_TYPES: Readonly<Record<string, string>> = {
  choice: 'choice',
  date: 'date',
  'required-date': 'date',
  boolean: 'boolean',
  integer: 'integer',
  mapping: 'field',
};

function choicesOf(field: Field<AnyObject>): readonly string[] {
  return field.kind === 'scalar' && field.type === 'choice' ? HASHING_ALGORITHMS : [];
}

function describe(name: string, type: string, choices: readonly string[] = []): JsonObject {
  const words = toWords(name);
  const label = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  const listed = choices.map((value) => ({ value, display: value.toUpperCase() }));
  return { type, required: false, read_only: true, label, ...(listed.length > 0 ? { choices: listed } : {}) };
}

/** The OpenAPI description of the served API. */
export function openapiOf(base: string): JsonObject {
  const paths: Record<string, JsonValue> = {};
  for (const collection of QUERY_COLLECTIONS) {
    const path = `/api${collection.api.path}`;
    const listed = [...filterTable(collection).values()].map((filter) => parameterOf(filter));
    paths[path] = { get: operation(`List ${collection.name}`, [...listed, ...PAGE_PARAMETERS]) };
    paths[`${path}{id}/`] = { get: operation(`One of ${collection.name}`, [ID_PARAMETER, ...SHAPE_PARAMETERS]) };
  }
  paths['/api/graphql/'] = { post: operation('Answer a GraphQL query', []) };
  paths['/api/status/'] = { get: operation('Versions and what is served', []) };
  return {
    openapi: '3.0.3',
    info: { title: 'fleetvet', version: API_VERSION },
    paths,
    components: {
      securitySchemes: { tokenAuth: { type: 'apiKey', in: 'header', name: 'Authorization' } },
    },
    servers: [{ url: base }],
  };
}

function operation(summary: string, parameters: readonly JsonValue[]): JsonObject {
  return { summary, parameters, responses: { 200: { description: 'The answer.' } } };
}

const SCHEMAS: Readonly<Record<Filter<AnyObject>['type'], JsonObject>> = {
  text: { type: 'string' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  integer: { type: 'integer' },
};

function parameterOf({ name, type, repeated, description }: Filter<AnyObject>): JsonObject {
  const schema = repeated === 'once' ? SCHEMAS[type] : { type: 'array', items: SCHEMAS[type] };
  return { name, in: 'query', description, schema };
}

const SHAPE_PARAMETERS = [
  { name: 'depth', in: 'query', schema: { type: 'integer', minimum: 0, maximum: 2, default: 0 } },
  { name: 'exclude_m2m', in: 'query', schema: { type: 'boolean', default: true } },
];
const PAGE_PARAMETERS = [
  { name: 'limit', in: 'query', schema: { type: 'integer', default: 50 } },
  { name: 'offset', in: 'query', schema: { type: 'integer', default: 0 } },
  { name: 'sort', in: 'query', schema: { type: 'string' } },
  ...SHAPE_PARAMETERS,
];
const ID_PARAMETER = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
