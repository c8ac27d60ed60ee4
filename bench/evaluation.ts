// How long the evaluation alone takes: everything before it is done, and it is done for the first time.
// usage: npx tsx bench/evaluation.ts <directory>
import { loadConfig } from '../src/check/config.js';
import { loadFiles } from '../src/check/load-files.js';
import { evaluate } from '../src/evaluate/evaluate.js';
import { workingTree } from '../src/files/working-tree.js';
import { createYamlReader } from '../src/parse/yaml-reader.js';
import { resolveInput } from '../src/resolve/resolution.js';
import { resolve } from '../src/resolve/resolve.js';
import { validateFile } from '../src/validate/validate-file.js';

const source = workingTree(process.argv[2] ?? '.');
const loaded = await loadConfig(source, undefined);
const { config } = loaded;
const files = await loadFiles(
  { source, config: loaded },
  { parse: createYamlReader(config), validate: (parsed) => validateFile(parsed, config.statuses) },
);
const { repository } = resolve(resolveInput(files, config));
const start = performance.now();
const { evaluation } = evaluate(repository, { asOf: '2026-11-21', multiTenantMode: config.multiTenantMode });
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, devices: evaluation.devices.length }));
