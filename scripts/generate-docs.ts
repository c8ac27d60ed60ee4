// Writes the parts of README.md and docs/ that follow from the rules, the schemas, the command line, the examples and the
// headings: those between `<!-- generated: NAME … -->` and `<!-- end -->`.
// usage: tsx scripts/generate-docs.ts [--check]
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';

import { actionInputList, actionOutputList } from './docs/action.js';
import { collectionSections, settingList } from './docs/collections.js';
import { contentsOf, missingFromContents } from './docs/contents.js';
import { commandPageList, commandSections, commonOptionList } from './docs/commands.js';
import { ruleList, ruleSections } from './docs/rules.js';
import { imageTable, included, matchTable, validityTable } from './docs/worked-examples.js';
import { writeGenerated } from './generated-file.js';

/** What stands in a region, by the name in its comment; the words after the name are handed over. */
const REGIONS: Readonly<Record<string, (...words: string[]) => string | Promise<string>>> = {
  'rule-list': ruleList,
  'rule-sections': ruleSections,
  'collection-sections': collectionSections,
  'setting-list': settingList,
  'command-pages': commandPageList,
  'command-sections': commandSections,
  'common-options': commonOptionList,
  'action-inputs': actionInputList,
  'action-outputs': actionOutputList,
  'match-table': matchTable,
  'validity-table': (folder = '', name = '', ...days) => validityTable(folder, name, days),
  'image-table': imageTable,
  include: included,
};

const END = '<!-- end -->';
const REGION = new RegExp(`(<!-- generated: (.+?) -->\\n)[\\s\\S]*?(${END})`, 'g');
const CONTENTS = 'contents';

const root = path.resolve(import.meta.dirname, '..');
const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

let regions = 0;
for (const page of pages) {
  const before = readFileSync(path.join(root, page), 'utf8');
  const filled = await fillRegions(page, before);
  const after = fillContents(filled);
  const missing = missingFromContents(after);
  if (missing.length > 0) {
    throw new Error(`${page}: add <!-- generated: contents --> and its end; no link to ${missing.join(', ')}`);
  }
  if (after === before && !before.includes(END)) continue;
  const file = path.join(root, page);
  writeGenerated(page, await format(after, { ...(await resolveConfig(file)), filepath: file }));
}
if (regions === 0) throw new Error('README.md and docs/ have no generated part');

/** A page with the text of each region but the table of contents. */
async function fillRegions(page: string, text: string): Promise<string> {
  let after = '';
  let end = 0;
  for (const match of text.matchAll(REGION)) {
    const [whole, head = '', words = '', tail = ''] = match;
    const [name = '', ...rest] = words.split(' ');
    regions += 1;
    if (name === CONTENTS) continue;
    const region = REGIONS[name];
    if (region === undefined) throw new Error(`${page}: there is no generated part ${name}`);
    after += `${text.slice(end, match.index)}${head}\n${await region(...rest)}\n\n${tail}`;
    end = match.index + whole.length;
  }
  return after + text.slice(end);
}

/** A page with its table of contents, which lists headings of other regions too. */
function fillContents(text: string): string {
  return text.replace(REGION, (whole: string, head: string, words: string, tail: string) =>
    words === CONTENTS ? `${head}\n${contentsOf(text)}\n\n${tail}` : whole,
  );
}
