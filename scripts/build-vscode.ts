// Packages the extension for VS Code, with the server of dist/ inside.
// usage: tsx scripts/build-vscode.ts [folder]      (default: the current folder)
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';

import { collectLicences } from './build/licences.js';
import { bundledPackages } from './build/packages.js';

const root = path.resolve(import.meta.dirname, '..');
const sources = path.join(root, 'editors/vscode');

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const folder = path.resolve(process.argv[2] ?? '.');
const target = path.join(folder, `fleetvet-${version}.vsix`);

const stage = mkdtempSync(path.join(tmpdir(), 'fleetvet-vscode-'));
try {
  await layOut(stage);
  mkdirSync(folder, { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const packed = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', target], {
    cwd: stage,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (packed.status !== 0) throw new Error('vsce failed: run npm ci if it is not installed');
} finally {
  rmSync(stage, { recursive: true, force: true });
}

/** Puts everything that the extension holds into a folder. */
async function layOut(stage: string): Promise<void> {
  for (const name of ['package.json', 'README.md', 'icon.png'])
    cpSync(path.join(sources, name), path.join(stage, name));
  cpSync(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE.txt'));
  // Only what the command line loads: not the library, the Action and the declarations.
  const server = path.join(stage, 'server');
  for (const name of ['cli.js', 'chunks', 'THIRD-PARTY-LICENSES.txt'])
    cpSync(path.join(root, 'dist', name), path.join(server, name), { recursive: true });
  writeFileSync(path.join(server, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(path.join(stage, 'THIRD-PARTY-LICENSES.txt'), collectLicences(await bundleClient(stage)));
  if (readdirSync(path.join(server, 'chunks')).length === 0) throw new Error('dist/ is empty: run npm run build');
}

/** Bundles the extension itself, and gives the packages inside. */
async function bundleClient(stage: string): Promise<ReturnType<typeof bundledPackages>> {
  const build = await rolldown({
    cwd: root,
    input: path.join(sources, 'src/extension.ts'),
    platform: 'node',
    external: ['vscode'],
    tsconfig: false,
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.write({ file: path.join(stage, 'extension.cjs'), format: 'cjs', comments: false });
  await build.close();
  return bundledPackages(
    root,
    output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
  );
}
