/** How severe a diagnostic is. */
export type Severity = 'error' | 'warning' | 'notice';
/** Severities, most severe first. */
export declare const SEVERITIES: readonly ["error", "warning", "notice"];
/** Orders severities, most severe first. */
export declare function compareSeverities(a: Severity, b: Severity): number;
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
type EntryRuleName = 'unreadable-file' | 'yaml-syntax' | 'schema' | 'duplicate-object' | 'unresolved-reference' | 'ambiguous-reference' | 'misplaced-collection' | 'subject-not-judged';
/** Rules about the files of a repository. */
type FileRuleName = 'file-not-read';
/** Rules about the evaluated repository: `src/evaluate/rules/` has a file for each. */
export type EvaluationRuleName = 'validity-window' | 'image-unavailable' | 'image-not-for-device-type' | 'image-of-other-version' | 'multiple-default-images' | 'platform-mismatch' | 'manufacturer-mismatch' | 'software-invalid' | 'software-missing' | 'software-not-preferred' | 'approval-expiring' | 'approval-missing' | 'software-end-of-support' | 'software-pre-release' | 'validated-software-unassigned' | 'validated-software-unused' | 'validated-software-other-platform' | 'validated-software-conflict' | 'software-drift' | 'observed-software-invalid' | 'observed-version-undeclared' | 'observation-stale' | 'observation-unmatched' | 'software-unobserved' | 'waiver-expired' | 'waiver-unused';
/** Rules about the difference between two commits. */
type ComparisonRuleName = 'change-impact' | 'policy-loosened' | 'policy-proposed' | 'policy-retargeted' | 'subject-removed';
export type RuleName = EntryRuleName | FileRuleName | EvaluationRuleName | ComparisonRuleName;
/** The table of rules (data-model.md, Diagnostics). */
export declare const RULES: {
    readonly 'unreadable-file': {
        readonly title: "File cannot be read";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "A file of the inventory or the policy cannot be opened, is not text, or is a link out of the repository.";
        readonly remedy: "Make it a regular UTF-8 file, or list it under `exclude` in the config.";
    };
    readonly 'yaml-syntax': {
        readonly title: "Not valid YAML 1.2";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "A syntax error, a duplicate key, a top level that is not a mapping, an unknown tag, or too many aliases. Other documents of the file are still checked.";
        readonly remedy: "Fix the text at the location shown.";
    };
    readonly schema: {
        readonly title: "Entry does not fit its schema";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "A field is missing, unknown, or has a wrong type or value. Often a version lacks quotes: YAML reads 17.10 as the number 17.1.";
        readonly remedy: "Fix the field. `fleetvet schema COLLECTION` prints what an entry may contain.";
    };
    readonly 'duplicate-object': {
        readonly title: "Object declared twice";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "Two entries have the same identity. Neither is evaluated.";
        readonly remedy: "Remove one of the entries, or merge them.";
    };
    readonly 'unresolved-reference': {
        readonly title: "Unresolved reference";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "A name refers to an object that no file declares, such as a misspelled role.";
        readonly remedy: "Correct the name, or declare the object.";
    };
    readonly 'ambiguous-reference': {
        readonly title: "Ambiguous reference";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "Several objects have the name that a reference uses.";
        readonly remedy: "Write the reference as a mapping with more fields of the object.";
    };
    readonly 'misplaced-collection': {
        readonly title: "Collection in the wrong area";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "Policy is in an inventory file, or inventory is in a policy file.";
        readonly remedy: "Move the entries to a file of the other area.";
    };
    readonly 'subject-not-judged': {
        readonly title: "Device or item not judged";
        readonly severity: "error";
        readonly alwaysError: true;
        readonly description: "An error in a device or inventory item, or in anything that it refers to, keeps it out of the check. With `--base`, also reports one that has lost its `software_version`. With `--only-new`, it does not count if neither it nor its errors have changed.";
        readonly remedy: "Fix the errors that keep it out of the check.";
    };
    readonly 'file-not-read': {
        readonly title: "File is not read";
        readonly severity: "notice";
        readonly alwaysError: false;
        readonly description: "A file in a folder of the inventory, the policy or the observations is not read: it has another extension (`devices.json`), a name that begins with a dot or ends with a space, or is a symbolic link or a Git submodule. Documents, pictures and settings of Git and editors are not reported.";
        readonly remedy: "Rename it so that a glob matches it, move it elsewhere, or list it under `exclude` in the config.";
    };
    readonly 'validity-window': {
        readonly title: "Window ends before it starts";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "The `end` of a record is before its `start`, so the record approves nothing.";
        readonly remedy: "Correct one of the two dates.";
    };
    readonly 'image-unavailable': {
        readonly title: "No image file for a device";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "The software version of a device has neither an image file for its device type nor a default image.";
        readonly remedy: "Associate an image file of that version with the device type, or mark one as `default_image`.";
    };
    readonly 'image-not-for-device-type': {
        readonly title: "Image override does not fit the device type";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "An image file set on a device is neither a default image nor associated with its device type.";
        readonly remedy: "Associate the image file with the device type, or choose another one.";
    };
    readonly 'image-of-other-version': {
        readonly title: "Image override of another version";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "An image file set on a device, inventory item or virtual machine belongs to another version than it runs.";
        readonly remedy: "Choose an image file of that software version, or correct the software version.";
    };
    readonly 'multiple-default-images': {
        readonly title: "Several default images for one version";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "A software version has more than one image file with `default_image: true`.";
        readonly remedy: "Keep one default image, and associate the others with their device types.";
    };
    readonly 'platform-mismatch': {
        readonly title: "Software of another platform";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "A device or virtual machine has a software version of another platform than its own.";
        readonly remedy: "Correct the `platform` or the `software_version`.";
    };
    readonly 'manufacturer-mismatch': {
        readonly title: "Platform of another manufacturer";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "The platform of a device is limited to one manufacturer, and its device type is made by another.";
        readonly remedy: "Correct the `platform` or the `device_type` of the device, or the `manufacturer` of the platform.";
    };
    readonly 'software-invalid': {
        readonly title: "Software is not approved";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "No record matches a device or inventory item (`no_policy`), no matching record is for its software (`not_approved`), or the approval has ended (`expired`) or has not started (`not_yet_valid`). With `grace_days: N`, an expired approval is a warning for N days.";
        readonly remedy: "Move it to an approved version, or approve the version that it runs.";
    };
    readonly 'software-missing': {
        readonly title: "No software version";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "A device or inventory item has no software version.";
        readonly remedy: "Set its `software_version`.";
    };
    readonly 'software-not-preferred': {
        readonly title: "A preferred version is available";
        readonly severity: "off";
        readonly alwaysError: false;
        readonly description: "The software of a device or inventory item is approved but not preferred, and a preferred version of its platform is approved, too.";
        readonly remedy: "Plan the move to the preferred version.";
    };
    readonly 'approval-expiring': {
        readonly title: "Approval ends soon";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "The approval of a device or inventory item ends within `expiring_within_days` (default 30).";
        readonly remedy: "Move it to a version that stays approved, or extend the approval.";
    };
    readonly 'approval-missing': {
        readonly title: "Approval without a name";
        readonly severity: "off";
        readonly alwaysError: false;
        readonly description: "A record has no `approved_by`.";
        readonly remedy: "Add `approved_by`, and `ticket` if there is one.";
    };
    readonly 'software-end-of-support': {
        readonly title: "Software past its end of support";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "The `end_of_support_date` of the version that a device, inventory item or virtual machine runs has passed.";
        readonly remedy: "Move it to a supported version.";
    };
    readonly 'software-pre-release': {
        readonly title: "Pre-release in use";
        readonly severity: "off";
        readonly alwaysError: false;
        readonly description: "A device, inventory item or virtual machine runs a version with `pre_release: true`.";
        readonly remedy: "Move it to a final release.";
    };
    readonly 'validated-software-unassigned': {
        readonly title: "Record without assignments";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "A record lists no device, device type, role, tenant, inventory item or tag.";
        readonly remedy: "Assign the record, or remove it.";
    };
    readonly 'validated-software-unused': {
        readonly title: "Record that matches nothing";
        readonly severity: "notice";
        readonly alwaysError: false;
        readonly description: "A record matches no device and no inventory item.";
        readonly remedy: "Remove the record, or correct its assignments.";
    };
    readonly 'validated-software-other-platform': {
        readonly title: "Record that matches only other platforms";
        readonly severity: "notice";
        readonly alwaysError: false;
        readonly description: "All devices that a record matches are of other platforms than its software. Records that match an inventory item are not reported.";
        readonly remedy: "Assign the record to devices of its platform, or correct its software.";
    };
    readonly 'validated-software-conflict': {
        readonly title: "Records disagree on what is preferred";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "Two records for one version match the same device or inventory item, are in their windows at the same time, and differ in `preferred`.";
        readonly remedy: "Give both records the same `preferred`, or separate their windows or assignments.";
    };
    readonly 'change-impact': {
        readonly title: "Change makes devices invalid";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "With `--base`: an entry that the change added, removed or altered takes away the approval of devices or inventory items.";
        readonly remedy: "Undo the change, or move the devices to software that stays approved.";
    };
    readonly 'subject-removed': {
        readonly title: "Device or item removed";
        readonly severity: "notice";
        readonly alwaysError: false;
        readonly description: "With `--base`: a device or inventory item that was judged before is no longer declared in a file that the config reads.";
        readonly remedy: "Nothing, if it is gone from the network. Otherwise put it back.";
    };
    readonly 'policy-loosened': {
        readonly title: "Policy is less strict";
        readonly severity: "notice";
        readonly alwaysError: false;
        readonly description: "With `--base`: the change approves more or checks less. It adds or widens a record or a waiver, gives a record other software, removes or alters a policy test, removes the observation of a device that drifted, or loosens the config.";
        readonly remedy: "Make sure that it is intended.";
    };
    readonly 'policy-proposed': {
        readonly title: "Proposed policy breaks something";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "With `--policy-from base`: the proposed policy or config would break something when it is merged. An error if the policy has no record, the config is gone, or nothing would be judged; a warning for each device or inventory item that would become invalid or no longer be checked.";
        readonly remedy: "Correct the proposed policy or config, or move the devices to software that stays approved first.";
    };
    readonly 'policy-retargeted': {
        readonly title: "Reference of the policy means something else";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "With `--policy-from base`: a reference in the policy of the base, such as `software: 7.2.2`, would mean another object, because the change declares that name elsewhere. The record keeps its meaning.";
        readonly remedy: "Write the reference as a mapping with all identity fields and merge that first, or keep the object that it means.";
    };
    readonly 'software-drift': {
        readonly title: "Another version runs";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "A device or inventory item was seen to run another version than its `software_version` says.";
        readonly remedy: "Move the device to its `software_version`, or change `software_version` to what should run.";
    };
    readonly 'observed-software-invalid': {
        readonly title: "Unapproved version runs";
        readonly severity: "error";
        readonly alwaysError: false;
        readonly description: "A device or inventory item was seen to run another version than its `software_version` says, and no record approves it.";
        readonly remedy: "Move the device to approved software.";
    };
    readonly 'observed-version-undeclared': {
        readonly title: "Undeclared version runs";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "A device or inventory item was seen to run a version that its platform does not declare.";
        readonly remedy: "Declare the software version.";
    };
    readonly 'observation-stale': {
        readonly title: "Observation out of date";
        readonly severity: "notice";
        readonly alwaysError: false;
        readonly description: "The newest observation of a device or inventory item is more than `observed_stale_days` days old, or later than the date of the check.";
        readonly remedy: "Observe the device again, or correct the clock of the source.";
    };
    readonly 'observation-unmatched': {
        readonly title: "Observation without a device";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "An observation names a device or inventory item that the inventory does not have, or has more than once.";
        readonly remedy: "Add it to the inventory, or name its tenant or location.";
    };
    readonly 'software-unobserved': {
        readonly title: "Software never observed";
        readonly severity: "off";
        readonly alwaysError: false;
        readonly description: "In a repository with observations, a device or inventory item with software was never observed.";
        readonly remedy: "Include it in the import that writes `observed_software`.";
    };
    readonly 'waiver-expired': {
        readonly title: "Waiver has expired";
        readonly severity: "warning";
        readonly alwaysError: false;
        readonly description: "The `until` of a waiver has passed, so it excuses nothing.";
        readonly remedy: "Move what it names to approved software, extend the waiver, or remove it.";
    };
    readonly 'waiver-unused': {
        readonly title: "Waiver excuses nothing";
        readonly severity: "notice";
        readonly alwaysError: false;
        readonly description: "Nothing needs a waiver that is still in force: each device and item that it names runs approved software, no software, or software that the waiver is not for, or has a longer waiver. Not reported while errors keep entries out of the check.";
        readonly remedy: "Remove the waiver, or it will excuse a later violation.";
    };
};
export declare const RULE_NAMES: readonly RuleName[];
/** The severity of every rule in force for a check. */
export type RuleSeverities = Readonly<Record<RuleName, Severity | 'off'>>;
export {};
