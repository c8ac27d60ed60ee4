import { readFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

import { code } from './markdown.js';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const { inputs, outputs } = parse(
  readFileSync(path.resolve(import.meta.dirname, '../../action.yml'), 'utf8'),
) as Metadata;

/** The inputs of the Action, with their defaults. */
export function actionInputList(): string {
  return Object.entries(inputs)
    .map(([name, { default: value, description }]) => {
      const note = value === undefined ? '' : ` (default ${code(value)})`;
      return `- ${code(name)}${note}: ${description}`;
    })
    .join('\n');
}

/** The outputs of the Action. */
export function actionOutputList(): string {
  return Object.entries(outputs)
    .map(([name, { description }]) => `- ${code(name)}: ${description}`)
    .join('\n');
}
