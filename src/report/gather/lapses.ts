import { compareText } from '../../model/compare.js';
import { dateOfDay, dayNumber, type IsoDate } from '../../model/dates.js';
import type { Forecast, ForecastDay, ForecastEffect } from '../../forecast/types.js';
import type { Lapse, LapseKind, ReportData } from '../types.js';
import type { Device, InventoryItem, VirtualMachine } from '../../model/repository.js';
import { fullName } from '../../model/subject.js';
import { softwareName } from '../../model/describe.js';

/** How many names of subjects a lapse has room for. */
const NAMES = 20;

/** What ends where a subject changes for the worse; other changes are no lapses. */
const KINDS: Partial<Readonly<Record<ForecastEffect, LapseKind>>> = {
  becomes_invalid: 'approval',
  waiver_ends: 'waiver',
  grace_ends: 'grace',
};

/** What ends within the time that a forecast is for, by its last day. */
export function listLapses({ until, days }: Forecast): ReportData['lapses'] {
  return { until, list: days.flatMap(lapsesOn).sort(compareLapses) };
}

function lapsesOn({ date, changes, unsupported }: ForecastDay): readonly Lapse[] {
  const lastDay = dateOfDay(dayNumber(date) - 1);
  return [
    ...changes.flatMap(({ effect, software, subjects }) => {
      const kind = KINDS[effect];
      const members = subjects.map(({ subject }) => subject);
      return kind === undefined ? [] : [lapse(lastDay, kind, softwareName(software), members)];
    }),
    ...unsupported
      .filter(({ running }) => running.length > 0)
      .map(({ software, running }) => lapse(lastDay, 'support', softwareName(software), running)),
  ];
}

function lapse(
  date: IsoDate,
  kind: LapseKind,
  software: string,
  members: readonly (Device | InventoryItem | VirtualMachine)[],
): Lapse {
  const names = members.slice(0, NAMES).map((member) => fullName(member));
  return { date, kind, software, subjects: members.length, names };
}

function compareLapses(a: Lapse, b: Lapse): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.kind, b.kind) ||
    b.subjects - a.subjects ||
    compareText(a.software, b.software)
  );
}
