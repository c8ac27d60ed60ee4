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
export const FORMATS = {
  pretty: () => Promise.resolve(renderPretty),
  json: async () => (await import('./json.js')).renderJson,
  ndjson: async () => (await import('./json.js')).renderNdjson,
  sarif: async () => (await import('./sarif.js')).renderSarif,
  junit: async () => (await import('./junit.js')).renderJunit,
  gitlab: async () => (await import('./gitlab.js')).renderGitlab,
  github: async () => (await import('./github.js')).renderGithub,
  markdown: async () => {
    const { renderMarkdown } = await import('./markdown/render-markdown.js');
    return (result: CheckResult, options: MarkdownOptions) => [renderMarkdown(result, options)];
  },
  csv: async () => (await import('./csv.js')).renderCsv,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
