import type { Config } from '../model/config.js';
import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { joinLostNames, type LostNames } from '../model/lost-names.js';
import type { Repository } from '../model/repository.js';
import type { SourceFile } from '../model/source.js';
import type { Workspace } from './workspace.js';

/** The entries of all files, and what the config says about them. */
export interface ResolveInput {
  readonly files: readonly SourceFile[];
  readonly entries: readonly Entry[];
  readonly lostNames: LostNames;
  /** The files with text that cannot be read. */
  readonly unreadFiles: readonly SourceFile[];
  /** What makes a device unique (data-model.md, Collections). */
  readonly deviceUniqueness: Config['deviceUniqueness'];
}

/** The input for all files of a repository. */
export function resolveInput(
  files: readonly (Pick<ResolveInput, 'entries' | 'lostNames'> & {
    readonly file: SourceFile;
    readonly lostText?: unknown;
  })[],
  { deviceUniqueness }: Pick<Config, 'deviceUniqueness'>,
): ResolveInput {
  return {
    files: files.map(({ file }) => file),
    entries: files.flatMap(({ entries }) => entries),
    lostNames: joinLostNames(files.map(({ lostNames }) => lostNames)),
    unreadFiles: files.flatMap(({ file, lostNames, lostText }) =>
      lostNames.everything || lostText !== undefined ? [file] : [],
    ),
    deviceUniqueness,
  };
}

/** The paths of the files with text that cannot be read. */
export function unreadIn({ unreadFiles }: ResolveInput): Pick<Repository, 'unreadFiles' | 'unreadPolicies'> {
  const pathsOf = (files: readonly SourceFile[]): readonly string[] => files.map(({ path }) => path);
  return {
    unreadFiles: pathsOf(unreadFiles),
    unreadPolicies: pathsOf(unreadFiles.filter(({ area }) => area === 'policies')),
  };
}

/** A resolved repository, and what a similar one can take over. */
export interface Resolution {
  readonly repository: Repository;
  readonly drafts: readonly DiagnosticDraft[];
  readonly input: ResolveInput;
  readonly catalogs: Workspace['catalogs'];
  /** The names of objects that could not be read, those found while resolving too. */
  readonly lostNames: LostNames;
  /** Set if objects were taken over from another resolution. The catalogs are of that one: nothing can be taken over from here. */
  readonly isPartial: boolean;
  /** A resolution without what is wrong in this one, if there is one to take objects over from. */
  readonly basis?: (() => Resolution | undefined) | undefined;
}
