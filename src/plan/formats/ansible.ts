import { compareText } from '../../model/compare.js';
import { addToGroup } from '../../model/group-by.js';
import type { HostDevice } from '../../model/repository.js';
import { hostOf } from '../../model/evaluation.js';
import { createSlugs } from '../group-keys.js';
import type { Plan, PlanGroup, PlanStep } from '../types.js';
import { hostNames, plannedDevices, variablesOf } from './host-variables.js';
import { keyText, mappingLines, type MarkText } from './inventory-yaml.js';
import type { PlanFormatOptions } from './words.js';

/** Text that Ansible could read as a template must stay data: `!unsafe` keeps it from being one. */
const markUnsafe: MarkText = (text) => (/[{}]|^#/.test(text) ? '!unsafe ' : '');

/**
 * A plan as a static inventory of Ansible: the variables of each host, a group for each key with one for each version that
 * runs now below it, one for each location and one for each batch (interop.md, 5).
 */
export function* renderAnsible(plan: Plan, { rename }: Pick<PlanFormatOptions, 'rename'>): Generator<string> {
  const planned = plannedDevices(plan);
  yield `# The upgrades of fleetvet plan, as of ${plan.asOf}.\n---\n`;
  if (planned.length === 0) {
    yield 'all: {}\n';
    return;
  }
  const names = hostNames(planned.map(({ device }) => device));
  const nameOf = (device: HostDevice): string => names.get(device) ?? '';
  const keys = keysOfSteps(plan);
  yield 'all:\n  hosts:\n';
  const inOrder = [...planned].sort((a, b) => compareText(nameOf(a.device), nameOf(b.device)));
  for (const one of inOrder) {
    yield `    ${keyText(nameOf(one.device), markUnsafe)}:\n`;
    yield* mappingLines(
      variablesOf(one, (step) => keys.get(step) ?? '', rename),
      '      ',
      markUnsafe,
    );
  }
  yield '  children:\n';
  yield* stepGroups(plan.groups, nameOf);
  yield* flatGroups(locationGroups(inOrder.map(({ device }) => device)), nameOf);
  yield* flatGroups(batchGroups(plan.groups), nameOf);
}

/** The key of the group of each step. */
export function keysOfSteps({ groups }: Plan): ReadonlyMap<PlanStep, string> {
  return new Map(groups.flatMap(({ key, steps }) => steps.map((step) => [step, key])));
}

function* stepGroups(groups: readonly PlanGroup[], nameOf: (device: HostDevice) => string): Generator<string> {
  const versions = createSlugs(groups.flatMap(({ from }) => (from === undefined ? [] : from.version)));
  const byKey = new Map<string, PlanGroup[]>();
  for (const group of groups) addToGroup(byKey, group.key, group);
  for (const [key, ofKey] of byKey) {
    const name = `upgrade_${key.replaceAll('-', '_')}`;
    yield `    ${name}:\n      children:\n`;
    // Inventory items of several versions may be of one platform each.
    const bySlug = new Map<string, PlanStep[]>();
    for (const { from, steps } of ofKey) {
      const slug = from === undefined ? 'unknown' : (versions.get(from.version) ?? '').replaceAll('-', '_');
      for (const step of steps) addToGroup(bySlug, slug, step);
    }
    for (const [slug, steps] of bySlug) {
      yield `        ${name}__from_${slug}:\n          hosts:\n`;
      for (const host of new Set(steps.map((step) => nameOf(hostOf(step.found.subject)))))
        yield hostLine(host, '            ');
    }
  }
}

function* flatGroups(
  groups: ReadonlyMap<string, readonly HostDevice[]>,
  nameOf: (device: HostDevice) => string,
): Generator<string> {
  for (const [name, devices] of groups) {
    yield `    ${name}:\n      hosts:\n`;
    for (const host of new Set(devices.map(nameOf))) yield hostLine(host, '        ');
  }
}

function hostLine(host: string, indent: string): string {
  return `${indent}${keyText(host, markUnsafe)}:\n`;
}

function locationGroups(devices: readonly HostDevice[]): ReadonlyMap<string, readonly HostDevice[]> {
  const slugs = createSlugs(devices.flatMap(({ location }) => location?.name ?? []));
  const groups = new Map<string, HostDevice[]>();
  for (const device of devices) {
    if (device.location === undefined) continue;
    addToGroup(groups, `location_${(slugs.get(device.location.name) ?? '').replaceAll('-', '_')}`, device);
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}

function batchGroups(groups: readonly PlanGroup[]): ReadonlyMap<string, readonly HostDevice[]> {
  const batches = new Map<number, HostDevice[]>();
  for (const step of groups.flatMap(({ steps }) => steps))
    if (step.batch !== undefined) addToGroup(batches, step.batch, hostOf(step.found.subject));
  return new Map([...batches].sort(([a], [b]) => a - b).map(([batch, devices]) => [`batch_${batch}`, devices]));
}
