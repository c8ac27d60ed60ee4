import { compareText } from '../../model/compare.js';
import { groupBy } from '../../model/group-by.js';
import type { Plan, PlanGroup, PlanStep } from '../types.js';
import { unreadPoliciesInWords } from '../../text/unread-files.js';
import { byteSize } from '../../text/words.js';
import { tableHead, tableRow } from '../../formats/markdown/part.js';
import { escapeMarkdown, MESSAGE_LIMIT } from '../../text/markdown-escape.js';
import { groupGaps, notesFor, notesOn, reasonsFor, type Remark, waiverNote } from './gap-groups.js';
import { bytesInAll, imageDetails, planInWords, subjectsOf } from './totals.js';
import { approvalsInWords, groupName, hopsInWords, leftOutInWords, type PlanFormatOptions } from './words.js';
import { countInWords, softwareName } from '../../model/describe.js';

/** How many subjects of a group are listed. */
const SHOWN_SUBJECTS = 50;

/**
 * A plan in the Markdown of GitHub, as the text of a change ticket: for each step its image files and a list of the
 * subjects to tick off, then what cannot be planned for.
 */
export function* renderMarkdown(plan: Plan, options: PlanFormatOptions): Generator<string> {
  yield `## ${escapeMarkdown(planInWords(plan), Infinity)}\n\n`;
  yield plan.until === null ? `As of ${plan.asOf}.\n` : `As of ${plan.asOf}, to be valid until ${plan.until}.\n`;
  const unread = unreadPoliciesInWords(plan.unreadPolicies);
  if (unread !== undefined) yield `\n> ${escapeMarkdown(unread, Infinity)}\n`;
  for (const group of plan.groups) yield* renderGroup(group, plan, options);
  yield* renderGaps(plan, options);
  yield* renderBatches(plan, options);
  if (plan.leftOut.length === 0) return;
  yield `\n### Left out: ${countInWords(subjectsOf(plan.leftOut))}\n\n`;
  yield* listed(plan.leftOut, options, (one) => `- ${withNotes(plan.nameOf(one), [leftOutInWords(one, plan.asOf)])}`);
}

function* renderGaps(plan: Plan, options: PlanFormatOptions): Generator<string> {
  if (plan.gaps.length === 0) return;
  yield `\n### No plan for ${countInWords(subjectsOf(plan.gaps))}\n`;
  for (const { deviceType, from, need, obstacle, gaps } of groupGaps(plan)) {
    const what = from === '' ? deviceType : `${deviceType}, ${from}`;
    yield `\n**${escapeMarkdown(what)}**: ${escapeMarkdown(`${need}; ${obstacle}`, MESSAGE_LIMIT)}\n\n`;
    yield* listed(gaps, options, (gap) => `- ${withNotes(plan.nameOf(gap), waiverNote(gap.found, plan.asOf))}`);
  }
}

/** The devices of each batch, to tick off. */
function* renderBatches({ groups, batches, nameOf }: Plan, options: PlanFormatOptions): Generator<string> {
  if (batches === null) return;
  const steps = groups.flatMap((group) => group.steps);
  const ofBatch = groupBy(steps, ({ batch }) => batch ?? 0);
  for (const batch of [...ofBatch.keys()].sort((a, b) => a - b)) {
    const members = [...(ofBatch.get(batch) ?? [])].sort((a, b) => compareText(nameOf(a), nameOf(b)));
    yield `\n### Batch ${batch}: ${countInWords(subjectsOf(members))}\n\n`;
    yield* listed(members, options, (step) => `- [ ] ${withNotes(nameOf(step), [softwareName(step.to)])}`);
  }
}

function* renderGroup(group: PlanGroup, plan: Plan, options: PlanFormatOptions): Generator<string> {
  const { key, deviceType, from, to, hops, isDowngrade, steps } = group;
  const move = `${groupName(deviceType)}: ${from === undefined ? 'no software' : softwareName(from)} → ${softwareName(to)}`;
  const inAll = bytesInAll(group);
  yield `\n### ${escapeMarkdown(move)}\n\n`;
  yield `${countInWords(subjectsOf(steps))}${inAll === null ? '' : `, ${byteSize(inAll)} to transfer`}; ${reasonsInWords(reasonsFor(group, plan))}.\n`;
  yield `\nGroup \`${key}\`${isDowngrade ? '; **downgrade**: the target is older than what runs' : ''}.\n`;
  const approvals = approvalsInWords(group);
  if (approvals !== undefined) yield `\n${capitalized(escapeMarkdown(approvals, MESSAGE_LIMIT))}.\n`;
  if (hops.length > 1) yield `\n${hops.length} steps: ${escapeMarkdown(hopsInWords(group), MESSAGE_LIMIT)}.\n`;
  yield tableHead(['image file', 'size', 'checksum', 'download from']);
  for (const file of hops.flatMap((hop) => hop.images.imageFiles)) {
    const { fileName, size, algorithm, checksum, url } = imageDetails(file);
    yield tableRow([
      escapeMarkdown(fileName),
      size === null ? 'unknown' : `${byteSize(size)}${size < 1000 ? '' : ` (${size} bytes)`}`,
      checksum === null ? '**none**' : escapeMarkdown(`${algorithm ?? ''} ${checksum}`),
      url === null ? 'unknown' : escapeMarkdown(url, MESSAGE_LIMIT),
    ]);
  }
  const ofAll = new Set(notesOn(group, plan).flatMap(({ text, names }) => (names.length === steps.length ? text : [])));
  for (const text of ofAll) yield `\n> ${escapeMarkdown(text, MESSAGE_LIMIT)}\n`;
  yield '\n';
  const ownNotes = (step: PlanStep): readonly string[] => notesFor(step, plan.asOf).filter((text) => !ofAll.has(text));
  yield* listed(steps, options, (step) => `- [ ] ${withNotes(plan.nameOf(step), ownNotes(step))}`);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function reasonsInWords(reasons: readonly Remark[]): string {
  return reasons.map(({ text, names }) => (reasons.length === 1 ? text : `${names.length} ${text}`)).join(', ');
}

function withNotes(name: string, notes: readonly string[]): string {
  return escapeMarkdown(name) + notes.map((note) => `; ${escapeMarkdown(note, MESSAGE_LIMIT)}`).join('');
}

function* listed<T>(
  all: readonly T[],
  { allSubjects }: PlanFormatOptions,
  render: (one: T) => string,
): Generator<string> {
  const shown = allSubjects ? all : all.slice(0, SHOWN_SUBJECTS);
  for (const one of shown) yield `${render(one)}\n`;
  if (shown.length < all.length) yield `- … and ${all.length - shown.length} more: list all with \`--all\`\n`;
}
