// What the numbers are compared with: a process that does nothing but read, or parse, the files of a fleet.
// usage: node bench/baselines.mjs read|json|yaml <directory>
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [mode, directory = '.'] = process.argv.slice(2);
const { parseAllDocuments } = mode === 'yaml' ? await import('yaml') : {};
let bytes = 0;
let documents = 0;

/** @param {string} folder */
function visit(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) visit(file);
    else {
      const content = readFileSync(file);
      bytes += content.length;
      if (mode === 'json') documents += JSON.parse(content.toString('utf8')) === null ? 0 : 1;
      else if (mode === 'yaml')
        documents += parseAllDocuments(content.toString('utf8')).map((one) => one.toJS()).length;
    }
  }
}

visit(directory);
console.log(`${bytes} bytes, ${documents} documents`);
