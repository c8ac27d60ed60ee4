import type { WorkspaceState } from '../check/workspace.js';
import { type IsoDate, whenInWords, windowInWords } from '../model/dates.js';
import { fullNames, nameOfEntry } from '../model/describe.js';
import { COLLECTION_NOUNS, type Entry } from '../model/entry.js';
import { isSupported, type SubjectEvaluation } from '../model/evaluation.js';
import { escapeMarkdown } from '../text/markdown-escape.js';
import { listWords } from '../text/words.js';

/** How many names a hover lists. */
const SHOWN = 10;

const REASONS = {
  no_policy: 'no record applies to it',
  not_approved: 'no record that applies to it approves this version',
  expired: 'its approval has expired',
  not_yet_valid: 'its approval has not started',
} as const;

/** What a hover says about an entry, as Markdown: its verdict, its dates or what it matches. */
export function describeForHover(entry: Entry, { snapshot }: WorkspaceState): string {
  const { evaluation, repository } = snapshot;
  const title = `**${COLLECTION_NOUNS[entry.collection]} ${escapeMarkdown(nameOfEntry(entry) ?? '')}**`;
  const subjects: readonly SubjectEvaluation[] = [...evaluation.devices, ...evaluation.inventoryItems];
  const subject = subjects.find((one) => one.subject.entry === entry);
  if (subject !== undefined) return [title, ...linesOfSubject(subject, evaluation.asOf)].join('\n\n');
  const version = repository.softwareVersions.find((one) => one.entry === entry);
  if (version !== undefined) {
    const runners = subjects.filter((one) => one.subject.softwareVersion === version);
    const end = version.endOfSupportDate;
    return [
      title,
      end === undefined
        ? 'No end of support is declared.'
        : `${isSupported(version, evaluation.asOf) === false ? 'Support ended' : 'Supported until'} ${whenInWords(end, evaluation.asOf)}.`,
      listed(
        'Image files',
        version.imageFiles.map((file) => file.imageFileName),
      ),
      listed('Runs on', fullNames(runners.map((one) => one.subject))),
    ].join('\n\n');
  }
  const record = repository.validatedSoftware.find((one) => one.entry === entry);
  if (record !== undefined) {
    const matched = subjects.filter(({ matches }) => matches.some((match) => match.record === record));
    return [
      title,
      `Approves ${escapeMarkdown(`${record.software.platform} ${record.software.version}`)} (${windowInWords(record.start, record.end)}).`,
      listed('Matches', fullNames(matched.map((one) => one.subject))),
    ].join('\n\n');
  }
  const isLeftOut = entry.collection === 'devices' || entry.collection === 'inventory_items';
  return isLeftOut ? `${title}\n\nNot judged, because of an error in its entry or in what it refers to.` : title;
}

function linesOfSubject({ subject, validity, matches }: SubjectEvaluation, asOf: IsoDate): readonly string[] {
  const software = subject.softwareVersion;
  if (software === undefined) return ['No software version.'];
  const name = escapeMarkdown(`${software.platform} ${software.version}`);
  const { status, validUntil, reason, expiredOn } = validity;
  const by = matches
    .filter(({ record }) => record.software === software)
    .map(({ record }) => record.name ?? 'unnamed record');
  const verdict =
    status === 'valid'
      ? `${name} is **valid** ${validUntil === null ? 'with no end' : `until ${whenInWords(validUntil, asOf)}`}.`
      : `${name} is **invalid**: ${reason === null ? '' : REASONS[reason]}${expiredOn === null ? '' : ` (${whenInWords(expiredOn, asOf)})`}.`;
  return [verdict, listed('Records that approve it', by)];
}

function listed(label: string, names: readonly string[]): string {
  if (names.length === 0) return `${label}: none.`;
  return `${label} (${names.length === 1 ? '1 entry' : `${names.length} entries`}): ${listWords(
    names.map((name) => escapeMarkdown(name)),
    SHOWN,
  )}.`;
}
