import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

import { createForecast } from '../../src/forecast/forecast.js';
import { inMemory, workingTree } from '../../src/index.js';
import { inspect, type Inspection } from '../../src/check/inspect.js';
import type { Forecast } from '../../src/forecast/types.js';
import type { Plan } from '../../src/plan/types.js';
import type { Variables } from '../../src/plan/formats/host-variables.js';
import { createPlan } from '../../src/plan/create-plan.js';
import { FORECAST_FORMAT_NAMES, FORECAST_FORMATS } from '../../src/forecast/formats/formats.js';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS } from '../../src/plan/formats/formats.js';
import type { Palette } from '../../src/formats/pretty.js';
import { printable } from '../../src/text/printable.js';
import { formats } from '../../src/validate/formats.js';
import { repositoriesOfCases } from '../cli/repositories.js';
import { root } from './fleets.js';
import { ACTIVE, HOSTILE } from './hostile.js';
import { sampled } from '../runs.js';
import { renderPage } from './markdown-page.js';

const AS_OF = '2026-11-21';
const UNTIL = '2027-02-19';

const same = (text: string): string => text;
const NO_COLORS: Palette = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same, cyan: same };
const options = ({ locationOf }: Inspection, allSubjects = false) => ({
  colors: NO_COLORS,
  width: 10_000,
  allSubjects,
  quiet: false,
  locationOf,
  rename: (variables: Variables) => variables,
});

const planFor = (inspection: Inspection): Plan =>
  createPlan(inspection, { until: UNTIL, missing: true, isAsked: () => true });
const forecastFor = ({ repository, evaluation, config }: Inspection): Forecast =>
  createForecast(repository, evaluation, { until: UNTIL, graceDays: config.graceDays });

/** Everything that the two commands can print of a repository, by command and format. */
async function printed(inspection: Inspection, allSubjects: boolean): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const [plan, forecast] = [planFor(inspection), forecastFor(inspection)];
  for (const name of PLAN_FORMAT_NAMES) {
    const render = await PLAN_FORMATS[name]();
    texts.set(`plan ${name}`, [...render(plan, options(inspection, allSubjects))].join(''));
  }
  for (const name of FORECAST_FORMAT_NAMES) {
    const render = await FORECAST_FORMATS[name]();
    texts.set(`forecast ${name}`, [...render(forecast, options(inspection, allSubjects))].join(''));
  }
  return texts;
}

/** A fleet that has a text wherever one is printed: a step with notes, a gap, an approval, a waiver and support that end. */
async function inspectFullOf(text: string): Promise<Inspection> {
  const [old, next] = [`${text} 1`, `${text} 2`];
  const software = (version: string): object => ({ platform: text, version });
  const image = { image_file_name: text, status: 'Active', default_image: true, image_file_size: 5 };
  const common = { device_type: text, role: text, tenant: text, location: text, platform: text };
  const inventory = {
    manufacturers: [text],
    platforms: [{ name: text }],
    tenants: [text],
    locations: [text],
    roles: [text, 'other'],
    device_types: [{ manufacturer: text, model: text }],
    software_versions: [
      { ...software(old), status: 'Active', end_of_support_date: AS_OF, software_image_files: [image] },
      { ...software(next), status: 'Active', software_image_files: [image] },
      { ...software(`${text} 3`), status: 'Active' },
    ],
    devices: [
      { name: text, ...common, software_version: old, software_image_files: [text] },
      { name: `${text} gap`, ...common, role: 'other', software_version: old },
      { name: `${text} ends`, ...common, software_version: next },
    ],
    inventory_items: [{ device: text, name: text, software_version: software(old) }],
  };
  const record = { start: '2026-01-01', device_roles: [text] };
  const policy = {
    validated_software: [
      { name: `${text} 3`, software: software(`${text} 3`), preferred: true, ...record },
      { name: text, software: software(next), end: '2026-12-31', ...record },
    ],
    waivers: [{ reason: text, until: '2026-12-01', software: software(old), devices: [text], inventory_items: [text] }],
  };
  const inspection = await inspect(
    inMemory({ [`inventory/${text}.yaml`]: JSON.stringify(inventory), 'policies/p.yaml': JSON.stringify(policy) }),
    { asOf: AS_OF },
  );
  expect(inspection.repository.brokenEntries).toEqual([]);
  return inspection;
}

