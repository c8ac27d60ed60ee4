import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

type Fields = Record<string, unknown>;

/** A list of the fake: its content type, the fields that must be unique together, and those that refer to objects. */
interface List {
  readonly type: string;
  readonly unique: readonly string[];
  readonly references?: readonly string[];
  readonly many?: readonly string[];
}

const LISTS: Readonly<Record<string, List>> = {
  'dcim/manufacturers': { type: 'dcim.manufacturer', unique: ['name'] },
  'dcim/locations': { type: 'dcim.location', unique: [] },
  'dcim/device-types': { type: 'dcim.devicetype', unique: ['manufacturer', 'model'], references: ['manufacturer'] },
  'dcim/devices': {
    type: 'dcim.device',
    unique: [],
    references: ['device_type', 'role', 'tenant', 'location', 'platform', 'software_version'],
    many: ['software_image_files', 'tags'],
  },
  'dcim/inventory-items': {
    type: 'dcim.inventoryitem',
    unique: [],
    references: ['device', 'software_version'],
    many: ['software_image_files', 'tags'],
  },
  'virtualization/virtual-machines': {
    type: 'virtualization.virtualmachine',
    unique: [],
    references: ['software_version'],
  },
  'tenancy/tenants': { type: 'tenancy.tenant', unique: ['name'] },
  'extras/roles': { type: 'extras.role', unique: ['name'] },
  'extras/tags': { type: 'extras.tag', unique: ['name'] },
  'extras/statuses': { type: 'extras.status', unique: ['name'] },
  'dcim/platforms': { type: 'dcim.platform', unique: ['name'], references: ['manufacturer'] },
  'dcim/software-versions': {
    type: 'dcim.softwareversion',
    unique: ['platform', 'version'],
    references: ['platform', 'status'],
    many: ['tags'],
  },
  'dcim/software-image-files': {
    type: 'dcim.softwareimagefile',
    unique: ['software_version', 'image_file_name'],
    references: ['software_version', 'status'],
    many: ['tags'],
  },
  'dcim/device-types-to-software-image-files': {
    type: 'dcim.devicetypetosoftwareimagefile',
    unique: ['device_type', 'software_image_file'],
    references: ['device_type', 'software_image_file'],
  },
  'plugins/nautobot-device-lifecycle-mgmt/validated-software': {
    type: 'nautobot_device_lifecycle_mgmt.validatedsoftwarelcm',
    unique: ['software', 'start', 'end'],
    references: ['software'],
    many: ['devices', 'device_tenants', 'device_types', 'device_roles', 'inventory_items', 'object_tags'],
  },
};

/** A Nautobot on loopback that keeps state, in the shapes and with the refusals of the real one. */
export interface FakeNautobot {
  readonly url: string;
  readonly token: string;
  /** Requests so far, as `METHOD path`. */
  readonly log: string[];
  /** Puts an object there, as an administrator would. */
  add(list: string, fields: Fields): string;
  /** The objects of a list, references as ids. */
  all(list: string): readonly Fields[];
  /** Answers the n-th request from now on with a status instead. */
  failAt(request: number, status: number, headers?: Readonly<Record<string, string>>): void;
  /** Lists that the token may not view. */
  readonly forbidden: Set<string>;
  close(): Promise<void>;
}

