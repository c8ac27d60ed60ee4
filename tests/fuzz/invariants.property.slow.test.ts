// Repositories of the golden cases, broken at characters, nodes and references: what must hold of every input.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { check, type CheckResult, inMemory, renderJson, type SourceLocation, UserError } from '../../src/index.js';
import { type Files, readCorpus } from './corpus.js';
import { mutations, renameFiles, shuffle } from './mutations.js';

/** How many inputs each property tries; the seed is fixed so that a run on another machine tries the same ones. */
const RUNS = Number(process.env['FLEETVET_RUNS'] ?? 60);
const PARAMETERS = { seed: 20261121, numRuns: RUNS };
const TIMEOUT = Math.max(60_000, RUNS * 200);

const corpus = readCorpus();
const repositories = fc.tuple(fc.constantFrom(...corpus), mutations).map(([files, mutate]) => mutate(files));

/** The result of a check, or undefined where it says that it cannot be made. Anything else that is thrown is a fault. */
async function tryCheck(files: Files): Promise<CheckResult | undefined> {
  try {
    return await check({ source: inMemory(files), asOf: '2026-11-21' });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).not.toBe('');
    return undefined;
  }
}

it('never throws, and gives the same bytes for the same input', { timeout: TIMEOUT }, async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(repositories, async (files) => {
      const [first, second] = [await tryCheck(files), await tryCheck(files)];
      if (first === undefined || second === undefined) {
        expect(second).toBe(first);
        return;
      }
      made += 1;
      expect([...renderJson(second)].join('')).toBe([...renderJson(first)].join(''));
    }),
    PARAMETERS,
  );
  expect(made).toBeGreaterThan(RUNS / 2);
});

it('gives every diagnostic a location that exists', { timeout: TIMEOUT }, async () => {
  let places = 0;
  await fc.assert(
    fc.asyncProperty(repositories, async (files) => {
      const result = await tryCheck(files);
      for (const { rule, message, help, location, related } of result?.diagnostics ?? []) {
        expect(message, rule).not.toBe('');
        expect(help, rule).not.toBe('');
        for (const place of [location, ...related.map((other) => other.location)]) expectPlace(files, place);
        places += 1;
      }
    }),
    PARAMETERS,
  );
  expect(places).toBeGreaterThan(RUNS);
});

it('finds the same whatever the order of files, documents, entries and keys', { timeout: TIMEOUT }, async () => {
  await fc.assert(
    fc.asyncProperty(repositories, fc.nat(), async (files, seed) => {
      // Both are written anew, so that nothing but the order differs.
      const [one, other] = [await tryCheck(shuffle(files, 1)), await tryCheck(renameFiles(shuffle(files, seed), seed))];
      expect(other === undefined).toBe(one === undefined);
      if (one === undefined || other === undefined) return;
      expect(subjectsOf(other)).toEqual(subjectsOf(one));
      expect(rulesOf(other)).toEqual(rulesOf(one));
    }),
    PARAMETERS,
  );
});

it('keeps a broken entry from changing other devices', { timeout: TIMEOUT }, async () => {
  let broken = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...corpus), fc.nat(), async (files, which) => {
      const damaged = breakOneSubject(files, which);
      if (damaged === undefined) return;
      const [before, after] = [await tryCheck(files), await tryCheck(damaged.files)];
      if (before === undefined || after === undefined) return;
      // Of what is lost already, for its tag or for a limit, nothing more is told.
      if (before.diagnostics.some(({ rule }) => rule === 'yaml-syntax')) return;
      broken += 1;
      const others = (result: CheckResult): readonly string[] =>
        subjectsOf(result).filter((subject) => !subject.includes(JSON.stringify(damaged.name)));
      expect(others(after)).toEqual(others(before));
      expect(after.diagnostics.map(({ rule }) => rule)).toContain('schema');
    }),
    PARAMETERS,
  );
  expect(broken).toBeGreaterThan(RUNS / 4);
});

function expectPlace(files: Files, { file, start, end }: SourceLocation): void {
  expect(Object.keys(files)).toContain(file);
  // A byte order mark is no part of the text, and lines end at a line feed, as they do for Git and in editors.
  const lines = (files[file] ?? '').replace(/^\ufeff/, '').split('\n');
  expect(start.line).toBeGreaterThanOrEqual(1);
  expect(start.line).toBeLessThanOrEqual(lines.length);
  expect(start.column).toBeGreaterThanOrEqual(1);
  expect(start.column).toBeLessThanOrEqual((lines[start.line - 1] ?? '').length + 1);
  expect(end.line).toBe(start.line);
  expect(end.column).toBeGreaterThanOrEqual(start.column);
}

/** What was found about each subject, without where anything stands. */
function subjectsOf(result: CheckResult): readonly string[] {
  const lines = [...renderJson(result)].join('').split('\n');
  return lines
    .filter((line) => /^\s*\{"kind":/.test(line))
    .map((line) => {
      const {
        location_in_file: _,
        matches = [],
        ...evaluation
      } = JSON.parse(line.replace(/,$/, '')) as {
        location_in_file: unknown;
        matches?: readonly { location: unknown }[];
      };
      return JSON.stringify({ ...evaluation, matches: matches.map(({ location: __, ...match }) => match) });
    });
}

/** Which rules speak of what, in no order. */
function rulesOf(result: CheckResult): readonly string[] {
  return result.diagnostics
    .map(({ rule, severity, subject }) => `${rule} ${severity} ${JSON.stringify(subject ?? null)}`)
    .sort();
}

/** A repository in which one device or machine has a field that there is none of; undefined where it has none to break. */
function breakOneSubject(files: Files, which: number): { readonly files: Files; readonly name: string } | undefined {
  for (const [file, text] of Object.entries(files)) {
    const documents = parseAllDocuments(text, { logLevel: 'silent' });
    // An alias of the entry would be broken with it.
    if (text.includes('&')) continue;
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) continue;
    for (const document of documents) {
      for (const collection of ['devices', 'virtual_machines']) {
        const entries = document.get(collection) as
          { items?: readonly { get?: (key: string) => unknown }[] } | undefined;
        const count = entries?.items?.length ?? 0;
        if (count < 2) continue;
        const name = document.getIn([collection, which % count, 'name']);
        if (typeof name !== 'string' || !document.hasIn([collection, which % count, 'role'])) continue;
        document.setIn([collection, which % count, 'no_such_field'], true);
        const changed = documents.map((each) => each.toString({ lineWidth: 0 })).join('---\n');
        return { files: { ...files, [file]: changed }, name };
      }
    }
  }
  return undefined;
}
