import type { RuleName } from '../model/rules.js';

/** How diagnostics of a rule are counted: one, several, and as a sentence about several. */
interface RuleWords {
  /** What follows `1` in a list of errors. */
  readonly one: string;
  /** What follows a larger number there. */
  readonly more: string;
  /** What follows a larger number in a sentence; `{who}` is the kind of device or item, if there is only one kind. */
  readonly sentence: string;
}

/** The words for each rule (report.md, The verdict; Terminal). */
export const RULE_WORDS: Readonly<Record<RuleName, RuleWords>> = {
  'unreadable-file': words('unreadable file', 'unreadable files', 'files cannot be read'),
  'yaml-syntax': words('YAML error', 'YAML errors', 'places are not valid YAML 1.2'),
  schema: words('invalid field', 'invalid fields', 'fields are invalid'),
  'duplicate-object': words('object declared twice', 'objects declared twice', '{who} are declared twice'),
  'unresolved-reference': words('unresolved reference', 'unresolved references', 'references are unresolved'),
  'ambiguous-reference': words('ambiguous reference', 'ambiguous references', 'references are ambiguous'),
  'misplaced-collection': words(
    'collection in a file of the wrong area',
    'collections in files of the wrong area',
    'collections are in files of the wrong area',
  ),
  'subject-not-judged': words('not judged', 'not judged', '{who} were not judged'),
  'file-not-read': words(
    'place with files that are not read',
    'places with files that are not read',
    'places have files that are not read',
  ),
  'validity-window': words(
    'record that ends before it starts',
    'records that end before they start',
    'records end before they start',
  ),
  'image-unavailable': words('without an image file', 'without an image file', '{who} have no image file'),
  'image-not-for-device-type': words(
    'image override for another device type',
    'image overrides for other device types',
    'image overrides do not fit the device type',
  ),
  'image-of-other-version': words(
    'image override of another version',
    'image overrides of other versions',
    'image overrides are of other versions',
  ),
  'multiple-default-images': words(
    'version with several default images',
    'versions with several default images',
    'versions have several default images',
  ),
  'platform-mismatch': words(
    'with software of another platform',
    'with software of another platform',
    '{who} have software of another platform',
  ),
  'manufacturer-mismatch': words(
    'with a platform of another manufacturer',
    'with a platform of another manufacturer',
    '{who} have a platform of another manufacturer',
  ),
  'software-invalid': words('not approved', 'not approved', '{who} run software that is not approved'),
  'software-missing': words(
    'without a software version',
    'without a software version',
    '{who} have no software version',
  ),
  'software-not-preferred': words(
    'not on a preferred version',
    'not on a preferred version',
    '{who} run software that is not preferred',
  ),
  'approval-expiring': words(
    'with an approval that ends soon',
    'with an approval that ends soon',
    '{who} have an approval that ends soon',
  ),
  'approval-missing': words(
    'record without an approver',
    'records without an approver',
    'records do not say who approved them',
  ),
  'software-end-of-support': words('out of support', 'out of support', '{who} run software that is out of support'),
  'software-pre-release': words('running a pre-release', 'running a pre-release', '{who} run a pre-release'),
  'validated-software-unassigned': words(
    'record without assignments',
    'records without assignments',
    'records have no assignments',
  ),
  'validated-software-unused': words(
    'record that matches nothing',
    'records that match nothing',
    'records match nothing',
  ),
  'validated-software-other-platform': words(
    'record that matches only other platforms',
    'records that match only other platforms',
    'records match only devices of other platforms',
  ),
  'validated-software-conflict': words(
    'conflict over the preferred version',
    'conflicts over the preferred version',
    'pairs of records disagree on what is preferred',
  ),
  'change-impact': words(
    'change that makes devices invalid',
    'changes that make devices invalid',
    'changes make devices or items invalid',
  ),
  'subject-removed': words('removed', 'removed', '{who} were removed'),
  'policy-loosened': words(
    'change that loosens the policy',
    'changes that loosen the policy',
    'changes make the policy less strict',
  ),
  'policy-proposed': words(
    'problem with the proposed policy',
    'problems with the proposed policy',
    'problems follow from the proposed policy',
  ),
  'policy-retargeted': words(
    'reference of the policy that means something else',
    'references of the policy that mean something else',
    'references of the policy mean something else',
  ),
  'software-drift': words(
    'running another version',
    'running another version',
    '{who} run another version than their software_version',
  ),
  'observed-software-invalid': words(
    'running a version that is not approved',
    'running versions that are not approved',
    '{who} run a version that is not approved',
  ),
  'observed-version-undeclared': words(
    'running an undeclared version',
    'running an undeclared version',
    '{who} run an undeclared version',
  ),
  'observation-stale': words('observation out of date', 'observations out of date', 'observations are out of date'),
  'observation-unmatched': words(
    'observation without a device',
    'observations without a device',
    'observations have no device in the inventory',
  ),
  'software-unobserved': words('never observed', 'never observed', '{who} were never observed'),
  'waiver-expired': words('expired waiver', 'expired waivers', 'waivers have expired'),
  'waiver-unused': words('waiver that excuses nothing', 'waivers that excuse nothing', 'waivers excuse nothing'),
};

function words(one: string, more: string, sentence: string): RuleWords {
  return { one, more, sentence };
}
