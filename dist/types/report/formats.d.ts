import type { CheckResult } from '../model/check-result.js';
import { type GithubOptions, renderGithub } from './github.js';
import { renderGitlab } from './gitlab.js';
import { renderJson, renderNdjson } from './json.js';
import type { JunitOptions } from './junit.js';
import type { MarkdownOptions } from './markdown/options.js';
import { type PrettyOptions, renderPretty } from './pretty.js';
import { renderSarif } from './sarif.js';
/** What a reporter may need to know besides the result. */
export type FormatOptions = PrettyOptions & JunitOptions & GithubOptions & MarkdownOptions;
/** A reporter: the result of a check as pieces of text, made one after the other. */
export type Reporter = (result: CheckResult, options: FormatOptions) => Iterable<string>;
/**
 * The formats of `fleetvet check` (command-line.md, Commands). Those that bring a library are read when they are asked for, so
 * that nobody else waits for it.
 */
export declare const FORMATS: {
    readonly pretty: () => typeof renderPretty;
    readonly json: () => typeof renderJson;
    readonly ndjson: () => typeof renderNdjson;
    readonly sarif: () => typeof renderSarif;
    readonly junit: () => Promise<typeof import("./junit.js").renderJunit>;
    readonly gitlab: () => typeof renderGitlab;
    readonly github: () => typeof renderGithub;
    readonly markdown: () => (result: CheckResult, options: MarkdownOptions) => string[];
    readonly csv: () => Promise<typeof import("./csv.js").renderCsv>;
};
export type FormatName = keyof typeof FORMATS;
export declare const FORMAT_NAMES: readonly FormatName[];
