import { toJson } from '../../text/json.js';
import type { Variables, VariableValue } from './host-variables.js';

const PLAIN_KEY = /^[A-Za-z]\w*$/;
/** Words that YAML 1.1, which Ansible reads, takes for something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** How text is marked that a program would read as a template. */
export type MarkText = (text: string) => string;

/** Lines of YAML for a mapping, each text in quotes: nothing of the repository can be read as YAML. */
export function* mappingLines(values: Variables, indent: string, mark: MarkText): Generator<string> {
  for (const [key, value] of values) yield* fieldLines(`${indent}${keyText(key, mark)}:`, value, indent, mark);
}

function* fieldLines(start: string, value: VariableValue, indent: string, mark: MarkText): Generator<string> {
  if (isList(value)) {
    if (value.length === 0) yield `${start} []\n`;
    else {
      yield `${start}\n`;
      for (const item of value) yield* itemLines(item, `${indent}  `, mark);
    }
  } else if (typeof value !== 'object') {
    yield `${start} ${scalarText(value, mark)}\n`;
  } else if (value.size === 0) {
    yield `${start} {}\n`;
  } else {
    yield `${start}\n`;
    yield* mappingLines(value, `${indent}  `, mark);
  }
}

function* itemLines(item: VariableValue, indent: string, mark: MarkText): Generator<string> {
  if (isList(item)) yield* fieldLines(`${indent}-`, item, indent, mark);
  else if (typeof item !== 'object') yield `${indent}- ${scalarText(item, mark)}\n`;
  else if (item.size === 0) yield `${indent}- {}\n`;
  else {
    let before = `${indent}- `;
    for (const line of mappingLines(item, `${indent}  `, mark)) {
      yield before + line.slice(before.length);
      before = `${indent}  `;
    }
  }
}

function isList(value: VariableValue): value is readonly VariableValue[] {
  return Array.isArray(value);
}

/** A key of a mapping. */
export function keyText(key: string, mark: MarkText): string {
  return PLAIN_KEY.test(key) && !RESERVED.test(key) ? key : mark(key) + quoted(key);
}

function scalarText(value: string | number | boolean, mark: MarkText): string {
  return typeof value === 'string' ? mark(value) + quoted(value) : String(value);
}

/** Text in double quotes that every YAML reader takes: what is not printable is escaped, and half a character replaced. */
export function quoted(text: string): string {
  return toJson(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  ).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
