import type { Forecast, ForecastChange, ForecastDay, ForecastRecord, SubjectState } from '../../model/forecast.js';
import type { SoftwareVersion, Waiver } from '../../model/repository.js';
import { subjectOf } from '../../model/subject.js';
import { VERSION } from '../../model/version.js';
import { toJson } from '../json-text.js';
import type { ForecastFormatOptions } from './options.js';

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
  { date, totals, changes, ending, starting, unsupported, waivers }: ForecastDay,
  locationOf: LocationOf,
): object {
  return {
    date,
    totals,
    changes: changes.map((change) => changeOf(change, locationOf)),
    approvals_end: ending.map((each) => recordOf(each, locationOf)),
    approvals_start: starting.map((each) => recordOf(each, locationOf)),
    support_ends: unsupported.map(({ software, running }) => ({
      software: softwareOf(software),
      running: running.map(subjectOf),
      location: startOf(software.entry, locationOf),
    })),
    waivers_end: waivers.map((waiver) => waiverOf(waiver, locationOf)),
  };
}

function changeOf({ effect, before, after, software, subjects }: ForecastChange, locationOf: LocationOf): object {
  return {
    effect,
    before: stateOf(before),
    after: stateOf(after),
    software: softwareOf(software),
    subjects: subjects.map(({ subject }) => ({
      ...subjectOf(subject),
      location_in_file: startOf(subject.entry, locationOf),
    })),
  };
}

function stateOf({ status, reason, inGrace, waived }: SubjectState): object {
  return { status, reason, in_grace: inGrace, waived };
}

function recordOf({ record, running }: ForecastRecord, locationOf: LocationOf): object {
  return {
    name: record.name ?? null,
    software: softwareOf(record.software),
    start: record.start,
    end: record.end ?? null,
    preferred: record.preferred,
    running,
    location: startOf(record.entry, locationOf),
  };
}

function waiverOf({ reason, until, software, devices, inventoryItems, entry }: Waiver, locationOf: LocationOf): object {
  return {
    reason,
    until,
    software: software === undefined ? null : softwareOf(software),
    subjects: [...devices, ...inventoryItems].map(subjectOf),
    location: startOf(entry, locationOf),
  };
}

function softwareOf({ platform, version }: SoftwareVersion): object {
  return { platform, version };
}

function startOf(place: Parameters<LocationOf>[0], locationOf: LocationOf): object {
  const { file, start } = locationOf(place);
  return { file, start };
}
