import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { parse } from 'yaml';

import { temporaryFolder } from './repository.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

const { inputs: declared, runs } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Metadata;

/** What the runner gives an input that the workflow leaves out. */
const DEFAULTS = Object.fromEntries(Object.entries(declared).map(([name, input]) => [name, input.default ?? '']));

/** What runs the Action on GitHub's runners is Node 24; FLEETVET_NODE24 names one where the tests run on another. */
export const NODE = process.env['FLEETVET_NODE24'] ?? process.execPath;

/** A command of the log that the runner would carry out. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun {
  readonly status: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionOptions {
  readonly workspace: string;
  readonly event: string;
  readonly payload: object;
  readonly sha?: string;
  /** By their names in action.yml; those left out get the defaults of action.yml, as the runner gives them. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the built Action as GitHub's runner does: with its environment and its files, and nothing of ours. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = temporaryFolder();
  const file = (name: string, text = ''): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const outputFile = file('output');
  const summaryFile = file('summary.md');
  const inputs = { ...DEFAULTS, 'github-token': 'ghs_secret', 'as-of': '2026-11-21', ...options.inputs };
  const env = {
    PATH: process.env['PATH'] ?? '',
    SystemRoot: process.env['SystemRoot'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload)),
    GITHUB_OUTPUT: outputFile,
    GITHUB_REPOSITORY: 'acme/fleet',
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: options.sha ?? '',
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_WORKSPACE: options.workspace,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.environment,
  };
  const { status, log, stderr } = await new Promise<Pick<ActionRun, 'status' | 'log' | 'stderr'>>((resolve) => {
    const child = execFile(
      NODE,
      [path.join(ROOT, runs.main)],
      { cwd: options.workspace, env, maxBuffer: 1 << 28 },
      (_error, stdout, stderr) => resolve({ status: child.exitCode, log: stdout, stderr }),
    );
  });
  return {
    status,
    log,
    stderr,
    commands: parseLog(log),
    outputs: parseOutputs(readFileSync(outputFile, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
  };
}

/** The commands that GitHub's runner knows. */
const KNOWN = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'stop-commands', 'echo', 'set-output'],
  ...['save-state', 'set-env', 'add-path', 'add-matcher', 'remove-matcher', 'internal-set-repo-path'],
]);

/** Reads a log as the runner does: both ways to write a command, and nothing between the tokens of stop-commands. */
export function parseLog(log: string): readonly Command[] {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/)) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      continue;
    }
    const command = parseCommand(line);
    if (command === undefined) continue;
    if (command.name === 'stop-commands') token = command.message;
    else commands.push(command);
  }
  return commands;
}

function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: (.*?))?\](.*)$/.exec(line);
  if (match === null) return undefined;
  const [, name = '', properties = '', message = ''] = match;
  if (!KNOWN.has(name.toLowerCase())) return undefined;
  const pairs = properties.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key.trim(), unescape(value.join('='))] as const;
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: unescape(message) };
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function parseOutputs(text: string): Record<string, string> {
  const matches = text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n\2\n/gm);
  return Object.fromEntries([...matches].map(([, name = '', , value = '']) => [name, value]));
}

/** What the annotations of a run say, each in one line: `error inventory/a.yaml:3:5-9 Title`. */
export function annotationsOf({ commands }: ActionRun): readonly string[] {
  return commands
    .filter(({ properties }) => properties['file'] !== undefined)
    .map(
      ({ name, properties: { file, line, col, endColumn, title } }) =>
        `${name} ${file}:${line}:${col}-${endColumn} ${title}`,
    );
}
