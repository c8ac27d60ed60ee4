import { compareText } from '../model/compare.js';
import type { ImageStep, ImageStepName, ResolvedImages } from '../model/evaluation.js';
import type {
  Device,
  DeviceType,
  InventoryItem,
  SoftwareImageFile,
  SoftwareVersion,
  VirtualMachine,
} from '../model/repository.js';

const NO_IMAGES: ResolvedImages = { imageFiles: [], source: null };

/** Finds the image files of objects (matching.md, Image files); objects with the same answer share it. */
interface ImageResolver {
  readonly imagesOf: (object: Device | InventoryItem | VirtualMachine) => ResolvedImages;
  /** The image files of an object on a version, without those that are set on the object itself. */
  readonly imagesOn: (object: Device | InventoryItem | VirtualMachine, version: SoftwareVersion) => ResolvedImages;
}

/** An image resolver. */
export function createImageResolver(): ImageResolver {
  const ofVersions = new Map<SoftwareVersion, ResolvedImages>();
  const ofTypes = new Map<SoftwareVersion, Map<DeviceType, ResolvedImages>>();

  const imagesOfDevice = (version: SoftwareVersion, type: DeviceType): ResolvedImages => {
    let known = ofTypes.get(version);
    if (known === undefined) ofTypes.set(version, (known = new Map<DeviceType, ResolvedImages>()));
    let images = known.get(type);
    if (images === undefined) known.set(type, (images = inheritByType(version, type)));
    return images;
  };

  const imagesOfVersion = (version: SoftwareVersion): ResolvedImages => {
    let images = ofVersions.get(version);
    if (images === undefined) {
      images =
        version.imageFiles.length === 0 ? NO_IMAGES : { imageFiles: version.imageFiles, source: 'software_version' };
      ofVersions.set(version, images);
    }
    return images;
  };

  const imagesOn: ImageResolver['imagesOn'] = (object, version) =>
    object.kind === 'device' ? imagesOfDevice(version, object.deviceType) : imagesOfVersion(version);

  return {
    imagesOn,
    imagesOf(object) {
      if (object.imageOverrides.length > 0) return { imageFiles: inOrder(object.imageOverrides), source: 'override' };
      return object.softwareVersion === undefined ? NO_IMAGES : imagesOn(object, object.softwareVersion);
    },
  };
}

function inheritByType(version: SoftwareVersion, type: DeviceType): ResolvedImages {
  const ofType = filesOfType(version, type);
  if (ofType.length > 0) return { imageFiles: ofType, source: 'device_type' };
  const defaults = defaultFiles(version);
  return defaults.length > 0 ? { imageFiles: defaults, source: 'default' } : NO_IMAGES;
}

function filesOfType(version: SoftwareVersion, type: DeviceType): readonly SoftwareImageFile[] {
  return version.imageFiles.filter((file) => file.deviceTypes.has(type));
}

function defaultFiles(version: SoftwareVersion): readonly SoftwareImageFile[] {
  return version.imageFiles.filter((file) => file.defaultImage);
}

/** Each step of finding an object's image files, what it gives, and whether it was taken (matching.md, Image files). */
export function traceImages(object: Device | InventoryItem | VirtualMachine): readonly ImageStep[] {
  const { softwareVersion: version } = object;
  const steps: readonly (readonly [ImageStepName, readonly SoftwareImageFile[]])[] = [
    ['override', inOrder(object.imageOverrides)],
    ...(object.kind === 'device'
      ? ([
          ['device_type', version === undefined ? [] : filesOfType(version, object.deviceType)],
          ['default', version === undefined ? [] : defaultFiles(version)],
        ] as const)
      : ([['software_version', version?.imageFiles ?? []]] as const)),
  ];
  const taken = steps.findIndex(([, imageFiles]) => imageFiles.length > 0);
  return steps.map(([step, imageFiles], index) => ({
    step,
    outcome: index === taken ? 'taken' : taken !== -1 && index > taken ? 'not_asked' : 'empty',
    imageFiles,
  }));
}

/** Image files by software platform, version and file name, each once. */
function inOrder(files: readonly SoftwareImageFile[]): readonly SoftwareImageFile[] {
  if (files.length === 1) return files;
  return [...new Set(files)].sort(
    (a, b) =>
      compareText(a.softwareVersion.platform, b.softwareVersion.platform) ||
      compareText(a.softwareVersion.version, b.softwareVersion.version) ||
      compareText(a.imageFileName, b.imageFileName),
  );
}
