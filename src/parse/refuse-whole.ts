import type { Limits } from '../model/config.js';
import { createNodeTable, ROW } from '../model/node-table.js';
import type { SyntaxFault, ParsedYaml } from '../model/source.js';
import { lineStartsOf } from '../text/line-starts.js';

/** The limits of a whole text, with their names in messages. */
const LIMITS = {
  complexFileSize: [
    'complex_file_size',
    'characters, and from here on it is not plain YAML',
    'write it as plain lists and mappings, without anchors, aliases, tags and mistakes, or split it',
  ],
  documents: ['documents', 'documents', 'split it'],
  values: ['values', 'values', 'split it'],
} as const satisfies Partial<Record<keyof Limits, readonly [key: string, what: string, help: string]>>;

/** A text that is not read because it exceeds a limit. */
export function refuseWhole(text: string, limit: keyof typeof LIMITS, limits: Limits): ParsedYaml {
  return loseText(text, faultOfWhole(limit, limits));
}

/** A text of which nothing is read, because of a fault at a place in it. */
export function loseText(text: string, fault: SyntaxFault): ParsedYaml {
  const lineStarts = lineStartsOf(text);
  return {
    documents: [{ value: null, node: 0, offsets: [0, text.length], faults: [fault] }],
    nodes: createNodeTable(new Uint32Array(ROW), 1, lineStarts, lineStarts.length, undefined),
  };
}

/** The fault of a text that exceeds a limit. */
export function faultOfWhole(limit: keyof typeof LIMITS, limits: Limits): SyntaxFault {
  const [key, what, help] = LIMITS[limit];
  return {
    message: `this file holds more than ${limits[limit].toLocaleString('en-US')} ${what}`,
    help: `${help}; or raise limits.${key} in the config`,
    offsets: [0, 1],
  };
}
