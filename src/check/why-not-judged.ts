import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { getOrCreate } from '../model/group-by.js';
import { identityOfEntry } from '../model/identity.js';
import { compareLocations, locationText } from '../model/source.js';
import { locate } from '../parse/locate.js';
import { cut } from '../text/printable.js';
import { plural } from '../text/words.js';

/** The maximum length of a message inside another message. */
const LONGEST = 200;

/** The maximum number of texts of an entry that are searched for names. */
const TEXTS = 100;

/** The fields by which other entries are referred to. */
const NAMES = ['name', 'model', 'version', 'image_file_name', 'part_number'];

/**
 * Says why entries were left out: by the first error of the entry itself, of the entry around it, of what it refers to, or else by
 * the first error of the repository, with its place.
 */
export function createReasons(errors: readonly DiagnosticDraft[]): (entry: Entry) => string {
  const ofEntries = new Map<string, DiagnosticDraft[]>();
  const ofNames = new Map<string, DiagnosticDraft[]>();
  const others: DiagnosticDraft[] = [];
  for (const draft of errors) {
    const { entry } = draft;
    if (entry === undefined) others.push(draft);
    else {
      getOrCreate(ofEntries, identityOfEntry(entry), () => []).push(draft);
      for (const name of namesOf(entry.value)) getOrCreate(ofNames, name, () => []).push(draft);
    }
  }
  // Many entries share a list, of which the first is found once.
  const reasons = new Map<readonly DiagnosticDraft[], string>();
  const reasonOf = (drafts: readonly DiagnosticDraft[]): string => getOrCreate(reasons, drafts, () => firstOf(drafts));

  return (entry) => {
    const own = ofEntries.get(identityOfEntry(entry));
    if (own !== undefined) return reasonOf(own);
    const around = entry.parent === undefined ? undefined : ofEntries.get(identityOfEntry(entry.parent));
    if (around !== undefined) return reasonOf(around);
    for (const text of textsIn(entry.value)) {
      const drafts = ofNames.get(text);
      if (drafts !== undefined) return reasonOf(drafts);
    }
    return others.length > 0 ? reasonOf(others) : reasonOf(errors);
  };
}

/** The message and the place of the first of some errors. */
export function firstOf(drafts: readonly DiagnosticDraft[]): string {
  const [first, ...more] = drafts.map(({ message, at }) => ({ message, location: locate(at) }));
  if (first === undefined) return 'of an error in its entry or in what it refers to';
  const least = more.reduce((a, b) => (compareLocations(b.location, a.location) < 0 ? b : a), first);
  const others = more.length === 0 ? '' : ` and ${plural(more.length, 'other error')}`;
  return `${cut(least.message, LONGEST)} (${locationText(least.location)})${others}`;
}

function namesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  return NAMES.flatMap((name) => (typeof fields[name] === 'string' ? [fields[name]] : []));
}

/** The texts in the fields of an entry, and in mappings and lists one level below. */
function textsIn(value: unknown): readonly string[] {
  const inside = (one: unknown): readonly unknown[] =>
    typeof one === 'object' && one !== null ? (Array.isArray(one) ? (one as unknown[]) : Object.values(one)) : [];
  return inside(value)
    .flatMap((one) => (typeof one === 'string' ? [one] : inside(one)))
    .filter((one) => typeof one === 'string')
    .slice(0, TEXTS);
}
