import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { type CliRun, runCli } from '../cli/run-cli.js';
import { type Answer, type FakeServer, nautobotWith, netboxWith, pageOf, startFakeServer } from './fake-server.js';
import { SAMPLES } from './import-into.js';

type Values = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Values[]>>;

const SECRET = '0123456789abcdef0123456789abcdef01234567';

const servers: FakeServer[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fleetvet-live-')));
  folders.push(folder);
  return folder;
}

async function serve(answer: Answer, tls?: Parameters<typeof startFakeServer>[1]): Promise<FakeServer> {
  const server = await startFakeServer(answer, tls);
  servers.push(server);
  return server;
}

/** The files of a folder, as `path: text`. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(folder, name), 'utf8')]),
  );
}

interface LiveRun extends CliRun {
  readonly files: Readonly<Record<string, string>>;
}

/** Imports from a server into a folder; the token appears nowhere, whatever happens. */
async function importLive(
  source: string,
  { url }: { readonly url: string },
  {
    token = SECRET,
    args = ['--default', 'role=unassigned'],
    folder = newFolder(),
    variables = {},
  }: {
    readonly token?: string;
    readonly args?: readonly string[];
    readonly folder?: string;
    readonly variables?: Readonly<Record<string, string>>;
  } = {},
): Promise<LiveRun> {
  const run = await runCli(['import', source, '--url', url, ...args], folder, {
    [`${source.toUpperCase()}_TOKEN`]: token,
    COLUMNS: '9999',
    ...variables,
  });
  const files = filesIn(folder);
  if (token !== '') expect(JSON.stringify([run, files])).not.toContain(token);
  return { ...run, files };
}

function answersOf(folder: string): Lists {
  const lists: Record<string, Values[]> = { devices: [], 'device-types': [], 'inventory-items': [] };
  for (const name of readdirSync(path.join(SAMPLES, folder))) {
    const { results } = JSON.parse(readFileSync(path.join(SAMPLES, folder, name), 'utf8')) as { results: Values[] };
    lists[name.replace(/(?:-page\d+)?\.json$/, '')]?.push(...results);
  }
  return lists;
}

const NETBOX = answersOf('netbox/v4');

function demoLists(): Lists {
  const file = readFileSync(path.join(SAMPLES, 'nautobot/demo-fleet.json'), 'utf8');
  const { data } = JSON.parse(file) as { data: Record<string, Record<string, unknown>[]> };
  const nested = (list: string, field: string, owner: string): Values[] =>
    (data[list] ?? []).flatMap((holder) => (holder[field] as Values[]).map((one) => ({ ...one, [owner]: holder })));
  return {
    ...data,
    inventory_items: nested('devices', 'inventory_items', 'device'),
    software_image_files: nested('software_versions', 'software_image_files', 'software_version'),
    statuses: [{ id: 's', name: 'Active' }],
    clusters: [],
  };
}

const NAUTOBOT = demoLists();

/** Answers with something else to the n-th request of a path. */
const butAt =
  (answer: Answer, pathname: string, count: number, instead: Partial<ReturnType<Answer>>): Answer =>
  (request) =>
    request.url.pathname === pathname && request.count === count ? { ...answer(request), ...instead } : answer(request);

const LIST = '/api/dcim/devices/';
const netbox = (options: Partial<Parameters<typeof netboxWith>[1]> = {}, lists = NETBOX): Answer =>
  netboxWith(lists, { token: `Token ${SECRET}`, ...options });
const nautobot = (options: Partial<Parameters<typeof nautobotWith>[1]> = {}, lists = NAUTOBOT): Answer =>
  nautobotWith(lists, { token: `Token ${SECRET}`, ...options });

