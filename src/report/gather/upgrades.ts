import { compareOptionalText, compareText } from '../../model/compare.js';
import { softwareName } from '../../model/describe.js';
import { getOrCreate } from '../../model/group-by.js';
import type { SoftwareImageFile, Subject, ValidatedSoftware } from '../../model/repository.js';
import { imageDetails } from '../../plan/formats/totals.js';
import { obstacleInWords } from '../../plan/formats/words.js';
import type { Plan, PlanNeed } from '../../plan/types.js';
import { REASON_WORDS } from '../formats/words.js';
import type { ReportSubject, ReportUpgrade, UpgradeImage } from '../types.js';

/** A device or item that must move: its row, the reason, and the step or the obstacle. */
interface Move {
  readonly subject: Subject;
  readonly need: PlanNeed;
  readonly from: string | null;
  readonly to: string | null;
  readonly files: readonly SoftwareImageFile[];
  readonly record: ValidatedSoftware | undefined;
  readonly obstacle: string;
}

/** Upgrades while they are collected. */
type OpenUpgrade = ReportUpgrade & { readonly rows: number[]; readonly urgency: number };

/**
 * What must move, in groups by last day, type, versions and reason: what is invalid first, then by date (report.md, The page).
 * `rows` holds the position of each subject in `subjects`.
 */
export function listUpgrades(
  plan: Plan,
  subjects: readonly ReportSubject[],
  rows: ReadonlyMap<Subject, number>,
): readonly ReportUpgrade[] {
  const upgrades = new Map<string, OpenUpgrade>();
  for (const { subject, need, from, to, files, record, obstacle } of movesOf(plan)) {
    const row = rows.get(subject) ?? 0;
    const found = subjects[row];
    if (found === undefined) continue;
    const by = need.kind === 'lapses' ? need.validUntil : null;
    const waived = found.waiver !== null;
    const urgency = urgencyOf(need, found);
    const reason = `${reasonOf(need, found)}${obstacle === '' ? '' : `; ${obstacle}`}`;
    const parts = [by, found.kind, found.type, from, to, files.map(({ index }) => index), reason, waived, urgency];
    const key = JSON.stringify([...parts, record?.index ?? null]);
    const upgrade = getOrCreate(upgrades, key, (): OpenUpgrade => ({
      by,
      kind: found.kind,
      type: found.type,
      from,
      to,
      imageFiles: files.map(imageOf),
      reason,
      waived,
      approvedBy: record?.approvedBy ?? null,
      ticket: record?.ticket ?? null,
      rows: [],
      urgency,
    }));
    upgrade.rows.push(row);
  }
  const sorted = [...upgrades.values()].sort(compareUpgrades);
  return sorted.map(({ urgency: _, ...upgrade }) => upgrade);
}

function* movesOf({ groups, gaps, asOf }: Plan): Generator<Move> {
  for (const { steps } of groups) {
    for (const { found, need, from, to, hops, match } of steps)
      yield {
        subject: found.subject,
        need,
        from: from === undefined ? null : softwareName(from),
        to: softwareName(to),
        files: hops.flatMap(({ images }) => images.imageFiles),
        record: match.record,
        obstacle: hops.length === 0 ? 'runs the new version already' : '',
      };
  }
  for (const { found, need, from, obstacle } of gaps) {
    // That no record matches is the reason already, if all records are known.
    const isKnown = obstacle.kind === 'no_match' && obstacle.unreadPolicies.length === 0;
    const words = isKnown ? '' : obstacleInWords(obstacle, asOf);
    const name = from === undefined ? null : softwareName(from);
    yield { subject: found.subject, need, from: name, to: null, files: [], record: undefined, obstacle: words };
  }
}

function reasonOf(need: PlanNeed, subject: ReportSubject): string {
  const reason = reasonOfNeed(need, subject);
  return subject.status === 'valid' && subject.supported === false ? `${reason}, out of support` : reason;
}

function reasonOfNeed(need: PlanNeed, { waiver }: ReportSubject): string {
  if (need.kind === 'lapses') return 'approval ends';
  if (need.kind === 'no_software') return 'no software';
  if (need.kind === 'drift') return 'drift';
  return `${REASON_WORDS[need.reason].name}${waiver === null ? '' : `, waived until ${waiver.until}`}`;
}

function imageOf(file: SoftwareImageFile): UpgradeImage {
  const { fileName, checksum, algorithm, size } = imageDetails(file);
  return { name: fileName, checksum, algorithm, size };
}

/** Among what must move by one day, what no record approves comes first, then what is waived, then drift to approved software. */
function urgencyOf(need: PlanNeed, { waiver, observed }: ReportSubject): number {
  if (need.kind === 'drift') return observed?.approved === true ? 3 : 1;
  return waiver === null ? 0 : 2;
}

function compareUpgrades(a: OpenUpgrade, b: OpenUpgrade): number {
  return (
    compareText(a.by ?? '', b.by ?? '') ||
    a.urgency - b.urgency ||
    Number(a.to === null) - Number(b.to === null) ||
    b.rows.length - a.rows.length ||
    compareOptionalText(a.type ?? undefined, b.type ?? undefined) ||
    compareOptionalText(a.from ?? undefined, b.from ?? undefined) ||
    compareOptionalText(a.to ?? undefined, b.to ?? undefined) ||
    compareText(a.reason, b.reason)
  );
}
