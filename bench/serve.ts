// How `fleetvet serve` answers under load: a fleet of one file for 500 devices, requests from autocannon on this machine, and
// a reload in the middle. Prints a row for each kind of request; every answer must be a success.
// usage: npx tsx bench/serve.ts [devices] [seconds]      (needs npm run build)
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';

import { writeFleet } from './fleet.js';

const [devices = 100_000, seconds = 30] = process.argv.slice(2).map(Number);
const CONNECTIONS = 50;
const VALIDATED = '/api/plugins/nautobot-device-lifecycle-mgmt/validated-software/';

const directory = mkdtempSync(path.join(tmpdir(), 'fleetvet-serve-'));
writeFleet(directory, { devices, records: 2_000, layout: 'list-files' });
const cli = path.resolve(import.meta.dirname, '../dist/cli.js');
const options = ['serve', '--port', '0', '--as-of', '2026-11-21', '--cwd', directory];
const server = spawn(process.execPath, [cli, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
let log = '';
server.stdout.setEncoding('utf8').on('data', (text: string) => {
  // One line a request: only the others are kept.
  for (const line of text.split('\n')) if (line !== '' && !line.includes('"event":"request"')) log += `${line}\n`;
});

try {
  const url = await waitFor(/"event":"listening","url":"([^"]+)"/);
  const name = await nameOfDevice(url);
  console.log(`${devices} devices, ${CONNECTIONS} connections, ${seconds} s each`);
  console.log(`loaded in ${/"seconds":([\d.]+)/.exec(log)?.[1] ?? '?'} s, ${memory()} MB`);
  await measure('page of 50 devices', `${url}/api/dcim/devices/`);
  await measure('page, filtered by role', `${url}/api/dcim/devices/?role=leaf`);
  await measure('device_name', `${url}${VALIDATED}?device_name=${name}`);
  await measure('device by name', `${url}/api/dcim/devices/?name=${name}`);
  await measure('device_name, with a reload', `${url}${VALIDATED}?device_name=${name}`, () => {
    appendFileSync(path.join(directory, 'policies/validated-software.yaml'), '# changed\n');
  });
  await measure('device_name, with ten reloads', `${url}${VALIDATED}?device_name=${name}`, () => {
    for (let reload = 0; reload < 10; reload += 1)
      setTimeout(
        () => {
          appendFileSync(path.join(directory, 'policies/validated-software.yaml'), `# changed ${reload}\n`);
        },
        reload * Math.max(1_000, (seconds * 600) / 10),
      );
  });
  console.log(`loads: ${log.match(/"event":"loaded"/g)?.length ?? 0}, ${memory()} MB`);
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(directory, { recursive: true });
}

async function waitFor(pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(log)?.[1];
    if (found !== undefined) return found;
    if (server.exitCode !== null) throw new Error(log);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function nameOfDevice(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/dcim/devices/?limit=1&offset=${Math.floor(devices / 2)}`);
  const { results } = (await answer.json()) as { readonly results: readonly { readonly name: string }[] };
  return results[0]?.name ?? '';
}

async function measure(title: string, url: string, inTheMiddle?: () => void): Promise<void> {
  const one = performance.now();
  await (await fetch(url)).arrayBuffer();
  const alone = performance.now() - one;
  if (inTheMiddle !== undefined) setTimeout(inTheMiddle, (seconds * 1000) / 4);
  const { latency, requests, non2xx, errors, timeouts } = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
  });
  const failed = non2xx + errors + timeouts;
  console.log(
    `${title.padEnd(28)} alone ${alone.toFixed(1)} ms, p50 ${latency.p50} ms, p99 ${latency.p99} ms, max ${latency.max} ms, ` +
      `${Math.round(requests.average)} requests/s, ${failed} failed, ${memory()} MB`,
  );
  if (failed > 0) process.exitCode = 1;
}

/** Resident memory of the server, in megabytes. */
function memory(): number {
  const pages = Number(readFileSync(`/proc/${server.pid ?? 0}/statm`, 'utf8').split(' ')[1]);
  return Math.round((pages * 4096) / 1e6);
}
