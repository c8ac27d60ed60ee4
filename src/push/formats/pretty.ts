import type { Palette } from '../../formats/pretty.js';
import { foldLines } from '../../text/fold.js';
import { printable } from '../../text/printable.js';
import { PUSHED_KINDS, type PushAction, type PushOutcome, type PushPlan, type PushRefusal } from '../types.js';

interface PrettyOptions {
  readonly colors: Palette;
  /** How many columns lines may take; without it, as many as they need. */
  readonly width: number | undefined;
  readonly quiet: boolean;
  /** What was done; undefined where the plan is only shown. */
  readonly outcomes: readonly PushOutcome[] | undefined;
}

/** A plan, or what was done of it, as readable lines; the summary comes last. */
export function renderPretty(plan: PushPlan, options: PrettyOptions): Generator<string> {
  return foldLines(linesOfPush(plan, options), options.width);
}

function* linesOfPush(plan: PushPlan, { colors, quiet, outcomes }: PrettyOptions): Generator<string> {
  const failed = outcomes?.find(({ error }) => error !== undefined);
  if (!quiet) {
    const actions =
      outcomes === undefined
        ? plan.actions
        : outcomes.filter(({ error }) => error === undefined).map(({ action }) => action);
    for (const action of actions) yield* describe(action, colors);
  }
  for (const { kind, name, reason } of plan.refused)
    yield `${colors.red('✖')} ${titleOf(kind, name)}: not pushed: ${printable(reason)}\n`;
  if (failed !== undefined) {
    const { kind, name } = failed.action;
    yield `${colors.red('✖')} ${titleOf(kind, name)}: Nautobot refuses it: ${printable(failed.error ?? '')}\n`;
  }
  if (!quiet) {
    yield* section('Only in Nautobot, not removed:', plan.kept.map(describeKept));
    yield* section('Nautobot has no place for:', plan.notes);
  }
  yield `${colors.bold(summary(plan, outcomes))}\n`;
}

function* describe({ verb, kind, name, differences }: PushAction, colors: Palette): Generator<string> {
  const sign = { add: colors.green('+'), change: colors.yellow('~'), delete: colors.red('-') }[verb];
  yield `${sign} ${titleOf(kind, name)}\n`;
  for (const { field, before, after } of differences)
    yield `    ${field}: ${printable(before)} → ${printable(after)}\n`;
}

function titleOf(kind: PushAction['kind'], name: string): string {
  return `${PUSHED_KINDS[kind].noun} ${printable(name)}`;
}

function describeKept({ kind, name, reason }: PushRefusal): string {
  return `${PUSHED_KINDS[kind].noun} ${name}: ${reason}`;
}

function* section(title: string, lines: readonly string[]): Generator<string> {
  if (lines.length === 0) return;
  yield `${title}\n`;
  for (const line of lines) yield `    ${printable(line)}\n`;
}

/** `3 to add, 1 to change, 0 to delete`, or `3 added, …` once it is done. */
function summary({ actions, unchanged, refused }: PushPlan, outcomes: readonly PushOutcome[] | undefined): string {
  const done = outcomes?.filter(({ error }) => error === undefined).map(({ action }) => action);
  const count = (verb: PushAction['verb']): number => (done ?? actions).filter((action) => action.verb === verb).length;
  const words =
    done === undefined
      ? `${count('add')} to add, ${count('change')} to change, ${count('delete')} to delete`
      : `${count('add')} added, ${count('change')} changed, ${count('delete')} deleted`;
  const left = done === undefined ? 0 : actions.length - done.length;
  const figures = [
    words,
    `${unchanged} unchanged`,
    ...(refused.length > 0 ? [`${refused.length} not pushed`] : []),
    ...(left > 0 ? [`${left} not done: run it again to go on`] : []),
  ].join(', ');
  return done === undefined && actions.length > 0 ? `${figures}; --apply makes these changes` : figures;
}
