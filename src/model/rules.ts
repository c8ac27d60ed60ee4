import type { Severity } from './severity.js';

/** What is known of a rule before it runs: the table that the config, the docs and every report are made from. */
export interface RuleInfo {
  /** A few words, as a heading. */
  readonly title: string;
  readonly severity: Severity | 'off';
  /** Marked ! in the data model: always an error, and the entry at fault is kept out of the evaluation. */
  readonly alwaysError: boolean;
  /** What is wrong when the rule speaks, and why it matters. */
  readonly description: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The closed table of rules (data-model.md, Diagnostics). */
export const RULES = {
  'unreadable-file': {
    title: 'A file cannot be read',
    severity: 'error',
    alwaysError: true,
    description:
      'A file that belongs to the inventory or the policy cannot be opened, is not text, or is a link that leaves the repository. Nothing is known of what it holds.',
    remedy: 'Make it a regular file in UTF-8 that the check may read, or leave it out with `exclude` in the config.',
  },
  'yaml-syntax': {
    title: 'Not YAML 1.2',
    severity: 'error',
    alwaysError: true,
    description:
      'A document is not YAML 1.2: a mistake in its syntax, a key that a mapping has twice, a top level that is no mapping, a tag that YAML 1.2 does not define, or aliases that expand past the limit. Other documents of the file are checked as usual.',
    remedy: 'Fix the text at the place shown.',
  },
  schema: {
    title: 'An entry does not fit its schema',
    severity: 'error',
    alwaysError: true,
    description:
      'A field is missing, unknown, of the wrong type or of a value that is not allowed. The most frequent cause is a version such as 17.10, which YAML reads as the number 17.1 unless it is quoted.',
    remedy: 'Fix the field; `fleetvet schema COLLECTION` prints what an entry may hold.',
  },
  'duplicate-object': {
    title: 'One object is described twice',
    severity: 'error',
    alwaysError: true,
    description:
      'Two entries have one identity. Neither of them is evaluated, since which one to believe would depend on the order of the files.',
    remedy: 'Remove one of the entries, or merge them.',
  },
  'unresolved-reference': {
    title: 'A reference finds nothing',
    severity: 'error',
    alwaysError: true,
    description:
      'A name refers to an object that no file declares. A misspelt role or tag would otherwise lift a device out of its policy without a word.',
    remedy: 'Correct the name, or declare the object.',
  },
  'ambiguous-reference': {
    title: 'A reference finds several objects',
    severity: 'error',
    alwaysError: true,
    description: 'A name is shared by several objects, so that it does not say which one is meant.',
    remedy: 'Write the reference as a mapping with as many of the identity fields as it takes.',
  },
  'misplaced-collection': {
    title: 'A collection stands in the wrong area',
    severity: 'error',
    alwaysError: true,
    description:
      'Policy stands among the inventory files, or inventory among the policy files. Keeping them apart is what lets code owners of the policy own all of it.',
    remedy: 'Move the entries to a file of the other area.',
  },
  'validity-window': {
    title: 'A window ends before it starts',
    severity: 'error',
    alwaysError: false,
    description:
      'The `end` of a validated software record lies before its `start`. The record still matches; it is never in its window.',
    remedy: 'Correct one of the two dates.',
  },
  'image-unavailable': {
    title: 'No image file for a device',
    severity: 'error',
    alwaysError: false,
    description:
      'A device has a software version of which no image file resolves: the version has neither an image file for the type of the device nor a default image.',
    remedy: 'Associate an image file of that version with the device type, or mark one as `default_image`.',
  },
  'image-not-for-device-type': {
    title: 'An image override does not fit the device type',
    severity: 'error',
    alwaysError: false,
    description: 'An image file set on a device is neither a default image nor associated with the type of the device.',
    remedy: 'Associate the image file with the device type, or choose another one.',
  },
  'image-of-other-version': {
    title: 'An image override is of another version',
    severity: 'error',
    alwaysError: false,
    description:
      'An image file set on a device, an inventory item or a virtual machine belongs to a software version other than its own.',
    remedy: 'Choose an image file of that software version, or correct the software version.',
  },
  'multiple-default-images': {
    title: 'Several default images in one version',
    severity: 'error',
    alwaysError: false,
    description: 'A software version has more than one image file marked `default_image`.',
    remedy: 'Leave the mark on one of them; associate the others with their device types.',
  },
  'platform-mismatch': {
    title: 'Software of another platform',
    severity: 'warning',
    alwaysError: false,
    description: 'The software version of a device or a virtual machine is of another platform than its own.',
    remedy: 'Correct the `platform` or the `software_version`.',
  },
  'manufacturer-mismatch': {
    title: 'A platform of another manufacturer',
    severity: 'error',
    alwaysError: false,
    description: 'The platform of a device is limited to a manufacturer that the type of the device is not of.',
    remedy: 'Correct the `platform` or the `device_type` of the device, or the `manufacturer` of the platform.',
  },
  'software-invalid': {
    title: 'Software that is not approved',
    severity: 'error',
    alwaysError: false,
    description:
      'No validated software record that matches the subject approves the software it runs on the date of the check: none matches at all (`no_policy`), none is for this software (`not_approved`), all for it have ended (`expired`) or are yet to start (`not_yet_valid`). With `grace_days: N`, expired approvals are warnings for N days.',
    remedy: 'Move the subject to an approved version, or have the policy approve the one it runs.',
  },
  'software-missing': {
    title: 'No software version',
    severity: 'warning',
    alwaysError: false,
    description: 'A device or an inventory item has no software version, so that nothing can be said of its approval.',
    remedy: 'Set its `software_version`.',
  },
  'software-not-preferred': {
    title: 'A preferred version is available',
    severity: 'off',
    alwaysError: false,
    description:
      'The software of a subject is valid, and a preferred version of the same platform is validated for it as well.',
    remedy: 'Plan the move to the preferred version.',
  },
  'approval-expiring': {
    title: 'An approval is about to end',
    severity: 'warning',
    alwaysError: false,
    description:
      'A valid subject stops being valid within `expiring_within_days` (30): the last day on which it is valid is no further away.',
    remedy: 'Move the subject to a version that stays approved, or extend the approval.',
  },
  'software-end-of-support': {
    title: 'Software past its end of support',
    severity: 'warning',
    alwaysError: false,
    description:
      'A device, an inventory item or a virtual machine runs a software version whose `end_of_support_date` has passed.',
    remedy: 'Move it to a version that is supported.',
  },
  'software-pre-release': {
    title: 'A pre-release in use',
    severity: 'off',
    alwaysError: false,
    description: 'A device, an inventory item or a virtual machine runs a software version marked `pre_release`.',
    remedy: 'Move it to a released version.',
  },
  'validated-software-unassigned': {
    title: 'A record that is assigned to nothing',
    severity: 'warning',
    alwaysError: false,
    description:
      'A validated software record lists no device, type, role, tenant, inventory item or tag: it can match nothing.',
    remedy: 'Assign it, or remove it.',
  },
  'validated-software-unused': {
    title: 'A record that matches nothing',
    severity: 'notice',
    alwaysError: false,
    description: 'A validated software record matches no subject of the repository.',
    remedy: 'Remove it, or correct what it is assigned to.',
  },
  'validated-software-other-platform': {
    title: 'A record that matches other platforms only',
    severity: 'notice',
    alwaysError: false,
    description:
      'All the devices that a validated software record matches are of other platforms than its software, which roles and tags bring about unseen. Records that match an inventory item as well are left alone.',
    remedy: 'Assign it to devices of its platform, or correct its software.',
  },
  'validated-software-conflict': {
    title: 'Two records disagree on what is preferred',
    severity: 'warning',
    alwaysError: false,
    description:
      'Two records of one software version match the same subject and differ in `preferred` while both are in their windows.',
    remedy: 'Let them agree, or set their windows or assignments apart.',
  },
  'change-impact': {
    title: 'A change makes other subjects invalid',
    severity: 'error',
    alwaysError: false,
    description:
      'With `--base`: an entry that the change added, removed or altered takes away the approval of subjects other than itself. It is reported once, on the changed entry, as severely as the worst violation that follows from it; the violations themselves are folded under it.',
    remedy: 'Undo the change, or move the subjects to software that stays approved.',
  },
  'policy-loosened': {
    title: 'The policy is loosened',
    severity: 'notice',
    alwaysError: false,
    description:
      'With `--base`: the change lowers the severity of a rule or switches it off, gives more days of grace, widens a window, adds an assignment, or adds a waiver or has one excuse more.',
    remedy: 'Nothing, if it is meant; it is listed so that nobody has to find it in the diff.',
  },
  'waiver-expired': {
    title: 'A waiver has expired',
    severity: 'warning',
    alwaysError: false,
    description:
      'The `until` of a waiver has passed: it excuses nothing any more. The message says which of its subjects are still invalid, and count again.',
    remedy: 'Move these subjects to approved software, or have the waiver extended; remove one that nothing needs.',
  },
  'waiver-unused': {
    title: 'A waiver that excuses nothing',
    severity: 'notice',
    alwaysError: false,
    description:
      'A waiver that has not expired excuses no violation: what it names runs approved software, other software than the waiver is for, or none, or another waiver excuses it for longer. Nothing is said while entries are left out for their errors.',
    remedy: 'Remove it, so that it cannot excuse a later violation that nobody has weighed.',
  },
} as const satisfies Record<string, RuleInfo>;

export type RuleName = keyof typeof RULES;

export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];

/** The rules that the repository can set the severity of; those that it cannot are always errors. */
export type SettableRuleName = {
  [Name in RuleName]: (typeof RULES)[Name]['alwaysError'] extends true ? never : Name;
}[RuleName];

/** The rules that speak of the difference between two commits. */
export type ComparisonRuleName = 'change-impact' | 'policy-loosened';

/** The severity of every rule in force for a check. */
export type RuleSeverities = Readonly<Record<RuleName, Severity | 'off'>>;
