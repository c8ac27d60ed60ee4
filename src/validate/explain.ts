import type { Fix } from '../model/diagnostic.js';
import type { DataPath } from '../model/node-table.js';
import { nearest } from '../text/nearest.js';
import { helpForComment } from '../text/yaml-text.js';
import { listWords } from '../text/words.js';
import { quote } from '../model/describe.js';
import { type ExplainContext, pathOfPointer, type SchemaError, valueAt } from './schema-error.js';
import { orRemove, wrongType, notAllowed, wrongForm, readText } from './wrong-value.js';
import { findCommaInFlow, helpForMissing, innerFieldOf, labelOf, outerPathOf, unknownField } from './unknown-field.js';

/** A schema error as a readable message, and its path from the value that was validated. */
interface Explanation {
  readonly path: DataPath;
  readonly on: 'key' | 'value';
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix | undefined;
}

/** Keywords whose errors only say that one of the keywords inside them failed. */
const ENCLOSING_KEYWORDS = new Set(['if', 'allOf', '$ref']);

/** Of several errors about one value, the one for the first of these keywords is reported. */
const PRECEDENCE = ['type', 'minLength', 'maxLength', 'enum', 'const', 'pattern', 'format'];

/**
 * Explains the errors of a validator, one explanation for each cause: of the errors about one value only the first, and
 * not both an unknown field and the missing field that it was meant to be (data-model.md, Collections).
 */
export function explainSchemaErrors(errors: readonly SchemaError[], context: ExplainContext): readonly Explanation[] {
  const telling = errors.filter((error) => !ENCLOSING_KEYWORDS.has(error.keyword) && error.schemaPath === undefined);
  const reported = new Map<string, { readonly error: SchemaError; readonly rank: number }>();
  for (const error of telling) {
    const rank = PRECEDENCE.includes(error.keyword) ? PRECEDENCE.indexOf(error.keyword) : PRECEDENCE.length;
    const key = `${error.instancePath}\n${fieldOf(error)}`;
    const other = reported.get(key);
    if (other === undefined || rank < other.rank) reported.set(key, { error, rank });
  }
  const kept = [...reported.values()].map(({ error }) => error);
  const suggested = new Map<SchemaError, string | undefined>();
  for (const error of kept) {
    if (error.keyword !== 'additionalProperties' && error.keyword !== 'unevaluatedProperties') continue;
    const path = pathOfPointer(error.instancePath, context.value);
    suggested.set(error, nearest(fieldOf(error), context.fieldsAt(path))[0]);
  }
  const misspelt = new Set([...suggested].map(([error, name]) => `${error.instancePath}\n${name ?? ''}`));
  for (const error of suggested.keys()) {
    const path = pathOfPointer(error.instancePath, context.value);
    const outer = outerPathOf(fieldOf(error), path, context);
    if (outer !== undefined) misspelt.add(`${outer.map((step) => `/${step}`).join('')}\n${fieldOf(error)}`);
    const inner = innerFieldOf(fieldOf(error), path, context);
    if (inner !== undefined) misspelt.add(`${error.instancePath}/${inner}\n${fieldOf(error)}`);
  }
  // The merged mapping may have the missing fields.
  const merged = new Set(kept.filter((error) => fieldOf(error) === '<<').map((error) => error.instancePath));
  return kept
    .filter(
      (error) =>
        error.keyword !== 'required' ||
        !(misspelt.has(`${error.instancePath}\n${fieldOf(error)}`) || merged.has(error.instancePath)),
    )
    .filter((error) => !isBehindComma(error, context))
    .map((error) => explain(error, context, suggested.get(error)));
}

/** Whether an error is about a field that is a piece of a value with commas, but not the first, which is reported. */
function isBehindComma(error: SchemaError, context: ExplainContext): boolean {
  if (error.keyword !== 'additionalProperties' && error.keyword !== 'unevaluatedProperties') return false;
  const comma = findCommaInFlow(fieldOf(error), pathOfPointer(error.instancePath, context.value), context);
  return comma !== undefined && comma.first !== fieldOf(error);
}

/** The field that an error on a mapping is about, if any. */
function fieldOf({ params }: SchemaError): string {
  for (const name of ['additionalProperty', 'unevaluatedProperty', 'missingProperty']) {
    if (typeof params[name] === 'string') return params[name];
  }
  return '';
}

function explain(error: SchemaError, context: ExplainContext, suggestion: string | undefined): Explanation {
  const explanation = explainError(error, context, suggestion);
  const text = valueAt(context.value, explanation.path);
  const comment =
    explanation.on === 'value' && ['format', 'pattern', 'type'].includes(error.keyword) && typeof text === 'string'
      ? helpForComment(text)
      : undefined;
  return comment === undefined ? explanation : { ...explanation, help: `${comment}; else ${explanation.help}` };
}

function explainError(error: SchemaError, context: ExplainContext, suggestion: string | undefined): Explanation {
  const { owner, value } = context;
  const path = pathOfPointer(error.instancePath, value);
  const label = labelOf(path);
  const subject = path.length === 0 ? owner : `${quote(label)} of ${owner}`;
  const at = { path, on: 'value' } as const;
  const field = fieldOf(error);
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { path: [...path, field], on: 'key', ...unknownField(field, subject, suggestion, path, context) };
    case 'required':
      return {
        ...at,
        message: `${subject} has no ${quote(field)}, which is required`,
        help: helpForMissing(field, path, context),
      };
    case 'dependentRequired':
    case 'dependencies':
      return {
        path: [...path, String(error.params['property'])],
        on: 'value',
        message: `${subject} has ${quote(String(error.params['property']))} but no ${quote(field)}, and needs both`,
        help: `add the field: ${field}: …`,
      };
    case 'type':
      return { ...at, ...wrongType(error, subject, context, path) };
    case 'minLength':
      return { ...at, message: `${subject} is empty`, help: `write a text${orRemove(context, path)}` };
    case 'maxLength':
      return {
        ...at,
        message: `${subject} is longer than ${String(error.params['limit'])} characters`,
        help: 'shorten it; comments can have any length',
      };
    case 'minItems':
      return { ...at, message: `${subject} is an empty list`, help: 'name at least one, or remove the field' };
    case 'minProperties':
      return {
        ...at,
        message: `${subject} is empty`,
        help: `write one or more of ${listWords(context.fieldsAt(path), 20)}`,
      };
    case 'uniqueItems':
      return {
        path: [...path, Math.max(Number(error.params['i']), Number(error.params['j']))],
        on: 'value',
        message: `${subject} names ${quote(readText(valueAt(value, [...path, Number(error.params['j'])])))} twice`,
        help: 'remove one of the two',
      };
    case 'enum':
      return {
        ...at,
        ...notAllowed(subject, valueAt(value, path), error.params['allowedValues'] as readonly unknown[]),
      };
    case 'minimum':
    case 'maximum':
      return {
        ...at,
        message: `${subject} is ${context.rawText(path)}, which is out of range`,
        help: `write a number that is ${String(error.params['comparison'])} ${String(error.params['limit'])}`,
      };
    case 'anyOf':
      return {
        ...at,
        message: `${subject} has neither "devices" nor "inventory_items"`,
        help: 'name the devices or inventory items that it is for',
      };
    case 'format':
    case 'pattern':
      return { ...at, ...wrongForm(error, subject, readText(valueAt(value, path)), context.value) };
    default:
      return {
        ...at,
        message: `${subject} does not fit its schema (${error.keyword})`,
        help: 'compare it with what `fleetvet schema` prints',
      };
  }
}
