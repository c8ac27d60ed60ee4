import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  Kind,
  type SelectionSetNode,
} from 'graphql';

import { UserError } from '../../model/user-error.js';
import { filterObjects, findObjects } from '../ask.js';
import type {
  AnyObject,
  CollectionName,
  Field,
  Filter,
  QueryCollection,
  QueryContext,
  ReferenceField,
  ScalarType,
} from '../collection.js';
import { collectionNamed, filterTable, QUERY_COLLECTIONS } from '../collections.js';
import { HASHING_ALGORITHMS } from '../collections/software-image-files.js';
import { inOrder } from '../order.js';
import type { Cost } from './limits.js';

/** What resolvers work with. */
interface GraphqlContext {
  readonly query: QueryContext;
  readonly cost: Cost;
}

const UUID = new GraphQLScalarType({ name: 'UUID', description: 'An id.' });
const DATE = new GraphQLScalarType({ name: 'Date', description: 'A date, YYYY-MM-DD.' });
const BIG_INT = new GraphQLScalarType({ name: 'BigInt', description: 'A whole number that Int may be too small for.' });
const GENERIC = new GraphQLScalarType({ name: 'GenericScalar', description: 'Any value.' });

const ALGORITHM = new GraphQLEnumType({
  name: 'DcimSoftwareImageFileHashingAlgorithmChoices',
  values: Object.fromEntries(HASHING_ALGORITHMS.map((value) => [value.toUpperCase(), { value }])),
});

const CONTENT_TYPE = new GraphQLObjectType({
  name: 'ContentTypeType',
  fields: {
    app_label: { type: new GraphQLNonNull(GraphQLString) },
    model: { type: new GraphQLNonNull(GraphQLString) },
  },
});

const OUTPUTS: Readonly<Record<ScalarType, GraphQLOutputType>> = {
  text: new GraphQLNonNull(GraphQLString),
  'optional-text': GraphQLString,
  choice: ALGORITHM,
  date: DATE,
  'required-date': new GraphQLNonNull(DATE),
  boolean: new GraphQLNonNull(GraphQLBoolean),
  integer: BIG_INT,
  mapping: GENERIC,
  'content-types': new GraphQLList(CONTENT_TYPE),
};

const INPUTS: Readonly<Record<Exclude<Filter<AnyObject>['type'], 'boolean'>, GraphQLScalarType>> = {
  text: GraphQLString,
  date: GraphQLString,
  integer: BIG_INT,
};

type ObjectType = GraphQLObjectType<AnyObject, GraphqlContext>;
type FieldConfig = GraphQLFieldConfig<AnyObject, GraphqlContext, Arguments>;

/** The arguments of a list: one value for each filter, or several if it accepts them. */
type Arguments = Readonly<Record<string, ArgumentValue>>;
type ArgumentValue = boolean | number | string | readonly (string | number | null)[] | null | undefined;

let schema: GraphQLSchema | undefined;

/** The schema that follows from the collections: their fields, and their filters as arguments (serve.md, GraphQL). */
export function graphqlSchema(): GraphQLSchema {
  return (schema ??= createSchema());
}

function createSchema(): GraphQLSchema {
  const types = new Map<CollectionName, ObjectType>();
  const args = new Map<CollectionName, GraphQLFieldConfigArgumentMap>();

  const typeOf = (name: CollectionName): ObjectType => {
    let type = types.get(name);
    if (type === undefined) {
      const { graphql, description, fields } = collectionNamed(name);
      type = new GraphQLObjectType<AnyObject, GraphqlContext>({
        name: graphql.type,
        description,
        fields: () => ({
          id: {
            type: new GraphQLNonNull(UUID),
            resolve: (object, _, { query }) => query.idOf(name, object),
          },
          ...Object.fromEntries(
            fields
              .filter(({ place }) => place !== 'rest' && place !== 'rest-top')
              .map((field) => [field.name, fieldOf(field)]),
          ),
        }),
      });
      types.set(name, type);
    }
    return type;
  };

  const argsOf = (name: CollectionName): GraphQLFieldConfigArgumentMap => {
    let map = args.get(name);
    if (map === undefined) args.set(name, (map = argumentsOf(collectionNamed(name))));
    return map;
  };

  const fieldOf = (field: Field<AnyObject>): FieldConfig => {
    if (field.kind === 'scalar')
      // An empty choice is none of the values of its type.
      return { type: OUTPUTS[field.type], resolve: (object, _, { query }) => noChoice(field, field.of(object, query)) };
    const type = typeOf(field.to);
    if (!field.many)
      return {
        type,
        resolve: (object, _, context, info) => charge(targetsOf(field, object, context.query), context, info)[0],
      };
    return {
      type: new GraphQLList(type),
      args: argsOf(field.to),
      resolve: (object, given, context, info) => {
        const collection = collectionNamed(field.to);
        const { page, filters } = readArguments(given);
        const found = targetsOf(field, object, context.query);
        if (!mayScan(found.length, filters, context.cost)) return [];
        const sorted = field.ordered ? found : inOrder(collection, found);
        return charge(page(filterObjects(collection, sorted, filters, context.query)), context, info);
      },
    };
  };

  const query = new GraphQLObjectType<unknown, GraphqlContext>({
    name: 'Query',
    fields: () =>
      Object.fromEntries(
        QUERY_COLLECTIONS.flatMap(({ name, graphql: { one, many } }): (readonly [string, RootField])[] => [
          [one, fieldForOne(name, typeOf(name))],
          [many, fieldForMany(name, typeOf(name), argsOf(name))],
        ]),
      ),
  });
  return new GraphQLSchema({ query });
}

