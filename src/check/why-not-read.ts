import type { FoundEntry } from '../files/file-source.js';
import { lazyRegExp } from '../text/lazy-regexp.js';
import { quote } from '../model/describe.js';
import { hiddenDifference, lookOf } from '../text/lookalikes.js';

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
        reason: 'it is a symbolic link, and only links to YAML files of the fleet are followed',
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

/** Files that clearly do not belong to a fleet: documents, pictures, and settings of Git, editors and other tools. */
const NAMES =
  /^(?:(?:readme|licen[cs]e|copying|notice|authors|contributing|contributors|maintainers|changelog|code_of_conduct|security)(?:\.(?:md|markdown|rst|adoc|txt))?|codeowners|owners|makefile|thumbs\.db|desktop\.ini)$/i;

const SETTINGS =
  /^\.(?:git(?:keep|ignore|attributes|modules|-blame-ignore-revs)|keep|empty|placeholder|editorconfig|ds_store|directory|mailmap|prettierignore|(?:yamllint|prettierrc|markdownlint|markdownlint-cli2|ansible-lint|codespellrc)(?:\.\w+)?)$/i;

const DOCUMENTS = /\.(?:md|markdown|rst|adoc|pdf|png|jpe?g|gif|svg|webp|bmp|ico|avif|drawio|vsdx?)$/i;

/** The temporary files that remain if fleetvet is killed while it writes. */
const LEFT_OVER = /^\.fleetvet-[0-9a-f]{16}\.tmp$/;

/** What a name looks like that was once one of the fleet. */
const DATA_INSIDE = /\.(?:ya?ml|json)\./i;

/** Whether the name of a file says that it is not meant to be read as a part of the fleet. */
export function isPlainlyOther(name: string): boolean {
  if (NAMES.test(name) || SETTINGS.test(name) || LEFT_OVER.test(name)) return true;
  return DOCUMENTS.test(name) && !DATA_INSIDE.test(name) && !name.startsWith('.');
}

/** Folders and files of other tools, which lie in the root of a repository. */
const TOOLS =
  /^(?:\.(?:git|github|gitlab|gitea|forgejo|circleci|buildkite|devcontainer|vscode|idea|venv|tox|cache|terraform|husky)|node_modules)(?:\/|$)/i;

const CONFIGS =
  /^\.(?:gitlab-ci|travis|drone|woodpecker|cirrus|appveyor|pre-commit-config|pre-commit-hooks|readthedocs|codecov|golangci|goreleaser|releaserc|hadolint|mega-linter|eslintrc|stylelintrc)\.ya?ml$/i;

/** Whether a file or folder, by its path from the root of the fleet, belongs to a tool for whole repositories. */
export function belongsToTool(path: string): boolean {
  return TOOLS.test(path) || CONFIGS.test(path);
}

/** Folders that look like those of the areas and are not: in another case, or with other characters. */
interface LookalikeFolders {
  /** Whether such a folder can be here or below. */
  readonly enters: (folder: string) => boolean;
  /** Why a path is not read, as the end of a sentence about it; undefined if it lies in no such folder. */
  readonly reasonFor: (path: string) => string | undefined;
}

/** Finds what looks like one of the folders: on another system, or to a reviewer, it is one. */
export function lookalikeFolders(folders: ReadonlySet<string>): LookalikeFolders {
  const areas = new Map([...folders].map((folder) => [comparable(folder), folder] as const));
  const onTheWay = new Set([...folders].flatMap((folder) => prefixesOf(folder).map(comparable)));
  const lookalikeOf = (path: string): readonly [folder: string, area: string] | undefined => {
    for (const folder of prefixesOf(path)) {
      const area = areas.get(comparable(folder));
      if (area !== undefined) return folder === area ? undefined : [folder, area];
    }
    return undefined;
  };
  return {
    enters: (folder) => !folders.has(folder) && (onTheWay.has(comparable(folder)) || lookalikeOf(folder) !== undefined),
    reasonFor(path) {
      const found = lookalikeOf(path);
      if (found === undefined) return undefined;
      const [folder, area] = found;
      const difference = hiddenDifference(folder, area);
      const detail = difference === undefined ? '' : ` (${difference})`;
      return `it is in the folder ${quote(folder)}, and the config reads ${quote(area)}${detail}`;
    },
  };
}

/** What paths that look the same have in common. */
function comparable(path: string): string {
  return lookOf(path)
    .split('/')
    .map((name) => name.trim().toLowerCase())
    .join('/');
}

/** The folders on the way to a path, and the path itself. */
function prefixesOf(path: string): readonly string[] {
  const names = path.split('/');
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
