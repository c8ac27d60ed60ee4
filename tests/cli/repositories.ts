import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFiles } from '../write-files.js';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');

export const CHECK = ['check', '--as-of', '2026-11-21'] as const;

/** A fleet of one device, whose software is approved. */
export const FLEET: Readonly<Record<string, string>> = {
  'inventory/fleet.yaml': `manufacturers: [Arista]
platforms: [{ name: arista_eos, manufacturer: Arista }]
device_types: [{ manufacturer: Arista, model: 7150-S64 }]
roles: [leaf]
software_versions:
  - platform: arista_eos
    version: 4.28.3M
    status: Active
    software_image_files: [{ image_file_name: EOS-4.28.3M.swi, status: Active, default_image: true }]
devices:
  - { name: ams-leaf-01, device_type: 7150-S64, role: leaf, platform: arista_eos, software_version: 4.28.3M }
`,
  'policies/eos.yaml': `validated_software:
  - { software: 4.28.3M, start: 2026-01-01, device_types: [7150-S64] }
`,
};

/** Devices without software, as many as are wanted: a warning each. */
export function devicesWithoutSoftware(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `  - { name: fra-leaf-${index}, device_type: 7150-S64, role: leaf }\n`,
  );
  return `devices:\n${lines.join('')}`;
}

/** Directories that are gone after the tests of a file. */
export interface TemporaryDirectories {
  /** A new directory with these files. */
  readonly make: (files: Readonly<Record<string, string | Uint8Array>>) => string;
  readonly removeAll: () => void;
}

export function temporaryDirectories(): TemporaryDirectories {
  const made: string[] = [];
  return {
    make(files) {
      const directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-cli-')));
      made.push(directory);
      writeFiles(directory, files);
      return directory;
    },
    removeAll() {
      for (const directory of made) rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The repositories of all golden cases, by their paths from the root. */
export function repositoriesOfCases(): readonly string[] {
  const cases = 'tests/cases';
  return readdirSync(path.join(ROOT, cases))
    .flatMap((theme) => readdirSync(path.join(ROOT, cases, theme)).map((name) => `${cases}/${theme}/${name}/repo`))
    .filter((repository) => existsSync(path.join(ROOT, repository)));
}
