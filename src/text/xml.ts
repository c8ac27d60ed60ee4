import { createCB } from 'xmlbuilder2';

import { printable } from './printable.js';

/** Attributes of an element, escaped as {@link xmlText} does. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, xmlText([String(value)])]));
}

/**
 * Text for the library: characters that XML cannot contain or that a terminal interprets are shown as escapes. Ampersands are
 * escaped here because the library leaves `&lt;` and `&other;` in a text unchanged.
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

/** The part of the library's builder that is used: writes the elements of an XML document in order. */
export interface XmlElements {
  readonly ele: (name: string, attributes?: Record<string, string>) => XmlElements;
  readonly txt: (text: string) => XmlElements;
  readonly up: () => XmlElements;
  readonly end: () => XmlElements;
}

/** A writer of an XML document, and the text written since the last call. */
export interface XmlWriter {
  readonly xml: XmlElements;
  readonly take: () => string;
}

/** Begins an XML document in UTF-8. */
export function beginXml(): XmlWriter {
  let written: string[] = [];
  const xml = createCB({
    prettyPrint: true,
    data: (piece: string) => written.push(piece),
    error(error: Error) {
      throw error;
    },
  });
  xml.dec({ encoding: 'UTF-8' });
  return {
    xml,
    take() {
      const text = written.join('');
      written = [];
      return text;
    },
  };
}
