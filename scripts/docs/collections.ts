import { COLLECTION_NOUNS, COLLECTIONS, type Collection } from '../../src/model/entry.js';
import { schemaOf } from '../../src/schema/schemas.js';
import { code } from './markdown.js';

/** What is read of a schema here. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** The collections that fields refer to by name. */
const TARGETS: Readonly<Record<string, Collection>> = {
  manufacturer: 'manufacturers',
  platform: 'platforms',
  role: 'roles',
  tenant: 'tenants',
  location: 'locations',
  tags: 'tags',
  device_tenants: 'tenants',
  device_roles: 'roles',
  object_tags: 'tags',
};

/** The shared definitions in words, one and many. */
const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  name: ['name', 'names'],
  short_text: ['short text', 'short texts'],
  text: ['text', 'texts'],
  date: ['date', 'dates'],
  url: ['URL', 'URLs'],
  documentation_url: ['URL', 'URLs'],
  custom_fields: ['mapping', 'mappings'],
  glob: ['glob', 'globs'],
  kind_of_device: ['device type, or mapping with `role`', 'device types, or mappings with `role`'],
  device_type_reference: reference('device type'),
  device_reference: reference('device', '#device'),
  inventory_item_reference: reference('inventory item'),
  software_version_reference: reference('software version', '#software-version'),
  image_file_reference: reference('image file', '#image-file'),
  nested_inventory_item: [
    '[inventory item](#inventory_items) without `device`',
    '[inventory items](#inventory_items) without `device`',
  ],
  nested_software_image_file: [
    '[image file](#software_image_files) without `software_version`',
    '[image files](#software_image_files) without `software_version`',
  ],
};

function reference(noun: string, anchor = ''): readonly [string, string] {
  return [`[${noun}](references.md${anchor})`, `[${noun}s](references.md${anchor})`];
}

/** The fields for data of the user's own, which the page describes once. */
const FREE_FIELDS: ReadonlySet<string> = new Set(['comments', 'custom_fields']);

/** The types that need no mention. */
const PLAIN_TEXT: ReadonlySet<string> = new Set(['name', 'short text', 'text']);

/** The section that the collections of plain names share. */
const VOCABULARY = 'vocabulary';

const vocabulary = COLLECTIONS.filter((collection) => {
  const { properties = {} } = schemaOf(collection) as Schema;
  return Object.keys(properties).join() === 'name,description';
});

/** A section for the vocabulary and for each other collection: what it is for, and its fields. */
export function collectionSections(): string {
  const others = COLLECTIONS.filter((collection) => !vocabulary.includes(collection));
  return [vocabularySection(), ...others.map(collectionSection)].join('\n\n');
}

function vocabularySection(): string {
  return [
    '## Vocabulary',
    'An entry of these collections is a name, or a mapping with a unique `name` and a `description` for people.',
    vocabulary
      .map((collection) => `- ${code(collection)}: ${(schemaOf(collection) as Schema).description ?? ''}`)
      .join('\n'),
  ].join('\n\n');
}

function collectionSection(collection: Collection): string {
  const schema = schemaOf(collection) as Schema;

  return [`## ${code(collection)}`, schema.description ?? '', fieldList(schema)].join('\n\n');
}

/** The anchor of the section that describes a collection. */
function anchorOf(collection: Collection): string {
  return vocabulary.includes(collection) ? VOCABULARY : collection;
}

/** The list of the settings of fleetvet.yaml, but for the severities of rules. */
export function settingList(): string {
  const schema = schemaOf('config') as Schema;
  const { rules: _rules, ...settings } = schema.properties ?? {};
  const fields = Object.entries(settings).flatMap(([name, field]) =>
    field.type === 'object'
      ? Object.entries(field.properties ?? {}).map(([inner, part]) => [`${name}.${inner}`, part] as const)
      : [[name, field] as const],
  );
  return fieldList({ ...schema, properties: Object.fromEntries(fields) });
}

function fieldList(schema: Schema): string {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !FREE_FIELDS.has(name))
    .map(([name, field]) => {
      const type = typeOf(field, name, schema);
      const notes = [
        ...(required.has(name) ? ['required'] : []),
        ...(PLAIN_TEXT.has(type) || showsType(field) ? [] : [type]),
        ...defaultOf(field),
      ];
      return `- ${code(name)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}: ${descriptionOf(field, schema)}`;
    })
    .join('\n');
}

/** Whether the default of a field shows its type. */
function showsType({ type, default: value }: Schema): boolean {
  return value !== undefined && (type === 'boolean' || type === 'integer');
}

function defaultOf({ default: value }: Schema): readonly string[] {
  return value === undefined ? [] : [`default ${code(JSON.stringify(value))}`];
}

function descriptionOf(field: Schema, root: Schema): string {
  return field.description ?? definitionOf(field, root)?.description ?? '';
}

function definitionOf({ $ref }: Schema, root: Schema): Schema | undefined {
  return $ref === undefined ? undefined : root.$defs?.[labelOf($ref)];
}

function labelOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** The type of a field in words: `list of [devices](…)`. */
function typeOf(field: Schema, name: string, root: Schema, many = false): string {
  const target = TARGETS[name];
  if (field.$ref !== undefined) {
    const label = labelOf(field.$ref);
    if (target !== undefined && label === 'name') return `[${COLLECTION_NOUNS[target]}](#${anchorOf(target)})`;
    if (target !== undefined && label === 'names') return `list of [${target}](#${anchorOf(target)})`;
    const words = WORDS[label];
    if (words !== undefined) return words[many ? 1 : 0];
    const definition = definitionOf(field, root);
    if (definition === undefined) throw new Error(`${name}: no definition ${label}`);
    return typeOf(definition, name, root, many);
  }
  if (field.enum !== undefined) return field.enum.map(code).join(', ');
  if (field.type === 'array' && field.items !== undefined) return `list of ${typeOf(field.items, name, root, true)}`;
  if (field.type === 'boolean') return 'boolean';
  if (field.type === 'integer') return 'whole number';
  if (field.type === 'string') return many ? 'texts' : 'text';
  throw new Error(`${name}: scripts/docs/collections.ts has no words for this type: ${JSON.stringify(field)}`);
}
