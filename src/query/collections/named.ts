import type { NamedObject } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import type { Field, Filter, QueryCollection, QueryContext, UserName } from '../collection.js';
import { back, contentTypes, count, customFields, tagsField, text } from '../fields.js';
import { whether } from '../filter.js';
import { referenceFilter } from '../reference-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';

type NamedCollection = 'manufacturers' | 'locations' | 'tenants' | 'roles' | 'tags';

interface Options {
  readonly description: string;
  readonly app: 'dcim' | 'tenancy' | 'extras';
  readonly fields: readonly Field<NamedObject>[];
  /** The collections whose objects can be filtered for, with the name of the filter. */
  readonly usedBy?: readonly (readonly [filter: string, collection: UserName, noun: string])[];
  /** Whether `q` and a filter look at the description too. */
  readonly hasDescription: boolean;
  readonly filters?: readonly Filter<NamedObject>[];
}

function descriptionOf({ entry }: NamedObject): string | undefined {
  return textField(entry.value, 'description');
}

/** A collection of objects that have only a name and a description. */
function named<K extends NamedCollection>(collection: K, options: Options): QueryCollection<K> {
  const { description, app, fields, usedBy = [], hasDescription, filters = [] } = options;
  const one = collection.slice(0, -1);
  const model = `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
  return {
    name: collection,
    description,
    api: { path: `/${app}/${collection}/`, objectType: `${app}.${one}`, model },
    graphql: { type: `${model}Type`, one, many: collection },
    all: ({ repository }: QueryContext): readonly NamedObject[] => repository[collection],
    identity: ({ name }: NamedObject) => [name],
    names: ({ name }: NamedObject) => [name],
    display: ({ name }: NamedObject) => name,
    fields: [
      ...fields,
      text<NamedObject>('name', ({ name }) => name),
      text<NamedObject>('description', descriptionOf),
      ...usedBy.map(([name, from]) => back<NamedObject>(name, from)),
      ...customFields<NamedObject>(),
    ],
    columns: [
      { title: 'name', of: ({ name }: NamedObject) => name },
      { title: 'description', kind: 'text', of: (object: NamedObject) => descriptionOf(object) ?? '' },
    ],
    filters: [
      nameFilter<NamedObject>(collection, ({ name }) => name),
      ...(hasDescription ? [textFilter<NamedObject>('description', 'has this description', descriptionOf)] : []),
      ...usedBy.flatMap(([name, from, noun]) => usedByFilters(name, from, noun)),
      ...filters,
      search(hasDescription ? 'the name and description' : 'the name', (object: NamedObject) => [
        object.name,
        hasDescription ? descriptionOf(object) : undefined,
      ]),
    ],
  };
}

function usedByFilters(name: string, from: UserName, noun: string): readonly Filter<NamedObject>[] {
  return [
    referenceFilter<NamedObject, UserName>(name, `is that of this ${noun} (name or id)`, from, (object, context) =>
      context.users(from, object),
    ),
    whether<NamedObject>(
      `has_${name}`,
      `is that of ${noun}s, or of none`,
      (object, context) => context.users(from, object).length > 0,
    ),
  ];
}

function countOf(name: string, from: UserName): Field<NamedObject> {
  return count<NamedObject>(name, (object, context) => context.users(from, object).length);
}

/** The kinds of objects that can have a role, status or tag, and the filter for it. */
function forTypes(types: readonly string[]): {
  readonly fields: readonly Field<NamedObject>[];
  readonly filters: readonly Filter<NamedObject>[];
} {
  return { fields: contentTypes<NamedObject>(() => types), filters: [contentTypesFilter<NamedObject>(() => types)] };
}

/** The filter by the kinds of objects that can have a role, status or tag. */
export function contentTypesFilter<T>(read: (object: T) => readonly string[]): Filter<T> {
  return {
    name: 'content_types',
    type: 'text',
    description: 'is for objects of this type: dcim.device',
    repeated: 'any',
    condition: (values) => (object) => values.some((value) => read(object).includes(value)),
  };
}

export const manufacturers = named('manufacturers', {
  description: 'makers of device types',
  app: 'dcim',
  fields: [
    countOf('device_type_count', 'device-types'),
    countOf('inventory_item_count', 'inventory-items'),
    countOf('platform_count', 'platforms'),
  ],
  usedBy: [
    ['device_types', 'device-types', 'device type'],
    ['inventory_items', 'inventory-items', 'inventory item'],
    ['platforms', 'platforms', 'platform'],
  ],
  hasDescription: true,
});

export const locations = named('locations', {
  description: 'sites of devices',
  app: 'dcim',
  fields: [countOf('device_count', 'devices')],
  usedBy: [['devices', 'devices', 'device']],
  hasDescription: true,
});

export const tenants = named('tenants', {
  description: 'owners of devices and virtual machines',
  app: 'tenancy',
  fields: [
    countOf('device_count', 'devices'),
    countOf('virtualmachine_count', 'virtual-machines'),
    tagsField<NamedObject>(() => []),
  ],
  usedBy: [
    ['devices', 'devices', 'device'],
    ['virtual_machines', 'virtual-machines', 'virtual machine'],
  ],
  hasDescription: true,
});

const roleTypes = forTypes(['dcim.device', 'virtualization.virtualmachine']);

export const roles = named('roles', {
  description: 'functions of devices',
  app: 'extras',
  fields: roleTypes.fields,
  filters: roleTypes.filters,
  hasDescription: false,
});

const tagTypes = forTypes([
  'dcim.device',
  'virtualization.virtualmachine',
  'dcim.softwareimagefile',
  'dcim.softwareversion',
  'dcim.inventoryitem',
  'dcim.devicetype',
  'nautobot_device_lifecycle_mgmt.validatedsoftwarelcm',
]);

export const tags = named('tags', {
  description: 'labels of objects',
  app: 'extras',
  fields: [count<NamedObject>('tagged_items', (tag, context) => countTagged(tag, context)), ...tagTypes.fields],
  filters: tagTypes.filters,
  hasDescription: false,
});

function countTagged(tag: NamedObject, context: QueryContext): number {
  const users = (['devices', 'inventory-items', 'virtual-machines'] as const).map((name) => context.users(name, tag));
  return users.reduce((sum, { length }) => sum + length, 0);
}
