import type { SyntaxFault } from '../../model/source.js';
import { plural } from '../../text/words.js';
import { type BlockLine, linesOfBlock } from './block-lines.js';

/** A mapping or a list that is open in the lines so far. */
interface Level {
  readonly column: number;
  readonly isList: boolean;
  /** Of a list: whether its items begin with a key. */
  readonly holdsKeys: boolean;
  /** The last line at its column. */
  readonly line: number;
}

/** The state after the lines so far. */
interface Layout {
  readonly levels: Level[];
  previous: BlockLine | undefined;
  /** The levels that the previous line ended. */
  ended: readonly Level[];
}

/** A line whose indentation fits no level around it, and the levels that were probably meant. */
interface Misfit {
  readonly line: BlockLine;
  readonly meant: readonly Level[];
}

/**
 * Finds the line that a syntax error comes from, if that is indented in a way that fits none of the mappings and lists
 * around it: one space too few or too many, a list item at the column of keys, a tab. `start` is the offset of the document,
 * `firstLine` the number of its first line, and `error` the offset of the library's error, which lies at such a line or in
 * the text above it.
 */
export function findWrongIndentation(
  text: string,
  start: number,
  firstLine: number,
  error: number,
): SyntaxFault | undefined {
  const layout: Layout = { levels: [], previous: undefined, ended: [] };
  for (const line of linesOfBlock(text, start, firstLine, error)) {
    if (line.hasTab) return line.end < error ? undefined : faultOfTab(line, layout);
    const misfit = findMisfit(line, layout);
    if (misfit !== undefined) {
      // A line far above the error means that this search misread the text.
      if (line.end < error) return undefined;
      const { previous } = layout;
      const unspaced = [previous, misfit.line].find((one) => one?.key?.name.startsWith('-') === true);
      if (unspaced !== undefined) return faultOfHyphen(unspaced);
      const tab = [previous, misfit.line].find(
        (one) => one !== undefined && TAB_AFTER_HYPHEN.test(text.slice(one.start, one.end)),
      );
      if (tab !== undefined) return faultOfTabAfterHyphen(tab);
      return faultOfFirstField(previous, misfit.line) ?? faultOfMisfit(misfit, lastAlike(text, misfit.line));
    }
    openLevels(line, layout.levels);
    layout.previous = line;
  }
  return undefined;
}

/** The line that fits no level, if there is one; otherwise closes the levels that the line ends. */
function findMisfit(line: BlockLine, layout: Layout): Misfit | undefined {
  const { levels, previous, ended } = layout;
  layout.ended = [];
  if (previous === undefined) return undefined;
  const { column } = line;
  const isList = line.dashes.length > 0;
  if (previous.opens) {
    if (column > previous.openColumn) return undefined;
    if (column === previous.openColumn && isList && !previous.opensBelowDash) return undefined;
  }
  // Text without a key goes on from the line above.
  if (!isList && line.key === undefined) return undefined;
  // A key below an item without one: there is a colon missing in the item.
  if (!isList && previous.dashes.length > 0 && previous.key === undefined && column > previous.column) return undefined;
  const known = [...levels];
  const isMeant = (level: Level): boolean => level.column === column && level.isList === isList;
  while ((levels.at(-1)?.column ?? -1) > column) levels.pop();
  // A list may stand at the column of the key that it is the value of.
  const beneath = levels.at(-2);
  if (!isList && levels.at(-1)?.isList === true && beneath !== undefined && isMeant(beneath)) levels.pop();
  const level = levels.at(-1);
  if (level !== undefined && isMeant(level)) {
    levels[levels.length - 1] = { ...level, line: line.number };
    layout.ended = known.slice(levels.length);
    return undefined;
  }
  const interrupted = ended.find(isMeant);
  if (interrupted !== undefined && column > previous.column) return { line: previous, meant: [interrupted] };
  return { line, meant: nearestLevels(known, line, previous.number) };
}

/** The levels that a line is nearest to, of those that hold the same kind of thing: one, or two that are equally near. */
function nearestLevels(levels: readonly Level[], { column, dashes, key }: BlockLine, above: number): readonly Level[] {
  const isList = dashes.length > 0;
  const alike = levels.filter((level) => level.isList === isList);
  const same = alike.filter(({ holdsKeys }) => !isList || holdsKeys === (key !== undefined));
  const candidates = [same, alike, levels].find((list) => list.length > 0) ?? [];
  const distance = Math.min(...candidates.map((level) => Math.abs(level.column - column)));
  const nearest = candidates.filter((level) => Math.abs(level.column - column) === distance);
  const beside = nearest.find(({ line }) => line === above);
  return beside === undefined ? nearest : [beside];
}

