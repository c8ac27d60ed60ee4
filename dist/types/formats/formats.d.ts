import type { CheckResult } from '../model/check-result.js';
import type { GithubOptions } from './github.js';
import type { JunitOptions } from './junit.js';
import type { MarkdownOptions } from './markdown/part.js';
import { type PrettyOptions, renderPretty } from './pretty.js';
/** The options of all reporters. */
export type FormatOptions = PrettyOptions & JunitOptions & GithubOptions & MarkdownOptions;
/** Renders the result of a check as pieces of text, in order. */
export type Reporter = (result: CheckResult, options: FormatOptions) => Iterable<string>;
/**
 * The formats of `fleetvet check` (command-line.md, Commands). All except the default are loaded on demand.
 */
export declare const FORMATS: {
    readonly pretty: () => Promise<typeof renderPretty>;
    readonly json: () => Promise<typeof import("./json.js").renderJson>;
    readonly ndjson: () => Promise<typeof import("./json.js").renderNdjson>;
    readonly sarif: () => Promise<typeof import("./sarif.js").renderSarif>;
    readonly junit: () => Promise<typeof import("./junit.js").renderJunit>;
    readonly gitlab: () => Promise<typeof import("./gitlab.js").renderGitlab>;
    readonly github: () => Promise<typeof import("./github.js").renderGithub>;
    readonly markdown: () => Promise<(result: CheckResult, options: MarkdownOptions) => string[]>;
    readonly csv: () => Promise<typeof import("./csv.js").renderCsv>;
};
export type FormatName = keyof typeof FORMATS;
export declare const FORMAT_NAMES: readonly FormatName[];
