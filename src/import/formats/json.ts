import { toJson } from '../../text/json.js';
import type { ImportPlan } from '../plan-import.js';

/** The summary of an import as JSON, with every name. */
export function renderJson(plan: ImportPlan): readonly string[] {
  const { name, devices, observed, entries, skipped, changed, kept, files } = plan;
  const value = {
    schema_version: 1,
    name,
    devices,
    ...(observed !== undefined && { observed }),
    entries: Object.fromEntries(entries),
    skipped,
    noted: changed,
    kept,
    files: files.map(({ path, before, after }) => ({
      path,
      action: after === undefined ? 'remove' : before === undefined ? 'create' : 'change',
    })),
  };
  return [`${toJson(value, 2)}\n`];
}
