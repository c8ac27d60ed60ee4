import type { SoftwareImageFileEntry } from '../../model/generated/entries.js';
import type { PlanGroup } from '../types.js';
import type { SoftwareImageFile } from '../../model/repository.js';

/** What an image file's entry says about the file; text of the repository, null where it does not say. */
export interface ImageDetails {
  readonly fileName: string;
  readonly status: string;
  readonly checksum: string | null;
  readonly algorithm: string | null;
  /** In bytes. */
  readonly size: number | null;
  readonly url: string | null;
}

/** What whoever installs an image file needs to know of it. */
export function imageDetails({ imageFileName, entry }: SoftwareImageFile): ImageDetails {
  const fields = entry.value as SoftwareImageFileEntry;
  return {
    fileName: imageFileName,
    status: fields.status,
    checksum: fields.image_file_checksum ?? null,
    algorithm: fields.hashing_algorithm ?? null,
    size: fields.image_file_size ?? null,
    url: fields.download_url ?? null,
  };
}

/** The bytes that one subject of a group is sent, or null where the size of an image file is not known. */
export function bytesEach({ images }: Pick<PlanGroup, 'images'>): number | null {
  let sum = 0;
  for (const file of images.imageFiles) {
    const { size } = imageDetails(file);
    if (size === null) return null;
    sum += size;
  }
  return Number.isSafeInteger(sum) ? sum : null;
}
