// What makes a check fail (command-line.md, Exit status).
import { expect, it } from 'vitest';

import { type FailOn, hasFailed, isFailure } from '../../src/check/verdict.js';
import type { CheckResult } from '../../src/index.js';

const WAIVED = { waived: { until: '2027-01-01', reason: 'spare part' } };

it.each<readonly [fails: boolean, diagnostic: Partial<Parameters<typeof isFailure>[0]>, failOn: Partial<FailOn>]>([
  [true, { severity: 'error' }, {}],
  [false, { severity: 'warning' }, {}],
  [false, { severity: 'notice' }, {}],
  [true, { severity: 'error' }, { severity: 'warning' }],
  [true, { severity: 'warning' }, { severity: 'warning' }],
  [false, { severity: 'notice' }, { severity: 'warning' }],
  [true, { severity: 'notice' }, { severity: 'notice' }],
  [false, { severity: 'error' }, { severity: 'never' }],
  [false, WAIVED, {}],
  [false, { change: 'fixed' }, {}],
  [true, { change: 'existing' }, {}],
  [true, { change: 'new' }, {}],
  [true, { change: 'new', cause: 'observation' }, {}],
  [false, { change: 'fixed' }, { onlyNew: true }],
  [false, { change: 'existing' }, { onlyNew: true }],
  [true, { change: 'new' }, { onlyNew: true }],
  [false, { change: 'new', cause: 'observation' }, { onlyNew: true }],
  [false, { change: 'new', ...WAIVED }, { onlyNew: true }],
])('%s: %j, with %j', (fails, diagnostic, failOn) => {
  const one = { severity: 'error' as const, ...diagnostic };
  const how = { severity: 'error' as const, onlyNew: false, ...failOn };
  expect(isFailure(one, how)).toBe(fails);
  const other = { severity: 'notice', change: 'fixed' };
  expect(hasFailed({ diagnostics: [other, one] } as unknown as CheckResult, how)).toBe(fails);
  expect(hasFailed({ diagnostics: [other] } as unknown as CheckResult, how)).toBe(false);
});
