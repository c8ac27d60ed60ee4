import type { CheckResult } from '../model/check-result.js';
import { dayNumber } from '../model/dates.js';
import type { InvalidReason, SubjectEvaluation } from '../model/evaluation.js';
import { COLLECTION_NOUNS, COLLECTIONS } from '../model/entry.js';
import { countBy } from '../model/group-by.js';
import { SEVERITIES, type Severity } from '../model/severity.js';
import { cut, printable } from '../text/printable.js';
import { daysAway, listWords, plural } from '../text/words.js';

/** How many files are named that keep something from being judged. */
const SHOWN_FILES = 3;
const NAME_LIMIT = 200;

/** The rules that speak of a whole file, or of a document of one: what it holds is not known. */
const FILE_RULES: ReadonlySet<string> = new Set(['unreadable-file', 'yaml-syntax']);

/** The verdict without its sign: how many violations there are, then the result in one sentence (report.md, The verdict). */
export function verdictInWords(result: CheckResult): string {
  const causes = causesInWords(result, 'error');
  return `${countsInWords(result)}: ${causes === '' ? '' : `${causes}; `}${sentenceOfResult(result)}`;
}

/**
 * The result of a check in one sentence, the same in every format: what could not be judged, what is not approved, what drifts,
 * what is out of support, what stops being approved soon, what is not known (report.md, The verdict).
 */
export function sentenceOfResult(result: CheckResult): string {
  const tally = tallyResult(result);
  const { judged, invalid, valid } = tally;
  return [
    ...notJudgedInWords(result, tally),
    ...leftOutInWords(result),
    ...(invalid > 0 ? [invalidInWords(tally)] : []),
    ...(invalid === 0 && valid > 0 ? [validInWords(tally)] : []),
    ...driftInWords(result, tally),
    ...unsupportedInWords(result, tally),
    ...expiringInWords(result),
    ...(judged === 0 && tally.notJudged === 0 && tally.unread.length === 0
      ? ['no device or inventory item was judged']
      : []),
    ...unknownInWords(tally),
  ].join('; ');
}

/** What the verdict counts: devices and inventory items together. */
interface ResultTally {
  readonly devices: number;
  readonly items: number;
  /** Evaluated, with or without software. */
  readonly judged: number;
  readonly notJudged: number;
  /** Files of which nothing, or not all, could be read. */
  readonly unread: readonly string[];
  readonly valid: number;
  readonly invalid: number;
  readonly waived: number;
  readonly unsupported: number;
  /** Seen to run another version than they should. */
  readonly drift: number;
  readonly withoutSoftware: number;
  readonly notExpected: number;
  readonly reasons: ReadonlyMap<InvalidReason, number>;
}

function tallyResult({ summary, evaluation, brokenEntries, diagnostics }: CheckResult): ResultTally {
  const { devices, inventory_items: items } = summary;
  const subjects: readonly SubjectEvaluation[] = [...evaluation.devices, ...evaluation.inventoryItems];
  const invalid = subjects.filter(({ validity }) => validity.reason !== null);
  const broken = brokenEntries.filter(({ collection }) => collection === 'devices' || collection === 'inventory_items');
  return {
    devices: devices.total,
    items: items.total,
    judged: devices.total + items.total,
    notJudged: broken.length,
    unread: filesOf(diagnostics.filter(({ rule, change }) => FILE_RULES.has(rule) && change !== 'fixed')),
    valid: devices.valid + items.valid,
    invalid: devices.invalid + items.invalid,
    waived: invalid.filter(({ waiver }) => waiver !== undefined).length,
    unsupported: devices.unsupported + items.unsupported,
    drift: devices.drift + items.drift,
    withoutSoftware: devices.no_software + items.no_software,
    notExpected: devices.not_expected + items.not_expected,
    reasons: countBy(
      invalid.flatMap(({ validity: { reason } }) => (reason === null ? [] : [reason])),
      (reason) => reason,
    ),
  };
}

