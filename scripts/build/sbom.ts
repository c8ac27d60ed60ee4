import { readFileSync } from 'node:fs';
import path from 'node:path';

import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

import type { BundledPackage } from './packages.js';

type Named = Pick<BundledPackage, 'name' | 'version' | 'license'>;

/** The part of a lock file that is read here. */
interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/**
 * The bill of materials of dist/ in CycloneDX 1.6: the packages that have code in it, with their licences, their package
 * URLs and the hashes of the archives that the lock file pins. It bears no serial number and no date, so that the same
 * sources give the same bytes.
 */
export function billOfMaterials(root: string, packages: readonly BundledPackage[]): string {
  const own = readJson(root, 'package.json') as Named & { readonly description: string };
  const lock = readJson(root, 'package-lock.json') as LockFile;
  const program = component(own, Enums.ComponentType.Application);
  program.description = own.description;
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: program }) });
  for (const owner of packages) {
    const part = component(owner, Enums.ComponentType.Library);
    const locked = lock.packages[path.relative(root, owner.folder).replaceAll(path.sep, '/')];
    if (locked?.version !== owner.version)
      throw new Error(`${owner.name}@${owner.version} is bundled, and is not what package-lock.json pins`);
    const [algorithm, digest] = (locked.integrity ?? '').split('-');
    if (algorithm === 'sha512' && digest !== undefined)
      part.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex'));
    bom.components.add(part);
    program.dependencies.add(part.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component({ name, version, license }: Named, type: Enums.ComponentType): Models.Component {
  const slash = name.indexOf('/');
  const [scope, bare] = slash < 0 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)];
  const purl = `pkg:npm/${scope === undefined ? '' : `${encodeURIComponent(scope)}/`}${bare}@${version}`;
  const made = new Models.Component(type, bare, { group: scope, version, purl, bomRef: `${name}@${version}` });
  made.licenses.add(
    / (?:OR|AND|WITH) /.test(license) ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license),
  );
  return made;
}

function readJson(root: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}
