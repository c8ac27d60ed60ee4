// The programs that others check YAML with, installed into a temporary folder from their registries. All validate the same
// files, of one device each, by the same JSON Schema; that is all they do.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Contender } from './measure.js';

/** A peer that can be timed, with its version; or why it cannot. */
export type Peer =
  | { readonly name: string; readonly version: string; readonly contender: Contender }
  | { readonly name: string; readonly skipped: string };

/** What peers are set up with: where to install them, the fleet, and the schema of its files. */
export interface PeerSetting {
  readonly folder: string;
  readonly fleet: string;
  readonly schema: string;
}

const GLOB = 'inventory/devices/**/*.yaml';

/** Installs the peers and gives their commands. */
export function installPeers(setting: PeerSetting): readonly Peer[] {
  mkdirSync(setting.folder, { recursive: true });
  return [...npmPeers(setting), ...pythonPeers(setting), ...OTHERS];
}

/** What was asked for and cannot be compared. */
const OTHERS: readonly Peer[] = [
  { name: 'kubeconform', skipped: 'validates Kubernetes resources only: what says no kind is none to it' },
  { name: 'conftest', skipped: 'runs policies in Rego, and has no JSON Schema of 2020-12' },
];

function npmPeers({ folder, fleet, schema }: PeerSetting): readonly Peer[] {
  const ruleset = path.join(folder, 'ruleset.json');
  const functionOptions = { dialect: 'draft2020-12', schema: JSON.parse(readFileSync(schema, 'utf8')) as unknown };
  writeFileSync(
    ruleset,
    JSON.stringify({
      rules: { fits: { given: '$', severity: 'error', then: { function: 'schema', functionOptions } } },
    }),
  );
  const commands: Readonly<Record<string, readonly [bin: string, ...args: string[]]>> = {
    'ajv-cli': ['ajv', 'validate', '--spec=draft2020', '-c', 'ajv-formats', '--strict=false', '-s', schema, '-d', GLOB],
    '@sourcemeta/jsonschema': ['jsonschema', 'validate', schema, 'inventory/devices', '--extension', '.yaml'],
    v8r: ['v8r', '-s', schema, GLOB],
    '@stoplight/spectral-cli': ['spectral', 'lint', '--quiet', '-r', ruleset, GLOB],
  };
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const failure = install(
    'npm',
    ['install', '--no-audit', '--no-fund', 'ajv-formats', ...Object.keys(commands)],
    folder,
  );
  return Object.entries(commands).map(([name, [bin, ...args]]) => {
    const program = path.join(folder, 'node_modules', '.bin', bin);
    if (failure !== undefined || !existsSync(program)) return { name, skipped: failure ?? 'it was not installed' };
    return { name, version: npmVersion(folder, name), contender: { name, program, args, cwd: fleet } };
  });
}

function npmVersion(folder: string, name: string): string {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function pythonPeers({ folder, fleet, schema }: PeerSetting): readonly Peer[] {
  const bin = path.join(folder, 'python', 'bin');
  const failure =
    install('python3', ['-m', 'venv', 'python'], folder) ??
    install(path.join(bin, 'pip'), ['install', '--quiet', 'check-jsonschema', 'schema-enforcer'], folder);
  const peers: readonly Contender[] = [
    {
      name: 'check-jsonschema',
      program: path.join(bin, 'check-jsonschema'),
      args: ['--schemafile', schema, ...filesBelow(fleet, 'inventory/devices')],
      cwd: fleet,
    },
    { name: 'schema-enforcer', program: path.join(bin, 'schema-enforcer'), args: ['validate'], cwd: fleet },
  ];
  prepareSchemaEnforcer(fleet, schema);
  return peers.map((contender) => {
    const { name, program } = contender;
    if (failure !== undefined || !existsSync(program)) return { name, skipped: failure ?? 'it was not installed' };
    const shown = spawnSync(path.join(bin, 'pip'), ['show', name], { encoding: 'utf8' }).stdout;
    return { name, version: /^Version: (.+)$/m.exec(shown)?.[1] ?? '?', contender };
  });
}

/** schema-enforcer finds the schema of a file by the keys at its top. */
function prepareSchemaEnforcer(fleet: string, schema: string): void {
  mkdirSync(path.join(fleet, 'schema', 'schemas'), { recursive: true });
  const own = { ...(JSON.parse(readFileSync(schema, 'utf8')) as object), $id: 'schemas/inventory' };
  writeFileSync(path.join(fleet, 'schema', 'schemas', 'inventory.json'), JSON.stringify(own));
  const lines = ['[tool.schema_enforcer]', 'data_file_search_directories = ["./inventory/devices"]'];
  writeFileSync(path.join(fleet, 'pyproject.toml'), `${lines.join('\n')}\n`);
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, file) : [file];
  });
}

/** Runs an installation; gives why it failed, or undefined. */
function install(program: string, args: readonly string[], cwd: string): string | undefined {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'ignore', timeout: 600_000 });
  if (error !== undefined) return `${path.basename(program)} is not there`;
  return status === 0 ? undefined : 'its registry cannot be reached';
}
