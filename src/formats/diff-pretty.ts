import { leftOutOf, notesOf } from './notes.js';
import type { CheckResult } from '../model/check-result.js';
import type { Change, Comparison } from '../model/comparison.js';
import { countInWords, namesOfSubjects } from '../model/describe.js';
import { listWords, plural, toWords } from '../text/words.js';
import { sentenceOfChange } from './change-tally.js';
import { alteredFields, effectsInWords } from './changed-entries.js';
import type { Palette } from './pretty.js';
import { printable } from '../text/printable.js';
import { wrap, wrapPainted } from '../text/wrap.js';
import { locationText } from '../model/source.js';
import { groupSubjects, SIGNS, type SubjectGroup } from './subject-groups.js';

/** Options of {@link renderDiffPretty}. */
interface DiffPrettyOptions {
  readonly colors: Palette;
  /** How many columns lines may take. */
  readonly width: number;
  /** The name of the changed commit. */
  readonly head: string;
  /** Maximum number of groups to show (0 = all). */
  readonly maxGroups: number;
}

/** What a change does, for people: each changed entry with its effects, then each device or item with its differences. */
export function* renderDiffPretty(
  result: CheckResult & { readonly comparison: Comparison },
  { colors, width, head, maxGroups }: DiffPrettyOptions,
): Generator<string> {
  const { changes, subjects } = result.comparison;
  yield `${colors.dim(`${commitsOf(result.comparison)} → ${printable(head)}, as of ${result.evaluation.asOf}`)}\n\n`;
  const leftOut = leftOutOf(result.repository);
  if (leftOut !== undefined)
    yield `${wrapPainted(leftOut, 'note  ', `${colors.yellow('note')}  `, { width }).join('\n')}\n\n`;
  for (const change of changes) yield `${renderChange(change, colors, width)}\n\n`;
  const groups = groupSubjects(subjects, result.evaluation.asOf);
  const shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
  for (const group of shown) yield `${renderGroup(group, colors, width)}\n\n`;
  const hidden = groups.slice(shown.length).flatMap(({ subjects: hiddenOnes }) => hiddenOnes);
  if (hidden.length > 0) yield `${colors.dim(`… and ${countInWords(hidden)} more; show all with --max-groups 0`)}\n\n`;
  for (const { rule, message, location } of result.diagnostics) {
    if (rule !== 'policy-loosened') continue;
    const place = printable(locationText(location));
    const painted = `${colors.dim(place)}  ${colors.yellow('policy loosened')}  `;
    yield `${wrapPainted(message, `${place}  policy loosened  `, painted, { width, hang: HANG }).join('\n')}\n\n`;
  }
  for (const note of notesOf(result))
    yield `${wrapPainted(note, 'note  ', `${colors.yellow('note')}  `, { width }).join('\n')}\n\n`;
  yield `${wrap(sentenceOfChange(result.comparison), '', { width }).map(colors.bold).join('\n')}\n`;
}

/** The commit that the change starts from, with its merge base if that is compared with. */
function commitsOf({ base, mergeBase }: Comparison): string {
  const start = mergeBase === null || mergeBase === base ? '' : ` (merge base ${mergeBase.slice(0, 12)})`;
  return base.slice(0, 12) + start;
}

/** How far continued lines are indented. */
const HANG = 4;

const EFFECT_COLORS = {
  newly_invalid: 'red',
  fixed: 'green',
  matches_changed: undefined,
  images_changed: undefined,
} as const;

function renderChange(change: Change, colors: Palette, width: number): string {
  const { kind, name, action, location, effects } = change;
  const what = `${toWords(kind)}${name === null ? '' : ` "${name}"`} ${action}`;
  const { shown, more } = alteredFields(change);
  const altered = [...shown.map(({ field, words }) => `${field} ${words}`), ...(more > 0 ? [`${more} more`] : [])];
  const which = altered.length === 0 ? '' : `: ${altered.join(', ')}`;
  const follows = effectsInWords(effects).map(({ effect, words }) => {
    const color = EFFECT_COLORS[effect];
    return color === undefined ? words : colors[color](words);
  });
  const place = printable(locationText(location));
  const lines = wrapPainted(what + which, `${place}  `, `${colors.dim(place)}  `, { width, hang: HANG });
  return `${lines.join('\n')}\n    ${follows.length === 0 ? 'changes only its own result' : follows.join(', ')}`;
}

/** How many names of a group to show. */
const SHOWN_NAMES = 12;

function renderGroup(
  { effect, kind, transition, details, subjects }: SubjectGroup,
  colors: Palette,
  width: number,
): string {
  const paint =
    effect === 'newly_invalid' || effect === 'no_longer_waived'
      ? colors.red
      : effect === 'fixed'
        ? colors.green
        : colors.cyan;
  const names = namesOfSubjects(subjects);
  const who = names.length === 1 ? kind : plural(names.length, kind);
  const sentence = `${who} ${listWords(names, SHOWN_NAMES)}  ${transition}`;
  const head = wrapPainted(sentence, `${SIGNS[effect]}  `, `${paint(SIGNS[effect])}  `, { width, hang: HANG });
  const lines = details.flatMap(({ sign, text }) =>
    wrap(text, `    ${sign} `, { width }).map(sign === '-' ? colors.red : colors.green),
  );
  return [...head, ...lines].join('\n');
}
