import { decodeText } from '../files/decode.js';
import { type FileSource, UnreadableFile } from '../files/file-source.js';
import { withExtensionInAnyCase } from '../files/plain-glob.js';
import { compareText } from '../model/compare.js';
import type { Config, Limits } from '../model/config.js';
import { digestOf } from '../text/digest.js';
import { emptyNodeTable, type NodeTable } from '../model/node-table.js';
import type { Area, ParsedDocument, ParsedFile } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import { emptyFile, type ValidatedFile } from '../validate/validated-file.js';
import type { LoadedConfig } from './config.js';

/** A file of the repository that has been loaded, parsed and validated. */
export interface LoadedFile extends ValidatedFile {
  /** The id of its bytes, if its source knows it. */
  readonly id: string | undefined;
  /** The links that lead to it, if it is read for them: its own path may not be listed. */
  readonly links?: readonly string[] | undefined;
}

/** A path that the globs of an area match, and the source to read it from. */
interface ListedFile {
  readonly path: string;
  readonly area: Area;
  readonly source: FileSource;
  readonly links?: readonly string[] | undefined;
}

/** The files of an earlier snapshot: those with the same bytes are not loaded again. */
interface KnownFiles {
  /** The loaded file, if its path, area and bytes are the same. */
  readonly find: (file: ListedFile) => LoadedFile | undefined;
  /** Whether a path belongs to an area, if that is known without matching its globs. */
  readonly isListed: (path: string, area: Area) => boolean | undefined;
}

/** Without an earlier snapshot. */
const NO_KNOWN_FILES: KnownFiles = { find: () => undefined, isListed: () => undefined };

/** Where the files come from. */
interface LoadOptions {
  readonly source: FileSource;
  /** The source of the policies, if it is another one. */
  readonly policySource?: FileSource | undefined;
  readonly config: LoadedConfig;
  readonly onProgress?: OnProgress | undefined;
}

/** Called before each file with (read, total); reading continues when the promise settles. */
export type OnProgress = (read: number, total: number) => Promise<void>;

/** The stages that each file goes through. */
interface FileStages {
  readonly parse: (
    text: string,
  ) => Promise<{ readonly documents: readonly ParsedDocument[]; readonly nodes: NodeTable }>;
  readonly validate: (parsed: ParsedFile) => ValidatedFile;
}

/**
 * Loads the files of all areas in the order of their paths, and parses and validates each: no more than one text is in
 * memory at a time. A file that cannot be read is in the result with a diagnostic.
 * @throws {UserError} if there are more files or bytes than the config allows.
 */
export async function loadFiles(
  options: LoadOptions,
  { parse, validate }: FileStages,
  known: KnownFiles = NO_KNOWN_FILES,
): Promise<readonly LoadedFile[]> {
  const { limits } = options.config.config;
  const listed = await listFiles(options, known);
  if (listed.length > limits.files)
    throw tooMuch(`there are ${format(listed.length)} files, and the limit is ${format(limits.files)}`, 'files');
  const knownFiles = listed.map(known.find);
  prepareSources(listed.filter((_, index) => knownFiles[index] === undefined));

  const readText = createTextReader(limits);
  const load = async (file: ListedFile): Promise<LoadedFile> => {
    const { path, area, source } = file;
    try {
      const text = readText(file);
      const id = source.blobOf?.(path);
      const { documents, nodes } = await parse(text);
      const validated = validate({ file: { path, area, nodes }, text, documents });
      return { ...validated, id };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return unreadableFile(file, error, digestOfBytes(file, limits));
    }
  };
  const files: LoadedFile[] = [];
  for (const [index, file] of listed.entries()) {
    if (options.onProgress !== undefined) await options.onProgress(index, listed.length);
    const loaded = knownFiles[index] ?? (await load(file));
    files.push(loaded.links === file.links ? loaded : { ...loaded, links: file.links });
  }
  return files;
}

/** The files of all areas in the order of their paths. One that the globs of several match belongs to the policies, else to the inventory. */
async function listFiles(
  { source, policySource = source, config: { config, path: configPath } }: LoadOptions,
  known: KnownFiles,
): Promise<readonly ListedFile[]> {
  const exclude = [...config.exclude, configPath];
  const list = async (from: FileSource, area: Area): Promise<readonly string[]> =>
    from.list(config[area].map(withExtensionInAnyCase), exclude, (path) => known.isListed(path, area));
  const files = new Map<string, ListedFile>();
  for (const path of await list(source, 'observed')) files.set(path, { path, area: 'observed', source });
  for (const path of await list(source, 'inventory')) files.set(path, { path, area: 'inventory', source });
  // A file of the policies is not inventory, wherever the policies come from.
  if (policySource !== source) for (const path of await list(source, 'policies')) files.delete(path);
  for (const path of await list(policySource, 'policies'))
    files.set(path, { path, area: 'policies', source: policySource });
  return atTargets(files).sort((a, b) => compareText(a.path, b.path));
}

