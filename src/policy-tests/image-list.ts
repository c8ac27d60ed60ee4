import { quote, softwareName } from '../model/describe.js';
import type { ImageFileReference, SoftwareVersionReference } from '../model/generated/entries.js';
import type { DifferenceLine } from './types.js';
import type { SoftwareImageFile, SoftwareVersion } from '../model/repository.js';
import { listWords } from '../text/words.js';
import { align, layOut } from './align.js';
import type { TestContext } from './context.js';
import { yamlText } from '../text/yaml-text.js';

/** How many software versions a note names. */
const SHOWN_VERSIONS = 4;

/** Aligns the expected image files with those that resolve. */
export function compareImageFiles(
  expected: readonly ImageFileReference[],
  imageFiles: readonly SoftwareImageFile[],
  context: TestContext,
): readonly DifferenceLine[] {
  return layOut(align(expected, imageFiles, fits), {
    ofExpected: (one) => ({ text: yamlText(one), note: noteOnMissing(nameIn(one), context) }),
    ofActual: (file, instead) => ({
      text: yamlText(describeFile(file, instead)),
      location: context.locationOf(file.entry),
      note: `of ${softwareName(file.softwareVersion)}`,
    }),
  });
}

function fits(expected: ImageFileReference, { imageFileName, softwareVersion }: SoftwareImageFile): boolean {
  if (nameIn(expected) !== imageFileName) return false;
  return (
    typeof expected === 'string' ||
    expected.software_version === undefined ||
    isVersion(expected.software_version, softwareVersion)
  );
}

function isVersion(wanted: SoftwareVersionReference, { platform, version }: SoftwareVersion): boolean {
  return typeof wanted === 'string'
    ? wanted === version
    : wanted.version === version && (wanted.platform === undefined || wanted.platform === platform);
}

function nameIn(reference: ImageFileReference): string {
  return typeof reference === 'string' ? reference : reference.image_file_name;
}

function describeFile(
  { imageFileName, softwareVersion: { platform, version } }: SoftwareImageFile,
  instead: ImageFileReference | undefined,
): ImageFileReference {
  return typeof instead === 'object'
    ? { software_version: { platform, version }, image_file_name: imageFileName }
    : imageFileName;
}

function noteOnMissing(name: string, { imageFilesNamed, nearestImageFileNames }: TestContext): string {
  const owners = [...new Set(imageFilesNamed(name).map(({ softwareVersion }) => softwareName(softwareVersion)))];
  if (owners.length > 0) return `a file of ${listWords(owners, SHOWN_VERSIONS)}`;
  const [near] = nearestImageFileNames(name);
  return `no image file has this name${near === undefined ? '' : `; did you mean ${quote(near)}?`}`;
}
