import type { WorkspaceState } from '../check/workspace.js';
import type { Collection, Entry } from '../model/entry.js';
import { getOrCreate } from '../model/group-by.js';
import type { NodeTable } from '../model/node-table.js';
import { declarationOf, namesIn, namesInConfig, type NameUse, type Reference } from './names.js';

/** The names of a state of the repository: what each one means, and where it is used. */
export interface NameIndex {
  /** The entries of a file, or of all. */
  readonly entries: (file?: string) => readonly Entry[];
  /** The names in a file. */
  readonly usesIn: (file: string) => readonly NameUse[];
  /** All uses of a name of a collection, whichever of its namesakes they mean. */
  readonly usesOf: (collection: Collection, name: string) => readonly NameUse[];
  /** The entries that a name may mean, as the check resolves references: one, none, or several if it is ambiguous. */
  readonly targetsOf: (reference: Reference) => readonly Entry[];
}

const indexes = new WeakMap<WorkspaceState, NameIndex>();

/** The names of a state. What it takes is made once, when it is asked for. */
export function nameIndexOf(state: WorkspaceState): NameIndex {
  return getOrCreate(indexes, state, () => createNameIndex(state));
}

/** The names of each entry, and where it stood when they were found: an entry moves with the text before it. */
const known = new WeakMap<
  Entry,
  { readonly node: number; readonly nodes: NodeTable; readonly uses: readonly NameUse[] }
>();

function namesOf(entry: Entry): readonly NameUse[] {
  const {
    node,
    file: { nodes },
  } = entry;
  const found = known.get(entry);
  if (found?.node === node && found.nodes === nodes) return found.uses;
  const uses = namesIn(entry);
  known.set(entry, { node, nodes, uses });
  return uses;
}

function createNameIndex({ snapshot }: WorkspaceState): NameIndex {
  const { files, configPlace } = snapshot;
  const entriesOfFile = new Map(files.map(({ file, entries }) => [file.path, entries]));
  let declared: ReadonlyMap<string, readonly Entry[]> | undefined;
  const ofConfig = configPlace === undefined ? [] : namesInConfig(configPlace);
  const entries: NameIndex['entries'] = (file) =>
    file === undefined ? files.flatMap((one) => one.entries) : (entriesOfFile.get(file) ?? []);

  const targetsOf = (wanted: Reference): readonly Entry[] => {
    declared ??= groupDeclarations(entries());
    const namesakes = declared.get(keyOf(wanted.collection, wanted.name)) ?? [];
    return namesakes.filter((entry) => means(wanted, declarationOf(entry)));
  };
  /** Whether a reference may mean an entry that is known by all of its own fields. */
  const means = (wanted: Reference, own: Reference | undefined): boolean => {
    if (own === undefined) return false;
    for (const field of ['manufacturer', 'platform', 'tenant', 'location', 'cluster'] as const)
      if (wanted[field] !== undefined && wanted[field] !== own[field]) return false;
    if (wanted.holder === undefined) return true;
    const holders = own.holder === undefined ? [] : targetsOf(own.holder);
    return targetsOf(wanted.holder).some((holder) => holders.includes(holder));
  };
  return {
    entries,
    usesIn: (file) => [
      ...(entriesOfFile.get(file) ?? []).flatMap(namesOf),
      ...ofConfig.filter(({ place }) => place.file.path === file),
    ],
    usesOf: (collection, name) =>
      [...entries().flatMap(namesOf), ...ofConfig].filter(
        ({ reference }) => reference.collection === collection && reference.name === name,
      ),
    targetsOf,
  };
}

function groupDeclarations(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = declarationOf(entry);
    if (own === undefined) continue;
    const group = getOrCreate(groups, keyOf(own.collection, own.name), (): Entry[] => []);
    group.push(entry);
  }
  return groups;
}

function keyOf(collection: Collection, name: string): string {
  return `${collection} ${name}`;
}
