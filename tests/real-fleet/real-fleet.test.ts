// Real public data that is too large, and partly not ours, to lie in this repository: checked where it is at hand.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

import { check, RULES, workingTree } from '../../src/index.js';

const fleet = path.resolve(import.meta.dirname, '../../../shared/real-fleet');

it.skipIf(!existsSync(fleet))('checks a real fleet without fault', async () => {
  const { diagnostics, evaluation, summary } = await check({ source: workingTree(fleet), asOf: '2026-11-21' });
  expect(diagnostics.filter(({ rule }) => RULES[rule].alwaysError)).toEqual([]);
  expect(summary.devices.total).toBe(193);
  expect(summary.inventory_items.total).toBe(190);
  expect(summary.virtual_machines.total).toBe(475);
  expect(evaluation.devices).toHaveLength(193);
  expect(evaluation.inventoryItems).toHaveLength(190);
  expect(evaluation.virtualMachines).toHaveLength(475);
  for (const { valid, invalid, no_software, total } of [summary.devices, summary.inventory_items])
    expect(valid + invalid + no_software).toBe(total);
  for (const { subject, validity, matches } of [...evaluation.devices, ...evaluation.inventoryItems]) {
    const hasSoftware = subject.softwareVersion !== undefined;
    expect(validity.status === 'no_software', subject.name).toBe(!hasSoftware);
    expect(validity.reason === 'no_policy', subject.name).toBe(hasSoftware && matches.length === 0);
    expect(validity.reason !== null, subject.name).toBe(validity.status === 'invalid');
  }
});
