import type { LeftOut, Plan, PlanGap, PlanGroup, PlanStep } from '../types.js';
import { csvRow } from '../../text/csv-cell.js';
import { imageDetails } from './totals.js';
import { hopsInWords, leftOutInWords, noteInWords, obstacleInWords, type PlanFormatOptions } from './words.js';
import { deviceTypeName, softwareName } from '../../model/describe.js';

const COLUMNS = [
  'kind',
  'name',
  'device',
  'tenant',
  'location',
  'role',
  'device_type',
  'from',
  'need',
  'reason',
  'valid_until',
  'waived_until',
  'to',
  'to_valid_until',
  'record',
  'image_files',
  'image_file_sizes',
  'checksums',
  'download_urls',
  'image_source',
  'notes',
  'obstacle',
  'file',
  'line',
  'group',
  'hops',
  'downgrade',
  'batch',
  'approved_by',
  'ticket',
] as const;

/** A row of the table; missing columns are empty. */
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string | null>>>;

/** A plan as a table, RFC 4180: a row for each subject that must move; those without a target and those left out come last. */
export function* renderCsv(plan: Plan, { locationOf }: Pick<PlanFormatOptions, 'locationOf'>): Generator<string> {
  yield csvRow(COLUMNS);
  const rowFor = (one: PlanStep | PlanGap | LeftOut): Row => rowOf(one, locationOf);
  for (const group of plan.groups) {
    const images = imagesIn(group);
    const way: Row = {
      group: group.key,
      hops: hopsInWords(group),
      downgrade: group.isDowngrade ? 'true' : 'false',
    };
    for (const step of group.steps) yield write({ ...rowFor(step), ...targetIn(step, plan.asOf), ...images, ...way });
  }
  for (const gap of plan.gaps) yield write({ ...rowFor(gap), ...obstacleIn(gap, plan.asOf) });
  for (const one of plan.leftOut)
    yield write({ ...rowFor(one), obstacle: 'left_out', notes: leftOutInWords(one, plan.asOf) });
}

function write(row: Row): string {
  return csvRow(COLUMNS.map((column) => row[column] ?? ''));
}

function rowOf(
  { found: { subject, validity, waiver }, need, from }: PlanStep | PlanGap | LeftOut,
  locationOf: PlanFormatOptions['locationOf'],
): Row {
  const { file, start } = locationOf(subject.entry);
  const place: Row =
    subject.kind === 'device'
      ? {
          tenant: subject.tenant?.name ?? '',
          location: subject.location?.name ?? '',
          role: subject.role.name,
          device_type: deviceTypeName(subject.deviceType),
        }
      : { device: subject.device.name };
  return {
    kind: subject.kind,
    name: subject.name,
    ...place,
    from: from === undefined ? '' : softwareName(from),
    need: need.kind,
    reason: validity.reason,
    valid_until: validity.validUntil,
    waived_until: waiver?.until ?? '',
    file,
    line: String(start.line),
  };
}

function targetIn({ to, validUntil, match, notes, batch }: PlanStep, asOf: string): Row {
  return {
    to: softwareName(to),
    to_valid_until: validUntil,
    record: match.record.name ?? '',
    approved_by: match.record.approvedBy ?? '',
    ticket: match.record.ticket ?? '',
    batch: batch === undefined ? '' : String(batch),
    notes: notes.map((note) => noteInWords(note, asOf)).join('; '),
  };
}

/** The image files of a group, in columns of which each has as many parts as there are files. */
function imagesIn({ images }: PlanGroup): Row {
  const files = images.imageFiles.map(imageDetails);
  return {
    image_files: files.map(({ fileName }) => fileName).join('; '),
    image_file_sizes: files.map(({ size }) => size ?? '').join('; '),
    checksums: files
      .map(({ algorithm, checksum }) => (checksum === null ? '' : `${algorithm ?? ''}:${checksum}`))
      .join('; '),
    download_urls: files.map(({ url }) => url ?? '').join('; '),
    image_source: images.source,
  };
}

function obstacleIn({ obstacle }: PlanGap, asOf: string): Row {
  return { obstacle: obstacle.kind, notes: obstacleInWords(obstacle, asOf) };
}
