import type { FileSource, FoundEntry } from '../files/file-source.js';
import { foldersOfGlobs, isBelow, withExtensionInAnyCase } from '../files/plain-glob.js';
import { compareText } from '../model/compare.js';
import type { Config } from '../model/config.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { groupBy } from '../model/group-by.js';
import { emptyNodeTable } from '../model/node-table.js';
import type { Area } from '../model/source.js';
import { digestOf } from '../text/digest.js';
import { listWords } from '../text/words.js';
import type { LoadedFile } from './load-files.js';
import { belongsToTool, isPlainlyOther, lookalikeFolders, type NotRead, whyNotRead } from './why-not-read.js';

/** How many files of one kind in one folder are reported one by one; more become one diagnostic, which names a few. */
const SINGLE = 10;
const NAMED = 3;

const AREAS: readonly Area[] = ['inventory', 'policies', 'observed'];

/** A source, and what was read of it. */
interface ReadFiles {
  readonly source: FileSource;
  /** Where the policies were read, if from another source. */
  readonly policySource?: FileSource | undefined;
  readonly config: Config;
  /** The path of the config file. */
  readonly configPath: string;
  readonly files: readonly LoadedFile[];
}

/** file-not-read: what lies below the folders of the areas and no glob reads (trust.md, Green means judged). */
export async function reportNotRead(read: ReadFiles): Promise<readonly DiagnosticDraft[]> {
  if (read.config.severities['file-not-read'] === 'off') return [];
  const isRead = new Set(read.files.map(({ file }) => file.path));
  const found = [
    ...(await findNotRead(read, isRead)).map((entry) => whyNotRead(entry, isRead.has(entry.path))),
    ...(await findInLookalikes(read, isRead)),
  ];
  const kinds = groupBy(found, ({ folder, reason, isKnown }) => JSON.stringify([folder, reason, isKnown]));
  return [...kinds.values()].flatMap((kind) => (kind.length > SINGLE ? draftOfKind(kind) : kind.map(draftOfFile)));
}

/** The files below the folders that were not read, are not excluded, and could be part of the fleet; sorted by path. */
async function findNotRead(
  { source, policySource = source, config, configPath }: ReadFiles,
  isRead: ReadonlySet<string>,
): Promise<readonly FoundEntry[]> {
  if (source.listBelow === undefined) return [];
  const { folders, fromRoot } = foldersOfGlobs(AREAS.flatMap((area) => config[area]));
  const reaches = fromRoot.length === 0 ? () => false : (await createGlobs(fromRoot, true)).reaches;
  const enters = (folder: string): boolean =>
    folders.has(folder) || isBelow(folder, folders) || (reaches(folder) && !belongsToTool(folder));
  const listed = await source.listBelow([...(fromRoot.length === 0 ? [] : ['']), ...folders], enters);

  const isReadByLink = ({ path, kind }: FoundEntry): boolean => {
    const target = kind === 'link' ? source.targetOf?.(path) : undefined;
    return target !== undefined && isRead.has(target);
  };
  const candidates = listed.filter((entry) => {
    const { path, kind } = entry;
    const wasTried = isRead.has(path);
    if (wasTried ? kind !== 'link' && kind !== 'submodule' : path === configPath || isReadByLink(entry)) return false;
    if (kind !== 'submodule' && isPlainlyOther(nameOf(path))) return false;
    // Where globs read from the root, most of what lies there is not meant for them.
    return isBelow(path, folders) || folders.has(path) || (/\.ya?ml/i.test(nameOf(path)) && !belongsToTool(path));
  });
  // The policies of the change are not read where those of the base decide.
  const others = policySource === source ? [] : config.policies.map(withExtensionInAnyCase);
  if (candidates.length === 0 || config.exclude.length + others.length === 0) return sortByPath(candidates);
  const [excluded, matched] = [await createGlobs(config.exclude, true), await createGlobs(others)];
  return sortByPath(
    candidates.filter(({ path, kind }) => {
      const isExcluded = excluded.isMatch(path) || (kind !== 'file' && excluded.isMatch(`${path}/_/_.yaml`));
      return !isExcluded && (isRead.has(path) || !matched.isMatch(path));
    }),
  );
}

/** What lies in a folder that looks like one of the areas. */
async function findInLookalikes(
  { source, config }: ReadFiles,
  isRead: ReadonlySet<string>,
): Promise<readonly NotRead[]> {
  const { folders, fromRoot } = foldersOfGlobs(AREAS.flatMap((area) => config[area]));
  if (source.listBelow === undefined || fromRoot.length > 0) return [];
  const { enters, reasonFor } = lookalikeFolders(folders);
  const listed = await source.listBelow([''], enters);
  const found = listed.flatMap((entry) => {
    const reason = isPlainlyOther(nameOf(entry.path)) ? undefined : reasonFor(entry.path);
    return reason === undefined ? [] : [{ ...whyNotRead(entry, false), reason }];
  });
  if (found.length === 0) return found;
  // Some systems find a folder in any case.
  const inAnyCase = new Set([...isRead].map((path) => path.toLowerCase()));
  const excluded = await createGlobs(config.exclude, true);
  return found
    .filter(({ path }) => !inAnyCase.has(path.toLowerCase()) && !excluded.isMatch(path))
    .sort((a, b) => compareText(a.path, b.path));
}

/** Compiled only when a file needs them; in most repositories, none does. */
async function createGlobs(globs: readonly string[], dot = false) {
  const module = await import('../files/globs.js');
  return module.createGlobs(globs, dot);
}

function sortByPath(entries: readonly FoundEntry[]): readonly FoundEntry[] {
  const unique = new Map(entries.map((entry) => [entry.path, entry]));
  return [...unique.values()].sort((a, b) => compareText(a.path, b.path));
}

function draftOfFile(found: NotRead): DiagnosticDraft {
  const { path, reason, help, isKnown } = found;
  return {
    ...baseOf(found),
    message: `${path} is not read: ${reason}`,
    help,
    identity: [reason],
    ...(isKnown && { folded: true }),
  };
}

function draftOfKind(kind: readonly NotRead[]): DiagnosticDraft {
  const [first] = kind;
  if (first === undefined) throw new Error('a kind of files has files');
  const { reason, help, folder, isKnown } = first;
  const names = listWords(
    kind.map(({ path }) => path.slice(folder.length + 1)),
    NAMED,
  );
  return {
    ...baseOf(first),
    message: `${kind.length} files in ${folder} are not read (${names}): ${reason}`,
    help,
    count: kind.length,
    // One more is a new one.
    identity: [folder, reason, digestOf(kind.map(({ path }) => path))],
    ...(isKnown && { folded: true }),
  };
}

function baseOf({ path }: NotRead): Pick<DiagnosticDraft, 'rule' | 'at'> {
  return {
    rule: 'file-not-read',
    at: { file: { path, area: 'inventory', nodes: emptyNodeTable() }, offsets: [0, 0] },
  };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
