import { namingField } from '../model/describe.js';
import { type Collection, COLLECTIONS, type Entry } from '../model/entry.js';
import { loseName, type LostNames, type LostText } from '../model/lost-names.js';

const NAMING_FIELDS =
  /(?:^|[\s{,-])["']?(?:name|model|version|image_file_name)["']?\s*:\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'][^\n,}#]*)/g;
const LIST_ITEMS = /^[ \t]*(?:-[ \t]+)+("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'{[|>][^\n#]*)/gm;
const FLOW_LISTS = /^[ \t]*["']?(?:manufacturers|locations|tenants|roles|tags)["']?\s*:\s*\[([^\][]*)/gm;

/** Collects the names that invalid YAML probably gives to objects. Nothing else is read from it. */
export function loseNamesOfText(text: string, lost: LostNames): void {
  const lose = (word: string): void => {
    const name = unquote(word);
    if (name !== '') loseName(lost, 'any', name);
  };
  for (const pattern of [NAMING_FIELDS, LIST_ITEMS]) {
    for (const match of text.matchAll(pattern)) lose(match[1] ?? '');
  }
  for (const match of text.matchAll(FLOW_LISTS)) for (const item of (match[1] ?? '').split(',')) lose(item);
}

const VERSIONS = /(?:^|[\s{,-])["']?(?:software|version)["']?[ \t:]*["']?([^\s,{}[\]#"':][^\s,{}[\]#"']*)/g;
const KEYS = new RegExp(`(?:^|[\\s{,-])["']?(${COLLECTIONS.join('|')})["']?[ \\t]*:`, 'g');

/** Collects the collections that invalid YAML probably has entries of, and the versions that it speaks of. */
export function readLostText(text: string, { collections, versions }: LostText): void {
  for (const [, version = ''] of text.matchAll(VERSIONS)) versions.add(version);
  for (const [, name] of text.matchAll(KEYS)) {
    const collection = COLLECTIONS.find((one) => one === name);
    if (collection !== undefined) collections.add(collection);
  }
}

function unquote(text: string): string {
  const word = text.trim();
  const first = word[0];
  return (first === '"' || first === "'") && word.endsWith(first) && word.length > 1 ? word.slice(1, -1) : word;
}

/**
 * Collects the name of a broken entry if it is not text, as the file has it: the number 17.10 is the version "17.10" that
 * references mean. If the naming field is missing or misspelled, any text of the entry may be the name.
 */
export function loseNameOfEntry(
  entry: Pick<Entry, 'collection' | 'value'>,
  rawText: (field: string) => string,
  lost: LostNames,
): void {
  const { collection, value } = entry;
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'string') loseName(lost, collection, value);
    else if (typeof value === 'number') loseName(lost, collection, String(value));
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const naming = namingField(entry);
  if (typeof fields[naming] === 'string') return;
  const candidates = Object.hasOwn(fields, naming) ? [naming] : Object.keys(fields);
  for (const field of candidates) {
    const text = fields[field];
    if (typeof text === 'string') loseName(lost, collection, text);
    else if (typeof text !== 'object' || text === null) loseName(lost, collection, rawText(field));
  }
}

/** Collects the names of entries under a key that is not a collection or does not hold a list. `meant` is the most likely collection. */
export function loseNamesOfList(value: unknown, meant: Collection | undefined, lost: LostNames): void {
  for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    if (typeof item === 'string') loseName(lost, meant ?? 'any', item);
    else if (typeof item === 'object' && item !== null) {
      for (const text of Object.values(item)) if (typeof text === 'string') loseName(lost, meant ?? 'any', text);
    }
  }
}
