import { comparePositions, type DataPath } from '../model/node-table.js';
import { listWords, plural } from '../text/words.js';
import { quote } from '../model/describe.js';
import { type ExplainContext, valueAt } from './schema-error.js';
import { isMapping } from '../model/entry.js';

/** Explains an unknown field: a value with a comma, a field at the wrong indentation, or a misspelled name. */
export function unknownField(
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
export function outerPathOf(field: string, path: DataPath, context: ExplainContext): DataPath | undefined {
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
export function innerFieldOf(field: string, path: DataPath, context: ExplainContext): string | undefined {
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
export function helpForMissing(field: string, path: DataPath, context: ExplainContext): string {
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

/** A path as it is shown: `software.version`, `tags[2]`. */
export function labelOf(path: DataPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}

/** A value inside `{ }` that holds a comma without quotes: YAML reads what is behind each comma as a field without a value. */
interface CommaInFlow {
  readonly message: string;
  readonly help: string;
  /** The first of those fields; nothing more is said of the others. */
  readonly first: string;
}

/** Whether an unknown field is what is behind a comma in a value; undefined if it is not. */
export function findCommaInFlow(
  field: string,
  path: DataPath,
  { value, owner, placeOf, rawText, fieldsAt }: ExplainContext,
): CommaInFlow | undefined {
  const mapping = valueAt(value, path) as Readonly<Record<string, unknown>> | null | undefined;
  if (placeOf === undefined || mapping === null || typeof mapping !== 'object' || mapping[field] !== null)
    return undefined;
  const known = fieldsAt(path);
  const isPiece = (name: string): boolean => mapping[name] === null && !known.includes(name);
  // The order of an object's keys is not that of the file if they look like numbers.
  const placed = Object.keys(mapping).map((name) => ({ name, at: placeOf([...path, name]) }));
  placed.sort((a, b) => comparePositions(a.at, b.at));
  const index = placed.findIndex(({ name }) => name === field);
  const before = placed.slice(0, index).findLastIndex(({ name }) => !isPiece(name));
  const start = placed[before];
  if (start === undefined || start.at.line !== placed[index]?.at.line) return undefined;
  const text = mapping[start.name];
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  const end = placed.findIndex(({ name, at }, each) => each > before && (!isPiece(name) || at.line !== start.at.line));
  const pieces = placed.slice(before + 1, end === -1 ? undefined : end);
  let whole = rawText([...path, start.name]);
  let column = start.at.column + `${start.name}: ${whole}`.length;
  for (const { name, at } of pieces) {
    whole += `,${at.column > column + 1 ? ' ' : ''}${name}`;
    column = at.column + name.length;
  }
  return {
    message: `${quote(start.name)} of ${owner} has a comma, which ends a value inside { }`,
    help: `quote the value: write ${start.name}: ${JSON.stringify(whole)}`,
    first: pieces[0]?.name ?? field,
  };
}