/** Opens the lists and the mapping that a line begins. */
function openLevels({ dashes, key, number: line }: BlockLine, levels: Level[]): void {
  const open = (level: Level): void => {
    const top = levels.at(-1);
    if (top?.column !== level.column || top.isList !== level.isList) levels.push(level);
  };
  for (const column of dashes) open({ column, isList: true, holdsKeys: key !== undefined, line });
  if (key !== undefined) open({ column: key.column, isList: false, holdsKeys: true, line });
}

/** The number of the last of the lines that follow a line, and begin at its column with the same kind of thing. */
function lastAlike(text: string, { number, start, end, column, dashes }: BlockLine): number {
  let last = number;
  for (const line of linesOfBlock(text, start, number, text.length)) {
    if (line.start < end) continue;
    const isAlike = line.column === column && !line.hasTab && line.dashes.length === dashes.length;
    if (!isAlike || (dashes.length === 0 && line.key === undefined)) break;
    last = line.number;
  }
  return last;
}

function faultOfMisfit({ line, meant }: Misfit, last: number): SyntaxFault {
  const [nearest] = [...meant].reverse();
  const isList = line.dashes.length > 0;
  const what = isList ? 'this list item' : `"${line.key?.name ?? ''}"`;
  const ways = meant.map(({ column, line: like, isList: isOfList }) =>
    isOfList && !isList
      ? `deeper than the hyphen of line ${like}`
      : column === 0
        ? `not at all, like line ${like}`
        : `by ${plural(column, 'space')}, like line ${like}`,
  );
  return {
    message: `line ${line.number} is indented by ${line.column}, its siblings by ${nearest?.column ?? 0}`,
    help: last > line.number ? helpForLines(line, last, meant) : `indent ${what} ${ways.join(', or ')}`,
    offsets: [line.start + line.column, line.end],
  };
}

/** The help for several lines: how far to move them, which is the same for all. */
function helpForLines({ number, column, dashes }: BlockLine, last: number, meant: readonly Level[]): string {
  const ways = meant.map(({ column: target, line: like, isList }) => {
    // The keys of an item stand behind its hyphen, usually by two.
    const moved = column - (isList && dashes.length === 0 ? target + 2 : target);
    return `by ${plural(Math.abs(moved), 'space')} ${moved > 0 ? 'less' : 'more'}, like line ${like}`;
  });
  return `indent each of the lines ${number} to ${last} ${ways.join(', or ')}`;
}

/** The fault of the first field of a list item that stands further behind its hyphen than the fields below it. */
function faultOfFirstField(first: BlockLine | undefined, { column, dashes }: BlockLine): SyntaxFault | undefined {
  const dash = first?.dashes.at(-1);
  if (first?.key === undefined || dash === undefined || dashes.length > 0) return undefined;
  if (column <= dash + 1 || column >= first.key.column) return undefined;
  const { number, start, end, key } = first;
  const blanks = column - dash - 1;
  return {
    message: `${key.name === '' ? 'the first field' : `"${key.name}"`} in line ${number} is indented by ${key.column}, its siblings by ${column}`,
    help: `write ${plural(blanks, 'space')} after the hyphen of line ${number}, so that "${key.name}" begins where the field below it does`,
    offsets: [start + key.column, end],
  };
}

function faultOfHyphen({ number, start, column, end, key }: BlockLine): SyntaxFault {
  return {
    message: `there is no space after the hyphen in line ${number}, so it does not start a list item`,
    help: `write "- ${key?.name.slice(1) ?? ''}"`,
    offsets: [start + column, end],
  };
}

/** A tab between a hyphen and its item, which counts for no column. */
const TAB_AFTER_HYPHEN = /^ *(?:- +)*- *\t/;

function faultOfTabAfterHyphen({ number, start, column, end }: BlockLine): SyntaxFault {
  return {
    message: `there is a tab after the hyphen in line ${number}, which YAML does not count as indentation`,
    help: 'replace the tab with a space',
    offsets: [start + column, end],
  };
}

function faultOfTab(line: BlockLine, { levels, previous }: Layout): SyntaxFault {
  const isList = line.dashes.length > 0;
  const sibling = [...levels].reverse().find((level) => level.isList === isList) ?? levels.at(-1);
  const fix =
    previous?.opens === true || sibling === undefined
      ? 'indent this line with spaces, deeper than the line above'
      : `indent this line by ${plural(sibling.column, 'space')}, like line ${sibling.line}`;
  return {
    message: `line ${line.number} is indented with a tab, which YAML does not allow`,
    help: `remove the tab and ${fix}`,
    offsets: [line.start, Math.max(line.end, line.start + 1)],
  };
}
