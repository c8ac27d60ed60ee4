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
