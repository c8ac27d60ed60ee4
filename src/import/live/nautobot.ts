import { openNautobotClient, type NautobotClient } from '../../clients/nautobot-client.js';
import { plural, toWords } from '../../text/words.js';
import { UserError } from '../../model/user-error.js';
import { textOf } from '../paths.js';
import type { LiveSource, Remark } from '../record.js';
import type { NautobotLists } from '../sources/nautobot-names.js';
import { fromNautobotAnswers } from '../sources/nautobot.js';

type Values = Readonly<Record<string, unknown>>;

/** A list of GraphQL: where REST has it, which says what a token may view, and the fields that are read. */
interface List {
  readonly rest: string;
  readonly fields: string;
  /** Fields that every object has, and the permission without which they are null, without an error. */
  readonly required?: Readonly<Record<string, string>>;
  /** Lists of apps, which a Nautobot may not have. */
  readonly app?: string;
}

const SOFTWARE = 'software_version { version platform { name } }';
const IMAGES = `software_image_files { image_file_name ${SOFTWARE} }`;
const TYPE = 'model manufacturer { name }';
const TAGS = 'tags { name }';

const LISTS: Readonly<Record<keyof NautobotLists, List>> = {
  manufacturers: { rest: '/dcim/manufacturers/', fields: 'name description' },
  locations: { rest: '/dcim/locations/', fields: 'name description parent { id name }' },
  tenants: { rest: '/tenancy/tenants/', fields: 'name description' },
  roles: { rest: '/extras/roles/', fields: 'name description' },
  tags: { rest: '/extras/tags/', fields: 'name description' },
  platforms: { rest: '/dcim/platforms/', fields: 'name network_driver description manufacturer { name }' },
  device_types: { rest: '/dcim/device-types/', fields: `${TYPE} part_number comments ${TAGS}` },
  software_versions: {
    rest: '/dcim/software-versions/',
    fields: `version alias release_date end_of_support_date documentation_url long_term_support pre_release
      status { name } platform { name } ${TAGS}`,
    required: { status: 'extras.view_status', platform: 'dcim.view_platform' },
  },
  software_image_files: {
    rest: '/dcim/software-image-files/',
    fields: `image_file_name image_file_checksum hashing_algorithm image_file_size download_url default_image
      status { name } ${SOFTWARE} device_types { ${TYPE} } ${TAGS}`,
    required: { status: 'extras.view_status', software_version: 'dcim.view_softwareversion' },
  },
  devices: {
    rest: '/dcim/devices/',
    fields: `name serial asset_tag comments status { name } role { name } device_type { ${TYPE} part_number }
      platform { name network_driver } tenant { name } location { id name } ${TAGS} _custom_field_data
      ${SOFTWARE} ${IMAGES}`,
    required: {
      role: 'extras.view_role',
      status: 'extras.view_status',
      location: 'dcim.view_location',
      device_type: 'dcim.view_devicetype',
    },
  },
  inventory_items: {
    rest: '/dcim/inventory-items/',
    fields: `name label description part_id serial asset_tag created parent { id } device { id }
      manufacturer { name } ${TAGS} _custom_field_data ${SOFTWARE} ${IMAGES}`,
    required: { device: 'dcim.view_device' },
  },
  virtual_machines: {
    rest: '/virtualization/virtual-machines/',
    fields: `name comments status { name } role { name } platform { name } tenant { name } cluster { name } ${TAGS}
      _custom_field_data ${SOFTWARE} ${IMAGES}`,
    required: { status: 'extras.view_status', cluster: 'virtualization.view_cluster' },
  },
  validated_softwares: {
    rest: '/plugins/nautobot-device-lifecycle-mgmt/validated-software/',
    fields: `start end preferred software { version platform { name } } devices { id } device_tenants { name }
      device_types { ${TYPE} } device_roles { name } inventory_items { id } object_tags { name } ${TAGS}`,
    required: { software: 'dcim.view_softwareversion' },
    app: 'Device Lifecycle Management',
  },
};

/** Lists of which only names are read, within other objects. */
const NAMED_ONLY = ['/extras/statuses/', '/virtualization/clusters/'];

