import type { RepositoryObject } from '../model/repository.js';

/** The objects of one collection, found by name. */
export interface Catalog<T extends RepositoryObject> {
  /** The objects in the order of their entries, the broken ones too. */
  readonly all: readonly T[];
  readonly byName: (name: string) => readonly T[];
  readonly names: () => Iterable<string>;
}

/** A catalog while it is filled, its objects found by identity too. */
export interface OpenCatalog<T extends RepositoryObject> extends Catalog<T> {
  readonly add: (identity: string, name: string, object: T) => void;
  readonly byIdentity: (identity: string) => T | undefined;
}

/** An empty catalog. */
export function createCatalog<T extends RepositoryObject>(): OpenCatalog<T> {
  const all: T[] = [];
  const identities = new Map<string, T>();
  const names = new Map<string, T[]>();
  return {
    all,
    add(identity, name, object) {
      all.push(object);
      identities.set(identity, object);
      const namesakes = names.get(name);
      if (namesakes === undefined) names.set(name, [object]);
      else namesakes.push(object);
    },
    byIdentity: (identity) => identities.get(identity),
    byName: (name) => names.get(name) ?? [],
    names: () => names.keys(),
  };
}

/** One text for several identity fields; no two identities share one. A missing field is as an empty one. */
export function identityOf(...fields: readonly (string | undefined)[]): string {
  return fields.length === 1 ? (fields[0] ?? '') : fields.map((field = '') => `${field.length}:${field}`).join('');
}
