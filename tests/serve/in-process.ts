// A server over a folder, in this process: requests reach it without a socket.
import path from 'node:path';

import { createAccess } from '../../src/serve/access.js';
import { serveState } from '../../src/serve/reload.js';
import { createServer, type ServerOptions } from '../../src/serve/server.js';
import { createLoader } from '../../src/serve/state.js';

/** The root of this repository, which is the demo fleet as well. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
/** The fleet of the golden cases of queries. */
export const CASES = path.join(ROOT, 'tests/cases/query/_shared/repo');

export interface TestServerOptions extends Partial<ServerOptions> {
  readonly directory?: string;
  readonly asOf?: string;
  readonly token?: string;
}

export async function createTestServer(options: TestServerOptions = {}): Promise<ReturnType<typeof createServer>> {
  const { directory = ROOT, asOf = '2026-11-21', token, ...others } = options;
  const load = createLoader({ directory });
  const served = await serveState(
    async (changed) => load(asOf, changed),
    () => undefined,
  );
  return createServer(served, { access: createAccess(token), log: () => undefined, ...others });
}
