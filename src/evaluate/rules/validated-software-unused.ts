import { describeEntry, placeOfName } from '../../model/describe.js';
import { tableLength, type ValidatedSoftware } from '../../model/repository.js';
import { listsOf } from '../match-lists.js';
import { type Rule, type RuleContext } from './rule.js';
import { isUnassigned } from './validated-software-unassigned.js';

/** validated-software-unused: a record has assignments but matches no device or inventory item. */
export const validatedSoftwareUnused: Rule = function* ({ repository, evaluation }) {
  // What a record is for may be among the entries that are left out.
  if (!repository.isComplete) return;
  for (const record of findUnusedRecords({ repository, evaluation })) {
    const excluded = !evaluation.multiTenantMode && record.deviceTenants.size > 0;
    yield {
      rule: 'validated-software-unused',
      message: excluded
        ? `${describeEntry(record.entry)} lists device_tenants, so it matches no device while multi_tenant_mode is off`
        : `${describeEntry(record.entry)} matches no device and no inventory item`,
      help: excluded
        ? 'set multi_tenant_mode: true, or remove its device_tenants'
        : 'remove the record, or correct its assignments; a record for future devices can stay',
      at: placeOfName(record.entry),
      entry: record.entry,
    };
  }
};

/** The records that have assignments but match no subject. */
export function findUnusedRecords({
  repository,
  evaluation,
}: Pick<RuleContext, 'repository' | 'evaluation'>): readonly ValidatedSoftware[] {
  /** By the indexes of records: fleets of many types and tags have a million matches, which a set takes long for. */
  const used = new Uint8Array(tableLength(repository.validatedSoftware));
  for (const { records } of listsOf(evaluation)) records.forEach((index) => (used[index] = 1));
  return repository.validatedSoftware.filter((record) => used[record.index] !== 1 && !isUnassigned(record));
}
