import path from 'node:path';

import { pathInRoot } from '../files/path-in-root.js';
import { readBareRepository, readInputFiles } from '../files/read-input-files.js';
import { workingTree } from '../files/working-tree.js';
import { writeFiles } from '../files/write-files.js';
import { defaultWrite, type ImportDefinition } from '../import/definition.js';
import { renderJson } from '../import/formats/json.js';
import { renderMarkdown } from '../import/formats/markdown.js';
import { renderSummary } from '../import/formats/pretty.js';
import { expectField, expectInside, expectSource, readDefinition } from '../import/load-definition.js';
import type { FileChange } from '../import/file-changes.js';
import { planImport } from '../import/plan-import.js';
import { LIVE_SOURCES, SOURCES } from '../import/sources/sources.js';
import type { RecordField, SourceData } from '../import/record.js';
import { foldLines } from '../text/fold.js';
import { plural } from '../text/words.js';
import { UserError } from '../model/user-error.js';
import { type CommonOptions, today } from './options.js';
import { type OnStage, withProgress } from './progress.js';
import { serverOf } from './server-options.js';
import { colorsFor, columnsIfSet, writePieces } from './terminal.js';

/** The options of `fleetvet import`. */
export interface ImportCommandOptions extends Pick<CommonOptions, 'cwd' | 'config' | 'asOf' | 'color' | 'quiet'> {
  readonly definition?: string;
  readonly map?: readonly (readonly [string, string])[];
  readonly default?: readonly (readonly [string, string])[];
  readonly name?: string;
  readonly observed?: string;
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly all?: boolean;
  readonly url?: string;
  readonly caFile?: string;
  readonly format: 'pretty' | 'markdown' | 'json';
}

/**
 * Runs `fleetvet import` (command-line.md, Commands).
 * @throws {UserError} if the import cannot be read, planned or written
 */
