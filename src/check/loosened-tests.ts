import { isMapping } from '../model/entry.js';
import { loosened } from '../compare/loosened.js';
import { decodeText } from '../files/decode.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import type { Config } from '../model/config.js';
import { quote } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { groupBy } from '../model/group-by.js';
import { emptyNodeTable } from '../model/node-table.js';
import type { SourceFile } from '../model/source.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { changeInWords } from '../text/change-in-words.js';
import { listWords } from '../text/words.js';
import { POLICY_TEST_GLOB } from './config.js';

/** The files of one side, and the config that they are read by. */
interface TestFiles {
  readonly source: FileSource;
  readonly config: Pick<Config, 'exclude' | 'limits'>;
}

type Fields = Readonly<Record<string, unknown>>;

/** A policy test as its file has it, valid or not. */
interface TestCase {
  readonly file: SourceFile;
  readonly document: { readonly node: number; readonly value: unknown };
  readonly index: number;
  readonly name: string;
  /** All that it checks, expectations by their own names; a map, since a field may be named `constructor`. */
  readonly checks: ReadonlyMap<string, unknown>;
}

/** How many removed tests of a file are named. */
const NAMED = 5;

/** policy-loosened for policy tests: those that are gone, and those that check something else than at the base. */
export async function reportLoosenedTests(base: TestFiles, head: TestFiles): Promise<readonly DiagnosticDraft[]> {
  const before = await listTests(base);
  if (before.length === 0) return [];
  const texts = readTexts(head, await listTests(head));
  // The ids of files in a working tree are known once they are read.
  const isSame = (path: string): boolean => {
    const [id, other] = [base.source.blobOf?.(path), head.source.blobOf?.(path)];
    return id !== undefined && id === other;
  };
  const changed = before.filter((path) => !isSame(path));
  if (changed.length === 0) return [];
  const now = (
    await readCases(
      head,
      texts.filter(([path]) => !isSame(path)),
    )
  ).flatMap(([, cases]) => cases);
  const byName = groupBy(now, ({ name }) => name);
  const contentsOf = (cases: readonly TestCase[]): ReadonlySet<string> =>
    new Set(cases.map(({ checks }) => contentOfChecks(checks)));
  const kept = contentsOf(now);
  // A test may be kept by its copy in a file that did not change; such files are read only if a test is missing.
  let elsewhere: ReadonlySet<string> | undefined;
  const isKept = async (content: string): Promise<boolean> => {
    if (kept.has(content)) return true;
    elsewhere ??= contentsOf(
      (
        await readCases(
          head,
          texts.filter(([path]) => isSame(path)),
        )
      ).flatMap(([, cases]) => cases),
    );
    return elsewhere.has(content);
  };
  const drafts: DiagnosticDraft[] = [];
  for (const [path, cases] of await readCases(base, readTexts(base, changed))) {
    const gone: TestCase[] = [];
    for (const old of cases) {
      if (await isKept(contentOfChecks(old.checks))) continue;
      const namesakes = byName.get(old.name) ?? [];
      const found = namesakes.find(({ file }) => file.path === path) ?? namesakes[0];
      if (found === undefined) gone.push(old);
      else drafts.push(draftOfChange(old, found));
    }
    if (gone.length > 0) drafts.push(draftOfRemoval(path, gone, now.find(({ file }) => file.path === path)?.file));
  }
  return drafts;
}

async function listTests({ source, config }: TestFiles): Promise<readonly string[]> {
  return source.list([POLICY_TEST_GLOB], config.exclude);
}

function draftOfChange(old: TestCase, { file, document, index, name, checks }: TestCase): DiagnosticDraft {
  const fields = [...new Set([...old.checks.keys(), ...checks.keys()])].filter(
    (field) => contentOf(old.checks.get(field)) !== contentOf(checks.get(field)),
  );
  const changes = fields.map((field) => `"${field}" ${changeInWords(old.checks.get(field), checks.get(field))}`);
  return {
    ...loosened(`policy test ${quote(name)} checks something else`, changes.join(', ')),
    at: { file, ...document, path: ['cases', index] },
    identity: ['policy test', name, ...fields],
  };
}

function draftOfRemoval(path: string, gone: readonly TestCase[], file: SourceFile | undefined): DiagnosticDraft {
  const names = gone.map(({ name }) => name);
  const what = gone.length === 1 ? `a policy test of ${path} is` : `${gone.length} policy tests of ${path} are`;
  return {
    ...loosened(`${what} gone`, listWords(names.map(quote), NAMED)),
    at: { file: file ?? { path, area: 'policies', nodes: emptyNodeTable() }, offsets: [0, 0] },
    identity: ['policy tests', ...names],
  };
}

type Texts = readonly (readonly [path: string, text: string])[];

function readTexts({ source, config }: TestFiles, paths: readonly string[]): Texts {
  source.prepare?.(paths);
  return paths.flatMap((path) => {
    const text = readText(source, path, config.limits.fileSize);
    return text === undefined ? [] : [[path, text] as const];
  });
}

async function readCases(
  { config }: TestFiles,
  texts: Texts,
): Promise<readonly (readonly [path: string, cases: readonly TestCase[]])[]> {
  const readYaml = createYamlReader(config);
  const files: (readonly [string, readonly TestCase[]])[] = [];
  for (const [path, text] of texts) {
    const { documents, nodes } = await readYaml(text);
    const file: SourceFile = { path, area: 'policies', nodes };
    files.push([path, documents.flatMap((document) => casesOf(file, document))]);
  }
  return files;
}

/** The text of a file; undefined if it cannot be read, because then it tests nothing. */
function readText(source: FileSource, path: string, limit: number): string | undefined {
  try {
    const bytes = source.read(path, limit);
    return bytes === undefined ? undefined : decodeText(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function casesOf(file: SourceFile, document: TestCase['document']): readonly TestCase[] {
  const { cases, description: _, ...common } = fieldsOf(document.value);
  if (!Array.isArray(cases)) return [];
  return cases.map((one: unknown, index): TestCase => {
    const { name, description: __, expect, ...rest } = fieldsOf(one);
    const expected = Object.entries(fieldsOf(expect)).map(([field, value]) => [`expect.${field}`, value] as const);
    return {
      file,
      document: { node: document.node, value: document.value },
      index,
      name: typeof name === 'string' ? name : `number ${index + 1}`,
      checks: new Map([...Object.entries({ ...common, ...rest }), ...expected]),
    };
  });
}

function fieldsOf(value: unknown): Fields {
  return isMapping(value) ? value : {};
}

function contentOfChecks(checks: TestCase['checks']): string {
  return contentOf(Object.fromEntries(checks));
}

/** A value as text, independent of the order of its fields. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isMapping(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
