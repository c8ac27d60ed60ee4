import { DEFAULT_LIMITS } from '../check/config.js';
import { UserError } from '../model/user-error.js';
import { createYamlReader } from '../parse/yaml-reader.js';
import { positionAt } from '../model/node-table.js';
import { locate } from '../parse/locate.js';
import { nearest } from '../text/nearest.js';
import { explainSchemaErrors } from '../validate/explain.js';
import { FIELD_NAMES } from '../validate/generated/import-field-names.js';
import { importDefinition } from '../validate/generated/import-validators.js';
import { defaultWrite, fieldNamed, type ImportDefinition, type PlatformChoice } from './definition.js';
import type { FieldMap, Filter, InputFile, RecordField } from './record.js';
import { RECORD_FIELDS } from './record.js';
import { SOURCES } from './sources/sources.js';

/** A definition as its schema has it. */
interface DefinitionFile {
  readonly name: string;
  readonly source: string;
  readonly fields?: Readonly<Record<string, string | readonly string[]>>;
  readonly filters?: readonly Filter[];
  readonly defaults?: Readonly<Record<string, string>>;
  readonly platforms?: Readonly<Record<string, PlatformChoice>>;
  readonly models?: Readonly<Record<string, string>>;
  readonly write?: {
    readonly folder?: string;
    readonly policy?: string;
    readonly software_version?: 'always' | 'initial';
    readonly observed?: string;
  };
}

/**
 * Reads a definition (interop.md, 2).
 * @throws {UserError} that names file and line of everything that is wrong with it.
 */
export async function readDefinition({ path, text }: InputFile): Promise<ImportDefinition> {
  const { documents, nodes } = await createYamlReader({ limits: DEFAULT_LIMITS })(text);
  const [document] = documents;
  if (document === undefined)
    throw new UserError(`${path} is empty: an import definition has at least name and source`);
  const [fault] = document.faults;
  if (fault !== undefined)
    throw new UserError(`${path}:${positionAt(nodes, fault.offsets[0]).line}: ${fault.message} (${fault.help})`);
  const { value, node } = document;
  const file = { path, area: 'inventory', nodes } as const;
  if (!importDefinition(value)) {
    const explained = explainSchemaErrors(importDefinition.errors ?? [], {
      owner: 'the definition',
      value,
      rawText: () => '',
      fieldsAt: (at) =>
        FIELD_NAMES['definition']?.[at.map((step) => `/${typeof step === 'number' ? '*' : step}`).join('')] ?? [],
    });
    throw new UserError(
      explained
        .map(({ path: at, on, message, help }) => {
          const { line, column } = locate({ file, node, value, path: at, on }).start;
          return `${path}:${line}:${column}: ${message} (${help})`;
        })
        .join('; '),
    );
  }
  return definitionFrom(value as DefinitionFile, path);
}

function definitionFrom(value: DefinitionFile, path: string): ImportDefinition {
  const { name, source, fields = {}, filters, defaults = {}, platforms = {}, models = {}, write = {} } = value;
  expectSource(source, `${path}: `);
  const usual = defaultWrite(name);
  const mapped = Object.entries(fields).map(([field, paths]) => [
    expectField(field, `${path}: fields: `),
    typeof paths === 'string' ? [paths] : paths,
  ]);
  return {
    name,
    source,
    fields: Object.fromEntries(mapped) as FieldMap,
    filters,
    defaults: Object.fromEntries(
      Object.entries(defaults).map(([field, text]) => [expectField(field, `${path}: defaults: `), text]),
    ),
    platforms,
    models,
    write: {
      folder: expectInside((write.folder ?? usual.folder).replace(/\/$/, ''), `${path}: write.folder: `),
      policy: expectInside(write.policy ?? usual.policy, `${path}: write.policy: `),
      ...versionsFrom(write, name, path),
    },
  };
}

/** Where versions go: `observed` alone means `initial`, and `initial` alone means the usual observed file. */
function versionsFrom(
  { software_version: version, observed }: NonNullable<DefinitionFile['write']>,
  name: string,
  path: string,
): Pick<ImportDefinition['write'], 'softwareVersion' | 'observed'> {
  const softwareVersion = version ?? (observed === undefined ? 'always' : 'initial');
  const file = observed ?? (softwareVersion === 'initial' ? `observed/${name}.yaml` : undefined);
  return { softwareVersion, observed: file && expectInside(file, `${path}: write.observed: `) };
}

/** @throws {UserError} where there is no such source. */
export function expectSource(source: string, where = '', names: readonly string[] = Object.keys(SOURCES)): void {
  if (Object.hasOwn(SOURCES, source)) return;
  const [near] = nearest(source, names);
  const help = near === undefined ? '' : `; did you mean ${near}?`;
  throw new UserError(`${where}there is no source "${source}"${help} (the sources are ${names.join(', ')})`);
}

/** @throws {UserError} where there is no such field. */
export function expectField(name: string, where = ''): RecordField {
  const field = fieldNamed(name);
  if (field === undefined)
    throw new UserError(`${where}there is no field "${name}": the fields are ${RECORD_FIELDS.join(', ')}`);
  return field;
}

/** @throws {UserError} for a path that leaves the repository, or names what is hidden in it. */
export function expectInside(path: string, where: string): string {
  const isPlain = path.split('/').every((name) => /^[^.\\:*?"<>|\p{Cc}][^\\:*?"<>|\p{Cc}]*$/u.test(name));
  if (!isPlain)
    throw new UserError(`${where}"${path}" is not a path inside the repository: write it from the root, with /`);
  return path;
}
