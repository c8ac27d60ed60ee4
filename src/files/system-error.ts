/** System error codes in words, as the end of a sentence about a file. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'permission is denied'],
  ['EPERM', 'permission is denied'],
  ['EROFS', 'its file system is read-only'],
  ['EISDIR', 'it is a directory'],
  ['ENOTDIR', 'a part of its path is a file, not a folder'],
  ['ELOOP', 'its symbolic links form a loop'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'it is larger than the system allows'],
  ['EIO', 'the disk cannot be read or written'],
  ['EMFILE', 'too many files are open'],
]);

/** A system error code in words; the code itself if it has none. */
export function meaningOfSystemError(code: string): string {
  return MEANINGS.get(code) ?? `system error ${code}`;
}