describe('a live NetBox', () => {
  it.each(['netbox/v3', 'netbox/v4'])('gives the same bytes as its saved answers: %s', async (sample) => {
    const server = await serve(netbox({ largest: 7 }, answersOf(sample)));
    const live = await importLive('netbox', server);
    expect([live.status, live.stderr]).toEqual([0, '']);
    const folder = newFolder();
    await runCli(['import', 'netbox', path.join(SAMPLES, sample), '--default', 'role=unassigned'], folder);
    expect(live.files).toEqual(filesIn(folder));
    expect(Object.keys(live.files).length).toBeGreaterThan(5);
    // The server cuts pages, and `next` names another host: all requests came here, with the pages of the server.
    expect(server.log.filter((line) => line.startsWith(`GET ${LIST}`)).length).toBeGreaterThan(5);
    expect(server.log[3]).toBe(`GET ${LIST}?limit=500&ordering=id&exclude=config_context`);
  });

  it('writes nothing the second time', async () => {
    const server = await serve(netbox());
    const folder = newFolder();
    await importLive('netbox', server, { folder });
    expect((await importLive('netbox', server, { folder })).stdout).toContain('Nothing to write');
  });

  it('takes a token of version 2', async () => {
    const token = 'nbt_abcdefghijkl.0123456789abcdef0123456789abcdef';
    const server = await serve(netbox({ token: `Bearer ${token}` }));
    expect(await importLive('netbox', server, { token })).toMatchObject({ status: 0 });
  });

  it.each([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '0' }, body: { detail: 'slow down' } }],
    ['503', { status: 503, body: '<h1>Service Unavailable</h1>' }],
    ['502', { status: 502, body: '<h1>Bad Gateway</h1>' }],
    ['JSON that is cut off', { status: 200, headers: { 'content-type': 'text/plain' }, body: '{"count": 41, "res' }],
  ])('is asked again after %s', async (_title, instead) => {
    const server = await serve(butAt(netbox(), LIST, 2, instead));
    expect(await importLive('netbox', server)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['devices', 'dcim.view_device'],
    ['device-types', 'dcim.view_devicetype'],
    ['inventory-items', 'dcim.view_inventoryitem'],
  ])('that lets the token view no %s is not imported: the permission is named', async (list, permission) => {
    const server = await serve(netbox({ forbidden: [list] }));
    const { status, stderr, files } = await importLive('netbox', server);
    expect([status, files]).toEqual([2, {}]);
    expect(stderr).toBe(`fleetvet: the token may not list /api/dcim/${list}/: give it the permission ${permission}\n`);
  });

  it.each([
    ['another token', netbox({ token: 'Token other' }), /refuses the token: Invalid token/],
    ['no device', netbox({}, { ...NETBOX, devices: [] }), /has no device that the token may view: nothing is imported/],
    [
      'a redirect to another host',
      () => ({ status: 302, headers: { location: 'https://elsewhere.example.com/api/dcim/devices/' } }),
      /redirects \/api\/dcim\/devices\/\S* \(status 302\), which is not followed/,
    ],
    ['a page of a login', () => ({ status: 200, body: '<!DOCTYPE html>' }), /something other than JSON/],
    ['another API', () => ({ status: 200, body: { devices: [] } }), /answers \/api\/dcim\/devices\/ with status 200/],
    ['no API', () => ({ status: 404, body: '<!DOCTYPE html>' }), /has no \/api\/dcim\/devices\/: is it the address of/],
    [
      'a page that repeats',
      ({ url }: Parameters<Answer>[0]) => ({
        status: 200,
        body: { count: 9, next: `http://x${url.pathname}?offset=1`, results: NETBOX['devices']?.slice(0, 1) },
      }),
      /repeats a page/,
    ],
    [
      'a count that pages do not hold',
      ({ url }: Parameters<Answer>[0]) => ({
        status: 200,
        body: { ...(pageOf(NETBOX['devices'] ?? [], url).body as object), count: 99 },
      }),
      /it reports 99 objects, and its pages contain 41/,
    ],
  ] satisfies readonly (readonly [string, Answer, RegExp])[])(
    'with %s is not imported',
    async (_title, answer, message) => {
      const { status, stderr, files } = await importLive('netbox', await serve(answer));
      expect([status, files]).toEqual([2, {}]);
      expect(stderr).toMatch(message);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it('is read again if a device appears between two pages', async () => {
    const [first, ...rest] = NETBOX['devices'] ?? [];
    const before = netbox({ largest: 20 }, { ...NETBOX, devices: rest });
    const after = netbox({ largest: 20 });
    const server = await serve((request) =>
      (request.url.pathname === LIST && request.count < 3 ? before : after)(request),
    );
    const { status, files } = await importLive('netbox', server);
    expect(status).toBe(0);
    expect(Object.values(files).join('\n')).toContain(String(first?.['name']));
  });

  it('without inventory items has none', async () => {
    const { 'inventory-items': _, ...lists } = NETBOX;
    expect(await importLive('netbox', await serve(netbox({}, lists)))).toMatchObject({ status: 0 });
  });
});

describe('a live Nautobot', () => {
  it('gives the same bytes as its recorded answers', async () => {
    const live = await importLive('nautobot', await serve(nautobot()), { args: [] });
    expect([live.status, live.stderr]).toEqual([0, '']);
    const folder = newFolder();
    await runCli(['import', 'nautobot', path.join(SAMPLES, 'nautobot/demo-fleet.json')], folder);
    expect(live.files).toEqual(filesIn(folder));
    expect(live.files['policies/imported/nautobot.yaml']).toContain('device_roles');
  });

  it('is read in pages; what pages miss that GraphQL orders by names alone is asked for', async () => {
    const [template] = NAUTOBOT['devices'] ?? [];
    const devices = Array.from({ length: 450 }, (_, index) => ({ ...template, id: `d${index}`, name: `sw-${index}` }));
    const lists = { ...NAUTOBOT, devices, inventory_items: [], validated_softwares: [] };
    const whole = nautobot({}, lists);
    const shuffled = nautobot({}, { ...lists, devices: [...devices.slice(150), ...devices.slice(0, 150)] });
    const server = await serve((request) => (request.body.includes('offset: 200') ? shuffled : whole)(request));
    const { status, stdout } = await importLive('nautobot', server, { args: [] });
    expect(status).toBe(0);
    expect(stdout).toContain('nautobot: 450 devices, 450 new');
    expect(server.log.filter((line) => line.startsWith('POST')).length).toBe(11 + 2 + 2);
  });

  it.each([
    ['devices', 'dcim.view_device'],
    ['validated_softwares', 'nautobot_device_lifecycle_mgmt.view_validatedsoftwarelcm'],
    ['software_image_files', 'dcim.view_softwareimagefile'],
    ['inventory_items', 'dcim.view_inventoryitem'],
    ['statuses', 'extras.view_status'],
    ['virtual_machines', 'virtualization.view_virtualmachine'],
  ])('that lets the token view no %s is not imported: the permission is named', async (list, permission) => {
    const { status, stderr, files } = await importLive('nautobot', await serve(nautobot({ forbidden: [list] })));
    expect([status, files]).toEqual([2, {}]);
    expect(stderr).toContain(`give it the permission ${permission}\n`);
  });

  it.each([
    ['another token', nautobot({ token: 'Token other' }), /refuses the token: Invalid token/],
    ['no device', nautobot({}, { ...NAUTOBOT, devices: [] }), /has no device that the token may view/],
    [
      'an error of GraphQL',
      butAt(nautobot(), '/api/graphql/', 1, {
        status: 400,
        body: { errors: [{ message: "Cannot query field 'alias'" }] },
      }),
      /status 400: Cannot query field 'alias'/,
    ],
    [
      'a role that constraints of a permission hide',
      nautobot({}, { ...NAUTOBOT, devices: (NAUTOBOT['devices'] ?? []).map((one) => ({ ...one, role: null })) }),
      /the token may not view the role of 41 of 41 devices, such as "\S+": give it the permission extras\.view_role without constraints/,
    ],
    [
      'fewer objects than it counts',
      butAt(nautobot(), LIST, 1, { body: { count: 42, next: null, results: [] } }),
      /reports 42 objects in devices, but returned 41/,
    ],
  ] satisfies readonly (readonly [string, Answer, RegExp])[])(
    'with %s is not imported',
    async (_title, answer, message) => {
      const { status, stderr, files } = await importLive('nautobot', await serve(answer));
      expect([status, files]).toEqual([2, {}]);
      expect(stderr).toMatch(message);
    },
  );

  it('without the app of the policy gives the inventory alone, and says so', async () => {
    const { validated_softwares: _, ...lists } = NAUTOBOT;
    const { status, stdout, files } = await importLive('nautobot', await serve(nautobot({}, lists)), { args: [] });
    expect(status).toBe(0);
    expect(stdout).toContain('the app Device Lifecycle Management is not installed');
    expect(Object.keys(files)).not.toContain('policies/imported/nautobot.yaml');
  });

  it('is asked again after 503, for GraphQL too', async () => {
    const server = await serve(butAt(nautobot(), '/api/graphql/', 2, { status: 500, body: '<h1>Server Error</h1>' }));
    expect(await importLive('nautobot', server)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the options of a live import', () => {
  it.each([
    [['import', 'netbox', '--url', 'http://127.0.0.1:1'], {}, /put it into the environment variable NETBOX_TOKEN/],
    [
      ['import', 'csv', '--url', 'http://127.0.0.1:1'],
      {},
      /csv cannot be read with --url: only nautobot and netbox can/,
    ],
    [['import', 'netbox', 'pages', '--url', 'http://127.0.0.1:1'], {}, /give files or --url, not both: pages/],
    [['import', 'netbox'], {}, /or give --url/],
    [
      ['import', 'netbox', '--url', 'http://127.0.0.1:1'],
      { NETBOX_TOKEN: `Token ${SECRET}` },
      /NETBOX_TOKEN contains more than a token/,
    ],
    [
      ['import', 'netbox', '--url', 'https://127.0.0.1:1', '--ca-file', 'ca.pem'],
      { NETBOX_TOKEN: SECRET },
      /ca\.pem contains no certificate/,
    ],
    [
      ['import', 'netbox', '--url', `https://u:${SECRET}@127.0.0.1:1`],
      { NETBOX_TOKEN: SECRET },
      /contains a user name or password/,
    ],
  ])('%j', async (args, variables, message) => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'ca.pem'), 'no certificate\n');
    const { status, stdout, stderr } = await runCli(args, folder, {
      NETBOX_TOKEN: undefined,
      COLUMNS: '9999',
      ...variables,
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain(SECRET);
  });

  it.each(['url: https://netbox.example.com', `token: ${SECRET}`, 'ca_file: ca.pem'])(
    'do not stand in a definition: %s',
    async (line) => {
      const folder = newFolder();
      mkdirSync(path.join(folder, 'imports'));
      writeFileSync(path.join(folder, 'imports/n.yaml'), `name: n\nsource: netbox\n${line}\n`);
      const { status, stderr } = await runCli(['import', '-c', 'imports/n.yaml', 'x'], folder, { COLUMNS: '9999' });
      expect(status).toBe(2);
      expect(stderr).toMatch(/imports\/n\.yaml:3:1: .*(?:url|token|ca_file)/);
      expect(stderr).not.toContain(SECRET);
    },
  );

  it('may come with a definition, whose filters and fields apply', async () => {
    const folder = newFolder();
    writeFileSync(
      path.join(folder, 'n.yaml'),
      'name: n\nsource: netbox\ndefaults: { role: unassigned }\nfilters: [{ field: site.slug, is: [aus1] }]\n',
    );
    const server = await serve(netbox());
    const { status, stdout } = await runCli(['import', '-c', 'n.yaml', '--url', server.url], folder, {
      NETBOX_TOKEN: SECRET,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^n: [1-9] devices/);
  });
});

describe('a proxy of the environment', () => {
  it('is asked for the connection, without the token, unless NO_PROXY says otherwise', async () => {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      asked.push(JSON.stringify([request.url, request.headers]));
      const [host = '', port = ''] = (request.url ?? '').split(':');
      const onward = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      for (const end of [onward, socket]) end.on('error', () => end.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const variables = { http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, no_proxy: '' };
    try {
      const server = await serve(netbox());
      expect(await importLive('netbox', server, { variables })).toMatchObject({ status: 0, stderr: '' });
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.join()).toContain(new URL(server.url).host);
      expect(asked.join()).not.toContain(SECRET);
      const before = asked.length;
      const direct = { ...variables, no_proxy: '127.0.0.1' };
      expect(await importLive('netbox', server, { variables: direct })).toMatchObject({ status: 0, stderr: '' });
      expect(asked.length).toBe(before);
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.runIf(hasOpenssl)('TLS', () => {
  /** A private authority, and a certificate of it for 127.0.0.1. */
  function authority(): { readonly ca: string; readonly key: string; readonly cert: string } {
    const folder = newFolder();
    const openssl = (...args: readonly string[]): void => {
      const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    };
    const key = (name: string): readonly string[] => ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`];
    openssl('req', '-x509', ...key('ca'), '-out', 'ca.pem', '-days', '2', '-subj', '/CN=authority');
    openssl('req', ...key('server'), '-out', 'server.csr', '-subj', '/CN=server');
    writeFileSync(path.join(folder, 'names'), 'subjectAltName=IP:127.0.0.1\n');
    const sign = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
    openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...sign);
    const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    return { ca: path.join(folder, 'ca.pem'), key: read('server.key'), cert: read('server.pem') };
  }

  it("takes an authority of one's own with --ca-file only, whatever the environment says", async () => {
    const { ca, ...tls } = authority();
    const server = await serve(netbox(), tls);
    const refused = await importLive('netbox', server, { variables: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
    expect(refused).toMatchObject({ status: 2, files: {} });
    expect(refused.stderr).toMatch(
      /certificate.*if the server has a certificate of your own authority, give that with --ca-file/,
    );
    expect(server.log).toEqual([]);
    const args = ['--default', 'role=unassigned', '--ca-file', ca];
    expect(await importLive('netbox', server, { args })).toMatchObject({ status: 0 });
  });
});
