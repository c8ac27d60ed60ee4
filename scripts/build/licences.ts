import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { BundledPackage } from './packages.js';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** Packages that name their licence in package.json and hold no text of it. */
const STATED_ONLY: Readonly<Record<string, string>> = {
  'abstract-logging': mit('James Sumners <james.sumners@gmail.com>'),
};

function mit(holder: string): string {
  return `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

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
  const stated = STATED_ONLY[name];
  if (text.join('') === '' && stated !== undefined) return stated;
  if (text.join('') === '') throw new Error(`${name}@${version} is bundled but has no licence text in ${folder}`);
  return text.join('\n\n');
}
