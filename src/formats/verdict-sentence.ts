import type { CheckResult } from '../model/check-result.js';
import { whenInWords } from '../model/dates.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { COLLECTION_NOUNS, COLLECTIONS, countEntries } from '../model/entry.js';
import { countBy, groupBy } from '../model/group-by.js';
import { type RuleName, SEVERITIES } from '../model/rules.js';
import { type ErrorCounts, errorsInWords, errorsOf } from './errors-in-words.js';
import { type ResultTally, tallyResult } from './result-tally.js';
import { cannotBeRead, listFiles } from '../text/unread-files.js';
import { listWords, plural, toWords } from '../text/words.js';

/**
 * The verdict without its sign, one sentence that is the same in every format: what could not be judged, how many violations
 * there are, what is not approved, what drifts, what is out of support, what stops being approved soon, what is not known, and
 * the errors that are not yet named (report.md, The verdict).
 */
export function verdictInWords(result: CheckResult): string {
  const tally = tallyResult(result);
  const { notJudged, rest } = partsOfResult(result, tally);
  const causes = causesInWords(result);
  const isGood = result.summary.devices.invalid + result.summary.inventory_items.invalid === 0;
  // Good news comes behind all errors, and these add up.
  const others = causes === '' ? errorsInWords(errorsOf(result), errorsNamed(result, tally, isGood)) : '';
  const parts = (isGood ? [causes, others, ...rest] : [causes, ...rest, others]).filter((part) => part !== '');
  return [...notJudged, `${countsInWords(result)}${parts.length === 0 ? '' : `: ${parts.join('; ')}`}`].join('; ');
}

/** How many errors of each kind the parts of the sentence name. */
function errorsNamed(result: CheckResult, tally: ResultTally, isGood: boolean): ErrorCounts {
  const { notJudged, unsupported, isUnsupportedAnError, withoutSoftware, drift } = tally;
  const errors = countBy(errorsOf(result), ({ rule }) => rule);
  const all = (rule: RuleName): number => errors.get(rule) ?? 0;
  return {
    'software-invalid': all('software-invalid'),
    'subject-not-judged': isGood ? 0 : notJudged,
    'nothing-judged': isNothing(tally) ? 1 : 0,
    'software-end-of-support': isUnsupportedAnError ? unsupported : 0,
    'software-missing': withoutSoftware,
    'software-drift': drift,
    'approval-expiring': all('approval-expiring'),
    'subject-removed': all('subject-removed'),
  };
}

/** The parts of the sentence: what could not be judged, and all else. */
function partsOfResult(
  result: CheckResult,
  tally: ResultTally,
): {
  readonly notJudged: readonly string[];
  readonly rest: readonly string[];
} {
  const { invalid, valid } = tally;
  return {
    notJudged: isNothing(tally) ? ['no device or inventory item was judged'] : notJudgedInWords(tally),
    rest: [
      ...leftOutInWords(result),
      ...notReadInWords(result, tally),
      ...(invalid > 0 ? [invalidInWords(tally, result.repository.unreadPolicies)] : []),
      ...(invalid === 0 && valid > 0 ? [validInWords(tally)] : []),
      ...driftInWords(result, tally),
      ...unsupportedInWords(tally),
      ...expiringInWords(result),
      ...unknownInWords(tally),
      ...removedInWords(result),
    ],
  };
}

/** Whether the fleet has no device or inventory item, as far as its files can be read. */
function isNothing({ judged, notJudged, unread }: ResultTally): boolean {
  return judged === 0 && notJudged === 0 && unread.length === 0;
}

function notJudgedInWords({
  notJudged,
  deprived,
  filesNotJudged,
  areAllDevices,
  judged,
  devices,
  files,
  unread,
}: ResultTally): readonly string[] {
  if (notJudged === 0) {
    if (unread.length === 0) return [];
    const counted = files === 1 ? 'the only file' : `${unread.length} of ${files} files`;
    return [`${counted} could not be judged (${cannotBeRead(unread)})`];
  }
  const onlyDevices = areAllDevices && devices === judged;
  const noun = onlyDevices ? 'devices' : 'devices and inventory items';
  const withErrors = filesNotJudged.filter((file) => !unread.includes(file));
  const causes = [
    ...(withErrors.length === 0 ? [] : [`errors in ${listFiles(withErrors)}`]),
    ...(unread.length === 0 ? [] : [cannotBeRead(unread)]),
    ...(deprived === 0
      ? []
      : [`${deprived} lost ${deprived === 1 ? 'its software version' : 'their software versions'}`]),
  ];
  const all = notJudged - deprived + judged;
  const counted =
    all === 1 ? `the only ${onlyDevices ? 'device' : 'inventory item'}` : `${notJudged} of ${all} ${noun}`;
  return [`${counted} could not be judged${causes.length === 0 ? '' : ` (${causes.join(', and ')})`}`];
}

