// What docs/serve.md shows, run as it stands there: only hosts, ports and paths are those of the test. Programs that are not
// installed skip their tests.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findTool, run, type Finished } from '../packaging/processes.js';
import { ROOT } from './in-process.js';
import { type RunningServer, startProgram, waitUntil } from './program.js';

const page = readFileSync(path.join(ROOT, 'docs/serve.md'), 'utf8');
const cli = path.join(ROOT, 'dist/cli.js');
const TOKEN = 'secret';
const AS_OF = ['--as-of', '2026-11-21'];
/** What the page calls the server. */
const PUBLIC_URL = 'https://policy.example.net';
const DEVICE = 'ams01-leaf-06';

const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-documented-'));
let server: RunningServer;

beforeAll(async () => {
  server = await startProgram(['--cwd', ROOT, '--token-env', 'FLEETVET_TOKEN', ...AS_OF], { FLEETVET_TOKEN: TOKEN });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The code block below a heading, or below the first line that has a text. */
function block(language: string, after: string): string {
  const [, found] =
    new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page.slice(page.indexOf(after))) ?? [];
  if (found === undefined || !page.includes(after)) throw new Error(`docs/serve.md has no ${language} after ${after}`);
  return found;
}

/** Replaces text that must be there. */
function replaced(text: string, ...pairs: readonly (readonly [from: string, to: string])[]): string {
  for (const [from, to] of pairs) {
    if (!text.includes(from)) throw new Error(`docs/serve.md does not say ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

function file(name: string, text: string): string {
  const where = path.join(folder, name);
  writeFileSync(where, text);
  return where;
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => socket.once('listening', resolve));
  const address = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const curl = findTool('curl');

describe.skipIf(curl === undefined)('the first commands', () => {
  const lines = block('sh', '# Serve').trim().split('\n');

  it('name a URL that answers curl', () => {
    const command = lines.find((line) => line.startsWith('curl ')) ?? '';
    const [, url = ''] = /^curl '([^']+)'$/.exec(command) ?? [];
    const asked = replaced(url, ['http://127.0.0.1:8080', server.url]);
    const { status, stdout } = run(curl!, ['-sS', '-H', `Authorization: Token ${TOKEN}`, asked], ROOT);
    const { count } = JSON.parse(stdout) as { readonly count: number };
    expect({ status, isEmpty: count === 0 }).toEqual({ status: 0, isEmpty: false });
  });
});

describe('the systemd unit', () => {
  const unit = block('ini', '## How to run it');
  const analyze = findTool('systemd-analyze');

  it.skipIf(analyze === undefined)('is accepted by systemd without a warning', () => {
    const verify = (name: string, text: string): Finished =>
      run(analyze!, ['verify', '--man=no', file(name, text)], folder);
    const installed = replaced(unit, ['/usr/bin/fleetvet', `${process.execPath} ${cli}`]);
    expect(verify('fleetvet.service', installed)).toEqual({ status: 0, stdout: '', stderr: '' });
    const misspelled = replaced(installed, ['DynamicUser', 'DynamicUsers']);
    expect(verify('misspelled.service', misspelled).stderr).toMatch(/DynamicUsers/);
  });

  it('starts a server with the command that it has', async () => {
    const clone = path.join(folder, 'clone');
    cpSync(path.join(ROOT, 'tests/cases/query/_shared/repo'), clone, { recursive: true });
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-C', clone, '-c', 'user.name=t', '-c', 'user.email=t@example.net', ...args]);
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'one');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const [, command = ''] = /^ExecStart=\/usr\/bin\/fleetvet serve (.+)$/m.exec(unit) ?? [];
    const args = replaced(command, ['/srv/fleet', clone]).split(' ');
    const started = await startProgram(args, { FLEETVET_TOKEN: TOKEN });
    const answer = await fetch(`${started.url}/api/`, { headers: { authorization: `Token ${TOKEN}` } });
    const unauthorized = await fetch(`${started.url}/api/`);
    expect(await started.stop()).toBe(0);
    expect(unauthorized.status).toBe(403);
    expect(await answer.json()).toMatchObject({ status: `${PUBLIC_URL}/api/status/` });
  });
});

const nginx = findTool('nginx') ?? ['/usr/sbin/nginx'].find((each) => existsSync(each));
const openssl = findTool('openssl');

describe.skipIf(nginx === undefined || openssl === undefined)('the configuration of nginx', () => {
  it('is valid, and forwards requests with their tokens', async () => {
    const [key, certificate] = ['nginx.key', 'nginx.crt'].map((name) => path.join(folder, name)) as [string, string];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=policy.example.net', '-days', '1'];
    expect(run(openssl!, [...request, '-keyout', key, '-out', certificate], folder).status).toBe(0);
    const port = await freePort();
    const site = replaced(
      block('nginx', 'Behind a proxy'),
      ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
      ['/etc/nginx/policy.example.net.crt', certificate],
      ['/etc/nginx/policy.example.net.key', key],
      ['http://127.0.0.1:8080', server.url],
    );
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder};`,
    );
    const config = file(
      'nginx.conf',
      `pid ${folder}/nginx.pid;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${site}}\n`,
    );
    const options = ['-p', folder, '-c', config, '-e', 'stderr'];
    expect(run(nginx!, ['-t', '-q', ...options], folder)).toMatchObject({ status: 0, stderr: '' });
    const proxy = spawn(nginx!, [...options, '-g', 'daemon off;'], { cwd: folder, stdio: 'ignore' });
    try {
      const { request: ask } = await import('node:https');
      const status = async (headers: Record<string, string>): Promise<number | undefined> =>
        new Promise((resolve, reject) => {
          const options = { port, host: '127.0.0.1', path: '/api/status/', headers, rejectUnauthorized: false };
          ask(options, (answer) => {
            answer.resume();
            resolve(answer.statusCode);
          })
            .once('error', reject)
            .end();
        });
      expect(await waitUntil(() => status({}).catch(() => undefined))).toBe(403);
      expect(await status({ authorization: `Token ${TOKEN}` })).toBe(200);
    } finally {
      proxy.kill('SIGTERM');
      await once(proxy, 'exit');
    }
  });
});

