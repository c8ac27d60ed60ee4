import type { NautobotObject } from '../clients/nautobot-client.js';
import type { Repository } from '../model/repository.js';
import {
  desiredDeviceTypeImages,
  desiredImageFile,
  type DesiredObject,
  desiredPlatform,
  desiredRecord,
  desiredVersion,
  type FieldValue,
  keyOf,
  type TargetIds,
  whatHasNoPlace,
} from './desired-objects.js';
import { objectId } from '../text/digest.js';
import { planDeletions } from './deletions.js';
import { type NautobotState, referenceOf, referencesOf, textOfField } from './nautobot-state.js';
import { wasMadeByPush } from './provenance.js';
import { type Found, indexReferences, type References } from './references.js';
import type { FieldDifference, PushAction, PushPlan, PushRefusal } from './types.js';
import { toWords } from '../text/words.js';

/** Compares a repository, in which no entry is broken, with a Nautobot (interop.md, 6). */
export function planPush(
  repository: Repository,
  state: NautobotState,
  options: { readonly delete: boolean },
): PushPlan {
  const references = indexReferences(state);
  const freeId = freeIds(state);
  const actions: PushAction[] = [];
  const refused: PushRefusal[] = [];
  /** The ids of the objects of Nautobot that the repository has as well. */
  const matched = new Set<string>();
  let unchanged = 0;

  /** Compares one object; gives the id that it has or gets. */
  const add = (desired: DesiredObject, found: NautobotObject | undefined): Found => {
    const { kind, name, missing, fields } = desired;
    if (found !== undefined) matched.add(found.id);
    if (missing.length > 0) {
      refused.push({ kind, name, reason: missing.join('; ') });
      return { missing: `${toWords(kind)} "${name}" is not pushed` };
    }
    if (found === undefined) {
      const id = freeId(desired.id);
      actions.push({ verb: 'add', kind, name, id, fields: { id, ...sent(fields) }, differences: [] });
      return { id };
    }
    const differences = differencesOf(fields, found, references);
    if (differences.length === 0) unchanged += 1;
    else {
      const changed = new Set(differences.map(({ field }) => field));
      const patch = Object.fromEntries(Object.entries(fields).filter(([field]) => changed.has(field)));
      actions.push({ verb: 'change', kind, name, id: found.id, fields: sent(patch), differences });
    }
    return { id: found.id };
  };
  const remember = (ids: Map<string, Found>, desired: DesiredObject, found: NautobotObject | undefined): void => {
    ids.set(desired.key, add(desired, found));
  };

  const platformIds = new Map<string, Found>();
  const versionIds = new Map<string, Found>();
  const imageIds = new Map<string, Found>();
  const lookUp = (ids: ReadonlyMap<string, Found>, key: string): Found =>
    ids.get(key) ?? { missing: `${key} is not declared` };
  const targets: TargetIds = {
    platform: (name) => lookUp(platformIds, name),
    version: ({ platform, version }) => lookUp(versionIds, keyOf(platform, version)),
    imageFile: ({ softwareVersion: { platform, version }, imageFileName }) =>
      lookUp(imageIds, keyOf(platform, version, imageFileName)),
  };

  // What is found decides what it is called after the push, and so what its parts are found by.
  const platformNames = new Map(state.platforms.map((one) => [one.id, textOfField(one, 'name')]));
  const findPlatform = finder(
    state.platforms,
    (one) => textOfField(one, 'name'),
    repository.platforms.map(({ name }) => name),
  );
  for (const platform of repository.platforms) {
    const desired = desiredPlatform(platform, references);
    const found = findPlatform(desired);
    if (found !== undefined) platformNames.set(found.id, platform.name);
    remember(platformIds, desired, found);
  }
  const versionParts = new Map<string, readonly string[]>(
    state.softwareVersions.map((one) => [
      one.id,
      [platformNames.get(referenceOf(one, 'platform') ?? '') ?? '', textOfField(one, 'version')],
    ]),
  );
  const findVersion = finder(
    state.softwareVersions,
    (one) => keyOf(...(versionParts.get(one.id) ?? [])),
    repository.softwareVersions.map(({ platform, version }) => keyOf(platform, version)),
  );
  for (const version of repository.softwareVersions) {
    const desired = desiredVersion(version, references, targets);
    const found = findVersion(desired);
    if (found !== undefined) versionParts.set(found.id, [version.platform, version.version]);
    remember(versionIds, desired, found);
  }
  const partsOf = (one: NautobotObject, field: string): readonly string[] =>
    versionParts.get(referenceOf(one, field) ?? '') ?? ['', ''];
  const findImage = finder(
    state.imageFiles,
    (one) => keyOf(...partsOf(one, 'software_version'), textOfField(one, 'image_file_name')),
    repository.softwareImageFiles.map(({ softwareVersion: { platform, version }, imageFileName }) =>
      keyOf(platform, version, imageFileName),
    ),
  );
  for (const image of repository.softwareImageFiles) {
    const desired = desiredImageFile(image, references, targets);
    remember(imageIds, desired, findImage(desired));
  }
  const findLink = finder(
    state.deviceTypeImages,
    (one) => keyOf(referenceOf(one, 'device_type') ?? '', referenceOf(one, 'software_image_file') ?? ''),
    [],
  );
  for (const image of repository.softwareImageFiles) {
    for (const desired of desiredDeviceTypeImages(image, references, targets)) add(desired, findLink(desired));
  }
  const records = repository.validatedSoftware.map((record) => desiredRecord(record, references, targets));
  const { distinct, clashing } = separateClashes(records);
  for (const [record, first] of clashing) {
    const reason = `Nautobot holds one record for each software version, start and end, and "${first.name}" has the same: give one of them another start or end`;
    refused.push({ kind: record.kind, name: record.name, reason });
  }
  const recordsByKey = new Map(
    state.validatedSoftware.map((one) => [
      keyOf(...partsOf(one, 'software'), textOfField(one, 'start'), textOfField(one, 'end')),
      one,
    ]),
  );
  const foundRecords = findRecords(distinct, recordsByKey, state);
  for (const desired of distinct) add(desired, foundRecords.get(desired));

  const leftovers = planDeletions(withChanges(state, actions), matched);
  return {
    actions: options.delete ? [...actions, ...leftovers.deletions] : actions,
    unchanged,
    refused,
    notes: whatHasNoPlace(repository),
    kept: options.delete
      ? leftovers.kept
      : [
          ...leftovers.deletions.map(({ kind, name }) => ({
            kind,
            name,
            reason: 'not in the repository; --delete removes it',
          })),
          ...leftovers.kept,
        ],
  };
}

