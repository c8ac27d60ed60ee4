// Every filter of every collection, on the fleet of the golden cases: what fits, and that something does not.
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import type { CollectionName } from '../../src/query/collection.js';
import { QUERY_TOPICS } from '../../src/query/query.js';
import { answer, contextOf, results, text } from './fleet.js';

const context = await contextOf(path.resolve(import.meta.dirname, '../cases/query/_shared/repo'), '2021-12-01');

const LEAF = 'ams-leaf-01';
const EDGE = 'ams-edge-01';
const EOS_25 = 'twenty-five';
const EOS_23 = 'Arista EOS - 4.23.10M';
const XE = 'IOS XE - 17.3.4';
const [OLD, STABLE, NAMED, RETAIL] = [
  'Validated Software: 4.23.10M - Valid since: 2020-09-15',
  'Validated Software: 4.25.6M - Valid since: 2021-06-15',
  'Validated Software: 4.25.6M - Valid since: 2022-01-01',
  'Validated Software: 17.3.4 - Valid since: 2021-12-01',
];
const [EOS_SWI, EOS_7280] = [`${EOS_25} - EOS.swi`, `${EOS_25} - EOS-7280.swi`];
const [T7150, T7280, C9300] = ['Arista 7150-S64', 'Arista 7280QR', 'Cisco C9300'];
const [REPLACED, WAITING] = ['Replaced in January - Until: 2022-01-31', 'Waiting for a fix - Until: 2021-12-31'];

/** The id of the one object of a collection that a query finds. */
function id(collection: CollectionName, query: string): string {
  const [one, ...others] = results(context, collection, query);
  expect(others, `${collection} ${query}`).toEqual([]);
  return text(one?.['id']);
}

