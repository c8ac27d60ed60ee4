import type { Observation } from './repository.js';
import type { IsoDate } from './dates.js';
import type { Collection, Entry } from './entry.js';
import type { DataPath } from './node-table.js';
import type { RuleName, Severity } from './rules.js';
import type { SourceFile, SourceLocation } from './source.js';

export type SubjectKind = 'device' | 'inventory_item' | 'virtual_machine';

/** The device, inventory item or virtual machine that a diagnostic is about. */
export interface DiagnosticSubject {
  readonly kind: SubjectKind;
  readonly name: string;
  /** The device that an inventory item is part of; `tenant` and `location` are then those of the device. */
  readonly device?: string;
  readonly tenant?: string;
  readonly location?: string;
  /** Of a virtual machine. */
  readonly cluster?: string;
}

export interface RelatedLocation {
  readonly message: string;
  readonly location: SourceLocation;
}

/**
 * Which kind of fix it is: `quote` and `spelling` keep the meaning that the author had; `name` is the only name near to the
 * one written, which may still be wrong.
 */
export type FixKind = 'quote' | 'spelling' | 'name';

/** What to write in the place of a value so that a diagnostic goes away. */
export interface Fix {
  readonly kind: FixKind;
  /** YAML for the value. */
  readonly text: string;
}

/** A fix and the offsets [start, end) in the text of the file that it replaces. */
export interface LocatedFix extends Fix {
  readonly offsets: readonly [start: number, end: number];
}

/** The waiver that excuses a violation, as it is shown (data-model.md, Collections). */
export interface Waived {
  /** The last day on which it does. */
  readonly until: IsoDate;
  /** Text of the repository, as it is. */
  readonly reason: string;
}

/** Something that is wrong, or worth knowing, in the repository under check (data-model.md, Diagnostics). */
export interface Diagnostic {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** One sentence that names the object; may hold text of the repository, as it is. */
  readonly message: string;
  /** How to fix it. */
  readonly help: string;
  /** The fix that can be applied without asking, if there is one. */
  readonly fix?: LocatedFix;
  readonly location: SourceLocation;
  readonly related: readonly RelatedLocation[];
  readonly subject?: DiagnosticSubject;
  /** The device, inventory item or virtual machine whose entry it is about, if it has no subject: names it to people. */
  readonly about?: DiagnosticSubject;
  /** What makes it the same diagnostic in another commit: see `identityOfDiagnostic`. */
  readonly identity: string;
  /** With a base: whether the base has it as well; a fixed one is of the base only, and counts for nothing else. */
  readonly change?: DiagnosticChange;
  /** Set where a waiver excuses it: it is shown with its severity, counts as waived and never fails a check. */
  readonly waived?: Waived;
  /** The severity that it is capped at: set while an approval that ended is in its days of grace. */
  readonly atMost?: Severity;
  /** Set if it follows from something that another diagnostic reports: reports for people omit it. */
  readonly folded?: true;
  /** The identities of the errors that it follows from, if these are known: it is folded under them. */
  readonly follows?: readonly string[];
  /** How many files, devices or inventory items it stands for, if more than one. */
  readonly count?: number;
  /** Set where it lies in the text of a proposed policy or config, which is not in force. */
  readonly isProposed?: true;
  /** With a base: set for a new one that a changed observation brings. `--only-new` does not count it (interop.md, 4). */
  readonly cause?: 'observation';
}

/** Whether reports for people list a diagnostic: it is of the head, and no other diagnostic covers it. */
export function isListed({ folded, change }: Diagnostic): boolean {
  return folded !== true && change !== 'fixed';
}

export type DiagnosticChange = 'new' | 'existing' | 'fixed';

/**
 * A place in the data, before it is made a line and a column: a node of a file, a data path from there, and whether the
 * value at its end is meant or its key.
 */
export interface Place {
  readonly file: SourceFile;
  readonly node: number;
  readonly value: unknown;
  readonly path?: DataPath;
  readonly on?: 'key' | 'value';
}

/** A place given by offsets into the text, for what the parser reports. */
export interface TextPlace {
  readonly file: SourceFile;
  readonly offsets: readonly [start: number, end: number];
}

/** A diagnostic as a rule states it: where in the data, not yet where in the text. */
export interface DiagnosticDraft {
  readonly rule: RuleName;
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix | undefined;
  readonly at: Place | TextPlace;
  readonly related?: readonly { readonly message: string; readonly at: Place | TextPlace }[];
  readonly subject?: DiagnosticSubject;
  /** The entry that it is about, if it has no subject. */
  readonly entry?: Omit<Entry, 'broken' | 'node'>;
  /** What it is about, besides rule and subject or entry, to know it again in another commit; without it, the message. */
  readonly identity?: readonly (string | null)[];
  /** Set where a waiver excuses it. */
  readonly waived?: Waived;
  /** Set if it follows from something that another diagnostic reports. */
  readonly folded?: true | undefined;
  /** The collection that a reference finds nothing in. */
  readonly missesIn?: Collection;
  /** The software version that runs, for a violation of the policy. */
  readonly version?: string;
  /** The record that would make it unnecessary, were it not for its errors. */
  readonly leftOut?: Entry | undefined;
  /** The identities of the errors that it follows from. */
  readonly follows?: readonly string[] | undefined;
  /** How many files, devices or inventory items it stands for, if more than one. */
  readonly count?: number;
  /** The severity that the case at hand is capped at, below what is configured (an approval in its days of grace). */
  readonly atMost?: Severity;
  /** The observation that it rests on. */
  readonly observation?: Observation;
}
