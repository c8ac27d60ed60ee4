import type { NamedObject, Repository } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import type { QueryCollection } from '../collection.js';
import { text } from '../field.js';
import { exactly, search } from '../filter.js';

type NamedCollection = 'manufacturers' | 'locations' | 'tenants' | 'roles' | 'tags';

const DESCRIPTIONS: Readonly<Record<NamedCollection, string>> = {
  manufacturers: 'who makes device types',
  locations: 'where devices stand',
  tenants: 'whom devices and virtual machines belong to',
  roles: 'what devices are used as',
  tags: 'marks on objects',
};

function descriptionOf({ entry }: NamedObject): string | undefined {
  return textField(entry.value, 'description');
}

/** A collection of objects that are no more than a name and a description. */
export function named<K extends NamedCollection>(collection: K): QueryCollection<K> {
  const one = collection.slice(0, -1);
  return {
    name: collection,
    description: DESCRIPTIONS[collection],
    graphql: { type: `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`, one, many: collection },
    all: (repository: Repository): readonly NamedObject[] => repository[collection],
    identity: ({ name }: NamedObject) => [name],
    names: ({ name }: NamedObject) => [name],
    display: ({ name }: NamedObject) => name,
    fields: [text('name', ({ name }: NamedObject) => name), text('description', descriptionOf)],
    brief: [text('name', ({ name }: NamedObject) => name)],
    columns: [
      { title: 'name', of: ({ name }: NamedObject) => name },
      { title: 'description', of: (object: NamedObject) => descriptionOf(object) ?? '' },
    ],
    filters: [
      exactly('name', 'has this name', ({ name }: NamedObject) => name),
      search('the name and description', (object: NamedObject) => [object.name, descriptionOf(object)]),
    ],
  };
}
