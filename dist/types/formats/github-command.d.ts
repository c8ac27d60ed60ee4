import type { Diagnostic } from '../model/diagnostic.js';
import type { Severity } from '../model/severity.js';
/** How the places of annotations are written. */
export interface CommandOptions {
    /** The path from the workspace to the checked directory, with forward slashes; empty where they are the same. */
    readonly pathPrefix?: string | undefined;
}
/** A diagnostic as the workflow command that makes an annotation of it: one line, whatever text it holds. */
export declare function annotationCommand(diagnostic: Diagnostic, { pathPrefix }?: CommandOptions): string;
/** The severity that an annotation has: what is waived is no more than a notice. */
export declare function levelOfAnnotation({ severity, waived }: Diagnostic): Severity;
