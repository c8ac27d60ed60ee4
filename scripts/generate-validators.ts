// Writes the validators of entries, config and policy tests, compiled by ajv from schemas/: no schema is read or compiled at run time.
// Writes the names of the fields of each mapping in the schemas too, which messages suggest.
// usage: tsx scripts/generate-validators.ts [--check]
import path from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import dependentRequired from 'ajv/dist/vocabularies/validation/dependentRequired.js';
import { formats } from '../src/validate/formats.js';
import { compactValidators } from './compact-validators.js';
import { writeGenerated } from './generated-file.js';

type Schema = Readonly<Record<string, unknown>>;

/** The exported functions, by the schema that each carries out. */
const VALIDATORS = {
  manufacturers: 'manufacturer.schema.json',
  locations: 'location.schema.json',
  tenants: 'tenant.schema.json',
  roles: 'role.schema.json',
  tags: 'tag.schema.json',
  platforms: 'platform.schema.json',
  deviceTypes: 'device-type.schema.json',
  softwareVersions: 'software-version.schema.json',
  softwareImageFiles: 'software-image-file.schema.json',
  devices: 'device.schema.json',
  inventoryItems: 'inventory-item.schema.json',
  virtualMachines: 'virtual-machine.schema.json',
  validatedSoftware: 'validated-software.schema.json',
  waivers: 'waiver.schema.json',
  observedSoftware: 'observed-software.schema.json',
  config: 'config.schema.json',
} as const;

/** The schemas that field names are listed of, by collection, and by `nested` collection. */
const FIELD_SCHEMAS: Readonly<Record<string, string>> = {
  manufacturers: VALIDATORS.manufacturers,
  locations: VALIDATORS.locations,
  tenants: VALIDATORS.tenants,
  roles: VALIDATORS.roles,
  tags: VALIDATORS.tags,
  platforms: VALIDATORS.platforms,
  device_types: VALIDATORS.deviceTypes,
  software_versions: VALIDATORS.softwareVersions,
  software_image_files: VALIDATORS.softwareImageFiles,
  'nested software_image_files': 'software-image-file.schema.json#/$defs/nested_software_image_file',
  devices: VALIDATORS.devices,
  inventory_items: VALIDATORS.inventoryItems,
  'nested inventory_items': 'inventory-item.schema.json#/$defs/nested_inventory_item',
  virtual_machines: VALIDATORS.virtualMachines,
  validated_software: VALIDATORS.validatedSoftware,
  waivers: VALIDATORS.waivers,
  observed_software: VALIDATORS.observedSoftware,
  config: VALIDATORS.config,
};

/** The same for policy tests, which stand in files of their own: only `fleetvet test` loads them. */
const POLICY_TEST_VALIDATORS = { policyTests: 'policy-test.schema.json' } as const;

/** By the whole document, and by what `with` and `expect` may hold for kinds of subjects that differ in it. */
const POLICY_TEST_FIELD_SCHEMAS: Readonly<Record<string, string>> = {
  document: POLICY_TEST_VALIDATORS.policyTests,
  'device with': 'policy-test.schema.json#/$defs/device_changes',
  'inventory_item with': 'policy-test.schema.json#/$defs/inventory_item_changes',
  'virtual_machine with': 'policy-test.schema.json#/$defs/virtual_machine_changes',
  'virtual_machine expect': 'policy-test.schema.json#/$defs/virtual_machine_expectation',
};

/** The same for definitions of imports. */
const IMPORT_VALIDATORS = { importDefinition: 'import-definition.schema.json' } as const;
const IMPORT_FIELD_SCHEMAS: Readonly<Record<string, string>> = { definition: IMPORT_VALIDATORS.importDefinition };

/** What is for people and editors only. */
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default', '$schema']);

/** The lists that the config can replace: code checks them, the validators only see to it that they are texts. */
const REPLACEABLE = new Set(['software_status', 'object_status']);

const folder = path.resolve(import.meta.dirname, '../schemas');
const schemas = new Map(
  readdirSync(folder)
    .filter((name) => !name.endsWith('-output.schema.json'))
    .map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Schema]),
);

