import { isDeepStrictEqual } from 'node:util';

import { inspect, type InspectOptions, type Inspection } from '../check/inspect.js';
import { decodeText, readText } from '../files/decode.js';
import type { RecordedReads } from '../files/recorded-reads.js';
import { fullName, quote, softwareName } from '../model/describe.js';
import type { SubjectEvaluation } from '../model/evaluation.js';
import { countBy, groupBy } from '../model/group-by.js';
import { importThatOverwrites } from '../model/import-header.js';
import { UserError } from '../model/user-error.js';
import { anchoredRanges, applyEdits } from '../parse/edit-yaml.js';
import { createYamlReader, type YamlReader } from '../parse/yaml-reader.js';
import type { Plan, PlanStep } from './types.js';
import { CannotEdit, editsOf, type IsUnique, type ValueEdit, withValues } from './version-edits.js';

/** What a plan changes in the files. */
interface WrittenPlan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** How many values change. */
  readonly values: number;
}

/** How many devices and items an error names. */
const SHOWN = 10;

/**
 * The files with the versions, and the image files that devices set themselves, that a plan goes to: only the bytes of these
 * values change (interop.md, 5). The result is loaded in memory, and given only if exactly the plan changed and nothing
 * broke.
 * @throws {UserError} where a value cannot be changed in place, or a file changed since it was read; then nothing is given.
 */
export async function writePlan(
  { source, isUnchanged }: RecordedReads,
  inspection: Inspection,
  { groups }: Plan,
  options: InspectOptions,
): Promise<WrittenPlan> {
  // What only runs another version has the right software_version already.
  const steps = groups.flatMap((group) => group.steps).filter(({ need }) => need.kind !== 'drift');
  const counts = countBy(inspection.repository.softwareVersions, ({ version }) => version);
  const isUnique: IsUnique = (version) => counts.get(version) === 1;
  const reader = createYamlReader({ limits: inspection.config.limits });
  const files = new Map<string, string>();
  const refused: string[] = [];
  let values = 0;
  for (const [path, ofFile] of groupBy(steps, ({ found }) => found.subject.entry.file.path)) {
    refuseChanged(path, isUnchanged);
    const { mark, text } = readFile(path, source.read(path, Infinity));
    await refuseImported(path, text, source, reader);
    const edits = collectEdits(ofFile, text, isUnique, refused);
    const after = applyEdits(text, edits);
    const [before, result] = [await reader(text), await reader(after)];
    const wanted = new Map(edits.map(({ node, value }) => [node, value]));
    const expected = before.documents.map(({ value, node }) => withValues(value, node, before.nodes, wanted));
    const isExact =
      isDeepStrictEqual(
        expected,
        result.documents.map(({ value }) => value),
      ) && result.documents.every(({ faults }, index) => faults.length === before.documents[index]?.faults.length);
    if (refused.length === 0 && !isExact)
      throw new UserError(`${path}: the values cannot be changed in place; change them by hand`);
    values += edits.length;
    files.set(path, mark + after);
  }
  refuse(refused);
  await expectPlanned(source, inspection, steps, files, options);
  for (const path of files.keys()) refuseChanged(path, isUnchanged);
  return { files: [...files].map(([path, text]) => ({ path, text })), values };
}

function refuseChanged(path: string, isUnchanged: (path: string) => boolean): void {
  if (!isUnchanged(path))
    throw new UserError(
      `${path} changed while the plan was made; nothing was written: run fleetvet plan --write again`,
    );
}

function refuse(refused: readonly string[]): void {
  if (refused.length === 0) return;
  const more = refused.length > SHOWN ? `\n  and ${refused.length - SHOWN} more` : '';
  throw new UserError(
    `nothing was written, as some values cannot be changed in place:\n${refused
      .slice(0, SHOWN)
      .map((line) => `  ${line}`)
      .join('\n')}${more}`,
  );
}

/** The text of a file, and the byte order mark before it. */
function readFile(path: string, bytes: Uint8Array | undefined): { readonly mark: string; readonly text: string } {
  if (bytes === undefined) throw new UserError(`${path} is gone; nothing was written`);
  if (bytes[0] === 0xfe || bytes[0] === 0xff) throw new UserError(`${path} is UTF-16: save it as UTF-8 first`);
  const text = decodeText(bytes);
  return { mark: bytes[0] === 0xef ? '\ufeff' : '', text };
}

