import type { InvalidReason } from '../../model/evaluation.js';
import { dayNumber } from '../../model/dates.js';
import { type Breakdown, DEVICE_DIMENSIONS, type StatusCounts } from '../counts.js';
import type { ReportData, ReportSubject } from '../types.js';
import { VERSION } from '../../model/version.js';
import { printable } from '../../text/printable.js';
import { toWords } from '../../text/words.js';

const SECONDS_A_DAY = 86_400;
const REASONS = ['no_policy', 'not_approved', 'expired', 'not_yet_valid'] as const satisfies readonly InvalidReason[];
/** How soon an approval ends, in days, for the gauges of what lapses. */
const SOON = [7, 30, 90];

const SUPPORTED = [
  [true, 'true'],
  [false, 'false'],
  [null, 'unknown'],
] as const;

type Labels = Readonly<Record<string, string>>;
type Sample = readonly [labels: Labels, value: number];

/**
 * The report as gauges in the text format of Prometheus: those of Nautobot's Device Lifecycle Management app under its names,
 * for dashboards that have them already, then ours. To be read by a textfile collector or pushed to a gateway.
 */
export function* renderPrometheus(report: ReportData): Generator<string> {
  const { subjects } = report;
  const devices = subjects.filter(({ kind }) => kind === 'device');
  const items = subjects.filter(({ kind }) => kind === 'inventory_item');
  yield gauge(
    'nautobot_lcm_software_compliance_per_device_type',
    'Number of devices with valid or invalid software, by device type; devices without software count as invalid',
    validities('device_type', report.models, devices, ({ model }) => model),
  );
  yield gauge(
    'nautobot_lcm_software_compliance_per_inventory_item',
    'Number of inventory items with valid or invalid software, by part ID; items without software count as invalid',
    validities('inventory_item', report.partIds, items, ({ type }) => type),
  );
  const kinds = [
    ['device', report.devices, devices],
    ['inventory_item', report.inventoryItems, items],
  ] as const;
  yield gauge(
    'fleetvet_subjects',
    'Number of devices and inventory items, by status; waived ones are invalid and waived',
    kinds.flatMap(([kind, counts]) => samplesOf({ kind }, counts)),
  );
  yield gauge(
    'fleetvet_subjects_not_judged',
    'Number of devices and inventory items that errors keep from being judged',
    [
      [{ kind: 'device' }, report.notJudged.devices],
      [{ kind: 'inventory_item' }, report.notJudged.inventoryItems],
    ],
  );
  yield gauge(
    'fleetvet_compliance_ratio',
    'Share of devices and inventory items that are compliant, of those that need software',
    kinds
      .filter(([, { total, notExpected }]) => total > notExpected)
      .map(([kind, { compliant, total, notExpected }]) => [{ kind }, compliant / (total - notExpected)] as const),
  );
  yield gauge(
    'fleetvet_subjects_supported',
    'Number of devices and inventory items with software, by whether it is in support; unknown if no date is declared',
    kinds.flatMap(([kind, , members]) =>
      SUPPORTED.map(
        ([supported, word]) =>
          [
            { kind, supported: word },
            members.filter((one) => one.software !== null && one.supported === supported).length,
          ] as const,
      ),
    ),
  );
  yield gauge(
    'fleetvet_subjects_valid_unsupported',
    'Number of devices and inventory items that are valid and out of support',
    kinds.map(([kind, { unsupported }]) => [{ kind }, unsupported] as const),
  );
  yield gauge(
    'fleetvet_invalid_subjects',
    'Number of invalid devices and inventory items by reason, including waived ones',
    kinds.flatMap(([kind, , members]) =>
      REASONS.map((reason) => [{ kind, reason }, members.filter((one) => one.reason === reason).length] as const),
    ),
  );
  if (report.observes) yield* observationGauges(kinds);
  for (const dimension of DEVICE_DIMENSIONS) {
    const found = report.breakdowns.find((one) => one.kind === 'device' && one.dimension === dimension);
    if (found === undefined) continue;
    yield gauge(
      `fleetvet_devices_per_${dimension}`,
      `Number of devices by ${toWords(dimension)} and status`,
      groupSamples(found),
    );
  }
  yield gauge(
    'fleetvet_subjects_lapsing',
    'Number of valid devices and inventory items that stop being valid within the given days',
    SOON.map((days) => [{ within_days: String(days) }, countLapsing(report, days)] as const),
  );
  yield gauge(
    'fleetvet_diagnostics',
    'Number of diagnostics by severity',
    Object.entries(report.diagnostics).map(([severity, count]) => [{ severity }, count] as const),
  );
  yield gauge(
    'fleetvet_waivers_in_force',
    'Number of waivers whose last day has not passed',
    single(report.waivers.filter(({ expired }) => !expired).length),
  );
  yield gauge(
    'fleetvet_subjects_without_image_file',
    'Number of devices and inventory items that have software but no image file',
    single(report.images.unresolved.length),
  );
  yield gauge('fleetvet_check_passed', 'Whether the check passed', single(report.verdict.failed ? 0 : 1));
  yield gauge(
    'fleetvet_as_of_timestamp_seconds',
    'The date that the report is for, at midnight UTC',
    single(dayNumber(report.asOf) * SECONDS_A_DAY),
  );
  yield gauge('fleetvet_report_info', 'Version, policy fingerprint and commit of the report', [
    [{ version: VERSION, policy_fingerprint: report.policyFingerprint, commit: report.commit?.id ?? '' }, 1],
  ]);
}

