import type { CheckResult } from '../model/check-result.js';
import { type GithubOptions, renderGithub } from './github.js';
import { renderGitlab } from './gitlab.js';
import { renderJson, renderNdjson } from './json.js';
import type { JunitOptions } from './junit.js';
import type { MarkdownOptions } from './markdown/options.js';
import { renderMarkdown } from './markdown/render-markdown.js';
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
export const FORMATS = {
  pretty: () => renderPretty,
  json: () => renderJson,
  ndjson: () => renderNdjson,
  sarif: () => renderSarif,
  junit: async () => (await import('./junit.js')).renderJunit,
  gitlab: () => renderGitlab,
  github: () => renderGithub,
  markdown: () => (result: CheckResult, options: MarkdownOptions) => [renderMarkdown(result, options)],
  csv: async () => (await import('./csv.js')).renderCsv,
} as const satisfies Record<string, () => Reporter | Promise<Reporter>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
