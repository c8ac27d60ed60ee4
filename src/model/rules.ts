/** How severe a diagnostic is. */
export type Severity = 'error' | 'warning' | 'notice';

/** Severities, most severe first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** Orders severities, most severe first. */
export function compareSeverities(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** The description of a rule. The config schema, the docs, the help and the formats are generated from it. */
export interface RuleInfo {
  /** A few words, as a heading; no other rule has the same. */
  readonly title: string;
  /** The default severity. */
  readonly severity: Severity | 'off';
  /** Marked ! in the data model: always an error, and the broken entry is kept out of the evaluation. */
  readonly alwaysError: boolean;
  /** What is wrong and why it matters, as Markdown. */
  readonly description: string;
  /** How to fix it, as Markdown. */
  readonly remedy: string;
}

/** Rules about entries that cannot be read, resolved or distinguished. They are always errors; the config cannot change that. */
type EntryRuleName =
  | 'unreadable-file'
  | 'yaml-syntax'
  | 'schema'
  | 'duplicate-object'
  | 'unresolved-reference'
  | 'ambiguous-reference'
  | 'misplaced-collection'
  | 'subject-not-judged';

/** Rules about the files of a repository. */
type FileRuleName = 'file-not-read';

/** Rules about the evaluated repository: `src/evaluate/rules/` has a file for each. */
export type EvaluationRuleName =
  | 'validity-window'
  | 'image-unavailable'
  | 'image-not-for-device-type'
  | 'image-of-other-version'
  | 'multiple-default-images'
  | 'platform-mismatch'
  | 'manufacturer-mismatch'
  | 'software-invalid'
  | 'software-missing'
  | 'software-not-preferred'
  | 'approval-expiring'
  | 'approval-missing'
  | 'software-end-of-support'
  | 'software-pre-release'
  | 'validated-software-unassigned'
  | 'validated-software-unused'
  | 'validated-software-other-platform'
  | 'validated-software-conflict'
  | 'software-drift'
  | 'observed-software-invalid'
  | 'observed-version-undeclared'
  | 'observation-stale'
  | 'observation-unmatched'
  | 'software-unobserved'
  | 'waiver-expired'
  | 'waiver-unused';

/** Rules about the difference between two commits. */
type ComparisonRuleName =
  'change-impact' | 'policy-loosened' | 'policy-proposed' | 'policy-retargeted' | 'subject-removed';

export type RuleName = EntryRuleName | FileRuleName | EvaluationRuleName | ComparisonRuleName;

/** The table of rules (data-model.md, Diagnostics). */
export const RULES = {
  'unreadable-file': {
    title: 'File cannot be read',
    severity: 'error',
    alwaysError: true,
    description:
      'A file of the inventory or the policy cannot be opened, is not text, or is a link out of the repository.',
    remedy: 'Make it a regular UTF-8 file, or list it under `exclude` in the config.',
  },
  'yaml-syntax': {
    title: 'Not valid YAML 1.2',
    severity: 'error',
    alwaysError: true,
    description:
      'A syntax error, a duplicate key, a top level that is not a mapping, an unknown tag, or too many aliases. Other documents of the file are still checked.',
    remedy: 'Fix the text at the location shown.',
  },
  schema: {
    title: 'Entry does not fit its schema',
    severity: 'error',
    alwaysError: true,
    description:
      'A field is missing, unknown, or has a wrong type or value. Often a version lacks quotes: YAML reads 17.10 as the number 17.1.',
    remedy: 'Fix the field. `fleetvet schema COLLECTION` prints what an entry may contain.',
  },
  'duplicate-object': {
    title: 'Object declared twice',
    severity: 'error',
    alwaysError: true,
    description: 'Two entries have the same identity. Neither is evaluated.',
    remedy: 'Remove one of the entries, or merge them.',
  },
  'unresolved-reference': {
    title: 'Unresolved reference',
    severity: 'error',
    alwaysError: true,
    description: 'A name refers to an object that no file declares, such as a misspelled role.',
    remedy: 'Correct the name, or declare the object.',
  },
  'ambiguous-reference': {
    title: 'Ambiguous reference',
    severity: 'error',
    alwaysError: true,
    description: 'Several objects have the name that a reference uses.',
    remedy: 'Write the reference as a mapping with more fields of the object.',
  },
  'misplaced-collection': {
    title: 'Collection in the wrong area',
    severity: 'error',
    alwaysError: true,
    description: 'Policy is in an inventory file, or inventory is in a policy file.',
    remedy: 'Move the entries to a file of the other area.',
  },
  'subject-not-judged': {
    title: 'Device or item not judged',
    severity: 'error',
    alwaysError: true,
    description:
      'An error in a device or inventory item, or in anything that it refers to, keeps it out of the check. With `--base`, also reports one that has lost its `software_version`. With `--only-new`, it does not count if neither it nor its errors have changed.',
    remedy: 'Fix the errors that keep it out of the check.',
  },
  'file-not-read': {
    title: 'File is not read',
    severity: 'notice',
    alwaysError: false,
    description:
      'A file in a folder of the inventory, the policy or the observations is not read: it has another extension (`devices.json`), a name that begins with a dot or ends with a space, or is a symbolic link or a Git submodule. Documents, pictures and settings of Git and editors are not reported.',
    remedy: 'Rename it so that a glob matches it, move it elsewhere, or list it under `exclude` in the config.',
  },
  'validity-window': {
    title: 'Window ends before it starts',
    severity: 'error',
    alwaysError: false,
    description: 'The `end` of a record is before its `start`, so the record approves nothing.',
    remedy: 'Correct one of the two dates.',
  },
  'image-unavailable': {
    title: 'No image file for a device',
    severity: 'error',
    alwaysError: false,
    description: 'The software version of a device has neither an image file for its device type nor a default image.',
    remedy: 'Associate an image file of that version with the device type, or mark one as `default_image`.',
  },
  'image-not-for-device-type': {
    title: 'Image override does not fit the device type',
    severity: 'error',
    alwaysError: false,
    description: 'An image file set on a device is neither a default image nor associated with its device type.',
    remedy: 'Associate the image file with the device type, or choose another one.',
  },
  'image-of-other-version': {
    title: 'Image override of another version',
    severity: 'error',
    alwaysError: false,
    description:
      'An image file set on a device, inventory item or virtual machine belongs to another version than it runs.',
    remedy: 'Choose an image file of that software version, or correct the software version.',
  },
  'multiple-default-images': {
    title: 'Several default images for one version',
    severity: 'error',
    alwaysError: false,
    description: 'A software version has more than one image file with `default_image: true`.',
    remedy: 'Keep one default image, and associate the others with their device types.',
  },
  'platform-mismatch': {
    title: 'Software of another platform',
    severity: 'warning',
    alwaysError: false,
    description: 'A device or virtual machine has a software version of another platform than its own.',
    remedy: 'Correct the `platform` or the `software_version`.',
  },
  'manufacturer-mismatch': {
    title: 'Platform of another manufacturer',
    severity: 'error',
    alwaysError: false,
    description: 'The platform of a device is limited to one manufacturer, and its device type is made by another.',
    remedy: 'Correct the `platform` or the `device_type` of the device, or the `manufacturer` of the platform.',
  },
  'software-invalid': {
    title: 'Software is not approved',
    severity: 'error',
    alwaysError: false,
    description:
      'No record matches a device or inventory item (`no_policy`), no matching record is for its software (`not_approved`), or the approval has ended (`expired`) or has not started (`not_yet_valid`). With `grace_days: N`, an expired approval is a warning for N days.',
    remedy: 'Move it to an approved version, or approve the version that it runs.',
  },
  'software-missing': {
    title: 'No software version',
    severity: 'warning',
    alwaysError: false,
    description: 'A device or inventory item has no software version.',
    remedy: 'Set its `software_version`.',
  },
  'software-not-preferred': {
    title: 'A preferred version is available',
    severity: 'off',
    alwaysError: false,
    description:
      'The software of a device or inventory item is approved but not preferred, and a preferred version of its platform is approved, too.',
    remedy: 'Plan the move to the preferred version.',
  },
  'approval-expiring': {
    title: 'Approval ends soon',
    severity: 'warning',
    alwaysError: false,
    description: 'The approval of a device or inventory item ends within `expiring_within_days` (default 30).',
    remedy: 'Move it to a version that stays approved, or extend the approval.',
  },
  'approval-missing': {
    title: 'Approval without a name',
    severity: 'off',
    alwaysError: false,
    description: 'A record has no `approved_by`.',
    remedy: 'Add `approved_by`, and `ticket` if there is one.',
  },
  'software-end-of-support': {
    title: 'Software past its end of support',
    severity: 'warning',
    alwaysError: false,
    description:
      'The `end_of_support_date` of the version that a device, inventory item or virtual machine runs has passed.',
    remedy: 'Move it to a supported version.',
  },
  'software-pre-release': {
    title: 'Pre-release in use',
    severity: 'off',
    alwaysError: false,
    description: 'A device, inventory item or virtual machine runs a version with `pre_release: true`.',
    remedy: 'Move it to a final release.',
  },
  'validated-software-unassigned': {
    title: 'Record without assignments',
    severity: 'warning',
    alwaysError: false,
    description: 'A record lists no device, device type, role, tenant, inventory item or tag.',
    remedy: 'Assign the record, or remove it.',
  },
  'validated-software-unused': {
    title: 'Record that matches nothing',
    severity: 'notice',
    alwaysError: false,
    description: 'A record matches no device and no inventory item.',
    remedy: 'Remove the record, or correct its assignments.',
  },
  'validated-software-other-platform': {
    title: 'Record that matches only other platforms',
    severity: 'notice',
    alwaysError: false,
    description:
      'All devices that a record matches are of other platforms than its software. Records that match an inventory item are not reported.',
    remedy: 'Assign the record to devices of its platform, or correct its software.',
  },
  'validated-software-conflict': {
    title: 'Records disagree on what is preferred',
    severity: 'warning',
    alwaysError: false,
    description:
      'Two records for one version match the same device or inventory item, are in their windows at the same time, and differ in `preferred`.',
    remedy: 'Give both records the same `preferred`, or separate their windows or assignments.',
  },
  'change-impact': {
    title: 'Change makes devices invalid',
    severity: 'error',
    alwaysError: false,
    description:
      'With `--base`: an entry that the change added, removed or altered takes away the approval of devices or inventory items.',
    remedy: 'Undo the change, or move the devices to software that stays approved.',
  },
  'subject-removed': {
    title: 'Device or item removed',
    severity: 'notice',
    alwaysError: false,
    description:
      'With `--base`: a device or inventory item that was judged before is no longer declared in a file that the config reads.',
    remedy: 'Nothing, if it is gone from the network. Otherwise put it back.',
  },
  'policy-loosened': {
    title: 'Policy is less strict',
    severity: 'notice',
    alwaysError: false,
    description:
      'With `--base`: the change approves more or checks less. It adds or widens a record or a waiver, gives a record other software, removes or alters a policy test, removes the observation of a device that drifted, or loosens the config.',
    remedy: 'Make sure that it is intended.',
  },
  'policy-proposed': {
    title: 'Proposed policy breaks something',
    severity: 'error',
    alwaysError: false,
    description:
      'With `--policy-from base`: the proposed policy or config would break something when it is merged. An error if the policy has no record, the config is gone, or nothing would be judged; a warning for each device or inventory item that would become invalid or no longer be checked.',
    remedy: 'Correct the proposed policy or config, or move the devices to software that stays approved first.',
  },
  'policy-retargeted': {
    title: 'Reference of the policy means something else',
    severity: 'error',
    alwaysError: false,
    description:
      'With `--policy-from base`: a reference in the policy of the base, such as `software: 7.2.2`, would mean another object, because the change declares that name elsewhere. The record keeps its meaning.',
    remedy:
      'Write the reference as a mapping with all identity fields and merge that first, or keep the object that it means.',
  },
  'software-drift': {
    title: 'Another version runs',
    severity: 'warning',
    alwaysError: false,
    description: 'A device or inventory item was seen to run another version than its `software_version` says.',
    remedy: 'Move the device to its `software_version`, or change `software_version` to what should run.',
  },
  'observed-software-invalid': {
    title: 'Unapproved version runs',
    severity: 'error',
    alwaysError: false,
    description:
      'A device or inventory item was seen to run another version than its `software_version` says, and no record approves it.',
    remedy: 'Move the device to approved software.',
  },
  'observed-version-undeclared': {
    title: 'Undeclared version runs',
    severity: 'warning',
    alwaysError: false,
    description: 'A device or inventory item was seen to run a version that its platform does not declare.',
    remedy: 'Declare the software version.',
  },
  'observation-stale': {
    title: 'Observation out of date',
    severity: 'notice',
    alwaysError: false,
    description:
      'The newest observation of a device or inventory item is more than `observed_stale_days` days old, or later than the date of the check.',
    remedy: 'Observe the device again, or correct the clock of the source.',
  },
  'observation-unmatched': {
    title: 'Observation without a device',
    severity: 'warning',
    alwaysError: false,
    description:
      'An observation names a device or inventory item that the inventory does not have, or has more than once.',
    remedy: 'Add it to the inventory, or name its tenant or location.',
  },
  'software-unobserved': {
    title: 'Software never observed',
    severity: 'off',
    alwaysError: false,
    description: 'In a repository with observations, a device or inventory item with software was never observed.',
    remedy: 'Include it in the import that writes `observed_software`.',
  },
  'waiver-expired': {
    title: 'Waiver has expired',
    severity: 'warning',
    alwaysError: false,
    description: 'The `until` of a waiver has passed, so it excuses nothing.',
    remedy: 'Move what it names to approved software, extend the waiver, or remove it.',
  },
  'waiver-unused': {
    title: 'Waiver excuses nothing',
    severity: 'notice',
    alwaysError: false,
    description:
      'Nothing needs a waiver that is still in force: each device and item that it names runs approved software, no software, or software that the waiver is not for, or has a longer waiver. Not reported while errors keep entries out of the check.',
    remedy: 'Remove the waiver, or it will excuse a later violation.',
  },
} as const satisfies Record<EntryRuleName, RuleInfo & { alwaysError: true }> & Record<RuleName, RuleInfo>;

export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[];

/** The severity of every rule in force for a check. */
export type RuleSeverities = Readonly<Record<RuleName, Severity | 'off'>>;
