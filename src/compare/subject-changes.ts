import type { SubjectChange } from '../model/comparison.js';
import type { Entry } from '../model/entry.js';
import {
  type Evaluation,
  type MachineEvaluation,
  type Match,
  type ResolvedImages,
  type SubjectEvaluation,
  waiverOf,
} from '../model/evaluation.js';
import { keyOfSubject, subjectOf } from '../model/identity.js';
import { unshared } from './unshared.js';
import { remembering } from '../model/group-by.js';
import { labelOf, namesItsOwner, signatureOfImages, signatureOfMatch } from './keys.js';

type Found = SubjectEvaluation | MachineEvaluation;

/** The subjects whose result differs between two evaluations, in the order of the later one; those only in the earlier one last. */
export function findSubjectChanges(
  base: Evaluation,
  head: Evaluation,
  brokenInHead: readonly Entry[],
): readonly SubjectChange[] {
  const signatures = createSignatures();
  // What both sides share to the object is the same; most of what is left is of files that both have, and needs no key.
  const [ofBase, ofHead] = unsharedOf(base, head);
  const shared = new Set<Entry>();
  for (const { subject } of ofHead) if (!namesItsOwner(subject.entry)) shared.add(subject.entry);
  const sameEntry = new Map<Entry, Found>();
  const before = new Map<string, Found>();
  for (const found of ofBase) {
    const { entry } = found.subject;
    if (shared.has(entry)) sameEntry.set(entry, found);
    else before.set(keyOfSubject(found.subject), found);
  }
  const changes: SubjectChange[] = [];
  for (const after of ofHead) {
    let old = sameEntry.get(after.subject.entry);
    if (old === undefined && before.size > 0) {
      const key = keyOfSubject(after.subject);
      old = before.get(key);
      before.delete(key);
    }
    const change = changeOf(old, after, signatures);
    if (change !== undefined) changes.push(change);
  }
  const broken = new Set(brokenInHead.map(labelOf));
  for (const old of [...before.values()]) {
    const change = changeOf(old, undefined, signatures);
    if (change !== undefined) changes.push({ ...change, leftOut: broken.has(labelOf(old.subject.entry)) });
  }
  return changes;
}

function unsharedOf(base: Evaluation, head: Evaluation): readonly [ofBase: readonly Found[], ofHead: readonly Found[]] {
  const ofKinds = [
    unshared<Found>(base.devices, head.devices),
    unshared<Found>(base.inventoryItems, head.inventoryItems),
    unshared<Found>(base.virtualMachines, head.virtualMachines),
  ];
  return [ofKinds.flatMap(([ofBase]) => ofBase), ofKinds.flatMap(([, ofHead]) => ofHead)];
}

function changeOf(
  before: Found | undefined,
  after: Found | undefined,
  signatures: Signatures,
): SubjectChange | undefined {
  const subject = (after ?? before)?.subject;
  if (subject === undefined) return undefined;
  const [was, is] = [statusOf(before), statusOf(after)];
  const both = before !== undefined && after !== undefined;
  const change = {
    subject: subjectOf(subject),
    before,
    after,
    newlyInvalid: is === 'invalid' && was !== 'invalid',
    fixed: was === 'invalid' && is === 'valid',
    newlyWaived: was === 'invalid' && !isWaived(before) && isWaived(after),
    noLongerWaived: is === 'invalid' && isWaived(before) && !isWaived(after),
    leftOut: false,
    validForLess: was === 'valid' && is === 'valid' && isSooner(validUntil(after), validUntil(before)),
    matchesChanged: both && signatures.ofMatches(matchesOf(before)) !== signatures.ofMatches(matchesOf(after)),
    imagesChanged: both && signatures.ofImages(before.images) !== signatures.ofImages(after.images),
  };
  const differs =
    !both ||
    was !== is ||
    isWaived(before) !== isWaived(after) ||
    change.matchesChanged ||
    change.imagesChanged ||
    reasonOf(before) !== reasonOf(after);
  return differs ? change : undefined;
}

/** The matches of a subject; a virtual machine has none. */
export function matchesOf(found: Found | undefined): readonly Match[] {
  return found !== undefined && 'matches' in found ? found.matches : [];
}

function statusOf(found: Found | undefined): string | undefined {
  return found !== undefined && 'validity' in found ? found.validity.status : undefined;
}

function isWaived(found: Found | undefined): boolean {
  return waiverOf(found) !== undefined;
}

function validUntil(found: Found | undefined): string | null {
  return found !== undefined && 'validity' in found ? found.validity.validUntil : null;
}

/** Whether one last day is before another; a missing one means no end. */
function isSooner(date: string | null, other: string | null): boolean {
  return date !== null && (other === null || date < other);
}

function reasonOf(found: Found | undefined): string | null {
  return found !== undefined && 'validity' in found ? found.validity.reason : null;
}

/** Caches the signatures of what subjects share. */
interface Signatures {
  readonly ofMatches: (matches: readonly Match[]) => string;
  readonly ofImages: (images: ResolvedImages) => string;
}

function createSignatures(): Signatures {
  const ofMatch = remembering(signatureOfMatch);
  return {
    ofMatches: remembering((matches: readonly Match[]) => matches.map(ofMatch).join()),
    ofImages: remembering(signatureOfImages),
  };
}
