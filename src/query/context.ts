import type { Evaluation, Match } from '../model/evaluation.js';
import type { Repository, Subject } from '../model/repository.js';
import type { Steps } from '../model/steps.js';
import { isUuid, objectId } from '../text/digest.js';
import type {
  AnyObject,
  CollectionName,
  CollectionObjects,
  QueryContext,
  StatusWords,
  UserName,
} from './collection.js';
import { collectionNamed, QUERY_COLLECTIONS } from './collections.js';
import { inOrder } from './order.js';
import { indexUsers } from './uses.js';
import { addToGroup } from '../model/group-by.js';

/** The input of {@link createContext}. */
interface ContextInput {
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  readonly statuses: StatusWords;
}

/** Creates a context over an evaluated repository; indexes are built when first used. */
export function createContext({ repository, evaluation, statuses }: ContextInput): QueryContext {
  const ids = new Map<AnyObject, string>();
  const lists = new Map<CollectionName, readonly AnyObject[]>();
  const finders = new Map<CollectionName, Finder>();
  const users = new Map<UserName, (used: object) => readonly AnyObject[]>();
  let matches: ReadonlyMap<Subject, readonly Match[]> | undefined;

  const idOf = <K extends CollectionName>(name: K, object: CollectionObjects[K]): string => {
    let id = ids.get(object);
    if (id === undefined) ids.set(object, (id = objectId(name, collectionNamed(name).identity(object))));
    return id;
  };
  const all = (name: CollectionName): readonly AnyObject[] =>
    entryOf(lists, name, () => {
      const collection = collectionNamed(name);
      return inOrder(collection, collection.all(context));
    });
  const finderOf = (name: CollectionName): Finder =>
    entryOf(finders, name, () => createFinder(name, all(name), (object) => idOf(name, object)));

  const context: QueryContext = {
    repository,
    evaluation,
    statuses,
    lastFound: new Map(),
    idOf,
    // What is kept under the name of a collection was made from objects of that collection.
    all: <K extends CollectionName>(name: K) => all(name) as readonly CollectionObjects[K][],
    find: <K extends CollectionName>(name: K, word: string) =>
      finderOf(name).find(word) as readonly CollectionObjects[K][],
    findById: <K extends CollectionName>(name: K, id: string) =>
      finderOf(name).findById(id) as CollectionObjects[K] | undefined,
    words: (name) => finderOf(name).words(),
    matchesOf(subject) {
      matches ??= new Map(
        [...evaluation.devices, ...evaluation.inventoryItems].map((found) => [found.subject, found.matches]),
      );
      return matches.get(subject) ?? [];
    },
    users: <K extends UserName>(name: K, used: object) =>
      entryOf(users, name, () => indexUsers(name, context))(used) as readonly CollectionObjects[K][],
  };
  return context;
}

/** The id of nothing. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** How many ids are made in one step. */
const STEP = 1_000;

/** Builds the indexes that the first queries would otherwise wait for. */
export function* buildIndexes(context: QueryContext): Steps<void> {
  for (const { name } of QUERY_COLLECTIONS) {
    for (const [index, object] of context.all(name).entries()) {
      context.idOf(name, object);
      if (index % STEP === 0) yield;
    }
    context.findById(name, NO_ID);
    yield;
  }
  for (const name of ['devices', 'inventory-items', 'virtual-machines'] as const) {
    context.users(name, context);
    yield;
  }
  for (const device of context.all('devices').slice(0, 1)) context.matchesOf(device);
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

interface Finder {
  readonly find: (word: string) => readonly AnyObject[];
  readonly findById: (id: string) => AnyObject | undefined;
  readonly words: () => Iterable<string>;
}

/** Finds the objects of a collection by name, or by id if the text is a UUID. */
function createFinder(
  name: CollectionName,
  objects: readonly AnyObject[],
  idOf: (object: AnyObject) => string,
): Finder {
  const collection = collectionNamed(name);
  const byWord = new Map<string, AnyObject[]>();
  for (const object of objects) {
    for (const word of new Set(collection.names(object))) addToGroup(byWord, word, object);
  }
  let byId: ReadonlyMap<string, AnyObject> | undefined;
  const findById = (id: string): AnyObject | undefined => {
    if (!isUuid(id)) return undefined;
    byId ??= new Map(objects.map((object) => [idOf(object), object]));
    return byId.get(id.toLowerCase());
  };
  return {
    find(word) {
      const found = byWord.get(word);
      if (found !== undefined) return found;
      const object = findById(word);
      return object === undefined ? [] : [object];
    },
    findById,
    words: () => byWord.keys(),
  };
}
