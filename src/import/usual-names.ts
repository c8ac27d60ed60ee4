import { canonicalVersion, familyOf } from '../versions/index.js';
import type { ImportDefinition, PlatformChoice } from './definition.js';
import type { Known } from './known.js';
import type { DeviceRecord, Remark, SourceData } from './record.js';
import { manufacturerNamed, manufacturerOfModel, modelNamed } from './tables/models.js';
import { platformForVersion, platformNamed, platformOf } from './tables/platforms.js';

/** A platform that an import declares. */
export interface ImportedPlatform {
  readonly name: string;
  readonly driver: string | undefined;
}

/** What decides on names, and the remarks on what was renamed. */
export interface Context {
  readonly definition: ImportDefinition;
  readonly known: Known;
  readonly curated: SourceData['curated'];
  readonly platforms: ReadonlyMap<string, PlatformChoice>;
  readonly models: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly changed: Remark[];
  /** What was renamed, with the devices that had it: many devices share one name of a model. */
  readonly renamed: Map<string, Rename>;
}

interface Rename {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly records: DeviceRecord[];
}

interface Platform extends ImportedPlatform {
  readonly manufacturer: string | undefined;
}

/** The platform that a name of the source means: by the definition, the repository, or the table of platforms. */
export function platformFor(record: DeviceRecord, raw: string, context: Context): Platform {
  const { platforms, known, curated } = context;
  const { network_driver: driver, software_version: version } = record.fields;
  const hinted = record.hint === undefined ? raw : `${raw} ${record.hint}`;
  const choice = platforms.get(raw.toLowerCase()) ?? platforms.get(hinted.toLowerCase());
  if (typeof choice === 'string')
    return { name: choice, driver: known.driverOf(choice) ?? platformNamed(choice)?.driver, manufacturer: undefined };
  if (choice !== undefined)
    return { name: choice.name, driver: choice.network_driver, manufacturer: choice.manufacturer };
  if (known.has('platforms', raw) || curated?.platforms === true)
    return { name: raw, driver: known.driverOf(raw) ?? driver, manufacturer: undefined };
  const found = platformNamed(raw, record.hint);
  if (found === undefined) return { name: raw, driver, manufacturer: undefined };
  const chosen = platformForVersion(found, version);
  const name = known.has('platforms', chosen.name)
    ? chosen.name
    : (known.platformWithDriver(chosen.driver) ?? chosen.name);
  if (name !== raw) rename(context, 'platform', record, raw, name);
  return { name, driver: chosen.driver, manufacturer: chosen.manufacturer };
}

/** The platform where the source has none: as vendor, model and version leave no choice, or the default. */
export function inferred(
  maker: string,
  model: string,
  version: string | undefined,
  { known }: Context,
): Platform | undefined {
  const found = platformOf(maker, model, version);
  if (found === undefined) return undefined;
  const name = known.has('platforms', found.name) ? found.name : (known.platformWithDriver(found.driver) ?? found.name);
  return { name, driver: found.driver, manufacturer: found.manufacturer };
}

/** The manufacturer of a device under its usual name; undefined if neither the source nor the model says it. */
export function makerOf(
  record: DeviceRecord,
  model: string,
  given: string | undefined,
  { known, curated }: Context,
): string | undefined {
  const declared = known.modelLike(model, given);
  if (declared !== undefined && given === undefined) return declared.manufacturer;
  const maker = given ?? manufacturerOfModel(model);
  if (maker === undefined || known.has('manufacturers', maker)) return maker;
  return curated === undefined ? manufacturerNamed(maker) : maker;
}

/** The device type under its usual name. */
export function typeOf(
  record: DeviceRecord,
  maker: string,
  raw: string,
  platform: string | undefined,
  context: Context,
): { readonly manufacturer: string; readonly model: string } {
  const { known, curated, models } = context;
  const mapped = models.get(raw.toLowerCase());
  if (mapped !== undefined) return { manufacturer: maker, model: mapped };
  const usual = curated === undefined ? modelNamed(raw, maker, platform) : raw;
  const declared = known.modelLike(raw, maker) ?? known.modelLike(usual, maker);
  const type = declared ?? { manufacturer: maker, model: usual };
  if (type.model !== raw) rename(context, 'model', record, raw, type.model);
  return type;
}

/** The version as its platform spells it; undefined without a platform. */
export function versionOf(
  record: DeviceRecord,
  platform: ImportedPlatform | undefined,
  raw: string | undefined,
  context: Context,
): string | undefined {
  const { known, curated, changed } = context;
  if (raw === undefined) return undefined;
  if (platform === undefined) {
    changed.push({ reason: 'version without a platform left out', name: nameOf(record), detail: raw });
    return undefined;
  }
  if (curated?.platforms === true) return raw;
  const family = familyOf(platform.driver ?? platform.name);
  const canonical = canonicalVersion(family, raw);
  if (canonical === undefined)
    changed.push({
      reason: `version that does not look like one of ${family}, kept as written`,
      name: nameOf(record),
      detail: raw,
    });
  const version = known.spelling(platform.name, canonical ?? raw) ?? canonical ?? raw;
  if (canonical !== undefined && version !== raw) rename(context, 'version', record, raw, version);
  return version;
}

/** What a record is called in remarks. */
export const nameOf = ({ fields: { name }, from }: DeviceRecord): string => name ?? from;

function rename({ renamed }: Context, what: string, record: DeviceRecord, from: string, to: string): void {
  const key = JSON.stringify([what, from, to]);
  const one = renamed.get(key) ?? { what, from, to, records: [] };
  renamed.set(key, one);
  one.records.push(record);
}
