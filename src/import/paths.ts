import { isMapping } from '../model/entry.js';
import type { FieldMap, Filter, Remark } from './record.js';

/** A value of a source with the keys that led to it. */
export interface Found {
  readonly value: unknown;
  /** The key of the innermost mapping that a `*` went through: often the name of a host. */
  readonly key: string | undefined;
}

/** What a path is looked up in: a record, and what stands around it. */
export interface Scope {
  readonly record: unknown;
  readonly key?: string | undefined;
  /** The name of the file without folder and extension. */
  readonly file?: string | undefined;
  readonly root?: unknown;
}

/** The values that a path with wildcards leads to: `response.*`, `_meta.hostvars.*`; an empty path is the value itself. */
export function collect(root: unknown, path: string): readonly Found[] {
  let found: Found[] = [{ value: root, key: undefined }];
  for (const step of path === '' ? [] : path.split('.')) {
    found = found.flatMap(({ value, key }): Found[] => {
      if (typeof value !== 'object' || value === null) return [];
      if (step !== '*') return Object.hasOwn(value, step) ? [{ value: field(value, step), key }] : [];
      if (Array.isArray(value)) return value.map((item: unknown) => ({ value: item, key }));
      return Object.entries(value).map(([name, item]) => ({ value: item as unknown, key: name }));
    });
  }
  return found;
}

/**
 * The value at a dotted path of a record: a key that has dots in it is found too. `$key`, `$file` and `$root.…` name what
 * stands around the record; there, `{kind}` stands for the record's own kind, and `{kind|defaults.kind}` for that at a
 * path from the root where the record has none.
 */
export function valueAt(scope: Scope, path: string): unknown {
  const { record, key, file, root } = scope;
  if (path.startsWith('$root.') && path.includes('{'))
    return descend(root, filled(path.slice('$root.'.length), record, root));
  if (path === '$key') return key;
  if (path === '$file') return file;
  if (path.startsWith('$root.')) return descend(root, path.slice('$root.'.length));
  return descend(record, path);
}

/** A path with what the record has in the place of each `{field}`. */
function filled(path: string, record: unknown, root: unknown): string {
  return path.replace(
    /\{(\w+)(?:\|([\w.]+))?\}/g,
    (_, name: string, other: string | undefined) =>
      textOf(descend(record, name)) ?? (other === undefined ? undefined : textOf(descend(root, other))) ?? '',
  );
}

function descend(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return field(value, path);
  const dot = path.indexOf('.');
  if (dot < 0) return undefined;
  return descend(field(value, path.slice(0, dot)), path.slice(dot + 1));
}

function field(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** What sources write where they know nothing. */
const NOTHING = /^(?:|-+|\.{3}|null|noobject|none|nil|n\/?a|not available|undefined|unknown|unnamed device)$/i;

/** A value as one line of text, or undefined where it says nothing. Mappings are known by their name, label or value. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isMapping(value)) {
    for (const name of ['name', 'model', 'label', 'value', 'display']) {
      const inner = field(value, name);
      if (typeof inner === 'string' || typeof inner === 'number') return textOf(inner);
    }
    return undefined;
  }
  if (typeof value !== 'string') return undefined;
  const text = value
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return NOTHING.test(text) ? undefined : text;
}

/** A value as a list of texts: a list as it is, one text as the only one. */
export function textsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
}

/** Why the filters leave a record out, or undefined where they let it pass. */
export function whyFiltered(filters: readonly Filter[], lookUp: (path: string) => unknown): string | undefined {
  for (const { field: path, is, is_not: isNot, reason } of filters) {
    const value = lookUp(path);
    const texts = Array.isArray(value) ? textsOf(value) : [plain(value)];
    const has = (patterns: readonly string[]): boolean => texts.some((text) => patterns.some((p) => fits(text, p)));
    if (is !== undefined && !has(is)) return reason ?? `filter on ${path}`;
    if (isNot !== undefined && has(isNot)) return reason ?? `filter on ${path}`;
  }
  return undefined;
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return textOf(value) ?? '';
}

/** Whether a text is a pattern in which `*` stands for any text; in time that grows with the text alone. */
function fits(text: string, pattern: string): boolean {
  const [lower, parts] = [text.toLowerCase(), pattern.toLowerCase().split('*')];
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return lower === first;
  if (!lower.startsWith(first) || !lower.endsWith(last) || lower.length < first.length + last.length) return false;
  let from = first.length;
  const end = lower.length - last.length;
  for (const part of rest) {
    const at = lower.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

/**
 * The paths of a definition that lead nowhere in any record: most are misspelled. A field that is null in a record counts
 * as there.
 */
export function unusedPaths(
  scopes: readonly Scope[],
  fields: FieldMap,
  filters: readonly Filter[] | undefined = [],
): readonly Remark[] {
  if (scopes.length === 0) return [];
  const isUsed = (path: string): boolean => scopes.some((scope) => valueAt(scope, path) !== undefined);
  return [
    ...Object.entries(fields)
      .filter(([, paths]) => !paths.some(isUsed))
      .map(([field, paths]) => ({ name: paths.join(', '), detail: `mapped to ${field}` })),
    ...filters.filter(({ field }) => !isUsed(field)).map(({ field }) => ({ name: field, detail: 'named by a filter' })),
  ].map(({ name, detail }) => ({ reason: 'path that no device has: check its spelling', name, detail }));
}
