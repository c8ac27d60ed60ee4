import { type Forecast, type ForecastDay, type ForecastRecord, isFailing } from '../types.js';
import { csvRow } from '../../text/csv-cell.js';
import { daysBetween } from '../../model/dates.js';
import { calendarOf } from './calendar.js';
import { type ForecastFormatOptions } from './words.js';
import { softwareName } from '../../model/describe.js';

const COLUMNS = [
  'date',
  'event',
  'kind',
  'name',
  'device',
  'tenant',
  'location',
  'software',
  'reason',
  'failing',
  'running',
  'file',
  'line',
  'days_away',
] as const;

/** A row of the table; missing columns are empty. */
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | null>>>;

type LocationOf = ForecastFormatOptions['locationOf'];

/**
 * A forecast as a table, RFC 4180: a row for each subject that changes, and for each entry that begins or ends, by date:
 * the last day of what ends, the first of what starts.
 */
export function* renderCsv(
  forecast: Forecast,
  { locationOf }: Pick<ForecastFormatOptions, 'locationOf'>,
): Generator<string> {
  yield csvRow(COLUMNS);
  for (const { date, day } of calendarOf(forecast)) {
    const when: Row = { date, days_away: String(daysBetween(forecast.asOf, date)) };
    for (const rows of [subjectRows(day, locationOf), entryRows(day, locationOf)])
      for (const row of rows) yield csvRow(COLUMNS.map((column) => row[column] ?? when[column] ?? ''));
  }
}

function* subjectRows({ changes, observed }: ForecastDay, locationOf: LocationOf): Generator<Row> {
  for (const change of [...changes, ...observed]) {
    const { effect, after, software, subjects } = change;
    const isObserved = observed.includes(change);
    for (const { subject } of subjects) {
      const place: Row =
        subject.kind === 'device'
          ? { tenant: subject.tenant?.name ?? '', location: subject.location?.name ?? '' }
          : { device: subject.device.name };
      yield {
        event: isObserved ? `observed_${effect}` : effect,
        kind: subject.kind,
        name: subject.name,
        ...place,
        software: softwareName(software),
        reason: after.reason,
        ...(!isObserved && { failing: String(isFailing(after)) }),
        ...placeOf(subject.entry, locationOf),
      };
    }
  }
}

function* entryRows({ ending, starting, unsupported, waivers }: ForecastDay, locationOf: LocationOf): Generator<Row> {
  for (const each of ending) yield { event: 'approval_ends', ...recordIn(each, locationOf) };
  for (const each of starting) yield { event: 'approval_starts', ...recordIn(each, locationOf) };
  for (const { software, running } of unsupported) {
    yield {
      event: 'support_ends',
      kind: 'software_version',
      name: softwareName(software),
      software: softwareName(software),
      running: String(running.length),
      ...placeOf(software.entry, locationOf),
    };
  }
  for (const { reason, software, entry } of waivers) {
    yield {
      event: 'waiver_ends',
      kind: 'waiver',
      name: reason,
      software: software === undefined ? '' : softwareName(software),
      ...placeOf(entry, locationOf),
    };
  }
}

function recordIn({ record, running }: ForecastRecord, locationOf: LocationOf): Row {
  return {
    kind: 'validated_software',
    name: record.name ?? '',
    software: softwareName(record.software),
    running: String(running),
    ...placeOf(record.entry, locationOf),
  };
}

function placeOf(place: Parameters<LocationOf>[0], locationOf: LocationOf): Row {
  const { file, start } = locationOf(place);
  return { file, line: String(start.line) };
}
