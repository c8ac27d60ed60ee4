// Microsoft's validator of SARIF, with its own rules and those of GitHub.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { CheckResult } from '../../src/index.js';
import { renderSarif } from '../../src/formats/sarif.js';
import { fleetFullOf, FLEET_NAMES, FLEETS } from './fleets.js';
import { HOSTILE } from './hostile.js';

const readText = (result: CheckResult): string => [...renderSarif(result)].join('');

const multitool = multitoolOfPlatform();

describe.skipIf(multitool === undefined)('the multitool', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-sarif-'));
    // What its package does by an install script, which is not run here.
    if (process.platform !== 'win32') chmodSync(multitool ?? '', 0o755);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What it says of all files of a kind, by its own rules and those of GitHub. Its exit status is 0 whatever it finds. */
  const validate = (files: string): string =>
    spawnSync(multitool ?? '', ['validate', path.join(folder, files), '--rule-kind', 'Sarif;Ghas'], {
      encoding: 'utf8',
    }).stdout;

  it('finds no error', async () => {
    for (const [index, name] of FLEET_NAMES.entries())
      writeFileSync(path.join(folder, `${index}.sarif`), readText(await FLEETS[name]()));
    const hostile = await Promise.all(HOSTILE.map(async ({ text }) => fleetFullOf(text)));
    const together = { ...(await FLEETS.mixed()), diagnostics: hostile.flatMap(({ diagnostics }) => diagnostics) };
    writeFileSync(path.join(folder, 'hostile.sarif'), readText(together));
    const said = validate('*.sarif');
    expect(said).toContain(`Done. ${FLEET_NAMES.length + 1} files scanned.`);
    expect(said).toContain('Analysis completed successfully.');
    const found = new Set(
      [...said.matchAll(/ (error|warning) ([A-Z]+\d+): /g)].map((match) => match.slice(1).join(' ')),
    );
    // There is no public address to send people to yet.
    expect([...found], said).toEqual(['warning SARIF2005']);
  }, 60_000);

  it('finds mistakes', () => {
    writeFileSync(path.join(folder, 'wrong.json'), '{"version":"2.1.0","runs":[]}');
    expect(validate('wrong.json')).toContain(' error GH1013: ');
  });
});

/** The path of the multitool, where there is one for this machine. */
function multitoolOfPlatform(): string | undefined {
  if (process.arch !== 'x64') return undefined;
  try {
    const program: unknown = createRequire(import.meta.url)('@microsoft/sarif-multitool');
    return typeof program === 'string' && existsSync(program) ? program : undefined;
  } catch {
    return undefined;
  }
}
