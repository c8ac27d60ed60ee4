import type { Evaluator } from '../evaluate/evaluate.js';
import type { IsoDate } from '../model/dates.js';
import type { MachineEvaluation, Match, Observed, SubjectEvaluation } from '../model/evaluation.js';
import type { Difference, ExpectedField, PolicyTestEntry, TestSubject } from './types.js';
import { reasonInWords } from './because.js';
import type { TestContext } from './context.js';
import { compareImageFiles } from './image-list.js';
import { compareMatches, fieldsOfMatch } from './match-list.js';
import { fullName, quote, softwareName } from '../model/describe.js';
import { listWords, toWords } from '../text/words.js';

type Found = SubjectEvaluation | MachineEvaluation;

/** The outcome of a case. */
interface Judgement {
  /** The failed expectations, in the order of the file; empty if the case passes. */
  readonly differences: readonly Difference[];
  /** The matches that its expectations depend on; cases with the same matches share one list. */
  readonly restsUpon: readonly Match[];
}

/** Evaluates the subject of a case on a date and compares the result with the expectations. */
export function judgeCase(
  entry: PolicyTestEntry,
  subject: TestSubject,
  on: { readonly asOf: IsoDate; readonly multiTenantMode: boolean },
  context: TestContext,
): Judgement {
  const found = evaluateSubject(subject, context.evaluatorFor(on.asOf, on.multiTenantMode));
  const { expect } = entry.value;
  const fields = Object.keys(expect) as ExpectedField[];
  const seen = 'matches' in found ? seenOn(found, entry, subject, context) : undefined;
  return {
    differences: fields.flatMap((field) => {
      const difference = compareField(field, entry, { found, seen }, on.asOf, context);
      return difference === undefined ? [] : [difference];
    }),
    restsUpon: 'matches' in found ? decisiveMatches(found, seen, fields, context) : NONE,
  };
}

/** What a subject runs, and what follows from that. */
interface Seen extends Omit<Observed, 'observation'> {
  readonly version: string;
}

/** What the case says that its subject runs, else what the newest observation says of the one that it names. */
function seenOn(
  found: SubjectEvaluation,
  { value }: PolicyTestEntry,
  { listedAs }: TestSubject,
  { judgeObservation, observationOf }: TestContext,
): Seen | undefined {
  const version =
    value.observed ?? (listedAs.kind === 'virtual_machine' ? undefined : observationOf(listedAs)?.version);
  return version === undefined ? undefined : { version, ...judgeObservation(found, version) };
}

function evaluateSubject({ object, listedAs }: TestSubject, evaluator: Evaluator): Found {
  switch (object.kind) {
    case 'device':
      return evaluator.evaluateDevice(object, listedAs as typeof object);
    case 'inventory_item':
      return evaluator.evaluateInventoryItem(object, listedAs as typeof object);
    case 'virtual_machine':
      return evaluator.evaluateVirtualMachine(object);
  }
}

/** Fields that follow from the records for the software that the subject runs. */
const FROM_APPROVALS = new Set<ExpectedField>(['status', 'reason', 'valid_until', 'preferred']);

const NONE: readonly Match[] = [];

/**
 * The matches that expectations depend on: all of them if the list is expected; if only validity is, those for the software
 * that the subject runs.
 */
function decisiveMatches(
  found: SubjectEvaluation,
  seen: Seen | undefined,
  fields: readonly ExpectedField[],
  { approvalsOf }: TestContext,
): readonly Match[] {
  const { matches, subject } = found;
  if (fields.includes('matches')) return matches;
  const own =
    subject.softwareVersion !== undefined && fields.some((field) => FROM_APPROVALS.has(field))
      ? approvalsOf(found, subject.softwareVersion)
      : NONE;
  if (seen?.software === undefined || !fields.includes('approved')) return own;
  const ofSeen = approvalsOf(found, seen.software);
  return own.length === 0 ? ofSeen : [...own, ...ofSeen];
}

