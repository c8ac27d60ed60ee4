import type { Fix } from '../model/diagnostic.js';
import type { DataPath } from '../model/node-table.js';
import { nearest } from '../text/nearest.js';
import { helpForComment } from '../text/yaml-text.js';
import { listWords, plural } from '../text/words.js';
import { quote } from '../model/describe.js';
import { findCommaInFlow } from './comma-in-flow.js';
import { type ExplainContext, pathOfPointer, type SchemaError, valueAt } from './schema-error.js';

/** A schema error as a readable message, and its path from the value that was validated. */
export interface Explanation {
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
  const telling = errors.filter(
    (error) => !ENCLOSING_KEYWORDS.has(error.keyword) && !/\/(?:anyOf|oneOf)\/\d/.test(error.schemaPath),
  );
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
      return { ...at, message: `${subject} is empty`, help: 'write a text, or remove the field if it is optional' };
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

function unknownField(
  field: string,
  owner: string,
  suggestion: string | undefined,
  path: DataPath,
  context: ExplainContext,
): { message: string; help: string } {
  const comma = findCommaInFlow(field, path, context);
  if (comma !== undefined) return { message: comma.message, help: comma.help };
  const message = `${owner} has the unknown field ${quote(field)}`;
  if (field === '<<') return { message, help: 'YAML 1.2 has no merge keys: write out the fields' };
  const outer = outerPathOf(field, path, context);
  if (outer !== undefined) {
    const home = outer.length === 0 ? context.owner : quote(labelOf(outer));
    return { message, help: `if it belongs to ${home}, ${indentLike(path.slice(0, outer.length + 1), context)}` };
  }
  const inner = innerFieldOf(field, path, context);
  if (inner !== undefined) {
    const line = context.placeOf?.([...path, inner]).line ?? 0;
    return { message, help: `if it belongs to ${quote(inner)} in line ${line}, indent it deeper than that` };
  }
  if (suggestion !== undefined) return { message, help: `did you mean ${quote(suggestion)}?` };
  return { message, help: `the fields are ${listWords(context.fieldsAt(path), 20)}` };
}

/** The path of the nearest mapping around a path that may have a field and has none: a field that is indented too deep. */
function outerPathOf(field: string, path: DataPath, context: ExplainContext): DataPath | undefined {
  const { value, fieldsAt } = context;
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const outer = path.slice(0, length);
    const mapping = valueAt(value, outer);
    if (isMapping(mapping) && !Object.hasOwn(mapping, field) && fieldsAt(outer).includes(field)) {
      return areOnTwoLines([...path, field], path.slice(0, length + 1), context) ? outer : undefined;
    }
  }
  return undefined;
}

/** The field beside an unknown one that is a mapping or a list of mappings which may have it: one that is indented too little. */
function innerFieldOf(field: string, path: DataPath, context: ExplainContext): string | undefined {
  const { value, fieldsAt } = context;
  const mapping = valueAt(value, path);
  if (!isMapping(mapping)) return undefined;
  return Object.keys(mapping).find(
    (name) =>
      (typeof mapping[name] === 'object' || mapping[name] === undefined) &&
      [fieldsAt([...path, name]), fieldsAt([...path, name, 0])].some((fields) => fields.includes(field)) &&
      areOnTwoLines([...path, field], [...path, name], context),
  );
}

/** Whether two keys stand on two lines, so that their indentation says something. */
function areOnTwoLines(one: DataPath, other: DataPath, { placeOf }: ExplainContext): boolean {
  return placeOf !== undefined && placeOf(one).line !== placeOf(other).line;
}

function indentLike(path: DataPath, { placeOf }: ExplainContext): string {
  const { line, column } = placeOf?.(path) ?? { line: 0, column: 1 };
  return `indent it by ${plural(column - 1, 'space')}, like ${quote(labelOf(path))} in line ${line}`;
}

/** How to add a field that is missing, which may stand in a mapping beside it by mistake. */
function helpForMissing(field: string, path: DataPath, context: ExplainContext): string {
  const add = `add the field: ${field}: …`;
  const mapping = valueAt(context.value, path);
  if (!isMapping(mapping)) return add;
  const nested = Object.keys(mapping).find(
    (name) =>
      hasField(mapping[name], field) &&
      !context.fieldsAt([...path, name]).includes(field) &&
      areOnTwoLines([...path, name, field], [...path, name], context),
  );
  if (nested === undefined) return add;
  const { line } = context.placeOf?.([...path, nested, field]) ?? { line: 0 };
  return `${add}; or, if that is the ${quote(field)} in line ${line}, ${indentLike([...path, nested], context)}`;
}

function hasField(value: unknown, field: string): boolean {
  return isMapping(value) && Object.hasOwn(value, field);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const VERSION_FIELDS = new Set(['version', 'software', 'software_version', 'upgrade_from']);
const DATE_FIELDS = new Set(['start', 'end', 'until', 'release_date', 'end_of_support_date', 'as_of', 'valid_until']);

/** YAML 1.1's words for true and false, which YAML 1.2 reads as text. */
const WORDS_OF_YAML_1_1: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['y', true],
  ['no', false],
  ['off', false],
  ['n', false],
]);

