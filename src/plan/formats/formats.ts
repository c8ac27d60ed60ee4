import type { Plan } from '../types.js';
import type { PlanFormatOptions } from './words.js';

/** A plan as pieces of text, made one after the other. */
type PlanReporter = (plan: Plan, options: PlanFormatOptions) => Iterable<string>;

/** The formats of `fleetvet plan`; each is loaded on demand. */
export const PLAN_FORMATS = {
  table: async () => (await import('./table.js')).renderTable,
  json: async () => (await import('./json.js')).renderJson,
  csv: async () => (await import('./csv.js')).renderCsv,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  ansible: async () => (await import('./ansible.js')).renderAnsible,
  nornir: async () => (await import('./nornir.js')).renderNornir,
} as const satisfies Record<string, () => Promise<PlanReporter>>;

export type PlanFormatName = keyof typeof PLAN_FORMATS;

export const PLAN_FORMAT_NAMES = Object.keys(PLAN_FORMATS) as readonly PlanFormatName[];