/** Takes the files that links lead to for the links, each once. */
function atTargets(files: ReadonlyMap<string, ListedFile>): ListedFile[] {
  const found = new Map(files);
  for (const file of files.values()) {
    const target = file.source.targetOf?.(file.path);
    if (target === undefined) continue;
    found.delete(file.path);
    const known = found.get(target);
    found.set(target, { ...(known ?? { ...file, path: target }), links: [...(known?.links ?? []), file.path] });
  }
  return [...found.values()];
}

/** Lets each source fetch the files that will be read from it. */
function prepareSources(files: readonly ListedFile[]): void {
  for (const source of new Set(files.map((file) => file.source)))
    source.prepare?.(files.filter((file) => file.source === source).map(({ path }) => path));
}

/** Reads texts until they are larger together than the config allows. */
function createTextReader({ fileSize, totalSize }: Limits): (file: ListedFile) => string {
  let size = 0;
  return ({ path, source }) => {
    const bytes = source.read(path, fileSize);
    if (bytes === undefined) throw new UnreadableFile('it is a link to nothing');
    size += bytes.byteLength;
    if (size > totalSize) throw tooMuch(`the files are larger than ${format(totalSize)} bytes together`, 'total_size');
    const text = decodeText(bytes);
    refuseTextOfLink(text);
    return text;
  };
}

/** @throws {UnreadableFile} for what Git checks out for a symbolic link where the system has none: a file with a path. */
function refuseTextOfLink(text: string): void {
  if (text.length < 4096 && /^[^\s:#]+\.ya?ml$/i.test(text))
    throw new UnreadableFile(
      `it only has the path ${text}, as a symbolic link does in a checkout without links`,
      'check out again with git config core.symlinks true, or put the file itself there',
    );
}

/** A digest of the bytes of a file that is not text; empty if they cannot be read. */
function digestOfBytes({ path, source }: ListedFile, { fileSize }: Limits): string {
  try {
    return digestOf(Buffer.from(source.read(path, fileSize) ?? []).toString('base64'));
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}

function tooMuch(problem: string, limit: string): UserError {
  return new UserError(`${problem}: exclude some files, or raise limits.${limit} in the config`);
}

function format(count: number): string {
  return count.toLocaleString('en-US');
}

/** The fix for a file that cannot be read. */
export const REMEDY_FOR_UNREADABLE =
  'make it a regular UTF-8 file inside the repository, or list it under exclude in the config';

function unreadableFile({ path, area }: ListedFile, { message, help }: UnreadableFile, digest: string): LoadedFile {
  const validated = emptyFile({ path, area, nodes: emptyNodeTable() });
  validated.drafts.push({
    rule: 'unreadable-file',
    message: `the file ${path} cannot be read: ${message}`,
    help: help ?? REMEDY_FOR_UNREADABLE,
    at: { file: validated.file, offsets: [0, 0] },
    identity: [message, digest],
  });
  validated.lostNames.everything = true;
  return { ...validated, id: undefined };
}

/** The files that a snapshot with this config can take over from an earlier one; without one, none. */
export function knownFiles(
  earlier: { readonly config: Config; readonly files: readonly LoadedFile[] } | undefined,
  config: Config,
): KnownFiles {
  // The statuses decide which entries are valid.
  if (earlier === undefined || !isSame(earlier.config.statuses, config.statuses)) return NO_KNOWN_FILES;
  const files = new Map(earlier.files.map((loaded) => [loaded.file.path, loaded]));
  const hasSameGlobs = isSame(globsOf(earlier.config), globsOf(config));
  return {
    find({ path, area, source }) {
      const known = files.get(path);
      const isKnown = known?.id !== undefined && known.file.area === area && known.id === source.blobOf?.(path);
      return isKnown ? known : undefined;
    },
    isListed(path, area) {
      const known = hasSameGlobs ? files.get(path) : undefined;
      if (known?.id === undefined || known.links !== undefined) return undefined;
      // A file of one area matches no glob of an earlier area, but may match globs of later ones.
      if (known.file.area === area) return true;
      return ORDER.indexOf(area) < ORDER.indexOf(known.file.area) ? false : undefined;
    },
  };
}

/** The areas by precedence, for files that the globs of several match. */
const ORDER: readonly Area[] = ['policies', 'inventory', 'observed'];

function globsOf({ inventory, policies, observed, exclude }: Config): readonly (readonly string[])[] {
  return [inventory, policies, observed, exclude];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
