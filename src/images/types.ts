import type { SoftwareImageFile } from '../model/repository.js';

/**
 * What was found of a declared image file in a folder.
 * - `ok`: its size and checksum are those declared.
 * - `unverified`: it is there, and nothing that can be checked is declared; `reason` says what is lacking.
 * - `missing`: no file of the folder has its name.
 * - `wrong_size`, `wrong_checksum`: the file is another one than declared.
 * - `unreadable`: the file is there and cannot be read; `reason` says why.
 */
export type ImageStatus = 'ok' | 'unverified' | 'missing' | 'wrong_size' | 'wrong_checksum' | 'unreadable';

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

export interface ImageFacts {
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
