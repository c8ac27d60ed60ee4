import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { RUNTIME_MODULE_ID } from 'rolldown';

/** A package of npm that has code in dist/. */
export interface BundledPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as its package.json has it. */
  readonly license: string;
}

/** Exactly the packages that these modules belong to, sorted by name and version. Throws where one says no licence. */
export function bundledPackages(root: string, modules: readonly string[]): readonly BundledPackage[] {
  const packages = new Map<string, BundledPackage>();
  for (const id of modules) {
    const owner = packageOf(id, root);
    if (owner !== undefined) packages.set(`${owner.name}@${owner.version}`, owner);
  }
  return [...packages.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, owner]) => owner);
}

/** The npm package that a module belongs to, or undefined for our own. */
function packageOf(id: string, root: string): BundledPackage | undefined {
  const file = moduleFile(id);
  if (!file.includes(`${path.sep}node_modules${path.sep}`)) {
    if (path.relative(root, file).startsWith('..')) throw new Error(`${id} is bundled but belongs to no package`);
    return undefined;
  }
  for (let folder = path.dirname(file); path.basename(folder) !== 'node_modules'; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Partial<BundledPackage>;
    // Packages put a package.json with nothing but a type into their folders of built files.
    if (name === undefined || version === undefined) continue;
    if (typeof license !== 'string')
      throw new Error(`${name}@${version} is bundled but its package.json says no licence`);
    return { folder, name, version, license };
  }
  throw new Error(`${id} is bundled but belongs to no package`);
}

/** The file that a module was read from; the bundler's own helpers stand for the bundler. */
function moduleFile(id: string): string {
  if (id === RUNTIME_MODULE_ID) return createRequire(import.meta.url).resolve('rolldown');
  // CommonJS proxies and the like carry a mark before and a query behind the path.
  return path.normalize(id.replace(/^\0/, '').replace(/\?.*$/, ''));
}