function wrongType(
  error: SchemaError,
  subject: string,
  context: ExplainContext,
  path: DataPath,
): { message: string; help: string; fix?: Fix } {
  const value = valueAt(context.value, path);
  const types = [error.params['type']].flat().map(String);
  const raw = context.rawText(path);
  if (value === null) {
    const holdsLines = !types.includes('string') && (types.includes('array') || types.includes('object'));
    return {
      message: `${subject} has no value`,
      help: holdsLines
        ? `indent the lines that belong to it deeper than its name${indentationBelow(path, context)}, or remove the field if it is optional`
        : 'give it a value, or remove the field if it is optional',
    };
  }
  if (DATE_FIELDS.has(String(path.at(-1)))) {
    return { message: `${subject} is ${raw}, which is not a date`, help: 'write the date as YYYY-MM-DD' };
  }
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const reading = typeof value === 'number' ? `the number ${String(value)}` : `the boolean ${String(value)}`;
    return {
      message: `${subject} must be text`,
      help: `quote it: YAML reads ${raw} as ${reading}; write ${JSON.stringify(raw)}`,
      ...(isVersion(path) && typeof value === 'number' && { fix: { kind: 'quote', text: JSON.stringify(raw) } }),
    };
  }
  if (types.includes('boolean')) {
    const word = typeof value === 'string' ? WORDS_OF_YAML_1_1.get(value.toLowerCase()) : undefined;
    return {
      message: `${subject} must be true or false, not ${nounOf(value)}`,
      help:
        word === undefined
          ? 'write true or false, without quotes'
          : `YAML 1.2 reads ${raw} as text: write ${String(word)}`,
    };
  }
  if (types.includes('integer') || types.includes('number')) {
    return {
      message: `${subject} must be a whole number, not ${nounOf(value)}`,
      help: 'write digits only, without quotes',
    };
  }
  if (types.includes('array')) {
    const single = typeof value === 'string' || typeof value === 'number';
    return {
      message: `${subject} must be a list, not ${nounOf(value)}`,
      help: single ? `write [${raw.replace(/^[[(]|[\])]$/g, '')}]` : 'start each item with "- "',
    };
  }
  const wanted = types.includes('string')
    ? types.includes('object')
      ? 'a name or a mapping'
      : 'text'
    : 'a mapping of fields';
  return {
    message: `${subject} must be ${wanted}, not ${nounOf(value)}`,
    help: helpForKind(wanted, value, path, context),
  };
}

/** How to write a value of another kind: the only item of a list by itself, and a name as an entry with that name. */
function helpForKind(wanted: string, value: unknown, path: DataPath, context: ExplainContext): string {
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
    return `write ${context.rawText([...path, 0])}, without brackets or "- "`;
  const isNamed = typeof value === 'string' && path.length === 0 && context.fieldsAt(path).includes('name');
  return isNamed ? `write "- name: ${context.rawText(path)}", and the other fields below it` : `write ${wanted} here`;
}

/** Whether a path leads to a software version: as a field of its entry, in a reference, or in a list of these. */
function isVersion(path: DataPath): boolean {
  const field = path.findLast((step) => typeof step === 'string');
  return field !== undefined && VERSION_FIELDS.has(field);
}

/** How deep the lines below a field are to be indented: `, by 6 spaces`; empty if it is not known. */
function indentationBelow(path: DataPath, { placeOf }: ExplainContext): string {
  return placeOf === undefined ? '' : `, by ${placeOf(path).column + 1} spaces`;
}

function nounOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'boolean' ? `the boolean ${String(value)}` : `the number ${Number(value)}`;
}

/** The explanation of a value that is not allowed. */
export function notAllowed(
  subject: string,
  value: unknown,
  allowed: readonly unknown[],
): { message: string; help: string } {
  const words = allowed.map(String);
  const [near] = nearest(String(value), words);
  const list = `the allowed values are ${listWords(words, 20)}`;
  const help = near === undefined ? list : `did you mean ${quote(near)}? ${list}`;
  const comment = typeof value === 'string' ? helpForComment(value) : undefined;
  return {
    message: `${subject} is ${quote(readText(value))}, which is not allowed`,
    help: comment === undefined ? help : `${comment}; else ${help}`,
  };
}

function faultOfDate(text: string): string {
  if (/^[+-]?\d{5,}-\d{2}-\d{2}$/.test(text)) return 'not a date with a year of four digits';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'a date that does not exist' : 'not a date';
}

function wrongForm(
  error: SchemaError,
  subject: string,
  text: string,
  owner: unknown,
): { message: string; help: string } {
  if (error.params['format'] === 'date') {
    return {
      message: `${subject} is ${quote(text)}, which is ${faultOfDate(text)}`,
      help: 'write the date as YYYY-MM-DD',
    };
  }
  const last = error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1);
  if (last === 'image_file_checksum') {
    const algorithm = readText(valueAt(owner, ['hashing_algorithm']));
    const hexadecimal = /^[0-9a-fA-F]*$/.test(text);
    return {
      message: hexadecimal
        ? `${subject} has ${text.length} digits, which is not a length of ${algorithm}`
        : `${subject} is not hexadecimal`,
      help: 'copy the whole checksum, and check hashing_algorithm',
    };
  }
  if (last.endsWith('_url')) {
    const schemes = last === 'documentation_url' ? 'http or https' : 'http, https, ftp, sftp, scp or tftp';
    return {
      message: `${subject} is ${quote(text)}, which is not an absolute URL with an allowed scheme`,
      help: `write a complete URL that starts with ${schemes}`,
    };
  }
  if (text !== text.trim()) {
    return { message: `${subject} is ${quote(text)}, with spaces at its start or end`, help: 'remove the spaces' };
  }
  return {
    message: `${subject} is ${quote(text)}, which does not have the required form`,
    help: 'compare it with the examples that `fleetvet schema` prints',
  };
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** A path as it is shown: `software.version`, `tags[2]`. */
function labelOf(path: DataPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}
