import { compareText } from '../model/compare.js';
import type { Evaluation, SubjectEvaluation } from '../model/evaluation.js';
import type { Device, HostDevice, InventoryItem, Repository, SoftwareVersion } from '../model/repository.js';
import type { Baseline, BaselineOptions, BaselineRecord, LeftOut } from './baseline-file.js';
import { addToGroup, countBy } from '../model/group-by.js';
import { subjectOf } from '../model/identity.js';

/** The devices of a type that run one version, and of one tenant in multi-tenant mode. */
interface Group {
  readonly first: Device;
  readonly software: SoftwareVersion;
  readonly tenant: string | undefined;
  readonly devices: Device[];
  /** Devices of the group that stay violations. */
  readonly out: LeftOut[];
}

/** Groups what runs today and nothing approves into the records of a baseline (interop.md, 3). */
export function createBaseline(
  repository: Repository,
  evaluation: Evaluation,
  { min, includeExpired }: Pick<BaselineOptions, 'min' | 'includeExpired'>,
): Baseline {
  const leftOut: LeftOut[] = [];
  const records: BaselineRecord[] = [];
  const refer = referrer(repository);
  let devices = 0;
  for (const group of deviceGroups(evaluation, includeExpired)) {
    leftOut.push(...group.out);
    if (group.devices.length === 0) continue;
    if (group.devices.length < min) {
      for (const device of group.devices) leftOut.push(leave(device, group.software, 'on too few devices'));
      continue;
    }
    devices += group.devices.length;
    records.push(recordOf(group, refer));
  }
  const { records: ofItems, leftOut: itemsOut, items } = itemRecords(evaluation, includeExpired, min, refer);
  return { records: [...records, ...ofItems], leftOut: [...leftOut, ...itemsOut], devices, items };
}

function deviceGroups({ devices, multiTenantMode }: Evaluation, includeExpired: boolean): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const found of devices) {
    const { subject } = found;
    const { softwareVersion: software, deviceType } = subject;
    if (found.validity.status !== 'invalid' || software === undefined) continue;
    const tenant = multiTenantMode ? subject.tenant?.name : undefined;
    const key = JSON.stringify([deviceType.index, software.index, tenant ?? null]);
    const group = groups.get(key) ?? { first: subject, software, tenant, devices: [], out: [] };
    groups.set(key, group);
    const reason = whyLeftOut(found, includeExpired);
    if (reason === undefined) group.devices.push(subject);
    else group.out.push(leave(subject, software, reason));
  }
  return [...groups.values()].sort(
    (a, b) =>
      compareText(a.first.deviceType.manufacturer, b.first.deviceType.manufacturer) ||
      compareText(a.first.deviceType.model, b.first.deviceType.model) ||
      compareText(a.software.platform, b.software.platform) ||
      compareText(a.software.version, b.software.version) ||
      compareText(a.tenant ?? '', b.tenant ?? ''),
  );
}

/** What was decided by somebody is not a baseline's to decide again. */
function whyLeftOut({ waiver, validity }: SubjectEvaluation, includeExpired: boolean): LeftOut['reason'] | undefined {
  if (waiver !== undefined) return 'waived';
  const { reason } = validity;
  return !includeExpired && (reason === 'expired' || reason === 'not_yet_valid') ? reason : undefined;
}

function leave(subject: Device | InventoryItem, software: SoftwareVersion, reason: LeftOut['reason']): LeftOut {
  return { name: nameOf(subject), software: `${software.platform} ${software.version}`, reason };
}

function nameOf(subject: Device | InventoryItem): string {
  return subject.kind === 'inventory_item' ? `${subject.device.name}/${subject.name}` : subject.name;
}

interface Referrer {
  readonly device: (device: HostDevice) => unknown;
  readonly type: (device: Device) => unknown;
  readonly isModelShared: (model: string) => boolean;
}

/** References by name, or as a mapping where the name is not enough. */
function referrer({ devices, deviceTypes }: Repository): Referrer {
  const names = countBy(devices, ({ name }) => name);
  const models = countBy(deviceTypes, ({ model }) => model);
  const isModelShared = (model: string): boolean => (models.get(model) ?? 0) > 1;
  return {
    isModelShared,
    device: (device) => {
      const { name, tenant = null, location = null } = subjectOf(device);
      return (names.get(name) ?? 0) < 2 ? name : { name, tenant, location };
    },
    type: ({ deviceType: { manufacturer, model } }) => (isModelShared(model) ? { manufacturer, model } : model),
  };
}

function recordOf({ first, software, tenant, devices, out }: Group, refer: Referrer): BaselineRecord {
  const { manufacturer, model } = first.deviceType;
  const what = refer.isModelShared(model) ? `${manufacturer} ${model}` : model;
  const { platform, version } = software;
  return {
    name: `baseline: ${what}, ${platform} ${version}${tenant === undefined ? '' : `, ${tenant}`}`,
    platform,
    version,
    count: devices.length,
    ...(out.length > 0
      ? { devices: devices.map(refer.device) }
      : { deviceType: { reference: refer.type(first), tenant } }),
  };
}

/** Items are approved by name: nothing else groups them. */
function itemRecords(
  { inventoryItems }: Evaluation,
  includeExpired: boolean,
  min: number,
  refer: Referrer,
): Pick<Baseline, 'records' | 'leftOut' | 'items'> {
  const groups = new Map<SoftwareVersion, InventoryItem[]>();
  const leftOut: LeftOut[] = [];
  for (const found of inventoryItems) {
    const { softwareVersion: software } = found.subject;
    if (found.validity.status !== 'invalid' || software === undefined) continue;
    const reason = whyLeftOut(found, includeExpired);
    if (reason !== undefined) leftOut.push(leave(found.subject, software, reason));
    else addToGroup(groups, software, found.subject);
  }
  const records: BaselineRecord[] = [];
  let items = 0;
  for (const [software, group] of groups) {
    if (group.length < min) {
      leftOut.push(...group.map((item) => leave(item, software, 'on too few devices')));
      continue;
    }
    items += group.length;
    const { platform, version } = software;
    records.push({
      name: `baseline: inventory items, ${platform} ${version}`,
      platform,
      version,
      count: group.length,
      items: group.map((item) => ({ device: refer.device(item.device), name: item.name })),
    });
  }
  records.sort((a, b) => compareText(a.platform, b.platform) || compareText(a.version, b.version));
  return { records, leftOut, items };
}
