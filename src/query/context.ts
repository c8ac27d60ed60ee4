import type { Evaluation, Match } from '../model/evaluation.js';
import type { Repository, Subject } from '../model/repository.js';
import type { AnyObject, CollectionName, CollectionObjects, QueryContext } from './collection.js';
import { collectionNamed } from './collections.js';
import { createUses } from './uses.js';
import { isUuid, objectId } from '../text/uuid.js';

/** What a context is made of. */
export interface ContextInput {
  readonly repository: Repository;
  readonly evaluation: Evaluation;
  readonly statuses: QueryContext['statuses'];
}

/** A context over an evaluated repository in which nothing is looked up yet. */
export function createContext({ repository, evaluation, statuses }: ContextInput): QueryContext {
  const ids = new Map<AnyObject, string>();
  const finders = new Map<CollectionName, Finder>();
  let matches: ReadonlyMap<Subject, readonly Match[]> | undefined;

  const idOf = <K extends CollectionName>(name: K, object: CollectionObjects[K]): string => {
    let id = ids.get(object);
    if (id === undefined) {
      const identity = collectionNamed(name).identity(object);
      ids.set(object, (id = objectId(name, identity)));
    }
    return id;
  };

  const finderOf = (name: CollectionName): Finder => {
    let finder = finders.get(name);
    if (finder === undefined)
      finders.set(name, (finder = createFinder(repository, name, (object) => idOf(name, object))));
    return finder;
  };

  return {
    repository,
    evaluation,
    statuses,
    idOf,
    displayOf: (name, object) => collectionNamed(name).display(object),
    find: <K extends CollectionName>(name: K, word: string) =>
      // The finder was filled from the collection of this name.
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
    uses: createUses(repository),
  };
}

interface Finder {
  readonly find: (word: string) => readonly AnyObject[];
  readonly findById: (id: string) => AnyObject | undefined;
  readonly words: () => Iterable<string>;
}

/** Finds the objects of a collection by name, or by id where the word is written as one is. */
function createFinder(repository: Repository, name: CollectionName, idOf: (object: AnyObject) => string): Finder {
  const collection = collectionNamed(name);
  const objects = collection.all(repository);
  const byWord = groupBy(objects, (object) => new Set(collection.names(object)));
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

function groupBy<T>(objects: readonly T[], keysOf: (object: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const object of objects) {
    for (const key of keysOf(object)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [object]);
      else group.push(object);
    }
  }
  return groups;
}
