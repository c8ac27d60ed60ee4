import { type Breakdown, compliancePercent, type StatusCounts } from '../counts.js';
import type { ReportCause, ReportData, ReportSubject } from '../types.js';
import { whenInWords, windowInWords } from '../../model/dates.js';
import { byteSize, listWords, plural, toWords } from '../../text/words.js';
import { unreadPoliciesInWords } from '../../text/unread-files.js';
import { tableHead, tableRow } from '../../formats/markdown/part.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import {
  DIMENSION_WORDS,
  LAPSE_WORDS,
  listDrift,
  meaningOf,
  nameOfRow,
  noUpgradesInWords,
  REASON_WORDS,
  RECORD_MARKS,
  statusOf,
} from './words.js';
import { worstFirst } from './worst-first.js';
import { devicesAndItems } from '../../model/describe.js';

/** How many rows a table has at most, and that of the subjects: a wiki is read, not searched. */
const SHOWN = 25;
const SHOWN_SUBJECTS = 1000;

const COUNT_COLUMNS = [
  'compliant',
  'valid',
  'of which out of support',
  'invalid',
  'of which waived',
  'no software',
  'not expected',
  'total',
];

/** The report in Markdown, for a wiki or a file in the repository: figures, and the subjects that are not valid. */
export function* renderComplianceMarkdown(report: ReportData): Generator<string> {
  yield head(report);
  yield upgrades(report);
  yield figures(report);
  yield change(report);
  yield drift(report);
  for (const breakdown of report.breakdowns) yield breakdownTable(breakdown);
  yield reasons(report);
  yield lapses(report);
  yield images(report);
  yield records(report);
  yield policy(report);
  yield* subjects(report);
}

function head({
  asOf,
  commit,
  multiTenantMode,
  policyFingerprint,
  verdict,
  limits,
  unreadPolicies,
}: ReportData): string {
  const facts = [
    ['as of', asOf],
    ['commit', commit === null ? 'unknown' : `\`${commit.id}\`${commit.altered ? ', with changes' : ''}`],
    ['multi-tenant mode', multiTenantMode ? 'on' : 'off'],
    ...(limits.length === 0 ? [] : [['limited to', escapeMarkdown(limits.join('; '), MESSAGE_LIMIT)]]),
    ['policy fingerprint', `\`${policyFingerprint}\``],
  ];
  const verdictLine = `**${verdict.failed ? '❌ Failed' : '✅ Passed'}**: ${escapeMarkdown(verdict.sentence, Infinity)}.`;
  const unread = unreadPoliciesInWords(unreadPolicies);
  const note = unread === undefined ? '' : `\n> ${escapeMarkdown(unread, Infinity)}.\n`;
  return `# Software compliance\n\n${verdictLine}\n${note}${table(['report', ''], facts)}`;
}

function upgrades(report: ReportData): string {
  const {
    upgrades: { until, list },
    subjects: all,
  } = report;
  if (list.length === 0) return `\n## Upgrades\n\n${noUpgradesInWords(report)}\n`;
  const rows = list.map(({ by, kind, type, from, to, imageFiles, reason, approvedBy, ticket, rows: members }) => {
    const names = members.flatMap((row) => {
      const subject = all[row];
      return subject === undefined ? [] : [nameOfRow(subject)];
    });
    const files = imageFiles.map(({ name, checksum, algorithm, size }) =>
      [name, checksum === null ? 'no checksum' : `${algorithm ?? ''} ${checksum}`, size === null ? '' : byteSize(size)]
        .filter((part) => part !== '')
        .join(', '),
    );
    return [
      by === null ? 'now' : whenInWords(by, report.asOf),
      `${plural(members.length, kind === 'device' ? 'device' : 'item')}: ${escapeMarkdown(listWords(names), MESSAGE_LIMIT)}${type === null ? '' : `<br>${escapeMarkdown(type)}`}`,
      `${escapeMarkdown(from ?? '–')}<br>→ ${escapeMarkdown(to ?? 'no target')}`,
      escapeMarkdown(reason, MESSAGE_LIMIT),
      escapeMarkdown(approvedBy ?? '–'),
      escapeMarkdown(ticket ?? '–'),
      // Checksums are wide, and would push the rest out of view.
      escapeMarkdown(files.length === 0 ? '–' : files.join('; '), MESSAGE_LIMIT),
    ];
  });
  return `\n## Upgrades before ${until}\n${cutTable(['by', 'what', 'from and to', 'reason', 'approved by', 'ticket', 'image file'], rows, 'upgrade')}`;
}

