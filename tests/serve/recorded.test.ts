// Answers of a real Nautobot 3.2.7 with the Device Lifecycle app 4.2.1 for the demo fleet, compared with ours field by field:
// what both have is equal. Ids differ, but must stand for the same objects everywhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { createTestServer } from './in-process.js';

interface Recorded {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly accept?: string;
  readonly token?: 'none' | 'other';
  readonly send?: object;
  readonly status: number;
  readonly version?: string;
  readonly body: unknown;
}

const recorded = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'recorded/nautobot-3.2.7.json'), 'utf8'),
) as readonly Recorded[];

/** Requests whose answers differ on purpose, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'validated-software-device_id-not-uuid': 'a server error there, an empty list here',
  'validated-software-device_name-preferred': 'there, device_name discards preferred',
  'validated-software-inventory_item_id': 'there, the records of an item have the order of the database',
  'graphql validated_softwares-inventory_item_id': 'there, the records of an item have the order of the database',
  'validated-software-list': 'there, no two records can share software and window',
  'graphql validated_softwares-device_name-valid': 'there, device_name discards preferred',
  'graphql error-unknown-field': 'the same error in other quotes',
  'graphql validated_softwares-display-errors': 'the same errors in other quotes',
  'graphql bad-role': 'the same error in other words',
};

/** Fields of the same name that differ on purpose. */
const OTHER_VALUES: Readonly<Record<string, string>> = {
  'extras.status content_types': 'only the types that the data model has',
  'extras.status description': 'the config has none',
  'dcim.location location_type': 'locations have no types here',
};

const HOST = 'http://127.0.0.1:8001';
const server = await createTestServer({ token: 'secret', baseUrl: HOST });
const ids = new Map<string, string>();

describe('a recorded answer', () => {
  it.each(recorded)('$name', async (one) => {
    const { status, body, version } = await ask(one);
    if (one.name in DIFFERENT) {
      expect({ status, body }).not.toEqual({ status: one.status, body: one.body });
      expect(status).toBeLessThan(500);
      return;
    }
    expect(status).toBe(one.status);
    if (one.version !== undefined) expect(version).toBe(one.version);
    compare(one.body, body, '');
  });
});

it('has every difference that is named', () => {
  expect(Object.keys(DIFFERENT).filter((name) => !recorded.some((one) => one.name === name))).toEqual([]);
});

async function ask(
  one: Recorded,
): Promise<{ readonly status: number; readonly body: unknown; readonly version: unknown }> {
  const tokens = { none: undefined, other: 'Token other' };
  const authorization = one.token === undefined ? 'Token secret' : tokens[one.token];
  const { statusCode, payload, headers } = await server.inject({
    method: one.method,
    url: withOurIds(one.path),
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(one.accept === undefined ? {} : { accept: one.accept }),
    },
    ...(one.send === undefined ? {} : { payload: JSON.parse(withOurIds(JSON.stringify(one.send))) as object }),
  });
  const body = payload === '' ? undefined : (JSON.parse(payload.replaceAll(HOST, '')) as unknown);
  return { status: statusCode, body, version: headers['api-version'] };
}

/** A text with our ids in place of the recorded ones that are known. */
function withOurIds(text: string): string {
  return text.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => ids.get(id) ?? id);
}

/** Compares what both values have; notes which of our ids stands for a recorded one. */
function compare(real: unknown, own: unknown, where: string): void {
  if (Array.isArray(real) && Array.isArray(own)) {
    expect(own.length, `${where}.length`).toBe(real.length);
    for (const [index, value] of real.entries()) compare(value, own[index] as unknown, `${where}[${index}]`);
  } else if (isObject(real) && isObject(own)) {
    if (typeof real['id'] === 'string') {
      expect(own['id'], `${where}.id stands for one object`).toBe(ids.get(real['id']) ?? own['id']);
      ids.set(real['id'], String(own['id']));
    }
    const type = typeof real['object_type'] === 'string' ? real['object_type'] : '';
    for (const [key, value] of Object.entries(real)) {
      if (key === 'id' || !(key in own) || `${type} ${key}` in OTHER_VALUES) continue;
      compare(value, own[key], `${where}.${key}`);
    }
  } else {
    expect(comparable(own), where).toEqual(comparable(real));
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in which each id, and the start of one at the end of a slug, is one word. */
function comparable(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID').replace(/_[\da-f]{4}$/, '_ID');
}
