import { groupBy } from '../model/group-by.js';
import type { FolderFile, ImageFolder } from '../files/image-folder.js';
import type { SoftwareImageFileEntry } from '../model/generated/entries.js';
import type { Repository, SoftwareImageFile } from '../model/repository.js';
import { compareText } from '../model/compare.js';

/**
 * What was found of a declared image file in a folder.
 * - `ok`: its size and checksum are those declared.
 * - `unverified`: it is there, and nothing that can be checked is declared; `reason` says what is lacking.
 * - `missing`: no file of the folder has its name.
 * - `wrong_size`, `wrong_checksum`: the file is another one than declared.
 * - `unreadable`: the file is there and cannot be read; `reason` says why.
 */
type ImageStatus = 'ok' | 'unverified' | 'missing' | 'wrong_size' | 'wrong_checksum' | 'unreadable';

/** A declared image file, and one file of the folder with its name. */
export interface ImageVerdict {
  readonly image: SoftwareImageFile;
  readonly status: ImageStatus;
  /** Relative to the folder; null for a missing one. */
  readonly path: string | null;
  /** What is declared, and what was found; sizes in bytes, checksums in hexadecimal. */
  readonly declared: ImageFacts;
  readonly found: ImageFacts;
  readonly reason: string | null;
}

interface ImageFacts {
  readonly size: number | null;
  readonly algorithm: string | null;
  readonly checksum: string | null;
}

/** The result of `fleetvet images verify`. */
export interface ImageVerification {
  /** Sorted by software platform, version, file name and path. */
  readonly verdicts: readonly ImageVerdict[];
  /** Paths of the folder that no image file declares. */
  readonly extra: readonly string[];
  /** Folders and files that cannot be read, which may hold what is missing. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** The statuses that make `images verify` fail. */
export const FAILING_STATUSES: ReadonlySet<ImageStatus> = new Set([
  'missing',
  'wrong_size',
  'wrong_checksum',
  'unreadable',
]);

interface VerifyOptions {
  /** Only the image files of software versions of this platform. */
  readonly platform?: string | undefined;
  /** How many files are read at once. */
  readonly parallel: number;
  /** Called with (bytes read, bytes to read) as files are read. */
  readonly onProgress?: ((read: number, total: number) => void) | undefined;
}

/** A file to compare with what is declared of it. */
interface Task {
  readonly image: SoftwareImageFile;
  readonly declared: ImageFacts;
  readonly file: FolderFile;
}

/**
 * Compares the files of a folder with the declared image files: names, sizes and checksums. A file is found by its name at
 * any depth of the folder; where several have the name, each is compared.
 */
export async function verifyImages(
  { softwareImageFiles }: Repository,
  folder: ImageFolder,
  { platform, parallel, onProgress = () => undefined }: VerifyOptions,
): Promise<ImageVerification> {
  const byName = groupBy(folder.files, ({ path }) => baseName(path));
  const declaredNames = new Set(softwareImageFiles.map(({ imageFileName }) => imageFileName));

  const verdicts: ImageVerdict[] = [];
  const tasks: Task[] = [];
  for (const image of softwareImageFiles) {
    if (platform !== undefined && image.softwareVersion.platform !== platform) continue;
    const declared = declaredFacts(image);
    const files = byName.get(image.imageFileName) ?? [];
    if (files.length === 0)
      verdicts.push({ image, status: 'missing', path: null, declared, found: NOTHING, reason: null });
    for (const file of files) tasks.push({ image, declared, file });
  }
  verdicts.push(...(await compareAll(tasks, folder, parallel, onProgress)));
  return {
    verdicts: verdicts.sort(inOrder),
    extra: folder.files.map(({ path }) => path).filter((path) => !declaredNames.has(baseName(path))),
    unreadable: [...folder.unreadable].map(([path, reason]) => ({ path, reason })),
  };
}

const NOTHING: ImageFacts = { size: null, algorithm: null, checksum: null };

function declaredFacts({ entry }: SoftwareImageFile): ImageFacts {
  const fields = entry.value as SoftwareImageFileEntry;
  return {
    size: fields.image_file_size ?? null,
    algorithm: fields.hashing_algorithm ?? null,
    checksum: fields.image_file_checksum ?? null,
  };
}

/** Compares files, `parallel` at a time: reading waits for disks and networks more than for the processor. */
async function compareAll(
  tasks: readonly Task[],
  folder: ImageFolder,
  parallel: number,
  onProgress: (read: number, total: number) => void,
): Promise<readonly ImageVerdict[]> {
  const total = tasks.reduce((sum, { file }) => sum + file.size, 0);
  let read = 0;
  const verdicts: ImageVerdict[] = [];
  const queue = tasks.values();
  const work = async (): Promise<void> => {
    for (const task of queue) {
      let ofTask = 0;
      const onBytes = (count: number): void => {
        ofTask += count;
        read += count;
        onProgress(read, total);
      };
      verdicts.push(await compareTask(task, folder, onBytes));
      read += task.file.size - ofTask;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, parallel) }, work));
  return verdicts;
}

/** Compares one file with what is declared: first its size, which needs no reading, then its checksum. */
async function compareTask(
  { image, declared, file }: Task,
  folder: ImageFolder,
  onBytes: (count: number) => void,
): Promise<ImageVerdict> {
  const { algorithm, checksum, size } = declared;
  const verdict = (status: ImageVerdict['status'], actual: string | null, reason: string | null): ImageVerdict => ({
    image,
    status,
    path: file.path,
    declared,
    found: { size: file.size, algorithm: actual === null ? null : algorithm, checksum: actual },
    reason,
  });
  if (size !== null && size !== file.size) return verdict('wrong_size', null, null);
  if (checksum === null || algorithm === null) return verdict('unverified', null, 'no checksum is declared');
  const compared = await folder.compare(file, { algorithm, checksum }, onBytes);
  if (compared === undefined) return verdict('unverified', null, `${algorithm} cannot be computed here`);
  if ('error' in compared) return verdict('unreadable', null, compared.error);
  return verdict(compared.matches ? 'ok' : 'wrong_checksum', compared.actual, null);
}

function inOrder(a: ImageVerdict, b: ImageVerdict): number {
  return (
    compareText(a.image.softwareVersion.platform, b.image.softwareVersion.platform) ||
    compareText(a.image.softwareVersion.version, b.image.softwareVersion.version) ||
    compareText(a.image.imageFileName, b.image.imageFileName) ||
    compareText(a.path ?? '', b.path ?? '')
  );
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
