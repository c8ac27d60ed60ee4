import { quote } from '../model/describe.js';
import type { DiagnosticDraft, Place } from '../model/diagnostic.js';
import type { PolicyTestCase, PolicyTestDocument } from '../model/generated/policy-test.js';
import { type DataPath, fieldNodes, findNode, itemNodes, nodeRange, nodeSize } from '../model/node-table.js';
import type { ParsedDocument, ParsedFile, SyntaxFault } from '../model/source.js';
import type { PolicyTestEntry } from './types.js';
import { textField } from '../model/entry.js';
import { draftOfFault } from '../validate/validated-file.js';
import { notAllowed } from '../validate/wrong-value.js';
import { explainSchemaErrors } from '../validate/explain.js';
import { FIELD_NAMES } from '../validate/generated/policy-test-field-names.js';
import { policyTests } from '../validate/generated/policy-test-validators.js';
import type { SchemaError } from '../validate/schema-error.js';
import type { StatusLists } from '../validate/validators.js';

/** The cases of a file of policy tests, and what is wrong with the file around them. */
interface ValidatedPolicyTests {
  readonly entries: readonly PolicyTestEntry[];
  readonly drafts: readonly DiagnosticDraft[];
}

const SUBJECT_FIELDS = ['device', 'inventory_item', 'virtual_machine', 'new_device', 'new_inventory_item'] as const;

/**
 * Takes the cases out of a parsed file and validates each by its schema; an invalid case does not stop the others. The cases
 * of an invalid document are left out.
 */
export function validatePolicyTests(parsed: ParsedFile, statuses: StatusLists): ValidatedPolicyTests {
  const entries: PolicyTestEntry[] = [];
  const drafts: DiagnosticDraft[] = [];
  for (const document of parsed.documents) {
    const cases = casesOf(parsed, document);
    const errors = document.value === null || policyTests(document.value) ? [] : (policyTests.errors ?? []);
    const own = draftsOfDocument(parsed, document, cases, errors);
    drafts.push(...own);
    if (own.length > 0) continue;
    const { as_of: asOf, multi_tenant_mode: multiTenantMode } = (document.value as PolicyTestDocument) ?? {};
    for (const one of cases)
      entries.push({
        file: parsed.file,
        node: one.node,
        value: one.value as PolicyTestCase,
        name: one.name,
        asOf,
        multiTenantMode,
        drafts: draftsOfCase(parsed, document, one, errors, statuses),
      });
  }
  return { entries: reportDuplicates(entries), drafts };
}

interface FoundCase {
  readonly node: number;
  readonly value: unknown;
  readonly name: string;
  /** The JSON pointer to it from the document. */
  readonly pointer: string;
}

function casesOf({ file }: ParsedFile, { value, node }: ParsedDocument): readonly FoundCase[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { cases } = value as { cases?: unknown };
  const nodes = fieldNodes(file.nodes, node, value, 'cases');
  if (!Array.isArray(cases) || nodes === undefined) return [];
  return [...itemNodes(file.nodes, nodes.value)].map((item, index) => ({
    node: item,
    value: cases[index] as unknown,
    name: textField(cases[index], 'name') ?? String(index + 1),
    pointer: `/cases/${index}`,
  }));
}

function draftsOfDocument(
  parsed: ParsedFile,
  document: ParsedDocument,
  cases: readonly FoundCase[],
  errors: readonly SchemaError[],
): readonly DiagnosticDraft[] {
  const outside = document.faults.filter((fault) => !cases.some(({ node }) => isInside(parsed, fault, node)));
  if (outside.length > 0) return draftsOfFaults(parsed, outside);
  return explainErrors(
    parsed,
    { node: document.node, value: document.value, owner: 'this document', fieldsAt: (path) => fieldNames(path) },
    errors.filter(({ instancePath }) => !cases.some(({ pointer }) => lies(instancePath, pointer))),
  );
}

function draftsOfCase(
  parsed: ParsedFile,
  { faults }: ParsedDocument,
  { node, value, name, pointer }: FoundCase,
  errors: readonly SchemaError[],
  statuses: StatusLists,
): readonly DiagnosticDraft[] {
  const inside = faults.filter((fault) => isInside(parsed, fault, node));
  if (inside.length > 0) return draftsOfFaults(parsed, inside);
  const owner = textField(value, 'name') === undefined ? `case ${name}` : `case ${quote(name)}`;
  const own = errors
    .filter(({ instancePath }) => lies(instancePath, pointer))
    .map((error) => ({ ...error, instancePath: error.instancePath.slice(pointer.length) }));
  const fieldsAt = (path: DataPath): readonly string[] =>
    (path.length === 1 ? fieldsOfKind(value, String(path[0])) : undefined) ?? fieldNames(['cases', 0, ...path]);
  return [
    ...draftsOfSubject(own, owner, { file: parsed.file, node, value }),
    ...explainErrors(
      parsed,
      { node, value, owner, fieldsAt },
      own.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'not'),
    ),
    ...draftsOfStatus(parsed, { node, value, owner }, statuses),
  ];
}

