import type { CheckResult } from '../model/check-result.js';
import { whenInWords } from '../model/dates.js';
import { countInWords, deviceTypeName, softwareName } from '../model/describe.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { COLLECTION_NOUNS } from '../model/entry.js';
import type { InvalidReason, MachineEvaluation, SubjectEvaluation } from '../model/evaluation.js';
import { countBy, groupBy } from '../model/group-by.js';
import { keyOfNamed, subjectOf } from '../model/identity.js';
import { RULE_WORDS } from './rule-words.js';
import { listWords, plural, toWords } from '../text/words.js';

/** Diagnostics of one rule with one cause or one remedy, in one sentence (report.md, Terminal). */
export interface DiagnosticGroup {
  readonly first: Diagnostic;
  readonly members: readonly Diagnostic[];
  readonly sentence: string;
  readonly help: string;
}

/** Diagnostics for a report: those that stand alone, and groups of those that are alike. */
interface GroupedDiagnostics {
  readonly single: readonly Diagnostic[];
  readonly groups: readonly DiagnosticGroup[];
}

/** What was found about a device, an inventory item or a virtual machine. */
type Found = SubjectEvaluation | MachineEvaluation;

/** How many must be alike to become a group. */
const LEAST = 4;
/** How many device types, versions or dates a sentence names. */
const SHOWN_KINDS = 6;
/** How many files, devices or inventory items it names. */
const SHOWN_NAMES = 12;

/** Groups diagnostics that nothing excuses by rule, severity and what is wrong; both lists keep the order of the first of each. */
export function groupDiagnostics(result: CheckResult, diagnostics: readonly Diagnostic[]): GroupedDiagnostics {
  const evaluationOf = findEvaluations(result, diagnostics);
  const found = new Map(diagnostics.map((diagnostic) => [diagnostic, evaluationOf(diagnostic)]));
  const alike = groupBy(diagnostics, (diagnostic) => keyOf(diagnostic, found.get(diagnostic)));
  const single: Diagnostic[] = [];
  const groups: DiagnosticGroup[] = [];
  for (const members of alike.values()) {
    const [first] = members;
    if (first === undefined) continue;
    if (members.length < LEAST || first.waived !== undefined) single.push(...members);
    else groups.push({ first, members, ...describeGroup(first, members, evaluationsOf(members, found), result) });
  }
  const places = new Map(diagnostics.map((diagnostic, index) => [diagnostic, index]));
  return { single: single.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)), groups };
}

function keyOf(diagnostic: Diagnostic, found: Found | undefined): string {
  const { rule, severity, change, waived, help, subject } = diagnostic;
  const reason = rule === 'software-invalid' ? reasonOf(found) : null;
  // Devices that no record matches have one cause; others are grouped by their remedy.
  const remedy = reason === 'no_policy' ? reason : help;
  return JSON.stringify([
    rule,
    severity,
    change ?? null,
    waived ?? null,
    subject?.kind ?? null,
    reason ?? null,
    remedy,
  ]);
}

function evaluationsOf(
  members: readonly Diagnostic[],
  found: ReadonlyMap<Diagnostic, Found | undefined>,
): readonly Found[] {
  return members.flatMap((member) => found.get(member) ?? []);
}

function describeGroup(
  first: Diagnostic,
  members: readonly Diagnostic[],
  found: readonly Found[],
  result: CheckResult,
): Pick<DiagnosticGroup, 'sentence' | 'help'> {
  const { rule, help } = first;
  const isOfSubjects = found.length === members.length;
  const who = countInWords(found.map(({ subject }) => subject));
  const reason = reasonOf(found[0]);
  if (isOfSubjects && rule === 'software-invalid' && reason === 'no_policy')
    return {
      sentence: byType(found, who, 'match no record'),
      help: 'add records for these device types, roles or tags',
    };
  if (isOfSubjects && rule === 'software-missing')
    return { sentence: byType(found, who, 'have no software version'), help };
  const predicate = isOfSubjects ? predicateOf(rule, reason) : undefined;
  if (predicate !== undefined) return { sentence: `${who} ${predicate}: ${countsOf(found, softwareOf)}`, help };
  if (isOfSubjects && rule === 'approval-expiring')
    return {
      sentence: `the approval of ${who} ends soon: ${countsOf(found, lastDayOf(result.evaluation.asOf), byName)}`,
      help,
    };
  const named = namedSentence(members);
  if (named !== undefined) return { sentence: named, help };
  return { sentence: `${manyInWords(members, first)}. The first: ${first.message}`, help };
}

