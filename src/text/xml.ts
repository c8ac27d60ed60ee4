import { printable } from './printable.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // XML cannot contain these two.
  '\ufffe': '\\ufffe',
  '\uffff': '\\uffff',
};

/** Writes the elements of an XML document in order. */
export interface XmlElements {
  /** Opens an element in the one that is open. */
  readonly ele: (name: string, attributes?: Readonly<Record<string, string | number>>) => XmlElements;
  /** Writes lines of text into the open element, which contains nothing else. */
  readonly txt: (lines: readonly string[]) => XmlElements;
  /** Closes the open element. */
  readonly up: () => XmlElements;
  /** Closes all elements. */
  readonly end: () => XmlElements;
}

/** A writer of an XML document, and the text written since the last call. */
interface XmlWriter {
  readonly xml: XmlElements;
  readonly take: () => string;
}

/**
 * Begins an indented XML document in UTF-8. Characters that XML cannot contain or that a terminal interprets are shown as
 * escapes. Libraries that build a tree for this take most of the time of a large report.
 */
export function beginXml(): XmlWriter {
  let written = '<?xml version="1.0" encoding="UTF-8"?>';
  const open: { readonly name: string; content: 'nothing' | 'text' | 'elements' }[] = [];
  const indent = (): string => `\n${'  '.repeat(open.length)}`;
  const xml: XmlElements = {
    ele(name, attributes = {}) {
      const parent = open.at(-1);
      if (parent?.content === 'nothing') written += '>';
      if (parent !== undefined) parent.content = 'elements';
      written += `${indent()}<${name}`;
      for (const [attribute, value] of Object.entries(attributes))
        written += ` ${attribute}="${escape(String(value)).replaceAll('"', '&quot;')}"`;
      open.push({ name, content: 'nothing' });
      return xml;
    },
    txt(lines) {
      const element = open.at(-1);
      if (element !== undefined) element.content = 'text';
      written += `>${lines.map(escape).join('\n')}`;
      return xml;
    },
    up() {
      const element = open.pop();
      if (element === undefined) return xml;
      if (element.content === 'nothing') written += '/>';
      else written += `${element.content === 'elements' ? indent() : ''}</${element.name}>`;
      return xml;
    },
    end() {
      while (open.length > 0) xml.up();
      return xml;
    },
  };
  return {
    xml,
    take() {
      const text = written;
      written = '';
      return text;
    },
  };
}

function escape(text: string): string {
  return printable(text).replace(/[&<>\ufffe\uffff]/g, (character) => ESCAPES[character] ?? character);
}
