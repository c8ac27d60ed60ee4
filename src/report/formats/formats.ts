import type { WrapOptions } from '../../text/wrap.js';
import type { ReportData } from '../types.js';

/** A writer of the compliance report: pieces of text, made one after the other. */
type ComplianceReporter = (report: ReportData, options?: WrapOptions) => Iterable<string>;

/** The formats of `fleetvet report` (command-line.md, Commands), each read when it is asked for. */
export const COMPLIANCE_FORMATS = {
  html: async () => (await import('./html/render-html.js')).renderHtml,
  markdown: async () => (await import('./markdown.js')).renderComplianceMarkdown,
  csv: async () => (await import('./csv.js')).renderComplianceCsv,
  json: async () => (await import('./json.js')).renderComplianceJson,
  pretty: async () => (await import('./pretty.js')).renderCompliancePretty,
  prometheus: async () => (await import('./prometheus.js')).renderPrometheus,
} as const satisfies Record<string, () => Promise<ComplianceReporter>>;

export type ComplianceFormat = keyof typeof COMPLIANCE_FORMATS;

export const COMPLIANCE_FORMAT_NAMES = Object.keys(COMPLIANCE_FORMATS) as readonly ComplianceFormat[];
