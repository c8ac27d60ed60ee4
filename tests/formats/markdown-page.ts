// Renders Markdown as GitHub does, and takes the page apart.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface Page {
  readonly elements: readonly Element[];
  /** The text nodes that GitHub looks for mentions, references and emoji in: all but those in code. */
  readonly activeTexts: readonly string[];
  readonly comments: number;
  /** The rows of each table as the texts of their cells, that of its head first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly text: string;
}

export function renderPage(markdown: string): Page {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const elements: Element[] = [];
  const activeTexts: string[] = [];
  let comments = 0;
  const walk = (node: Node, inCode: boolean): void => {
    if (node.nodeName === '#comment') comments += 1;
    if (isText(node) && !inCode) activeTexts.push(node.value);
    if (!isElement(node)) return;
    elements.push(node);
    for (const child of node.childNodes) walk(child, inCode || node.tagName === 'code');
  };
  const { childNodes } = parseFragment(html);
  for (const node of childNodes) walk(node, false);
  const rowsOf = (table: Element): readonly (readonly string[])[] =>
    descendants(table, 'tr').map((row) => row.childNodes.filter(isElement).map(readText));
  return {
    elements,
    activeTexts,
    comments,
    tables: elements.filter(({ tagName }) => tagName === 'table').map(rowsOf),
    text: childNodes.map(readText).join(''),
  };
}

function descendants(element: Element, tagName: string): readonly Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => [...(child.tagName === tagName ? [child] : []), ...descendants(child, tagName)]);
}

/** The text of a node, with a line break for each that it shows. */
function readText(node: Node): string {
  if (isText(node)) return node.value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(readText).join('');
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}