function records({ records: all }: ReportData): string {
  if (all.length === 0) return '';
  const rows = all.map((record) => [
    escapeMarkdown(record.name ?? '–'),
    escapeMarkdown(record.software),
    `${windowInWords(record.start, record.end)}${record.marks.map((mark) => `, ${RECORD_MARKS[mark]}`).join('')}`,
    record.preferred ? 'yes' : 'no',
    escapeMarkdown(record.assigned, MESSAGE_LIMIT),
    String(record.matched),
    String(record.relying),
    escapeMarkdown(record.approvedBy ?? '–'),
    escapeMarkdown(record.ticket ?? '–'),
  ]);
  return `\n## Records of validated software\n${cutTable(['record', 'software', 'window', 'preferred', 'for', 'matched', 'relying on it', 'approved by', 'ticket'], rows, 'record')}`;
}

function figures({ devices, inventoryItems, notJudged }: ReportData): string {
  return `\n## Totals\n${table(
    ['', ...COUNT_COLUMNS, 'not judged'],
    [
      ['devices', ...counts(devices), String(notJudged.devices)],
      ['inventory items', ...counts(inventoryItems), String(notJudged.inventoryItems)],
    ],
  )}`;
}

function counts(found: StatusCounts): readonly string[] {
  const { valid, unsupported, invalid, waived, noSoftware, notExpected, total } = found;
  const percent = total === notExpected ? '–' : `${compliancePercent(found)} %`;
  return [percent, ...[valid, unsupported, invalid, waived, noSoftware, notExpected, total].map(String)];
}

function change({ change: made }: ReportData): string {
  if (made === null) return '';
  const names = (title: string, list: readonly string[]): string =>
    list.length === 0 ? '' : `\n${title}: ${escapeMarkdown(listWords(list, SHOWN), MESSAGE_LIMIT)}\n`;
  return `\n## This change\n\nCompared with \`${made.base.slice(0, 12)}\`, ${escapeMarkdown(made.sentence, Infinity)}.\n${names('Newly invalid', made.newlyInvalid)}${names('Fixed', made.fixed)}${causes(made.causes)}`;
}

