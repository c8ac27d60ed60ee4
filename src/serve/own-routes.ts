import { Readable } from 'node:stream';

import type { FastifyInstance } from 'fastify';

import { renderJson } from '../formats/json.js';
import { COMPLIANCE_FORMATS } from '../report/formats/formats.js';
import type { Metrics } from './metrics.js';
import { type RouteContext, sendJson } from './api-routes.js';
import { reportOf, type State } from './state.js';

/** Adds the endpoints that only fleetvet has: health, metrics, the report and the result of the check (serve.md). */
export function addOwnRoutes(app: FastifyInstance, { served }: RouteContext, metrics: Metrics): void {
  app.get('/healthz', (_, reply) => {
    const { asOf, commit, digest, loadedAt } = served.current();
    const problem = served.problem();
    const status = problem === undefined ? 'ok' : 'outdated';
    return sendJson(reply.code(problem === undefined ? 200 : 503).header('cache-control', 'no-store'), {
      status,
      ...(problem === undefined ? {} : { reason: problem }),
      as_of: asOf,
      commit: commit ?? null,
      state: digest,
      loaded_at: loadedAt.toISOString(),
    });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.render(served)),
  );
  let page: { readonly state: State; readonly html: string } | undefined;
  app.get('/report', async (_, reply) => {
    const state = served.current();
    if (page?.state !== state)
      page = { state, html: [...(await COMPLIANCE_FORMATS.html())(await reportOf(state))].join('') };
    return reply.type('text/html; charset=utf-8').send(page.html);
  });
  app.get('/check.json', (_, reply) =>
    reply.header('content-type', 'application/json').send(Readable.from(renderJson(served.current().result))),
  );
}
