/** In place of node:child_process where commander would start a command that is a program of its own: we have none. */
export function spawn(): never {
  throw new Error('no command of fleetvet is a program of its own');
}
