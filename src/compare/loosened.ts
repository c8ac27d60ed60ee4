import type { Config } from '../model/config.js';
import { describeEntry } from '../model/describe.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { identityOfEntry } from '../model/identity.js';
import { placeIn, placeOfName } from '../model/place.js';
import type { Repository, ValidatedSoftware } from '../model/repository.js';
import { RULE_NAMES } from '../model/rules.js';
import { type Severity, SEVERITIES } from '../model/severity.js';
import type { Side } from './compare.js';
import { pairRecords } from './entry-changes.js';
import { loosenedWaivers } from './loosened-waivers.js';

/**
 * policy-loosened: a severity lowered, a rule switched off, more days of grace, a window widened, an assignment added or a
 * limit of one removed, a waiver added or one that excuses more (data-model.md, Diagnostics).
 */
export function* reportLoosened(base: Side, head: Side): Generator<DiagnosticDraft> {
  const place = head.configPlace ?? base.configPlace;
  if (place !== undefined) yield* loosenedConfig(base.config, head.config, place);
  yield* loosenedRecords(base.repository, head.repository);
  yield* loosenedWaivers(base, head);
}

function* loosenedConfig(before: Config, after: Config, place: Place): Generator<DiagnosticDraft> {
  const draft = (message: string, ...path: string[]): DiagnosticDraft => ({
    rule: 'policy-loosened',
    message,
    help: 'make sure that this is intended',
    at: { ...place, path },
  });
  for (const rule of RULE_NAMES) {
    const [was, is] = [before.severities[rule], after.severities[rule]];
    if (weight(is) >= weight(was)) continue;
    const what = is === 'off' ? `switches the rule ${rule} off` : `lowers the rule ${rule} from ${was} to ${is}`;
    yield draft(`the config ${what}`, 'rules', rule);
  }
  if (after.graceDays > before.graceDays) {
    yield draft(`the config raises grace_days from ${before.graceDays} to ${after.graceDays}`, 'grace_days');
  }
  const excluded = after.exclude.filter((glob) => !before.exclude.includes(glob));
  if (excluded.length > 0) yield draft(`the config excludes more files: ${excluded.join(', ')}`, 'exclude');
}

function weight(severity: Severity | 'off'): number {
  return severity === 'off' ? 0 : SEVERITIES.length - SEVERITIES.indexOf(severity);
}

function* loosenedRecords(base: Repository, head: Repository): Generator<DiagnosticDraft> {
  for (const [old, record] of pairRecords(base, head)) {
    for (const [field, what] of loosenings(old, record)) {
      const { value } = record.entry;
      const stands = typeof value === 'object' && value !== null && Object.hasOwn(value, field);
      yield {
        rule: 'policy-loosened',
        message: `${describeEntry(record.entry)} ${what}`,
        help: 'make sure that this is intended',
        at: stands ? placeIn(record.entry, field) : placeOfName(record.entry),
        entry: record.entry,
      };
    }
  }
}

const ASSIGNMENTS = {
  devices: 'devices',
  deviceTenants: 'device_tenants',
  deviceTypes: 'device_types',
  deviceRoles: 'device_roles',
  inventoryItems: 'inventory_items',
  objectTags: 'object_tags',
} as const;

function* loosenings(
  before: ValidatedSoftware,
  after: ValidatedSoftware,
): Generator<readonly [field: string, what: string]> {
  if (after.start < before.start) yield ['start', `now starts on ${after.start} instead of ${before.start}`];
  if (before.end !== undefined && after.end === undefined) yield ['end', `no longer ends on ${before.end}`];
  else if (before.end !== undefined && after.end !== undefined && after.end > before.end) {
    yield ['end', `now ends on ${after.end} instead of ${before.end}`];
  }
  for (const [name, field] of Object.entries(ASSIGNMENTS) as [keyof typeof ASSIGNMENTS, string][]) {
    const old = new Set([...before[name]].map(identityOfAssigned));
    const added = [...after[name]].map(identityOfAssigned).filter((label) => !old.has(label)).length;
    const limits = name === 'deviceTypes' || name === 'deviceRoles' || name === 'deviceTenants';
    if (limits && old.size > 0 && after[name].size === 0) yield [field, `is no longer limited by ${field}`];
    else if (added > 0 && !(limits && old.size === 0)) yield [field, `lists ${added} more under ${field}`];
    else if (added > 0 && !isLimitedBefore(before, name)) yield [field, `now lists ${added} under ${field}`];
  }
}

/** Whether a record had a group that a newly listed one only narrows: types narrow roles, and the other way round. */
function isLimitedBefore(before: ValidatedSoftware, name: keyof typeof ASSIGNMENTS): boolean {
  return (
    name === 'deviceTenants' || (name === 'deviceTypes' ? before.deviceRoles.size > 0 : before.deviceTypes.size > 0)
  );
}

function identityOfAssigned({ entry }: { readonly entry: Entry }): string {
  return identityOfEntry(entry);
}
