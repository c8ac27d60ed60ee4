import path from 'node:path';

import { type Command, InvalidArgumentError } from 'commander';

import { refuseLinkInWorkTree } from '../../files/linked-folder.js';
import { findRepository } from '../../files/git/find-repository.js';
import type { NewFile } from '../../init/init.js';
import { plural } from '../../text/words.js';
import type { Palette } from '../../formats/pretty.js';
import { shellWord } from '../../text/printable.js';
import { addSomeCommonOptions, type CommonOptions, today } from '../options.js';
import { assertFolder, holdsAnything, placeFile, type Standing, standingOf } from '../../files/place-files.js';
import { colorsFor, writePieces } from '../terminal.js';

interface InitCommandOptions extends Pick<CommonOptions, 'cwd' | 'asOf' | 'color' | 'quiet'> {
  readonly action?: string;
  readonly updateSchemas?: boolean;
  readonly dryRun?: boolean;
}

const EXAMPLES = `
Examples:
  $ fleetvet init                          create a small repository in this directory
  $ fleetvet init fleet                    create it in a new directory
  $ fleetvet init --dry-run                show what would be written
  $ fleetvet init --update-schemas         update the editor schemas after an update of fleetvet

Existing files are kept. The example fleet is left out if a config, an inventory or a policy exists.

Exit status: 0 if everything is in place, 2 if a file could not be written.`;

/** Adds `fleetvet init`. */
export function addInitCommand(program: Command): void {
  const command = program
    .command('init')
    .description('create a small repository that passes the check, with editor settings and a workflow')
    .argument('[directory]', 'where to create it (default: the root of the repository)');
  command
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--action <address>', 'the Action that the workflow runs, as owner/repository@commit', actionArgument)
    .option('--update-schemas', 'only replace the schemas in .fleetvet/schemas with those of this version');
  addSomeCommonOptions(command, ['cwd', 'asOf', 'color', 'quiet']).addHelpText('after', EXAMPLES).action(runInit);
}

function actionArgument(text: string): string {
  if (!/^[\w.-]+(?:\/[\w.-]+)+@[\w./-]+$/.test(text))
    throw new InvalidArgumentError('Expected owner/repository@commit.');
  return text;
}

/** A file to create, what exists in its place, and what happens to it. */
interface Step {
  readonly file: NewFile;
  readonly standing: Standing;
  readonly action: 'write' | 'replace' | 'keep';
}

async function runInit(directory: string | undefined, options: InitCommandOptions): Promise<void> {
  const { newRepository, schemaCopies, workflowFile, workflowPath } = await import('../../init/init.js');
  const { asOf = today(), action, updateSchemas = false, dryRun = false } = options;
  const root = path.resolve(options.cwd, directory ?? '.');
  refuseLinkInWorkTree(root);
  assertFolder(root);
  // GitHub finds workflows at the root of the Git repository only.
  const { prefix = '', workTree: top = root } = findRepository(root) ?? {};
  const folder = prefix.replace(/\/$/, '');
  const rootOf = ({ part }: NewFile): string => (part === 'workflow' ? top : root);
  const withOwnWorkflow = (file: NewFile): NewFile =>
    folder !== '' && file.part === 'workflow' && standingOf(top, file) === 'other'
      ? workflowFile({ action, folder }, workflowPath(folder))
      : file;
  const files = updateSchemas ? schemaCopies() : newRepository({ asOf, action, folder }).map(withOwnWorkflow);
  const data = updateSchemas ? undefined : findData(root, files);
  const steps = files
    .filter(({ part }) => part !== 'example' || data === undefined)
    .map((file) => stepFor(file, standingOf(rootOf(file), file), updateSchemas));
  if (!dryRun) for (const step of steps) await apply(rootOf(step.file), step);
  if (options.quiet === true) return;
  const shown = steps.map((step) => ({
    ...step,
    file: { ...step.file, path: pathFrom(root, rootOf(step.file), step.file) },
  }));
  const colors = colorsFor(process.stdout, options.color);
  await writePieces(process.stdout, [
    ...shown.map((step) => lineOf(step, dryRun, colors)),
    ...(data === undefined
      ? []
      : [`${colors.dim('left out'.padEnd(widthOf(dryRun)))}the example fleet and its policy: ${data} exists\n`]),
    ...(dryRun || updateSchemas ? [] : nextSteps(shown, placeFrom(options.cwd, directory ?? '.'), action)),
  ]);
}

