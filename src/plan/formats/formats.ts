import type { Plan } from '../types.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import type { PlanFormatOptions } from './words.js';
import { renderTable } from './table.js';

/** A plan as pieces of text, made one after the other. */
type PlanReporter = (plan: Plan, options: PlanFormatOptions) => Iterable<string>;

/** The formats of `fleetvet plan`; the one that brings a library is read when it is asked for. */
export const PLAN_FORMATS = {
  table: () => Promise.resolve(renderTable),
  json: () => Promise.resolve(renderJson),
  csv: async () => (await import('./csv.js')).renderCsv,
  markdown: () => Promise.resolve(renderMarkdown),
  ansible: async () => (await import('./ansible.js')).renderAnsible,
  nornir: async () => (await import('./nornir.js')).renderNornir,
} as const satisfies Record<string, () => Promise<PlanReporter>>;

export type PlanFormatName = keyof typeof PLAN_FORMATS;

export const PLAN_FORMAT_NAMES = Object.keys(PLAN_FORMATS) as readonly PlanFormatName[];
