import { isInWindow } from '../../evaluate/validity.js';
import { quote } from '../../model/describe.js';
import type { ValidatedSoftwareEntry } from '../../model/generated/entries.js';
import type { Subject, ValidatedSoftware } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import { listWords, plural } from '../../text/words.js';
import {
  type CollectionObjects,
  type Filter,
  NOUNS,
  type QueryCollection,
  type QueryContext,
  type Selection,
} from '../collection.js';
import { customFields, date, flag, many, one, requiredDate, tagsField, text } from '../fields.js';
import { whether } from '../filter.js';
import { referenceFilter, tagsFilter } from '../reference-filters.js';
import { dateComparison, dateFilter } from '../ordered-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';

/** Sorts after every date. */
const OPEN_END = '~';

function descriptionOf(record: ValidatedSoftware): string | undefined {
  return (record.entry.value as ValidatedSoftwareEntry).description;
}

function isValid(record: ValidatedSoftware, { evaluation }: QueryContext): boolean {
  return isInWindow(record, evaluation.asOf);
}

/** A filter by what the records apply to. */
interface MatchFilter {
  readonly name: string;
  readonly description: string;
  readonly to: 'devices' | 'inventory-items';
  readonly find: (value: string, context: QueryContext) => readonly Subject[];
}

/** The records that match one device or inventory item, in the order of its matches (matching.md, Order of the matches). */
function matching({ name, description, to, find }: MatchFilter): Filter<ValidatedSoftware> {
  const noun = NOUNS[to];
  const select = (value: string, context: QueryContext): Selection<ValidatedSoftware> => {
    const wanted = value.trim();
    const [found, ...others] = find(wanted, context);
    if (found === undefined) {
      const where = context.repository.isComplete ? '' : '; some entries are left out for errors';
      return { objects: [], note: `${name}: there is no ${noun} ${quote(wanted)}${where}` };
    }
    if (others.length > 0) {
      const ids = [found, ...others].map((one) => context.idOf(to, one)).sort();
      return {
        objects: [],
        note: `${name}: ${quote(wanted)} is ambiguous; ask by device_id: ${listWords(ids, 8, 'or')}`,
      };
    }
    return { objects: context.matchesOf(found).map(({ record }) => record) };
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
  // The index also finds ids, which do not count as names here.
  return isMeant ? [] : context.find('devices', name).filter((device) => device.name === name);
}

/** What a record can be assigned to: the field, the collection, and how people name a target. */
const ASSIGNMENTS = [
  ['devices', 'devices', 'device (name or id)', (record: ValidatedSoftware) => record.devices],
  ['device_types', 'device-types', 'device type (model or id)', (record: ValidatedSoftware) => record.deviceTypes],
  ['device_tenants', 'tenants', 'tenant (name or id)', (record: ValidatedSoftware) => record.deviceTenants],
  ['device_roles', 'roles', 'role (name or id)', (record: ValidatedSoftware) => record.deviceRoles],
  [
    'inventory_items',
    'inventory-items',
    'inventory item (name or id)',
    (record: ValidatedSoftware) => record.inventoryItems,
  ],
  ['object_tags', 'tags', 'tag (name or id)', (record: ValidatedSoftware) => record.objectTags],
] as const;

type Target = CollectionObjects[(typeof ASSIGNMENTS)[number][1]];

function nameOf(target: Target): string {
  return 'model' in target ? target.model : target.name;
}

export const validatedSoftware: QueryCollection<'validated-software'> = {
  name: 'validated-software',
  description: 'the policy: which software is approved for what, and when',
  api: {
    path: '/plugins/nautobot-device-lifecycle-mgmt/validated-software/',
    objectType: 'nautobot_device_lifecycle_mgmt.validatedsoftwarelcm',
    model: 'ValidatedSoftwareLCM',
  },
  graphql: { type: 'ValidatedSoftwareLCMType', one: 'validated_software', many: 'validated_softwares' },
  all: ({ repository }) => repository.validatedSoftware,
  identity: ({ name, software, start, end }) =>
    name === undefined ? [undefined, software.platform, software.version, start, end] : [name],
  order: ({ software, start, end, name }) => [software.platform, software.version, start, end ?? OPEN_END, name],
  slug: ({ software, start, end }) => [software.platform, software.version, start, ...(end === undefined ? [] : [end])],
  names: ({ name }) => (name === undefined ? [] : [name]),
  display: ({ software, start }) => `Validated Software: ${software.version} - Valid since: ${start}`,
  fields: [
    requiredDate('start', ({ start }) => start),
    date('end', ({ end }) => end),
    flag('preferred', ({ preferred }) => preferred),
    flag('valid', isValid),
    one('software', 'software-versions', ({ software }) => software),
    ...ASSIGNMENTS.map(([name, to, , read]) => many<ValidatedSoftware, typeof to>(name, to, read)),
    text('name', ({ name }) => name),
    text('description', descriptionOf),
    text('approved_by', ({ approvedBy }) => approvedBy),
    text('ticket', ({ ticket }) => ticket),
    ...customFields<ValidatedSoftware>(),
    tagsField(() => []),
  ],
  columns: [
    { title: 'software', kind: 'version', of: ({ software }) => `${software.platform} ${software.version}` },
    { title: 'start', of: ({ start }) => start },
    { title: 'end', kind: 'last day', of: ({ end }) => end ?? '' },
    { title: 'preferred', of: ({ preferred }) => (preferred ? 'yes' : '') },
    { title: 'valid', of: (record, context) => (isValid(record, context) ? 'yes' : 'no') },
    { title: 'name', of: ({ name }) => name ?? '' },
    { title: 'approved by', of: ({ approvedBy }) => approvedBy ?? '' },
    { title: 'ticket', of: ({ ticket }) => ticket ?? '' },
    { title: 'for', kind: 'list', of: (record) => assignmentsOf(record) },
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
    referenceFilter('software', 'is for this software version (version or id)', 'software-versions', ({ software }) => [
      software,
    ]),
    ...ASSIGNMENTS.map(([name, to, target, read]) =>
      referenceFilter<ValidatedSoftware, typeof to>(name, `lists this ${target}`, to, read),
    ),
    ...ASSIGNMENTS.map(([name, to, , read]) =>
      referenceFilter<ValidatedSoftware, typeof to>(`${name}_id`, `lists the ${NOUNS[to]} with this id`, to, read, {
        idOnly: true,
        nullable: false,
      }),
    ),
    whether('preferred', 'is preferred', ({ preferred }) => preferred),
    whether('valid', 'is in its window on the date of the query', isValid),
    dateFilter('start', 'starts on this date', ({ start }) => start),
    dateFilter('end', 'ends on this date', ({ end }) => end, { nullable: true }),
    dateComparison('start_after', 'starts on this date or later', 'gte', ({ start }) => start),
    dateComparison('start_before', 'starts on this date or earlier', 'lte', ({ start }) => start),
    dateComparison('end_after', 'ends on this date or later, not records without an end', 'gte', ({ end }) => end),
    dateComparison('end_before', 'ends on this date or earlier', 'lte', ({ end }) => end),
    textFilter('software_platform', 'is for software of this platform', ({ software }) => software.platform),
    textFilter('approved_by', 'was approved by this person or group', ({ approvedBy }) => approvedBy),
    textFilter('ticket', 'is recorded in this ticket', ({ ticket }) => ticket),
    nameFilter('validated-software', ({ name }) => name),
    tagsFilter(() => []),
    search('start and end, the names of what it lists, its own name and description', function* (record) {
      yield* [record.start, record.end, record.name, descriptionOf(record)];
      for (const [, , , read] of ASSIGNMENTS) for (const target of read(record)) yield nameOf(target);
    }),
  ],
};

/** What a record is assigned to, in words. */
function assignmentsOf(record: ValidatedSoftware): string {
  const names = (targets: Iterable<{ readonly name: string }>): readonly string[] =>
    [...targets].map(({ name }) => name);
  const parts = [
    listed('device', names(record.devices)),
    listed(
      'item',
      [...record.inventoryItems].map(({ device, name }) => `${device.name}/${name}`),
    ),
    listed(
      'type',
      [...record.deviceTypes].map(({ model }) => model),
    ),
    listed('role', names(record.deviceRoles)),
    listed('tenant', names(record.deviceTenants)),
    listed('tag', names(record.objectTags)),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const SHOWN = 3;

function listed(noun: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  if (names.length > SHOWN) return plural(names.length, noun);
  return `${noun} ${[...names].sort().join(', ')}`;
}
