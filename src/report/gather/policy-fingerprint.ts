import type { CheckResult } from '../../model/check-result.js';
import { compareText } from '../../model/compare.js';
import type { HostDevice, InventoryItem, SoftwareVersion } from '../../model/repository.js';
import { subjectOf } from '../../model/identity.js';
import { sha256 } from '../../text/digest.js';

/** Raised where a fingerprint is made of something else than before, so that old and new ones are never taken for equal. */
const VERSION = 1;

/**
 * A fingerprint of the policy in force: SHA-256 over the records of validated software, the waivers and the settings that
 * decide on results, in a form that depends neither on files, their order and their layout nor on how references are written.
 * Two reports with the same fingerprint were made with the same policy; the fleet and the day may differ.
 */
export function fingerprintPolicy({ repository, config, evaluation }: CheckResult): string {
  const records = repository.validatedSoftware.map((record) =>
    JSON.stringify([
      record.name ?? null,
      softwareKey(record.software),
      record.start,
      record.end ?? null,
      record.preferred,
      sorted(record.devices, deviceKey),
      sorted(record.deviceTenants, ({ name }) => name),
      sorted(record.deviceTypes, ({ manufacturer, model }) => JSON.stringify([manufacturer, model])),
      sorted(record.deviceRoles, ({ name }) => name),
      sorted(record.inventoryItems, itemKey),
      sorted(record.objectTags, ({ name }) => name),
    ]),
  );
  const waivers = repository.waivers.map((waiver) =>
    JSON.stringify([
      waiver.reason,
      waiver.until,
      waiver.software === undefined ? null : softwareKey(waiver.software),
      sorted(waiver.devices, deviceKey),
      sorted(waiver.inventoryItems, itemKey),
    ]),
  );
  const settings = [
    evaluation.multiTenantMode,
    config.deviceUniqueness,
    config.expiringWithinDays,
    config.graceDays,
    Object.entries(config.severities).sort(([a], [b]) => compareText(a, b)),
  ];
  return sha256(JSON.stringify([VERSION, records.sort(compareText), waivers.sort(compareText), settings]));
}

function sorted<T>(objects: Iterable<T>, keyOf: (object: T) => string): readonly string[] {
  return [...objects].map(keyOf).sort(compareText);
}

function softwareKey({ platform, version }: SoftwareVersion): string {
  return JSON.stringify([platform, version]);
}

function deviceKey(device: HostDevice): string {
  const { name, tenant = null, location = null } = subjectOf(device);
  return JSON.stringify([name, tenant, location]);
}

function itemKey({ device, name }: InventoryItem): string {
  return JSON.stringify([deviceKey(device), name]);
}
