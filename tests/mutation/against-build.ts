import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';

import * as sources from '../../src/index.js';
import { idsAtOnce, idsOnceRead } from '../compare/known-ids.js';

const TESTS = path.join(import.meta.dirname, '..');

/** What the build gives is kept here: it is the same for every mutation. */
const KEPT = path.join(tmpdir(), `fleetvet-mutation-${digestOf(sizesIn(path.join(TESTS, '..', 'dist')))}`);
mkdirSync(KEPT, { recursive: true });

type Files = Readonly<Record<string, string>>;
type Options = Omit<sources.CheckOptions, 'source' | 'base' | 'asOf'>;

/** Expects that the sources check the repository of a golden case (`theme/name`), and compare it, as the build does. */
export function expectGoldenCase(name: string): Promise<void> {
  const folder = path.join(TESTS, 'cases', name);
  return expectSame(filesIn(path.join(folder, 'repo')), filesIn(path.join(folder, 'base')));
}

/** Expects the same result of both, for the head alone, and compared with the base by either side's policy. */
export async function expectSame(
  head: Files | undefined,
  base: Files | undefined,
  options: Options = {},
): Promise<void> {
  const ways: readonly (readonly [base: Files | undefined, policyFromBase: boolean])[] =
    base === undefined
      ? [[undefined, false]]
      : [
          [undefined, false],
          [base, false],
          [base, true],
        ];
  for (const way of ways)
    expect(await outcomeOf(sources, head, ...way, options)).toBe(
      await kept([head, way, options], async () => outcomeOf(await build(), head, ...way, options)),
    );
}

/** Loaded only when something is not kept yet. */
async function build(): Promise<typeof sources> {
  return (await import(path.join(TESTS, '../dist/index.js'))) as typeof sources;
}

/** What was made before of the same, else what is made now. */
async function kept(of: unknown, make: () => Promise<string>): Promise<string> {
  const file = path.join(KEPT, digestOf(JSON.stringify(['4', of])));
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const made = await make();
  // Another run may read it at the same time.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function sizesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return files.map((name) => `${name} ${digestOf(readFileSync(path.join(folder, name), 'utf8'))}`).join('\n');
}

async function outcomeOf(
  { check, inMemory, renderJson, UserError }: typeof sources,
  head: Files | undefined,
  base: Files | undefined,
  policyFromBase: boolean,
  options: Options,
): Promise<string> {
  try {
    // With ids, the base takes over what it shares with the head.
    const source = idsAtOnce(inMemory({ ...base }));
    const result = await check({
      ...options,
      source: base === undefined ? inMemory({ ...head }) : idsOnceRead(inMemory({ ...head })),
      asOf: '2026-11-21',
      ...(base !== undefined && {
        base: { commit: '0'.repeat(40), source, ...(policyFromBase && { policySource: source }) },
      }),
    });
    return [...renderJson(result), ...whatJsonLeavesOut(result)].join('');
  } catch (error) {
    if (error instanceof UserError) return `error: ${error.message}`;
    throw error;
  }
}

/** The parts of a result that only other reports and commands use. */
function whatJsonLeavesOut({ diagnostics, coverage, comparison, repository }: sources.CheckResult): readonly string[] {
  const diagnosticsByIdentity = diagnostics.map(({ identity, fix, folded, follows, isProposed }) => [
    identity,
    { fix, folded, follows, isProposed },
  ]);
  const impacts = comparison?.changes.map(({ impact }) => impact);
  const subjects = comparison?.subjects.map(({ subject, before, after, ...flags }) => [
    subject,
    before !== undefined,
    after !== undefined,
    flags,
  ]);
  const { notes, judgedAtBase } = comparison ?? {};
  const upgrades = repository.softwareVersions.map(({ upgradeFrom }) => upgradeFrom?.map(({ version }) => version));
  const parts = [
    diagnosticsByIdentity,
    coverage(),
    { impacts, notes, judgedAtBase, upgrades, unread: repository.unreadPolicies },
    subjects,
  ];
  return parts.map((part) => JSON.stringify(part));
}

/** The files below a folder, by their paths; nothing if there is no such folder. */
export function filesIn(folder: string): Files | undefined {
  if (!existsSync(folder)) return undefined;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    paths
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file), readFileSync(file, 'utf8')];
      }),
  );
}

export function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && !each.name.startsWith('_'))
    .map(({ name }) => name)
    .sort();
}
