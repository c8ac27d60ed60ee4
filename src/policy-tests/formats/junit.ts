import type { Diagnostic } from '../../model/diagnostic.js';
import type { CaseResult, PolicyTestResult, TestedFile } from '../types.js';
import type { JunitSuites } from '../../formats/junit.js';
import { beginXml, type XmlElements } from '../../text/xml.js';
import { conditionsOf, linesOfDiagnostic, linesOfDifference, valueText } from './words.js';

/**
 * The outcome of policy tests as JUnit XML that is valid by Jenkins's schema: a suite for each file, a test for each case. A
 * case that differs is a failure; a case that could not run, or a file that cannot be used, is an error.
 */
export function* renderPolicyTestsJunit(result: PolicyTestResult): Generator<string> {
  const { xml, take } = beginXml();
  const { write, ...counts } = policyTestSuites(result);
  xml.ele('testsuites', { name: 'fleetvet test', ...counts });
  for (const _ of write(xml)) yield take();
  xml.end();
  yield `${take()}\n`;
}

/** The suites of policy tests for a report that has others too; written one case at a time. */
export function policyTestSuites({ files, passed, failed, broken }: PolicyTestResult): JunitSuites {
  return {
    tests: passed + failed + broken,
    failures: failed,
    errors: broken,
    *write(xml) {
      for (const file of files) {
        if (file.cases.length + file.diagnostics.length === 0) continue;
        xml.ele('testsuite', { name: file.path, file: file.path, ...countsOf(file) });
        for (const diagnostic of file.diagnostics) {
          xml.ele('testcase', { name: `the file: ${diagnostic.message}`, classname: file.path });
          writeError(xml, [diagnostic]);
          xml.up();
        }
        for (const one of file.cases) {
          writeCase(xml, one, file.path);
          yield;
        }
        xml.up();
      }
    },
  };
}

function countsOf({ cases, diagnostics }: TestedFile): Record<'tests' | 'failures' | 'errors' | 'skipped', number> {
  const count = (wanted: CaseResult['outcome']): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return {
    tests: cases.length + diagnostics.length,
    failures: count('failed'),
    errors: count('broken') + diagnostics.length,
    skipped: 0,
  };
}

function writeCase(xml: XmlElements, one: CaseResult, classname: string): void {
  xml.ele('testcase', { name: one.name, classname });
  if (one.outcome === 'broken') writeError(xml, one.diagnostics);
  const [first] = one.differences;
  if (first !== undefined) {
    const { field, expected, actual } = first;
    const more = one.differences.length > 1 ? ` (and ${one.differences.length - 1} more)` : '';
    const message = Array.isArray(expected)
      ? `${field} differ`
      : `${field}: expected ${valueText(expected)}, got ${valueText(actual)}`;
    xml.ele('failure', { type: field, message: message + more });
    xml.txt([conditionsOf(one), ...one.differences.flatMap(linesOfDifference)]).up();
  }
  xml.up();
}

function writeError(xml: XmlElements, diagnostics: readonly Diagnostic[]): void {
  const [first] = diagnostics;
  const more = diagnostics.length > 1 ? ` (and ${diagnostics.length - 1} more)` : '';
  xml.ele('error', { type: first?.rule ?? '', message: (first?.message ?? '') + more });
  xml.txt(diagnostics.flatMap(linesOfDiagnostic)).up();
}
