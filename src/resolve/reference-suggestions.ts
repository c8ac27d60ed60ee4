import { quote } from '../model/describe.js';
import type { Fix } from '../model/diagnostic.js';
import { type Collection, COLLECTION_NOUNS, textField } from '../model/entry.js';
import { getOrCreate } from '../model/group-by.js';
import { hiddenDifference, isBeyondAscii } from '../text/lookalikes.js';
import { nearest } from '../text/nearest.js';
import { listWords } from '../text/words.js';
import { yamlText } from '../text/yaml-text.js';
import { canonicalVersion, familyOf } from '../versions/index.js';
import type { Catalogs } from './catalog.js';

/** How to fix a reference that does not resolve. */
export interface Suggestion {
  readonly help: string;
  readonly fix?: Fix;
}

/** Suggestions for names that are not declared. */
interface Suggestions {
  /** Suggests one of `names`; `owner` is the object whose names these are, if they are not the whole collection's. */
  readonly suggest: (collection: Collection, name: string, names: () => Iterable<string>, owner?: string) => Suggestion;
  /** How a platform's version is spelled where it is declared, if only the spelling differs (interop.md, 1). */
  readonly declaredSpelling: (version: string, platform: string | undefined) => string | undefined;
}

/** The suggestions found so far, and for each platform the declared spellings of versions by their canonical forms. */
export interface SuggestionMemory {
  readonly suggestions: Map<string, Suggestion>;
  readonly spellings: Map<string, ReadonlyMap<string, string>>;
}

/** The maximum number of different misses that get a suggestion; more would cost more than the check. */
const SUGGESTION_LIMIT = 200;

/** Suggestions from the names in `catalogs`. Each is made once for a collection, name and owner. */
export function createSuggestions(catalogs: Catalogs, { suggestions, spellings }: SuggestionMemory): Suggestions {
  return {
    suggest: (collection, name, names, owner = '') =>
      getOrCreate(suggestions, JSON.stringify([collection, name, owner]), () =>
        suggestions.size < SUGGESTION_LIMIT ? makeSuggestion(collection, name, names) : declareIt(collection),
      ),
    declaredSpelling(version, platform) {
      if (platform === undefined) return undefined;
      const driver = textField(catalogs.platforms.byName(platform)[0]?.entry.value, 'network_driver');
      const family = familyOf(driver ?? platform);
      const known = getOrCreate(
        spellings,
        platform,
        () =>
          new Map(
            catalogs.software_versions.all
              .filter((candidate) => candidate.platform === platform)
              .map((candidate) => [
                canonicalVersion(family, candidate.version) ?? candidate.version,
                candidate.version,
              ]),
          ),
      );
      return known.get(canonicalVersion(family, version) ?? version);
    },
  };
}

function makeSuggestion(collection: Collection, name: string, names: () => Iterable<string>): Suggestion {
  const noun = COLLECTION_NOUNS[collection];
  const near = nearest(name, names(), 3);
  const fix: Pick<Suggestion, 'fix'> =
    near[0] !== undefined && near.length === 1 ? { fix: { kind: 'name', text: yamlText(near[0]) } } : {};
  const isOdd = isBeyondAscii(name) || near.some(isBeyondAscii);
  const twin = isOdd ? lookalikeOf(name, near, names) : undefined;
  if (twin !== undefined) return { help: `a ${noun} that looks the same is declared: ${twin}; copy its name`, ...fix };
  if (near.length === 0) return declareIt(collection);
  return { help: `did you mean ${listWords(near.map(quote), 3, 'or')}? otherwise declare the ${noun}`, ...fix };
}

function declareIt(collection: Collection): Suggestion {
  return { help: `declare the ${COLLECTION_NOUNS[collection]}, or correct the name` };
}

/** How a declared name that looks like another differs from it; undefined if none does. */
function lookalikeOf(name: string, near: readonly string[], names: () => Iterable<string>): string | undefined {
  for (const candidates of [near, names()])
    for (const candidate of candidates) {
      const difference = hiddenDifference(candidate, name);
      if (difference !== undefined) return difference;
    }
  return undefined;
}
