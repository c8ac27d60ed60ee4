import { decodeText } from '../files/decode.js';
import type { Config } from '../model/config.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import { emptyNodeTable } from '../model/node-table.js';
import type { Area } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import { createYamlReader, type YamlReader } from '../parse/yaml-reader.js';
import { emptyFile, type ValidatedFile } from '../validate/validated-file.js';
import { validateFile } from '../validate/validate-file.js';

/** A file of the repository after loading, parsing and validating, with the id that Git gives to its bytes. */
export interface LoadedFile extends ValidatedFile {
  /** Absent where nobody asked for it, or the file could not be read. */
  readonly blob: string | undefined;
}

/** Called before each file with the numbers of files read and of all; reading goes on when the promise is settled. */
export type OnProgress = (read: number, total: number) => Promise<void>;

/** What files are loaded from, and how. */
export interface LoadFilesOptions {
  readonly source: FileSource;
  /** Where the policy comes from, if from elsewhere. */
  readonly policySource?: FileSource | undefined;
  readonly config: Config;
  readonly configPath: string;
  /** The id that Git gives to bytes; without it, ids are not found out. */
  readonly blobOf?: ((bytes: Uint8Array) => string) | undefined;
  /** False where every file is to be read by the YAML library. */
  readonly fastPath?: boolean | undefined;
  /** Files that are loaded already: one of the same path, area and bytes is taken from there. */
  readonly known?: ReadonlyMap<string, LoadedFile> | undefined;
  /** Those of them that the same globs found. */
  readonly found?: ReadonlyMap<string, LoadedFile> | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** Loads, parses and validates the files of both areas, in the order of their paths, holding no more than one text at a time. */
export async function loadFiles(options: LoadFilesOptions): Promise<readonly LoadedFile[]> {
  const files: LoadedFile[] = [];
  const { limits } = options.config;
  const readYaml = createYamlReader({ ...options, limits });
  const listed = await listFiles(options);
  if (listed.length > limits.files)
    throw tooMuch(
      `there are ${inWords(listed.length)} files, and at most ${inWords(limits.files)} are checked`,
      'files',
    );
  let size = 0;
  const knownFiles = listed.map(({ path, area, source }) => knownFile(options, path, area, source));
  const unknown = listed.filter((_, index) => knownFiles[index] === undefined);
  for (const source of new Set(listed.map((file) => file.source))) {
    source.prepare?.(unknown.filter((file) => file.source === source).map(({ path }) => path));
  }
  for (const [index, { path, area, source }] of listed.entries()) {
    if (options.onProgress !== undefined) await options.onProgress(files.length, listed.length);
    const file =
      knownFiles[index] ??
      (await loadFile(options, { path, area, source }, readYaml, (bytes) => {
        size += bytes;
        if (size > limits.totalSize)
          throw tooMuch(`the files have more than ${inWords(limits.totalSize)} bytes together`, 'total_size');
      }));
    files.push(file);
  }
  return files;
}

interface ListedFile {
  readonly path: string;
  readonly area: Area;
  readonly source: FileSource;
}

/** The files of both areas in the order of their paths. One that matches the globs of both belongs to the policy. */
async function listFiles({
  source,
  policySource: given,
  config,
  configPath,
  found,
}: LoadFilesOptions): Promise<readonly ListedFile[]> {
  const policySource = given ?? source;
  const exclude = [...config.exclude, configPath];
  // A file whose bytes were read is no link, and matched by its own name; one of the inventory matched no glob of the policy.
  const knownIn =
    (area: Area) =>
    (path: string): boolean | undefined => {
      const file = found?.get(path);
      if (file?.blob === undefined) return undefined;
      return file.file.area === area ? true : area === 'policies' ? false : undefined;
    };
  const list = async (from: FileSource, area: Area): Promise<readonly string[]> =>
    from.list(area === 'inventory' ? config.inventory : config.policies, exclude, knownIn(area));
  const files = new Map<string, ListedFile>();
  for (const path of await list(source, 'inventory')) files.set(path, { path, area: 'inventory', source });
  // What matches the globs of the policy is not taken for inventory, wherever the policy comes from.
  if (policySource !== source) for (const path of await list(source, 'policies')) files.delete(path);
  for (const path of await list(policySource, 'policies')) {
    files.set(path, { path, area: 'policies', source: policySource });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function knownFile({ known }: LoadFilesOptions, path: string, area: Area, source: FileSource): LoadedFile | undefined {
  const file = known?.get(path);
  return file?.blob !== undefined && file.file.area === area && file.blob === source.blobOf?.(path) ? file : undefined;
}

async function loadFile(
  { config, blobOf }: LoadFilesOptions,
  { path, area, source }: ListedFile,
  readYaml: YamlReader,
  count: (bytes: number) => void,
): Promise<LoadedFile> {
  try {
    const bytes = source.read(path, config.limits.fileSize);
    if (bytes === undefined) throw new UnreadableFile('it leads to nothing');
    count(bytes.byteLength);
    const blob = blobOf?.(bytes);
    const text = decodeText(bytes);
    const { documents, nodes } = await readYaml(text);
    return withBlob(validateFile({ file: { path, area, nodes }, text, documents }, config.statuses), blob);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return unreadableFile(path, area, error);
  }
}

function withBlob({ file, entries, lostNames, drafts }: ValidatedFile, blob: string | undefined): LoadedFile {
  return { file, entries, lostNames, drafts, blob };
}

/** The check cannot be made: there is more of something than may be read. */
function tooMuch(what: string, key: string): UserError {
  return new UserError(`${what}: exclude some, or raise limits.${key} in the config`);
}

function inWords(count: number): string {
  return count.toLocaleString('en-US');
}

/** How a file that cannot be read is fixed. */
export const REMEDY_FOR_UNREADABLE =
  'make it a regular file of UTF-8 text inside the repository, or leave it out with exclude in the config';

function unreadableFile(path: string, area: Area, { message, help }: UnreadableFile): LoadedFile {
  const validated = emptyFile({ path, area, nodes: emptyNodeTable() });
  validated.drafts.push({
    rule: 'unreadable-file',
    message: `the file ${path} cannot be read: ${message}`,
    help: help ?? REMEDY_FOR_UNREADABLE,
    at: { file: validated.file, offsets: [0, 0] },
  });
  validated.lostNames.everything = true;
  return { ...validated, blob: undefined };
}
