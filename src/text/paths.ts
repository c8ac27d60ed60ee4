/** A path that a user typed, normalized: forward slashes, no `./`, `//`, `a/../` or trailing `/`; empty for the root. */
export function normalizePath(path: string): string {
  const names: string[] = [];
  const given = path.replaceAll('\\', '/');
  for (const name of given.split('/')) {
    const last = names.at(-1);
    if (name === '..' && last !== undefined && last !== '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return (given.startsWith('/') ? '/' : '') + names.join('/');
}

/** Whether a normalized path is a file or folder, or lies below it. */
export function liesIn(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

/** Unpaired surrogates, which a URI cannot contain. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text with unpaired surrogates replaced by U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd');
}

/** A relative path with forward slashes as a relative URI. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(wellFormed(segment)))
    .join('/');
}
