import type { Entry } from '../model/entry.js';
import { type DataPath, findNode, itemNodes, nodeRange } from '../model/node-table.js';
import type { SoftwareVersion } from '../model/repository.js';
import { type AnchoredRange, scalarLike, type TextEdit } from '../parse/edit-yaml.js';
import type { PlanStep } from './types.js';
import { declaredPlatform } from '../model/evaluation.js';

/** A value to change: its place in the text, and the new data. */
export interface ValueEdit extends TextEdit {
  readonly node: number;
  readonly value: unknown;
}

/** A value that cannot be changed in place, and why. */
export class CannotEdit extends Error {}

/** Whether a version alone is the version of one platform only. */
export type IsUnique = (version: string) => boolean;

/**
 * The edits that move a device or an item to its target: the version, and the image files that it sets itself.
 * @throws {CannotEdit} where a value has an anchor, is an alias, or would need more than a change of its bytes.
 */
export function editsOf(
  { found: { subject }, to, images }: PlanStep,
  text: string,
  anchors: readonly AnchoredRange[],
  isUnique: IsUnique,
): readonly ValueEdit[] {
  const edit = createEditor(subject.entry, text, anchors);
  const edits = referenceEdits(
    edit,
    ['software_version'],
    to,
    declaredPlatform(subject) === to.platform || isUnique(to.version),
  );
  if (subject.imageOverrides.length === 0) return edits;
  const names = images.imageFiles.map(({ imageFileName }) => imageFileName);
  return [...edits, ...overrideEdits(edit, names, to, isUnique(to.version))];
}

/** Access to the values of an entry by their path. */
interface Editor {
  readonly valueAt: (path: DataPath) => unknown;
  readonly scalar: (path: DataPath, value: string) => ValueEdit;
  /** Replaces a value by text that is written for its present text. */
  readonly whole: (path: DataPath, value: unknown, write: (before: string, column: number) => string) => ValueEdit;
}

function createEditor({ file, node, value: data }: Entry, text: string, anchors: readonly AnchoredRange[]): Editor {
  const valueAt = (path: DataPath): unknown => {
    let value: unknown = data;
    for (const step of path) value = (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
    return value;
  };
  const whole: Editor['whole'] = (path, value, write) => {
    const at = findNode(file.nodes, node, data, path, 'value');
    const [start, end] = nodeRange(file.nodes, at);
    const before = text.slice(start, end);
    const where = path.join('.');
    if (before.startsWith('*')) throw new CannotEdit(`${where} is the alias ${before}: write the value out`);
    const anchored = anchors.find((range) => range.start <= start && start < range.end);
    if (anchored !== undefined)
      throw new CannotEdit(`${where} is in the value of the anchor &${anchored.anchor}: write the value out`);
    if (/^[|>][^\n]*#/.test(before)) throw new CannotEdit(`${where} has a comment inside: write it on one line`);
    return { node: at, start, end, value, text: write(before, start - (text.lastIndexOf('\n', start - 1) + 1)) };
  };
  return { valueAt, whole, scalar: (path, value) => whole(path, value, (before) => scalarLike(before, value)) };
}

/** The edits of a reference to a software version, which is its version, or a mapping with its platform. */
function referenceEdits(
  edit: Editor,
  path: DataPath,
  { platform, version }: SoftwareVersion,
  isClear: boolean,
): readonly ValueEdit[] {
  const reference = edit.valueAt(path);
  if (reference === undefined || reference === null)
    throw new CannotEdit(`${path.join('.')} is missing: add it by hand first`);
  if (typeof reference === 'string') {
    if (isClear) return [edit.scalar(path, version)];
    return [
      edit.whole(path, { platform, version }, (before) => {
        const key = (name: string): string => (before.startsWith('"') ? `"${name}"` : name);
        return `{ ${key('platform')}: ${scalarLike(before, platform)}, ${key('version')}: ${scalarLike(before, version)} }`;
      }),
    ];
  }
  const fields = reference as { readonly platform?: string; readonly version?: string };
  if (fields.platform === undefined && !isClear)
    throw new CannotEdit(`${path.join('.')} needs the platform ${platform}: add it by hand`);
  return [
    ...(fields.platform === undefined || fields.platform === platform
      ? []
      : [edit.scalar([...path, 'platform'], platform)]),
    ...(fields.version === version ? [] : [edit.scalar([...path, 'version'], version)]),
  ];
}

function overrideEdits(
  edit: Editor,
  names: readonly string[],
  to: SoftwareVersion,
  isUnique: boolean,
): readonly ValueEdit[] {
  const field = 'software_image_files';
  const before = edit.valueAt([field]) as readonly unknown[];
  if (before.length === names.length)
    return names.flatMap((name, index) => itemEdits(edit, [field, index], name, to, isUnique));
  return [
    edit.whole([field], names, (text, column) => {
      if (/(?:^|\s)#/.test(text)) throw new CannotEdit(`${field} has comments inside, and its number of files changes`);
      const like = /["']/.exec(text)?.[0] ?? '';
      const items = names.map((name) => scalarLike(like, name));
      if (text.startsWith('[')) return `[${items.join(', ')}]`;
      const newline = text.includes('\r\n') ? '\r\n' : '\n';
      return items.map((item) => `- ${item}`).join(newline + ' '.repeat(column));
    }),
  ];
}

function itemEdits(
  edit: Editor,
  path: DataPath,
  name: string,
  to: SoftwareVersion,
  isUnique: boolean,
): readonly ValueEdit[] {
  if (typeof edit.valueAt(path) === 'string') return [edit.scalar(path, name)];
  const version = [...path, 'software_version'];
  return [
    edit.scalar([...path, 'image_file_name'], name),
    ...(edit.valueAt(version) === undefined ? [] : referenceEdits(edit, version, to, isUnique)),
  ];
}

/** The data of a document with the values of some nodes replaced. */
export function withValues(
  value: unknown,
  node: number,
  nodes: Entry['file']['nodes'],
  wanted: ReadonlyMap<number, unknown>,
): unknown {
  if (wanted.has(node)) return wanted.get(node);
  if (typeof value !== 'object' || value === null) return value;
  const inside = [...itemNodes(nodes, node)];
  if (Array.isArray(value)) return value.map((item, index) => withValues(item, inside[index] ?? node, nodes, wanted));
  const keys = nodes.keysOf.get(node) ?? Object.keys(value);
  const nodeOf = new Map(keys.map((key, index) => [key, inside[2 * index + 1] ?? node]));
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, withValues(field, nodeOf.get(key) ?? node, nodes, wanted)]),
  );
}
