import { quote } from '../model/describe.js';
import { cut } from '../text/printable.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import { COLLECTION_AREAS, type Collection, COLLECTIONS, isCollection, isMapping } from '../model/entry.js';
import { digestOf } from '../text/digest.js';
import { nearest } from '../text/nearest.js';
import { getOrCreate } from '../model/group-by.js';
import { type DataPath, fieldNodes, itemNodes, nodeRange } from '../model/node-table.js';
import type { Area, ParsedDocument, ParsedFile } from '../model/source.js';
import { draftOfFault, emptyFile, keepDraft, type ValidatedFile } from './validated-file.js';
import { loseNamesOfList, loseNamesOfText, readLostText } from './lost-names.js';
import type { StatusLists } from './validators.js';
import { type EntryContext, validateEntry } from './validate-entry.js';

/**
 * Validates the entries of a parsed file by the schemas of their collections. An invalid entry is kept and marked broken,
 * so that references still find it (data-model.md, Files, Collections and References).
 */
export function validateFile(parsed: ParsedFile, statuses: StatusLists): ValidatedFile {
  const validated = emptyFile(parsed.file);
  const digestOfNode = createNodeDigests(parsed);
  for (const document of parsed.documents) validateDocument({ parsed, digestOfNode }, document, statuses, validated);
  return validated;
}

/** Digests of the text of nodes, and of the whole file, each made once. */
function createNodeDigests({ file, text }: ParsedFile): (node: number | undefined) => string {
  // Few files need one.
  let digests: Map<number | undefined, string> | undefined;
  return (node) =>
    getOrCreate((digests ??= new Map<number | undefined, string>()), node, () =>
      digestOf(node === undefined ? text : text.slice(...nodeRange(file.nodes, node))),
    );
}

function validateDocument(
  { parsed, digestOfNode }: { readonly parsed: ParsedFile; readonly digestOfNode: (node?: number) => string },
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
    hidden?: unknown,
  ): void => {
    const at = { file, node: document.node, value: document.value, path, on };
    keepDraft(into, { rule, message, help, at, identity: identityOfLoss(message, hidden) });
  };
  const isLost = document.faults.some(
    ({ node, isHarmless }) => isHarmless !== true && (node === undefined || node === document.node),
  );
  for (const fault of document.faults) {
    if (fault.consequence === true) continue;
    // The reader counts those beyond a limit itself.
    into.drafts.push({
      ...draftOfFault(file, fault),
      identity: [fault.message, digestOfNode(isLost ? undefined : fault.node)],
    });
  }
  if (isLost) {
    loseDocument(text.slice(...document.offsets), into);
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
      document.value,
    );
    loseDocument(text.slice(...document.offsets), into);
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
        list,
      );
      loseNamesOfList(list, nearest(name, COLLECTIONS).find(isCollection), into.lostNames);
      continue;
    }
    const misplaced = COLLECTION_AREAS[name] !== file.area;
    if (misplaced) report('misplaced-collection', [name], 'key', ...misplacedCollection(name, file.area));
    if (list === null) continue;
    if (!Array.isArray(list)) {
      report('schema', [name], 'value', `${quote(name)} must be a list of entries`, helpForList(name, list), list);
      loseNamesOfList(list, name, into.lostNames);
      continue;
    }
    const context: EntryContext = { parsed, faults, statuses, into, misplaced, digestOfText: digestOfNode };
    let index = 0;
    for (const node of itemNodes(file.nodes, nodes.value)) {
      validateEntry(context, name, node, list[index]);
      index += 1;
    }
  }
}

/** Notes what the text of a document that cannot be read probably declares. */
function loseDocument(text: string, into: ValidatedFile): void {
  loseNamesOfText(text, into.lostNames);
  readLostText(text, (into.lostText ??= { collections: new Set(), versions: new Set() }));
}

/**
 * The identity of a diagnostic about text that holds entries nobody can read: it is another one when the text changes, so that an
 * old mistake does not hide what is new (trust.md, 2).
 */
function identityOfLoss(message: string, hidden: unknown): readonly string[] {
  return hidden === undefined ? [message] : [message, digestOf(hidden)];
}

/** How to make a list of what is none; of a mapping of names, the first entry as it must be. */
function helpForList(name: string, list: unknown): string {
  const [first] =
    typeof list === 'object' && list !== null ? Object.entries(list as Readonly<Record<string, unknown>>) : [];
  if (first === undefined) return 'start each entry with "- "';
  const [key, fields] = first;
  if (!isMapping(fields)) return 'start each entry with "- "';
  const field = name === 'device_types' ? 'model' : name === 'software_versions' ? 'version' : 'name';
  return `write "- ${field}: ${cut(key, SHOWN_NAME)}" in the place of "${cut(key, SHOWN_NAME)}:", with its fields right below "${field}", and so for each entry`;
}

/** How much of a key a help shows. */
const SHOWN_NAME = 100;

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
