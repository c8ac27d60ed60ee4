import { isMapping } from '../../model/entry.js';
import { NORNIR } from '../presets/nornir.js';
import { bareName } from './read-input.js';
import { type FileValues, jsonSource } from './json.js';

type Values = Readonly<Record<string, unknown>>;

/** The inventory of Nornir's SimpleInventory: hosts, with what they inherit from their groups and from the defaults. */
export const nornirSource = jsonSource(NORNIR, (inputs) => {
  const groups = new Map<string, Values>();
  const defaults: Values[] = [];
  const hosts: FileValues[] = [];
  for (const input of inputs) {
    const mappings = input.values.filter(isMapping);
    const name = bareName(input.file.path);
    if (/^groups?$/i.test(name)) {
      for (const mapping of mappings)
        for (const [group, value] of Object.entries(mapping)) if (isMapping(value)) groups.set(group, value);
    } else if (/^defaults?$/i.test(name)) defaults.push(...mappings);
    else hosts.push(input);
  }
  const withParents = (value: unknown): unknown =>
    isMapping(value) ? inherit([value, ...ancestors(value, groups), ...defaults]) : value;
  return hosts.map(({ file, values }) => ({
    file,
    values: values.map((value) =>
      isMapping(value)
        ? Object.fromEntries(Object.entries(value).map(([name, host]) => [name, withParents(host)]))
        : value,
    ),
  }));
});

/** The groups of a host, each followed by its own groups, as Nornir looks them up. */
function ancestors(value: Values, groups: ReadonlyMap<string, Values>, seen = new Set<string>()): readonly Values[] {
  const { groups: names } = value;
  if (!Array.isArray(names)) return [];
  return names.flatMap((name: unknown): readonly Values[] => {
    const group = typeof name === 'string' && !seen.has(name) ? groups.get(name) : undefined;
    if (group === undefined) return [];
    seen.add(String(name));
    return [group, ...ancestors(group, groups, seen)];
  });
}

/** What the first of several mappings that has a field says of it; of `data`, each key by itself. */
function inherit(chain: readonly Values[]): Values {
  const merged = (mappings: readonly Values[]): Values => {
    const found = new Map<string, unknown>();
    for (const mapping of mappings)
      for (const [key, value] of Object.entries(mapping))
        if (value !== null && value !== undefined && !found.has(key)) found.set(key, value);
    return Object.fromEntries(found);
  };
  return { ...merged(chain), data: merged(chain.map(({ data }) => data).filter(isMapping)) };
}
