import { isMapping } from '../../model/entry.js';
import { DEFAULT_LIMITS } from '../../check/config.js';
import { isDate } from '../../model/dates.js';
import { UserError } from '../../model/user-error.js';
import { createYamlReader } from '../../parse/yaml-reader.js';
import { familyOf, parseVersion, type VersionFamily } from '../../versions/index.js';
import { textOf } from '../paths.js';
import type { InputFile } from '../record.js';
import { bareName } from './read-input.js';

/** The support dates of one product, by release cycle. */
export interface SupportDates {
  readonly product: string;
  readonly family: VersionFamily;
  readonly title: string;
  readonly cycles: readonly { readonly cycle: string; readonly end: string | undefined }[];
}

/**
 * Reads products of endoflife.date: its Markdown files with a YAML head, or answers of its API (`/api/NAME.json` and
 * `/api/v1/products/NAME/`).
 * @throws {UserError} where a file holds no release cycles.
 */
export async function readSupportDates(files: readonly InputFile[]): Promise<readonly SupportDates[]> {
  return Promise.all(files.map(readProduct));
}

async function readProduct(file: InputFile): Promise<SupportDates> {
  const value = await readHead(file);
  const root = isMapping(value) && isMapping(value['result']) ? value['result'] : value;
  const list = Array.isArray(root) ? root : isMapping(root) ? root['releases'] : undefined;
  const about = isMapping(root) ? root : {};
  const product = textOf(about['name']) ?? bareName(file.path).replace(/\.md$/, '');
  const title = textOf(about['title']) ?? textOf(about['label']) ?? product;
  const cycles = (Array.isArray(list) ? list : []).filter(isMapping).flatMap((release) => {
    const cycle = textOf(release['releaseCycle'] ?? release['cycle'] ?? release['name']);
    const end = textOf(release['eol'] ?? release['eolFrom']);
    return cycle === undefined ? [] : [{ cycle, end: end !== undefined && isDate(end) ? end : undefined }];
  });
  if (cycles.length === 0)
    throw new UserError(
      `${file.path} contains no release cycles: expected a product of endoflife.date, as Markdown or JSON`,
    );
  return { product, title, family: familyOf(`${title} ${product}`), cycles };
}

async function readHead({ path, text }: InputFile): Promise<unknown> {
  if (/^\s*[{[]/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw new UserError(`${path} is not JSON: ${(error as Error).message}`);
    }
  }
  const head = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1] ?? text;
  const { documents } = await createYamlReader({ limits: DEFAULT_LIMITS })(head);
  return documents[0]?.value;
}

/** What there is to say of a version's end of support: the date, that it has none yet, or that its cycle is not listed. */
type SupportEnd = { readonly date: string } | 'no date' | 'no cycle';

/** The end of support of a version: that of the longest release cycle that its canonical spelling begins with. */
export function supportEnd({ family, cycles }: SupportDates, version: string): SupportEnd {
  const parsed = parseVersion(family, version);
  if (parsed === undefined) return 'no cycle';
  const isOf = (cycle: string): boolean =>
    parsed.train === cycle ||
    parsed.canonical === cycle ||
    (parsed.canonical.startsWith(cycle) && /^[^\w]/.test(parsed.canonical.slice(cycle.length)));
  const own = cycles.filter(({ cycle }) => isOf(cycle)).sort((a, b) => b.cycle.length - a.cycle.length)[0];
  if (own === undefined) return 'no cycle';
  return own.end === undefined ? 'no date' : { date: own.end };
}
