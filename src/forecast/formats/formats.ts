import type { Forecast } from '../types.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import type { ForecastFormatOptions } from './words.js';
import { renderPretty } from './pretty.js';

/** A forecast as pieces of text, produced in order. */
type ForecastReporter = (forecast: Forecast, options: ForecastFormatOptions) => Iterable<string>;

/** The formats of `fleetvet forecast`; those that need a library are loaded on demand. */
export const FORECAST_FORMATS = {
  pretty: () => Promise.resolve(renderPretty),
  json: () => Promise.resolve(renderJson),
  csv: async () => (await import('./csv.js')).renderCsv,
  markdown: () => Promise.resolve(renderMarkdown),
} as const satisfies Record<string, () => Promise<ForecastReporter>>;

export type ForecastFormatName = keyof typeof FORECAST_FORMATS;

export const FORECAST_FORMAT_NAMES = Object.keys(FORECAST_FORMATS) as readonly ForecastFormatName[];
