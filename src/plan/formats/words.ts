import { deviceTypeName, quote, softwareName } from '../../model/describe.js';
import type { Match } from '../../model/evaluation.js';
import type { PlanNeed, PlanNote, PlanObstacle } from '../types.js';
import type { DeviceType, SoftwareVersion } from '../../model/repository.js';
import { listWords } from '../../text/words.js';
import type { Place } from '../../model/diagnostic.js';
import type { SourceLocation } from '../../model/source.js';
import type { Palette } from '../../formats/pretty.js';

/** How many versions a sentence names. */
const SHOWN_VERSIONS = 4;

/** A device type with its manufacturer, or the words for inventory items, which have none. */
export function groupName(deviceType: DeviceType | undefined): string {
  return deviceType === undefined ? 'inventory items' : deviceTypeName(deviceType);
}

/** Why a subject is to move. */
export function needInWords(need: PlanNeed): string {
  switch (need.kind) {
    case 'invalid':
      return need.reason.replaceAll('_', ' ');
    case 'lapses':
      return `approved until ${need.validUntil}`;
    case 'no_software':
      return 'no software';
  }
}

/** What is in the way of a plan, as a sentence without a full stop. */
export function obstacleInWords(obstacle: PlanObstacle): string {
  switch (obstacle.kind) {
    case 'no_match':
      return 'no validated software record matches';
    case 'platform_unknown':
      return 'its platform is not known';
    case 'no_record_in_window':
      return `no other version of ${obstacle.platform} is approved now${obstacle.next === undefined ? '' : `; ${nextInWords(obstacle.next)}`}`;
    case 'none_lasts_longer':
      return `the approval of ${listVersions(obstacle.software)} does not last longer`;
    case 'no_image_file':
      return `${listVersions(obstacle.software)} ${obstacle.software.length === 1 ? 'is' : 'are'} approved, but no image file resolves`;
    case 'entries_broken':
      return `the image files of ${softwareName(obstacle.software)} are not known, as entries are broken`;
  }
}

function nextInWords({ record }: Match): string {
  const name = record.name === undefined ? '' : `, by ${quote(record.name)}`;
  return `the next is ${softwareName(record.software)} from ${record.start}${name}`;
}

/** What is to be known besides a step, as a sentence without a full stop. */
export function noteInWords(note: PlanNote): string {
  switch (note.kind) {
    case 'override':
      return 'the device sets its own image files: update software_image_files, too';
    case 'lapses_too':
      return `the new version is only approved until ${note.validUntil}`;
    case 'support_ends':
      return `support of the new version ends on ${note.date}`;
    case 'passed_over':
      return `${softwareName(note.software)} comes first in the policy, but none of its image files resolves`;
  }
}

function listVersions(software: readonly SoftwareVersion[]): string {
  return listWords(software.map(softwareName), SHOWN_VERSIONS);
}

/** How a plan is to look. */
export interface PlanFormatOptions {
  readonly colors: Palette;
  /** Names every subject, and does not stop after some. */
  readonly allSubjects: boolean;
  /** Nothing but the plan: no summary. */
  readonly quiet: boolean;
  /** Where an entry stands. */
  readonly locationOf: (place: Place) => SourceLocation;
}
