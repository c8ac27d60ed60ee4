import { isDigit } from './characters.js';
import { giveUp, type Scan } from './scan.js';

/** A mapping while its fields are read. */
interface OpenMapping {
  readonly value: Record<string, unknown>;
  /** Its keys, once one begins with a digit: an object may list such keys first. */
  names: string[] | undefined;
  count: number;
}

/** A mapping without fields. */
export function openMapping(): OpenMapping {
  return { value: {}, names: undefined, count: 0 };
}

/** Adds a field; gives up at a duplicate key, which the library reports. */
export function setField(mapping: OpenMapping, name: string, value: unknown): void {
  const { value: fields } = mapping;
  if (fields[name] !== undefined && Object.hasOwn(fields, name)) giveUp();
  if (mapping.names !== undefined) mapping.names.push(name);
  else if (isDigit(name.charCodeAt(0))) mapping.names = [...Object.keys(fields), name];
  fields[name] = value;
  mapping.count += 1;
}

/** Ends a mapping, and records the order of its keys if the object does not keep it. */
export function closeMapping(scan: Scan, node: number, { names, count }: OpenMapping): void {
  if (count > scan.mostKeys) giveUp();
  if (names === undefined) return;
  scan.keysOf ??= new Map<number, readonly string[]>();
  scan.keysOf.set(node, names);
}
