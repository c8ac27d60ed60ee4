import { fullName, quote } from '../model/describe.js';
import { type Evaluation, hostOf, type MachineEvaluation, type SubjectEvaluation } from '../model/evaluation.js';
import type { SubjectQuery } from './types.js';
import { nearest } from '../text/nearest.js';
import type { InventoryItem } from '../model/repository.js';
import { UserError } from '../model/user-error.js';
import { countBy } from '../model/group-by.js';
import { toWords } from '../text/words.js';

/** A device, inventory item or virtual machine with what was found about it. */
export type Found = SubjectEvaluation | MachineEvaluation;

/** Where an object is, as `file:line:column`. */
type PlaceOf = (object: Found['subject']) => string;

/** How many objects with the same name are listed, and how many names are suggested. */
const SHOWN_NAMESAKES = 8;
const SUGGESTIONS = 3;

/**
 * Finds what a name refers to: a device or virtual machine; else an inventory item as `device/item`; else an item by its
 * own name. Names may contain slashes, so any slash may separate device and item. Undefined if nothing has the name.
 * @throws {UserError} if several objects have it, or none of those that have it fits the query.
 */
export function findSubject(evaluation: Evaluation, query: SubjectQuery, placeOf: PlaceOf): Found | undefined {
  const { name } = query;
  for (const namesakes of namesakesOf(evaluation, name)) {
    const wanted = namesakes.filter(({ subject }) => fits(subject, query));
    if (wanted.length > 1) throw new UserError(ambiguous(name, wanted, placeOf));
    if (wanted[0] !== undefined) return wanted[0];
  }
  const others = [...namesakesOf(evaluation, name)].flat();
  if (others.length === 0) return undefined;
  const list = listObjects(others.map((found) => describeWithPlace(found, placeOf)));
  throw new UserError(
    `nothing named ${quote(name)} has the kind, tenant, location or cluster that you gave; there is ${list}`,
  );
}

/** The objects that a name may refer to, most likely first. */
function* namesakesOf(
  { devices, virtualMachines, inventoryItems }: Evaluation,
  name: string,
): Generator<readonly Found[]> {
  const isNamed = ({ subject }: Found): boolean => subject.name === name;
  yield [...devices.filter(isNamed), ...virtualMachines.filter(isNamed)];
  yield inventoryItems.filter(({ subject }) => fullName(subject) === name);
  yield inventoryItems.filter(isNamed);
}

function fits(subject: Found['subject'], { kind, tenant, location, cluster }: SubjectQuery): boolean {
  const traits = traitsOf(subject);
  return (
    (kind === undefined || subject.kind === kind) &&
    (tenant === undefined || (traits.tenant ?? '') === tenant) &&
    (location === undefined || (traits.location ?? '') === location) &&
    (cluster === undefined || (subject.kind === 'virtual_machine' && (traits.cluster ?? '') === cluster))
  );
}

/** What distinguishes objects with the same name; for an inventory item, that of its device. */
function traitsOf(subject: Found['subject']): {
  readonly tenant: string | undefined;
  readonly location: string | undefined;
  readonly cluster: string | undefined;
} {
  if (subject.kind === 'virtual_machine')
    return { tenant: subject.tenant?.name, location: undefined, cluster: subject.cluster };
  const device = hostOf(subject);
  return { tenant: device.tenant?.name, location: device.location?.name, cluster: undefined };
}

function ambiguous(name: string, namesakes: readonly Found[], placeOf: PlaceOf): string {
  const selectors = selectorsOf(namesakes.map(({ subject }) => subject));
  const list = namesakes.map((found, index) => `${describeWithPlace(found, placeOf)}: ${selectors[index] ?? ''}`);
  return `${namesakes.length} objects are named ${quote(name)}; choose one: ${listObjects(list)}`;
}

function listObjects(list: readonly string[]): string {
  const rest = list.length - SHOWN_NAMESAKES;
  return [...list.slice(0, SHOWN_NAMESAKES), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

function describeWithPlace({ subject }: Found, placeOf: PlaceOf): string {
  const { tenant, location, cluster } = traitsOf(subject);
  const traits = Object.entries({ tenant, location, cluster })
    .filter(([, value]) => value !== undefined)
    .map(([trait, value]) => `, ${trait} ${quote(value ?? '')}`);
  return `${toWords(subject.kind)} ${quote(fullName(subject))}${traits.join('')} (${placeOf(subject)})`;
}

/** How to ask for each of several objects: by its full name, else by the options in which they differ. */
function selectorsOf(subjects: readonly Found['subject'][]): readonly string[] {
  const options = (
    [
      ['--kind', (subject) => subject.kind],
      ['--tenant', (subject) => traitsOf(subject).tenant],
      ['--location', (subject) => traitsOf(subject).location],
      ['--cluster', (subject) => traitsOf(subject).cluster],
    ] as const satisfies readonly (readonly [string, (subject: Found['subject']) => string | undefined])[]
  ).filter(([, traitOf]) => new Set(subjects.map(traitOf)).size > 1);
  const names = countBy(subjects, fullName);
  return subjects.map((subject) => {
    const name = fullName(subject);
    if (names.get(name) === 1) return `explain ${argument(name)}`;
    const own = options.filter(
      ([option]) => option !== (subject.kind === 'virtual_machine' ? '--location' : '--cluster'),
    );
    // Items of two devices can share a full name, since names may contain slashes.
    if (own.length === 0) return `explain ${argument(subject.name)}`;
    return own.map(([option, traitOf]) => `${option} ${argument(traitOf(subject) ?? '')}`).join(' ');
  });
}

/** A word quoted for a shell, which must not execute anything in a repository's names. */
function argument(text: string): string {
  return /^[\w./][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * The most likely corrections of a name: names that contain it, `ams01-leaf-06` for `leaf-06`, then those of which it is a
 * misspelling, items of the device before a slash first.
 */
export function suggestNames(evaluation: Evaluation, { name }: SubjectQuery): readonly string[] {
  const containing: string[] = [];
  const part = name.toLowerCase();
  if (part.length >= LEAST_PART) {
    for (const candidate of candidateNames(evaluation, name)) {
      if (candidate.toLowerCase().includes(part)) containing.push(candidate);
      if (containing.length === SUGGESTIONS) break;
    }
  }
  return [...new Set([...containing, ...nearest(name, candidateNames(evaluation, name), SUGGESTIONS)])].slice(
    0,
    SUGGESTIONS,
  );
}

/** How long a part of a name must be to suggest names that contain it. */
const LEAST_PART = 3;

function* candidateNames({ devices, virtualMachines, inventoryItems }: Evaluation, name: string): Generator<string> {
  const isOfDevice = (item: InventoryItem): boolean => name.startsWith(`${item.device.name}/`);
  for (const { subject } of inventoryItems) if (isOfDevice(subject)) yield fullName(subject);
  for (const { subject } of devices) yield subject.name;
  for (const { subject } of virtualMachines) yield subject.name;
  for (const { subject } of inventoryItems) if (!isOfDevice(subject)) yield fullName(subject);
}
