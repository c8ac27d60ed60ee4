import type { Diagnostic } from '../../model/diagnostic.js';
import type { CaseResult, Coverage, Difference, DifferenceLine, PolicyTestResult } from '../types.js';
import { plural } from '../../text/words.js';
import { locationText } from '../../model/source.js';

/** A value of an expectation that is not a list, as YAML. */
export function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const SIGNS: Readonly<Record<DifferenceLine['sign'], string>> = { same: ' ', missing: '-', unexpected: '+' };

/** The sign of a line: `-` for expected and missing, `+` for actual and not expected. */
export function signOf({ sign }: DifferenceLine): string {
  return SIGNS[sign];
}

/** A note on a line, with the location of what it is about. */
export function remarkOn({ note, location }: DifferenceLine): string {
  return [...(note === undefined ? [] : [note]), ...(location === undefined ? [] : [locationText(location)])].join(
    ', ',
  );
}

/** A difference in lines of plain text. */
export function linesOfDifference(difference: Difference): readonly string[] {
  const { field, expected, actual, because, location, lines, omitted, related } = difference;
  const head = `${locationText(location)}: ${field}`;
  if (lines.length > 0 || Array.isArray(expected))
    return [
      `${head} (- expected, + got)`,
      ...lines.map((line) => {
        const remark = line.sign === 'same' ? '' : remarkOn(line);
        return `  ${signOf(line)} ${line.text}${remark === '' ? '' : `  (${remark})`}`;
      }),
      ...(omitted > 0 ? [`  … and ${omitted} more`] : []),
    ];
  return [
    head,
    `  expected  ${valueText(expected)}`,
    `  got       ${valueText(actual)}${because === undefined ? '' : `: ${because}`}`,
    ...related.map((other) => `  see       ${locationText(other.location)} (${other.message})`),
  ];
}

/** A diagnostic in lines of plain text. */
export function linesOfDiagnostic({ location, severity, rule, message, help, related }: Diagnostic): readonly string[] {
  return [
    `${locationText(location)}: ${severity} ${rule}: ${message}`,
    ...related.map((other) => `  see ${locationText(other.location)} (${other.message})`),
    `  help: ${help}`,
  ];
}

/** The subject and date of a case, and its tenant mode if it is not the default. */
export function conditionsOf({ subject, asOf, multiTenantMode }: CaseResult): string {
  return `${subject === undefined ? '' : `${subject}, `}as of ${asOf}${multiTenantMode ? ', multi-tenant mode' : ''}`;
}

/** The numbers of passed, failed and broken cases in words. */
export function tallyInWords({ passed, failed, broken }: PolicyTestResult): string {
  const parts = [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(broken > 0 ? [`${broken} could not run`] : []),
  ];
  return parts.join(', ');
}

/** The coverage of records in words. */
export function coverageInWords({ total, uncovered }: Coverage, percent: number): string {
  if (total === 0) return 'there are no records to cover';
  return `${total - uncovered.length} of ${plural(total, 'record')} covered, ${percent} %`;
}
