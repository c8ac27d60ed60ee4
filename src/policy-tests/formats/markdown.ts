import { fitParts } from '../../formats/markdown/fit.js';
import {
  foldRows,
  linkPlace,
  type MarkdownOptions,
  type Part,
  rowsOf,
  tableHead,
  tableRow,
  textPart,
} from '../../formats/markdown/part.js';
import type { SourceLocation } from '../../model/source.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { unreadPoliciesInWords } from '../../text/unread-files.js';
import { plural } from '../../text/words.js';
import { type PolicyTestResult, testsFailed } from '../types.js';
import { tallyInWords, valueText } from './words.js';

const LIMIT_BYTES = 1_000_000;

/** The number of table rows that are not folded. */
const SHOWN = 20;

/** The outcome of policy tests in the Markdown of GitHub and GitLab: the verdict, then failed expectations. */
export function renderPolicyTestsMarkdown(result: PolicyTestResult, minCoverage: number): string {
  const failed = testsFailed(result, minCoverage);
  const verdict = `### ${failed ? '❌ fleetvet test failed' : '✅ fleetvet test passed'}: ${tallyInWords(result)}\n`;
  const unread = unreadPoliciesInWords(result.unreadPolicies);
  const note = unread === undefined ? '' : `\n> ${escapeMarkdown(unread, Infinity)}\n`;
  const parts = [textPart(0, verdict + note, 'the verdict'), ...policyTestParts(result, {})];
  return fitParts(parts, LIMIT_BYTES, 'the output of fleetvet test');
}

/** The failed policy tests as parts of a report; empty if all passed. */
export function policyTestParts(result: PolicyTestResult, options: Pick<MarkdownOptions, 'linkTo'>): readonly Part[] {
  const problems = problemsOf(result);
  if (problems.length === 0) return [];
  const columns = ['policy test', 'what differs', 'where'];
  const { length } = problems;
  return [
    {
      priority: 1,
      open: `#### ${plural(length, 'problem')} with policy tests\n${tableHead(columns)}`,
      close: '',
      rows: rowsOf(problems, ({ name, lines, location }) =>
        tableRow([
          escapeMarkdown(name),
          lines.map((line) => escapeMarkdown(line, MESSAGE_LIMIT)).join('<br>'),
          linkPlace(location, options),
        ]),
      ),
      atLeast: 5,
      fold: foldRows(length, SHOWN, columns, 'problem'),
      noun: 'problem with policy tests',
    },
  ];
}

/** Something that keeps the policy tests from passing. */
interface Problem {
  readonly name: string;
  readonly lines: readonly string[];
  readonly location: SourceLocation;
}

/** A problem for each case that failed or could not run, and for each fault of a file. */
export function problemsOf({ files }: PolicyTestResult): readonly Problem[] {
  return files.flatMap(({ path, cases, diagnostics }) => [
    ...diagnostics.map(({ message, help, location }) => ({ name: path, lines: [message, `help: ${help}`], location })),
    ...cases.flatMap(({ name, location, differences, diagnostics: faults }) => {
      const lines = [
        ...differences.map(({ field, expected, actual, because }) => {
          const reason = because === undefined ? '' : `: ${because}`;
          return `${field}: expected ${valueText(expected)}, got ${valueText(actual)}${reason}`;
        }),
        ...faults.flatMap(({ message, help }) => [message, `help: ${help}`]),
      ];
      return lines.length === 0 ? [] : [{ name, lines, location: differences[0]?.location ?? location }];
    }),
  ]);
}
