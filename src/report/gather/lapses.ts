import { compareText } from '../../model/compare.js';
import { dateOfDay, dayNumber, type IsoDate } from '../../model/dates.js';
import type { Forecast, ForecastDay, ForecastEffect } from '../../forecast/types.js';
import { getOrCreate } from '../../model/group-by.js';
import type { Lapse, LapseDay, LapseKind, ReportData } from '../types.js';
import type { Device, InventoryItem, VirtualMachine } from '../../model/repository.js';
import { fullNames, softwareName } from '../../model/describe.js';

/** How many names of subjects a lapse has room for. */
const NAMES = 20;

/** What ends when a subject changes for the worse; other changes are not lapses. */
const KINDS: Partial<Readonly<Record<ForecastEffect, LapseKind>>> = {
  becomes_invalid: 'approval',
  waiver_ends: 'waiver',
  grace_ends: 'grace',
};

/** What ends for some devices and items on a day. */
interface Ending {
  readonly lapse: Lapse;
  readonly members: readonly (Device | InventoryItem | VirtualMachine)[];
}

/** What ends within the time that a forecast is for, by its last day. */
export function listLapses({ until, days }: Forecast): ReportData['lapses'] {
  const endings = days.flatMap(endingsOn).sort((a, b) => compareLapses(a.lapse, b.lapse));
  return { until, list: endings.map(({ lapse }) => lapse), days: countByFirstDay(endings) };
}

/** Counts each member once, on the first day on which anything ends for it. Endings are in the order of their days. */
function countByFirstDay(endings: readonly Ending[]): readonly LapseDay[] {
  const seen = new Set<Device | InventoryItem | VirtualMachine>();
  const days = new Map<IsoDate, Map<LapseKind, number>>();
  for (const { lapse, members } of endings) {
    for (const member of members) {
      if (seen.has(member) || member.kind === 'virtual_machine') continue;
      seen.add(member);
      const counts = getOrCreate(days, lapse.date, () => new Map<LapseKind, number>());
      counts.set(lapse.kind, (counts.get(lapse.kind) ?? 0) + 1);
    }
  }
  return [...days].map(([date, counts]) => ({ date, counts }));
}

function endingsOn({ date, changes, unsupported }: ForecastDay): readonly Ending[] {
  const lastDay = dateOfDay(dayNumber(date) - 1);
  return [
    ...changes.flatMap(({ effect, software, subjects }) => {
      const kind = KINDS[effect];
      const members = subjects.map(({ subject }) => subject);
      return kind === undefined ? [] : [ending(lastDay, kind, softwareName(software), members)];
    }),
    ...unsupported
      .filter(({ running }) => running.length > 0)
      .map(({ software, running }) => ending(lastDay, 'support', softwareName(software), running)),
  ];
}

function ending(date: IsoDate, kind: LapseKind, software: string, members: Ending['members']): Ending {
  const names = fullNames(members).slice(0, NAMES);
  return { lapse: { date, kind, software, subjects: members.length, names }, members };
}

function compareLapses(a: Lapse, b: Lapse): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.kind, b.kind) ||
    b.subjects - a.subjects ||
    compareText(a.software, b.software)
  );
}
