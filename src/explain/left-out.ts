import { describeEntry, nameOfEntry, softwareName } from '../model/describe.js';
import type { Diagnostic, Place } from '../model/diagnostic.js';
import { type Collection, type Entry, textField } from '../model/entry.js';
import type { LeftOut, SubjectQuery } from './types.js';
import { comparePositions, nodeRange, type Position, positionAt } from '../model/node-table.js';
import { type RuleName, RULES } from '../model/rules.js';
import type { Device, InventoryItem, Repository, VirtualMachine } from '../model/repository.js';
import { compareLocations, locationText, type SourceLocation } from '../model/source.js';
import { addToGroup } from '../model/group-by.js';

/** What is known about entries that are left out because of errors. */
interface Faults {
  readonly repository: Repository;
  readonly diagnostics: readonly Diagnostic[];
  readonly locationOf: (place: Place) => SourceLocation;
}

const KINDS: Readonly<Partial<Record<Collection, SubjectQuery['kind']>>> = {
  devices: 'device',
  inventory_items: 'inventory_item',
  virtual_machines: 'virtual_machine',
};

/** Rules that report text that is not an entry. */
const LOSING: ReadonlySet<RuleName> = new Set<RuleName>([
  'unreadable-file',
  'yaml-syntax',
  'misplaced-collection',
  'schema',
]);

/** The broken entries that a name may refer to: devices, virtual machines, and items with or without their device. */
export function brokenNamesakes({ repository }: Faults, { name, kind }: SubjectQuery): readonly Entry[] {
  return repository.brokenEntries.filter((entry) => {
    const kindOfEntry = KINDS[entry.collection];
    if (kindOfEntry === undefined || (kind !== undefined && kind !== kindOfEntry)) return false;
    const own = nameOfEntry(entry);
    if (own === name) return true;
    const device = deviceOf(entry);
    return own !== undefined && device !== undefined && `${device}/${own}` === name;
  });
}

/** The device that an inventory item names or is nested in. */
function deviceOf({ parent, value }: Entry): string | undefined {
  if (parent !== undefined) return nameOfEntry(parent);
  const reference =
    typeof value === 'object' && value !== null ? (value as { readonly device?: unknown }).device : undefined;
  return typeof reference === 'string' ? reference : textField(reference, 'name');
}

/** The diagnostics of a broken entry; none if only what it refers to is broken. */
function faultsOfEntry({ diagnostics }: Faults, entry: Entry): readonly Diagnostic[] {
  const [start, end] = rangeOf(entry);
  const lies = ({ file, start: at }: SourceLocation): boolean =>
    file === entry.file.path && comparePositions(start, at) <= 0 && comparePositions(at, end) < 0;
  return diagnostics
    .filter(
      ({ rule, location, related }) =>
        RULES[rule].alwaysError && (lies(location) || related.some((other) => lies(other.location))),
    )
    .sort((a, b) => compareLocations(a.location, b.location));
}

/**
 * What an explanation may lack, in the order of the files: broken records and waivers, unreadable parts of policy files, and
 * policy in inventory files.
 */
export function findLeftOut(faults: Faults): readonly LeftOut[] {
  const { repository, diagnostics, locationOf } = faults;
  const entries = repository.brokenEntries
    .filter(({ collection }) => collection === 'validated_software' || collection === 'waivers')
    .map((entry): LeftOut => ({
      message: `${describeEntry(entry)} is left out because of errors`,
      location: locationOf(entry),
    }));
  const policies = new Set(repository.files.filter(({ area }) => area === 'policies').map(({ path }) => path));
  const isOfEntry = withinEntries(repository.brokenEntries);
  const lost = diagnostics
    .filter(({ rule, location }) => LOSING.has(rule) && policies.has(location.file) && !isOfEntry(location))
    .map(({ message, location }): LeftOut => ({ message, location }));
  return [...entries, ...lost].sort((a, b) => compareLocations(a.location, b.location));
}

/** A broken entry with the same name as what is explained. */
export function leftOutNamesake(entry: Entry, locationOf: Faults['locationOf']): LeftOut {
  return {
    message: `${describeEntry(entry)} has the same name and is left out because of errors`,
    location: locationOf(entry),
  };
}

/** That a subject's software version has image files whose entries are broken. */
export function leftOutImageFiles(
  { softwareVersion }: Device | InventoryItem | VirtualMachine,
  locationOf: Faults['locationOf'],
): readonly LeftOut[] {
  if (softwareVersion === undefined || softwareVersion.imageFilesComplete) return [];
  const message = `an image file of ${softwareName(softwareVersion)} is left out because of errors`;
  return [{ message, location: locationOf(softwareVersion.entry) }];
}

const SHOWN_CAUSES = 3;

/** The message for a name that only broken entries have, given the first of them. */
export function describeBroken(faults: Faults, entry: Entry): string {
  const causes = faultsOfEntry(faults, entry);
  const shown = causes.slice(0, SHOWN_CAUSES).map(({ location, message }) => `${locationText(location)} ${message}`);
  const rest = causes.length - shown.length;
  const why =
    shown.length === 0
      ? 'an entry that it refers to has errors: run fleetvet check'
      : [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
  const what = `${describeEntry(entry)} (${locationText(faults.locationOf(entry))})`;
  return `${what} cannot be explained, as it is left out because of errors: ${why}`;
}

/** Whether a place lies within one of the entries, found by bisection. */
function withinEntries(entries: readonly Entry[]): (location: SourceLocation) => boolean {
  const byFile = new Map<string, (readonly [Position, Position])[]>();
  for (const entry of entries) {
    addToGroup(byFile, entry.file.path, rangeOf(entry));
  }
  for (const [file, ranges] of byFile) byFile.set(file, outermost(ranges));
  return ({ file, start }) => {
    const ranges = byFile.get(file) ?? [];
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const range = ranges[middle];
      if (range !== undefined && comparePositions(range[0], start) <= 0) low = middle + 1;
      else high = middle;
    }
    const range = ranges[low - 1];
    return range !== undefined && comparePositions(start, range[1]) < 0;
  };
}

/** Ranges in their order, without those inside others. */
function outermost(ranges: readonly (readonly [Position, Position])[]): (readonly [Position, Position])[] {
  const kept: (readonly [Position, Position])[] = [];
  for (const range of [...ranges].sort((a, b) => comparePositions(a[0], b[0]) || comparePositions(b[1], a[1]))) {
    const last = kept.at(-1);
    if (last === undefined || comparePositions(last[1], range[0]) <= 0) kept.push(range);
  }
  return kept;
}

function rangeOf({ file, node }: Entry): readonly [start: Position, end: Position] {
  const [start, end] = nodeRange(file.nodes, node);
  return [positionAt(file.nodes, start), positionAt(file.nodes, end)];
}