/** Queries, and the objects that they find, as they are displayed. */
const FOUND: Readonly<Record<CollectionName, Readonly<Record<string, readonly string[]>>>> = {
  'validated-software': {
    [`device_name=${LEAF}`]: [STABLE, OLD],
    [`device_name= ${LEAF} `]: [STABLE, OLD],
    'device_name=twin': [],
    'device_name=nobody': [],
    [`device_id=${id('devices', `name=${LEAF}`)}`]: [STABLE, OLD],
    [`device_id=${id('devices', 'name=twin&location=AMS01').toUpperCase()}`]: [STABLE, NAMED],
    [`device_id=${LEAF}`]: [],
    [`inventory_item_id=${id('inventory-items', 'name=Supervisor 1')}`]: [STABLE],
    [`inventory_item_id=${id('inventory-items', 'name=Optic 1')}`]: [NAMED],
    [`inventory_item_id=${id('devices', `name=${LEAF}`)}`]: [],
    [`device_name=${LEAF}&preferred=true`]: [STABLE],
    [`device_name=${LEAF}&preferred=false`]: [OLD],
    [`device_name=${LEAF}&software=4.23.10M&valid=true`]: [OLD],
    [`device_name=${LEAF}&inventory_item_id=${id('inventory-items', 'name=Supervisor 1')}`]: [STABLE],
    [`device_name=${LEAF}&inventory_item_id=${id('inventory-items', 'name=Optic 1')}`]: [],
    'software=4.25.6M': [STABLE, NAMED],
    'software=Arista EOS - 4.25.6M&software=17.3.4': [STABLE, NAMED, RETAIL],
    [`software=${id('software-versions', 'version=17.3.4')}`]: [RETAIL],
    'devices=twin': [NAMED],
    'devices=null': [OLD, STABLE, RETAIL],
    'device_tenants=retail': [RETAIL],
    'device_types=7150-S64': [STABLE],
    'device_types=7150-S64&device_types=7280QR': [OLD, STABLE],
    'device_roles=leaf': [OLD],
    'inventory_items=Optic 1': [NAMED],
    'object_tags=stable': [STABLE],
    'software_platform=IOS XE': [RETAIL],
    'approved_by__n=x': [OLD, STABLE, NAMED, RETAIL],
    'approved_by=x': [],
    'ticket__n=x': [OLD, STABLE, NAMED, RETAIL],
    'ticket=x': [],
    'preferred=true': [STABLE],
    'preferred=0': [OLD, NAMED, RETAIL],
    'preferred=true&preferred=false': [OLD, STABLE, NAMED, RETAIL],
    'valid=true': [OLD, STABLE, RETAIL],
    'valid=False': [NAMED],
    'start_after=2021-12-01': [NAMED, RETAIL],
    'start_before=2021-06-15': [OLD, STABLE],
    'start_after=2021-06-15&start_before=2021-12-01': [STABLE, RETAIL],
    'end_after=2022-03-09': [OLD, STABLE],
    'end_before=2022-03-09': [OLD, NAMED],
    'name=by-name': [NAMED],
    'start=2021-12-01': [RETAIL],
    'start__gt=2021-06-15': [NAMED, RETAIL],
    'start__lt=2021-06-15': [OLD],
    'start__n=2021-12-01': [OLD, STABLE, NAMED],
    'end=2022-03-09': [OLD],
    'end__isnull=true': [RETAIL],
    'end__gte=2022-03-09': [OLD, STABLE],
    [`devices_id=${id('devices', 'name=twin&location=AMS01')}`]: [NAMED],
    'devices_id=null': [OLD, STABLE, RETAIL],
    [`device_tenants_id=${id('tenants', 'name=retail')}`]: [RETAIL],
    [`device_types_id=${id('device-types', 'model=7150-S64')}`]: [STABLE],
    [`device_roles_id=${id('roles', 'name=leaf')}`]: [OLD],
    [`inventory_items_id=${id('inventory-items', 'name=Optic 1')}`]: [NAMED],
    [`object_tags_id=${id('tags', 'name=stable')}`]: [STABLE],
    'device_roles__n=leaf': [STABLE, NAMED, RETAIL],
    'device_types__n=7150-S64': [OLD, NAMED, RETAIL],
    'tags=null': [OLD, STABLE, NAMED, RETAIL],
    'tags=stable': [],
    'q=2021-': [STABLE, RETAIL],
    'q= TWIN': [NAMED],
    'q=7280': [OLD],
    'q=leaf': [OLD],
    'q=CONTRACT': [RETAIL],
    'sort=start': [OLD, STABLE, RETAIL, NAMED],
    'sort=-end': [STABLE, OLD, NAMED, RETAIL],
    [`device_name=${LEAF}&sort=start`]: [OLD, STABLE],
  },
  'software-versions': {
    'platform=IOS XE': [XE],
    'version=4.25.6M': [EOS_25],
    'version=4.25': [],
    'alias=twenty-five': [EOS_25],
    'status=Active': [EOS_25, XE],
    'release_date=2021-06-01': [EOS_25],
    'release_date__gte=2020-08-02': [EOS_25],
    'release_date__lte=2021-05-31': [EOS_23],
    'end_of_support_date=2022-06-30': [EOS_23],
    'end_of_support_date__gte=2022-06-30': [EOS_23],
    'end_of_support_date__lte=2022-06-30': [EOS_23],
    'documentation_url=https://docs.example/4.23.10M': [EOS_23],
    'long_term_support=true': [EOS_25],
    'pre_release=true': [XE],
    'devices=twin': [EOS_23],
    'devices=null': [],
    'has_devices=true': [EOS_23, EOS_25, XE],
    'has_devices=false': [],
    'inventory_items=Supervisor 1': [EOS_25],
    'has_inventory_items=false': [EOS_23, XE],
    'virtual_machines=controller': [XE],
    'has_virtual_machines=true': [XE],
    'device_types=7280QR': [EOS_25],
    'software_image_files=EOS.swi': [EOS_25],
    'has_software_image_files=false': [EOS_23, XE],
    'tags=stable': [EOS_25, XE],
    'tags=stable&tags=pci': [EOS_25],
    'tags=null': [EOS_23],
    'q=ios': [XE],
    'q=twenty': [EOS_25],
    'version__ic=4.': [EOS_23, EOS_25],
    'version__isw=4.': [EOS_23, EOS_25],
    'version__niew=M': [XE],
    'version__n=17.3.4': [EOS_23, EOS_25],
    'release_date__isnull=true': [XE],
    'sort=-version': [XE, EOS_25, EOS_23],
  },
  'software-image-files': {
    'software_version=4.25.6M': [EOS_7280, EOS_SWI],
    'software_version=17.3.4': [],
    'image_file_name=EOS.swi': [EOS_SWI],
    'software_version__platform=Arista EOS': [EOS_7280, EOS_SWI],
    'software_version__platform=IOS XE': [],
    'image_file_size=5000000000': [EOS_7280],
    'image_file_size__gt=5000000000': [],
    'image_file_size__isnull=1': [EOS_SWI],
    'image_file_checksum=abcdef0123456789ABCDEF0123456789': [EOS_7280],
    'hashing_algorithm=md5': [EOS_7280],
    'download_url=https://images.example/EOS-7280.swi': [EOS_7280],
    'default_image=true': [EOS_SWI],
    'status=Extended Support': [EOS_SWI],
    'device_types=7280QR': [EOS_7280],
    'has_device_types=false': [EOS_SWI],
    'devices=twin': [EOS_SWI],
    'has_devices=false': [EOS_7280],
    'tags=stable': [EOS_SWI],
    'q=7280': [EOS_7280],
    'q=twenty-FIVE': [EOS_7280, EOS_SWI],
  },
  devices: {
    'name=twin': ['twin', 'twin'],
    'device_type=C9300': [EDGE],
    [`device_type=${T7280}`]: [LEAF],
    'manufacturer=Cisco': [EDGE],
    'role=edge': [EDGE],
    [`role=${id('roles', 'name=edge')}`]: [EDGE],
    'role=edge&role=leaf': [EDGE, LEAF, 'twin', 'twin'],
    'status=Staged': [EDGE],
    'status=Active': [LEAF, 'twin', 'twin'],
    'platform=null': ['twin'],
    'platform=IOS XE': [EDGE],
    'tenant=retail': [EDGE],
    [`tenant_id=${id('tenants', 'name=retail')}`]: [EDGE],
    'tenant_id=null': [LEAF, 'twin', 'twin'],
    'tenant__isnull=true': [LEAF, 'twin', 'twin'],
    'name__ic=LEAF': [LEAF],
    'name__nic=LEAF': [EDGE, 'twin', 'twin'],
    'name__isw=AMS-': [EDGE, LEAF],
    'name__iew=01': [EDGE, LEAF],
    'name__ie=TWIN': ['twin', 'twin'],
    'name__n=twin': [EDGE, LEAF],
    'role__n=leaf': [EDGE],
    'sort=-name,location': ['twin', 'twin', LEAF, EDGE],
    'tenant=null&location=AMS01': [LEAF, 'twin'],
    'location=FRA02': ['twin'],
    'serial=jpe0001': [LEAF],
    'asset_tag=A-1': [LEAF],
    'asset_tag=a-1': [],
    'software_version=4.25.6M': [LEAF],
    'software_version=null': ['twin'],
    'has_software_version=false': ['twin'],
    'software_image_files=EOS.swi': ['twin'],
    'has_software_image_files=true': ['twin'],
    'tags=pci': [LEAF, 'twin'],
    'tags=pci&tags=stable': [LEAF],
    'tags=unused': [],
    'q=stairs': [LEAF],
    'q=sup0001': [LEAF],
    'q=CISCO': [EDGE],
  },
  'inventory-items': {
    'name=Optic 1': ['Optic 1'],
    [`device=${LEAF}`]: ['Optic 1', 'Supervisor 1'],
    [`device=${EDGE}`]: [],
    'location=AMS01': ['Optic 1', 'Supervisor 1'],
    'location=FRA02': [],
    'manufacturer=Arista': ['Supervisor 1'],
    'part_id=SUP2': ['Supervisor 1'],
    'serial=sup0001': ['Supervisor 1'],
    'asset_tag=A-1-1': ['Supervisor 1'],
    'label=left': ['Supervisor 1'],
    'software_version=4.25.6M': ['Supervisor 1'],
    'has_software_version=false': ['Optic 1'],
    'software_image_files=EOS.swi': ['Supervisor 1'],
    'has_software_image_files=false': ['Optic 1'],
    'tags=stable': ['Supervisor 1'],
    'q=optic': ['Optic 1'],
    'q=a-1-': ['Supervisor 1'],
  },
  'virtual-machines': {
    'name=lab': ['lab'],
    'cluster=vms': ['controller'],
    [`cluster_id=${id('clusters', 'name=vms')}`]: ['controller'],
    [`platform_id=${id('platforms', 'name=IOS XE')}`]: ['controller'],
    [`tenant_id=${id('tenants', 'name=retail')}`]: ['controller'],
    'comments__ic=removed': ['lab'],
    'comments=x': [],
    'role=edge': ['controller'],
    'role=null': ['lab'],
    'status=Offline': ['lab'],
    'platform=IOS XE': ['controller'],
    'tenant=retail': ['controller'],
    'software_version=17.3.4': ['controller'],
    'has_software_version=false': ['lab'],
    'software_image_files=EOS.swi': ['lab'],
    'has_software_image_files=false': ['controller'],
    'tags=pci': ['controller'],
    'q=REMOVED': ['lab'],
  },
  'device-types': {
    'manufacturer=Cisco': [C9300],
    'model=7150-S64': [T7150],
    'part_number=DCS-7150S-64': [T7150],
    'comments__n=x': [T7150, T7280, C9300],
    'comments__ic=xyz': [],
    [`devices=${LEAF}`]: [T7280],
    'has_devices=true': [T7150, T7280, C9300],
    'has_devices=false': [],
    'software_image_files=EOS-7280.swi': [T7280],
    'has_software_image_files=false': [T7150, C9300],
    'tags=pci': [T7150],
    'q=access': [C9300],
    'q=dcs': [T7150],
  },
  platforms: {
    'name=IOS XE': ['IOS XE'],
    'manufacturer=Arista': ['Arista EOS'],
    'manufacturer=null': ['IOS XE'],
    'network_driver=arista_eos': ['Arista EOS'],
    'has_devices=true': ['Arista EOS', 'IOS XE'],
    'has_devices=false': [],
    'has_virtual_machines=true': ['IOS XE'],
    'description__ic=xyz': [],
    'description__n=xyz': ['Arista EOS', 'IOS XE'],
    'devices=ams-edge-01': ['IOS XE'],
    'virtual_machines=controller': ['IOS XE'],
    'q=xe': ['IOS XE'],
  },
  manufacturers: {
    'name=Cisco': ['Cisco'],
    'description__ic=SUM': ['Cisco'],
    'device_types=7150-S64': ['Arista'],
    'has_device_types=true': ['Arista', 'Cisco'],
    'has_device_types=false': [],
    'inventory_items=Supervisor 1': ['Arista'],
    'has_inventory_items=true': ['Arista'],
    'platforms=Arista EOS': ['Arista'],
    'has_platforms=true': ['Arista'],
    'q=sum': ['Cisco'],
  },
  locations: {
    'name=AMS01': ['AMS01'],
    'description__n=x': ['AMS01', 'FRA02'],
    'description__ic=xyz': [],
    [`devices=${LEAF}`]: ['AMS01'],
    'has_devices=true': ['AMS01', 'FRA02'],
    'has_devices=false': [],
    'q=fra': ['FRA02'],
  },
  tenants: {
    'name=retail': ['retail'],
    'name=Retail': [],
    'description__ic=zzz': [],
    'description__nic=zzz': ['retail'],
    [`devices=${EDGE}`]: ['retail'],
    [`devices=${LEAF}`]: [],
    'has_devices=true': ['retail'],
    'has_devices=false': [],
    'virtual_machines=controller': ['retail'],
    'virtual_machines=lab': [],
    'has_virtual_machines=true': ['retail'],
    'has_virtual_machines=false': [],
    'q=RET': ['retail'],
    'q=x': [],
  },
  roles: {
    'name=leaf': ['leaf'],
    'content_types=dcim.device': ['edge', 'leaf'],
    'content_types=dcim.rack': [],
    'q=EA': ['leaf'],
  },
  tags: {
    'name=pci': ['pci'],
    'content_types=dcim.device': ['pci', 'stable', 'unused'],
    'content_types=dcim.rack': [],
    'q=S': ['stable', 'unused'],
  },
  statuses: {
    'name=Staged': ['Staged'],
    'content_types=dcim.softwareversion': ['Active', 'End-of-Life', 'Extended Support'],
    'q=stag': ['Staged'],
  },
  clusters: {
    'name=vms': ['vms'],
    'name=x': [],
    'virtual_machines=controller': ['vms'],
    'virtual_machines=lab': [],
    'q=VM': ['vms'],
    'q=x': [],
  },
  'device-types-to-software-image-files': {
    'device_type=7280QR': [`7280QR - ${EOS_7280}`],
    'device_type=7150-S64': [],
    'software_image_file=EOS-7280.swi': [`7280QR - ${EOS_7280}`],
    'software_image_file=EOS.swi': [],
    'q=7280': [`7280QR - ${EOS_7280}`],
    'q=c9300': [],
  },
  waivers: {
    'software=4.25.6M': [WAITING],
    'devices=twin': [REPLACED],
    'inventory_items=Optic 1': [WAITING],
    'ticket=NET-7': [REPLACED],
    'approved_by=R. Lee': [REPLACED],
    'until_after=2022-01-31': [REPLACED],
    'until_before=2021-12-31': [WAITING],
    'q=lee': [REPLACED],
  },
};

