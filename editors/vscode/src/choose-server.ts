import path from 'node:path';

/** A server to start: a module that the editor's own Node.js runs, or a program. */
export type Server = { readonly module: string } | { readonly command: string };

/** What decides which server starts. */
export interface ServerChoice {
  /** The setting `fleetvet.server.path`; empty if it is not set. */
  readonly configured: string;
  /** Whether the user trusts the workspace. */
  readonly isTrusted: boolean;
  /** The server that comes with the extension. */
  readonly bundled: string;
  readonly isThere: (file: string) => boolean;
}

/**
 * Chooses the server: the one that the user's settings name, else the one that comes with the extension, which is also the
 * only one for a workspace that is not trusted. Gives what is wrong with the setting, if it cannot be used.
 */
export function chooseServer({
  configured,
  isTrusted,
  bundled,
  isThere,
}: ServerChoice): Server | { readonly problem: string } {
  if (configured === '' || !isTrusted) return { module: bundled };
  // A relative path would be one in the workspace, and a bare name is searched there on Windows.
  if (!path.isAbsolute(configured))
    return { problem: `fleetvet.server.path is "${configured}": write an absolute path, or leave it empty` };
  if (!isThere(configured))
    return { problem: `fleetvet.server.path is "${configured}", which does not exist: correct it, or leave it empty` };
  return /\.[cm]?js$/i.test(configured) ? { module: configured } : { command: configured };
}
