import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { renderMarkdown } from '../../src/formats/markdown/render-markdown.js';
import { readText, reportOf, RESULTS } from './reports.js';

describe('drift in the report', () => {
  it('is in JSON, of what was observed only', async () => {
    const report = JSON.parse(await readText('json', reportOf(await RESULTS.drifting()))) as {
      totals: { devices: { drift: number }; inventory_items: { drift: number } };
      subjects: readonly { name: string; observed?: object }[];
    };
    expect([report.totals.devices.drift, report.totals.inventory_items.drift]).toEqual([3, 0]);
    const observed = new Map(report.subjects.map((subject) => [subject.name, subject.observed]));
    expect(observed.get('ams-leaf-2')).toBeUndefined();
    expect(observed.get('fra-spine-1')).toEqual({
      version: '17.12.4',
      software: 'iosxe 17.12.04',
      seen: '2026-11-20',
      source: 'ansible',
      drift: true,
      approved: true,
      location: { file: 'observed/ansible.yaml', line: 3 },
    });
    expect(observed.get('ams-leaf-10')).toMatchObject({ software: null, source: null, drift: true, approved: false });
    expect(observed.get('fra-spine-2')).toMatchObject({ drift: false, approved: true });
  });

  it('is in CSV', async () => {
    const rows = parseCsv<Record<string, string>>(await readText('csv', reportOf(await RESULTS.drifting())), {
      columns: true,
    });
    const row = rows.find(({ Device: device }) => device === 'ams-leaf-1');
    expect(row).toMatchObject({
      'Observed Software': '4.31.6M-28837868.4283M',
      'Observed On': '2026-11-19',
      'Observed By': 'napalm',
      Drift: 'True',
      'Observed Approved': 'False',
    });
    expect(rows.find(({ Device: device }) => device === 'ams-leaf-2')?.['Drift']).toBe('');
  });

  it('is in the gauges, if something was observed', async () => {
    const gauges = await readText('prometheus', reportOf(await RESULTS.drifting()));
    expect(gauges).toContain('fleetvet_subjects_drifting{kind="device",approved="true"} 1\n');
    expect(gauges).toContain('fleetvet_subjects_drifting{kind="device",approved="false"} 2\n');
    expect(gauges).toContain('fleetvet_subjects_observed{kind="device"} 4\n');
    expect(await readText('prometheus', reportOf(await RESULTS.mixed()))).not.toMatch(/drift|observed/);
  });

  it('is a section of Markdown, what is not approved first', async () => {
    const text = await readText('markdown', reportOf(await RESULTS.drifting()));
    const section = /\n## Drift\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
    expect(section).toContain('| ams-leaf-1 | eos 4.32.4M | 4\\.31.6M-28837868.4283M | no | 2026-11-19 | napalm |');
    expect(section.indexOf('ams-leaf-10')).toBeLessThan(section.indexOf('fra-spine-1'));
    expect(await readText('markdown', reportOf(await RESULTS.mixed()))).not.toMatch(/drift/i);
  });

  it('is in the verdict and the figures of the summary of a pull request', async () => {
    const summary = renderMarkdown(await RESULTS.drifting(), { failed: true });
    expect(summary).toContain('3 run another version than they should, 2 of them one that no record approves');
    expect(summary).toContain('| devices | 6 | 2 | 3 | 1 | 3 |');
    expect(renderMarkdown(await RESULTS.mixed(), { failed: true })).not.toMatch(/drift|another version/);
  });
});