describe.each(QUERY_TOPICS)('$name', ({ name, filters }) => {
  it.each(Object.entries(FOUND[name]))('%s', (query, expected) => {
    expect(results(context, name, query.replaceAll('+', '%2B')).map(({ display }) => display)).toEqual(expected);
  });

  it('has each filter tried, once where it lets pass and once where it does not', () => {
    const all = results(context, name, '').length;
    const tried = Object.entries(FOUND[name]).map(
      ([query, expected]) => [[...new URLSearchParams(query).keys()], expected.length] as const,
    );
    for (const filter of filters.filter((one) => one.name !== 'id')) {
      const own = [filter.name, ...filter.lookups.map((lookup) => lookup.name)];
      const alone = tried.filter(([names]) => names.every((one) => own.includes(one)));
      expect(
        alone.some(([, count]) => count > 0),
        `${filter.name} lets pass`,
      ).toBe(true);
      expect(
        alone.some(([, count]) => count < all),
        `${filter.name} keeps out`,
      ).toBe(true);
    }
  });

  it('finds each object by its id, and by several ids several', () => {
    const all = results(context, name, '');
    const ids = all.map((one) => text(one['id']));
    expect(new Set(ids).size).toBe(all.length);
    for (const one of all) expect(results(context, name, `id=${text(one['id'])}`)).toEqual([one]);
    expect(results(context, name, ids.map((one) => `id=${one.toUpperCase()}`).join('&'))).toEqual(all);
    expect(results(context, name, 'id=no-id')).toEqual([]);
  });

  it('gives every page', () => {
    const all = results(context, name, '');
    const seen = [];
    let page: string | null = '?limit=1';
    for (let turns = 0; page !== null && turns <= all.length; turns += 1) {
      const { results: some, next, count } = answer(context, name, page);
      expect(count).toBe(all.length);
      seen.push(...some);
      page = next;
    }
    expect(seen).toEqual(all);
    expect(results(context, name, 'limit=0')).toEqual(all);
    expect(results(context, name, `offset=${all.length}`)).toEqual([]);
  });
});