/** How many objects a page has. */
const PAGE = 200;

/**
 * Reads a Nautobot by GraphQL (interop.md, 2). GraphQL gives empty lists where a permission is missing, so that each list
 * is asked for by REST first.
 */
export const liveNautobot: LiveSource = {
  tokenVariable: 'NAUTOBOT_TOKEN',
  async read({ fields, filters, onProgress, ...server }) {
    const client = await openNautobotClient(server);
    try {
      const entries = Object.entries(LISTS) as readonly (readonly [keyof NautobotLists, List])[];
      const counts = new Map<keyof NautobotLists, number>();
      const skipped: Remark[] = [];
      for (const [name, { rest, app }] of entries) {
        const count = await client.count(rest);
        if (count !== undefined) counts.set(name, count);
        else if (app === undefined)
          throw new UserError(`${client.origin} has no /api${rest}: an import needs Nautobot 2.2 or newer`);
        else skipped.push({ reason: `the app ${app} is not installed`, name: 'validated software' });
      }
      for (const path of NAMED_ONLY) await client.count(path);
      if (counts.get('devices') === 0)
        throw new UserError(`${client.origin} has no device that the token may view: nothing is imported`);
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      let read = 0;
      const lists: Partial<Record<keyof NautobotLists, readonly Values[]>> = {};
      for (const [name, count] of counts) {
        lists[name] = await readList(client, name, count, async (got) => {
          read += got;
          await onProgress?.(Math.min(read, total - 1), total);
        });
      }
      for (const [name, list] of Object.entries(lists)) expectWhole(name as keyof NautobotLists, list);
      const data = fromNautobotAnswers(lists, [], { fields, filters });
      return { ...data, skipped: [...skipped, ...data.skipped] };
    } finally {
      await client.close();
    }
  },
};

/**
 * Reads a list in pages. GraphQL orders by names, which several objects may share: what pages miss is asked for by id.
 */
async function readList(
  client: NautobotClient,
  name: keyof NautobotLists,
  count: number,
  onRead: (got: number) => Promise<void>,
): Promise<readonly Values[]> {
  const found = new Map<string, Values>();
  const ask = async (filter: string, fields: string): Promise<readonly Values[]> => {
    const list = (await client.query(`{ ${name}${filter} { id ${fields} } }`))[name];
    if (!Array.isArray(list)) throw new UserError(`${client.origin} answers GraphQL without ${name}`);
    return list as readonly Values[];
  };
  const read = async (filter: string): Promise<number> => {
    const list = await ask(filter, LISTS[name].fields);
    for (const object of list) found.set(String(object['id']), object);
    await onRead(list.length);
    return list.length;
  };
  for (let offset = 0; offset < count; offset += PAGE)
    if ((await read(`(limit: ${PAGE}, offset: ${offset})`)) < PAGE) break;
  if (found.size === count) return [...found.values()];
  const ids = (await ask('', '')).map(({ id }) => String(id));
  const missing = ids.filter((id) => !found.has(id));
  for (let from = 0; from < missing.length; from += PAGE)
    await read(`(id: ${JSON.stringify(missing.slice(from, from + PAGE))})`);
  if (ids.length !== count || !ids.every((id) => found.has(id)))
    throw new UserError(
      `${client.origin} reports ${plural(count, 'object')} in ${name}, but returned ${ids.length}: run the command again; if that repeats, the token may only view some of them`,
    );
  return ids.map((id) => found.get(id)).filter((object) => object !== undefined);
}

/** @throws {UserError} where fields are null that no object is without: constraints of a permission hide what they name. */
function expectWhole(name: keyof NautobotLists, list: readonly Values[]): void {
  for (const [field, permission] of Object.entries(LISTS[name].required ?? {})) {
    const hidden = list.filter((object) => object[field] === null);
    if (hidden.length === 0) continue;
    const example = textOf(hidden.find((object) => textOf(object['name']) !== undefined)?.['name']);
    throw new UserError(
      `the token may not view the ${toWords(field)} of ${hidden.length} of ${list.length} ${toWords(name)}${example === undefined ? '' : `, such as "${example}"`}: give it the permission ${permission} without constraints`,
    );
  }
}
