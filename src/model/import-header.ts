/** The first line of a file that an import owns. */
export function ownershipLine(name: string): string {
  return `# Imported by fleetvet from ${JSON.stringify(name)}. Do not edit: the next import overwrites this file.`;
}

/** The second line of a file in which an import sets the software version of new devices only (interop.md, 4). */
export const KEEPS_VERSIONS =
  '# All but software_version: an import sets it for new devices only, and keeps what stands here.';

/** The import that would overwrite the software versions of a file, by the file's first lines; undefined where none would. */
export function importThatOverwrites(text: string): string | undefined {
  const [first = '', second] = text.split(/\r?\n/, 2);
  const name = /^# Imported by fleetvet from "([a-z0-9_-]+)"/.exec(first)?.[1];
  return second === KEEPS_VERSIONS ? undefined : name;
}
