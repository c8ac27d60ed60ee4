import type { Inspection } from '../check/inspect.js';
import type { IsoDate } from '../model/dates.js';
import { quote } from '../model/describe.js';
import { hostOf, platformOf, type SubjectEvaluation } from '../model/evaluation.js';
import { nearest } from '../text/nearest.js';
import type { Plan } from './types.js';
import type { HostDevice, Repository, Subject } from '../model/repository.js';
import { UserError } from '../model/user-error.js';
import type { BatchSettings } from './batches.js';
import { createPlan } from './create-plan.js';
import { createGroupKeys } from './group-keys.js';

/** What subjects a plan can be limited to, each by names of which one must be the subject's. */
export interface PlanFilters {
  readonly deviceType?: readonly string[] | undefined;
  readonly role?: readonly string[] | undefined;
  readonly tenant?: readonly string[] | undefined;
  readonly location?: readonly string[] | undefined;
  readonly platform?: readonly string[] | undefined;
}

export interface PlanRequest {
  /** The day until which everything must be valid. */
  readonly until?: IsoDate | undefined;
  /** Whether subjects without software are planned for. */
  readonly missing?: boolean | undefined;
  readonly filters?: PlanFilters | undefined;
  /** Tags of devices that are left out, by name. */
  readonly excludedTags?: readonly string[] | undefined;
  /** The key of the groups to keep. */
  readonly group?: string | undefined;
  readonly batches?: BatchSettings | undefined;
}

/** The name of a subject that each filter looks at; of an inventory item, that of the device it is in. */
const NAMES: Readonly<Record<keyof PlanFilters, (subject: Subject, device: HostDevice) => string | undefined>> = {
  deviceType: (_, { deviceType }) => deviceType?.model,
  role: (_, { role }) => role?.name,
  tenant: (_, { tenant }) => tenant?.name,
  location: (_, { location }) => location?.name,
  platform: (subject) => platformOf(subject),
};

const NOUNS: Readonly<Record<keyof PlanFilters, string>> = {
  deviceType: 'device type',
  role: 'role',
  tenant: 'tenant',
  location: 'location',
  platform: 'platform',
};

/**
 * Plans where the subjects of an evaluation that are invalid, or will be, are to go.
 * @throws {UserError} where the day that is planned for has come already, or a filter names what no subject has.
 */
export function plan({ evaluation, repository }: Inspection, request: PlanRequest): Plan {
  const { until, missing = false, filters = {}, excludedTags = [], group, batches } = request;
  if (until !== undefined && until <= evaluation.asOf)
    throw new UserError(
      `the plan starts on ${evaluation.asOf}, which is not before ${until}: name a later date with --until`,
    );
  const isAsked = createSubjectFilter([...evaluation.devices, ...evaluation.inventoryItems], filters);
  const tags = new Set(repository.tags.map(({ name }) => name));
  for (const tag of excludedTags)
    if (!tags.has(tag)) throw new UserError(`there is no tag ${quote(tag)}${didYouMean(tag, tags)}`);
  const made = createPlan({ evaluation, repository }, { until, missing, isAsked, excludedTags, group, batches });
  if (group !== undefined && made.groups.length === 0) refuseUnknownGroup(group, repository);
  return made;
}

/** A group that needs nothing more is an answer; a key that cannot be one is a mistake. */
function refuseUnknownGroup(group: string, repository: Repository): void {
  if (!createGroupKeys(repository).isKnown(group))
    throw new UserError(`no group has the key ${quote(group)}: fleetvet plan shows the keys`);
}

/**
 * A filter of subjects by names.
 * @throws {UserError} where a filter names what no subject has.
 */
export function createSubjectFilter(
  subjects: readonly SubjectEvaluation[],
  filters: PlanFilters,
): (found: SubjectEvaluation) => boolean {
  const tests = (Object.keys(NAMES) as readonly (keyof PlanFilters)[]).flatMap((filter) => {
    const wanted = filters[filter];
    if (wanted === undefined) return [];
    const nameOf = ({ subject }: SubjectEvaluation): string | undefined => NAMES[filter](subject, hostOf(subject));
    assertKnown(wanted, NOUNS[filter], new Set(subjects.map(nameOf)));
    const names = new Set<string | undefined>(wanted);
    return (found: SubjectEvaluation): boolean => names.has(nameOf(found));
  });
  return (found) => tests.every((test) => test(found));
}

/** Rejects unknown names, so that a typo does not look like a fleet without work. */
function assertKnown(wanted: readonly string[], noun: string, known: ReadonlySet<string | undefined>): void {
  for (const name of wanted) {
    if (known.has(name)) continue;
    throw new UserError(`no device or inventory item has the ${noun} ${quote(name)}${didYouMean(name, known)}`);
  }
}

function didYouMean(name: string, known: ReadonlySet<string | undefined>): string {
  const [near] = nearest(
    name,
    [...known].filter((each) => each !== undefined),
  );
  return near === undefined ? '' : `: did you mean ${quote(near)}?`;
}
