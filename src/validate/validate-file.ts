import { quote } from '../model/describe.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { COLLECTION_AREAS, type Collection, COLLECTIONS, isCollection } from '../model/entry.js';
import { nearest } from '../text/nearest.js';
import { type DataPath, fieldNodes, itemNodes } from '../model/node-table.js';
import type { ParsedDocument, ParsedFile } from '../model/parsed-file.js';
import type { Area } from '../model/source.js';
import { loseNamesOfList, loseNamesOfText } from './lost-names.js';
import type { StatusLists } from './statuses.js';
import { type EntryContext, validateEntry } from './validate-entry.js';
import { emptyFile, type ValidatedFile } from './validated-file.js';

/**
 * Validates the entries of a parsed file by the schemas of their collections. An invalid entry is kept and marked broken,
 * so that references still find it (data-model.md, Files, Collections and References).
 */
export function validateFile(parsed: ParsedFile, statuses: StatusLists): ValidatedFile {
  const validated = emptyFile(parsed.file);
  for (const document of parsed.documents) validateDocument(parsed, document, statuses, validated);
  return validated;
}

function validateDocument(
  parsed: ParsedFile,
  document: ParsedDocument,
  statuses: StatusLists,
  into: ValidatedFile,
): void {
  const { file, text } = parsed;
  const report = (
    rule: DiagnosticDraft['rule'],
    path: DataPath,
    on: 'key' | 'value',
    message: string,
    help: string,
  ): void => {
    into.drafts.push({ rule, message, help, at: { file, node: document.node, value: document.value, path, on } });
  };
  for (const fault of document.faults) {
    if (fault.consequence === true) continue;
    into.drafts.push({
      rule: 'yaml-syntax',
      message: fault.message,
      help: fault.help,
      at: { file, offsets: fault.offsets },
    });
  }
  if (document.faults.some((fault) => fault.node === undefined || fault.node === document.node)) {
    loseNamesOfText(text.slice(...document.offsets), into.lostNames);
    return;
  }
  if (document.value === null) return;
  if (typeof document.value !== 'object' || Array.isArray(document.value)) {
    const example = EXAMPLES[file.area];
    report(
      'yaml-syntax',
      [],
      'value',
      'this document is not a mapping of collections',
      `start it with the name of a collection, such as ${example}:`,
    );
    loseNamesOfText(text.slice(...document.offsets), into.lostNames);
    return;
  }
  const faults = document.faults.flatMap(({ node }) => node ?? []).sort((a, b) => a - b);
  for (const [name, list] of Object.entries(document.value)) {
    const nodes = fieldNodes(file.nodes, document.node, document.value, name);
    if (nodes === undefined) continue;
    if (!isCollection(name)) {
      report(
        'schema',
        [name],
        'key',
        `there is no collection ${quote(name)}`,
        helpForUnknownCollection(name, file.area),
      );
      loseNamesOfList(list, nearest(name, COLLECTIONS).find(isCollection), into.lostNames);
      continue;
    }
    const misplaced = COLLECTION_AREAS[name] !== file.area;
    if (misplaced) report('misplaced-collection', [name], 'key', ...misplacedCollection(name, file.area));
    if (list === null) continue;
    if (!Array.isArray(list)) {
      report('schema', [name], 'value', `${quote(name)} must be a list of entries`, 'start each entry with "- "');
      loseNamesOfList(list, name, into.lostNames);
      continue;
    }
    const context: EntryContext = { parsed, faults, statuses, into, misplaced };
    let index = 0;
    for (const node of itemNodes(file.nodes, nodes.value)) {
      validateEntry(context, name, node, list[index]);
      index += 1;
    }
  }
}

function helpForUnknownCollection(name: string, area: Area): string {
  const [near] = nearest(name, COLLECTIONS);
  if (near !== undefined) return `did you mean ${quote(near)}?`;
  return `the collections of ${AREA_NOUNS[area]} are ${COLLECTIONS.filter((collection) => COLLECTION_AREAS[collection] === area).join(', ')}`;
}

/** A collection of each area, and what its files are called. */
const EXAMPLES: Readonly<Record<Area, Collection>> = {
  inventory: 'devices',
  policies: 'validated_software',
  observed: 'observed_software',
};
const AREA_NOUNS: Readonly<Record<Area, string>> = {
  inventory: 'an inventory file',
  policies: 'a policy file',
  observed: 'an observed file',
};
const AREA_CONTENTS: Readonly<Record<Area, string>> = {
  inventory: 'inventory',
  policies: 'policy',
  observed: 'observed software',
};

function misplacedCollection(name: Collection, area: Area): readonly [message: string, help: string] {
  const home = COLLECTION_AREAS[name];
  const message = `${quote(name)} is ${AREA_CONTENTS[home]}, but this is ${AREA_NOUNS[area]}`;
  return [
    message,
    home === 'policies'
      ? 'move it to a file of the policies, so that their code owners approve it'
      : `move it to ${AREA_NOUNS[home]}`,
  ];
}
