import { describeEntry, placeIn, placeOfName, quote } from '../model/describe.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import { type Collection, COLLECTION_NOUNS, type Entry } from '../model/entry.js';
import { isLost, type LostNames } from '../model/lost-names.js';
import { type DataPath, findNode, nodeRange, positionAt } from '../model/node-table.js';
import type { RepositoryObject } from '../model/repository.js';
import { helpForComment } from '../text/yaml-text.js';
import { mappingOf } from './reference-words.js';
import type { Suggestion } from './reference-suggestions.js';

/** The entry whose references are being resolved; `whole` turns false with the first one that does not resolve. */
export interface Referrer {
  readonly entry: Entry;
  whole: boolean;
  /** Set if this is not an entry of the inventory or the policy: its name, and where its fields are. */
  readonly outside?: { readonly name: string; readonly placeOf: (path: DataPath) => Place };
}

/** Who refers, and from which of its values. */
export interface From {
  readonly referrer: Referrer;
  readonly path: DataPath;
}

/** The name in a reference. */
interface Wanted {
  readonly collection: Collection;
  readonly name: string;
  /** What the reference says besides the name, as words of a message. */
  readonly qualifier?: string;
}

/** Help for a reference that does not resolve; a text is a suggestion without a fix. */
interface ReferenceHelp {
  readonly miss: () => Suggestion | string;
  readonly several: string;
}

/**
 * Takes the candidates for a reference and returns the only one. Otherwise returns undefined, marks the referrer and
 * reports `ambiguous-reference` or `unresolved-reference`; a name that is lost in a broken entry is not reported.
 */
type Settle = <T extends RepositoryObject>(
  from: From,
  wanted: Wanted,
  candidates: readonly T[],
  help: ReferenceHelp,
) => T | undefined;

/** How many of the objects that an ambiguous name stands for are shown. */
const SHOWN_CANDIDATES = 8;

/** A {@link Settle} that reports to `drafts`. */
export function createSettle(lostNames: LostNames, drafts: DiagnosticDraft[]): Settle {
  return ({ referrer, path }, { collection, name, qualifier }, candidates, help) => {
    const [only] = candidates;
    if (candidates.length === 1) return only;
    referrer.whole = false;
    const { outside } = referrer;
    const referring = outside?.name ?? describeEntry(referrer.entry);
    const at = outside?.placeOf(path) ?? placeIn(referrer.entry, ...path);
    const of = outside === undefined ? { entry: referrer.entry } : {};
    const wanted = `the ${COLLECTION_NOUNS[collection]} ${quote(name)}${qualifier === undefined ? '' : ` ${qualifier}`}`;
    if (candidates.length > 1) {
      drafts.push({
        rule: 'ambiguous-reference',
        message: `${referring} refers to ${wanted}, but there are ${candidates.length} of them`,
        help: help.several,
        identity: [referring, name, path.join('.')],
        at,
        ...of,
        related: candidates
          .slice(0, SHOWN_CANDIDATES)
          .map((object) => ({ message: `write ${mappingOf(object)}`, at: placeOfName(object.entry) })),
      });
    } else if (!isLost(lostNames, collection, name)) {
      drafts.push({
        rule: 'unresolved-reference',
        message: `${referring} refers to ${wanted}, which does not exist`,
        ...adviceFor(name, at, help.miss),
        missesIn: collection,
        at,
        ...of,
      });
    }
    return undefined;
  };
}

/** The place of the name itself in a reference, which is a field if the reference is a mapping. */
export function nameIn({ referrer, path }: From, reference: unknown, field: string): From {
  return typeof reference === 'string' ? { referrer, path } : { referrer, path: [...path, field] };
}

function adviceFor(name: string, at: Place, miss: ReferenceHelp['miss']): Suggestion {
  const joined = helpForJoinedItems(name, at);
  const advice = joined ?? miss();
  const suggestion = typeof advice === 'string' ? { help: advice } : advice;
  const comment = helpForComment(name);
  return comment === undefined ? suggestion : { ...suggestion, help: `${comment}; else ${suggestion.help}` };
}

/** The help for several list items that YAML reads as one text, because all but the first are indented too deep. */
function helpForJoinedItems(name: string, at: Place): string | undefined {
  if (!name.includes(' - ')) return undefined;
  const { nodes } = at.file;
  const node = findNode(nodes, at.node, at.value, at.path ?? [], 'value');
  const [from, to] = nodeRange(nodes, node);
  const { line } = positionAt(nodes, from);
  if (line === positionAt(nodes, to).line) return undefined;
  return `indent the list item in line ${line + 1} like the one in line ${line}: as it is deeper, YAML reads both as one text`;
}
