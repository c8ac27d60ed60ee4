import type { CheckResult } from '../model/check-result.js';
import type { GithubOptions } from './github.js';
import type { JunitOptions } from './junit.js';
import type { MarkdownOptions } from './markdown/part.js';
import { type PrettyOptions, renderPretty } from './pretty.js';
/** What a reporter may need to know besides the result. */
export type FormatOptions = PrettyOptions & JunitOptions & GithubOptions & MarkdownOptions;
/** A reporter: the result of a check as pieces of text, made one after the other. */
export type Reporter = (result: CheckResult, options: FormatOptions) => Iterable<string>;
/**
 * The formats of `fleetvet check` (command-line.md, Commands). All but the usual one are read when they are asked for, so that
 * nobody else waits for them.
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
