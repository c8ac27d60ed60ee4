import type { SourceLocation } from '../../model/source.js';
import { cut } from '../../text/cut.js';
import { escapeMarkdown, NAME_LIMIT } from '../../text/markdown-escape.js';
import type { MarkdownOptions } from './options.js';

/** A place as `file:line`, linked where it has an address. */
export function linkPlace({ file, start }: SourceLocation, { linkTo }: Pick<MarkdownOptions, 'linkTo'>): string {
  const label = escapeMarkdown(`${cut(file, NAME_LIMIT)}:${start.line}`, Infinity);
  const address = linkTo?.(file, start.line);
  return address === undefined || !/^https?:\/\//.test(address) ? label : `[${label}](<${escapeAddress(address)}>)`;
}

/** An address in which nothing is left that could end it or its cell; what is encoded already stays as it is. */
function escapeAddress(address: string): string {
  return address
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[^\w\-.~:/?#@!$'*+,=%&]/gu, (character) =>
      encodeURIComponent(character).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`),
    )
    .replaceAll('&', '&amp;');
}
