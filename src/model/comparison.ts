import type { DiagnosticSubject } from './diagnostic.js';
import type { MachineEvaluation, SubjectEvaluation } from './evaluation.js';
import type { SourceLocation } from './source.js';

/** What is changed: an entry of a collection, in the singular, or the config. */
export type ChangedKind =
  | 'platform'
  | 'device_type'
  | 'software_version'
  | 'software_image_file'
  | 'device'
  | 'inventory_item'
  | 'virtual_machine'
  | 'validated_software'
  | 'config';

export type ChangeAction = 'added' | 'removed' | 'altered';

/** An entry that a change added, removed or altered, and what follows from it for subjects (command-line.md, changes). */
export interface Change {
  readonly kind: ChangedKind;
  readonly name: string | null;
  readonly action: ChangeAction;
  /** The fields that are altered, in the order of the entry. */
  readonly fields: readonly string[];
  /** What each of these fields held and holds; undefined where it is absent. */
  readonly values: Readonly<Record<string, ChangedValue>>;
  /** Where it stands; for a removed entry, where it stood in the base. */
  readonly location: SourceLocation;
  readonly effects: ChangeEffects;
  /** The identity of the `change-impact` diagnostic about it, if any. */
  readonly impact: string;
}

/** What a field held in the base, and what it holds in the head, as the files have it. */
export interface ChangedValue {
  readonly old: unknown;
  readonly new: unknown;
}

/** What follows from one change; a subject with several causes is counted at each. */
export interface ChangeEffects {
  readonly newlyInvalid: readonly DiagnosticSubject[];
  readonly fixed: readonly DiagnosticSubject[];
  readonly matchesChanged: number;
  readonly imagesChanged: number;
  /** Whether all of these are devices. */
  readonly areDevices: { readonly matchesChanged: boolean; readonly imagesChanged: boolean };
}

/** How a subject's result differs between two commits. */
export interface SubjectChange {
  readonly subject: DiagnosticSubject;
  /** Absent where the subject is only in the head. */
  readonly before: SubjectEvaluation | MachineEvaluation | undefined;
  /** Absent where the subject is only in the base. */
  readonly after: SubjectEvaluation | MachineEvaluation | undefined;
  readonly newlyInvalid: boolean;
  readonly fixed: boolean;
  /** Invalid on both sides, and a waiver excuses it now that did not before; or the other way round. */
  readonly newlyWaived: boolean;
  readonly noLongerWaived: boolean;
  /** Still declared in the head, but too broken there to be evaluated. */
  readonly leftOut: boolean;
  /** Valid on both sides, for a shorter time than before. */
  readonly validForLess: boolean;
  readonly matchesChanged: boolean;
  readonly imagesChanged: boolean;
}

/** What a change does: the difference between the results of two commits. */
export interface Comparison {
  /** The commit that was asked for, in full. */
  readonly base: string;
  /** The commit where the head left it, in full, which is compared with; null where that is the base itself. */
  readonly mergeBase: string | null;
  /** What readers must know about the comparison, such as parts of the base that could not be read, or a history that is too short. */
  readonly notes: readonly string[];
  /** The paths of the files of the base, and of the links to them. */
  readonly filesOfBase: readonly string[];
  /** Those that alter some subject's result, in the order of files. */
  readonly changes: readonly Change[];
  /** The subjects whose result differs, in the order of the evaluation; those of the base only come last. */
  readonly subjects: readonly SubjectChange[];
  /** Whether any device or inventory item was judged at the base. */
  readonly judgedAtBase: boolean;
}
