import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver/node';

import type { WorkspaceState } from '../check/workspace.js';
import { isInWindow } from '../evaluate/validity.js';
import { COLLECTION_NOUNS, type Collection } from '../model/entry.js';
import type { Repository, SoftwareVersion } from '../model/repository.js';
import { yamlText } from '../text/yaml-text.js';
import type { Cursor } from './cursor.js';
import { TARGETS } from './names.js';

/** At most how many names are offered; an editor asks again as more is typed. */
const LIMIT = 500;

/** A name to offer, with its details. Lower ranks are shown first. */
interface Candidate {
  readonly name: string;
  readonly detail?: string;
  readonly rank?: number;
}

/** What can be written at a cursor: the names of the collection that its field refers to. */
export function completionsAt(cursor: Cursor, line: number, { snapshot }: WorkspaceState): readonly CompletionItem[] {
  const target = targetOf(cursor);
  if (target === undefined) return [];
  const { repository, evaluation } = snapshot;
  const typed = cursor.typed.toLowerCase();
  const seen = new Set<string>();
  const items: CompletionItem[] = [];
  for (const { name, detail, rank = 5 } of candidates(target, cursor, repository, evaluation.asOf)) {
    if (seen.has(name) || !name.toLowerCase().includes(typed)) continue;
    seen.add(name);
    const newText = yamlText(name);
    items.push({
      label: name,
      kind: CompletionItemKind.Reference,
      detail: detail ?? COLLECTION_NOUNS[target],
      sortText: `${rank}${name}`,
      filterText: newText.startsWith('"') ? newText : name,
      textEdit: {
        range: { start: { line, character: cursor.from }, end: { line, character: cursor.to } },
        newText,
      },
    });
  }
  return items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).slice(0, LIMIT);
}

/** The collection that a field refers to; undefined if the field declares names or has none. */
function targetOf({ field, parents }: Cursor): Collection | undefined {
  const outer = parents.at(-1) ?? '';
  if (['model', 'version', 'image_file_name', 'name'].includes(field))
    return parents.length > 1 && outer !== parents[0] && Object.hasOwn(TARGETS, outer) ? TARGETS[outer] : undefined;
  return Object.hasOwn(TARGETS, field) ? TARGETS[field] : undefined;
}

function candidates(target: Collection, cursor: Cursor, repository: Repository, asOf: string): readonly Candidate[] {
  const { siblings, parents } = cursor;
  switch (target) {
    case 'manufacturers':
      return repository.manufacturers;
    case 'locations':
      return repository.locations;
    case 'tenants':
      return repository.tenants;
    case 'roles':
      return repository.roles;
    case 'tags':
      return repository.tags;
    case 'platforms':
      return repository.platforms;
    case 'devices':
      return repository.devices.map(({ name, role }) => ({ name, detail: `device, ${role.name}` }));
    case 'inventory_items': {
      const device = siblings.get('device');
      return repository.inventoryItems
        .filter((item) => device === undefined || item.device.name === device)
        .map((item) => ({ name: item.name, detail: `item of ${item.device.name}` }));
    }
    case 'device_types':
      return repository.deviceTypes.map(({ model, manufacturer }) => ({ name: model, detail: manufacturer }));
    case 'software_versions':
      return versions(siblings.get('platform'), parents[0] === 'devices', siblings, repository, asOf);
    case 'software_image_files': {
      const [version, platform] = [siblings.get('software_version'), siblings.get('platform')];
      return repository.softwareImageFiles
        .filter(({ softwareVersion: of }) => version === undefined || of.version === version)
        .filter(({ softwareVersion: of }) => platform === undefined || of.platform === platform)
        .map(({ imageFileName, softwareVersion: of }) => ({
          name: imageFileName,
          detail: `${of.platform} ${of.version}`,
        }));
    }
    default:
      return [];
  }
}

/** The versions of a platform, those approved for a device like this one first. */
function versions(
  platform: string | undefined,
  isDevice: boolean,
  siblings: ReadonlyMap<string, string>,
  { softwareVersions, validatedSoftware }: Repository,
  asOf: string,
): readonly Candidate[] {
  const ranks = new Map<SoftwareVersion, number>();
  for (const record of validatedSoftware) {
    if (!isInWindow(record, asOf) || (isDevice && !mayMatch(record, siblings))) continue;
    ranks.set(record.software, Math.min(ranks.get(record.software) ?? 9, record.preferred ? 1 : 2));
  }
  return softwareVersions
    .filter((version) => platform === undefined || version.platform === platform)
    .map((version) => {
      const rank = ranks.get(version) ?? 5;
      const verdict = rank === 1 ? 'approved, preferred' : rank === 2 ? 'approved' : 'not approved';
      return { name: version.version, rank, detail: `${version.platform}, ${verdict}` };
    });
}

/** Whether a record may match the device that is typed: by its name, type, role, tags or tenant. */
function mayMatch(
  { devices, deviceTypes, deviceRoles, objectTags, deviceTenants }: Repository['validatedSoftware'][number],
  siblings: ReadonlyMap<string, string>,
): boolean {
  const [name, type, role, tags = '', tenant] = ['name', 'device_type', 'role', 'tags', 'tenant'].map((field) =>
    siblings.get(field),
  );
  const names = tags.split(/[[\],\s"']+/);
  if ([...devices].some((device) => device.name === name)) return true;
  if ([...objectTags].some((tag) => names.includes(tag.name))) return true;
  const isOfType = [...deviceTypes].some(({ model }) => model === type);
  const isOfRole = [...deviceRoles].some((one) => one.name === role);
  if (deviceTypes.size > 0 && deviceRoles.size > 0) return isOfType && isOfRole;
  return (
    isOfType ||
    isOfRole ||
    (deviceTypes.size + deviceRoles.size === 0 && [...deviceTenants].some((one) => one.name === tenant))
  );
}
