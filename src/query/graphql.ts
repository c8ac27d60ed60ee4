import {
  graphql,
  GraphQLBoolean,
  GraphQLError,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';

import { UserError } from '../model/user-error.js';
import { findObjects } from './ask.js';
import type {
  AnyObject,
  CollectionName,
  Field,
  QueryCollection,
  QueryContext,
  ReferenceField,
  ScalarType,
} from './collection.js';
import { collectionNamed, filtersOf, QUERY_COLLECTIONS } from './collections.js';
import { inOrder } from './in-order.js';

const MAPPING = new GraphQLScalarType({ name: 'JSON', description: 'Any value.' });

const SCALARS: Readonly<Record<ScalarType, GraphQLScalarType>> = {
  text: GraphQLString,
  date: GraphQLString,
  boolean: GraphQLBoolean,
  // A file may have more bytes than GraphQL's Int can count.
  integer: GraphQLFloat,
  mapping: MAPPING,
};

type FieldConfig = GraphQLFieldConfig<AnyObject, QueryContext>;

/** The answer to a GraphQL request, in the shape of its specification: `data`, `errors` or both. */
export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

/**
 * Answers a GraphQL query over all collections. What is wrong with the query is in the answer; only a fault of this
 * program is thrown.
 */
export async function askGraphql(source: string, context: QueryContext): Promise<GraphqlAnswer> {
  const answer = await graphql({ schema: createSchema(), source, contextValue: context });
  for (const { originalError } of answer.errors ?? []) {
    const isOfQuery =
      originalError === undefined || originalError instanceof UserError || originalError instanceof GraphQLError;
    if (!isOfQuery) throw originalError;
  }
  return answer;
}

/** The schema that follows from the collections: their fields, and their filters as arguments. */
function createSchema(): GraphQLSchema {
  const types = new Map<CollectionName, GraphQLObjectType<AnyObject, QueryContext>>();

  const typeOf = (name: CollectionName): GraphQLObjectType<AnyObject, QueryContext> => {
    let type = types.get(name);
    if (type === undefined) {
      const collection = collectionNamed(name);
      type = new GraphQLObjectType<AnyObject, QueryContext>({
        name: collection.graphql.type,
        description: collection.description,
        fields: () => ({
          id: {
            type: new GraphQLNonNull(GraphQLID),
            resolve: (object, _, context) => context.idOf(name, object),
          },
          ...Object.fromEntries(collection.fields.map((field) => [field.name, fieldOf(field)])),
          display: { type: new GraphQLNonNull(GraphQLString), resolve: (object) => collection.display(object) },
        }),
      });
      types.set(name, type);
    }
    return type;
  };

  const fieldOf = (field: Field<AnyObject>): FieldConfig => {
    if (field.kind === 'scalar')
      return { type: SCALARS[field.type], resolve: (object, _, context) => field.of(object, context) };
    if (!field.many)
      return { type: typeOf(field.to), resolve: (object, _, context) => targetsOf(field, object, context)[0] };
    const target = collectionNamed(field.to);
    return {
      type: listOf(typeOf(field.to)),
      resolve(object, _, context) {
        const found = targetsOf(field, object, context);
        return field.ordered ? found : inOrder(target, found);
      },
    };
  };

  const query = new GraphQLObjectType<unknown, QueryContext>({
    name: 'Query',
    fields: () =>
      Object.fromEntries(
        QUERY_COLLECTIONS.flatMap((collection) => {
          const { one, many } = collection.graphql;
          return [
            [one, fieldForOne(collection, typeOf(collection.name))],
            [many, fieldForMany(collection, typeOf(collection.name))],
          ];
        }),
      ),
  });
  return new GraphQLSchema({ query });
}

/** What a field refers to and may be looked into: of an entry that is broken, nothing but its identity is certain. */
function targetsOf(field: ReferenceField<AnyObject>, object: AnyObject, context: QueryContext): readonly AnyObject[] {
  return [...field.of(object, context)].filter(({ broken }) => !broken);
}

function listOf(type: GraphQLObjectType): GraphQLNonNull<GraphQLList<GraphQLNonNull<GraphQLObjectType>>> {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
}

function fieldForOne(
  { name }: QueryCollection,
  type: GraphQLObjectType,
): GraphQLFieldConfig<unknown, QueryContext, { readonly id: string }> {
  return {
    type,
    args: { id: { type: new GraphQLNonNull(GraphQLID) } },
    resolve: (_, { id }, context) => context.findById(name, id),
  };
}

/** The arguments of a list: a filter's value, or several where it takes them. */
type Arguments = Readonly<Record<string, boolean | number | string | readonly string[] | null | undefined>>;

function fieldForMany(
  collection: QueryCollection,
  type: GraphQLObjectType,
): GraphQLFieldConfig<unknown, QueryContext, Arguments> {
  const args: GraphQLFieldConfigArgumentMap = Object.fromEntries(
    filtersOf(collection).map(({ name, type: kind, repeated, description }) => {
      const values = repeated === 'once' ? GraphQLString : new GraphQLList(new GraphQLNonNull(GraphQLString));
      return [name, { type: kind === 'boolean' ? GraphQLBoolean : values, description }];
    }),
  );
  return {
    type: listOf(type),
    args: { ...args, limit: { type: GraphQLInt }, offset: { type: GraphQLInt } },
    resolve(_, { limit, offset, ...given }, context) {
      const { objects } = findObjects(collection, { filters: valuesIn(given) }, context);
      const from = count('offset', offset);
      const most = count('limit', limit);
      return objects.slice(from, most === 0 ? undefined : from + most);
    },
  };
}

function valuesIn(given: Arguments): ReadonlyMap<string, readonly string[]> {
  const filters = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    filters.set(name, typeof value === 'object' ? value : [String(value)]);
  }
  return filters;
}

function count(name: string, value: Arguments[string]): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' && value >= 0) return value;
  throw new UserError(`${name} cannot be less than 0`);
}
