import type { Area } from '../model/source.js';
import type { Config } from '../model/config.js';
import { type KnownFiles, type LoadedFile, NO_KNOWN_FILES } from './load-files.js';

/** The files that a snapshot with this config can take over from an earlier one; without one, none. */
export function knownFiles(
  earlier: { readonly config: Config; readonly files: readonly LoadedFile[] } | undefined,
  config: Config,
): KnownFiles {
  // The statuses decide which entries are valid.
  if (earlier === undefined || !isSame(earlier.config.statuses, config.statuses)) return NO_KNOWN_FILES;
  const files = new Map(earlier.files.map((loaded) => [loaded.file.path, loaded]));
  const hasSameGlobs = isSame(globsOf(earlier.config), globsOf(config));
  return {
    find({ path, area, source }) {
      const known = files.get(path);
      const isKnown = known?.id !== undefined && known.file.area === area && known.id === source.blobOf?.(path);
      return isKnown ? known : undefined;
    },
    isListed(path, area) {
      const known = hasSameGlobs ? files.get(path) : undefined;
      if (known?.id === undefined || known.isLinkTarget === true) return undefined;
      // A file of one area matches no glob of the areas that come before it; it may match those of the areas behind it.
      if (known.file.area === area) return true;
      return ORDER.indexOf(area) < ORDER.indexOf(known.file.area) ? false : undefined;
    },
  };
}

/** The areas in the order in which they claim a file that the globs of several match. */
const ORDER: readonly Area[] = ['policies', 'inventory', 'observed'];

function globsOf({ inventory, policies, observed, exclude }: Config): readonly (readonly string[])[] {
  return [inventory, policies, observed, exclude];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
