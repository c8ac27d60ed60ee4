import { VERSION } from '../../model/version.js';
import { toJson } from '../../text/json.js';
import type { PushOutcome, PushPlan } from '../types.js';

const SCHEMA_VERSION = 1;

/** A plan, or what was done of it, as JSON, schema version 1. */
export function* renderJson(plan: PushPlan, outcomes: readonly PushOutcome[] | undefined): Generator<string> {
  const { actions, unchanged, refused, notes, kept } = plan;
  const errors = new Map(
    outcomes?.map(({ action, error }) => [action, { done: error === undefined, error: error ?? null }]),
  );
  yield `${toJson(
    {
      schema_version: SCHEMA_VERSION,
      tool: { name: 'fleetvet', version: VERSION },
      applied: outcomes !== undefined,
      actions: actions.map((action) => ({
        ...action,
        ...(outcomes === undefined ? {} : (errors.get(action) ?? { done: false, error: null })),
      })),
      unchanged,
      not_pushed: refused,
      only_in_nautobot: kept,
      no_place: notes,
    },
    2,
  )}\n`;
}
