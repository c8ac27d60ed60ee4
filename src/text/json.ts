import { activeCharacters, escapeUnits } from './printable.js';

/** Characters that JSON output needs no escapes for. */
const PLAIN = /^[\n -~]*$/;

/** What CI runners take for a command anywhere in a line: `##[`, `##vso[` and the like. */
const COMMAND = /#(?=#\w*[["])/g;

/** A value as JSON, on one line or indented, with all non-printable characters escaped. */
export function toJson(value: unknown, indent?: number): string {
  return visibleJson(JSON.stringify(value, null, indent));
}

/** JSON with all control and invisible characters escaped. */
export function visibleJson(json: string): string {
  // The line ends are those between values: in strings they are escaped already.
  const visible = PLAIN.test(json)
    ? json
    : json.replace(activeCharacters(), (unit) => (unit === '\n' ? unit : escapeUnits(unit)));
  return visible.includes('#') ? visible.replace(COMMAND, escapeUnits) : visible;
}

/** A JSON value. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}