export async function startFakeNautobot(): Promise<FakeNautobot> {
  const token = 'a-secret-token-0123456789';
  const store = new Map(Object.keys(LISTS).map((list) => [list, new Map<string, Fields>()]));
  const log: string[] = [];
  const forbidden = new Set<string>();
  let failure: { left: number; status: number; headers: Readonly<Record<string, string>> } | undefined;
  let url = '';

  const shape = (list: string, fields: Fields): Fields => {
    const { type, references = [], many = [] } = LISTS[list]!;
    const link = (id: unknown): unknown =>
      typeof id === 'string' ? { id, object_type: 'x', url: `${url}/api/x/${id}/` } : null;
    const display = [fields['name'], fields['version'], fields['image_file_name'], type].find(
      (one) => typeof one === 'string',
    );
    const shown: Fields = { ...fields, object_type: type, display };
    for (const field of references) shown[field] = link(fields[field]);
    for (const field of many) shown[field] = ((fields[field] as string[] | undefined) ?? []).map(link);
    return shown;
  };
  const clash = (list: string, fields: Fields): boolean =>
    LISTS[list]!.unique.length > 0 &&
    [...store.get(list)!.values()].some(
      (other) =>
        other['id'] !== fields['id'] &&
        LISTS[list]!.unique.every((field) => (other[field] ?? null) === (fields[field] ?? null)),
    );
  const refuse = (list: string, fields: Fields): Fields | undefined => {
    if (clash(list, fields))
      return { non_field_errors: [`The fields ${LISTS[list]!.unique.join(', ')} must make a unique set.`] };
    const ids = new Set([...store.values()].flatMap((objects) => [...objects.keys()]));
    for (const field of [...(LISTS[list]!.references ?? []), ...(LISTS[list]!.many ?? [])]) {
      const wanted = [fields[field] ?? []].flat() as string[];
      if (wanted.some((id) => !ids.has(id))) return { [field]: [`Related object not found: ${wanted.join()}`] };
    }
    return undefined;
  };

  const answer = (method: string, path: string, query: URLSearchParams, body: Fields): readonly [number, unknown] => {
    const [, list = '', id] = /^\/api\/(.+?)\/(?:([\da-f-]{36})\/)?$/.exec(path) ?? [];
    const objects = store.get(list);
    if (objects === undefined) return [404, { detail: 'Not found.' }];
    if (method === 'GET') {
      if (forbidden.has(list)) return [403, { detail: 'You do not have permission to perform this action.' }];
      const [limit, offset] = [Number(query.get('limit')), Number(query.get('offset') ?? 0)];
      const shown = [...objects.values()].slice(offset, offset + limit).map((fields) => shape(list, fields));
      const more = offset + limit < objects.size;
      // Behind a proxy, Nautobot names a host that is not the one that was asked.
      const next = more
        ? `http://inside.example.com${path}?limit=${limit}&offset=${offset + limit}&exclude_m2m=false`
        : null;
      return [200, { count: objects.size, next, previous: null, results: shown }];
    }
    if (method === 'POST') {
      const fields = { ...body, id: body['id'] ?? randomUUID() } as Fields;
      const reason = objects.has(String(fields['id'])) ? { id: ['This id exists.'] } : refuse(list, fields);
      if (reason !== undefined) return [400, reason];
      objects.set(String(fields['id']), fields);
      return [201, shape(list, fields)];
    }
    const before = objects.get(id ?? '');
    if (before === undefined) return [404, { detail: 'No object matches the given query.' }];
    if (method === 'DELETE') {
      objects.delete(id!);
      return [204, undefined];
    }
    const fields = { ...before, ...body };
    const reason = refuse(list, fields);
    if (reason !== undefined) return [400, reason];
    objects.set(id!, fields);
    return [200, shape(list, fields)];
  };

  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      log.push(`${request.method ?? ''} ${pathname}`);
      const reply = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(body === undefined ? '' : JSON.stringify(body));
      };
      if (failure !== undefined) {
        failure.left -= 1;
        if (failure.left === 0) {
          const { status, headers } = failure;
          failure = undefined;
          reply(status, { detail: 'The server failed.' }, headers);
          return;
        }
      }
      if (request.headers.authorization !== `Token ${token}`) {
        reply(403, { detail: 'Invalid token' });
        return;
      }
      const [status, body] = answer(
        request.method ?? '',
        pathname,
        searchParams,
        text === '' ? {} : (JSON.parse(text) as Fields),
      );
      reply(status, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token,
    log,
    forbidden,
    add(list, fields) {
      const id = typeof fields['id'] === 'string' ? fields['id'] : randomUUID();
      store.get(list)!.set(id, { ...fields, id });
      return id;
    },
    all: (list) => [...store.get(list)!.values()],
    failAt: (request, status, headers = {}) => {
      failure = { left: request, status, headers };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
