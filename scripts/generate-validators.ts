// Writes the validators of entries and config, compiled by ajv from schemas/: no schema is read or compiled at run time.
// Writes the names of the fields of each mapping in the schemas too, which messages suggest.
// usage: tsx scripts/generate-validators.ts [--check]
import path from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import dependentRequired from 'ajv/dist/vocabularies/validation/dependentRequired.js';
import { formats } from '../src/validate/formats.js';
import { writeGenerated } from './generated-file.js';

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
  config: VALIDATORS.config,
};

/** What is for people and editors only. */
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default', '$schema']);

/** The lists that the config can replace: code checks them, the validators only see to it that they are texts. */
const REPLACEABLE = new Set(['software_status', 'object_status']);

type Schema = Readonly<Record<string, unknown>>;

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
  const names = key === 'properties' || key === '$defs' || key === 'dependentRequired';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => names || !ANNOTATIONS.has(name))
      .map(([name, part]) => [name, lean(part, name)]),
  );
}

function compile(): string {
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
  for (const [name, schema] of schemas) ajv.addSchema(lean(schema) as Schema, name);
  const code = standalone.default(ajv, { ...VALIDATORS });
  // ajv writes these two imports for CommonJS only.
  const esm = code
    .replace('"use strict";', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePointLength')
    // Lists whose items are to be unique hold texts only.
    .replaceAll('require("ajv/dist/runtime/equal").default', 'Object.is');
  if (esm.includes('require('))
    throw new Error(
      `the validators need a module that they do not import: ${esm.slice(esm.indexOf('require('), esm.indexOf('require(') + 80)}`,
    );
  return `import { codePointLength, formats } from '../formats.js';\n${esm}`;
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

function fieldNames(): string {
  const table = Object.fromEntries(
    Object.entries(FIELD_SCHEMAS).map(([name, reference]) => {
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
writeGenerated(`${generated}/validators.js`, `${banner}${compile()}\n`);
writeGenerated(
  `${generated}/validators.d.ts`,
  `${banner}import type { Validator } from '../schema-error.js';\n\n${Object.keys(VALIDATORS)
    .map((name) => `export const ${name}: Validator;\n`)
    .join('')}`,
);
writeGenerated(`${generated}/field-names.ts`, `${banner}\n${fieldNames()}`);
