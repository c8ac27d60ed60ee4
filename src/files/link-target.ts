/**
 * Whether a file that a symbolic link leads to may be read: YAML below the root of the fleet that no folder or file with a
 * leading dot hides, such as `.git` (trust.md, 4).
 */
export function isReadableTarget(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !path.split('/').some((name) => name === '' || name.startsWith('.'));
}

/** What is said of a link to any other file; nothing about that file. */
export const UNREADABLE_TARGET =
  'it is a symbolic link to a file that is not YAML below the root of the fleet, which is not followed';
