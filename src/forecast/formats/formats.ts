import type { Forecast } from '../types.js';
import type { ForecastFormatOptions } from './words.js';

/** A forecast as pieces of text, produced in order. */
type ForecastReporter = (forecast: Forecast, options: ForecastFormatOptions) => Iterable<string>;

/** The formats of `fleetvet forecast`; each is loaded on demand. */
export const FORECAST_FORMATS = {
  pretty: async () => (await import('./pretty.js')).renderPretty,
  json: async () => (await import('./json.js')).renderJson,
  csv: async () => (await import('./csv.js')).renderCsv,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
} as const satisfies Record<string, () => Promise<ForecastReporter>>;

export type ForecastFormatName = keyof typeof FORECAST_FORMATS;

export const FORECAST_FORMAT_NAMES = Object.keys(FORECAST_FORMATS) as readonly ForecastFormatName[];
