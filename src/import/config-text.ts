/** The config that an import writes where there is none. */
export function configText(name: string): string {
  return `# Written by the first import (${JSON.stringify(name)}). From here on this file is yours: no import changes it.

rules:
  # The source of the import does not know image files, so that no device would have one. Declare them
  # under software_image_files, and remove this line: plans then say which file a device needs.
  image-unavailable: warning
`;
}
