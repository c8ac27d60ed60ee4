import { quote } from '../model/describe.js';
import type { PolicyTestEntry, TestSubject } from './types.js';
import { nameOfSubject, subjectOf } from '../model/subject.js';
import { listWords } from '../text/words.js';

/** The subject of a case in a sentence: `device "ams-leaf-01" with another role`, `a new device`. */
export function describeSubject({ value }: PolicyTestEntry, { object }: TestSubject): string {
  const kind = object.kind.replaceAll('_', ' ');
  const fields = value.new_device ?? value.new_inventory_item;
  if (fields !== undefined) return `a new ${kind}${fields.name === undefined ? '' : ` ${quote(fields.name)}`}`;
  const named = `${kind} ${quote(nameOfSubject(subjectOf(object)))}`;
  const changes = Object.entries({ ...value.with } as Record<string, unknown>).map(([field, to]) => ({
    field: field.replaceAll('_', ' '),
    to,
  }));
  const replaced = changes.filter(({ to }) => to !== null).map(({ field }) => field);
  const removed = changes.filter(({ to }) => to === null).map(({ field }) => field);
  return [
    named,
    ...(replaced.length > 0 ? [`with another ${listWords(replaced)}`] : []),
    ...(removed.length > 0 ? [`without ${listWords(removed, 8, 'or')}`] : []),
  ].join(' ');
}
