/** Where a repository keeps the schemas that its editors read, so that they need no network. */
export const SCHEMA_FOLDER = '.fleetvet/schemas';

/** The schemas of the kinds of files that people write, and the files that each is for. */
export const EDITED_FILES = {
  'inventory.schema.json': ['inventory/**/*.yaml', 'inventory/**/*.yml'],
  'policy.schema.json': ['policies/**/*.yaml', 'policies/**/*.yml'],
  'policy-test.schema.json': ['tests/**/*.fleetvet.yaml'],
  'config.schema.json': ['fleetvet.yaml'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SchemaFile = keyof typeof EDITED_FILES;
