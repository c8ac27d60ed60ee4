import { getInput, getMultilineInput } from '@actions/core';

import { type IsoDate, isDate } from '../model/dates.js';
import { SEVERITIES, type Severity } from '../model/rules.js';
import { UserError } from '../model/user-error.js';

/** The inputs of the workflow (command-line.md, The GitHub Action); the config or the program decides what is not set. */
export interface Inputs {
  readonly workingDirectory: string;
  readonly config: string | undefined;
  readonly paths: readonly string[];
  readonly asOf: IsoDate | undefined;
  readonly multiTenantMode: boolean | undefined;
  readonly base: string | undefined;
  readonly failOn: Severity | 'never';
  readonly onlyNew: boolean;
  readonly policyFromBase: boolean;
  /** Whether policy tests are run: with `auto` if there are any. */
  readonly tests: 'auto' | 'true' | 'false';
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Whether to comment on the pull request: with `changes` only if the result changed. */
  readonly comment: 'false' | 'changes' | 'always';
  /** Whether a comment takes the place of the one before, or is a new one at the end. */
  readonly commentMode: 'update' | 'recreate';
  readonly githubToken: string | undefined;
  readonly files: readonly FileInput[];
}

/** A file to write a format to; the path as the workflow has it. */
interface FileInput {
  readonly format: FileFormat;
  readonly file: string;
}

/** What the Action writes to files: formats, and the compliance report as a page. */
export const FILE_FORMATS = ['sarif', 'junit', 'json', 'report'] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

/**
 * Reads the inputs of the Action, and removes the token from the environment, which child processes inherit.
 * @throws {UserError} for an input with an invalid value.
 */
export function readInputs(): Inputs {
  const githubToken = optional('github-token');
  delete process.env['INPUT_GITHUB-TOKEN'];
  return {
    workingDirectory: optional('working-directory') ?? '.',
    config: optional('config'),
    paths: getMultilineInput('paths'),
    asOf: dateInput('as-of'),
    multiTenantMode: flag('multi-tenant-mode'),
    base: optional('base'),
    failOn: choice('fail-on', [...SEVERITIES, 'never']) ?? 'error',
    onlyNew: flag('only-new') ?? false,
    policyFromBase: choice('policy-from', ['base']) !== undefined,
    tests: choice('tests', ['auto', 'true', 'false']) ?? 'auto',
    annotations: flag('annotations') ?? true,
    summary: flag('summary') ?? true,
    comment: commentInput(),
    commentMode: choice('comment-mode', ['update', 'recreate']) ?? 'update',
    githubToken,
    files: FILE_FORMATS.flatMap((format) => {
      const file = optional(`${format}-file`);
      return file === undefined ? [] : [{ format, file }];
    }),
  };
}

function optional(name: string): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

/** `true` and `false` in any spelling of YAML, or the name of a way to comment. */
function commentInput(): Inputs['comment'] {
  const value = optional('comment') ?? 'false';
  if (value === 'changes' || value === 'always') return value;
  if (/^(?:true|True|TRUE)$/.test(value)) return 'changes';
  if (/^(?:false|False|FALSE)$/.test(value)) return 'false';
  throw new UserError(`the input comment must be false, true, changes or always, not "${value}"`);
}

/** The spellings of YAML 1.2, since workflows are YAML. */
function flag(name: string): boolean | undefined {
  const value = optional(name);
  if (value === undefined) return undefined;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new UserError(`the input ${name} must be true or false, not "${value}"`);
}

function choice<Name extends string>(name: string, names: readonly Name[]): Name | undefined {
  const value = optional(name);
  const chosen = names.find((one) => one === value);
  if (value === undefined || chosen !== undefined) return chosen;
  throw new UserError(`the input ${name} must be ${names.join(', ').replace(/, (\w+)$/, ' or $1')}, not "${value}"`);
}

function dateInput(name: string): IsoDate | undefined {
  const value = optional(name);
  if (value === undefined || isDate(value)) return value;
  throw new UserError(`the input ${name} must be a valid date, YYYY-MM-DD, not "${value}"`);
}
