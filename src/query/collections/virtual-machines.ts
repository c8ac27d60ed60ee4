import type { VirtualMachineEntry } from '../../model/generated/entries.js';
import type { VirtualMachine } from '../../model/repository.js';
import { textField } from '../../model/entry.js';
import type { Cluster, QueryCollection, QueryContext } from '../collection.js';
import { one, text } from '../fields.js';
import { referenceFilter, statusFilter } from '../reference-filters.js';
import { nameFilter, search, textFilter } from '../text-filters.js';
import { DEFAULT_STATUS, hostFields, hostFilters, softwareColumn } from '../software-host.js';

function entryOf(machine: VirtualMachine): VirtualMachineEntry {
  return machine.entry.value as VirtualMachineEntry;
}

function statusOf(machine: VirtualMachine): string {
  return entryOf(machine).status ?? DEFAULT_STATUS;
}

function clusterOf({ cluster }: VirtualMachine, context: QueryContext): Cluster | undefined {
  return cluster === undefined ? undefined : context.find('clusters', cluster)[0];
}

export const virtualMachines: QueryCollection<'virtual-machines'> = {
  name: 'virtual-machines',
  description: 'virtual machines with the software they run',
  api: {
    path: '/virtualization/virtual-machines/',
    objectType: 'virtualization.virtualmachine',
    model: 'VirtualMachine',
  },
  graphql: { type: 'VirtualMachineType', one: 'virtual_machine', many: 'virtual_machines' },
  all: ({ repository }) => repository.virtualMachines,
  identity: ({ name, cluster, entry }) => [name, cluster, textField(entry.value, 'tenant')],
  slug: ({ name, cluster, entry }) => [cluster, textField(entry.value, 'tenant'), name],
  names: ({ name }) => [name],
  display: ({ name }) => name,
  fields: [
    text('name', ({ name }) => name),
    one('cluster', 'clusters', clusterOf),
    one('tenant', 'tenants', ({ tenant }) => tenant),
    one('platform', 'platforms', ({ platform }) => platform),
    one('status', 'statuses', (machine, context) => context.find('statuses', statusOf(machine))[0]),
    one('role', 'roles', ({ role }) => role),
    ...hostFields,
  ],
  columns: [
    { title: 'name', of: ({ name }) => name },
    { title: 'cluster', of: ({ cluster }) => cluster ?? '' },
    { title: 'role', of: ({ role }) => role?.name ?? '' },
    { title: 'tenant', of: ({ tenant }) => tenant?.name ?? '' },
    { title: 'status', of: statusOf },
    softwareColumn,
  ],
  filters: [
    nameFilter('virtual-machines', ({ name }) => name),
    referenceFilter('cluster', 'runs in this cluster (name or id)', 'clusters', (machine, context) => [
      clusterOf(machine, context),
    ]),
    referenceFilter(
      'cluster_id',
      'runs in the cluster with this id',
      'clusters',
      (machine, context) => [clusterOf(machine, context)],
      { idOnly: true },
    ),
    referenceFilter('role', 'has this role (name or id)', 'roles', ({ role }) => [role]),
    statusFilter(statusOf),
    referenceFilter('platform', 'has this platform (name or id)', 'platforms', ({ platform }) => [platform]),
    referenceFilter('platform_id', 'has the platform with this id', 'platforms', ({ platform }) => [platform], {
      idOnly: true,
    }),
    referenceFilter('tenant', 'belongs to this tenant (name or id)', 'tenants', ({ tenant }) => [tenant]),
    referenceFilter('tenant_id', 'belongs to the tenant with this id', 'tenants', ({ tenant }) => [tenant], {
      idOnly: true,
    }),
    textFilter('comments', 'has these comments', (machine) => entryOf(machine).comments),
    ...hostFilters<VirtualMachine>(),
    search('the name and comments', (machine) => [machine.name, entryOf(machine).comments]),
  ],
};
