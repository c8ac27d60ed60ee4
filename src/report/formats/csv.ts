import type { ReportData, ReportSubject } from '../types.js';
import { csvRow } from '../../text/csv-cell.js';
import { REASON_WORDS, statusOf } from './words.js';
import { toWords } from '../../text/words.js';

/**
 * The columns: first those of the tables of validated software of Nautobot's Device Lifecycle Management app, under its
 * headings, then ours. Its last run is the date of the report; its run type has nothing to stand for here.
 */
const COLUMNS: Readonly<Record<string, (subject: ReportSubject, report: ReportData) => string | null>> = {
  'Part ID': ({ kind, type }) => (kind === 'inventory_item' ? type : null),
  'Item Name': ({ kind, name }) => (kind === 'inventory_item' ? name : null),
  Device: ({ kind, name, device }) => (kind === 'device' ? name : device),
  'Current Software': ({ software }) => software,
  Valid: ({ status }) => (status === 'valid' ? 'True' : 'False'),
  'Last Run': (_, { asOf }) => asOf,
  'Approved Software': ({ approved }) => approved.join('; '),
  Kind: ({ kind }) => toWords(kind),
  'Device Type': ({ kind, type }) => (kind === 'device' ? type : null),
  Role: ({ role }) => role,
  Platform: ({ platform }) => platform,
  Tenant: ({ tenant }) => tenant,
  Location: ({ location }) => location,
  Status: statusOf,
  Reason: ({ reason }) => (reason === null ? null : REASON_WORDS[reason].name),
  'Valid Until': ({ validUntil }) => validUntil,
  Preferred: ({ preferred }) => (preferred ? 'True' : 'False'),
  'Waived Until': ({ waiver }) => waiver?.until ?? null,
  'Waiver Reason': ({ waiver }) => waiver?.reason ?? null,
  'Target Software': ({ target }) => target?.software ?? null,
  'Target Image Files': ({ target }) => target?.imageFiles.join('; ') ?? null,
  'Image Files': ({ imageFiles }) => imageFiles.join('; '),
  'Image Source': ({ imageSource }) => imageSource,
  File: ({ place }) => place.file,
  Line: ({ place }) => String(place.line),
  Supported: ({ supported }) => (supported === null ? null : supported ? 'True' : 'False'),
  Expiring: ({ expiring }) => (expiring ? 'True' : 'False'),
  'Approved By': ({ approvedBy }) => approvedBy,
  Ticket: ({ ticket }) => ticket,
  'Target Approved By': ({ target }) => target?.approvedBy ?? null,
  'Target Ticket': ({ target }) => target?.ticket ?? null,
  'Observed Software': ({ observed }) => observed?.version ?? null,
  'Observed On': ({ observed }) => observed?.seen ?? null,
  'Observed By': ({ observed }) => observed?.source ?? null,
  Drift: ({ observed }) => (observed === null ? null : observed.drift ? 'True' : 'False'),
  'Observed Approved': ({ observed }) => (observed === null ? null : observed.approved ? 'True' : 'False'),
};

/** The subjects as a table, RFC 4180: a row for each device and inventory item. No cell is a formula. */
export function* renderComplianceCsv(report: ReportData): Generator<string> {
  yield csvRow(Object.keys(COLUMNS));
  const columns = Object.values(COLUMNS);
  for (const subject of report.subjects) yield csvRow(columns.map((column) => column(subject, report) ?? ''));
}
