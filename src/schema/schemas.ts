import checkOutput from '../../schemas/check-output.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import definitions from '../../schemas/definitions.schema.json' with { type: 'json' };
import deviceType from '../../schemas/device-type.schema.json' with { type: 'json' };
import device from '../../schemas/device.schema.json' with { type: 'json' };
import explainOutput from '../../schemas/explain-output.schema.json' with { type: 'json' };
import forecastOutput from '../../schemas/forecast-output.schema.json' with { type: 'json' };
import importDefinition from '../../schemas/import-definition.schema.json' with { type: 'json' };
import inventoryItem from '../../schemas/inventory-item.schema.json' with { type: 'json' };
import inventory from '../../schemas/inventory.schema.json' with { type: 'json' };
import location from '../../schemas/location.schema.json' with { type: 'json' };
import manufacturer from '../../schemas/manufacturer.schema.json' with { type: 'json' };
import platform from '../../schemas/platform.schema.json' with { type: 'json' };
import planOutput from '../../schemas/plan-output.schema.json' with { type: 'json' };
import policyTest from '../../schemas/policy-test.schema.json' with { type: 'json' };
import policy from '../../schemas/policy.schema.json' with { type: 'json' };
import reportOutput from '../../schemas/report-output.schema.json' with { type: 'json' };
import role from '../../schemas/role.schema.json' with { type: 'json' };
import softwareImageFile from '../../schemas/software-image-file.schema.json' with { type: 'json' };
import softwareVersion from '../../schemas/software-version.schema.json' with { type: 'json' };
import tag from '../../schemas/tag.schema.json' with { type: 'json' };
import tenant from '../../schemas/tenant.schema.json' with { type: 'json' };
import testOutput from '../../schemas/test-output.schema.json' with { type: 'json' };
import validatedSoftware from '../../schemas/validated-software.schema.json' with { type: 'json' };
import virtualMachine from '../../schemas/virtual-machine.schema.json' with { type: 'json' };
import observed from '../../schemas/observed.schema.json' with { type: 'json' };
import observedSoftware from '../../schemas/observed-software.schema.json' with { type: 'json' };
import waiver from '../../schemas/waiver.schema.json' with { type: 'json' };
import type { Collection } from '../model/entry.js';

type Schema = Readonly<Record<string, unknown>>;

/** The schemas as they are published, by file name. */
const FILES: Readonly<Record<string, Schema>> = {
  'check-output.schema.json': checkOutput,
  'config.schema.json': config,
  'definitions.schema.json': definitions,
  'device-type.schema.json': deviceType,
  'device.schema.json': device,
  'explain-output.schema.json': explainOutput,
  'forecast-output.schema.json': forecastOutput,
  'import-definition.schema.json': importDefinition,
  'inventory-item.schema.json': inventoryItem,
  'inventory.schema.json': inventory,
  'location.schema.json': location,
  'manufacturer.schema.json': manufacturer,
  'platform.schema.json': platform,
  'plan-output.schema.json': planOutput,
  'policy-test.schema.json': policyTest,
  'report-output.schema.json': reportOutput,
  'policy.schema.json': policy,
  'role.schema.json': role,
  'software-image-file.schema.json': softwareImageFile,
  'software-version.schema.json': softwareVersion,
  'tag.schema.json': tag,
  'tenant.schema.json': tenant,
  'test-output.schema.json': testOutput,
  'validated-software.schema.json': validatedSoftware,
  'virtual-machine.schema.json': virtualMachine,
  'waiver.schema.json': waiver,
  'observed.schema.json': observed,
  'observed-software.schema.json': observedSoftware,
};

/** The schema that there is for each topic. */
const TOPICS = {
  inventory: 'inventory.schema.json',
  policies: 'policy.schema.json',
  observed: 'observed.schema.json',
  config: 'config.schema.json',
  'policy-test': 'policy-test.schema.json',
  'import-definition': 'import-definition.schema.json',
  'check-output': 'check-output.schema.json',
  'explain-output': 'explain-output.schema.json',
  'report-output': 'report-output.schema.json',
  'plan-output': 'plan-output.schema.json',
  'forecast-output': 'forecast-output.schema.json',
  'test-output': 'test-output.schema.json',
  manufacturers: 'manufacturer.schema.json',
  locations: 'location.schema.json',
  tenants: 'tenant.schema.json',
  roles: 'role.schema.json',
  tags: 'tag.schema.json',
  platforms: 'platform.schema.json',
  device_types: 'device-type.schema.json',
  software_versions: 'software-version.schema.json',
  software_image_files: 'software-image-file.schema.json',
  devices: 'device.schema.json',
  inventory_items: 'inventory-item.schema.json',
  virtual_machines: 'virtual-machine.schema.json',
  validated_software: 'validated-software.schema.json',
  waivers: 'waiver.schema.json',
  observed_software: 'observed-software.schema.json',
} as const satisfies Readonly<Record<Collection, string>> & Readonly<Record<string, string>>;

/** What a schema can be asked for: a collection, a kind of file, or a JSON output. */
export type SchemaTopic = keyof typeof TOPICS;

export const SCHEMA_TOPICS = Object.keys(TOPICS) as readonly SchemaTopic[];

/** Whether a word is something that there is a schema of. */
export function isSchemaTopic(word: string): word is SchemaTopic {
  return Object.hasOwn(TOPICS, word);
}

/** The JSON Schema (draft 2020-12) of a topic in one piece: what it takes from other files stands in its `$defs`. */
export function schemaOf(topic: SchemaTopic): Schema {
  const file = TOPICS[topic];
  const definitions = new Map<string, unknown>();
  const sources = new Map<string, string>();

  const inline = (value: unknown, from: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => inline(item, from));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '$id' && key !== '$schema' && key !== '$defs')
        .map(([key, part]) => [
          key,
          key === '$ref' && typeof part === 'string' ? referTo(part, from) : inline(part, from),
        ]),
    );
  };

  const referTo = (reference: string, from: string): string => {
    const [name = '', pointer = ''] = reference.split('#');
    const target = name === '' ? from : name;
    if (target === file && pointer === '') return '#';
    const label =
      pointer === ''
        ? target.replace('.schema.json', '').replaceAll('-', '_')
        : pointer.slice(pointer.lastIndexOf('/') + 1);
    const source = `${target}#${pointer}`;
    // Two files may call different things by one name.
    const isTaken = sources.has(label) && sources.get(label) !== source;
    const unique = isTaken ? `${target.replace('.schema.json', '').replaceAll('-', '_')}_${label}` : label;
    if (!definitions.has(unique)) {
      sources.set(unique, source);
      definitions.set(unique, undefined);
      definitions.set(unique, inline(partAt(target, pointer), target));
    }
    return `#/$defs/${unique}`;
  };

  const { $schema } = FILES[file] ?? {};
  const body = inline(FILES[file], file) as Schema;
  return {
    $schema,
    $id: file,
    ...body,
    ...(definitions.size > 0 && { $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))) }),
  };
}

function partAt(file: string, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((here, step) => (here as Schema)[step], FILES[file]);
}
