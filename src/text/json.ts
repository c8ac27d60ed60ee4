/** Characters that JSON may hold as they are, but that a terminal, a log (`##[`) or a script in a page would act upon. */
const ACTIVE = /[\u007f-\u009f\u00ad\u034f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|#(?=#(?:\[|"))/g;

/** A value as JSON on one line, or indented, with every character escaped that is more than text. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    ACTIVE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}
