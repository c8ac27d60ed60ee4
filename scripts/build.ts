// Builds dist/: the programs with everything they need inside, the declarations, and the licences and the bill of
// materials of what is inside.
// usage: tsx scripts/build.ts [--check]      (--check writes nothing and fails when dist/ is not what the sources give)
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './build/bundle.js';
import { emitDeclarations } from './build/declarations.js';
import { collectLicences } from './build/licences.js';
import { bundledPackages } from './build/packages.js';
import { billOfMaterials } from './build/sbom.js';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const executables = new Set(['cli.js']);

const { files, modules } = await bundle(root);
const packages = bundledPackages(root, modules);
const built = new Map([
  ...files,
  ...emitDeclarations(root).map(([name, text]) => [`types/${name}`, text] as const),
  ['THIRD-PARTY-LICENSES.txt', collectLicences(packages)] as const,
  ['sbom.cdx.json', billOfMaterials(root, packages)] as const,
]);

if (process.argv.includes('--check')) {
  const present = new Set(listFiles(dist));
  const stale = [
    ...[...built].filter(([name, text]) => !present.has(name) || !sameBytes(name, text)).map(([name]) => name),
    ...[...present].filter((name) => !built.has(name)),
  ].sort();
  for (const name of stale) console.error(`dist/${name} is not what the sources give`);
  if (stale.length > 0) {
    console.error('Run: npm run build');
    process.exitCode = 1;
  } else {
    console.log(`dist/ is fresh: ${built.size} files`);
  }
} else {
  rmSync(dist, { recursive: true, force: true });
  for (const [name, text] of built) {
    const file = path.join(dist, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (executables.has(name)) chmodSync(file, 0o755);
  }
  for (const [name, text] of built) {
    if (!name.startsWith('types/')) console.log(`dist/${name} ${Math.ceil(Buffer.byteLength(text) / 1024)} KB`);
  }
}

/** The files below a folder, as paths relative to it with `/`. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

function sameBytes(name: string, text: string): boolean {
  return readFileSync(path.join(dist, name)).equals(Buffer.from(text));
}
