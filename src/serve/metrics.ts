import { COMPLIANCE_FORMATS } from '../report/formats/formats.js';
import type { Served } from './reload.js';
import { reportOf, type State } from './state.js';

/** Upper bounds of the buckets of response times, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Counts requests, and writes all metrics in the text format of Prometheus. */
export interface Metrics {
  count(method: string, route: string, status: number, seconds: number): void;
  render(served: Served): Promise<string>;
}

/** The metrics of the server and the gauges of the report, which are made once for each state. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const buckets = BUCKETS.map(() => 0);
  const total = { count: 0, seconds: 0 };
  let gauges: { readonly state: State; readonly text: string } | undefined;
  return {
    count(method, route, status, seconds) {
      const labels = `{method="${method}",route="${route}",status="${status}"}`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      for (const [index, bound] of BUCKETS.entries()) if (seconds <= bound) buckets[index] = (buckets[index] ?? 0) + 1;
      total.count += 1;
      total.seconds += seconds;
    },
    async render(served) {
      const state = served.current();
      if (gauges?.state !== state)
        gauges = { state, text: [...(await COMPLIANCE_FORMATS.prometheus())(await reportOf(state))].join('') };
      return [
        gauges.text,
        ...familiesOf(served),
        family('fleetvet_http_requests_total', 'counter', 'Requests by method, route and status', [...requests]),
        family('fleetvet_http_request_duration_seconds', 'histogram', 'Time from request to response', [
          ...BUCKETS.map((bound, index) => [`_bucket{le="${bound}"}`, buckets[index] ?? 0] as const),
          ['_bucket{le="+Inf"}', total.count],
          ['_sum', total.seconds],
          ['_count', total.count],
        ]),
      ].join('');
    },
  };
}

function familiesOf(served: Served): readonly string[] {
  const { loadSeconds, loadedAt } = served.current();
  const { succeeded, failed } = served.loads();
  return [
    family('fleetvet_load_duration_seconds', 'gauge', 'Time that the state that is served took to load', [
      ['', loadSeconds],
    ]),
    family('fleetvet_last_load_timestamp_seconds', 'gauge', 'When the state that is served was loaded', [
      ['', loadedAt.getTime() / 1000],
    ]),
    family('fleetvet_state_current', 'gauge', 'Whether the newest files are what is served, without gaps', [
      ['', served.problem() === undefined ? 1 : 0],
    ]),
    family('fleetvet_loads_total', 'counter', 'Attempts to load a state, by outcome', [
      ['{outcome="succeeded"}', succeeded],
      ['{outcome="failed"}', failed],
    ]),
    family('process_resident_memory_bytes', 'gauge', 'Resident memory size in bytes', [
      ['', process.memoryUsage.rss()],
    ]),
  ];
}

function family(
  name: string,
  type: 'counter' | 'gauge' | 'histogram',
  help: string,
  samples: readonly (readonly [suffix: string, value: number])[],
): string {
  const lines = samples.map(([suffix, value]) => `${name}${suffix} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