it.each([
  ['devices', 'role=leef', 'role: there is no role "leef": did you mean "leaf"?'],
  ['devices', 'tags=zzzzzz', 'tags: there is no tag "zzzzzz": name one by name or id'],
  ['devices', `role=${id('tags', 'name=pci')}`, /^role: there is no role /],
  ['devices', 'status=staged', 'status: there is no status "staged": did you mean "Staged"?'],
  ['devices', 'sort=nosuch', 'sort: nosuch is not a field to sort by.'],
  ['devices', 'depth=3', 'depth: Enter a whole number from 0 to 2.'],
  ['software-image-files', 'image_file_size__gt=x', 'image_file_size__gt cannot be "x": write a whole number'],
  ['devices', `tenant_id=retail`, 'tenant_id: there is no tenant "retail": name one by id'],
  ['devices', 'colour=red', /^devices have no filter "colour": there are name, /],
  ['devices', 'x=1', /^devices have no filter "x": there are name, /],
  ['devices', 'has_software_version=2', 'has_software_version cannot be "2": it is true or false'],
  ['devices', 'limit=-1', 'limit cannot be "-1": write a whole number'],
  ['software-image-files', 'hashing_algorithm=MD5', /^hashing_algorithm cannot be "MD5": it is md5, /],
  ['validated-software', 'start_after=2021-02-29', /^start_after cannot be "2021-02-29": write a date that exists/],
  ['validated-software', 'device_id=a&device_id=b', 'device_id can be given only once'],
] as const)('refuses %s %s', (collection, query, message) => {
  expect(() => answer(context, collection, query)).toThrow(message);
});

it('takes a query string as it stands in a URL', () => {
  const url = `https://nautobot.example/api/plugins/nautobot-device-lifecycle-mgmt/validated-software/?device_name=${LEAF}&q=&preferred=true`;
  expect(results(context, 'validated-software', url).map(({ display }) => display)).toEqual([STABLE]);
});