function notJudgedInWords(
  { brokenEntries }: CheckResult,
  { notJudged, judged, devices, unread }: ResultTally,
): readonly string[] {
  const cannotBeRead = `${listNames(unread)} cannot be read`;
  if (notJudged === 0)
    return unread.length === 0
      ? []
      : [`${cannotBeRead}, so what ${unread.length === 1 ? 'it holds' : 'they hold'} is not judged`];
  const broken = brokenEntries.filter(({ collection }) => collection === 'devices' || collection === 'inventory_items');
  const onlyDevices = broken.every(({ collection }) => collection === 'devices') && devices === judged;
  const noun = onlyDevices ? 'devices' : 'devices and inventory items';
  const files = [...new Set(broken.map(({ file }) => file.path))].filter((file) => !unread.includes(file)).sort();
  const causes = [
    ...(files.length === 0 ? [] : [`errors in ${listNames(files)}`]),
    ...(unread.length === 0 ? [] : [cannotBeRead]),
  ];
  const all = notJudged + judged;
  const counted =
    all === 1 ? `the only ${onlyDevices ? 'device' : 'inventory item'}` : `${notJudged} of ${all} ${noun}`;
  return [`${counted} could not be judged${causes.length === 0 ? '' : ` (${causes.join(', ')})`}`];
}

/** What else is too broken to take part: records, waivers, software. */
function leftOutInWords({ brokenEntries }: CheckResult): readonly string[] {
  const counts = countBy(brokenEntries, ({ collection }) => collection);
  const parts = COLLECTIONS.filter(
    (collection) => collection !== 'devices' && collection !== 'inventory_items' && counts.has(collection),
  ).map((collection) => plural(counts.get(collection) ?? 0, COLLECTION_NOUNS[collection]));
  return parts.length === 0 ? [] : [`left out because of errors: ${listWords(parts)}`];
}

function filesOf(diagnostics: CheckResult['diagnostics']): readonly string[] {
  return [...new Set(diagnostics.map(({ location }) => location.file))].sort();
}

function listNames(files: readonly string[]): string {
  return listWords(
    files.map((file) => cut(printable(file), NAME_LIMIT)),
    SHOWN_FILES,
  );
}

