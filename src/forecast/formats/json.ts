import { dayBefore } from '../../model/dates.js';
import type { Forecast, ForecastChange, ForecastDay, ForecastRecord, SubjectState } from '../types.js';
import type { Waiver } from '../../model/repository.js';
import { subjectOf } from '../../model/identity.js';
import { VERSION } from '../../model/version.js';
import { softwareJson, startJson } from '../../formats/evaluation-json.js';
import { toJson } from '../../text/json.js';
import type { ForecastFormatOptions } from './words.js';

const SCHEMA_VERSION = 1;

type LocationOf = ForecastFormatOptions['locationOf'];

/** A forecast as JSON, schema version 1: a line for the head and for each day. */
export function* renderJson(
  forecast: Forecast,
  { locationOf }: Pick<ForecastFormatOptions, 'locationOf'>,
): Generator<string> {
  const { asOf, until, multiTenantMode, totals, weeks, days } = forecast;
  const head = {
    schema_version: SCHEMA_VERSION,
    tool: { name: 'fleetvet', version: VERSION },
    as_of: asOf,
    multi_tenant_mode: multiTenantMode,
    until,
    totals,
    weeks: weeks.map((week) => ({
      from: week.from,
      to: week.to,
      become_invalid: week.becomeInvalid,
      become_valid: week.becomeValid,
      begin_failing: week.beginFailing,
      totals: week.totals,
    })),
  };
  yield `${toJson(head).slice(0, -1)},\n"days": [`;
  for (const [index, day] of days.entries()) yield `${index === 0 ? '' : ','}\n${toJson(dayOf(day, locationOf))}`;
  yield days.length === 0 ? ']}\n' : '\n]}\n';
}

function dayOf(
  { date, totals, changes, observed, ending, starting, unsupported, waivers }: ForecastDay,
  locationOf: LocationOf,
): object {
  return {
    date,
    last_day: dayBefore(date),
    totals,
    changes: changes.map((change) => changeOf(change, locationOf)),
    ...(observed.length > 0 && { observed: observed.map((change) => changeOf(change, locationOf)) }),
    approvals_end: ending.map((each) => recordOf(each, locationOf)),
    approvals_start: starting.map((each) => recordOf(each, locationOf)),
    support_ends: unsupported.map(({ software, running }) => ({
      software: softwareJson(software),
      running: running.map(subjectOf),
      location: startJson(locationOf(software.entry)),
    })),
    waivers_end: waivers.map((waiver) => waiverOf(waiver, locationOf)),
  };
}

function changeOf({ effect, before, after, software, subjects }: ForecastChange, locationOf: LocationOf): object {
  return {
    effect,
    before: stateOf(before),
    after: stateOf(after),
    software: softwareJson(software),
    subjects: subjects.map(({ subject }) => ({
      ...subjectOf(subject),
      location_in_file: startJson(locationOf(subject.entry)),
    })),
  };
}

function stateOf({ status, reason, inGrace, waived }: SubjectState): object {
  return { status, reason, in_grace: inGrace, waived };
}

function recordOf({ record, running }: ForecastRecord, locationOf: LocationOf): object {
  return {
    name: record.name ?? null,
    software: softwareJson(record.software),
    start: record.start,
    end: record.end ?? null,
    preferred: record.preferred,
    running,
    location: startJson(locationOf(record.entry)),
  };
}

function waiverOf({ reason, until, software, devices, inventoryItems, entry }: Waiver, locationOf: LocationOf): object {
  return {
    reason,
    until,
    software: softwareJson(software),
    subjects: [...devices, ...inventoryItems].map(subjectOf),
    location: startJson(locationOf(entry)),
  };
}
