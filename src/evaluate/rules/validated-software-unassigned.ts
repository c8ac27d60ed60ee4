import { describeEntry, placeOfName } from '../../model/describe.js';
import type { ValidatedSoftware } from '../../model/repository.js';
import type { Rule } from './rule.js';

/** validated-software-unassigned: a record with no assignment at all. */
export const validatedSoftwareUnassigned: Rule = function* ({ repository }) {
  for (const record of repository.validatedSoftware) {
    if (!isUnassigned(record)) continue;
    yield {
      rule: 'validated-software-unassigned',
      message: `${describeEntry(record.entry)} has no assignment, so it can match nothing`,
      help: 'add devices, device_types, device_roles, device_tenants, inventory_items or object_tags',
      at: placeOfName(record.entry),
      entry: record.entry,
    };
  }
};

/** Whether a record has no assignment of any kind. */
export function isUnassigned(record: ValidatedSoftware): boolean {
  return (
    record.devices.size === 0 &&
    record.deviceTenants.size === 0 &&
    record.deviceTypes.size === 0 &&
    record.deviceRoles.size === 0 &&
    record.inventoryItems.size === 0 &&
    record.objectTags.size === 0
  );
}
