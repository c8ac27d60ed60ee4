// The YAML Test Suite (MIT, see yaml-test-suite/LICENSE): what must be rejected is, and what must be accepted is and means
// what it should; wherever we differ, it is said here why.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';

import { DEFAULT_LIMITS } from '../../src/check/config.js';
import { createYamlReader } from '../../src/parse/yaml-reader.js';

/** What the suite says of an input: that it is no YAML, that it is some, or the values of its documents. */
type Expected = 'rejected' | 'accepted' | readonly unknown[];

const read = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'yaml-test-suite', file), 'utf8'));
const inputs = read('inputs.json') as Readonly<Record<string, string>>;
const expected = read('expected.json') as Readonly<Record<string, Expected>>;

const COMPLEX_KEY = 'refused: a key of this mapping is no plain text';
const UNKNOWN_TAG = /^refused: the tag .* is not one of YAML 1\.2$/;
const OTHER_VERSION = 'refused: this document declares YAML 1.1, which reads some values otherwise than YAML 1.2 does';

interface Difference {
  readonly reason: string;
  readonly outcome: string | RegExp;
  readonly ids: readonly string[];
}

const DIFFERENCES: readonly Difference[] = [
  {
    reason: 'keys are field names, so that a key that is a list or a mapping is a mistake, most often a template',
    outcome: COMPLEX_KEY,
    ids: [
      ...['4FJ6', '6BFJ', '6PBE', '9MMW', 'KK5P', 'LX3P', 'M2N8-00', 'M2N8-01', 'M5DY', 'Q9WF', 'RZP5', 'SBG9'],
      ...['V9D5', 'X38W', 'XW4D'],
    ],
  },
  {
    reason: 'a tag that is not of the core schema means something that we do not know, and do not guess',
    outcome: UNKNOWN_TAG,
    ids: [
      ...['2XXW', '565N', '5TYM', '6CK3', '6WLZ', '7FWL', '9WXW', 'C4HZ', 'CC74', 'CUP7', 'J7PZ', 'M5C3', 'P76L'],
      ...['UGM3', 'Z67P', 'Z9M4'],
    ],
  },
  {
    reason: 'a key that stands twice is rejected by YAML 1.2.2 (3.2.1.3), which the suite leaves to whoever composes',
    outcome: 'refused: the key "" is in this mapping twice',
    ids: ['2JQS'],
  },
  {
    reason: 'YAML 1.1 reads no, 1_000 and 12:30:45 otherwise: a file that asks for it must say what it means',
    outcome: OTHER_VERSION,
    ids: ['MUS6-02', 'MUS6-03', 'MUS6-04'],
  },
  {
    reason: 'a directive that is wrong and asks for YAML 1.1 besides',
    outcome: 'refused: this is not YAML 1.2: %YAML directive should contain exactly one part',
    ids: ['ZYU8-02'],
  },
  {
    reason: 'a directive without a document, or given twice, changes nothing of what is read',
    outcome: 'accepted',
    ids: ['9MMA', 'SF5V'],
  },
  {
    reason: 'a document of nothing, where the suite counts none; one of nothing changes no repository',
    outcome: 'other values',
    ids: ['HWV9', 'QT73', 'M7A3'],
  },
];

describe('the YAML Test Suite', () => {
  const reader = createYamlReader({ limits: DEFAULT_LIMITS });
  const known = new Map(DIFFERENCES.flatMap(({ ids, outcome }) => ids.map((id) => [id, outcome] as const)));

  it('is complete', () => {
    expect(Object.keys(expected)).toEqual(Object.keys(inputs));
    const count = (what: Expected): number => Object.values(expected).filter((each) => each === what).length;
    expect([Object.keys(inputs).length, count('rejected'), count('accepted')]).toEqual([405, 94, 32]);
  });

  it.each(Object.keys(inputs))('%s', async (id) => {
    const difference = await differenceOf(inputs[id] ?? '', expected[id] ?? 'rejected');
    const outcome = known.get(id);
    if (outcome === undefined) expect(difference).toBeUndefined();
    else if (typeof outcome === 'string') expect(difference).toBe(outcome);
    else expect(difference).toMatch(outcome);
  });

  /** How the reading of a text differs from what the suite says. */
  async function differenceOf(text: string, said: Expected): Promise<string | undefined> {
    const { documents } = await reader(text);
    const [fault] = documents.flatMap(({ faults }) => faults);
    if (said === 'rejected') return fault === undefined ? 'accepted' : undefined;
    if (fault !== undefined) return `refused: ${fault.message}`;
    // As JSON has it: no minus before a zero.
    const values = JSON.parse(JSON.stringify(documents.map(({ value }) => value))) as unknown;
    return said === 'accepted' || isDeepStrictEqual(values, said) ? undefined : 'other values';
  }
});
