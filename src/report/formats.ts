import type { CheckResult } from '../model/check-result.js';
import { renderJson, renderNdjson } from './json.js';
import { type PrettyOptions, renderPretty } from './pretty.js';

/** What a reporter may need to know besides the result. */
export type FormatOptions = PrettyOptions;

/** A reporter: the result of a check as pieces of text, made one after the other. */
export type Reporter = (result: CheckResult, options: FormatOptions) => Iterable<string>;

/** The formats of `fleetvet check` (command-line.md, Commands). */
export const FORMATS = {
  pretty: renderPretty,
  json: renderJson,
  ndjson: renderNdjson,
} as const satisfies Record<string, Reporter>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
