import type { KindOfDevice } from './config.js';
import type { IsoDate } from './dates.js';
import type { SubjectEvaluation } from './evaluation.js';
import type { HostDevice, SoftwareVersion, Subject, ValidatedSoftware } from './repository.js';

/** Whether a software version is in support on a date; null where no end of support is known, or there is no software. */
export function isSupported(software: SoftwareVersion | undefined, asOf: IsoDate): boolean | null {
  return software?.endOfSupportDate === undefined ? null : asOf <= software.endOfSupportDate;
}

/** The device itself, or the one that an inventory item is in. */
export function hostOf(subject: Subject): HostDevice {
  return subject.kind === 'device' ? subject : subject.device;
}

/** Whether a device, or the device of an inventory item, is one that runs software (data-model.md, the config). */
export function isSoftwareExpected(subject: Subject, notExpected: readonly KindOfDevice[]): boolean {
  const { deviceType, role: deviceRole } = hostOf(subject);
  return !notExpected.some(
    ({ manufacturer, model, role }) =>
      (manufacturer === undefined || manufacturer === deviceType?.manufacturer) &&
      (model === undefined || model === deviceType?.model) &&
      (role === undefined || role === deviceRole?.name),
  );
}

/** The record that approves what a subject runs on the date of the check: the first of its matches that does. */
export function approvalOf({ subject, matches }: SubjectEvaluation): ValidatedSoftware | undefined {
  return matches.find(({ record, inWindow }) => inWindow && record.software === subject.softwareVersion)?.record;
}