const ansible = findTool('ansible-playbook');

describe.skipIf(ansible === undefined)('the playbook', () => {
  const playbook = (): string =>
    file('playbook.yaml', replaced(block('yaml', '## A playbook'), [PUBLIC_URL, server.url]));
  const play = (version: string): Finished => {
    const inventory = file(
      'hosts.ini',
      `[leaves]\n${DEVICE} ansible_connection=local ansible_net_version=${version}\n`,
    );
    const environment = { ANSIBLE_HOME: folder, ANSIBLE_LOCAL_TEMP: folder, LC_ALL: 'C.UTF-8' };
    const variables = JSON.stringify({
      fleetvet_token: TOKEN,
      ansible_python_interpreter: '{{ ansible_playbook_python }}',
    });
    return run(ansible!, ['-i', inventory, '-e', variables, playbook()], folder, { environment });
  };

  it('is accepted by Ansible', () => {
    const environment = { ANSIBLE_HOME: folder, ANSIBLE_LOCAL_TEMP: folder, LC_ALL: 'C.UTF-8' };
    const { status, stderr } = run(ansible!, ['--syntax-check', playbook()], folder, { environment });
    expect(status, stderr).toBe(0);
  });

  it('passes a switch with approved software, and stops at another one', async () => {
    const path = '/api/plugins/nautobot-device-lifecycle-mgmt/validated-software/';
    const asked = `${server.url}${path}?device_name=${DEVICE}&valid=true&depth=1`;
    const answer = await fetch(asked, { headers: { authorization: `Token ${TOKEN}` } });
    const { results } = (await answer.json()) as {
      readonly results: readonly { readonly display: string; readonly software: { readonly version: string } }[];
    };
    const approved = play(results[0]?.software.version ?? '');
    expect(approved.status, approved.stdout + approved.stderr).toBe(0);
    expect(approved.stdout).toMatch(new RegExp(`^${DEVICE} .*failed=0`, 'm'));
    const refused = play('0.0.0');
    expect(refused.status).toBe(2);
    expect(refused.stdout).toContain(`approved, best first: ${results.map(({ display }) => display).join(', ')}`);
  }, 120_000);
});

const python = process.env['FLEETVET_PYNAUTOBOT'];

it.skipIf(python === undefined)('the script prints what is approved (FLEETVET_PYNAUTOBOT)', () => {
  const script = file('script.py', replaced(block('python', '## A script'), [PUBLIC_URL, server.url]));
  const { status, stdout, stderr } = run(python!, [script], folder, { environment: { FLEETVET_TOKEN: TOKEN } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^(?:\S+ (?:True|False)\n)+$/);
});

const promtool = findTool('promtool');

it.skipIf(promtool === undefined)('the configuration of Prometheus is one that it takes', () => {
  const credentials = file('fleetvet-token', TOKEN);
  const shown = block('yaml', '## Prometheus');
  const config = file('prometheus.yaml', replaced(shown, ['/etc/prometheus/fleetvet-token', credentials]));
  const { status, stdout, stderr } = run(promtool!, ['check', 'config', config], folder);
  expect(status, stdout + stderr).toBe(0);
});
