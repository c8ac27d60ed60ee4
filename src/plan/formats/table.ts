import { compareText } from '../../model/compare.js';
import type { Plan, PlanGroup } from '../types.js';
import { byteSize, listWords } from '../../text/words.js';
import type { Palette } from '../../formats/pretty.js';
import { printable } from '../../text/printable.js';
import { foldLines } from '../../text/fold.js';
import { layOutTable, type TableColumn } from '../../text/table.js';
import { type GapGroup, groupGaps, notesOn, reasonsFor, type Remark, remarksOn } from './gap-groups.js';
import { bytesEach, bytesInAll, imageDetails, planInWords } from './totals.js';
import { approvalsInWords, groupName, hopsInWords, leftOutInWords, type PlanFormatOptions } from './words.js';
import { softwareName } from '../../model/describe.js';

/** How many names of a group are shown. */
const SHOWN_NAMES = 8;
const COUNT_WIDTH = 8;
const COLUMNS: readonly TableColumn[] = [
  { title: 'count'.padStart(COUNT_WIDTH), kind: 'name', align: 'right' },
  { title: 'device type', kind: 'name' },
  { title: 'from', kind: 'version', breaks: true },
  { title: 'to', kind: 'version' },
  { title: 'to transfer', kind: 'name' },
];
const INDENT = ' '.repeat(COUNT_WIDTH + 2);

/** A plan for people: a line for each step, with its image files and its subjects below, then what cannot be planned. */
export function renderTable(plan: Plan, options: PlanFormatOptions): Generator<string> {
  return foldLines(linesOfPlan(plan, options), options.width);
}

function* linesOfPlan(plan: Plan, options: PlanFormatOptions): Generator<string> {
  const { colors } = options;
  const gaps = groupGaps(plan);
  const rows = [...plan.groups.map(cellsOfGroup), ...gaps.map(cellsOfGap)];
  const table = layOutTable(COLUMNS, rows, { width: options.width, hang: INDENT.length, giveUp: ['to transfer'] });
  const rowAt = (index: number): string => (table.rows[index] ?? []).map((line) => `${colors.bold(line)}\n`).join('');
  if (plan.groups.length > 0) yield table.head.map((line) => `${colors.dim(line)}\n`).join('');
  for (const [index, group] of plan.groups.entries()) {
    yield rowAt(index);
    yield* detailLines(group, colors);
    yield* remarkLines(reasonsFor(group, plan), group.steps.map(plan.nameOf), options);
    yield* remarkLines(notesOn(group, plan), group.steps.map(plan.nameOf), { ...options, mark: colors.yellow('! ') });
    yield '\n';
  }
  yield* batchLines(plan, options);
  if (gaps.length > 0) yield `${colors.red('No plan for:')}\n`;
  for (const [index, group] of gaps.entries()) {
    yield rowAt(plan.groups.length + index);
    yield `${INDENT}${colors.red('✖')} ${printable(group.obstacle)}\n`;
    yield* remarkLines([{ text: group.need, names: group.gaps.map(plan.nameOf) }], [], options);
    yield '\n';
  }
  if (plan.leftOut.length > 0) {
    yield `${colors.yellow('Left out:')}\n`;
    yield* remarkLines(
      remarksOn(plan.leftOut, plan.nameOf, (one) => [leftOutInWords(one, plan.asOf)]),
      [],
      options,
    );
    yield '\n';
  }
  if (!options.quiet) yield `${colors.bold(printable(planInWords(plan)))}\n`;
}

function cellsOfGroup(group: PlanGroup): readonly string[] {
  const { deviceType, from, to, steps } = group;
  const [each, inAll] = [bytesEach(group), bytesInAll(group)];
  return [
    String(steps.length),
    printable(groupName(deviceType)),
    from === undefined ? 'no software' : printable(softwareName(from)),
    printable(softwareName(to)),
    each === null || inAll === null
      ? 'size unknown'
      : steps.length === 1
        ? byteSize(each)
        : `${steps.length} × ${byteSize(each)} = ${byteSize(inAll)}`,
  ];
}

function cellsOfGap({ deviceType, from, gaps }: GapGroup): readonly string[] {
  return [String(gaps.length), printable(deviceType), from === '' ? 'no software' : printable(from)];
}

/** The key of a group, its way, the image files of each hop, and who approved the target. */
function* detailLines(group: PlanGroup, colors: Palette): Generator<string> {
  const { key, hops, isDowngrade } = group;
  yield `${INDENT}${colors.dim(`group ${key}`)}\n`;
  if (isDowngrade) yield `${INDENT}${colors.yellow('! downgrade: the target is older than what runs')}\n`;
  if (hops.length > 1) yield `${INDENT}${hops.length} steps: ${printable(hopsInWords(group))}\n`;
  for (const hop of hops) yield* imageLines(hop, colors);
  const approvals = approvalsInWords(group);
  if (approvals !== undefined) yield `${INDENT}${printable(approvals)}\n`;
}

/** The devices of each batch. */
function* batchLines({ groups, batches, nameOf }: Plan, options: PlanFormatOptions): Generator<string> {
  if (batches === null || batches === 0) return;
  const steps = groups.flatMap((group) => group.steps);
  steps.sort((a, b) => (a.batch ?? 0) - (b.batch ?? 0) || compareText(nameOf(a), nameOf(b)));
  yield `${options.colors.bold('Batches:')}\n`;
  yield* remarkLines(
    remarksOn(steps, nameOf, ({ batch }) => [`batch ${batch ?? ''}`]),
    [],
    options,
  );
  yield '\n';
}

function* imageLines({ images }: Pick<PlanGroup, 'images'>, colors: Palette): Generator<string> {
  for (const file of images.imageFiles) {
    const { fileName, size, algorithm, checksum, url, status } = imageDetails(file);
    const bytes = size === null ? 'size unknown' : size < 1000 ? byteSize(size) : `${byteSize(size)}, ${size} bytes`;
    const life = status === 'Active' ? '' : `, ${printable(status)}`;
    yield `${INDENT}${colors.cyan(printable(fileName))}  ${bytes}${life}\n`;
    yield `${INDENT}  ${checksum === null ? colors.yellow('no checksum') : printable(`${algorithm ?? ''} ${checksum}`)}\n`;
    yield `${INDENT}  ${url === null ? colors.dim('no download URL') : printable(url)}\n`;
  }
}

/** Remarks with the subjects that they hold for: all names on one line or, where all are wanted, a line each. */
function* remarkLines(
  remarks: readonly Remark[],
  whole: readonly string[],
  { allSubjects, mark = '' }: PlanFormatOptions & { readonly mark?: string },
): Generator<string> {
  for (const { text, names } of remarks) {
    // A note that holds for all of a group need not name them again.
    const isOfAll = mark !== '' && names.length === whole.length;
    if (isOfAll) yield `${INDENT}${mark}${printable(text)}\n`;
    else if (!allSubjects) yield `${INDENT}${mark}${printable(`${text}: ${listWords(names, SHOWN_NAMES)}`)}\n`;
    else {
      yield `${INDENT}${mark}${printable(text)}:\n`;
      for (const name of names) yield `${INDENT}  ${printable(name)}\n`;
    }
  }
}
