import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { composeReport } from '../../src/report/report.js';
import type { ReportData } from '../../src/report/types.js';
import { renderJson } from '../../src/index.js';
import { printable } from '../../src/text/printable.js';
import { HOSTILE_TEXTS } from '../formats/hostile.js';
import { CHROMIUM, startChromium } from './chromium.js';
import { reportFullOf, reportOf, reportOfMany, RESULTS, readText } from './reports.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const folder = mkdtempSync(path.join(tmpdir(), 'fleetvet-report-'));
let browser: Browser;
let pages: Page[] = [];
/** What pages complained of, and what they asked the network for. */
let complaints: string[] = [];

beforeAll(async () => {
  if (CHROMIUM !== undefined) browser = await startChromium();
});

afterEach(async () => {
  await Promise.all(pages.map(async (page) => page.context().close()));
  expect(complaints).toEqual([]);
  pages = [];
  complaints = [];
});

afterAll(async () => {
  if (CHROMIUM !== undefined) await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;

/** A report of so many rows takes its time to make. */
let reportOf1200: Promise<ReportData> | undefined;
const manyRows = async (): Promise<ReportData> => (reportOf1200 ??= reportOfMany(1200));

/** Opens a report from disk, and waits for its script where it may run. */
async function open(report: ReportData, options: BrowserContextOptions = {}, fragment = ''): Promise<Page> {
  const file = path.join(folder, `report-${(files += 1)}.html`);
  writeFileSync(file, await readText('html', report));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  pages.push(page);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:file|blob):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href + fragment);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
  return page;
}

/** What axe-core finds fault with by WCAG 2.2 AA; its script is run beside the page's own policy. */
async function faultsOf(page: Page, except: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(`(() => { ${AXE}; })()`);
  const options = {
    runOnly: TAGS,
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  // Only the faults leave the page: what is in order is thousands of elements.
  return page.evaluate<readonly string[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ': ' + node.html + ' ' + node.failureSummary)))`,
  );
}

const namesOn = async (page: Page): Promise<readonly string[]> =>
  page.locator('#table > tbody > tr > th').allTextContents();
const countOn = async (page: Page): Promise<string | null> => page.locator('#count').textContent();
const waitForCount = async (page: Page, text: string): Promise<void> =>
  page.locator('#count', { hasText: text }).waitFor({ timeout: 5000 });

/** The tables that are wider than their cards. */
const tooWide = async (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(
    '[...document.querySelectorAll(".scroll, .breakdown")].filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent)',
  );

/** The names of the rows as far as they can be read: text beyond the end of its box is cut. */
const shownNames = async (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('#table > tbody > tr > th')].map((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const edge = cell.getBoundingClientRect().right;
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const end = Math.min(edge, node.parentElement.getBoundingClientRect().right) + 0.5;
      for (let at = 0; at < node.data.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        text += range.getBoundingClientRect().right <= end ? node.data[at] : '';
      }
    }
    return text;
  })`);

