import type {
  Location,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
  ToolComponent,
} from 'sarif';

import type { CheckResult } from '../model/check-result.js';
import type { Diagnostic, DiagnosticChange, RelatedLocation, Waived } from '../model/diagnostic.js';
import { compareSeverities, RULE_NAMES, type RuleName, RULES, type Severity } from '../model/rules.js';
import type { SourceLocation } from '../model/source.js';
import { VERSION } from '../model/version.js';
import { createFingerprinter, fromGitRoot } from './from-git-root.js';
import type { IsoDate } from '../model/dates.js';
import { toJson } from '../text/json.js';
import { printable } from '../text/printable.js';
import { waivedInWords } from './sentences.js';
import { plural } from '../text/words.js';
import { encodePath } from '../text/paths.js';

/** How many results of a run GitHub accepts; it rejects a file with more. */
const MOST_RESULTS = 25_000;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, Result.level>;

const RULE_INDEXES = new Map<RuleName, number>(RULE_NAMES.map((name, index) => [name, index]));

/**
 * The diagnostics as SARIF 2.1.0, a piece for each result. Fixed ones are left out: a platform closes the alerts that an
 * upload no longer has, and would show those that come as `absent` as open.
 */
export function* renderSarif(result: CheckResult): Generator<string> {
  const { diagnostics } = fromGitRoot(result);
  const reported = diagnostics.filter(({ change }) => change !== 'fixed');
  const kept = mostImportant(reported, MOST_RESULTS);
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${toJson(headOf(reported.length - kept.length)).slice(0, -1)},\n"results":[`;
  const fingerprintOf = createFingerprinter(result.summary.prefix);
  let separator = '\n';
  for (const diagnostic of kept) {
    yield separator + toJson(resultOf(diagnostic, fingerprintOf(diagnostic), result.evaluation.asOf));
    separator = ',\n';
  }
  yield '\n]}]}\n';
}

/** The most severe diagnostics, new ones and causes first and waived ones last, in their original order. */
function mostImportant(diagnostics: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const isOld = ({ change }: Diagnostic): number => (change === 'existing' ? 1 : 0);
  const isWaived = ({ waived }: Diagnostic): number => (waived === undefined ? 0 : 1);
  const isFolded = ({ folded }: Diagnostic): number => (folded === true ? 1 : 0);
  const sorted = [...diagnostics].sort(
    (a, b) =>
      isWaived(a) - isWaived(b) ||
      compareSeverities(a.severity, b.severity) ||
      isFolded(a) - isFolded(b) ||
      isOld(a) - isOld(b),
  );
  const kept = new Set(sorted.slice(0, most));
  return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}

/** A run without its results. */
function headOf(leftOut: number): Run {
  return {
    tool: { driver: DRIVER },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: leftOut === 0 ? [] : [noteOnLeftOut(leftOut)],
      },
    ],
    columnKind: 'utf16CodeUnits',
  };
}

function noteOnLeftOut(count: number): Notification {
  const text = `${plural(count, 'more result')} ${count === 1 ? 'is' : 'are'} left out, the least severe and those that are not new: a run may contain at most ${MOST_RESULTS}. The JSON output contains all of them.`;
  return { level: 'warning', message: { text } };
}

const DRIVER: ToolComponent = {
  name: 'fleetvet',
  version: VERSION,
  semanticVersion: VERSION,
  rules: RULE_NAMES.map(describeRule),
};

function describeRule(id: RuleName): ReportingDescriptor {
  const { title, description, remedy, severity, alwaysError } = RULES[id];
  const level = severity === 'off' ? 'notice' : severity;
  return {
    id,
    // SARIF does not allow a name that equals the id.
    ...(id.includes('-') && { name: pascalCase(id) }),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: description },
    help: { text: `${description}\n\n${remedy}`, markdown: `${description}\n\n**What to do:** ${remedy}` },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[level] },
    properties: {
      tags: [alwaysError ? 'correctness' : 'policy'],
      precision: 'very-high',
      'problem.severity': level === 'notice' ? 'recommendation' : level,
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function resultOf(diagnostic: Diagnostic, fingerprint: string, asOf: IsoDate): Result {
  const { rule, severity, location, related, change, waived } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEXES.get(rule) ?? -1,
    // GitHub shows what is suppressed as it shows all else, and fails a pull request on errors: a waiver is to keep it from that.
    level: waived === undefined ? LEVELS[severity] : 'note',
    message: { text: messageOf(diagnostic, asOf) },
    locations: [{ physicalLocation: physical(location) }],
    ...(related.length > 0 && { relatedLocations: related.map(describeRelated) }),
    // Not as `primaryLocationLineHash` too, though GitHub goes by that alone: its uploader makes that itself, and puts a
    // warning on the pull request for each that is another than its own.
    partialFingerprints: { 'fleetvet/v1': fingerprint },
    ...(waived !== undefined && { suppressions: [suppressionOf(waived, asOf)] }),
    ...(change !== undefined && { baselineState: baselineStateOf(change) }),
  };
}

function suppressionOf(waived: Waived, asOf: IsoDate): Suppression {
  return { kind: 'external', status: 'accepted', justification: printable(waivedInWords(waived, asOf)) };
}

function baselineStateOf(change: DiagnosticChange): Result.baselineState {
  return change === 'new' ? 'new' : change === 'existing' ? 'unchanged' : 'absent';
}

/** The message, the help, and links to the related locations, which are not shown otherwise. */
function messageOf({ message, help, related, waived }: Diagnostic, asOf: IsoDate): string {
  const links = related.map(({ message: note }, index) => `[${plain(note)}](${index + 1})`);
  const see = links.length === 0 ? '' : ` See: ${links.join(', ')}.`;
  const excuse = waived === undefined ? '' : ` It is ${sentence(plain(waivedInWords(waived, asOf)))}`;
  return `${sentence(plain(message))}${excuse} Help: ${sentence(plain(help))}${see}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Text of the repository inside a message, where `[text](target)` would be a link. */
function plain(text: string): string {
  return printable(text).replace(/[\\[\]]/g, '\\$&');
}

function describeRelated({ message, location }: RelatedLocation, index: number): Location {
  return { id: index + 1, physicalLocation: physical(location), message: { text: plain(message) } };
}

function physical({ file, start, end }: SourceLocation): PhysicalLocation {
  return {
    artifactLocation: { uri: encodePath(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