/** The Nautobot that the changes lead to: the ids of what a push made are made of the names that it gives back. */
function withChanges(state: NautobotState, actions: readonly PushAction[]): NautobotState {
  const changes = new Map(actions.flatMap(({ verb, id, fields }) => (verb === 'change' ? [[id, fields]] : [])));
  const change = (one: NautobotObject): NautobotObject => ({ ...one, ...changes.get(one.id) });
  return {
    ...state,
    platforms: state.platforms.map(change),
    softwareVersions: state.softwareVersions.map(change),
    imageFiles: state.imageFiles.map(change),
    deviceTypeImages: state.deviceTypeImages.map(change),
    validatedSoftware: state.validatedSoftware.map(change),
  };
}

/**
 * Finds the object that has the key of a desired one, else the one that has its id: it was renamed in Nautobot, to nothing
 * that is `wanted`.
 */
function finder(
  list: readonly NautobotObject[],
  keyOfObject: (one: NautobotObject) => string,
  wanted: readonly string[],
): (desired: DesiredObject) => NautobotObject | undefined {
  const byKey = new Map(list.map((one) => [keyOfObject(one), one]));
  const byId = new Map(list.map((one) => [one.id, one]));
  const isWanted = new Set(wanted.map((key) => byKey.get(key)?.id));
  return ({ key, id }) => byKey.get(key) ?? (isWanted.has(id) ? undefined : byId.get(id));
}

/** Gives an id for a new object: the one that its fields give, or another one if an object has that. */
function freeIds(state: NautobotState): (id: string) => string {
  const taken = new Set(
    [
      state.platforms,
      state.softwareVersions,
      state.imageFiles,
      state.deviceTypeImages,
      state.validatedSoftware,
    ].flatMap((list) => list.map(({ id }) => id)),
  );
  const free = (id: string): string => (taken.has(id) ? free(objectId('taken', [id])) : id);
  return free;
}

