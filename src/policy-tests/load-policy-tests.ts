import { POLICY_TEST_GLOB } from '../check/config.js';
import { REMEDY_FOR_UNREADABLE } from '../check/load-files.js';
import { decodeText } from '../files/decode.js';
import type { Config } from '../model/config.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import { emptyNodeTable } from '../model/node-table.js';
import type { PolicyTestEntry } from './types.js';
import { UserError } from '../model/user-error.js';
import { createYamlReader, type YamlReader } from '../parse/yaml-reader.js';
import { validatePolicyTests } from './validate-policy-tests.js';
import { liesIn, normalizePath } from '../text/paths.js';

/** The cases of one file, and what is wrong with the file around them. */
interface LoadedPolicyTests {
  readonly path: string;
  readonly entries: readonly PolicyTestEntry[];
  readonly drafts: readonly DiagnosticDraft[];
}

/**
 * Loads the policy tests of a repository, or of the given files and folders, sorted by path. A file given by name may have
 * any name and location.
 * @throws {UserError} if there are none: a test of nothing must never pass.
 */
export async function loadPolicyTests(
  source: FileSource,
  config: Config,
  paths: readonly string[],
): Promise<readonly LoadedPolicyTests[]> {
  const listed = await source.list([POLICY_TEST_GLOB], config.exclude);
  const wanted = paths.length === 0 ? listed : [...new Set(paths.flatMap((path) => filesAt(source, listed, path)))];
  const readYaml = createYamlReader(config);
  const loaded: LoadedPolicyTests[] = [];
  for (const path of [...wanted].sort()) loaded.push(await loadFile(source, path, config, readYaml));
  if (loaded.every(({ entries, drafts }) => entries.length === 0 && drafts.length === 0)) {
    throw new UserError(
      loaded.length === 0
        ? `nothing to test: no file matches ${POLICY_TEST_GLOB}; write one (fleetvet schema policy-test prints the fields), or run fleetvet in the root of the repository`
        : 'nothing to test: the test files contain no cases',
    );
  }
  return loaded;
}

function filesAt(source: FileSource, listed: readonly string[], path: string): readonly string[] {
  const wanted = normalizePath(path);
  const inside = listed.filter((file) => liesIn(file, wanted));
  if (inside.length > 0) return inside;
  const named = [wanted, path].find((file) => isFile(source, file));
  if (named !== undefined) return [named];
  throw new UserError(
    `nothing to test at ${path}: it is not a file, and no file in it matches ${POLICY_TEST_GLOB}; paths are relative to --cwd`,
  );
}

function isFile(source: FileSource, path: string): boolean {
  try {
    return source.read(path, Infinity) !== undefined;
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
}

async function loadFile(
  source: FileSource,
  path: string,
  { statuses, limits }: Config,
  readYaml: YamlReader,
): Promise<LoadedPolicyTests> {
  try {
    const bytes = source.read(path, limits.fileSize);
    if (bytes === undefined) throw new UnreadableFile('it points to nothing');
    const text = decodeText(bytes);
    const { documents, nodes } = await readYaml(text);
    return { path, ...validatePolicyTests({ file: { path, area: 'policies', nodes }, text, documents }, statuses) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const draft: DiagnosticDraft = {
      rule: 'unreadable-file',
      message: `the file ${path} cannot be read: ${error.message}`,
      help: error.help ?? REMEDY_FOR_UNREADABLE,
      at: { file: { path, area: 'policies', nodes: emptyNodeTable() }, offsets: [0, 0] },
    };
    return { path, entries: [], drafts: [draft] };
  }
}
