import { compareOptionalText, compareText } from '../model/compare.js';
import type { IsoDate } from '../model/dates.js';
import type { Evaluation, Match, Validity } from '../model/evaluation.js';
import type { Device, InventoryItem, Repository, SoftwareVersion, VirtualMachine } from '../model/repository.js';
import { createImageResolver } from './images.js';
import { createMatcher } from './matcher.js';
import { judge } from './validity.js';

/** What an evaluation depends on besides the repository. */
export interface EvaluateOptions {
  readonly asOf: IsoDate;
  readonly multiTenantMode: boolean;
}

/**
 * Finds every subject's ordered matches, whether its software is valid, and every object's image files (matching.md).
 */
export function evaluate(repository: Repository, { asOf, multiTenantMode }: EvaluateOptions): Evaluation {
  const matcher = createMatcher(repository.validatedSoftware, asOf, multiTenantMode);
  const { imagesOf } = createImageResolver();
  const validityOf = createJudge(asOf);
  return {
    asOf,
    multiTenantMode,
    devices: [...repository.devices].sort(compareDevices).map((subject) => {
      const matches = matcher.matchesOfDevice(subject);
      return { subject, matches, validity: validityOf(matches, subject.softwareVersion), images: imagesOf(subject) };
    }),
    inventoryItems: [...repository.inventoryItems].sort(compareItems).map((subject) => {
      const matches = matcher.matchesOfInventoryItem(subject);
      return { subject, matches, validity: validityOf(matches, subject.softwareVersion), images: imagesOf(subject) };
    }),
    virtualMachines: [...repository.virtualMachines]
      .sort(compareMachines)
      .map((subject) => ({ subject, images: imagesOf(subject) })),
  };
}

/** Judges each pair of a list of matches and a software version once. */
function createJudge(asOf: IsoDate): (matches: readonly Match[], software: SoftwareVersion | undefined) => Validity {
  const known = new Map<readonly Match[], Map<SoftwareVersion | undefined, Validity>>();
  return (matches, software) => {
    let ofList = known.get(matches);
    if (ofList === undefined) known.set(matches, (ofList = new Map<SoftwareVersion | undefined, Validity>()));
    let validity = ofList.get(software);
    if (validity === undefined) ofList.set(software, (validity = judge(matches, software, asOf)));
    return validity;
  };
}

function compareDevices(a: Device, b: Device): number {
  // Most names differ, and most comparisons end here.
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return compareOptionalText(a.tenant?.name, b.tenant?.name) || compareOptionalText(a.location?.name, b.location?.name);
}

function compareItems(a: InventoryItem, b: InventoryItem): number {
  return compareText(a.name, b.name) || compareDevices(a.device, b.device);
}

function compareMachines(a: VirtualMachine, b: VirtualMachine): number {
  return (
    compareText(a.name, b.name) ||
    compareOptionalText(a.cluster, b.cluster) ||
    compareOptionalText(a.tenant?.name, b.tenant?.name)
  );
}
