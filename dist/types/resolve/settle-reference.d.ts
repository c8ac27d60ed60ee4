import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import { type Collection, type Entry } from '../model/entry.js';
import { type LostNames } from '../model/lost-names.js';
import { type DataPath } from '../model/node-table.js';
import type { RepositoryObject } from '../model/repository.js';
import type { Suggestion } from './reference-suggestions.js';
/** The entry whose references are being resolved; `whole` turns false with the first one that does not resolve. */
export interface Referrer {
    readonly entry: Entry;
    whole: boolean;
    /** Set if this is not an entry of the inventory or the policy: its name, and where its fields are. */
    readonly outside?: {
        readonly name: string;
        readonly placeOf: (path: DataPath) => Place;
    };
}
/** Who refers, and from which of its values. */
export interface From {
    readonly referrer: Referrer;
    readonly path: DataPath;
}
/** The name in a reference. */
export interface Wanted {
    readonly collection: Collection;
    readonly name: string;
    /** What the reference says besides the name, as words of a message. */
    readonly qualifier?: string;
}
/** Help for a reference that does not resolve; a text is a suggestion without a fix. */
export interface ReferenceHelp {
    readonly miss: () => Suggestion | string;
    readonly several: string;
}
/**
 * Takes the candidates for a reference and returns the only one. Otherwise returns undefined, marks the referrer and
 * reports `ambiguous-reference` or `unresolved-reference`; a name that is lost in a broken entry is not reported.
 */
export type Settle = <T extends RepositoryObject>(from: From, wanted: Wanted, candidates: readonly T[], help: ReferenceHelp) => T | undefined;
/** A {@link Settle} that reports to `drafts`. */
export declare function createSettle(lostNames: LostNames, drafts: DiagnosticDraft[]): Settle;
/** The place of the name itself in a reference, which is a field if the reference is a mapping. */
export declare function nameIn({ referrer, path }: From, reference: unknown, field: string): From;
