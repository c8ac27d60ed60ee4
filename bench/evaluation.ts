// How long the evaluation alone takes: everything before it is done, and it is done for the first time.
// usage: npx tsx bench/evaluation.ts <directory>
import { evaluate } from '../src/evaluate/evaluate.js';
import { loadConfig } from '../src/check/load-config.js';
import { loadFiles } from '../src/check/load-files.js';
import { workingTree } from '../src/files/working-tree.js';
import { joinLostNames } from '../src/model/lost-names.js';
import { resolve } from '../src/resolve/resolve.js';

const source = workingTree(process.argv[2] ?? '.');
const { config, path } = await loadConfig(source, undefined, {});
const files = await loadFiles({ source, config, configPath: path });
const { repository } = resolve({
  files: files.map(({ file }) => file),
  entries: files.flatMap(({ entries }) => entries),
  lostNames: joinLostNames(files.map(({ lostNames }) => lostNames)),
  deviceUniqueness: config.deviceUniqueness,
});
const start = performance.now();
const { devices } = evaluate(repository, { asOf: '2026-11-21', multiTenantMode: config.multiTenantMode });
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, devices: devices.length }));
