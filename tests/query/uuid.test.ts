import { expect, it } from 'vitest';

import { isUuid, uuidV5 } from '../../src/text/digest.js';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

it('gives the UUID of version 5 that RFC 9562 shows', () => {
  // RFC 9562, appendix A.4.
  expect(uuidV5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

it('gives what others give for names that are not ASCII', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_DNS, 'zürich ⚙')
  expect(uuidV5(DNS, 'zürich ⚙')).toBe('b73a1e3c-f339-529a-9592-cbce84a7f70d');
});

it('recognizes a UUID', () => {
  expect(isUuid(DNS.toUpperCase())).toBe(true);
  for (const text of ['', 'ams-leaf-01', `${DNS}0`, DNS.replaceAll('-', ''), DNS.replace('6', 'g')])
    expect(isUuid(text), text).toBe(false);
});