function single(value: number): readonly Sample[] {
  return [[{}, value]];
}

/** As the reference counts: a subject without software is one whose software is not valid. */
function validities(
  label: string,
  names: readonly string[],
  subjects: readonly ReportSubject[],
  nameOf: (subject: ReportSubject) => string | null,
): readonly Sample[] {
  const counts = new Map(names.map((name) => [name, { valid: 0, invalid: 0 }]));
  for (const subject of subjects) {
    const known = counts.get(nameOf(subject) ?? '');
    if (known !== undefined) known[subject.status === 'valid' ? 'valid' : 'invalid'] += 1;
  }
  return [...counts].flatMap(([name, { valid, invalid }]) => [
    [{ [label]: name, is_valid: 'True' }, valid] as const,
    [{ [label]: name, is_valid: 'False' }, invalid] as const,
  ]);
}

/** What was seen to run: only in a repository that has observations. */
function* observationGauges(
  kinds: readonly (readonly [kind: string, counts: StatusCounts, members: readonly ReportSubject[]])[],
): Generator<string> {
  yield gauge(
    'fleetvet_subjects_observed',
    'Number of devices and inventory items that were seen to run some software',
    kinds.map(([kind, , members]) => [{ kind }, members.filter(({ observed }) => observed !== null).length] as const),
  );
  yield gauge(
    'fleetvet_subjects_drifting',
    'Number of devices and inventory items that run another version than they should, by whether it is approved',
    kinds.flatMap(([kind, , members]) =>
      [true, false].map(
        (approved) =>
          [
            { kind, approved: String(approved) },
            members.filter(({ observed }) => observed?.drift === true && observed.approved === approved).length,
          ] as const,
      ),
    ),
  );
}

function groupSamples({ dimension, groups }: Breakdown): readonly Sample[] {
  return groups.flatMap(({ name, counts }) => samplesOf({ [dimension]: name ?? '' }, counts));
}

/** The statuses of subjects as samples that add up to their total. */
function samplesOf(
  labels: Labels,
  { valid, invalid, waived, noSoftware, notExpected }: StatusCounts,
): readonly Sample[] {
  return [
    [{ ...labels, status: 'valid' }, valid],
    [{ ...labels, status: 'invalid' }, invalid - waived],
    [{ ...labels, status: 'waived' }, waived],
    [{ ...labels, status: 'no_software' }, noSoftware],
    [{ ...labels, status: 'not_expected' }, notExpected],
  ];
}

function countLapsing({ asOf, subjects }: ReportData, days: number): number {
  const until = dayNumber(asOf) + days;
  return subjects.filter(({ validUntil }) => validUntil !== null && dayNumber(validUntil) <= until).length;
}

/** A family of samples. Texts that look alike once they are made harmless are one series, since none may be there twice. */
function gauge(name: string, help: string, samples: readonly Sample[]): string {
  const series = new Map<string, number>();
  for (const [labels, value] of samples) {
    const key = labelsInWords(labels);
    series.set(key, (series.get(key) ?? 0) + value);
  }
  const lines = [...series].map(([labels, value]) => `${name}${labels} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`;
}

function labelsInWords(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

function escapeLabel(text: string): string {
  return printable(text).replace(/[\\"]/g, '\\$&');
}
