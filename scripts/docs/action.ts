import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

import { code, table } from './markdown.js';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const { inputs, outputs } = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8'),
) as Metadata;

/** The table of the inputs of the Action. */
export function actionInputTable(): string {
  return table(
    ['input', 'default', 'meaning'],
    Object.entries(inputs).map(([name, input]) => [
      code(name),
      input.default === undefined ? '' : code(input.default),
      input.description,
    ]),
  );
}

/** The table of the outputs of the Action. */
export function actionOutputTable(): string {
  return table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
  );
}