/** The records that Nautobot can distinguish; and each duplicate with the first record of its software and window. */
function separateClashes(records: readonly DesiredObject[]): {
  readonly distinct: readonly DesiredObject[];
  readonly clashing: readonly (readonly [record: DesiredObject, first: DesiredObject])[];
} {
  const firsts = new Map<string, DesiredObject>();
  const clashing: (readonly [DesiredObject, DesiredObject])[] = [];
  for (const record of records) {
    const first = firsts.get(record.key);
    if (first === undefined) firsts.set(record.key, record);
    else clashing.push([record, first]);
  }
  return { distinct: [...firsts.values()], clashing };
}

/**
 * The record of Nautobot that is each of the repository's: the one of the same software and window, else the one with its
 * id, else one that a push made of the same software and of which only one end of the window moved.
 */
function findRecords(
  records: readonly DesiredObject[],
  current: ReadonlyMap<string, NautobotObject>,
  state: NautobotState,
): ReadonlyMap<DesiredObject, NautobotObject> {
  const found = new Map<DesiredObject, NautobotObject>();
  const free = new Map(state.validatedSoftware.map((one) => [one.id, one]));
  const take = (record: DesiredObject, object: NautobotObject | undefined): void => {
    if (object === undefined || found.has(record) || !free.has(object.id)) return;
    found.set(record, object);
    free.delete(object.id);
  };
  for (const record of records) take(record, current.get(record.key));
  for (const record of records) take(record, free.get(record.id));
  const madeByPush = wasMadeByPush(state);
  const left = [...free.values()].filter(madeByPush);
  const moves = (record: DesiredObject): readonly NautobotObject[] =>
    left.filter((object) => free.has(object.id) && isMoved(record, object));
  const waiting = records.filter((record) => !found.has(record));
  for (const record of waiting) {
    const [object, ...others] = moves(record);
    if (object === undefined || others.length > 0) continue;
    const rivals = waiting.filter((other) => !found.has(other) && isMoved(other, object));
    if (rivals.length === 1) take(record, object);
  }
  return found;
}

function isMoved({ fields }: DesiredObject, object: NautobotObject): boolean {
  const software = fields['software'] as { readonly id: string } | null;
  if (software === null || referenceOf(object, 'software') !== software.id) return false;
  return object['start'] === fields['start'] || (object['end'] ?? null) === fields['end'];
}

/** Fields as the API takes them: references as ids. */
function sent(fields: Readonly<Record<string, FieldValue>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]): readonly [string, unknown] => {
      if (typeof value !== 'object' || value === null) return [field, value] as const;
      return [field, 'ids' in value ? value.ids : value.id] as const;
    }),
  );
}

function differencesOf(
  fields: Readonly<Record<string, FieldValue>>,
  object: NautobotObject,
  { nameOf }: References,
): readonly FieldDifference[] {
  const differences: FieldDifference[] = [];
  for (const [field, value] of Object.entries(fields)) {
    const difference = differenceOf(field, value, object, nameOf);
    if (difference !== undefined) differences.push({ field, ...difference });
  }
  return differences;
}

function differenceOf(
  field: string,
  value: FieldValue,
  object: NautobotObject,
  nameOf: (id: string) => string,
): Pick<FieldDifference, 'before' | 'after'> | undefined {
  if (typeof value === 'object' && value !== null && 'ids' in value) {
    const before = [...referencesOf(object, field)].sort();
    if (before.length === value.ids.length && before.every((id, index) => id === value.ids[index])) return undefined;
    const words = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.map(nameOf).join(', '));
    return { before: words(before), after: words(value.ids) };
  }
  if (typeof value === 'object' && value !== null) {
    const before = referenceOf(object, field);
    return before === value.id
      ? undefined
      : { before: before === undefined ? 'none' : nameOf(before), after: nameOf(value.id) };
  }
  const before = object[field] ?? (typeof value === 'string' ? '' : null);
  const isSame = before === value || (value === null && before === '') || (value === false && before === null);
  return isSame ? undefined : { before: inWords(before), after: inWords(value) };
}

function inWords(value: unknown): string {
  return value === null || value === '' ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);
}
