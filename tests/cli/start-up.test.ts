// What a process loads before it starts to work: each file and each part of Node.js slows every run down.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../write-files.js';

const DIST = path.join(import.meta.dirname, '..', '..', 'dist');
const scratch = mkdtempSync(path.join(tmpdir(), 'fleetvet-start-up-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** A plain config: globs with braces, an exclusion, a severity. */
const FLEET = {
  'fleetvet.yaml':
    'inventory: ["inventory/**/*.{yaml,yml}"]\nexclude: ["**/drafts/**"]\nrules: { software-missing: warning }\n',
  'inventory/names.yaml': `manufacturers: [Arista]
platforms: [{ name: arista_eos, manufacturer: Arista }]
device_types: [{ manufacturer: Arista, model: 7150-S64 }]
roles: [leaf]
`,
  'inventory/devices.yml': `software_versions:
  - { platform: arista_eos, version: 4.25.6M, status: Active }
devices:
  - { name: ams-leaf-01, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.25.6M }
  - { name: ams-leaf-02, device_type: 7150-S64, role: leaf, platform: arista_eos }
`,
};
const fleet = path.join(scratch, 'fleet');
writeFiles(fleet, FLEET);

/** Prints the parts of Node.js that a process loaded, when it exits. */
const PRINT_PARTS =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(2,JSON.stringify(process.moduleLoadList)))';

/** The files of dist/ and the parts of Node.js that a run loads. Its output is discarded: a pipe would load sockets. */
function loadedBy(...args: readonly string[]): {
  readonly files: readonly string[];
  readonly parts: readonly string[];
} {
  const coverage = mkdtempSync(path.join(scratch, 'coverage-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PRINT_PARTS, path.join(DIST, 'cli.js'), ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, CI: 'true', NODE_V8_COVERAGE: coverage },
    },
  );
  expect(status, stderr).toBe(0);
  const urls = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(path.join(coverage, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  });
  const files = urls.map((url) => path.relative(DIST, fileURLToPath(url)).replaceAll('\\', '/'));
  return { files: [...new Set(files)].sort(), parts: JSON.parse(stderr) as string[] };
}

/** Parts of Node.js for programs, networks and hashes. */
const HEAVY = /^NativeModule (?:child_process|crypto|net|http|tls|dgram|zlib)$/;

const CHECK = ['check', '--cwd', fleet, '--as-of', '2026-11-21', '--fail-on', 'never'];
const EVERY_CHECK = [
  'chunks/command-line.js',
  'chunks/core.js',
  'chunks/first.js',
  'chunks/rolldown-runtime.js',
  'cli.js',
];

describe('a plain check', () => {
  it('loads only what every check needs', () => {
    const { files, parts } = loadedBy(...CHECK);
    expect(files).toEqual(EVERY_CHECK);
    // It starts no programs, sends nothing and hashes nothing.
    expect(parts).toContain('NativeModule fs');
    expect(parts.filter((part) => HEAVY.test(part))).toEqual([]);
  });

  it('loads little code', () => {
    const size = (name: string): number => statSync(path.join(DIST, 'chunks', name)).size;
    expect(size('core.js')).toBeLessThan(410_000);
    expect(size('command-line.js')).toBeLessThan(143_000);
  });

  it('loads code that is quick to decode and to compile', () => {
    for (const name of EVERY_CHECK) {
      const code = readFileSync(path.join(DIST, name), 'utf8');
      expect(/[^\0-\x7f]/.exec(code)?.[0]).toBeUndefined();
      // Node.js compiles the regular expressions in functions that never run, too: Unicode properties take long.
      expect(/^.*\\p\{.*/m.exec(code.replaceAll(/String\.raw`[^`]*`/g, ''))?.[0]).toBeUndefined();
    }
  });
});

it('loads rarely needed code on demand', () => {
  const more = (...args: readonly string[]): readonly string[] =>
    loadedBy(...CHECK, ...args).files.filter((file) => !EVERY_CHECK.includes(file));
  expect(more('--format', 'sarif')).toContain('chunks/sarif.js');
  expect(more('--no-fast-path')).toContain('chunks/parse-yaml.js');
  expect(more('--shard', '1/2', '--format', 'json')).toContain('chunks/shard.js');
  writeFileSync(path.join(fleet, 'other.yaml'), 'inventory: ["inventory/[a-n]*.{yaml,yml}", "inventory/d*"]\n');
  expect(more('--config', 'other.yaml')).toContain('chunks/list-by-glob.js');
});

it('loads almost nothing for --version', () => {
  expect(loadedBy('--version').files).toEqual(['chunks/first.js', 'chunks/rolldown-runtime.js', 'cli.js']);
});

it('loads only the descriptions of the commands for --help and completion', () => {
  for (const args of [['--help'], ['completion', 'bash'], ['import', '--help'], ['push', 'nautobot', '--help']]) {
    const { files, parts } = loadedBy(...args);
    expect(parts.filter((part) => HEAVY.test(part))).toEqual([]);
    const sizes = files.map((file) => statSync(path.join(DIST, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(780_000);
  }
});
