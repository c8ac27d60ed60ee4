import { isInWindow } from '../../evaluate/validity.js';
import { quote } from '../../model/describe.js';
import { COLLECTION_NOUNS, textField } from '../../model/entry.js';
import type { ValidatedSoftwareEntry } from '../../model/generated/entries.js';
import type { Subject, ValidatedSoftware } from '../../model/repository.js';
import { listWords, plural } from '../../text/words.js';
import { COLLECTION_OF, type Filter, type QueryCollection, type QueryContext, type Selection } from '../collection.js';
import { date, flag, many, mapping, one, text } from '../field.js';
import { day, exactly, refersTo, search, whether } from '../filter.js';
import { displayOfSoftware } from './software-versions.js';

/** What sorts behind every date. */
const OPEN_END = '~';

function descriptionOf(record: ValidatedSoftware): string | undefined {
  return (record.entry.value as ValidatedSoftwareEntry).description;
}

function isValid(record: ValidatedSoftware, { evaluation }: QueryContext): boolean {
  return isInWindow(record, evaluation.asOf);
}

/** What a filter by subject is about. */
interface SubjectFilter {
  readonly name: string;
  readonly description: string;
  readonly to: 'devices' | 'inventory-items';
  readonly find: (value: string, context: QueryContext) => readonly Subject[];
}

/** The records that match one subject, in the order of its matches (matching.md, Order of the matches). */
function matching({ name, description, to, find }: SubjectFilter): Filter<ValidatedSoftware> {
  const noun = COLLECTION_NOUNS[COLLECTION_OF[to]];
  const select = (value: string, context: QueryContext): Selection<ValidatedSoftware> => {
    const wanted = value.trim();
    const [subject, ...others] = find(wanted, context);
    if (subject === undefined) {
      const where = context.repository.isComplete ? '' : ' in what can be read';
      return { objects: [], note: `${name}: there is no ${noun} ${quote(wanted)}${where}` };
    }
    if (others.length > 0) {
      const ids = [subject, ...others].map((one) => context.idOf(to, one)).sort();
      return {
        objects: [],
        note: `${name}: ${quote(wanted)} is ambiguous; ask by device_id: ${listWords(ids, 8, 'or')}`,
      };
    }
    return { objects: context.matchesOf(subject).map(({ record }) => record) };
  };
  return {
    name,
    type: 'text',
    description,
    repeated: 'once',
    select,
    condition(values, context) {
      const matched = new Set(values.flatMap((value) => select(value, context).objects));
      return (record) => matched.has(record);
    },
  };
}

function found(subject: Subject | undefined): readonly Subject[] {
  return subject === undefined ? [] : [subject];
}

/** The devices of a name; none where a broken entry has the name too, since that may be the one that is meant. */
function devicesNamed(name: string, context: QueryContext): readonly Subject[] {
  const { brokenEntries } = context.repository;
  const isMeant = brokenEntries.some(
    ({ collection, value }) => collection === 'devices' && textField(value, 'name') === name,
  );
  return isMeant ? [] : context.repository.devices.filter((device) => device.name === name);
}

