import type { WorkspaceState } from '../check/workspace.js';
import { COLLECTION_NOUNS, type Entry } from '../model/entry.js';
import { placeOfName, quote } from '../model/describe.js';
import type { Place } from '../model/diagnostic.js';
import { groupBy } from '../model/group-by.js';
import { findNode, nodeRange } from '../model/node-table.js';
import { locationText } from '../model/source.js';
import { type AnchoredRange, anchoredRanges, scalarLike, scalarValue } from '../parse/edit-yaml.js';
import { locate } from '../parse/locate.js';
import { type NameIndex, nameIndexOf } from './name-index.js';
import { declarationOf, type NameUse, type Reference } from './names.js';

/** A rename that would break something, and why. */
export class CannotRename extends Error {}

/** What replaces a name. */
interface NameEdit {
  readonly place: Place;
  readonly text: string;
}

/** The longest name that the schemas allow. */
const LONGEST_NAME = 255;

/**
 * The edits that give an entry another name, in its declaration and in each reference to it; references to its namesakes stay
 * as they are. A name that nothing declares is replaced wherever it is referred to in the same way.
 * @throws {CannotRename} if the name is not valid, is taken, would change what another reference means, or stands in an
 * anchor or alias.
 */
export function renameEdits(
  state: WorkspaceState,
  use: NameUse,
  name: string,
  textOf: (file: string) => string | undefined,
): readonly NameEdit[] {
  assertValidName(name);
  const index = nameIndexOf(state);
  const { collection, name: before } = use.reference;
  if (name === before) return [];
  const target = targetOf(use, index);
  const uses = index
    .usesOf(collection, before)
    .filter((one) =>
      target === undefined
        ? isSameReference(one.reference, use.reference)
        : one.declares === target || (one.declares === undefined && isOnly(index.targetsOf(one.reference), target)),
    );
  if (target !== undefined) {
    assertNotTaken(target, name, index, state.snapshot.config.deviceUniqueness);
    assertStillClear(target, name, uses, index);
  }
  return [...groupBy(uses, ({ place }) => place.file.path)].flatMap(([file, inFile]) => {
    const text = textOf(file);
    if (text === undefined) throw new CannotRename(`${file} cannot be read`);
    const anchors = anchoredRanges(text);
    return inFile.map((one) => editOf(one, name, text, anchors));
  });
}

function assertValidName(name: string): void {
  if (name === '' || name.trim() !== name)
    throw new CannotRename('a name cannot be empty, or begin or end with a space');
  if (name.length > LONGEST_NAME) throw new CannotRename(`a name has at most ${LONGEST_NAME} characters`);
  if (/\p{Cc}|[\u2028\u2029]/u.test(name)) throw new CannotRename('a name has no line breaks or control characters');
}

/** The entry that a name means; undefined if nothing declares it. */
function targetOf({ declares, reference }: NameUse, index: NameIndex): Entry | undefined {
  if (declares !== undefined) return declares;
  const targets = index.targetsOf(reference);
  if (targets.length > 1) {
    const places = targets.map((entry) => locationText(locate(placeOfName(entry))));
    throw new CannotRename(
      `${COLLECTION_NOUNS[reference.collection]} ${quote(reference.name)} is one of ${targets.length}: rename it where it is declared (${places.slice(0, 4).join(', ')})`,
    );
  }
  return targets[0];
}

function assertNotTaken(
  target: Entry,
  name: string,
  index: NameIndex,
  uniqueness: 'location_tenant_name' | 'name',
): void {
  const own = declarationOf(target);
  if (own === undefined) return;
  const wanted: Reference =
    own.collection === 'devices' && uniqueness === 'name' ? { collection: 'devices', name } : { ...own, name };
  const [other] = index.targetsOf(wanted);
  if (other !== undefined)
    throw new CannotRename(
      `${COLLECTION_NOUNS[own.collection]} ${quote(name)} is already declared in ${locationText(locate(placeOfName(other)))}`,
    );
}

/** Refuses what would make a reference mean something else, or several things. */
function assertStillClear(target: Entry, name: string, uses: readonly NameUse[], index: NameIndex): void {
  const { collection } = target;
  const noun = COLLECTION_NOUNS[collection];
  for (const { reference, declares, place } of uses)
    if (declares === undefined && index.targetsOf({ ...reference, name }).length > 0)
      throw new CannotRename(
        `there is another ${noun} ${quote(name)}, and ${locationText(locate(place))} would not say which is meant: write { name: … } there with what tells them apart`,
      );
  const renamed = declarationOf(target);
  for (const { reference, declares, place } of index.usesOf(collection, name))
    if (declares === undefined && renamed !== undefined && mayMean(reference, { ...renamed, name }))
      throw new CannotRename(`${locationText(locate(place))} refers to the ${noun} ${quote(name)} already`);
}

/** Whether a reference says nothing that an object is not. */
function mayMean(reference: Reference, object: Reference): boolean {
  return (['manufacturer', 'platform', 'tenant', 'location', 'cluster'] as const).every(
    (field) => reference[field] === undefined || reference[field] === object[field],
  );
}

function editOf(
  { place, reference }: NameUse,
  name: string,
  text: string,
  anchors: readonly AnchoredRange[],
): NameEdit {
  const { nodes } = place.file;
  const node = findNode(nodes, place.node, place.value, place.path ?? [], 'value');
  const [start, end] = nodeRange(nodes, node);
  const before = text.slice(start, end);
  const where = locationText(locate(place));
  if (before.startsWith('*')) throw new CannotRename(`${where} is the alias ${before}: write the name out there first`);
  const anchored = anchors.find((range) => range.start <= start && start < range.end);
  if (anchored !== undefined)
    throw new CannotRename(
      `${where} is in the value of the anchor &${anchored.anchor}, which others share: write the name out there first`,
    );
  if (scalarValue(before) !== reference.name)
    throw new CannotRename(`${where} is not written as a name on one line, or has changed: edit it by hand`);
  return { place, text: scalarLike(before, name) };
}

function isOnly(targets: readonly Entry[], entry: Entry): boolean {
  return targets.length === 1 && targets[0] === entry;
}

function isSameReference(a: Reference, b: Reference): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
