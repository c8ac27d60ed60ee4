// The linter of Prometheus, over all metrics that fleetvet writes; skipped where `promtool` is not installed.
import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';

import { runCli } from '../cli/run-cli.js';
import { findTool } from '../packaging/processes.js';
import { CASES, createTestServer, ROOT } from './in-process.js';

const promtool = findTool('promtool');

function lint(metrics: string): string {
  const { status, stdout, stderr } = spawnSync(promtool!, ['check', 'metrics'], { input: metrics, encoding: 'utf8' });
  return status === 0 ? stderr : `${String(status)}: ${stdout}${stderr}`;
}

it.skipIf(promtool === undefined)('promtool accepts /metrics after any requests', async () => {
  for (const directory of [ROOT, CASES]) {
    const server = await createTestServer({ directory, token: 'secret' });
    const headers = { authorization: 'Token secret' };
    await server.inject({ url: '/api/dcim/devices/', headers });
    await server.inject({ url: '/nosuch"\n{', headers });
    await server.inject({ method: 'DELETE', url: '/report' });
    await server.inject({ method: 'POST', url: '/api/graphql/', headers, payload: { query: '{ tags { name } }' } });
    expect(lint((await server.inject({ url: '/metrics', headers })).payload)).toBe('');
  }
});

it.skipIf(promtool === undefined).each(['check', 'report'])('promtool has nothing to say about %s', async (command) => {
  for (const directory of [ROOT, CASES]) {
    const args = [command, '--cwd', '.', '--as-of', '2026-11-21', '-f', 'prometheus'];
    const { stdout, stderr } = await runCli(args, directory);
    expect(stdout, stderr).toContain('# TYPE fleetvet_');
    expect(lint(stdout)).toBe('');
  }
});

it.skipIf(promtool === undefined)('promtool refuses broken metrics', () => {
  expect(lint('# TYPE x_total gauge\nx_total 1\n')).toMatch(/x_total/);
});
