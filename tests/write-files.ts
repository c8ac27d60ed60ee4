import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files below a directory, with the folders that they need. */
export function writeFiles(directory: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), content);
  }
}
