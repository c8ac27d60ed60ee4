import type { FoundEntry } from '../files/file-source.js';
import { lazyRegExp } from '../text/lazy-regexp.js';
import { quote } from '../model/describe.js';

/** A file that is not read, and why. */
export interface NotRead {
  readonly path: string;
  /** The end of a sentence about it, the same for all of a kind. */
  readonly reason: string;
  readonly help: string;
  /** Where files of a kind are counted together: their own folder, or the outermost one whose name begins with a dot. */
  readonly folder: string;
  /** Whether another diagnostic says that it cannot be read. */
  readonly isKnown: boolean;
}

const blankOrInvisible = lazyRegExp(String.raw`[\s\p{Default_Ignorable_Code_Point}\p{Cc}]`, 'u');

const RENAME =
  'rename it so that a glob in the config matches it, move it elsewhere, or list it under exclude in the config';

/** Why no glob reads what is at a path. What a link leads to is not part of it (trust.md, 4). */
export function whyNotRead({ path, kind }: FoundEntry, isTried: boolean): NotRead {
  const hidden = /^(?:.*?\/)??\.[^/]*(?=\/)/s.exec(path)?.[0];
  const [folder, name] = [path.slice(0, Math.max(0, path.lastIndexOf('/'))), path.slice(path.lastIndexOf('/') + 1)];
  const found = { path, folder: hidden ?? folder, isKnown: false };
  switch (kind) {
    case 'link':
      return {
        ...found,
        reason: 'it is a symbolic link, and links are followed to YAML files of the fleet only',
        help: 'put the file itself there, or list the link under exclude in the config',
        isKnown: isTried,
      };
    case 'submodule':
      return {
        ...found,
        reason: 'it is a Git submodule, and its files are not part of this repository',
        help: 'fetch it with git submodule update --init (in actions/checkout: submodules: true), keep its files in this repository, or list it under exclude in the config',
      };
    case 'folder':
      return {
        ...found,
        reason: 'it is a folder that cannot be listed',
        help: 'make it readable, or list it under exclude in the config',
      };
    case 'other':
      return {
        ...found,
        reason: 'it is not a regular file',
        help: 'remove it, or list it under exclude in the config',
      };
    case 'file':
      return { ...found, reason: hidden === undefined ? reasonOfName(name) : reasonOfFolder(hidden), help: RENAME };
  }
}

function reasonOfFolder(hidden: string): string {
  return `the name of the folder ${quote(hidden)} begins with a dot`;
}

function reasonOfName(name: string): string {
  if (name.startsWith('.')) return 'its name begins with a dot';
  // Node.js 26 finds no tag (U+E0061) at the end of a text with /[…]$/u.
  if (blankOrInvisible().test(Array.from(name).at(-1) ?? ''))
    return 'its name ends with a space or an invisible character';
  const extension = /\.[^.]*$/.exec(name)?.[0];
  if (extension === undefined) return 'its name has no extension';
  if (/^\.ya?ml$/i.test(extension)) return 'no glob in the config matches it';
  const alien = /[^\x20-\x7e]/u.exec(extension)?.[0].codePointAt(0);
  const code =
    alien === undefined ? '' : `, which has the character U+${alien.toString(16).toUpperCase().padStart(4, '0')}`;
  return `no glob in the config matches the extension ${quote(extension)}${code}`;
}
