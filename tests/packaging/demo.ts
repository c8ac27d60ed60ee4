import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { type Finished, node, ROOT } from './processes.js';

/** How every way to install fleetvet is asked for the demo fleet. */
export const CHECK_DEMO = ['check', '--as-of', '2026-11-21'] as const;

/** Copies this repository's own fleet, and nothing else of it, to an empty folder. */
export function copyDemo(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of ['fleetvet.yaml', 'inventory', 'policies'])
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  return folder;
}

/** What the program of the checkout answers to some arguments in a folder: the bytes that all ways to install it give. */
export function askCheckout(args: readonly string[], folder: string): Finished {
  return node([path.join(ROOT, 'dist/cli.js'), ...args], folder);
}
