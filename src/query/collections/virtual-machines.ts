import type { VirtualMachineEntry } from '../../model/generated/entries.js';
import type { VirtualMachine } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import { carriedFilters, closingFields, softwareColumn, softwareFields } from '../carried.js';
import type { QueryCollection } from '../collection.js';
import { one, text } from '../field.js';
import { exactly, oneOf, refersTo, search } from '../filter.js';
import { DEFAULT_STATUS } from './devices.js';

function entryOf(machine: VirtualMachine): VirtualMachineEntry {
  return machine.entry.value as VirtualMachineEntry;
}

function statusOf(machine: VirtualMachine): string {
  return entryOf(machine).status ?? DEFAULT_STATUS;
}

export const virtualMachines: QueryCollection<'virtual-machines'> = {
  name: 'virtual-machines',
  description: 'virtual machines with the software they run',
  graphql: { type: 'VirtualMachine', one: 'virtual_machine', many: 'virtual_machines' },
  all: (repository) => repository.virtualMachines,
  identity: ({ name, cluster, entry }) => [name, cluster, textField(entry.value, 'tenant')],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    text('name', ({ name }) => name),
    text('cluster', ({ cluster }) => cluster),
    one('role', 'roles', ({ role }) => role),
    text('status', statusOf),
    one('platform', 'platforms', ({ platform }) => platform),
    one('tenant', 'tenants', ({ tenant }) => tenant),
    ...softwareFields,
    ...closingFields,
  ],
  brief: [text('name', ({ name }) => name)],
  columns: [
    { title: 'name', of: ({ name }) => name },
    { title: 'cluster', of: ({ cluster }) => cluster ?? '' },
    { title: 'role', of: ({ role }) => role?.name ?? '' },
    { title: 'tenant', of: ({ tenant }) => tenant?.name ?? '' },
    { title: 'status', of: statusOf },
    softwareColumn,
  ],
  filters: [
    exactly('name', 'has this name', ({ name }) => name),
    exactly('cluster', 'runs in this cluster', ({ cluster }) => cluster),
    refersTo('role', 'has this role (name or id)', 'roles', ({ role }) => [role]),
    oneOf('status', 'has this status', ({ statuses }) => statuses.objects, statusOf),
    refersTo('platform', 'has this platform (name or id)', 'platforms', ({ platform }) => [platform]),
    refersTo('tenant', 'belongs to this tenant (name or id)', 'tenants', ({ tenant }) => [tenant]),
    ...carriedFilters<VirtualMachine>(),
    search('the name and comments', (machine) => [machine.name, entryOf(machine).comments]),
  ],
};