/** The path of a file from a folder, with `/`. */
function pathFrom(folder: string, root: string, file: NewFile): string {
  return root === folder ? file.path : path.relative(folder, path.join(root, file.path)).split(path.sep).join('/');
}

/** Existing data in the directory that the example would mix with. */
function findData(root: string, files: readonly NewFile[]): string | undefined {
  const parts = new Set<NewFile['part']>(['config', 'example']);
  const own = files.filter(({ part }) => parts.has(part)).map((file) => file.path);
  const areas = ['inventory', 'policies'];
  const names = own.filter((file) => !areas.some((area) => file.startsWith(`${area}/`)));
  return [...areas, ...names].find((name) => holdsAnything(root, name));
}

function stepFor(file: NewFile, standing: Standing, replaces: boolean): Step {
  if (standing === 'absent') return { file, standing, action: 'write' };
  return { file, standing, action: replaces && standing === 'other' ? 'replace' : 'keep' };
}

async function apply(root: string, { file, action }: Step): Promise<void> {
  if (action === 'write') placeFile(root, file);
  if (action === 'replace') await (await import('../../files/write-file.js')).writeFile(root, file.path, [file.text]);
}

/** The width of the first column. */
const widthOf = (dryRun: boolean): number => (dryRun ? 15 : 10);

const WORDS = { write: ['wrote', 'would write'], replace: ['replaced', 'would replace'], keep: ['kept', 'would keep'] };

function lineOf({ file, standing, action }: Step, dryRun: boolean, colors: Palette): string {
  const [done = '', planned = ''] = WORDS[action];
  const word = (dryRun ? planned : done).padEnd(widthOf(dryRun));
  const paint = action === 'keep' ? colors.dim : colors.green;
  const notes = action === 'keep' && standing === 'other' ? noteOn(file) : undefined;
  const size = dryRun && action !== 'keep' ? plural(file.text.split('\n').length - 1, 'line') : undefined;
  const note = notes ?? size;
  return `${paint(word)}${file.path}${note === undefined ? '' : colors.dim(` (${note})`)}\n`;
}

/** A remark about a file that is kept although it differs from the new one. */
function noteOn({ part, path: name }: NewFile): string | undefined {
  if (part === 'schemas') return 'from another version; fleetvet init --update-schemas replaces it';
  if (name.endsWith('settings.json')) return 'yours; set yaml.schemas in it for completion and validation';
  return undefined;
}

/** The new directory as a shell in the present directory names it. */
function placeFrom(cwd: string, directory: string): string {
  return path.isAbsolute(directory) ? directory : path.join(cwd, directory);
}

function nextSteps(steps: readonly Step[], directory: string, action: string | undefined): readonly string[] {
  const written = steps.filter((step) => step.action === 'write').map(({ file }) => file);
  if (written.length === 0) return [];
  const lines = [
    ...(directory === '.' ? [] : [`cd ${shellWord(directory)}`]),
    'fleetvet check',
    ...(written.some(({ part }) => part === 'example') ? ['fleetvet test'] : []),
    'fleetvet schema devices',
    ...written
      .filter(({ part }) => part === 'workflow' && action === undefined)
      .map((file) => `edit ${file.path}: name the Action to run`),
  ];
  return ['\nNext:\n', ...lines.map((line) => `  ${line}\n`)];
}
