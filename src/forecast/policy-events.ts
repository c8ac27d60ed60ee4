import { softwareHostsOf } from '../evaluate/rules/rule.js';
import { compareOptionalText, compareText } from '../model/compare.js';
import { dateOfDay, dayNumber, type IsoDate } from '../model/dates.js';
import type { Evaluation } from '../model/evaluation.js';
import type { ForecastRecord, ForecastSupport } from './types.js';
import type { Repository, SoftwareVersion, ValidatedSoftware, Waiver } from '../model/repository.js';
import { type Cohort, isInSpan, type Span } from './timeline.js';
import { addToGroup } from '../model/group-by.js';

/** What starts and ends in a span, by the first day on which it applies. */
interface PolicyEvents {
  readonly ending: ReadonlyMap<IsoDate, readonly ForecastRecord[]>;
  readonly starting: ReadonlyMap<IsoDate, readonly ForecastRecord[]>;
  readonly unsupported: ReadonlyMap<IsoDate, readonly ForecastSupport[]>;
  readonly waivers: ReadonlyMap<IsoDate, readonly Waiver[]>;
}

/** Finds the records, versions and waivers that start or end in a span. A record that ends before it starts is ignored. */
export function findPolicyEvents(
  { validatedSoftware, softwareVersions }: Pick<Repository, 'validatedSoftware' | 'softwareVersions'>,
  waivers: readonly Waiver[],
  evaluation: Evaluation,
  cohorts: readonly Cohort[],
  span: Span,
): PolicyEvents {
  const running = countRunning(cohorts);
  const records = validatedSoftware
    .filter(({ start, end }) => end === undefined || start <= end)
    .sort(compareRecords)
    .map((record): ForecastRecord => ({ record, running: running.get(record) ?? 0 }));
  const softwareHosts = groupSoftwareHosts(evaluation);
  const versions = [...softwareVersions].sort(compareVersions).map((software) => ({
    software,
    running: softwareHosts.get(software) ?? [],
  }));
  return {
    ending: byDay(records, ({ record }) => dayAfter(record.end), span),
    starting: byDay(records, ({ record }) => dayNumber(record.start), span),
    unsupported: byDay(versions, ({ software }) => dayAfter(software.endOfSupportDate), span),
    waivers: byDay([...waivers].sort(compareWaivers), ({ until }) => dayAfter(until), span),
  };
}

function dayAfter(date: IsoDate | undefined): number | undefined {
  return date === undefined ? undefined : dayNumber(date) + 1;
}

function byDay<T>(
  all: readonly T[],
  dayOf: (one: T) => number | undefined,
  span: Span,
): ReadonlyMap<IsoDate, readonly T[]> {
  const days = new Map<IsoDate, T[]>();
  for (const one of all) {
    const day = dayOf(one);
    if (day === undefined || !isInSpan(day, span)) continue;
    addToGroup(days, dateOfDay(day), one);
  }
  return days;
}

/** How many subjects run what each record approves for them. */
function countRunning(cohorts: readonly Cohort[]): ReadonlyMap<ValidatedSoftware, number> {
  const counts = new Map<ValidatedSoftware, number>();
  for (const { matches, software, members } of cohorts) {
    for (const { record } of matches) {
      if (record.software === software) counts.set(record, (counts.get(record) ?? 0) + members.length);
    }
  }
  return counts;
}

function groupSoftwareHosts(evaluation: Evaluation): ReadonlyMap<SoftwareVersion, ForecastSupport['running']> {
  const softwareHosts = new Map<SoftwareVersion, ForecastSupport['running'][number][]>();
  for (const object of softwareHostsOf(evaluation)) {
    if (object.softwareVersion !== undefined) addToGroup(softwareHosts, object.softwareVersion, object);
  }
  return softwareHosts;
}

/** By what is shown, so that the order of files does not matter. */
function compareRecords(a: ValidatedSoftware, b: ValidatedSoftware): number {
  return (
    compareVersions(a.software, b.software) ||
    compareOptionalText(a.name, b.name) ||
    compareText(a.start, b.start) ||
    compareOptionalText(a.end, b.end)
  );
}

function compareVersions(a: SoftwareVersion, b: SoftwareVersion): number {
  return compareText(a.platform, b.platform) || compareText(a.version, b.version);
}

function compareWaivers(a: Waiver, b: Waiver): number {
  return compareText(a.until, b.until) || compareText(a.reason, b.reason);
}
