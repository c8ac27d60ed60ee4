import { quote } from '../model/describe.js';
import { comparePositions, type DataPath } from '../model/node-table.js';
import { type ExplainContext, valueAt } from './schema-error.js';

/** A value inside `{ }` that holds a comma without quotes: YAML reads what is behind each comma as a field without a value. */
export interface CommaInFlow {
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
