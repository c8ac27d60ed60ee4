// Observations of all devices and items of a fleet, as NAPALM, Ansible and Oxidized spell versions, with planted drifts.
import { stringify } from 'yaml';

import type { CheckResult, Subject } from '../../src/index.js';
import { canonicalVersion, familyOf } from '../../src/versions/index.js';

const SOURCES = ['napalm', 'ansible', 'oxidized'] as const;
type SourceName = (typeof SOURCES)[number];

/** A version in the spelling of a source; many of them spell it as it is. */
function spell(family: string, version: string, source: SourceName): string {
  const cisco = /^(\d+)\.(\d+)\.(\d+)([a-z]?)$/.exec(version);
  if (family === 'iosxe' && cisco !== null) {
    const [, major = '', minor = '', build = '', letter = ''] = cisco;
    if (source === 'napalm')
      return `Catalyst L3 Switch Software (CAT9K_IOSXE), Version ${version}, RELEASE SOFTWARE (fc3)`;
    return `${major}.${minor.padStart(2, '0')}.${build.padStart(2, '0')}${letter}`;
  }
  if (family === 'ios' && source === 'napalm' && /^\d+\.\d+\(\w+\)\w*$/.test(version))
    return `C2960X Software (C2960X-UNIVERSALK9-M), Version ${version}, RELEASE SOFTWARE (fc1)`;
  if (family === 'eos' && source === 'napalm' && /^\d+(?:\.\d+)+[FM]$/.test(version))
    return `${version}-28837868.${version.replaceAll('.', '')}`;
  if (family === 'fortios' && source === 'oxidized' && /^\d+(?:\.\d+)+$/.test(version)) return `v${version}-build1706`;
  return version;
}

/** The observed files, and the names of what drifts. */
export interface PlantedFleet {
  readonly files: Readonly<Record<string, string>>;
  readonly drifting: readonly string[];
  /** How many observations are spelled in another way than the repository does. */
  readonly respelled: number;
}

/** A name that tells a device or item from all others. */
export function wholeName(subject: Subject): string {
  const device = subject.kind === 'device' ? subject : subject.device;
  const item = subject.kind === 'device' ? null : subject.name;
  return JSON.stringify([device.name, device.tenant?.name ?? null, device.location?.name ?? null, item]);
}

/** Observes everything that has software; every `each`-th runs another declared version of its platform, or a later one. */
export function observe({ evaluation, repository }: CheckResult, each: number): PlantedFleet {
  const drivers = new Map(repository.platforms.map(({ name, networkDriver }) => [name, networkDriver]));
  const lists = new Map<SourceName, object[]>(SOURCES.map((source) => [source, []]));
  const drifting: string[] = [];
  let [count, respelled] = [0, 0];
  for (const { subject } of [...evaluation.devices, ...evaluation.inventoryItems]) {
    const { softwareVersion } = subject;
    if (softwareVersion === undefined) continue;
    count += 1;
    const source = SOURCES[count % SOURCES.length] ?? 'napalm';
    const { platform, version } = softwareVersion;
    const family = familyOf(drivers.get(platform) ?? platform);
    const canonicalOf = (text: string): string => canonicalVersion(family, text) ?? text.trim();
    const isPlanted = count % each === 0;
    const other = repository.softwareVersions.find(
      (one) => one.platform === platform && canonicalOf(one.version) !== canonicalOf(version),
    );
    const runs = isPlanted ? (other?.version ?? `${version}9`) : version;
    if (isPlanted) drifting.push(wholeName(subject));
    const spelled = spell(family, runs, source);
    if (spelled !== runs) respelled += 1;
    const device = subject.kind === 'device' ? subject : subject.device;
    lists.get(source)?.push({
      device: { name: device.name, tenant: device.tenant?.name ?? null, location: device.location?.name ?? null },
      ...(subject.kind === 'inventory_item' && { inventory_item: subject.name }),
      version: spelled,
      seen: '2026-11-20',
      source,
    });
  }
  const files = [...lists].map(([source, list]) => [`observed/${source}.yaml`, stringify({ observed_software: list })]);
  return { files: Object.fromEntries(files) as Record<string, string>, drifting: drifting.sort(), respelled };
}
