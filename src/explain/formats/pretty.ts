import type { Place } from '../../model/diagnostic.js';
import type { Match, SubjectEvaluation, Observed } from '../../model/evaluation.js';
import type { ExcludedRecord, Explanation } from '../types.js';
import type { Device, InventoryItem, ValidatedSoftware, VirtualMachine } from '../../model/repository.js';
import { locationText, type SourceLocation } from '../../model/source.js';
import { listWords, plural, toWords } from '../../text/words.js';
import type { Palette } from '../../formats/pretty.js';
import { printable } from '../../text/printable.js';
import { approvalLines, type Fold } from './approval-pretty.js';
import { imageLines } from './images-pretty.js';
import { hintOfExclusion, placeOfExclusion, wordsOfExclusion, wordsOfMatch } from './record-words.js';
import { wrap } from '../../text/wrap.js';
import { deviceTypeName, fullName, softwareName } from '../../model/describe.js';
import { windowInWords } from '../../model/dates.js';
import { ofThoseRead } from '../../text/unread-files.js';

/** Options of {@link renderExplanationPretty}. */
interface ExplanationPrettyOptions {
  readonly colors: Palette;
  /** How many columns lines may take. */
  readonly width: number;
  /** Maximum number of records that do not match to show (0 = all). */
  readonly maxRecords: number;
  /** Where something is in its file. */
  readonly locationOf: (place: Place) => SourceLocation;
}

/** An explanation for people: the device or item, its status and why, matching and other records, image files. */
export function* renderExplanationPretty(
  explanation: Explanation,
  options: ExplanationPrettyOptions,
): Generator<string> {
  const { found, asOf, multiTenantMode } = explanation;
  const { colors, width, locationOf } = options;
  const fold: Fold = (text, first) => wrap(text, first, { width });
  const { subject } = found;
  const place = (at: Place): string => colors.dim(printable(locationText(locationOf(at))));
  const heading = (text: string): string => `\n${colors.bold(text)}\n\n`;

  const name = printable(fullName(subject));
  yield `${toWords(subject.kind)} ${colors.bold(name)}\n${place(subject.entry)}\n\n`;
  const observed = 'matches' in found ? explanation.observed.get(found.subject) : undefined;
  for (const [label, value] of [...traitsOf(subject), ...observedTraits(observed)]) {
    for (const line of fold(value, `  ${label.padEnd(12)}`)) yield `${line}\n`;
  }

  if ('matches' in found) {
    const mode = multiTenantMode ? ', in multi-tenant mode' : '';
    yield heading(`Approval on ${asOf}${mode}`);
    for (const line of approvalLines(explanation, found, { colors, place, fold })) yield `${line}\n`;
    yield* renderMatches(explanation, found, heading, place, colors, fold);
    yield* renderOtherRecords(explanation, found, heading, place, options, fold);
  } else {
    yield heading('Approval');
    yield '  Validated software is not matched against virtual machines.\n';
  }

  yield heading('Image files');
  for (const line of imageLines(explanation, { colors, place, fold })) yield `${line}\n`;

  const { leftOut } = explanation;
  if (leftOut.length > 0) {
    yield heading('Left out above because of errors');
    for (const { message, location } of leftOut.slice(0, SHOWN_LEFT_OUT)) {
      for (const line of fold(message, '  ')) yield `${colors.yellow(line)}\n`;
      yield `  ${colors.dim(printable(locationText(location)))}\n`;
    }
    const hidden = leftOut.length - SHOWN_LEFT_OUT;
    if (hidden > 0) yield `  ${colors.dim(`… and ${hidden} more; show all with fleetvet check`)}\n`;
  }
}

const SHOWN_LEFT_OUT = 10;

const NO_PLATFORM = 'Its platform and its software are not known, so there are no records to compare.';

