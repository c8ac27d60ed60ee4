import { printable } from './printable.js';

/** Attributes of an element, escaped as {@link xmlText} does. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, xmlText([String(value)])]));
}

/**
 * Lines as the library takes them. What XML cannot hold, or a terminal would act upon, is made visible; ampersands are
 * escaped here, since the library takes `&lt;` and `&other;` in a text for entities and leaves them as they are.
 */
export function xmlText(lines: readonly string[]): string {
  return lines
    .map((line) =>
      printable(line)
        .replace(/\ufffe/g, '\\ufffe')
        .replace(/\uffff/g, '\\uffff')
        .replaceAll('&', '&amp;'),
    )
    .join('\n');
}
