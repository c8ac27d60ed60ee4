// Fails where the registry knows of a vulnerability in a package that has code in dist/. It needs the network, so the tests
// do not run it; those of packages that only build or test are shown and do not fail.
// usage: tsx scripts/audit.ts
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The part of `npm audit --json` that is read here. */
interface AuditReport {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly nodes: readonly string[]; readonly range: string }>
  >;
  readonly message?: string;
}

interface BillOfMaterials {
  readonly components: readonly { readonly group?: string; readonly name: string; readonly version: string }[];
}

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const { components } = read('dist/sbom.cdx.json') as BillOfMaterials;
const shipped = new Set(
  components.map(({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name}@${version}`),
);
if (shipped.size === 0) throw new Error('dist/sbom.cdx.json names no package');

const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
const report = JSON.parse(stdout) as AuditReport;
if (report.vulnerabilities === undefined)
  throw new Error(`npm audit could not ask the registry: ${report.message ?? stdout}`);

let failed = 0;
for (const [name, { severity, nodes, range }] of Object.entries(report.vulnerabilities)) {
  const versions = nodes.map((node) => (read(path.join(node, 'package.json')) as { version: string }).version);
  const isShipped = versions.some((version) => shipped.has(`${name}@${version}`));
  if (isShipped) failed += 1;
  console.log(`${isShipped ? 'SHIPPED' : 'not shipped'}: ${name} ${range}, ${severity}`);
}
console.log(`${shipped.size} packages in dist/, ${failed} of them vulnerable`);
if (failed > 0) process.exitCode = 1;
