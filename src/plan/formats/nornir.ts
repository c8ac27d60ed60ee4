import { compareText } from '../../model/compare.js';
import type { Plan } from '../types.js';
import { keysOfSteps } from './ansible.js';
import { hostNames, plannedDevices, variablesOf } from './host-variables.js';
import { keyText, mappingLines, type MarkText, quoted } from './inventory-yaml.js';
import type { PlanFormatOptions } from './words.js';

const markNothing: MarkText = () => '';

/** A plan as `hosts.yaml` of Nornir's SimpleInventory: the variables of Ansible's inventory under `data` (interop.md, 5). */
export function* renderNornir(plan: Plan, { rename }: Pick<PlanFormatOptions, 'rename'>): Generator<string> {
  const planned = plannedDevices(plan);
  yield `# The upgrades of fleetvet plan, as of ${plan.asOf}.\n---\n`;
  if (planned.length === 0) yield '{}\n';
  const names = hostNames(planned.map(({ device }) => device));
  const keys = keysOfSteps(plan);
  const named = planned.map((one) => ({ one, name: names.get(one.device) ?? '' }));
  for (const { one, name } of named.sort((a, b) => compareText(a.name, b.name))) {
    yield `${keyText(name, markNothing)}:\n  hostname: ${quoted(one.device.name)}\n  data:\n`;
    yield* mappingLines(
      variablesOf(one, (step) => keys.get(step) ?? '', rename),
      '    ',
      markNothing,
    );
  }
}
