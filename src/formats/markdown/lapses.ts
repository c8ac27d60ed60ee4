import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import { whenInWords } from '../../model/dates.js';
import type { Diagnostic, DiagnosticSubject } from '../../model/diagnostic.js';
import type { SubjectEvaluation } from '../../model/evaluation.js';
import { listWords } from '../../text/words.js';
import type { SourceLocation } from '../../model/source.js';
import { foldRows, linkPlace, type MarkdownOptions, type Part, rowsOf, tableHead, tableRow } from './part.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { subjectOf } from '../../model/identity.js';
import { countInWords, namesOfSubjects, softwareName } from '../../model/describe.js';
import { getOrCreate, groupBy } from '../../model/group-by.js';

const SHOWN_LAPSES = 25;
/** How many devices and items to name for each date. */
const SHOWN_NAMES = 5;

const COLUMNS = ['last day', 'software and where its approval ends', 'devices and items'];

/** Devices and items with one software version that stop being valid after the same day, as the same record ends. */
interface Lapse {
  readonly date: string;
  readonly software: string;
  readonly subjects: DiagnosticSubject[];
  readonly endsAt: SourceLocation | undefined;
}

/** Approvals that end soon, by date: what approval-expiring reports. */
export function lapseParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const lapses = findLapses(result);
  if (lapses.length === 0) return [];
  return [
    {
      priority: 6,
      open: `#### Approvals that end soon: ${countInWords(lapses.flatMap(({ subjects }) => subjects))}\n${tableHead(COLUMNS)}`,
      close: '',
      rows: rowsOf(lapses, ({ date, software, subjects, endsAt }) =>
        tableRow([
          whenInWords(date, result.evaluation.asOf),
          escapeMarkdown(software) + (endsAt === undefined ? '' : `<br>${linkPlace(endsAt, options)}`),
          `${subjects.length}: ${escapeMarkdown(listWords(namesOfSubjects(subjects), SHOWN_NAMES), MESSAGE_LIMIT)}`,
        ]),
      ),
      atLeast: 10,
      fold: foldRows(lapses.length, SHOWN_LAPSES, COLUMNS, 'ending approval'),
      noun: 'ending approval',
    },
  ];
}

function findLapses(result: CheckResult): readonly Lapse[] {
  const evaluationOf = createFindEvaluation(result);
  const lapses = new Map<string, Lapse>();
  for (const diagnostic of result.diagnostics) {
    if (diagnostic.rule !== 'approval-expiring' || diagnostic.change === 'fixed' || diagnostic.subject === undefined)
      continue;
    const found = evaluationOf(diagnostic);
    const date = found?.validity.validUntil;
    if (found === undefined || date === undefined || date === null) continue;
    const { platform = '', version = '' } = found.subject.softwareVersion ?? {};
    const endsAt = diagnostic.related[0]?.location;
    const key = JSON.stringify([date, platform, version, endsAt]);
    const software = softwareName({ platform, version });
    getOrCreate(lapses, key, (): Lapse => ({ date, software, subjects: [], endsAt })).subjects.push(diagnostic.subject);
  }
  return [...lapses.values()].sort((a, b) => compareText(a.date, b.date) || b.subjects.length - a.subjects.length);
}

/** Finds the evaluation of a diagnostic's subject; among several with its name, the last one above it in its file. */
function createFindEvaluation({
  evaluation,
  locationOf,
}: CheckResult): (diagnostic: Diagnostic) => SubjectEvaluation | undefined {
  const all: readonly SubjectEvaluation[] = [...evaluation.devices, ...evaluation.inventoryItems];
  const byName = groupBy(all, ({ subject }) => keyOf(subjectOf(subject)));
  return ({ subject, location }) => {
    const alike = subject === undefined ? [] : (byName.get(keyOf(subject)) ?? []);
    if (alike.length < 2) return alike[0];
    const before = alike
      .map((found) => ({ found, at: locationOf(found.subject.entry) }))
      .filter(({ at }) => at.file === location.file && at.start.line <= location.start.line)
      .sort((a, b) => b.at.start.line - a.at.start.line);
    return before[0]?.found;
  };
}

function keyOf({ kind, name, device }: { kind: string; name: string; device?: string | undefined }): string {
  return JSON.stringify([kind, device ?? null, name]);
}