/** @throws {UserError} for a file whose versions the next import would overwrite. */
async function refuseImported(
  path: string,
  text: string,
  source: RecordedReads['source'],
  read: YamlReader,
): Promise<void> {
  const name = importThatOverwrites(text);
  if (name === undefined) return;
  const definition = `imports/${name}.yaml`;
  if (await keepsVersions(readText(source, definition), read)) return;
  throw new UserError(
    `nothing was written, as the import ${name} overwrites ${path}: import with --observed observed/${name}.yaml, or set write: { software_version: initial } in ${definition}, so that it keeps the versions of the file`,
  );
}

/** Whether a definition of an import keeps the versions of devices that are known: `observed` alone means that, too. */
async function keepsVersions(definition: string | undefined, read: YamlReader): Promise<boolean> {
  if (definition === undefined) return false;
  const { documents } = await read(definition);
  const [document] = documents;
  if (document === undefined || document.faults.length > 0) return false;
  const write = fieldOf(document.value, 'write');
  const version = fieldOf(write, 'software_version');
  return version === undefined ? typeof fieldOf(write, 'observed') === 'string' : version === 'initial';
}

function fieldOf(value: unknown, name: string): unknown {
  const isMapping = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isMapping ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function collectEdits(
  steps: readonly PlanStep[],
  text: string,
  isUnique: IsUnique,
  refused: string[],
): readonly ValueEdit[] {
  const anchors = anchoredRanges(text);
  return steps.flatMap((step) => {
    try {
      return editsOf(step, text, anchors, isUnique);
    } catch (error) {
      if (!(error instanceof CannotEdit)) throw error;
      const { subject } = step.found;
      refused.push(`${subject.entry.file.path}: ${quote(fullName(subject))}: ${error.message}`);
      return [];
    }
  });
}

/** Loads the result, and compares it with the plan. */
async function expectPlanned(
  source: RecordedReads['source'],
  before: Inspection,
  steps: readonly PlanStep[],
  files: ReadonlyMap<string, string>,
  options: InspectOptions,
): Promise<void> {
  if (files.size === 0) return;
  const overlay: RecordedReads['source'] = {
    ...source,
    read: (path, limit) => {
      const text = files.get(path);
      return text === undefined ? source.read(path, limit) : Buffer.from(text);
    },
  };
  const after = await inspect(overlay, { ...options, onProgress: undefined });
  const planned = new Map<SubjectEvaluation, PlanStep>(steps.map((step) => [step.found, step]));
  for (const kind of ['devices', 'inventoryItems'] as const) {
    for (const [index, was] of before.evaluation[kind].entries()) {
      const is = after.evaluation[kind][index];
      if (is === undefined || !isAsPlanned(was, is, planned.get(was)))
        throw new UserError(`nothing was written: ${quote(fullName(was.subject))} would not be as planned afterwards`);
    }
  }
  const known = new Set(before.diagnostics.map(({ identity }) => identity));
  // That a device does not run its new version yet is what the plan is for.
  const broken = after.diagnostics.find(
    ({ severity, identity, rule }) =>
      severity === 'error' && !known.has(identity) && rule !== 'software-drift' && rule !== 'observed-software-invalid',
  );
  if (broken !== undefined)
    throw new UserError(`nothing was written, because it would cause an error: ${broken.message}`);
}

function isAsPlanned(was: SubjectEvaluation, is: SubjectEvaluation, step: PlanStep | undefined): boolean {
  const software = step?.to ?? was.subject.softwareVersion;
  const isSameSubject = was.subject.name === is.subject.name;
  const isSameSoftware =
    software === undefined
      ? is.subject.softwareVersion === undefined
      : is.subject.softwareVersion !== undefined && softwareName(is.subject.softwareVersion) === softwareName(software);
  if (!isSameSubject || !isSameSoftware) return false;
  if (step === undefined) return is.validity.status === was.validity.status;
  const names = ({ imageFiles }: PlanStep['images']): readonly string[] =>
    imageFiles.map(({ imageFileName }) => imageFileName);
  return is.validity.status === 'valid' && isDeepStrictEqual(names(is.images), names(step.images));
}