/** Faults in how a case names its subject: none, several, or a new one with changes. */
function draftsOfSubject(errors: readonly SchemaError[], owner: string, place: Place): readonly DiagnosticDraft[] {
  const { value } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const fields = SUBJECT_FIELDS.filter((field) => Object.hasOwn(value, field));
  return errors.flatMap(({ keyword }): readonly DiagnosticDraft[] => {
    if (keyword === 'oneOf')
      return fields.length === 0
        ? [
            {
              rule: 'schema',
              message: `${owner} names no device, inventory item or virtual machine`,
              help: `write one of ${SUBJECT_FIELDS.join(', ')}`,
              at: { ...place, path: ['name'] },
            },
          ]
        : [
            {
              rule: 'schema',
              message: `${owner} tests several things: ${fields.join(', ')}`,
              help: 'write one case for each',
              at: { ...place, path: [fields[1] ?? 'name'], on: 'key' },
            },
          ];
    if (keyword === 'not')
      return [
        {
          rule: 'schema',
          message: `${owner} combines "with" and a new device or item`,
          help: `write the fields into ${fields.find((field) => field.startsWith('new_')) ?? 'it'} itself; "with" changes what is in the inventory`,
          at: { ...place, path: ['with'], on: 'key' },
        },
      ];
    return [];
  });
}

/** A status that is not allowed by the config. */
function draftsOfStatus(
  { file }: ParsedFile,
  { node, value, owner }: { readonly node: number; readonly value: unknown; readonly owner: string },
  { objects }: StatusLists,
): readonly DiagnosticDraft[] {
  return (['new_device', 'with'] as const).flatMap((field): readonly DiagnosticDraft[] => {
    const fields = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
    const status = textField(fields, 'status');
    if (status === undefined || status === '' || objects.includes(status)) return [];
    const words = notAllowed(`"${field}.status" of ${owner}`, status, objects);
    return [{ rule: 'schema', ...words, at: { file, node, value, path: [field, 'status'] } }];
  });
}

interface Explained {
  readonly node: number;
  readonly value: unknown;
  readonly owner: string;
  readonly fieldsAt: (path: DataPath) => readonly string[];
}

function explainErrors(
  { file, text }: ParsedFile,
  { node, value, owner, fieldsAt }: Explained,
  errors: readonly SchemaError[],
): readonly DiagnosticDraft[] {
  const rawText = (path: DataPath): string =>
    text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, 'value')));
  return explainSchemaErrors(errors, { owner, value, rawText, fieldsAt }).map(({ path, on, message, help }) => ({
    rule: 'schema' as const,
    message,
    help,
    at: { file, node, value, path, on },
  }));
}

function fieldNames(path: DataPath): readonly string[] {
  const pointer = path.map((step) => `/${typeof step === 'number' ? '*' : step}`).join('');
  return FIELD_NAMES['document']?.[pointer] ?? [];
}

/** The fields that a mapping of a case may have if they depend on its subject. */
function fieldsOfKind(value: unknown, mapping: string): readonly string[] | undefined {
  const kind = SUBJECT_FIELDS.find((field) => Object.hasOwn(value as object, field));
  return FIELD_NAMES[`${kind ?? ''} ${mapping}`]?.[''];
}

/** Reports identify the cases of a file by their names, so names must be unique. */
function reportDuplicates(entries: readonly PolicyTestEntry[]): readonly PolicyTestEntry[] {
  const first = new Map<string, PolicyTestEntry>();
  return entries.map((entry) => {
    const { file, node, value, name, drafts } = entry;
    const other = first.get(name);
    if (other === undefined) first.set(name, entry);
    if (other === undefined || drafts.length > 0) return entry;
    const draft: DiagnosticDraft = {
      rule: 'duplicate-object',
      message: `case ${quote(name)} appears twice in this file`,
      help: 'give each case a different name',
      at: { file, node, value, path: ['name'] },
      related: [
        {
          message: 'it also appears here',
          at: { file: other.file, node: other.node, value: other.value, path: ['name'] },
        },
      ],
    };
    return { ...entry, drafts: [draft] };
  });
}

function lies(pointer: string, within: string): boolean {
  return pointer === within || pointer.startsWith(`${within}/`);
}

function isInside({ file }: ParsedFile, fault: SyntaxFault, node: number): boolean {
  return fault.node !== undefined && fault.node >= node && fault.node < node + nodeSize(file.nodes, node);
}

function draftsOfFaults({ file }: ParsedFile, faults: readonly SyntaxFault[]): readonly DiagnosticDraft[] {
  return faults.filter(({ consequence }) => consequence !== true).map((fault) => draftOfFault(file, fault));
}