/** What a spreadsheet takes for a formula. */
const FORMULA = /^\s*["]?\s*[=+\-@＝＋－＠\t\r]/;
/** What GitHub makes notifications, links, pictures or formulas of, wherever it finds it outside of code. */
const ACTED_UPON = /@|#\d|GH-\d|:[\w+-]+:|:\/\/|www\.|\$/i;
const WRITTEN = new Set([
  'h2',
  'h3',
  'p',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'ul',
  'li',
  'input',
  'blockquote',
  'code',
  'strong',
]);

describe('hostile text does not break out of plan and forecast', async () => {
  const harmless = await printed(await inspectFullOf('harmless'), false);
  const shapeOf = (csv: string): readonly number[] =>
    parseCsv(csv, { record_delimiter: '\r\n' }).map((row: readonly string[]) => row.length);

  it.each(sampled(HOSTILE, 3))('$what', async ({ text }) => {
    const inspection = await inspectFullOf(text.trim());
    for (const [what, shown] of await printed(inspection, false)) {
      expect(shown.replaceAll('\r\n', '\n'), what).not.toMatch(ACTIVE);
      expect(shown, what).not.toMatch(/##\[|^\s*::/m);
      if (what.endsWith('json')) expect(() => JSON.parse(shown) as unknown, what).not.toThrow();
      else if (what.endsWith('csv')) {
        expect(shapeOf(shown), what).toEqual(shapeOf(harmless.get(what) ?? ''));
        for (const cell of parseCsv(shown, { record_delimiter: '\r\n' }).flat()) expect(cell).not.toMatch(FORMULA);
      } else if (what.endsWith('markdown')) expectText(shown, harmless.get(what) ?? '');
      // Ansible and Nornir read the text itself: tests/plan runs them.
      else if (/ansible|nornir/.test(what)) expect(parseDocument(shown).errors, what).toEqual([]);
      else {
        expect(shown.split('\n').length, what).toBe((harmless.get(what) ?? '').split('\n').length);
        expect(shown, what).toContain(printable(text.trim()));
      }
    }
  });

  /** Markdown that has the same elements as harmless Markdown, but for what shows text as code. */
  function expectText(markdown: string, like: string): void {
    const page = renderPage(markdown);
    const tags = (text: string): readonly string[] =>
      renderPage(text).elements.flatMap(({ tagName }) => (tagName === 'code' ? [] : tagName));
    expect(tags(markdown)).toEqual(tags(like));
    expect(tags(markdown).filter((name) => !WRITTEN.has(name))).toEqual([]);
    expect(page.comments).toBe(0);
    expect(page.activeTexts.filter((active) => ACTED_UPON.test(active))).toEqual([]);
    for (const rows of page.tables) for (const cells of rows) expect(cells).toHaveLength(rows[0]?.length ?? -1);
  }
});

const schemaOf = (name: string): AnySchemaObject =>
  JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8')) as AnySchemaObject;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, formats });
ajv.addSchema(schemaOf('check-output'));
const fits = { plan: ajv.compile(schemaOf('plan-output')), forecast: ajv.compile(schemaOf('forecast-output')) };

/** Repositories of cases that have subjects in many states. */
const repositories = [
  '.',
  ...repositoriesOfCases().filter((name) => /\/(?:plan|forecast|images|tenants)\//.test(name)),
];

describe('the JSON output fits its schema', () => {
  let [steps, gaps, changes] = [0, 0, 0];

  it.each(sampled(repositories, 2))('%s', async (name) => {
    const inspection = await inspect(workingTree(path.join(root, name)), { asOf: AS_OF });
    const texts = await printed(inspection, true);
    for (const command of ['plan', 'forecast'] as const) {
      const output = JSON.parse(texts.get(`${command} json`) ?? '') as unknown;
      expect({ fits: fits[command](output), errors: fits[command].errors ?? [] }).toEqual({ fits: true, errors: [] });
    }
    const plan = planFor(inspection);
    steps += plan.groups.length;
    gaps += plan.gaps.length;
    changes += forecastFor(inspection).days.length;
  });

  it('and there is something in it', () => {
    expect(Math.min(steps, gaps, changes)).toBeGreaterThan(5);
  });
});
