import { loadConfig } from '../check/config.js';
import type { LoadedFile } from '../check/load-files.js';
import type { FileSource } from '../files/file-source.js';
import { readText } from '../files/decode.js';
import { compareText } from '../model/compare.js';
import type { Entry } from '../model/entry.js';
import { findNode, nodeRange } from '../model/node-table.js';
import { textField } from '../model/entry.js';
import { UserError } from '../model/user-error.js';
import { familyOf } from '../versions/index.js';
import { addedFaults, findFaults } from './added-faults.js';
import { withFiles } from '../files/memory.js';
import type { FileChange } from './file-changes.js';
import { type SupportDates, supportEnd } from './sources/endoflife.js';

/** What the support dates of products do to the software versions of a repository (interop.md, 2). */
export interface SupportPlan {
  readonly files: readonly FileChange[];
  readonly filled: readonly { readonly software: string; readonly date: string; readonly before: string | undefined }[];
  /** Versions that have another date, which stays. */
  readonly differing: readonly { readonly software: string; readonly date: string; readonly before: string }[];
  /** Versions that no date was found for, and why. */
  readonly missing: readonly { readonly software: string; readonly reason: string }[];
  /** How many had the date already. */
  readonly same: number;
}

interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/**
 * Works out which software versions get which `end_of_support_date`, by their trains, and the files with these values
 * set in place: nothing else in them changes. `replace` sets dates that differ, too.
 * @throws {UserError} where the config is bad, or a value cannot be set in place.
 */
export async function planSupportDates(
  source: FileSource,
  products: readonly SupportDates[],
  options: { readonly config?: string | undefined; readonly replace: boolean },
): Promise<SupportPlan> {
  const loaded = await loadConfig(source, options.config);
  const before = await findFaults(source, loaded);
  const drivers = driversOf(before.files);
  const filled: SupportPlan['filled'][number][] = [];
  const differing: SupportPlan['differing'][number][] = [];
  const missing: SupportPlan['missing'][number][] = [];
  const edits = new Map<string, Edit[]>();
  let same = 0;
  for (const entry of before.files.flatMap(({ entries }) => entries)) {
    const [platform, version] = [textField(entry.value, 'platform'), textField(entry.value, 'version')];
    if (entry.collection !== 'software_versions' || platform === undefined || version === undefined) continue;
    const software = `${platform} ${version}`;
    const product = productOf(products, drivers.get(platform) ?? platform, platform);
    const end = product === undefined ? undefined : supportEnd(product, version);
    if (product === undefined || end === undefined) {
      missing.push({ software, reason: 'no file has the product of its platform' });
    } else if (typeof end === 'string') {
      const why = end === 'no date' ? 'has no end of support yet' : 'does not list its train';
      missing.push({ software, reason: `${product.title} ${why}` });
    } else {
      const has = textField(entry.value, 'end_of_support_date');
      if (has === end.date) same += 1;
      else if (has !== undefined && !options.replace) differing.push({ software, date: end.date, before: has });
      else {
        filled.push({ software, date: end.date, before: has });
        const { path } = entry.file;
        edits.set(path, [...(edits.get(path) ?? []), editFor(source, entry, end.date)]);
      }
    }
  }
  const files = [...edits].map(([path, list]) => {
    const text = readText(source, path) ?? '';
    return { path, before: text, after: apply(text, list) };
  });
  const texts = new Map(files.map(({ path, after }) => [path, after]));
  const after = await findFaults(withFiles(source, texts), loaded);
  const [fault] = addedFaults(before, after);
  const dates = after.files.flatMap(({ entries }) => entries).filter(hasDate).length;
  const expected = before.files.flatMap(({ entries }) => entries).filter(hasDate).length;
  if (fault !== undefined || dates !== expected + filled.filter((one) => one.before === undefined).length)
    throw new UserError(
      `nothing is written: a support date cannot be set in place${fault === undefined ? '' : ` (${fault.message})`}; set it by hand`,
    );
  return { files: files.sort((a, b) => compareText(a.path, b.path)), filled, differing, missing, same };
}

const hasDate = ({ collection, value }: Entry): boolean =>
  collection === 'software_versions' && textField(value, 'end_of_support_date') !== undefined;

function driversOf(files: readonly LoadedFile[]): ReadonlyMap<string, string> {
  const drivers = new Map<string, string>();
  for (const { collection, value } of files.flatMap(({ entries }) => entries)) {
    const [name, driver] = [textField(value, 'name'), textField(value, 'network_driver')];
    if (collection === 'platforms' && name !== undefined && driver !== undefined) drivers.set(name, driver);
  }
  return drivers;
}

/** The product of a platform: of its family of versions, or called like it. */
function productOf(products: readonly SupportDates[], driver: string, platform: string): SupportDates | undefined {
  const family = familyOf(driver);
  if (family !== 'other') return products.find((product) => product.family === family);
  const word = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  return products.find(({ product, title }) =>
    [product, title].some((name) => word(name) === word(platform) || word(name) === word(driver)),
  );
}

/** Sets the date of an entry: the value that is there, or a field behind its version, in the style of the mapping. */
function editFor(source: FileSource, { file, node, value }: Entry, date: string): Edit {
  const text = readText(source, file.path) ?? '';
  const rangeOf = (field: string, on: 'key' | 'value'): readonly [number, number] =>
    nodeRange(file.nodes, findNode(file.nodes, node, value, [field], on));
  if (textField(value, 'end_of_support_date') !== undefined) {
    const [at, until] = rangeOf('end_of_support_date', 'value');
    return { at, until, text: date };
  }
  const [key] = rangeOf('version', 'key');
  const [, end] = rangeOf('version', 'value');
  const before = text.slice(0, key).trimEnd();
  if (before.endsWith('{') || before.endsWith(','))
    return { at: end, until: end, text: `, end_of_support_date: ${date}` };
  const lineEnd = /\r?\n|$/.exec(text.slice(end));
  const at = end + (lineEnd?.index ?? 0);
  const lineStart = text.lastIndexOf('\n', key - 1) + 1;
  const newline = lineEnd?.[0] === '\r\n' ? '\r\n' : '\n';
  return { at, until: at, text: `${newline}${' '.repeat(key - lineStart)}end_of_support_date: ${date}` };
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { at, until, text: replacement } of [...edits].sort((a, b) => a.at - b.at)) {
    result += text.slice(from, at) + replacement;
    from = until;
  }
  return result + text.slice(from);
}