/** What lies in the folders of the fleet and no glob reads. */
function notReadInWords({ diagnostics }: CheckResult, { unread }: ResultTally): readonly string[] {
  let count = 0;
  for (const { rule, change, location, count: files = 1 } of diagnostics)
    if (rule === 'file-not-read' && change !== 'fixed' && !unread.includes(location.file)) count += files;
  return count === 0 ? [] : [`${plural(count, 'file')} ${count === 1 ? 'is' : 'are'} not read`];
}

/** What the change deletes. */
function removedInWords({ diagnostics }: CheckResult): readonly string[] {
  const removed = diagnostics.filter(({ rule, change }) => rule === 'subject-removed' && change !== 'fixed');
  if (removed.length === 0) return [];
  const devices = removed.filter(({ subject }) => subject?.kind === 'device').length;
  const verb = removed.length === 1 ? 'was' : 'were';
  return [`${subjectsInWords(devices, removed.length - devices)} ${verb} removed`];
}

/** What else is too broken to take part: records, waivers, software. */
function leftOutInWords({ brokenEntries }: CheckResult): readonly string[] {
  const found = groupBy(brokenEntries, ({ collection }) => collection);
  const parts = COLLECTIONS.filter(
    (collection) => collection !== 'devices' && collection !== 'inventory_items' && found.has(collection),
  ).map((collection) => plural(countEntries(found.get(collection) ?? []), COLLECTION_NOUNS[collection]));
  return parts.length === 0 ? [] : [`left out because of errors: ${listWords(parts)}`];
}

function invalidInWords(
  { reasons, invalid, waived, inGrace, devices, items }: ResultTally,
  unreadPolicies: readonly string[],
): string {
  const why = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${toWords(reason)}`);
  const by = unreadPolicies.length > 0 ? 'by the records that can be read, ' : '';
  return `${by}software is not approved on ${invalid} of ${subjectsInWords(devices, items)} (${why.join(', ')})${shareOfWaived(waived, invalid)}${inGrace > 0 ? `, ${inGrace} of them in days of grace` : ''}`;
}

/** The sentence if nothing is invalid: it claims no more than was judged. */
function validInWords(tally: ResultTally): string {
  const { judged, valid, notJudged, deprived, unread, withoutSoftware, unsupported, devices, items } = tally;
  const { isUnsupportedAnError } = tally;
  if (notJudged === 0 && unread.length > 0) {
    const all = subjectsInWords(devices, items);
    if (judged === 1)
      return `software is approved on the only ${items === 0 ? 'device' : 'inventory item'} that was judged`;
    return `software is approved on ${valid === judged ? `all ${all}` : `${valid} of the ${all}`} that were judged`;
  }
  if (notJudged > 0 || unread.length > 0)
    return valid === judged - deprived
      ? `software is approved on ${valid === 1 ? 'the only one that was' : `all ${valid} that were`} judged`
      : `software is approved on ${valid} of the ${judged - deprived} that were judged`;
  if (withoutSoftware > 0 && !isUnsupportedAnError)
    return `all known software is approved, on ${valid} of ${subjectsInWords(devices, items)}`;
  if (unsupported > 0 && isUnsupportedAnError)
    return `software is compliant on ${valid - unsupported} of ${subjectsInWords(devices, items)}`;
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

function unsupportedInWords({ unsupported, isUnsupportedAnError: isError }: ResultTally): readonly string[] {
  if (unsupported === 0) return [];
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
  const when = first === undefined ? '' : `, the first on ${whenInWords(first, evaluation.asOf)}`;
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
            : `${notExpected} ${notExpected === 1 ? 'needs' : 'need'} no software`,
        ]
      : []),
  ];
}

/** How many of a number are waived; empty if none is. */
function shareOfWaived(waived: number, of: number): string {
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

/** How many errors follow from others, `1 cause makes 6 devices invalid`; empty if none does, or if it is not known from which. */
function causesInWords(result: CheckResult): string {
  const { comparison } = result;
  const own = errorsOf(result);
  const effects = own.filter(
    ({ folded, follows }) => folded === true && (comparison !== undefined || follows !== undefined),
  );
  const followed = new Set(effects.flatMap(({ follows = [] }) => follows));
  const isCause = ({ rule, folded, identity }: Diagnostic): boolean =>
    folded !== true && (rule === 'change-impact' || followed.has(identity));
  const causes = own.filter(isCause).length;
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
      ? [`${causes === 1 ? 'explains' : 'explain'} ${plural(rest, `${made.length > 0 ? 'other ' : ''}error`)}`]
      : []),
  ];
  const explained = new Set(effects);
  const others = own.filter((error) => !isCause(error) && !explained.has(error));
  const have = others.length === 1 ? 'has another cause' : 'have other causes';
  return `${plural(causes, 'cause')} ${listWords(parts)}${others.length > 0 ? `, ${others.length} ${have} (${errorsInWords(others)})` : ''}`;
}