export async function runImport(
  source: string | undefined,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<void> {
  if (source === 'endoflife' && options.definition === undefined) {
    await importSupportDates(files, options);
    return;
  }
  const { definition: asGiven, names } = await whatToImport(source, files, options);
  const definition = withObserved(asGiven, options);
  const { dryRun: isDryRun = false, quiet = false, all = false } = options;
  const plan = await withProgress(quiet, async (_, onStage) => {
    const data = await readData(definition, names, options, onStage);
    await onStage(`comparing ${plural(data.devices.length, 'device')} with the inventory`);
    return planImport(workingTree(options.cwd, options.config), data, definition, {
      config: options.config,
      asOf: options.asOf ?? today(),
    });
  });
  // A format for machines has standard output to itself.
  const diffTo = options.format === 'pretty' ? process.stdout : process.stderr;
  await carryOut(options.cwd, plan.files, isDryRun, diffTo);
  const colors = colorsFor(process.stdout, options.color);
  const summary =
    options.format === 'json'
      ? renderJson(plan)
      : options.format === 'markdown'
        ? renderMarkdown(plan)
        : foldLines(renderSummary(plan, { colors, isDryRun, all }), columnsIfSet(process.stdout));
  // The diff is what a dry run is for; the summary goes beside it.
  if (isDryRun && options.format === 'pretty') await writePieces(process.stderr, quiet ? [] : summary);
  else if (!quiet) await writePieces(process.stdout, summary);
}

/** What the source gives: from files, or live with --url. */
async function readData(
  definition: ImportDefinition,
  names: readonly string[],
  options: ImportCommandOptions,
  onStage: OnStage,
): Promise<SourceData> {
  const { source, fields, filters } = definition;
  if (options.url !== undefined) return readLive(definition, names, { ...options, url: options.url }, onStage);
  const info = SOURCES[source];
  if (info === undefined) throw new UserError(`there is no source "${source}"`);
  if (names.length === 0)
    throw new UserError(
      `no files to import: name files or folders with ${info.title}, or - for standard input${source in LIVE_SOURCES ? ', or give --url' : ''}`,
    );
  const bare = source === 'oxidized' && names.length === 1 ? await readBareRepository('.', names[0] ?? '') : undefined;
  const inputs = bare ?? readInputFiles(names, info.extensions);
  if (inputs.length === 0)
    throw new UserError(`no files to import: ${names.join(', ')} contains none that ${source} reads`);
  await onStage(`reading ${plural(inputs.length, 'input file')}`);
  return info.read({ files: inputs, fields, filters });
}

async function readLive(
  { source, fields, filters }: ImportDefinition,
  names: readonly string[],
  options: { readonly url: string; readonly caFile?: string },
  onStage: OnStage,
): Promise<SourceData> {
  const load = LIVE_SOURCES[source];
  if (load === undefined)
    throw new UserError(`${source} cannot be read with --url: only ${Object.keys(LIVE_SOURCES).join(' and ')} can`);
  if (names.length > 0) throw new UserError(`give files or --url, not both: ${names.join(', ')}`);
  const onProgress = async (read: number, total: number): Promise<void> =>
    onStage(`reading ${source}: ${read} of ${plural(total, 'object')}`);
  const live = await load();
  return live.read({ ...serverOf(options, live.tokenVariable), fields, filters, onProgress });
}

/** The definition from its file, or from the options of the command line; options add to a definition. */
async function whatToImport(
  source: string | undefined,
  files: readonly string[],
  options: ImportCommandOptions,
): Promise<{ readonly definition: ImportDefinition; readonly names: readonly string[] }> {
  const fields: Partial<Record<RecordField, readonly string[]>> = {};
  for (const [field, where] of options.map ?? []) {
    const name = expectField(field, '--map: ');
    fields[name] = [...(fields[name] ?? []), where];
  }
  const defaults = Object.fromEntries(
    (options.default ?? []).map(([field, value]) => [expectField(field, '--default: '), value]),
  );
  if (options.definition !== undefined) {
    const [file] = readInputFiles([options.definition], undefined);
    if (file === undefined) throw new UserError(`there is no import definition ${options.definition}`);
    const read = await readDefinition(file);
    return {
      definition: { ...read, fields: { ...read.fields, ...fields }, defaults: { ...read.defaults, ...defaults } },
      names: source === undefined ? files : [source, ...files],
    };
  }
  const sources = [...Object.keys(SOURCES), 'endoflife'];
  if (source === undefined)
    throw new UserError(`name a source, one of ${sources.join(', ')}, or a definition with --definition`);
  expectSource(source, '', sources);
  const name = options.name ?? source;
  if (!/^[a-z0-9][a-z0-9_-]{0,62}$/.test(name))
    throw new UserError(`"${name}" cannot name an import: use lower-case letters, digits, - and _`);
  const definition: ImportDefinition = {
    name,
    source,
    fields,
    filters: undefined,
    defaults,
    platforms: {},
    models: {},
    write: defaultWrite(name),
  };
  return { definition, names: files };
}

/** The definition with the observed file of the command line, which lets the files keep their versions. */
function withObserved(definition: ImportDefinition, { cwd, observed }: ImportCommandOptions): ImportDefinition {
  if (observed === undefined) return definition;
  const file = expectInside(pathInRoot(cwd, path.resolve(observed)), '--observed: ');
  return { ...definition, write: { ...definition.write, softwareVersion: 'initial', observed: file } };
}

async function carryOut(
  cwd: string,
  files: readonly FileChange[],
  isDryRun: boolean,
  diffTo: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  if (isDryRun) {
    const { renderDiff } = await import('../import/formats/diff.js');
    await writePieces(diffTo, renderDiff(files));
    return;
  }
  writeFiles(
    path.resolve(cwd),
    files.map(({ path: name, after }) => ({ path: name, text: after })),
  );
}

async function importSupportDates(files: readonly string[], options: ImportCommandOptions): Promise<void> {
  const { readSupportDates } = await import('../import/sources/endoflife.js');
  const { planSupportDates } = await import('../import/plan-support-dates.js');
  const { renderSupport } = await import('../import/formats/support.js');
  if (files.length === 0)
    throw new UserError('no files to import: name products of endoflife.date, as Markdown or JSON');
  const { dryRun: isDryRun = false, replace = false, quiet = false } = options;
  const plan = await withProgress(quiet, async (_, onStage) => {
    await onStage(`reading ${plural(files.length, 'product')}`);
    const products = await readSupportDates(readInputFiles(files, ['.md', '.json', '.yml', '.yaml']));
    await onStage('comparing with the software versions');
    return planSupportDates(workingTree(options.cwd, options.config), products, { config: options.config, replace });
  });
  await carryOut(options.cwd, plan.files, isDryRun);
  const lines = foldLines(
    renderSupport(plan, colorsFor(process.stdout, options.color), isDryRun),
    columnsIfSet(process.stdout),
  );
  if (!quiet) await writePieces(isDryRun ? process.stderr : process.stdout, lines);
}
