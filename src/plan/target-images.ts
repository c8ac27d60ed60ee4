import { createImageResolver } from '../evaluate/images.js';
import type { ResolvedImages } from '../model/evaluation.js';
import type { SoftwareVersion, Subject } from '../model/repository.js';

/** Finds the image files that would resolve for a subject, if it ran a version. */
export type TargetImages = (subject: Subject, version: SoftwareVersion) => ResolvedImages;

/**
 * A finder of the image files of subjects on other versions (matching.md, Image files). The image files set on the subject
 * itself belong to the version that it runs now, and do not go with it.
 */
export function createTargetImages(): TargetImages {
  const { imagesOf } = createImageResolver();
  return (subject, softwareVersion) => imagesOf({ ...subject, softwareVersion, imageOverrides: [] });
}

/** Whether entries are broken from which an image file of a version could come, or another one than resolves. */
export function areImagesUncertain(subject: Subject, version: SoftwareVersion): boolean {
  return version.broken || !version.imageFilesComplete || (subject.kind === 'device' && subject.deviceType.broken);
}
