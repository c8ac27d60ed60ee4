import type { NautobotObject } from '../clients/nautobot-client.js';
import type { DesiredObject } from './desired-objects.js';
import { type NautobotState, referenceOf } from './nautobot-state.js';
import { wasMadeByPush } from './provenance.js';

/** The objects of Nautobot that correspond to desired ones. */
interface FoundObjects {
  readonly found: ReadonlyMap<DesiredObject, NautobotObject>;
  /** The key that each object of Nautobot has after the push, by its id. */
  readonly keys: ReadonlyMap<string, string>;
}

/**
 * Finds desired objects in a list of Nautobot: by key, else by id, for an object that was renamed in Nautobot, unless its
 * new key is desired, too.
 */
export function findObjects(
  desired: readonly DesiredObject[],
  list: readonly NautobotObject[],
  keyOfObject: (one: NautobotObject) => string,
): FoundObjects {
  const keys = new Map(list.map((one) => [one.id, keyOfObject(one)]));
  const byKey = new Map(list.map((one) => [keyOfObject(one), one]));
  const byId = new Map(list.map((one) => [one.id, one]));
  const foundByKey = new Set(desired.map(({ key }) => byKey.get(key)?.id));
  const found = new Map<DesiredObject, NautobotObject>();
  for (const one of desired) {
    const object = byKey.get(one.key) ?? (foundByKey.has(one.id) ? undefined : byId.get(one.id));
    if (object === undefined) continue;
    found.set(one, object);
    keys.set(object.id, one.key);
  }
  return { found, keys };
}

/**
 * The record of Nautobot that is each of the repository's: the one of the same software and window, else the one with its
 * id, else one that a push made of the same software and of which only one end of the window moved.
 */
export function findRecords(
  records: readonly DesiredObject[],
  state: NautobotState,
  keyOfRecord: (one: NautobotObject) => string,
): ReadonlyMap<DesiredObject, NautobotObject> {
  const found = new Map<DesiredObject, NautobotObject>();
  const byKey = new Map(state.validatedSoftware.map((one) => [keyOfRecord(one), one]));
  const free = new Map(state.validatedSoftware.map((one) => [one.id, one]));
  const take = (record: DesiredObject, object: NautobotObject | undefined): void => {
    if (object === undefined || found.has(record) || !free.has(object.id)) return;
    found.set(record, object);
    free.delete(object.id);
  };
  for (const record of records) take(record, byKey.get(record.key));
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