function compareField(
  field: ExpectedField,
  entry: PolicyTestEntry,
  { found, seen }: { readonly found: Found; readonly seen: Seen | undefined },
  asOf: IsoDate,
  context: TestContext,
): Difference | undefined {
  const { expect } = entry.value;
  const expected = expect[field];
  const location = context.locationOf({
    file: entry.file,
    node: entry.node,
    value: entry.value,
    path: ['expect', field],
  });
  const common = { field, expected, location, because: undefined, lines: [], omitted: 0, related: [] };
  if (field === 'matches') {
    const matches = 'matches' in found ? found.matches : [];
    const { lines, shown, omitted } = compareMatches(expect.matches ?? [], matches, context);
    return omitted === 0 && lines.every(({ sign }) => sign === 'same')
      ? undefined
      : { ...common, actual: shown.map(fieldsOfMatch), lines, omitted };
  }
  if (field === 'software_image_files') {
    const { imageFiles } = found.images;
    const lines = compareImageFiles(expect.software_image_files ?? [], imageFiles, context);
    return lines.every(({ sign }) => sign === 'same')
      ? undefined
      : {
          ...common,
          actual: imageFiles.map(({ imageFileName, softwareVersion: { platform, version } }) => ({
            image_file_name: imageFileName,
            software_version: { platform, version },
          })),
          lines,
        };
  }
  if (field === 'drift' || field === 'approved') {
    const actual = seen?.[field] ?? null;
    return actual === expected ? undefined : { ...common, actual, because: becauseOfSeen(field, found, seen) };
  }
  const actual = scalarOf(field, found);
  if (actual === expected) return undefined;
  return { ...common, actual, ...reasonInWords(field, found, asOf, context) };
}

function becauseOfSeen(field: 'drift' | 'approved', { subject }: Found, seen: Seen | undefined): string {
  if (seen === undefined) return 'nothing was observed: set observed in the case';
  const { version, software, approved } = seen;
  if (field === 'approved')
    return software === undefined
      ? `${version} is not declared as a software version of its platform`
      : `${approved ? 'a record approves' : 'no record approves'} ${softwareName(software)} for it on that date`;
  const { softwareVersion } = subject;
  return softwareVersion === undefined
    ? 'it has no software version'
    : `it should run ${softwareName(softwareVersion)} and runs ${version}`;
}

function scalarOf(
  field: Exclude<ExpectedField, 'matches' | 'software_image_files' | 'drift' | 'approved'>,
  found: Found,
): string | boolean | null | undefined {
  if (field === 'image_source') return found.images.source;
  if (!('validity' in found)) return undefined;
  const { validity, waiver } = found;
  switch (field) {
    case 'status':
      return validity.status;
    case 'reason':
      return validity.reason;
    case 'valid_until':
      return validity.validUntil;
    case 'preferred':
      return validity.preferred;
    case 'waived':
      return waiver !== undefined;
  }
}

/** The subject of a case in a sentence: `device "ams-leaf-01" with another role`, `a new device`. */
export function describeSubject(entry: PolicyTestEntry, subject: TestSubject): string {
  const { observed } = entry.value;
  const name = nameInWords(entry, subject);
  return observed === undefined ? name : `${name}, seen to run ${observed}`;
}

function nameInWords({ value }: PolicyTestEntry, { object }: TestSubject): string {
  const kind = toWords(object.kind);
  const fields = value.new_device ?? value.new_inventory_item;
  if (fields !== undefined) return `a new ${kind}${fields.name === undefined ? '' : ` ${quote(fields.name)}`}`;
  const named = `${kind} ${quote(fullName(object))}`;
  const changes = Object.entries({ ...value.with } as Record<string, unknown>).map(([field, to]) => ({
    field: toWords(field),
    to,
  }));
  const replaced = changes.filter(({ to }) => to !== null).map(({ field }) => field);
  const removed = changes.filter(({ to }) => to === null).map(({ field }) => field);
  return [
    named,
    ...(replaced.length > 0 ? [`with another ${listWords(replaced)}`] : []),
    ...(removed.length > 0 ? [`without ${listWords(removed, 8, 'or')}`] : []),
  ].join(' ');
}
