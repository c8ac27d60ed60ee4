// Writes the types of entries, config and check output from schemas/.
// usage: tsx scripts/generate-types.ts [--check]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly oneOf?: readonly Schema[];
}

/** A schema and the file that its relative references start from. */
interface Located {
  readonly schema: Schema;
  readonly file: string;
}

const root = path.resolve(import.meta.dirname, '..');
const schemas = new Map(
  readdirSync(path.join(root, 'schemas')).map((name) => [
    name,
    JSON.parse(readFileSync(path.join(root, 'schemas', name), 'utf8')) as Schema,
  ]),
);

const definition = (name: string): string => `definitions.schema.json#/$defs/${name}`;
const policyTest = (name: string): string => `policy-test.schema.json#/$defs/${name}`;

/** The types of each target, by the schema that each is made from. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/model/generated/entries.ts': {
    [definition('device_type_reference')]: 'DeviceTypeReference',
    [definition('device_reference')]: 'DeviceReference',
    [definition('inventory_item_reference')]: 'InventoryItemReference',
    [definition('software_version_reference')]: 'SoftwareVersionReference',
    [definition('image_file_reference')]: 'ImageFileReference',
    [definition('hashing_algorithm')]: 'HashingAlgorithm',
    [definition('custom_fields')]: 'CustomFields',
    'manufacturer.schema.json': 'ManufacturerEntry',
    'location.schema.json': 'LocationEntry',
    'tenant.schema.json': 'TenantEntry',
    'role.schema.json': 'RoleEntry',
    'tag.schema.json': 'TagEntry',
    'platform.schema.json': 'PlatformEntry',
    'device-type.schema.json': 'DeviceTypeEntry',
    'software-version.schema.json': 'SoftwareVersionEntry',
    'software-image-file.schema.json': 'SoftwareImageFileEntry',
    'software-image-file.schema.json#/$defs/nested_software_image_file': 'NestedSoftwareImageFileEntry',
    'device.schema.json': 'DeviceEntry',
    'inventory-item.schema.json': 'InventoryItemEntry',
    'inventory-item.schema.json#/$defs/nested_inventory_item': 'NestedInventoryItemEntry',
    'virtual-machine.schema.json': 'VirtualMachineEntry',
    'validated-software.schema.json': 'ValidatedSoftwareEntry',
    'waiver.schema.json': 'WaiverEntry',
    'observed-software.schema.json': 'ObservedSoftwareEntry',
    'inventory.schema.json': 'InventoryDocument',
    'policy.schema.json': 'PolicyDocument',
    'config.schema.json#/$defs/rule_setting': 'RuleSetting',
    'config.schema.json': 'FleetvetConfig',
  },
  'src/model/generated/policy-test.ts': {
    [policyTest('virtual_machine_reference')]: 'VirtualMachineReference',
    [policyTest('software_version_or_none')]: 'SoftwareVersionOrNone',
    [policyTest('new_device')]: 'NewDevice',
    [policyTest('new_inventory_item')]: 'NewInventoryItem',
    [policyTest('changes')]: 'SubjectChanges',
    [policyTest('expected_match')]: 'ExpectedMatch',
    [policyTest('expectation')]: 'Expectation',
    [policyTest('case')]: 'PolicyTestCase',
    'policy-test.schema.json': 'PolicyTestDocument',
  },
};

/** Schemas that have no type of their own, by what stands for them. An open base is the same type as what closes it. */
const ALIASES: Readonly<Record<string, string>> = {
  // The config can replace these two lists.
  [definition('software_status')]: 'string',
  [definition('object_status')]: 'string',
};

const typeNames: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.values(TARGETS), ALIASES].flatMap(Object.entries<string>),
);

function absolute(ref: string, file: string): string {
  return ref.startsWith('#') ? file + ref : ref;
}

function locate(address: string): Located {
  const [file = '', pointer = ''] = address.split('#');
  let found: unknown = schemas.get(file);
  for (const key of pointer.split('/').slice(1)) found = (found as Record<string, unknown> | undefined)?.[key];
  if (found === undefined) throw new Error(`No schema at ${address}`);
  return { schema: found as Schema, file };
}

/**
 * What the type of a schema needs of it, in the terms that json-schema-to-typescript turns into good types: references to
 * types that have a name become that name, others are put in place, and lists of types become unions.
 */
function forTypes({ schema, file }: Located, name?: string): JSONSchema {
  const inner = (part: Schema): JSONSchema => forTypes({ schema: part, file });
  const description = schema.description === undefined ? {} : { description: schema.description };

  if (schema.$ref !== undefined) {
    const address = absolute(schema.$ref, file);
    const target = typeNames[address];
    const own = schema.properties === undefined ? [] : [forTypes({ schema: withoutRef(schema), file })];
    if (target === undefined || target === name) return { ...forTypes(locate(address)), ...description };
    if (own.length === 0) return { tsType: target, ...description };
    return { allOf: [...own, { tsType: target }], ...description };
  }
  if (schema.oneOf !== undefined) {
    const union: JSONSchema = { anyOf: schema.oneOf.map(inner) };
    if (schema.properties === undefined) return { ...union, ...description };
    return { allOf: [objectType(schema, inner), union], ...description };
  }
  if (typeof schema.type === 'object' && schema.type.includes('object')) {
    return { anyOf: schema.type.map((type) => inner({ ...withoutDescription(schema), type })), ...description };
  }
  if (schema.type === 'object') return { ...objectType(schema, inner), ...description };
  return {
    ...description,
    ...(schema.const === undefined ? {} : { enum: [schema.const] }),
    ...(schema.enum === undefined ? {} : { enum: [...schema.enum] }),
    ...(schema.type === undefined ? {} : { type: schema.type }),
    ...(schema.items === undefined ? {} : { items: inner(schema.items) }),
  } as JSONSchema;
}

function objectType(schema: Schema, inner: (part: Schema) => JSONSchema): JSONSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, inner(value)] as const);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: [...(schema.required ?? [])],
    additionalProperties: schema.additionalProperties === true,
  };
}

function withoutRef({ $ref: _ref, description: _description, ...rest }: Schema): Schema {
  return rest;
}

function withoutDescription({ description: _description, ...rest }: Schema): Schema {
  return rest;
}

async function declarations(target: string, types: Readonly<Record<string, string>>): Promise<string> {
  const parts = ['// Generated by scripts/generate-types.ts from schemas/. Do not edit.\n'];
  for (const [address, name] of Object.entries(types)) {
    parts.push(await compile(forTypes(locate(address), name), name, { bannerComment: '', format: false }));
  }
  const file = path.join(root, target);
  parts.splice(1, 0, ...importsOf(target, parts.join('\n')));
  return format(parts.join('\n'), { ...(await resolveConfig(file)), parser: 'typescript' });
}

/** The imports of the types that a target takes from other targets. */
function importsOf(target: string, text: string): readonly string[] {
  return Object.entries(TARGETS)
    .filter(([other]) => other !== target)
    .map(([other, types]) => {
      const used = Object.values(types).filter((name) => new RegExp(`\\b${name}\\b`).test(text));
      return used.length === 0
        ? ''
        : `import type { ${used.join(', ')} } from './${path.basename(other, '.ts')}.js';\n`;
    });
}

for (const [target, types] of Object.entries(TARGETS)) {
  const text = await declarations(target, types);
  const file = path.join(root, target);
  if (process.argv.includes('--check')) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${target} is stale. Run: npm run generate`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
