/** A file of dist/: its name there, and its text. */
type File = readonly [name: string, text: string];

/** A chunk that hands on what is in another, and does nothing else. */
const FACADE = /^export \{ (?<names>[^}]*) \} from "\.\/(?<chunk>[\w-]+\.js)";\s*$/;

/**
 * Chunks without those that only hand on what is in another one: what imports them dynamically imports the other one. Each of
 * them is a file to find, to read and to link at the start.
 * @throws {Error} where such a chunk is imported in another way than dynamically.
 */
export function withoutFacades(files: readonly File[]): readonly File[] {
  const facades = new Map<string, { readonly chunk: string; readonly picked: string }>();
  for (const [name, text] of files) {
    const { names, chunk } = (name.startsWith('chunks/') ? FACADE.exec(text)?.groups : undefined) ?? {};
    if (names === undefined || chunk === undefined) continue;
    const picked = names.split(', ').map((pair) => {
      const [inside = '', outside = inside] = pair.split(' as ');
      return `${outside}: chunk.${inside}`;
    });
    facades.set(name.slice('chunks/'.length), { chunk, picked: picked.join(', ') });
  }
  return files
    .filter(([name]) => !facades.has(name.slice('chunks/'.length)))
    .map(([name, text]) => {
      const direct = text.replaceAll(
        /\bimport\("(\.\/(?:chunks\/)?)([\w-]+\.js)"\)/g,
        (call: string, folder: string, target: string) => {
          const facade = facades.get(target);
          return facade === undefined
            ? call
            : `import("${folder}${facade.chunk}").then((chunk) => ({ ${facade.picked} }))`;
        },
      );
      const left = [...facades.keys()].find((facade) => new RegExp(`"\\./(?:chunks/)?${facade}"`).test(direct));
      if (left !== undefined) throw new Error(`${name} imports ${left}, which only hands on what is in another chunk`);
      return [name, direct];
    });
}
