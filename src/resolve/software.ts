import { compareText } from '../model/compare.js';
import { type Entry, textField } from '../model/entry.js';
import type {
  SoftwareImageFileEntry,
  SoftwareVersionEntry,
  SoftwareVersionReference,
} from '../model/generated/entries.js';
import { loseName } from '../model/lost-names.js';
import type { SoftwareImageFile, SoftwareVersion } from '../model/repository.js';
import { identityOf } from './catalog.js';
import { declare, link, list, type Workspace } from './workspace.js';

/** Builds the software versions, with no image files yet. */
export function buildSoftwareVersions(workspace: Workspace): void {
  const { catalogs, references, lostNames } = workspace;
  for (const entry of workspace.entriesOf('software_versions')) {
    const platform = textField(entry.value, 'platform');
    const version = textField(entry.value, 'version');
    if (platform === undefined || version === undefined) {
      loseName(lostNames, 'software_versions', version);
      continue;
    }
    const fields = entry.value as Partial<SoftwareVersionEntry>;
    const object = declare(
      workspace,
      catalogs.software_versions,
      { name: version, entry },
      (object) => identityOf(object.platform, object.version),
      ({ broken, index }) => ({
        entry,
        broken,
        index,
        platform,
        version,
        endOfSupportDate: entry.broken ? undefined : fields.end_of_support_date,
        preRelease: fields.pre_release === true,
        upgradeFrom: undefined,
        imageFiles: [],
        imageFilesComplete: !entry.broken,
      }),
    );
    workspace.objectOf.set(entry, object);
  }
  for (const version of catalogs.software_versions.all) {
    // Which of two entries is right must not depend on the order of the files.
    if (version.broken)
      Object.assign(version, { endOfSupportDate: undefined, preRelease: false, imageFilesComplete: false });
  }
  link(catalogs.software_versions, (version, referrer) => {
    const { tags, upgrade_from: upgradeFrom } = version.entry.value as SoftwareVersionEntry;
    // A version under a misspelled platform is probably the one that other references mean.
    if (references.named('platforms', { referrer, path: ['platform'] }, version.platform) === undefined)
      loseName(lostNames, 'software_versions', version.version);
    list(referrer, 'tags', tags, (from, name) => references.named('tags', from, name));
    if (upgradeFrom !== undefined)
      version.upgradeFrom = list(referrer, 'upgrade_from', upgradeFrom, (from, reference) =>
        references.softwareVersion(from, reference, version.platform),
      );
  });
}

function identityOfFile({ softwareVersion, imageFileName }: SoftwareImageFile): string {
  return identityOf(String(softwareVersion.index), imageFileName);
}

/** Builds the image files, those nested in software versions too, and gives each version its own, ordered by file name. */
export function buildImageFiles(workspace: Workspace): void {
  const { catalogs, references, lostNames } = workspace;
  const { all: versions } = catalogs.software_versions;
  for (const entry of workspace.entriesOf('software_image_files')) {
    const imageFileName = textField(entry.value, 'image_file_name');
    const found = softwareVersionOf(workspace, entry);
    const softwareVersion = found && versions[found.index];
    if (imageFileName === undefined || softwareVersion === undefined) {
      if (softwareVersion !== undefined) softwareVersion.imageFilesComplete = false;
      loseName(lostNames, 'software_image_files', imageFileName);
      continue;
    }
    declare(
      workspace,
      catalogs.software_image_files,
      { name: imageFileName, entry },
      identityOfFile,
      ({ broken, index }) => ({
        entry,
        broken,
        index,
        softwareVersion,
        imageFileName,
        defaultImage: (entry.value as SoftwareImageFileEntry).default_image === true,
        deviceTypes: new Set(),
      }),
    );
  }
  link(catalogs.software_image_files, (file, referrer) => {
    const { device_types: types, tags } = file.entry.value as SoftwareImageFileEntry;
    for (const type of list(referrer, 'device_types', types, references.deviceType)) file.deviceTypes.add(type);
    list(referrer, 'tags', tags, (from, name) => references.named('tags', from, name));
  });
  for (const file of catalogs.software_image_files.all) {
    const owner = versions[file.softwareVersion.index];
    if (file.broken) {
      if (owner !== undefined) owner.imageFilesComplete = false;
    } else {
      owner?.imageFiles.push(file);
    }
  }
  for (const version of versions) version.imageFiles.sort((a, b) => compareText(a.imageFileName, b.imageFileName));
}

/** The software version that an image file belongs to: the one around it, or the one that it refers to. */
function softwareVersionOf(workspace: Workspace, entry: Entry): SoftwareVersion | undefined {
  if (entry.parent !== undefined) return workspace.objectOf.get(entry.parent) as SoftwareVersion | undefined;
  const from = { referrer: { entry, whole: true }, path: ['software_version'] };
  const { software_version: reference } = (entry.value ?? {}) as { software_version: SoftwareVersionReference };
  if (!entry.broken) return workspace.references.softwareVersion(from, reference);
  const platform = textField(reference, 'platform');
  const version = typeof reference === 'string' ? reference : textField(reference, 'version');
  if (version === undefined) return undefined;
  const readable = platform === undefined ? version : { platform, version };
  return workspace.quietly.softwareVersion(from, readable);
}
