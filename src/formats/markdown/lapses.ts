import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import { dayNumber } from '../../model/dates.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { SubjectEvaluation } from '../../model/evaluation.js';
import { listWords, plural } from '../../text/words.js';
import type { SourceLocation } from '../../model/source.js';
import { foldRows, linkPlace, type MarkdownOptions, type Part, rowsOf, tableHead, tableRow } from './part.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { subjectOf } from '../../model/identity.js';
import { nameOfSubject } from '../../model/subject.js';
import { softwareName } from '../../model/describe.js';
import { getOrCreate, groupBy } from '../../model/group-by.js';

const SHOWN_LAPSES = 25;
/** How many subjects are named for each date. */
const SHOWN_NAMES = 5;

const COLUMNS = ['last day', 'software, and where its approval ends', 'subjects'];

/** Subjects of one software version that stop being valid after the same day, by the end of the same record. */
interface Lapse {
  readonly date: string;
  readonly software: string;
  readonly names: string[];
  readonly endsAt: SourceLocation | undefined;
}

/** What lapses soon, by date: the subjects that approval-expiring speaks of. */
export function lapseParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const lapses = findLapses(result);
  if (lapses.length === 0) return [];
  const today = dayNumber(result.evaluation.asOf);
  const subjects = lapses.reduce((sum, { names }) => sum + names.length, 0);
  return [
    {
      priority: 6,
      open: `#### Lapses soon: the approval of ${plural(subjects, 'subject')}\n${tableHead(COLUMNS)}`,
      close: '',
      rows: rowsOf(lapses, ({ date, software, names, endsAt }) =>
        tableRow([
          `${date}<br>${inDays(dayNumber(date) - today)}`,
          escapeMarkdown(software) + (endsAt === undefined ? '' : `<br>${linkPlace(endsAt, options)}`),
          `${names.length}: ${escapeMarkdown(listWords(names, SHOWN_NAMES), MESSAGE_LIMIT)}`,
        ]),
      ),
      atLeast: 10,
      fold: foldRows(lapses.length, SHOWN_LAPSES, COLUMNS, 'lapsing approval'),
      noun: 'lapsing approval',
    },
  ];
}

function inDays(days: number): string {
  return days === 0 ? 'today' : `in ${plural(days, 'day')}`;
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
    const name = nameOfSubject(diagnostic.subject);
    const software = softwareName({ platform, version });
    getOrCreate(lapses, key, (): Lapse => ({ date, software, names: [], endsAt })).names.push(name);
  }
  return [...lapses.values()].sort((a, b) => compareText(a.date, b.date) || b.names.length - a.names.length);
}

/** Finds what was found about the subject of a diagnostic; of several with one name, the last before it in its file. */
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
