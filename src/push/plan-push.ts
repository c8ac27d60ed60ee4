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

/**
 * Compares a repository, in which no entry is broken, with a Nautobot (interop.md, 6). */
export function planPush(
  repository: Repository,
  state: NautobotState,
  options: { readonly delete: boolean },
): PushPlan {
  const references = indexReferences(state);
  const current = indexCurrent(state, wantedKeys(repository));
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
      const id = current.freeId(desired.id);
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

  for (const platform of repository.platforms) {
    const desired = desiredPlatform(platform, references);
    remember(platformIds, desired, current.find('platforms', desired));
  }
  for (const version of repository.softwareVersions) {
    const desired = desiredVersion(version, references, targets);
    remember(versionIds, desired, current.find('versions', desired));
  }
  for (const image of repository.softwareImageFiles) {
    const desired = desiredImageFile(image, references, targets);
    remember(imageIds, desired, current.find('images', desired));
  }
  for (const image of repository.softwareImageFiles) {
    for (const desired of desiredDeviceTypeImages(image, references, targets))
      add(desired, current.find('links', desired));
  }
  const records = repository.validatedSoftware.map((record) => desiredRecord(record, references, targets));
  const { distinct, clashing } = separateClashes(records);
  for (const [record, first] of clashing) {
    const reason = `Nautobot holds one record for each software version, start and end, and "${first.name}" has the same: give one of them another start or end`;
    refused.push({ kind: record.kind, name: record.name, reason });
  }
  const foundRecords = findRecords(distinct, current.byKey.records, state);
  for (const desired of distinct) add(desired, foundRecords.get(desired));

  const leftovers = planDeletions(state, matched);
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

type PushedList = 'platforms' | 'versions' | 'images' | 'links' | 'records';
type ByKey = ReadonlyMap<string, NautobotObject>;

interface Current {
  readonly byKey: Readonly<Record<PushedList, ByKey>>;
  /**
   * The object that has the key of a desired one, else the one that has its id: it was renamed in Nautobot, to nothing that
   * another desired object is.
   */
  readonly find: (list: PushedList, desired: DesiredObject) => NautobotObject | undefined;
  /** An id for a new object: the one that its fields give, or another one if an object has that. */
  readonly freeId: (id: string) => string;
}

/** The keys of what a push wants in the lists whose objects people rename. */
function wantedKeys(repository: Repository): Readonly<Partial<Record<PushedList, ReadonlySet<string>>>> {
  return {
    platforms: new Set(repository.platforms.map(({ name }) => name)),
    versions: new Set(repository.softwareVersions.map(({ platform, version }) => keyOf(platform, version))),
    images: new Set(
      repository.softwareImageFiles.map(({ softwareVersion: { platform, version }, imageFileName }) =>
        keyOf(platform, version, imageFileName),
      ),
    ),
  };
}

/** The objects of Nautobot by what it allows only one of them to have. */
function indexCurrent(state: NautobotState, wanted: ReturnType<typeof wantedKeys>): Current {
  const platformNames = new Map(state.platforms.map((one) => [one.id, textOfField(one, 'name')]));
  const versionParts = new Map(
    state.softwareVersions.map((one) => [
      one.id,
      [platformNames.get(referenceOf(one, 'platform') ?? '') ?? '', textOfField(one, 'version')] as const,
    ]),
  );
  const partsOf = (one: NautobotObject, field: string): readonly string[] =>
    versionParts.get(referenceOf(one, field) ?? '') ?? ['', ''];
  const index = (list: readonly NautobotObject[], key: (one: NautobotObject) => string): ByKey =>
    new Map(list.map((one) => [key(one), one]));
  const lists = {
    platforms: state.platforms,
    versions: state.softwareVersions,
    images: state.imageFiles,
    links: state.deviceTypeImages,
    records: state.validatedSoftware,
  };
  const byKey = {
    platforms: index(lists.platforms, (one) => textOfField(one, 'name')),
    versions: index(lists.versions, (one) => keyOf(...(versionParts.get(one.id) ?? []))),
    images: index(lists.images, (one) =>
      keyOf(...partsOf(one, 'software_version'), textOfField(one, 'image_file_name')),
    ),
    links: index(lists.links, (one) =>
      keyOf(referenceOf(one, 'device_type') ?? '', referenceOf(one, 'software_image_file') ?? ''),
    ),
    records: index(lists.records, (one) =>
      keyOf(...partsOf(one, 'software'), textOfField(one, 'start'), textOfField(one, 'end')),
    ),
  };
  const byId = new Map(Object.values(lists).flatMap((list) => list.map((one) => [one.id, one] as const)));
  const isWanted = new Set(
    (Object.keys(byKey) as PushedList[]).flatMap((list) =>
      [...byKey[list]].flatMap(([key, { id }]) => (wanted[list]?.has(key) === true ? [id] : [])),
    ),
  );
  const freeId = (id: string): string => (byId.has(id) ? freeId(objectId('taken', [id])) : id);
  return {
    byKey,
    find: (list, { key, id }) => byKey[list].get(key) ?? (isWanted.has(id) ? undefined : byId.get(id)),
    freeId,
  };
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
