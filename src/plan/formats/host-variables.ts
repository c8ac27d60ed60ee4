import type { HostDevice, SoftwareImageFile } from '../../model/repository.js';
import { declaredPlatform, hostOf } from '../../model/evaluation.js';
import type { Plan, PlanHop, PlanStep } from '../types.js';
import { imageDetails } from './totals.js';
import { groupBy } from '../../model/group-by.js';
import { digestOf } from '../../text/digest.js';

/** A value of a variable. Mappings are maps: their keys may be any text of the repository. */
export type VariableValue = string | number | boolean | readonly VariableValue[] | Variables;
export type Variables = ReadonlyMap<string, VariableValue>;

/** The variables of a host, and of each item in `inventory_items` (interop.md, 5). */
export const VARIABLE_NAMES = [
  'device_name',
  'manufacturer',
  'model',
  'role',
  'location',
  'tenant',
  'platform',
  'software_version',
  'current_version',
  'downgrade',
  'software_image',
  'image_size',
  'image_size_kb',
  'image_checksum',
  'image_checksum_algorithm',
  'image_url',
  'image_url_folder',
  'image_server',
  'image_path',
  'software_images',
  'upgrade_path',
  'upgrade_group',
  'upgrade_batch',
  'approved_by',
  'ticket',
  'waived_until',
  'inventory_items',
  'name',
] as const;

/** A device and the steps that are planned for it and for the items in it. */
interface PlannedDevice {
  readonly device: HostDevice;
  readonly step: PlanStep | undefined;
  readonly items: readonly PlanStep[];
  /** The keys of its groups. */
  readonly keys: ReadonlySet<string>;
}

/** The devices of a plan in the order of its groups, each once, with the items in them. */
export function plannedDevices({ groups }: Plan): readonly PlannedDevice[] {
  const all = new Map<
    HostDevice,
    { device: HostDevice; step: PlanStep | undefined; items: PlanStep[]; keys: Set<string> }
  >();
  for (const { key, steps } of groups) {
    for (const step of steps) {
      const { subject } = step.found;
      const device = hostOf(subject);
      const planned = all.get(device) ?? { device, step: undefined, items: [], keys: new Set<string>() };
      all.set(device, planned);
      planned.keys.add(key);
      if (subject.kind === 'device') planned.step = step;
      else planned.items.push(step);
    }
  }
  return [...all.values()];
}

/** The variables of a device by our names, those of its items in `inventory_items`; what is not known is left out. */
export function variablesOf(
  { device, step, items }: PlannedDevice,
  keyOf: (step: PlanStep) => string,
  rename: (variables: Variables) => Variables,
): Variables {
  const { name, deviceType, role, location, tenant } = device;
  return rename(
    known([
      ['device_name', name],
      ['manufacturer', deviceType?.manufacturer],
      ['model', deviceType?.model],
      ['role', role?.name],
      ['location', location?.name],
      ['tenant', tenant?.name],
      ...(step === undefined ? [] : ofStep(step, keyOf)),
      [
        'inventory_items',
        items.length === 0
          ? undefined
          : items.map((item) => rename(known([['name', item.found.subject.name], ...ofStep(item, keyOf)]))),
      ],
    ]),
  );
}

type Pair = readonly [name: (typeof VARIABLE_NAMES)[number], value: VariableValue | undefined | null];

function ofStep(step: PlanStep, keyOf: (step: PlanStep) => string): readonly Pair[] {
  const { from, to, hops, match, batch, found } = step;
  return [
    ['platform', declaredPlatform(found.subject) ?? to.platform],
    ['software_version', to.version],
    ['current_version', from?.version],
    ['downgrade', hops.some(({ isDowngrade }) => isDowngrade)],
    ...ofImages(step.images.imageFiles),
    ['upgrade_path', hops.map((hop) => known(ofHop(hop)))],
    ['upgrade_group', keyOf(step)],
    ['upgrade_batch', batch],
    ['approved_by', match.record.approvedBy],
    ['ticket', match.record.ticket],
    ['waived_until', found.waiver?.until],
  ];
}

function ofHop({ to, images, isDowngrade }: PlanHop): readonly Pair[] {
  return [['software_version', to.version], ['downgrade', isDowngrade], ...ofImages(images.imageFiles)];
}

/** The first image file, and the list of all. */
function ofImages(files: readonly SoftwareImageFile[]): readonly Pair[] {
  const [first] = files;
  return [
    ...(first === undefined ? [] : ofImage(first)),
    ['software_images', files.map((file) => known(ofImage(file)))],
  ];
}

function ofImage(file: SoftwareImageFile): readonly Pair[] {
  const { fileName, size, checksum, algorithm, url } = imageDetails(file);
  const parsed = url === null || !URL.canParse(url) ? undefined : new URL(url);
  return [
    ['software_image', fileName],
    ['image_size', size],
    ['image_size_kb', size === null ? null : Math.ceil(size / 1024)],
    ['image_checksum', checksum],
    ['image_checksum_algorithm', algorithm],
    ['image_url', url],
    ['image_url_folder', url?.slice(0, url.lastIndexOf('/') + 1)],
    ['image_server', parsed?.host],
    ['image_path', parsed?.pathname],
  ];
}

function known(pairs: readonly Pair[]): Variables {
  return new Map(pairs.flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, value]])));
}

/** Names that Ansible takes as they are: others are patterns, ranges or addresses with ports to it. */
const SAFE = /^[A-Za-z0-9_][\w.-]{0,199}$/;

/** Names that groups of the inventory have. */
const OF_GROUPS = /^(?:all|ungrouped|(?:upgrade|location|batch)_.*)$/i;

/** The name of each device in an inventory: its own, where that is safe and unique, else with a hash of what identifies it. */
export function hostNames(devices: readonly HostDevice[]): ReadonlyMap<HostDevice, string> {
  const names = new Map<HostDevice, string>();
  for (const [name, same] of groupBy(devices, (device) => device.name)) {
    const isClear = same.length === 1 && SAFE.test(name) && !OF_GROUPS.test(name);
    for (const device of same) names.set(device, isClear ? name : withHash(device));
  }
  return names;
}

function withHash({ name, tenant, location }: HostDevice): string {
  const start = name
    .replace(/[^A-Za-z0-9_.-]+/g, '_')
    .replace(/^[.-]+/, '')
    .slice(0, 100);
  const hash = digestOf([name, tenant?.name ?? null, location?.name ?? null]).slice(0, 10);
  return `${start === '' ? 'host' : start}-${hash}`;
}
