// Checks the directions of imports (.dependency-cruiser.cjs), and that the check itself saw the code and can fail.
// usage: tsx scripts/check-imports.ts
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = path.resolve(import.meta.dirname, '..');
const fixture = 'tests/fixtures/import-directions';

const config = await extractDepcruiseConfig(path.join(root, '.dependency-cruiser.cjs'));
const rules = new Map((config.forbidden ?? []).map((rule) => [rule.name ?? '', rule.comment ?? '']));
const failures: string[] = [];

const own = await cruiseSources(root);
for (const { rule, from, to, cycle } of own.summary.violations) {
  const way = cycle === undefined ? `${from} → ${to}` : [from, ...cycle.map((step) => step.name)].join(' → ');
  failures.push(`${way}\n  ${rule.name}: ${rules.get(rule.name) ?? ''}`);
}

const files = listSources(root);
const cruised = own.modules.filter((module) => module.source.startsWith('src/'));
const imports = cruised.reduce((sum, module) => sum + module.dependencies.length, 0);
const unseen = files.filter((file) => !cruised.some((module) => module.source === file));
if (files.length === 0) failures.push('src/ holds no modules');
if (unseen.length > 0)
  failures.push(`These files were not seen, so nothing is known of them:\n  ${unseen.join('\n  ')}`);
if (imports === 0) failures.push('No import was seen: can dependency-cruiser use this version of TypeScript?');

const broken = await cruiseSources(path.join(root, fixture));
const biting = new Set(broken.summary.violations.map((violation) => violation.rule.name));
for (const name of rules.keys()) {
  if (!biting.has(name))
    failures.push(`The rule ${name} does not report the violation in ${fixture}: it bites no more`);
}

for (const failure of failures) console.error(failure);
console.log(
  `${cruised.length} modules, ${imports} imports, ${rules.size} rules that bite, ${failures.length} failures`,
);
if (failures.length > 0) process.exitCode = 1;

/** Cruises `src` below a folder with our rules; the paths in the result are relative to that folder. */
async function cruiseSources(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(
    ['src'],
    {
      ...config.options,
      baseDir,
      validate: true,
      ruleSet: { forbidden: config.forbidden ?? [] },
    },
    config.options?.enhancedResolveOptions ?? {},
    { tsConfig: extractTSConfig(path.join(root, 'tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function listSources(baseDir: string): string[] {
  return readdirSync(path.join(baseDir, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll(path.sep, '/')}`);
}