/** A schema without what is for people, and without the lists that the config can replace. */
function lean(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => lean(item));
  if (typeof value !== 'object' || value === null) return value;
  if (REPLACEABLE.has(key)) return { type: 'string', minLength: 1 };
  if ('uniqueItems' in value && 'items' in value) {
    // Where it is plain to ajv that the items are texts, it looks for twins by their hashes, not each beside each.
    return { ...value, items: lean(schemas.get('definitions.schema.json')?.['$defs']?.['name' as never]) };
  }
  const names = key === 'properties' || key === '$defs' || key === 'dependentRequired';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => names || !ANNOTATIONS.has(name))
      .map(([name, part]) => [name, lean(part, name)]),
  );
}

/** What the code may use of src/validate/formats.ts. */
const IMPORTED = ['addError', 'appendErrors', 'formats', 'isLonger', 'isShorter', 'validateField', 'validateList'];

const leanSchemas = new Map([...schemas].map(([name, schema]) => [name, lean(schema) as Schema]));

function compile(validators: Readonly<Record<string, string>>): string {
  // What the schemas use of draft 2020-12 is in ajv's base class but for one keyword, and that class makes half the code.
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    messages: false,
    // A function for each definition instead of a copy of it at each use: a third of the code.
    inlineRefs: false,
    formats,
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.addKeyword(dependentRequired.default);
  for (const [name, schema] of leanSchemas) ajv.addSchema(schema, name);
  const code = standalone.default(ajv, { ...validators });
  const esm = compactValidators(code.replace('"use strict";', ''));
  if (esm.includes('require('))
    throw new Error(
      `the validators need a module that they do not import: ${esm.slice(esm.indexOf('require('), esm.indexOf('require(') + 80)}`,
    );
  return `import { ${IMPORTED.filter((name) => esm.includes(name)).join(', ')} } from '../formats.js';\n${esm}`;
}

function resolveReference(reference: string, file: string): { readonly schema: Schema; readonly file: string } {
  const [name = '', pointer = ''] = reference.split('#');
  const target = name === '' ? file : name;
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((here, step) => (here as Schema)[step], schemas.get(target));
  return { schema: schema as Schema, file: target };
}

/** The names of the fields of every mapping in a schema, by the JSON pointer to it, `*` standing for any index. */
function collectFieldNames(
  schema: Schema,
  file: string,
  pointer: string,
  into: Record<string, readonly string[]>,
): void {
  if (typeof schema['$ref'] === 'string') {
    const target = resolveReference(schema['$ref'], file);
    collectFieldNames(target.schema, target.file, pointer, into);
    return;
  }
  if (schema['properties'] !== undefined) {
    const properties = schema['properties'] as Record<string, Schema>;
    into[pointer] = Object.keys(properties);
    for (const [name, property] of Object.entries(properties))
      collectFieldNames(property, file, `${pointer}/${name}`, into);
  }
  if (schema['items'] !== undefined) collectFieldNames(schema['items'] as Schema, file, `${pointer}/*`, into);
}

function fieldNames(ofSchemas: Readonly<Record<string, string>>): string {
  const table = Object.fromEntries(
    Object.entries(ofSchemas).map(([name, reference]) => {
      const { schema, file } = resolveReference(reference, '');
      const fields: Record<string, readonly string[]> = {};
      collectFieldNames(schema, file, '', fields);
      return [name, fields];
    }),
  );
  return `/** The names of the fields of every mapping, by collection and JSON pointer, \`*\` standing for any index. */
export const FIELD_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(table, null, 2)};\n`;
}

const generated = 'src/validate/generated';
const banner = '// Generated by scripts/generate-validators.ts from schemas/. Do not edit.\n';
writeValidators('', VALIDATORS, FIELD_SCHEMAS);
writeValidators('policy-test-', POLICY_TEST_VALIDATORS, POLICY_TEST_FIELD_SCHEMAS);
writeValidators('import-', IMPORT_VALIDATORS, IMPORT_FIELD_SCHEMAS);

function writeValidators(
  prefix: string,
  validators: Readonly<Record<string, string>>,
  fieldSchemas: Readonly<Record<string, string>>,
): void {
  writeGenerated(`${generated}/${prefix}validators.js`, `${banner}${compile(validators)}\n`);
  writeGenerated(
    `${generated}/${prefix}validators.d.ts`,
    `${banner}import type { Validator } from '../schema-error.js';\n\n${Object.keys(validators)
      .map((name) => `export const ${name}: Validator;\n`)
      .join('')}`,
  );
  writeGenerated(`${generated}/${prefix}field-names.ts`, `${banner}\n${fieldNames(fieldSchemas)}`);
}
