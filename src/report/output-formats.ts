import type { CheckResult } from '../model/check-result.js';
import type { WrapOptions } from '../text/wrap.js';
import type { ReportCommit, ReportData } from './types.js';
import { COMPLIANCE_FORMATS, type ComplianceFormat } from './formats/formats.js';
import { FORMAT_NAMES, type FormatName, type FormatOptions, FORMATS } from '../formats/formats.js';

/** The formats of the compliance report that a check writes as well; the others have a format of their own name there. */
const ALSO = ['html', 'prometheus'] as const satisfies readonly ComplianceFormat[];

export type OutputFormat = FormatName | (typeof ALSO)[number];

/** The formats that a check can be written in (command-line.md, Commands). */
export const OUTPUT_FORMATS: readonly OutputFormat[] = [...FORMAT_NAMES, ...ALSO];

/** What the formats need besides the result of a check. */
export interface RenderOptions extends FormatOptions {
  /** The commit that was checked, where it was one; asked for by those formats that say it. */
  readonly findCommit: () => Promise<ReportCommit | undefined>;
}

/** Writes the result of a check in a format: the report for reviewers, or one of the formats of diagnostics. */
export async function render(
  format: OutputFormat,
  result: CheckResult,
  options: RenderOptions,
): Promise<Iterable<string>> {
  if (format !== 'html' && format !== 'prometheus') return (await FORMATS[format]())(result, options);
  const { composeReport } = await import('./report.js');
  return writeReport(format, composeReport(result, { failed: options.failed, commit: await options.findCommit() }));
}

/** Writes the compliance report in one of its formats. */
export async function writeReport(
  format: ComplianceFormat,
  report: ReportData,
  options: WrapOptions = {},
): Promise<Iterable<string>> {
  return (await COMPLIANCE_FORMATS[format]())(report, options);
}