function causes(list: readonly ReportCause[]): string {
  if (list.length === 0) return '';
  const rows = list.map(({ kind, name, action, fields, altered, follows, place }) => {
    const more = fields.length - altered.length;
    const values = altered.map(
      ({ field, words }) => `${escapeMarkdown(field)} ${escapeMarkdown(words, MESSAGE_LIMIT)}`,
    );
    return [
      escapeMarkdown(`${toWords(kind)} ${name ?? ''}`.trimEnd()),
      [action, ...values, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>'),
      listWords(follows, Infinity),
      placeOf(place),
    ];
  });
  return cutTable(['entry', 'change', 'what follows', 'place'], rows, 'entry');
}

function drift({ subjects: all, observes }: ReportData): string {
  if (!observes) return '';
  const found = listDrift(all);
  if (found.length === 0) return '\n## Drift\n\nEverything that was observed runs what it should.\n';
  const rows = found.flatMap((subject) =>
    subject.observed === null
      ? []
      : [
          [
            escapeMarkdown(nameOfRow(subject)),
            escapeMarkdown(subject.software ?? '–'),
            escapeMarkdown(subject.observed.version),
            subject.observed.approved ? 'yes' : 'no',
            subject.observed.seen,
            escapeMarkdown(subject.observed.source ?? '–'),
          ],
        ],
  );
  return `\n## Drift\n${cutTable(['name', 'should run', 'runs', 'approved', 'seen', 'source'], rows, 'device or item')}`;
}

function breakdownTable({ kind, dimension, groups }: Breakdown): string {
  const noun = kind === 'device' ? 'Devices' : 'Inventory items';
  const rows = groups.map(({ name, counts: ofGroup }) => [
    name === null ? '_none_' : escapeMarkdown(name),
    ...counts(ofGroup),
  ]);
  return `\n## ${noun} by ${DIMENSION_WORDS[dimension]}\n${cutTable([DIMENSION_WORDS[dimension], ...COUNT_COLUMNS], rows, 'group')}`;
}

function reasons({ reasons: found, unreadPolicies }: ReportData): string {
  if (found.length === 0) return '';
  const rows = found.map(({ reason, devices, inventoryItems, waived }) => [
    REASON_WORDS[reason].name,
    escapeMarkdown(meaningOf(reason, unreadPolicies), Infinity),
    String(devices),
    String(inventoryItems),
    String(waived),
  ]);
  return `\n## Reasons\n${table(['reason', 'meaning', 'devices', 'inventory items', 'waived'], rows)}`;
}

function lapses({ lapses: { until, list } }: ReportData): string {
  if (list.length === 0) return `\n## What expires until ${until}\n\nNothing.\n`;
  const rows = list.map(({ date, kind, software, subjects: count, names }) => {
    const rest = count - names.length;
    const shown = rest > 0 ? `${names.join(', ')} and ${rest} more` : listWords(names, names.length);
    return [date, LAPSE_WORDS[kind], escapeMarkdown(software), String(count), escapeMarkdown(shown, MESSAGE_LIMIT)];
  });
  return `\n## What expires until ${until}\n${cutTable(['last day', 'what', 'software', 'devices and items', 'names'], rows, 'row')}`;
}

function images({ images: { inUse, unresolved, withoutChecksum } }: ReportData): string {
  const summary = `\n## Image files\n\n${plural(inUse, 'image file')} in use, ${withoutChecksum.length} without a checksum; ${devicesAndItems(unresolved.length)} with software but without an image file.\n`;
  const rows = unresolved.map(({ name, software, place }) => [
    escapeMarkdown(name),
    escapeMarkdown(software),
    placeOf(place),
  ]);
  const files = withoutChecksum.map(({ imageFile, software, subjects: count, place }) => [
    escapeMarkdown(imageFile),
    escapeMarkdown(software),
    String(count),
    placeOf(place),
  ]);
  return (
    summary +
    (rows.length === 0 ? '' : cutTable(['without an image file', 'software', 'declared in'], rows, 'device or item')) +
    (files.length === 0
      ? ''
      : cutTable(['without a checksum', 'software', 'devices and items', 'declared in'], files, 'image file'))
  );
}

function policy({ coverage, waivers }: ReportData): string {
  const covered = table(
    ['coverage', 'with a policy to follow', 'matched by any record', 'total'],
    [coverage.devices, coverage.inventoryItems, ...coverage.gaps.slice(0, SHOWN)].map(
      ({ name, covered: with_, matched, total }) => [escapeMarkdown(name), ...[with_, matched, total].map(String)],
    ),
  );
  const rows = waivers.map(({ reason, until, expired, approvedBy, ticket, named, excused }) => [
    escapeMarkdown(reason, MESSAGE_LIMIT),
    `${until}${expired ? ' (past)' : ''}`,
    escapeMarkdown(approvedBy ?? '–'),
    escapeMarkdown(ticket ?? '–'),
    String(named),
    String(excused),
  ]);
  const listed =
    rows.length === 0
      ? '\nThere are no waivers.\n'
      : cutTable(['waiver', 'last day', 'approved by', 'ticket', 'named', 'waived now'], rows, 'waiver');
  return `\n## Policy\n${covered}${listed}`;
}

function* subjects({ subjects: all }: ReportData): Generator<string> {
  const found = worstFirst(all)
    .flatMap((row) => all[row] ?? [])
    .filter(({ status }) => status !== 'valid');
  if (found.length === 0) return;
  yield `\n## Devices and items that are not valid\n${tableHead(['name', 'type or part', 'location', 'software', 'status', 'reason', 'approved software', 'target'])}`;
  for (const subject of found.slice(0, SHOWN_SUBJECTS)) yield tableRow(cellsOf(subject));
  yield restOf(found.length, SHOWN_SUBJECTS, 'device or item');
}

function cellsOf(subject: ReportSubject): readonly string[] {
  const { type, location, software, reason, approved, target } = subject;
  return [
    escapeMarkdown(nameOfRow(subject)),
    escapeMarkdown(type ?? '–'),
    escapeMarkdown(location ?? '–'),
    escapeMarkdown(software ?? '–'),
    statusOf(subject),
    reason === null ? '–' : REASON_WORDS[reason].name,
    escapeMarkdown(approved.length === 0 ? '–' : approved.join(', '), MESSAGE_LIMIT),
    escapeMarkdown(target?.software ?? '–'),
  ];
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return escapeMarkdown(`${file}:${line}`);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableHead(columns) + rows.map(tableRow).join('');
}

/** The first rows of a table, without the columns that are empty in all. */
function cutTable(columns: readonly string[], rows: readonly (readonly string[])[], noun: string): string {
  const shown = rows.slice(0, SHOWN);
  const kept = columns.map((_, at) => shown.some((row) => row[at] !== '–'));
  const keep = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => kept[at]);
  return table(keep(columns), shown.map(keep)) + restOf(rows.length, SHOWN, noun);
}

function restOf(length: number, shown: number, noun: string): string {
  return length <= shown
    ? ''
    : `\n… and ${length - shown === 1 ? `1 more ${noun}` : `${length - shown} more`}; see the JSON format.\n`;
}