describe.skipIf(CHROMIUM === undefined)('the page in Chromium', () => {
  it('opens from disk and shows the figures that check --format json has', async () => {
    const result = await RESULTS.mixed();
    const { summary } = JSON.parse([...renderJson(result)].join('')) as typeof result;
    const page = await open(reportOf(result));
    const figures = async (card: string): Promise<Record<string, number>> =>
      Object.fromEntries(
        await Promise.all(
          (
            await page
              .locator('.card', { has: page.getByRole('heading', { name: card }) })
              .locator('dl > div')
              .all()
          ).map(async (line) => [
            await line.locator('dt').textContent(),
            Number(await line.locator('dd').textContent()),
          ]),
        ),
      ) as Record<string, number>;
    const { devices, inventory_items: items } = summary;
    expect(await figures('Devices')).toEqual({
      Valid: devices.valid,
      'of which expiring': 1,
      Invalid: devices.invalid,
      'of which waived': summary.diagnostics.waived,
      'No software': devices.no_software,
      Total: devices.total,
    });
    expect(await figures('Inventory items')).toMatchObject({
      Valid: items.valid,
      Invalid: items.invalid,
      'No software': items.no_software,
      Total: items.total,
    });
    expect(devices).toMatchObject({ total: 6, valid: 2, invalid: 3, no_software: 1 });
    expect(
      await page
        .locator('.card', { has: page.getByRole('heading', { name: 'Devices' }) })
        .locator('.figure')
        .textContent(),
    ).toBe('33.33 % compliant');
    const sums = await page
      .locator('.breakdown', { hasText: 'Devices by platform' })
      .locator('tbody tr')
      .allTextContents();
    expect(sums.map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'eos 33.33 % 2 1 0 0 3',
      'iosxe 33.33 % 1 0 0 1 3',
    ]);
    expect(await namesOn(page)).toHaveLength(devices.total + items.total);
    for (const status of ['expiring', 'valid', 'invalid', 'waived', 'no software']) {
      await page.getByLabel('Filter by status').selectOption(`=${status}`);
      const all = [...result.evaluation.devices, ...result.evaluation.inventoryItems];
      const expected = all.filter(({ validity, waiver }) => {
        const { validUntil } = validity;
        // 30 days on, the default of expiring_within_days.
        const isExpiring = validUntil !== null && validUntil <= '2026-12-21';
        const own = isExpiring ? 'expiring' : validity.status === 'no_software' ? 'no software' : validity.status;
        return (own === 'invalid' && waiver !== undefined ? 'waived' : own) === status;
      });
      expect((await namesOn(page)).filter((name) => !name.startsWith('No device or item'))).toHaveLength(
        expected.length,
      );
    }
  });

  it('searches, filters, sorts and pages, and keeps it in its address', async () => {
    const page = await open(await manyRows());
    expect(await countOn(page)).toBe('1 to 50 of 1,208 devices and items.');
    await page.getByLabel('Search').fill('MANY ams01 4.31.6m');
    await waitForCount(page, 'of 120 found among 1,208');
    await page.getByLabel('Filter by name').fill('many-11');
    await waitForCount(page, 'of 11 found');
    await page.getByRole('button', { name: 'Name' }).click();
    await page.getByRole('button', { name: 'Name' }).click();
    expect((await namesOn(page)).slice(0, 3)).toEqual(['many-1190', 'many-1180', 'many-1170']);
    expect(await page.locator('#h-name').getAttribute('aria-sort')).toBe('descending');
    const { hash } = new URL(page.url());
    expect(hash).toBe('#q=MANY+ams01+4.31.6m&name=many-11&sort=-name');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await countOn(page)).toBe('1 to 50 of 1,208 devices and items.');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await countOn(page)).toBe('51 to 100 of 1,208 devices and items.');
    await page.getByRole('button', { name: 'Last' }).click();
    await page.getByLabel('Rows a page').selectOption('250');
    expect(await countOn(page)).toBe('1 to 250 of 1,208 devices and items.');

    const again = await open(await manyRows(), {}, hash);
    expect(await countOn(again)).toBe('1 to 11 of 11 found among 1,208 devices and items.');
    expect((await namesOn(again)).slice(0, 3)).toEqual(['many-1190', 'many-1180', 'many-1170']);
    expect(await again.getByLabel('Search').inputValue()).toBe('MANY ams01 4.31.6m');
  });

  it('orders numbers in names by their value, and leads from a figure to its rows', async () => {
    const page = await open(reportOf(await RESULTS.mixed()));
    await page.getByRole('button', { name: 'Name' }).click();
    expect((await namesOn(page)).slice(0, 5)).toEqual([
      'ams-leaf-1',
      'ams-leaf-1/PSU 1',
      'ams-leaf-1/Supervisor',
      'ams-leaf-2',
      'ams-leaf-10',
    ]);
    await page.locator('.breakdown', { hasText: 'Devices by location' }).getByRole('link', { name: 'FRA02' }).click();
    await waitForCount(page, 'of 3 found');
    expect(await namesOn(page)).toEqual(['fra-spine-1', 'fra-spine-3', 'fra-spine-2']);
  });

  it('shows the reason, with the keyboard alone', async () => {
    const page = await open(reportOf(await RESULTS.mixed()));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the table of devices and items');
    await page.keyboard.press('Enter');
    const steps: string[] = [];
    for (let step = 0; step < 60 && steps.at(-1) !== 'ams-leaf-2'; step += 1) {
      await page.keyboard.press('Tab');
      steps.push(String(await page.evaluate('document.activeElement.textContent')));
    }
    expect(steps.at(-1)).toBe('ams-leaf-2');
    await page.keyboard.press('Enter');
    const details = page.locator('.details');
    expect(await details.locator('dl').textContent()).toContain('invalid: expired, as of 2026-11-21');
    expect(await details.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(
        /^1eos 4\.32\.4M2026-01-01 to 2026-12-10preferreddevice type3eos-preferredpolicies\/eos\.yaml:2$/,
      ),
      expect.stringMatching(/^2eos 4\.31\.6M2024-01-01 to 2026-06-30 \(not on 2026-11-21\)–device type8eos-old/),
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await details.count()).toBe(0);
  });

  it('has a target for invalid software, and shows waivers with their reason', async () => {
    const page = await open(reportOf(await RESULTS.mixed()), {}, '#status==waived');
    const cells = page.locator('#table > tbody > tr').first();
    expect(await cells.locator('.c-target').textContent()).toBe('4.32.4M');
    await page.getByText('Columns', { exact: true }).click();
    await page.getByLabel('Target image', { exact: true }).check();
    await page.getByLabel('Approved', { exact: true }).check();
    expect(await cells.locator('.c-approved').textContent()).toBe('4.32.4M');
    expect(await cells.locator('.c-image').textContent()).toBe('EOS-4.32.4M.swi');
    await page.getByRole('button', { name: 'ams-leaf-10' }).click();
    expect(await page.locator('.details').textContent()).toContain(
      'until 2027-01-15: waits for the maintenance window',
    );
  });

  it('answers by keyboard alone: what must move before 2027-01-01, to which version, approved by whom', async () => {
    const report = composeReport(await RESULTS.mixed(), { failed: true, until: '2027-01-01' });
    const page = await open(report);
    const rows = page.locator('section[aria-labelledby="upgrades"] tbody tr');
    const cells = async (): Promise<readonly string[]> =>
      (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    const read = await cells();
    expect(read).toEqual([
      expect.stringMatching(
        /^now ams-leaf-2 Arista 7050SX3 eos 4\.31\.6M eos 4\.32\.4M EOS-4\.32\.4M\.swi md5 d41d.* expired R\. Roe CHG-70$/,
      ),
      expect.stringMatching(/^now fra-spine-1 .* no target – not approved/),
      expect.stringMatching(/^now ams-leaf-1\/Supervisor .* no target – no policy/),
      expect.stringMatching(/^now ams-leaf-10 .* eos 4\.32\.4M .* expired, waived until 2027-01-15 R\. Roe CHG-70$/),
      expect.stringMatching(/^2026-12-10 ams-leaf-1 .* approval ends/),
    ]);
    // From the first name under Upgrades, Enter leads to its row in the table, and Tab and Enter open it.
    const focused = async (): Promise<string> => String(await page.evaluate('document.activeElement.textContent'));
    for (let step = 0; step < 20 && (await focused()) !== 'ams-leaf-2'; step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('ams-leaf-2');
    await page.keyboard.press('Enter');
    await waitForCount(page, 'of 1 found');
    expect(await namesOn(page)).toEqual(['ams-leaf-2']);
    expect(await page.locator('#table .c-target').textContent()).toBe('4.32.4M');
  });

  it('lists all names of an upgrade once it is opened, each a link into the table', async () => {
    const page = await open(await manyRows());
    const folded = page.locator('details.names').first();
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    await folded.getByRole('link', { name: 'many-1195', exact: true }).waitFor();
    const summary = Number((await folded.locator('summary').innerText()).replaceAll(/\D/g, ''));
    expect(await folded.locator('p').first().locator('a').count()).toBe(summary);
    await folded.getByRole('link', { name: 'Show them in the table' }).click();
    await waitForCount(page, `of ${summary} found`);
  });

  it.each([1200, 1440])('fits %i pixels, one line a row, with the worst first', async (width) => {
    const page = await open(reportOf(await RESULTS.mixed()), { viewport: { width, height: 900 } });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(
      await page.evaluate(
        'document.getElementById("scroll").scrollWidth <= document.getElementById("scroll").clientWidth',
      ),
    ).toBe(true);
    const heights = await page.evaluate<number[]>(
      '[...document.querySelectorAll("#table > tbody > tr")].map((row) => Math.round(row.getBoundingClientRect().height))',
    );
    expect(Math.max(...heights)).toBeLessThan(45);
    expect(await tooWide(page)).toEqual([]);
    expect(await page.locator('#table .c-status').allTextContents()).toEqual([
      'invalid',
      'invalid',
      'invalid',
      'waived',
      'expiring',
      'no software',
      'no software',
      'valid',
    ]);
  });

  it('keeps long versions on one line, and shows the whole of them', async () => {
    const version = '10.3(6) [Maintenance Release of the year]';
    const page = await open(await reportFullOf(version), { viewport: { width: 1200, height: 900 } });
    const row = page.locator('#table > tbody > tr').first();
    expect((await row.boundingBox())?.height).toBeLessThan(45);
    const cell = row.locator('.c-software');
    expect(await cell.getAttribute('title')).toContain(version);
    expect(
      await page.evaluate(
        'document.getElementById("scroll").scrollWidth <= document.getElementById("scroll").clientWidth',
      ),
    ).toBe(true);
  });

  it.each([1200, 1440])('tells long names apart at %i pixels, and makes no table scroll', async (width) => {
    const page = await open(reportOf(await RESULTS.bad()), { viewport: { width, height: 900 } });
    for (const folded of await page.locator('section details > summary').all()) await folded.click();
    expect(await tooWide(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const names = await shownNames(page);
    expect(names.filter((name) => name.includes('0'))).toHaveLength(11);
    expect(new Set(names).size).toBe(names.length);
    const heights = await page.evaluate<number[]>(
      '[...document.querySelectorAll("#table > tbody > tr")].map((row) => row.getBoundingClientRect().height)',
    );
    expect(Math.max(...heights)).toBeLessThan(45);
  });

  it('claims nothing of a fleet in which nothing was judged', async () => {
    const page = await open(reportOf(await RESULTS['almost empty']()));
    const text = await page.locator('main').innerText();
    expect(text).toContain('No device or item was judged, so no upgrade is known.');
    expect(text).toContain('No devices or items.');
    expect(text).toContain('No image file is in use.');
    expect(text).not.toMatch(/all known software|all 0|[Nn]othing devices|Every device/);
  });

  it('lists what no record approves before drift to approved software', async () => {
    const page = await open(reportOf(await RESULTS.bad()));
    const reasons = page.locator('section[aria-labelledby="upgrades"] tbody tr > td:nth-child(7)');
    expect((await reasons.allInnerTexts()).map((text) => /^[\w ]+/.exec(text)?.[0])).toEqual([
      'expired',
      'no policy',
      'drift',
      'expired',
      'drift',
      'approval ends',
    ]);
    expect(await page.locator('section[aria-labelledby="upgrades"] > p').first().innerText()).toContain(
      'for 5 of them, the policy has no version to move to',
    );
  });

  it('shows all of a row once it is opened', async () => {
    const page = await open(
      reportOf(await RESULTS.bad()),
      { viewport: { width: 400, height: 800 } },
      '#status==waived',
    );
    await page.locator('.toggle').first().click();
    const facts = await page.locator('.details dl').innerText();
    for (const text of [
      'customer-premises-equipment-frankfurt-am-main-rack-02.net.example.com',
      'Cisco C9300-48UXM-24P-NETWORK-ADVANTAGE-BUNDLE',
      'out-of-band-management-and-console',
      'shared-services-and-corporate-infrastructure',
      'Frankfurt am Main / Building 12 / Floor 3 / Room 3.117',
      'waits for the maintenance window',
    ])
      expect(facts).toContain(text);
  });

  it('labels the counts of a change on a phone', async () => {
    const page = await open(reportOf(await RESULTS['with a base']()), { viewport: { width: 400, height: 800 } });
    const labels = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.changes tbody tr:first-child > td')].map((cell) => getComputedStyle(cell, '::before').content)`,
    );
    expect(labels).toEqual([
      'none',
      '"newly invalid: "',
      '"fixed: "',
      '"changed matches: "',
      '"changed image files: "',
      'none',
    ]);
  });

  it('shows a card for each row on a phone', async () => {
    const page = await open(reportOf(await RESULTS.mixed()), { viewport: { width: 400, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const card = page.locator('#table > tbody > tr').first();
    expect((await card.innerText()).replaceAll(/\s+/g, ' ')).toBe('ams-leaf-2 invalid 4.31.6M 4.32.4M now');
    expect(await tooWide(page)).toEqual([]);
  });

  it('filters by what it is and where on a phone', async () => {
    const page = await open(reportOf(await RESULTS.mixed()), { viewport: { width: 400, height: 800 } });
    await page.getByLabel('Filter by status').selectOption('=invalid');
    await waitForCount(page, 'of 3 found');
    await page.getByLabel('Filter by location').selectOption('=FRA02');
    await waitForCount(page, 'of 1 found');
    expect(await namesOn(page)).toEqual(['fra-spine-1']);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('shows drift, worst first, and leads from its section to its rows', async () => {
    const page = await open(reportOf(await RESULTS.drifting()), { viewport: { width: 1200, height: 900 } });
    const table = page.locator('#scroll');
    expect(await table.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await page.locator('#table > tbody > tr > .c-drift').allInnerTexts()).toEqual([
      '',
      'runs 17.12.04',
      '',
      'runs 4.31.6M',
      'runs 4.20.1F',
      '',
      '',
      'no',
    ]);
    expect((await namesOn(page)).slice(0, 5)).toEqual([
      'ams-leaf-2',
      'fra-spine-1',
      'ams-leaf-1/Supervisor',
      'ams-leaf-1',
      'ams-leaf-10',
    ]);
    const section = page.locator('section[aria-labelledby="drift"]').first();
    expect(await section.locator('tbody th').allInnerTexts()).toEqual(['ams-leaf-1', 'ams-leaf-10', 'fra-spine-1']);
    await section.getByRole('link', { name: 'Show them in the table' }).click();
    await waitForCount(page, 'of 3 found');
    expect(await namesOn(page)).toEqual(['fra-spine-1', 'ams-leaf-1', 'ams-leaf-10']);
  });

  it('does not mention drift if nothing was observed', async () => {
    const page = await open(reportOf(await RESULTS.mixed()));
    expect(await page.locator('body').innerText()).not.toMatch(/drift|observed/i);
  });

  it('gives what is shown as CSV in which nothing is a formula', async () => {
    const page = await open(await reportFullOf('=1+1'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('devices-and-items-2026-11-21.csv');
    const text = readFileSync(await download.path(), 'utf8');
    const rows: readonly Record<string, string>[] = parseCsv(text, { bom: true, columns: true });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toMatchObject({ Name: "'=1+1", Role: "'=1+1", Status: 'invalid' });
    expect(Object.values(rows[0]!).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it('works without its script down to the figures and the first 1,000 rows', async () => {
    const page = await open(await manyRows(), { javaScriptEnabled: false });
    expect(await namesOn(page)).toHaveLength(1000);
    expect(await countOn(page)).toContain('The first 1,000 of 1,208 devices and items');
    expect(await page.locator('.card .figure').first().textContent()).toBe('79.77 % compliant');
    expect(await page.locator('button, input, select').count()).toBe(0);
  });

  it('prints: all figures, and more rows than a page of the table has', async () => {
    const page = await open(await reportOfMany(300));
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // 308 rows, of which the screen shows 50, take more than 8 sheets.
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThan(8);
    expect(await namesOn(page)).toHaveLength(50);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await countOn(page)).toBe('308 of 308 devices and items.');
    expect(await namesOn(page)).toHaveLength(308);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await countOn(page)).toBe('1 to 50 of 308 devices and items.');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#tools').isVisible()).toBe(false);
    // The width of a sheet of A4 between its margins.
    await page.setViewportSize({ width: 1032, height: 700 });
    expect(await tooWide(page)).toEqual([]);
  });

  it('cuts no text on paper or without its script', async () => {
    const report = reportOf(await RESULTS.bad());
    const printed = await open(report, { viewport: { width: 1032, height: 700 } });
    await printed.emulateMedia({ media: 'print' });
    await printed.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await tooWide(printed)).toEqual([]);
    for (const page of [printed, await open(report, { javaScriptEnabled: false })]) {
      const cut = await page.evaluate<string[]>(
        `[...document.querySelectorAll('#table > tbody > tr > *, #table .parted > span')]
          .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0)
          .map((cell) => cell.textContent)`,
      );
      expect(cut).toEqual([]);
      expect((await namesOn(page)).filter((name) => name.includes('.net.example.com'))).toHaveLength(6);
    }
  });

  it('breaks no date, version or platform on paper', async () => {
    const printed = await open(reportOf(await RESULTS.demo()), { viewport: { width: 1032, height: 700 } });
    await printed.emulateMedia({ media: 'print' });
    await printed.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    const broken = await printed.evaluate<string[]>(
      `[...document.querySelectorAll('#table :is(.c-by, .c-software, .c-target, .c-platform)')]
        .filter((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return text.getClientRects().length > 0 && text.getBoundingClientRect().height > 20;
        })
        .map((cell) => cell.textContent)`,
    );
    expect(broken).toEqual([]);
  });

  it.each(['a script', 'the end of an HTML element', 'an apostrophe and quotes', 'a direction override'] as const)(
    'has nothing of the repository as HTML: %s',
    async (what) => {
      const report = await reportFullOf(HOSTILE_TEXTS[what]);
      const page = await open(report);
      const type = printable(report.subjects[0]?.type ?? '');
      expect(await page.locator('#table > tbody > tr > .c-type').first().textContent()).toBe(type);
      await page.locator('.toggle').first().click();
      expect(await page.locator('.details').textContent()).toContain(printable(HOSTILE_TEXTS[what]));
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    },
  );

  describe('meets WCAG 2.2 AA', () => {
    it.each([
      ['light', { colorScheme: 'light' }],
      ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 800 } }],
    ] as const)('%s', async (_, options) => {
      const page = await open(reportOf(await RESULTS['with a base']()), options);
      expect(await faultsOf(page)).toEqual([]);
      if (await page.locator('#h-status').isVisible()) {
        await page.getByRole('button', { name: 'Status' }).click();
        await page.getByLabel('Filter by role').selectOption('=leaf');
      }
      await page.getByText('Columns', { exact: true }).click();
      await page.getByLabel('Target image', { exact: true }).check();
      await page.locator('.toggle').first().click();
      expect(await page.locator('.details').count()).toBe(1);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Search').fill('no such thing');
      await waitForCount(page, 'Nothing');
      expect(await faultsOf(page)).toEqual([]);
    });

    it('in print', async () => {
      const page = await open(reportOf(await RESULTS.mixed()));
      await page.emulateMedia({ media: 'print' });
      // Nothing on paper is pointed at.
      expect(await faultsOf(page, ['target-size'])).toEqual([]);
    });

    it.each([
      ['the demo', 'demo', {}],
      ['a bad fleet', 'bad', {}],
      ['a bad fleet, dark', 'bad', { colorScheme: 'dark' }],
      ['a bad fleet, on a phone', 'bad', { viewport: { width: 400, height: 800 } }],
      ['a bad fleet, dark, on a phone', 'bad', { colorScheme: 'dark', viewport: { width: 400, height: 800 } }],
      ['drift', 'drifting', { colorScheme: 'dark' }],
      ['nothing', 'almost empty', {}],
    ] as const)('with what is folded, open: %s', async (_, name, options) => {
      const page = await open(reportOf(await RESULTS[name]()), options);
      expect(await faultsOf(page)).toEqual([]);
      for (const folded of await page.locator('summary').all()) await folded.click();
      for (const row of (await page.locator('.toggle').all()).slice(0, 3)) await row.click();
      for (const box of await page.locator('.columns input').all()) await box.check();
      expect(await faultsOf(page)).toEqual([]);
    });

    it.each(['light', 'dark'] as const)('without its script, %s', async (colorScheme) => {
      for (const width of [400, 1200]) {
        const report = reportOf(await RESULTS.bad());
        const page = await open(report, { javaScriptEnabled: false, colorScheme, viewport: { width, height: 800 } });
        // A page without scripts cannot run axe: its plain HTML is tried in one that can, without the script of its own.
        const html = (await page.content())
          .replace(/<script>[\s\S]*<\/script>/, '')
          .replace(/<meta http-equiv[^>]*>/, '');
        const same = await open(report, { colorScheme, viewport: { width, height: 800 } });
        await same.setContent(html);
        expect(await same.locator('button').count()).toBe(0);
        expect(await faultsOf(same)).toEqual([]);
      }
    });

    it('and the check fails on a broken one', async () => {
      const page = await open(reportOf(await RESULTS.mixed()));
      await page.evaluate('document.getElementById("search").previousSibling.remove()');
      expect(await faultsOf(page)).toEqual([expect.stringMatching(/^label/)]);
    });
  });
});

it('a Chromium is here, where one must be', () => {
  if (CHROMIUM === undefined) console.warn('there is no Chromium here: the page of the report is not tried in it');
  expect(CHROMIUM ?? process.env['FLEETVET_REQUIRE_CHROMIUM']).not.toBe('1');
});
