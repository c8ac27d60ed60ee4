import type { NautobotObject } from '../clients/nautobot-client.js';
import { keyOf, keyOfVersion } from '../model/identity.js';
import type { Repository } from '../model/repository.js';
import {
  desiredDeviceTypeImages,
  desiredImageFile,
  type DesiredObject,
  desiredPlatform,
  desiredRecord,
  desiredVersion,
  type FieldValue,
  keyOfImage,
  type TargetIds,
  whatHasNoPlace,
} from './desired-objects.js';
import { objectId } from '../text/digest.js';
import { planDeletions } from './deletions.js';
import { differencesOf } from './field-differences.js';
import { findObjects, findRecords } from './find-objects.js';
import { type NautobotState, referenceOf, textOfField } from './nautobot-state.js';
import { type Found, indexReferences } from './references.js';
import type { PushAction, PushedKind, PushPlan, PushRefusal } from './types.js';
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
    const differences = differencesOf(fields, found, references.nameOf);
    if (differences.length === 0) unchanged += 1;
    else {
      const changed = new Set(differences.map(({ field }) => field));
      const patch = Object.fromEntries(Object.entries(fields).filter(([field]) => changed.has(field)));
      actions.push({ verb: 'change', kind, name, id: found.id, fields: sent(patch), differences });
    }
    return { id: found.id };
  };
  const ids = new Map<string, Found>();
  const addAll = (all: readonly DesiredObject[], found: ReadonlyMap<DesiredObject, NautobotObject>): void => {
    for (const desired of all) ids.set(keyOf(desired.kind, desired.key), add(desired, found.get(desired)));
  };
  const idOf = (kind: PushedKind, key: string): Found =>
    ids.get(keyOf(kind, key)) ?? { missing: `${toWords(kind)} ${key} is not declared` };
  const targets: TargetIds = {
    platform: (name) => idOf('platform', name),
    version: (version) => idOf('software_version', keyOfVersion(version)),
    imageFile: (image) => idOf('software_image_file', keyOfImage(image)),
  };

  const platforms = repository.platforms.map((platform) => desiredPlatform(platform, references));
  const foundPlatforms = findObjects(platforms, state.platforms, (one) => textOfField(one, 'name'));
  addAll(platforms, foundPlatforms.found);

  const versions = repository.softwareVersions.map((version) => desiredVersion(version, references, targets));
  const foundVersions = findObjects(versions, state.softwareVersions, (one) =>
    keyOfVersion({
      platform: foundPlatforms.keys.get(referenceOf(one, 'platform') ?? '') ?? '',
      version: textOfField(one, 'version'),
    }),
  );
  addAll(versions, foundVersions.found);
  const versionKey = (one: NautobotObject, field: string): string =>
    foundVersions.keys.get(referenceOf(one, field) ?? '') ?? '';

  const images = repository.softwareImageFiles.map((image) => desiredImageFile(image, references, targets));
  const foundImages = findObjects(images, state.imageFiles, (one) =>
    keyOf(versionKey(one, 'software_version'), textOfField(one, 'image_file_name')),
  );
  addAll(images, foundImages.found);

  const links = repository.softwareImageFiles.flatMap((image) => desiredDeviceTypeImages(image, references, targets));
  const foundLinks = findObjects(links, state.deviceTypeImages, (one) =>
    keyOf(referenceOf(one, 'device_type') ?? '', referenceOf(one, 'software_image_file') ?? ''),
  );
  addAll(links, foundLinks.found);

  const records = repository.validatedSoftware.map((record) => desiredRecord(record, references, targets));
  const { distinct, clashing } = separateClashes(records);
  for (const [record, first] of clashing) {
    const reason = `Nautobot holds one record for each software version, start and end, and "${first.name}" has the same: give one of them another start or end`;
    refused.push({ kind: record.kind, name: record.name, reason });
  }
  const foundRecords = findRecords(distinct, state, (one) =>
    keyOf(versionKey(one, 'software'), textOfField(one, 'start'), textOfField(one, 'end')),
  );
  addAll(distinct, foundRecords);

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

/** Fields as the API takes them: references as ids. */
function sent(fields: Readonly<Record<string, FieldValue>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]): readonly [string, unknown] => {
      if (typeof value !== 'object' || value === null) return [field, value] as const;
      return [field, 'ids' in value ? value.ids : value.id] as const;
    }),
  );
}
