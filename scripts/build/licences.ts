import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { BundledPackage } from './packages.js';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The licence texts of packages. Throws when one holds no text of it. */
export function collectLicences(packages: readonly BundledPackage[]): string {
  const sections = packages.map(
    (owner) => `${owner.name}@${owner.version}\nLicense: ${owner.license}\n\n${licenceText(owner)}\n`,
  );
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The programs in this folder contain code of these packages.\n${rule}${sections.join(rule)}`;
}

function licenceText({ folder, name, version }: BundledPackage): string {
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (text.join('') === '') throw new Error(`${name}@${version} is bundled but has no licence text in ${folder}`);
  return text.join('\n\n');
}