export const validatedSoftware: QueryCollection<'validated-software'> = {
  name: 'validated-software',
  description: 'the policy: which software is approved for what, and when',
  graphql: { type: 'ValidatedSoftware', one: 'validated_software', many: 'validated_softwares' },
  all: (repository) => repository.validatedSoftware,
  identity: ({ name, software, start, end }) =>
    name === undefined ? [undefined, software.platform, software.version, start, end] : [name],
  order: ({ software, start, end, name }) => [software.platform, software.version, start, end ?? OPEN_END, name],
  names: ({ name }) => (name === undefined ? [] : [name]),
  display: ({ software, start }) => `${displayOfSoftware(software)} - Valid since: ${start}`,
  fields: [
    one('software', 'software-versions', ({ software }) => software),
    many('devices', 'devices', (record) => record.devices),
    many('device_tenants', 'tenants', (record) => record.deviceTenants),
    many('device_types', 'device-types', (record) => record.deviceTypes),
    many('device_roles', 'roles', (record) => record.deviceRoles),
    many('inventory_items', 'inventory-items', (record) => record.inventoryItems),
    many('object_tags', 'tags', (record) => record.objectTags),
    date('start', ({ start }) => start),
    date('end', ({ end }) => end),
    flag('preferred', ({ preferred }) => preferred),
    flag('valid', isValid),
    text('name', ({ name }) => name),
    text('description', descriptionOf),
    mapping('custom_fields', () => ({})),
    many('tags', 'tags', () => []),
  ],
  brief: [date('start', ({ start }) => start), date('end', ({ end }) => end)],
  columns: [
    { title: 'software', of: ({ software }) => `${software.platform} ${software.version}` },
    { title: 'start', of: ({ start }) => start },
    { title: 'end', of: ({ end }) => end ?? '' },
    { title: 'preferred', of: ({ preferred }) => (preferred ? 'yes' : '') },
    { title: 'valid', of: (record, context) => (isValid(record, context) ? 'yes' : 'no') },
    { title: 'name', of: ({ name }) => name ?? '' },
    { title: 'for', of: (record) => assignmentsOf(record) },
  ],
  filters: [
    matching({
      name: 'device_name',
      description: 'matches the device of this name, in the order of its matches',
      to: 'devices',
      find: devicesNamed,
    }),
    matching({
      name: 'device_id',
      description: 'matches the device of this id, in the order of its matches',
      to: 'devices',
      find: (id, context) => found(context.findById('devices', id)),
    }),
    matching({
      name: 'inventory_item_id',
      description: 'matches the inventory item of this id, in the order of its matches',
      to: 'inventory-items',
      find: (id, context) => found(context.findById('inventory-items', id)),
    }),
    refersTo('software', 'is for this software version (version or id)', 'software-versions', ({ software }) => [
      software,
    ]),
    refersTo('devices', 'lists this device (name or id)', 'devices', (record) => record.devices),
    refersTo('device_tenants', 'lists this tenant (name or id)', 'tenants', (record) => record.deviceTenants),
    refersTo('device_types', 'lists this device type (model or id)', 'device-types', (record) => record.deviceTypes),
    refersTo('device_roles', 'lists this role (name or id)', 'roles', (record) => record.deviceRoles),
    refersTo(
      'inventory_items',
      'lists this inventory item (name or id)',
      'inventory-items',
      (record) => record.inventoryItems,
    ),
    refersTo('object_tags', 'lists this tag (name or id)', 'tags', (record) => record.objectTags),
    whether('preferred', 'is preferred', ({ preferred }) => preferred),
    whether('valid', 'is in its window on the date asked for', isValid),
    day('start_after', 'starts on this date or later', 'notBefore', ({ start }) => start),
    day('start_before', 'starts on this date or earlier', 'notAfter', ({ start }) => start),
    day('end_after', 'ends on this date or later; not where it never ends', 'notBefore', ({ end }) => end),
    day('end_before', 'ends on this date or earlier', 'notAfter', ({ end }) => end),
    exactly('name', 'has this name', ({ name }) => name),
    search('the start and the end, the software, name and description', (record) => [
      record.start,
      record.end,
      displayOfSoftware(record.software),
      record.name,
      descriptionOf(record),
    ]),
  ],
};

/** What a record is assigned to, for people. */
function assignmentsOf(record: ValidatedSoftware): string {
  const parts = [
    listed(
      'device',
      [...record.devices].map(({ name }) => name),
    ),
    listed(
      'item',
      [...record.inventoryItems].map(({ device, name }) => `${device.name}/${name}`),
    ),
    listed(
      'type',
      [...record.deviceTypes].map(({ model }) => model),
    ),
    listed(
      'role',
      [...record.deviceRoles].map(({ name }) => name),
    ),
    listed(
      'tenant',
      [...record.deviceTenants].map(({ name }) => name),
    ),
    listed(
      'tag',
      [...record.objectTags].map(({ name }) => name),
    ),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const SHOWN = 3;

function listed(noun: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  if (names.length > SHOWN) return plural(names.length, noun);
  return `${noun} ${[...names].sort().join(', ')}`;
}
