import type { Config } from '../model/config.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Catalogs } from './catalog.js';
import type { References } from './references.js';
/** The repository that the policy was written for, and what it is called where a policy comes from another commit. */
export interface PolicyOrigin {
    readonly catalogs: Catalogs;
    readonly references: References;
    /** What the last lookup had to say, if it found nothing. */
    readonly drafts: DiagnosticDraft[];
    /** Called for each reference that is not resolved as the names of this repository would have it. */
    readonly onPinned: () => void;
}
/**
 * The lookups for the references of a policy that comes from another commit: each means what it meant there (trust.md, 3). One
 * that would mean another object now is reported, and means an object that is gone: a version that nothing runs.
 */
export declare function policyReferences({ references, quietly, drafts }: {
    references: References;
    quietly: References;
    drafts: DiagnosticDraft[];
}, catalogs: Catalogs, origin: PolicyOrigin, deviceUniqueness: Config['deviceUniqueness']): References;