function traitsOf(subject: Device | InventoryItem | VirtualMachine): readonly (readonly [string, string])[] {
  const { softwareVersion: software, tags } = subject;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ...(subject.kind === 'inventory_item'
      ? ([['device', subject.device.name]] as const)
      : ([
          ['device type', subject.kind === 'device' ? deviceTypeName(subject.deviceType) : undefined],
          ['role', subject.role?.name],
          ['platform', subject.platform?.name],
          ['tenant', subject.tenant?.name],
          ['location', subject.kind === 'device' ? subject.location?.name : undefined],
          ['cluster', subject.kind === 'device' ? undefined : subject.cluster],
        ] as const)),
    ['tags', tags.length === 0 ? undefined : listWords(tags.map(({ name }) => name))],
    ['software', software === undefined ? 'none' : softwareName(software)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

/** What it was seen to run: `4.31.6M on 2026-11-20 by ansible, not as declared, not approved`. */
function observedTraits(observed: Observed | undefined): readonly (readonly [string, string])[] {
  if (observed === undefined) return [];
  const { version, seen, source } = observed.observation;
  const by = source === undefined ? '' : ` by ${source}`;
  const verdict = `${observed.drift ? 'not as declared' : 'as declared'}, ${observed.approved ? 'approved' : 'not approved'}`;
  return [['observed', `${version} on ${seen}${by}, ${verdict}`]];
}

type Heading = (text: string) => string;
type PlaceText = (at: Place) => string;

function* renderMatches(
  { asOf, multiTenantMode, unreadPolicies }: Explanation,
  { subject, matches }: SubjectEvaluation,
  heading: Heading,
  place: PlaceText,
  colors: Palette,
  fold: Fold,
): Generator<string> {
  if (matches.length === 0) {
    yield `\n${colors.bold(`No record${ofThoseRead(unreadPolicies)} matches`)}\n`;
    return;
  }
  yield heading('Matching records, in order');
  for (const match of matches) {
    const { record, rank } = match;
    const isOwn = record.software === subject.softwareVersion;
    const how = `rank ${rank}, ${wordsOfMatch(match, subject, multiTenantMode)}`;
    const lines = [
      ...recordLines(record, asOf, signOf(match, isOwn), isOwn, colors, fold),
      ...fold(how, INDENT).map((line) => paintMatch(line, match, isOwn, colors)),
      `${INDENT}${place(record.entry)}`,
    ];
    yield `${lines.join('\n')}\n`;
  }
}

const INDENT = '    ';

/** Whether a record approves the software now, at another time, or approves other software. */
function signOf({ inWindow }: Match, isOwn: boolean): string {
  return isOwn ? (inWindow ? '✔' : '✖') : '·';
}

function paintMatch(line: string, { inWindow }: Match, isOwn: boolean, colors: Palette): string {
  if (!isOwn) return line;
  return inWindow ? colors.green(line) : colors.red(line);
}

function* renderOtherRecords(
  { asOf, otherRecords, platforms, unreadPolicies }: Explanation,
  { subject }: SubjectEvaluation,
  heading: Heading,
  place: PlaceText,
  { colors, maxRecords }: ExplanationPrettyOptions,
  fold: Fold,
): Generator<string> {
  if (platforms.length === 0) {
    yield heading('Other records');
    for (const line of fold(NO_PLATFORM, '  ')) yield `${line}\n`;
    return;
  }
  const of = printable(listWords(platforms));
  if (otherRecords.length === 0) {
    yield `\n${colors.bold(`No other record${ofThoseRead(unreadPolicies)} is for ${of}`)}\n`;
    return;
  }
  yield heading(`Other records for ${of}, and why they do not match`);
  const shown = maxRecords === 0 ? otherRecords : otherRecords.slice(0, maxRecords);
  for (const other of shown) {
    const { record } = other;
    const lines = [
      ...recordLines(record, asOf, '·', record.software === subject.softwareVersion, colors, fold),
      ...exclusionLines(other, subject, colors, fold),
      `${INDENT}${place(placeOfExclusion(other))}`,
    ];
    yield `${lines.join('\n')}\n`;
  }
  const hidden = otherRecords.length - shown.length;
  if (hidden > 0) yield `  ${colors.dim(`… and ${plural(hidden, 'more record')}; show all with --all`)}\n`;
}

function exclusionLines(
  other: ExcludedRecord,
  subject: SubjectEvaluation['subject'],
  colors: Palette,
  fold: Fold,
): readonly string[] {
  const hint = hintOfExclusion(other, subject);
  return [
    ...fold(wordsOfExclusion(other, subject), INDENT).map(colors.yellow),
    ...(hint === undefined ? [] : fold(hint, INDENT).map(colors.cyan)),
  ];
}

/** A record: its name, what it approves and when. */
function recordLines(
  record: ValidatedSoftware,
  asOf: string,
  mark: string,
  isOwn: boolean,
  colors: Palette,
  fold: Fold,
): readonly string[] {
  const { name, software, preferred, approvedBy, ticket } = record;
  const what = `${softwareName(software)}${preferred ? ', preferred' : ''}`;
  const [title = '', ...more] = fold(name ?? 'unnamed record', `  ${mark} `);
  const approves = fold(`${isOwn ? 'its software: ' : ''}${what}, ${windowOf(record, asOf)}`, INDENT);
  const decision = [approvedBy === undefined ? '' : `approved by ${approvedBy}`, ticket ?? ''].filter(
    (part) => part !== '',
  );
  return [
    colors.bold(title),
    ...more.map(colors.bold),
    ...approves,
    ...(decision.length === 0 ? [] : fold(decision.join(', '), INDENT)),
  ];
}

/** A record's window and its state on a date: `2025-06-02 to 2027-05-31: ended`. */
function windowOf({ start, end }: ValidatedSoftware, asOf: string): string {
  const days = windowInWords(start, end);
  if (end !== undefined && end < start) return `${days}: never, it ends before it starts`;
  if (start > asOf) return `${days}: not started`;
  return end !== undefined && end < asOf ? `${days}: ended` : days;
}
