import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { RUNTIME_MODULE_ID } from 'rolldown';

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/**
 * The licence texts of exactly the packages that these modules belong to, sorted by name and version.
 * Throws when a package says no licence or holds no text of it.
 */
export function collectLicences(root: string, modules: readonly string[]): string {
  const packages = new Map<string, Package>();
  for (const id of modules) {
    const owner = packageOf(id, root);
    if (owner !== undefined) packages.set(`${owner.name}@${owner.version}`, owner);
  }
  const sections = [...packages.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, owner]) => `${key}\nLicense: ${owner.license}\n\n${licenceText(owner)}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The programs in this folder contain code of these packages.\n${rule}${sections.join(rule)}`;
}

/** The npm package that a module belongs to, or undefined for our own. */
function packageOf(id: string, root: string): Package | undefined {
  const file = moduleFile(id);
  if (!file.includes(`${path.sep}node_modules${path.sep}`)) {
    if (path.relative(root, file).startsWith('..')) throw new Error(`${id} is bundled but belongs to no package`);
    return undefined;
  }
  for (let folder = path.dirname(file); path.basename(folder) !== 'node_modules'; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Partial<Package>;
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

function licenceText({ folder, name, version }: Package): string {
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (text.join('') === '') throw new Error(`${name}@${version} is bundled but has no licence text in ${folder}`);
  return text.join('\n\n');
}
