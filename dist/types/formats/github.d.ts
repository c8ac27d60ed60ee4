import type { CheckResult } from '../model/check-result.js';
import type { IsoDate } from '../model/dates.js';
import { type Diagnostic } from '../model/diagnostic.js';
import { type Severity } from '../model/rules.js';
/** What decides which diagnostics become annotations. */
interface SelectOptions {
    /** Whether the pull request touches a line of a file; paths from the root of the Git repository, lines from 1. */
    readonly touched?: ((file: string, line: number) => boolean) | undefined;
}
/** How annotations are chosen. */
export type GithubOptions = SelectOptions;
/** The diagnostics that become annotations, and how many of each severity do not. */
interface SelectedAnnotations {
    readonly shown: readonly Diagnostic[];
    readonly left: Readonly<Record<Severity, number>>;
}
/**
 * Chooses the diagnostics to annotate: at most as many of each severity as GitHub shows, most severe first; within a severity, those on
 * lines that the pull request touches, then new ones, then in the order of files, waived ones last (command-line.md, The
 * GitHub Action). Fixed ones, and those that a cause covers, are neither chosen nor counted.
 */
export declare function selectAnnotations(diagnostics: readonly Diagnostic[], { touched }?: SelectOptions): SelectedAnnotations;
/**
 * The diagnostics as workflow commands of GitHub Actions, a line each, and a line on how many there are beyond those. Text
 * of the repository stands within commands alone, so that no line of it can be taken for a command.
 */
export declare function renderGithub(result: CheckResult, options?: GithubOptions): Generator<string>;
/** A diagnostic, with its place from the root of the Git repository, as the workflow command that makes an annotation of it, with what is folded under it. */
export declare function annotationCommand(diagnostic: Diagnostic, asOf: IsoDate, consequences?: string): string;
/** An annotation, before it is escaped; its place is from the root of the Git repository. */
interface Annotation {
    readonly level: Severity;
    readonly location: Diagnostic['location'];
    readonly title: string;
    readonly lines: readonly string[];
}
/** An annotation as a workflow command: always one line. */
export declare function placedCommand({ level, location, title, lines }: Annotation): string;
/** The severity of an annotation: a notice if it is waived. */
export declare function levelOfAnnotation({ severity, waived }: Diagnostic): Severity;
export {};
