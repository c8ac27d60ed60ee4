import { type IsoDate, whenInWords } from '../../model/dates.js';
import { deviceTypeName, quote, softwareName } from '../../model/describe.js';
import type { Match } from '../../model/evaluation.js';
import type { LeftOut, PlanGroup, PlanNeed, PlanNote, PlanObstacle } from '../types.js';
import type { DeviceType, SoftwareVersion, ValidatedSoftware } from '../../model/repository.js';
import { cannotBeRead } from '../../text/unread-files.js';
import { listWords, toWords } from '../../text/words.js';
import type { Place } from '../../model/diagnostic.js';
import type { SourceLocation } from '../../model/source.js';
import type { RenameVariables } from './rename-variables.js';
import type { Palette } from '../../formats/pretty.js';

/** How many versions a sentence names. */
const SHOWN_VERSIONS = 4;

/** A device type with its manufacturer, or the words for inventory items, which have none. */
export function groupName(deviceType: DeviceType | undefined): string {
  return deviceType === undefined ? 'inventory items' : deviceTypeName(deviceType);
}

/** Why a subject is to move. */
export function needInWords(need: PlanNeed, asOf: IsoDate): string {
  switch (need.kind) {
    case 'invalid':
      return toWords(need.reason);
    case 'lapses':
      return `current approval ends ${whenInWords(need.validUntil, asOf)}`;
    case 'no_software':
      return 'no software';
    case 'drift':
      return 'runs another version than its software_version';
  }
}

/** What is in the way of a plan, as a sentence without a full stop. */
export function obstacleInWords(obstacle: PlanObstacle, asOf: IsoDate): string {
  switch (obstacle.kind) {
    case 'no_match':
      return obstacle.unreadPolicies.length === 0
        ? 'no validated software record matches'
        : `no record that can be read matches, and ${cannotBeRead(obstacle.unreadPolicies)}`;
    case 'platform_unknown':
      return 'its platform is not known';
    case 'no_record_in_window':
      return `no other version of ${obstacle.platform} is approved now${obstacle.next === undefined ? '' : `; ${nextInWords(obstacle.next, asOf)}`}`;
    case 'none_lasts_longer':
      return `the approval of ${listVersions(obstacle.software)} does not last longer`;
    case 'no_image_file':
      return `${listVersions(obstacle.software)} ${obstacle.software.length === 1 ? 'is' : 'are'} approved, but there is no image file for ${obstacle.software.length === 1 ? 'it' : 'them'}`;
    case 'no_way':
      return noWayInWords(obstacle);
    case 'entries_broken':
      return `the image files of ${softwareName(obstacle.software)} are not known, as entries are broken`;
  }
}

function noWayInWords({ from, software, nearest }: PlanObstacle & { readonly kind: 'no_way' }): string {
  const missing = `no upgrade path from ${softwareName(from)} to ${listVersions(software)}`;
  return nearest.length === 0
    ? `${missing}, or from any other declared version`
    : `${missing}; the nearest declared versions with a path: ${listVersions(nearest)}`;
}

function nextInWords({ record }: Match, asOf: IsoDate): string {
  const name = record.name === undefined ? '' : `, by ${quote(record.name)}`;
  return `the next is ${softwareName(record.software)} from ${whenInWords(record.start, asOf)}${name}`;
}

/** A note on a step, as a sentence without a full stop. */
export function noteInWords(note: PlanNote, asOf: IsoDate): string {
  switch (note.kind) {
    case 'override':
      return 'the device sets its own image files: update software_image_files, too';
    case 'lapses_too':
      return `the new version is only approved until ${whenInWords(note.validUntil, asOf)}`;
    case 'support_ends':
      return `support of the new version ends on ${whenInWords(note.date, asOf)}`;
    case 'passed_over':
      return `${softwareName(note.software)} comes first in the policy, but there is no image file for it`;
    case 'no_way':
      return `${softwareName(note.software)} comes first in the policy, but upgrade_from does not lead there`;
    case 'observed':
      return `planned from what runs: ${note.observation.version}, seen on ${note.observation.seen}${note.observation.source === undefined ? '' : ` by ${note.observation.source}`}, not ${softwareName(note.declared)}`;
    case 'runs_already':
      return 'it runs the new version already: nothing to install, only software_version is behind';
  }
}

/** Who approved the targets of a group, and by which ticket; each record once. */
export function approvalsOf({ steps }: Pick<PlanGroup, 'steps'>): readonly ValidatedSoftware[] {
  return [...new Set(steps.map(({ match }) => match.record))];
}

/** Who approved the targets of a group, as a sentence without a full stop; undefined where no record says. */
export function approvalsInWords(group: Pick<PlanGroup, 'steps'>): string | undefined {
  const words = approvalsOf(group).flatMap(({ approvedBy, ticket }) =>
    approvedBy === undefined && ticket === undefined
      ? []
      : `${approvedBy === undefined ? 'approved' : `approved by ${approvedBy}`}${ticket === undefined ? '' : `, ${ticket}`}`,
  );
  return words.length === 0 ? undefined : listWords([...new Set(words)], SHOWN_VERSIONS);
}

/** The ways of a group's subjects in one line: all versions from the current one to the target. */
export function hopsInWords({ hops }: Pick<PlanGroup, 'hops'>): string {
  const [first] = hops;
  const from = first?.from === undefined ? [] : [first.from];
  return [...from, ...hops.map(({ to }) => to)].map(({ version }) => version).join(' → ');
}

/** Why a subject is left out. */
export function leftOutInWords({ reason }: Pick<LeftOut, 'reason'>, asOf: IsoDate): string {
  return reason.kind === 'waived'
    ? `waived until ${whenInWords(reason.until, asOf)}`
    : `it has the tag ${quote(reason.tag)}`;
}

function listVersions(software: readonly SoftwareVersion[]): string {
  return listWords(software.map(softwareName), SHOWN_VERSIONS);
}

/** How a plan is to look. */
export interface PlanFormatOptions {
  /** What the formats for other programs do with the names of variables. */
  readonly rename: RenameVariables;
  readonly colors: Palette;
  /** How many columns lines may take. */
  readonly width: number;
  /** Names every subject instead of the first ones. */
  readonly allSubjects: boolean;
  /** Nothing but the plan: no summary. */
  readonly quiet: boolean;
  /** Where an entry stands. */
  readonly locationOf: (place: Place) => SourceLocation;
}