function invalidInWords({ reasons, invalid, waived, devices, items }: ResultTally): string {
  const why = [...reasons]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${reason.replaceAll('_', ' ')}`);
  return `software is not approved on ${invalid} of ${subjectsInWords(devices, items)} (${why.join(', ')})${shareOfWaived(waived, invalid)}`;
}

/** What is said if nothing is invalid: never more than what was judged. */
function validInWords({ judged, valid, notJudged, unread, withoutSoftware, devices, items }: ResultTally): string {
  if (notJudged > 0 || unread.length > 0) return `software is approved on ${valid} of the ${judged} that were judged`;
  if (withoutSoftware > 0) return `all known software is approved, on ${valid} of ${subjectsInWords(devices, items)}`;
  return valid === judged
    ? `all software is approved (${subjectsInWords(devices, items)})`
    : `all software is approved, on ${valid} of ${subjectsInWords(devices, items)}`;
}

function driftInWords({ evaluation }: CheckResult, { drift }: ResultTally): readonly string[] {
  if (drift === 0) return [];
  let unapproved = 0;
  for (const { subject } of [...evaluation.devices, ...evaluation.inventoryItems]) {
    const observed = evaluation.observed.get(subject);
    if (observed?.drift === true && !observed.approved) unapproved += 1;
  }
  const runs = `${drift} ${drift === 1 ? 'runs another version than it' : 'run another version than they'} should`;
  if (unapproved === 0) return [runs];
  if (unapproved === drift) return [`${runs}, and no record approves what ${drift === 1 ? 'it runs' : 'they run'}`];
  return [`${runs}, ${unapproved} of them one that no record approves`];
}

function unsupportedInWords({ diagnostics }: CheckResult, { unsupported }: ResultTally): readonly string[] {
  if (unsupported === 0) return [];
  const isError = diagnostics.some(({ rule, severity }) => rule === 'software-end-of-support' && severity === 'error');
  const verb = unsupported === 1 ? 'is' : 'are';
  return [`${unsupported} ${verb} approved but out of support${isError ? ', and so not compliant' : ''}`];
}

function expiringInWords({ diagnostics, evaluation }: CheckResult): readonly string[] {
  const expiring = diagnostics.filter(
    ({ rule, change, waived }) => rule === 'approval-expiring' && change !== 'fixed' && waived === undefined,
  ).length;
  if (expiring === 0) return [];
  let first: string | undefined;
  for (const { validity } of [...evaluation.devices, ...evaluation.inventoryItems]) {
    const { validUntil } = validity;
    if (validUntil !== null && (first === undefined || validUntil < first)) first = validUntil;
  }
  const when =
    first === undefined ? '' : `, the first on ${first} (${daysAway(dayNumber(first) - dayNumber(evaluation.asOf))})`;
  return [`the approval of ${expiring} ends soon${when}`];
}

function unknownInWords({ withoutSoftware, notExpected, judged, devices, items }: ResultTally): readonly string[] {
  const isAll = withoutSoftware === judged;
  return [
    ...(withoutSoftware > 0
      ? [
          isAll
            ? `no software version is known for ${subjectsInWords(devices, items)}`
            : `${withoutSoftware} ${withoutSoftware === 1 ? 'has' : 'have'} no software version`,
        ]
      : []),
    ...(notExpected > 0
      ? [
          notExpected === judged
            ? `none of ${subjectsInWords(devices, items)} is expected to have software`
            : `${notExpected} ${notExpected === 1 ? 'needs' : 'need'} none`,
        ]
      : []),
  ];
}

/** How many of a number are waived; empty if none is. */
export function shareOfWaived(waived: number, of: number): string {
  if (waived === 0) return '';
  if (waived === of) return of === 1 ? ', and waived' : ', all of them waived';
  return `, ${waived} of them waived`;
}

function subjectsInWords(devices: number, items: number): string {
  if (items === 0) return plural(devices, 'device');
  return devices === 0 ? plural(items, 'inventory item') : `${devices + items} devices and inventory items`;
}

/** The diagnostics by severity: `2 errors, 1 warning, 1 waived`; with a base, also how many are new. */
function countsInWords({ summary, diagnostics, comparison }: CheckResult): string {
  const parts = SEVERITIES.filter((severity) => summary.diagnostics[severity] > 0).map((severity) => {
    const counted = plural(summary.diagnostics[severity], severity);
    if (comparison === undefined) return counted;
    const added = diagnostics.filter(
      (diagnostic) =>
        diagnostic.severity === severity && diagnostic.change === 'new' && diagnostic.waived === undefined,
    );
    return `${counted} (${added.length === 0 ? 'none' : added.length} new)`;
  });
  if (summary.diagnostics.waived > 0) parts.push(`${summary.diagnostics.waived} waived`);
  return parts.length === 0 ? 'nothing to report' : parts.join(', ');
}

/** How many of a severity follow from others, `1 cause makes 6 devices invalid`; empty if none does, or if it is not known from which. */
function causesInWords({ diagnostics, comparison }: CheckResult, severity: Severity): string {
  if (comparison === undefined) return '';
  const own = diagnostics.filter(
    (diagnostic) =>
      diagnostic.severity === severity && diagnostic.waived === undefined && diagnostic.change !== 'fixed',
  );
  const causes = own.filter(({ rule, folded }) => rule === 'change-impact' && folded !== true).length;
  const effects = own.filter(({ folded }) => folded === true);
  if (causes === 0 || effects.length === 0) return '';
  const devices = effects.filter(
    ({ rule, subject }) => rule === 'software-invalid' && subject?.kind === 'device',
  ).length;
  const items = effects.filter(
    ({ rule, subject }) => rule === 'software-invalid' && subject?.kind === 'inventory_item',
  ).length;
  const rest = effects.length - devices - items;
  const made = [
    ...(devices > 0 ? [plural(devices, 'device')] : []),
    ...(items > 0 ? [plural(items, 'inventory item')] : []),
  ];
  const verb = causes === 1 ? 'makes' : 'make';
  const parts = [
    ...(made.length > 0 ? [`${verb} ${listWords(made)} invalid`] : []),
    ...(rest > 0
      ? [`${causes === 1 ? 'explains' : 'explain'} ${plural(rest, `${made.length > 0 ? 'other ' : ''}${severity}`)}`]
      : []),
  ];
  const others = own.length - causes - effects.length;
  return `${plural(causes, 'cause')} ${listWords(parts)}${others > 0 ? `, ${others} ${others === 1 ? 'has' : 'have'} other causes` : ''}`;
}