/** What many diagnostics of a rule say, without names: `4 devices are declared twice`. */
function manyInWords(members: readonly Diagnostic[], { rule, subject }: Diagnostic): string {
  const nouns = new Set(members.map(subject === undefined ? nounOfMessage : () => toWords(subject.kind)));
  const [noun = 'object'] = nouns.size === 1 ? nouns : [];
  return `${members.length} ${RULE_WORDS[rule].sentence.replace('{who}', `${noun}s`)}`;
}

/** The noun of the entry that a message begins with. */
function nounOfMessage({ message }: Diagnostic): string {
  return Object.values(COLLECTION_NOUNS).find((noun) => message.startsWith(`${noun} `)) ?? 'object';
}

/** A sentence for the rules whose diagnostics differ in a name only. */
function namedSentence(members: readonly Diagnostic[]): string | undefined {
  const [first] = members;
  if (first?.rule === 'file-not-read') {
    const files = listWords(
      members.map(({ location }) => location.file),
      SHOWN_NAMES,
    );
    return `files are not read at ${plural(members.length, 'place')}: ${files}`;
  }
  if (first?.rule === 'subject-removed' && first.subject !== undefined) {
    const names = listWords(
      members.map(({ subject }) => subject?.name ?? ''),
      SHOWN_NAMES,
    );
    return `${plural(members.length, toWords(first.subject.kind))} ${members.length === 1 ? 'is' : 'are'} no longer part of the fleet: ${names}`;
  }
  return undefined;
}

/** What is said of devices and items that run the software which is listed behind it. */
function predicateOf(rule: Diagnostic['rule'], reason: InvalidReason | null): string | undefined {
  switch (rule) {
    case 'software-invalid':
      return reason === 'expired'
        ? 'run software whose approval has ended'
        : reason === 'not_yet_valid'
          ? 'run software whose approval has not started'
          : 'run software that none of the records which apply to them approves';
    case 'image-unavailable':
      return 'run software without an image file for them';
    case 'software-end-of-support':
      return 'run software that is out of support';
    case 'software-not-preferred':
      return 'run software that is not preferred for them';
    case 'software-pre-release':
      return 'run a pre-release';
    default:
      return undefined;
  }
}

function byType(found: readonly Found[], who: string, predicate: string): string {
  const types = countBy(found, typeOf).size;
  return `${who} of ${plural(types, 'device type')} ${predicate}: ${countsOf(found, typeOf)}`;
}

type Order = (a: readonly [string, number], b: readonly [string, number]) => number;
const byCount: Order = ([, a], [, b]) => b - a;
const byName: Order = ([a], [b]) => (a < b ? -1 : 1);

/** Kinds with their counts, most frequent first: `Arista vEOS (41), Cisco C9300 (12) and 3 more`. */
function countsOf(found: readonly Found[], kindOf: (found: Found) => string, order: Order = byCount): string {
  const counts = [...countBy(found, kindOf)].sort(order);
  return listWords(
    counts.map(([kind, count]) => `${kind} (${count})`),
    SHOWN_KINDS,
  );
}

function typeOf({ subject }: Found): string {
  if (subject.kind === 'virtual_machine') return 'virtual machine';
  if (subject.kind === 'device') return deviceTypeName(subject.deviceType);
  // Of a device with errors, nothing but the identity is known.
  const { broken, deviceType } = subject.device;
  return broken || deviceType === undefined ? 'unknown device type' : deviceTypeName(deviceType);
}

function reasonOf(found: Found | undefined): InvalidReason | null {
  return found !== undefined && 'validity' in found ? found.validity.reason : null;
}

function softwareOf({ subject: { softwareVersion } }: Found): string {
  return softwareVersion === undefined ? 'none' : softwareName(softwareVersion);
}

function lastDayOf(asOf: string): (found: Found) => string {
  return (found) => {
    const day = 'validity' in found ? found.validity.validUntil : null;
    return day === null ? 'no end' : whenInWords(day, asOf);
  };
}

/** Finds the evaluation that one of the diagnostics is about. */
function findEvaluations(
  { evaluation }: CheckResult,
  diagnostics: readonly Diagnostic[],
): (diagnostic: Diagnostic) => Found | undefined {
  const names = new Set(diagnostics.map(({ subject }) => subject?.name));
  const all: readonly Found[] = [...evaluation.devices, ...evaluation.inventoryItems, ...evaluation.virtualMachines];
  const byKey = new Map(
    all.filter(({ subject }) => names.has(subject.name)).map((found) => [keyOfNamed(subjectOf(found.subject)), found]),
  );
  return ({ subject }) => byKey.get(keyOfNamed(subject));
}
