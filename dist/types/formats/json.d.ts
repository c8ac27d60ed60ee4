import type { CheckResult } from '../model/check-result.js';
import type { Change } from '../model/comparison.js';
/**
 * The result of a check as JSON, schema version 1 (command-line.md, The JSON output), in pieces: a line for the head, for
 * each diagnostic and for each evaluation, made one after the other so that the whole is never held.
 */
export declare function renderJson(result: CheckResult): Generator<string>;
/** The layout of the JSON output; `end` gives what stands behind the lists, with the last brace, once these are through. */
export declare function layOutJson(head: object, diagnostics: Iterable<string>, evaluations: Iterable<string>, end: () => string): Generator<string>;
/** The same as lines of JSON, each with its `type`: the head, then the diagnostics, then the evaluations. */
export declare function renderNdjson(result: CheckResult): Generator<string>;
/** The layout of the NDJSON output; `end` is called once the lists are through. */
export declare function layOutNdjson(head: object, diagnostics: Iterable<string>, evaluations: Iterable<string>, end?: () => unknown): Generator<string>;
/** A changed entry as JSON output has it. */
export declare function changeOf({ kind, name, action, fields, values, location, effects }: Change): object;
