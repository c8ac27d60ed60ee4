import type { Fix } from '../model/diagnostic.js';
import type { DataPath } from '../model/node-table.js';
import { nearest } from '../text/nearest.js';
import { helpForComment } from '../text/yaml-text.js';
import { listWords } from '../text/words.js';
import { quote } from '../model/describe.js';
import { type ExplainContext, type SchemaError, valueAt } from './schema-error.js';

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

/** Explains a value of the wrong type. A version that YAML reads as a number gets a fix. */
export function wrongType(
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
        ? `indent the lines that belong to it deeper than its name${indentationBelow(path, context)}${orRemove(context, path)}`
        : `give it a value${orRemove(context, path)}`,
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
    help: comment === undefined ? help : `${comment}; otherwise ${help}`,
  };
}

function faultOfDate(text: string): string {
  if (/^[+-]?\d{5,}-\d{2}-\d{2}$/.test(text)) return 'not a date with a year of four digits';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'a date that does not exist' : 'not a date';
}

/** Explains a text that does not have the required form: a date, checksum or URL, or text with spaces around it. */
export function wrongForm(
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

/** A value as text: JSON, if it is not a text itself. */
export function readText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** That a field without a value may be removed, as the end of a help; nothing for one that is required. */
export function orRemove({ isRequired }: ExplainContext, path: DataPath): string {
  if (isRequired === undefined) return ', or remove the field if it is optional';
  return isRequired(path) ? '' : ', or remove the field';
}
