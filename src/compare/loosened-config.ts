import type { Config, KindOfDevice, Limits } from '../model/config.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import { RULE_NAMES, SEVERITIES, type Severity } from '../model/rules.js';
import { listsInWords } from '../text/change-in-words.js';
import { loosened } from './loosened.js';

/** A key of the config that checks less than before: where it is, and its values in words. */
interface LooserKey {
  readonly path: readonly string[];
  readonly what: string;
}

type FindLooser = (before: Config, after: Config) => readonly LooserKey[];

/** How each key of the config becomes less strict; a missing key is a type error. */
const LOOSER = {
  inventory: lists('inventory', (config) => config.inventory, 'fewer'),
  policies: lists('policies', (config) => config.policies, 'more'),
  observed: lists('observed', (config) => config.observed, 'fewer'),
  exclude: lists('exclude', (config) => config.exclude, 'more'),
  softwareNotExpected: lists('software_not_expected', (config) => config.softwareNotExpected.map(kindInWords), 'more'),
  observedStaleDays: numbers('observed_stale_days', (config) => config.observedStaleDays, 'more'),
  expiringWithinDays: numbers('expiring_within_days', (config) => config.expiringWithinDays, 'fewer'),
  graceDays: numbers('grace_days', (config) => config.graceDays, 'more'),
  // Neither mode is the stricter one: each matches records that the other does not.
  multiTenantMode: (before, after) =>
    before.multiTenantMode === after.multiTenantMode
      ? []
      : [changed(['multi_tenant_mode'], before.multiTenantMode, after.multiTenantMode)],
  deviceUniqueness: (before, after) =>
    before.deviceUniqueness === 'name' && after.deviceUniqueness !== 'name'
      ? [changed(['device_uniqueness'], before.deviceUniqueness, after.deviceUniqueness)]
      : [],
  statuses: (before, after) =>
    (['software', 'objects'] as const).flatMap((kind) =>
      listLooser(['statuses', kind], before.statuses[kind], after.statuses[kind], 'more'),
    ),
  limits: (before, after) =>
    (Object.keys(LIMIT_KEYS) as (keyof Limits)[])
      .filter((name) => after.limits[name] > before.limits[name])
      .map((name) => changed(['limits', LIMIT_KEYS[name]], before.limits[name], after.limits[name])),
  severities: (before, after) =>
    RULE_NAMES.filter((rule) => weightOf(after.severities[rule]) < weightOf(before.severities[rule])).map((rule) =>
      changed(['rules', rule], before.severities[rule], after.severities[rule]),
    ),
} satisfies Record<keyof Config, FindLooser>;

const LIMIT_KEYS = {
  files: 'files',
  totalSize: 'total_size',
  fileSize: 'file_size',
  complexFileSize: 'complex_file_size',
  documents: 'documents',
  values: 'values',
  keys: 'keys',
  depth: 'depth',
  aliases: 'aliases',
} as const satisfies Record<keyof Limits, string>;

/** policy-loosened for the config: each key that reads or checks less, or approves more, than before. */
export function* loosenedConfig(before: Config, after: Config, place: Place): Generator<DiagnosticDraft> {
  for (const find of Object.values(LOOSER) as readonly FindLooser[])
    for (const { path, what } of find(before, after))
      yield {
        ...loosened(`the config ${path[0] === 'multi_tenant_mode' ? 'matches other records' : 'is less strict'}`, what),
        at: { ...place, path },
      };
}

function lists(key: string, of: (config: Config) => readonly string[], looser: 'more' | 'fewer'): FindLooser {
  return (before, after) => listLooser([key], of(before), of(after), looser);
}

function listLooser(
  path: readonly string[],
  before: readonly string[],
  after: readonly string[],
  looser: 'more' | 'fewer',
): readonly LooserKey[] {
  const [whole, part] = looser === 'more' ? [after, before] : [before, after];
  const known = new Set(part);
  if (whole.every((one) => known.has(one))) return [];
  return [{ path, what: `"${path.join('.')}" ${listsInWords(before, after)}` }];
}

function numbers(key: string, of: (config: Config) => number, looser: 'more' | 'fewer'): FindLooser {
  return (before, after) => {
    const [was, is] = [of(before), of(after)];
    return (looser === 'more' ? is > was : is < was) ? [changed([key], was, is)] : [];
  };
}

function changed(path: readonly string[], was: unknown, is: unknown): LooserKey {
  return { path, what: `"${path.join('.')}" ${String(was)} → ${String(is)}` };
}

function weightOf(severity: Severity | 'off'): number {
  return severity === 'off' ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);
}

function kindInWords({ manufacturer, model, role }: KindOfDevice): string {
  const type = [manufacturer, model].filter((part) => part !== undefined).join(' ');
  return [type, ...(role === undefined ? [] : [`role ${role}`])].filter((part) => part !== '').join(' with ');
}
