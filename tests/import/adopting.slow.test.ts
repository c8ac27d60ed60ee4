import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { SAMPLES } from './import-into.js';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'docs/adopting.md'), 'utf8');
const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-adopting-')));

afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** The block of the page that a comment marks. */
function block(mark: string): string {
  const found = new RegExp(`<!-- ${mark} -->\\n\\n\`\`\`sh\\n([^]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/adopting.md has no block ${mark}`);
  return found;
}

function run(script: string, cwd: string): { readonly status: number; readonly output: string } {
  const shim = path.join(temporary, 'fleetvet');
  writeFileSync(
    shim,
    `#!/bin/sh
case $1 in check|baseline) set -- "$@" --as-of 2026-11-26 ;; esac
exec '${process.execPath}' '${path.join(root, 'dist/cli.js')}' "$@"
`,
  );
  chmodSync(shim, 0o755);
  const { FORCE_COLOR: _, ...env } = process.env;
  const { status, stdout } = spawnSync('bash', ['-c', `exec 2>&1\n${script}`], {
    cwd,
    encoding: 'utf8',
    env: { ...env, PATH: `${temporary}${path.delimiter}${env['PATH'] ?? ''}`, NO_COLOR: '1' },
  });
  return { status: status ?? -1, output: stdout };
}

/** The files that each way begins with, put into an empty folder. */
const STARTS: Readonly<Record<string, (folder: string) => void>> = {
  netbox: (folder) => cpSync(path.join(SAMPLES, 'netbox/v4'), path.join(folder, 'netbox'), { recursive: true }),
  nautobot: (folder) => cpSync(path.join(SAMPLES, 'nautobot/graphql-devices.json'), path.join(folder, 'nautobot.json')),
  csv: (folder) =>
    writeFileSync(
      path.join(folder, 'devices.csv'),
      'Hostname;Model;Software Version;Function\nsw-1;C9300-48T;17.09.04a;access\nsw-2;C9300-48T;17.12.4;access\n',
    ),
  ansible: (folder) => {
    mkdirSync(path.join(folder, 'facts'));
    const facts = JSON.parse(readFileSync(path.join(SAMPLES, 'ansible/facts-ios_facts.json'), 'utf8')) as Record<
      string,
      { ansible_facts: unknown }
    >;
    for (const [host, { ansible_facts: values }] of Object.entries(facts))
      writeFileSync(path.join(folder, 'facts', host), JSON.stringify(values));
  },
};

describe('the way that docs/adopting.md goes', () => {
  it.each(Object.keys(STARTS))('from %s', (start) => {
    const folder = mkdtempSync(path.join(temporary, `${start}-`));
    STARTS[start]?.(folder);
    const imported = run(block(`from: ${start}`), folder);
    expect(imported, imported.output).toMatchObject({ status: 0 });

    const checked = run(`fleetvet check -f json`, folder);
    expect(run(block('then: check'), folder).status).toBe(1);
    const { diagnostics } = JSON.parse(checked.output) as {
      diagnostics: readonly { rule: string; severity: string }[];
    };
    expect(new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))).toEqual(
      new Set(['software-invalid']),
    );

    const based = run(block('then: baseline'), folder);
    expect(based, based.output).toMatchObject({ status: 0 });
    const baseline = parse(readFileSync(path.join(folder, 'policies/baseline.yaml'), 'utf8')) as {
      validated_software: readonly { software: { platform: string; version: string } }[];
    };

    const device = devicesBelow(path.join(folder, 'inventory')).find(
      (one) => one.software_version !== undefined && one.platform !== undefined,
    );
    const policy = block('then: policy')
      .replace('PLATFORM', device?.platform ?? '')
      .replace('VERSION', device?.software_version ?? '')
      .replace('ROLE', JSON.stringify(device?.role));
    const replaced = run(policy, folder);
    expect(replaced, replaced.output).toMatchObject({ status: 0 });
    expect(replaced.output).toMatch(/Removed \d+ records? from policies\/baseline\.yaml/);
    expect(baseline.validated_software.length).toBeGreaterThan(0);
  });
});

interface Device {
  readonly role: string;
  readonly platform?: string;
  readonly software_version?: string;
}

function devicesBelow(folder: string): readonly Device[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .flatMap(
      (name) => (parse(readFileSync(path.join(folder, name), 'utf8')) as { devices?: readonly Device[] }).devices ?? [],
    );
}
