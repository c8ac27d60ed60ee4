import type { CheckResult } from '../model/check-result.js';
import type { Change } from '../model/comparison.js';
import { VERSION } from '../model/version.js';
import { createEvaluationWriter } from './evaluation-json.js';
import { toJson } from '../text/json.js';

const SCHEMA_VERSION = 1;

/**
 * The result of a check as JSON, schema version 1 (command-line.md, The JSON output), in pieces: a line for the head, for
 * each diagnostic and for each evaluation, made one after the other so that the whole is never held.
 */
export function renderJson(result: CheckResult): Generator<string> {
  return layOutJson(headOf(result), diagnosticLines(result), evaluationLines(result), () => {
    const changes = toJson(changesOf(result));
    return changes === '{}' ? '}' : changes.slice(1);
  });
}

/** The layout of the JSON output; `end` gives what stands behind the lists, with the last brace, once these are through. */
export function* layOutJson(
  head: object,
  diagnostics: Iterable<string>,
  evaluations: Iterable<string>,
  end: () => string,
): Generator<string> {
  yield `${toJson(head).slice(0, -1)},\n"diagnostics": [`;
  yield* separated(diagnostics);
  yield '],\n"evaluations": [';
  yield* separated(evaluations);
  const last = end();
  yield last === '}' ? ']}\n' : `],\n${last}\n`;
}

/** The same as lines of JSON, each with its `type`: the head, then the diagnostics, then the evaluations. */
export function renderNdjson(result: CheckResult): Generator<string> {
  return layOutNdjson({ ...headOf(result), ...changesOf(result) }, diagnosticLines(result), evaluationLines(result));
}

/** The layout of the NDJSON output; `end` is called once the lists are through. */
export function* layOutNdjson(
  head: object,
  diagnostics: Iterable<string>,
  evaluations: Iterable<string>,
  end?: () => unknown,
): Generator<string> {
  yield `${typed('head', toJson(head))}\n`;
  for (const line of diagnostics) yield `${typed('diagnostic', line)}\n`;
  for (const line of evaluations) yield `${typed('evaluation', line)}\n`;
  end?.();
}

function typed(type: string, object: string): string {
  return `{"type":"${type}",${object.slice(1)}`;
}

function* separated(lines: Iterable<string>): Generator<string> {
  let separator = '\n';
  for (const line of lines) {
    yield separator + line;
    separator = ',\n';
  }
  if (separator !== '\n') yield '\n';
}

function headOf({ evaluation, summary, shard }: CheckResult): object {
  return {
    schema_version: SCHEMA_VERSION,
    tool: { name: 'fleetvet', version: VERSION },
    as_of: evaluation.asOf,
    multi_tenant_mode: evaluation.multiTenantMode,
    shard,
    summary,
  };
}

function* diagnosticLines({ diagnostics }: CheckResult): Generator<string> {
  for (const {
    rule,
    severity,
    message,
    help,
    location,
    related,
    subject,
    change,
    cause,
    waived,
    count,
  } of diagnostics) {
    yield toJson({ rule, severity, message, help, location, related, subject, change, cause, waived, count });
  }
}

/** With a base, what the change does; else nothing. */
function changesOf({ comparison }: CheckResult): object {
  return comparison === undefined
    ? {}
    : { base: comparison.base, merge_base: comparison.mergeBase, changes: comparison.changes.map(changeOf) };
}

/** A changed entry as JSON output has it. */
export function changeOf({ kind, name, action, fields, values, location, effects }: Change): object {
  return {
    kind,
    name,
    action,
    fields,
    values: Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, { old: value.old ?? null, new: value.new ?? null }]),
    ),
    location: { file: location.file, start: location.start },
    effects: {
      newly_invalid: effects.newlyInvalid,
      fixed: effects.fixed,
      matches_changed: effects.matchesChanged,
      images_changed: effects.imagesChanged,
    },
  };
}

function* evaluationLines({ locationOf, evaluation }: CheckResult): Generator<string> {
  const write = createEvaluationWriter(locationOf, evaluation);
  for (const found of evaluation.devices) yield write(found);
  for (const found of evaluation.inventoryItems) yield write(found);
  for (const found of evaluation.virtualMachines) yield write(found);
}