function noChoice(field: Field<AnyObject>, value: unknown): unknown {
  return field.kind === 'scalar' && field.type === 'choice' && value === '' ? null : value;
}

type RootField = GraphQLFieldConfig<unknown, GraphqlContext, Arguments>;

function fieldForOne(name: CollectionName, type: ObjectType): RootField {
  return {
    type,
    args: { id: { type: new GraphQLNonNull(UUID) } },
    resolve: (_, { id }, context, info) => {
      const found = context.query.findById(name, String(id));
      return charge(found === undefined ? [] : [found], context, info)[0];
    },
  };
}

function fieldForMany(name: CollectionName, type: ObjectType, args: GraphQLFieldConfigArgumentMap): RootField {
  return {
    type: new GraphQLList(type),
    args,
    resolve: (_, given, context, info) => {
      const { page, filters } = readArguments(given);
      if (!mayScan(context.query.all(name).length, filters, context.cost)) return [];
      return charge(page(findObjects(collectionNamed(name), { filters }, context.query).objects), context, info);
    },
  };
}

function argumentsOf(collection: QueryCollection): GraphQLFieldConfigArgumentMap {
  const args = [...filterTable(collection).values()].map(({ name, type, repeated, description }) => {
    const input = type === 'boolean' ? GraphQLBoolean : INPUTS[type];
    const takesList = type !== 'boolean' && repeated !== 'once';
    return [name, { type: takesList ? new GraphQLList(input) : input, description }] as const;
  });
  return { ...Object.fromEntries(args), limit: { type: GraphQLInt }, offset: { type: GraphQLInt } };
}

/** What a field refers to. Of a broken entry nothing is certain but its identity, so it is left out. */
function targetsOf(field: ReferenceField<AnyObject>, object: AnyObject, query: QueryContext): readonly AnyObject[] {
  return [...field.of(object, query)].filter(({ broken }) => !broken);
}

/** How many comparisons of objects with filter values cost as much as one value of the answer. */
const COMPARISONS_A_VALUE = 50;

/** Whether the budget allows another search: one that finds nothing takes time, too. */
function mayScan(objects: number, filters: ReadArguments['filters'], cost: Cost): boolean {
  let values = 0;
  for (const given of filters.values()) values += given.length;
  return cost.spend(Math.ceil((objects * values) / COMPARISONS_A_VALUE));
}

/** The objects, after their fields are counted; none once the limit is exceeded. */
function charge(
  objects: readonly AnyObject[],
  { cost }: GraphqlContext,
  { fieldNodes, fragments }: GraphQLResolveInfo,
): readonly AnyObject[] {
  let fields = 0;
  for (const { selectionSet } of fieldNodes) fields += countFields(selectionSet, fragments);
  return cost.spend(objects.length * Math.max(1, fields) + 1) ? objects : [];
}

const counted = new WeakMap<SelectionSetNode, number>();

/** How many fields an object shows itself. */
function countFields(set: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): number {
  if (set === undefined) return 0;
  let count = counted.get(set);
  if (count === undefined) {
    count = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) count += 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) count += countFields(selection.selectionSet, fragments);
      else count += countFields(fragments[selection.name.value]?.selectionSet, fragments);
    }
    counted.set(set, count);
  }
  return count;
}

interface ReadArguments {
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly page: (objects: readonly AnyObject[]) => readonly AnyObject[];
}

/** @throws {UserError} for a negative limit or offset. */
function readArguments({ limit, offset, ...given }: Arguments): ReadArguments {
  const filters = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    const values = typeof value === 'object' ? value.filter((one) => one !== null).map(String) : [String(value)];
    // An empty text asks for nothing, as a parameter without a value does.
    if (values.some((one) => one !== '')) filters.set(name, values);
  }
  const [from, most] = [count('offset', offset), count('limit', limit)];
  return { filters, page: (objects) => objects.slice(from, most === 0 ? undefined : from + most) };
}

function count(name: string, value: ArgumentValue): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' && value >= 0) return value;
  throw new UserError(`${name} cannot be less than 0`);
}
