import { createHash } from 'node:crypto';

import type { ReportData } from '../../types.js';
import { VERSION } from '../../../model/version.js';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../generated/page.js';
import { PATTERNS } from './bars.js';
import { renderWork } from './breakdowns.js';
import { renderDrift } from './drift.js';
import { type Html, markup, NOTHING } from './markup.js';
import { encodePacked, packReport } from './pack.js';
import { renderPolicy } from './policy.js';
import { renderChange, renderCoverageSection, renderImages, renderWaivers } from './sections.js';
import { columnStyle, renderSubjects } from './subjects-table.js';
import { renderSummary } from './summary.js';
import { renderUpgrades } from './upgrades.js';
import { renderLapses } from './timeline.js';
import { unreadPoliciesInWords } from '../../../text/unread-files.js';

/** The page from top to bottom, between its head and its foot. */
const SECTIONS: readonly ((report: ReportData) => Html)[] = [
  renderVerdict,
  renderUpgrades,
  renderSummary,
  renderChange,
  renderDrift,
  renderWork,
  renderLapses,
  renderSubjects,
  renderPolicy,
  renderWaivers,
  renderCoverageSection,
  renderImages,
];

/** How much of the data is handed on at once, in characters. */
const CHUNK = 1 << 20;

/**
 * The compliance report as one HTML file that needs nothing else: figures, charts and the first rows as plain HTML, all rows
 * packed beside them for the script that searches and filters. A policy in the page lets nothing run or load but its own
 * script and style.
 */
export function* renderHtml(report: ReportData): Generator<string> {
  yield head(report);
  yield '<body>\n<a class="skip" href="#subjects">Skip to the table of devices and items</a>\n';
  yield PATTERNS.html;
  yield renderHead(report).html;
  yield '<main>\n';
  for (const section of SECTIONS) yield section(report).html;
  yield '</main>\n';
  yield renderFoot(report).html;
  yield '<script type="text/plain" id="data">';
  const data = encodePacked(packReport(report));
  for (let at = 0; at < data.length; at += CHUNK) yield data.slice(at, at + CHUNK);
  yield `</script>\n<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`;
}

/** Everything before the body: the page's content security policy, title and style. */
function head(report: ReportData): string {
  const style = `${PAGE_STYLE}\n${columnStyle(report)}`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(PAGE_SCRIPT)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fleetvet ${VERSION}">
<title>Software compliance, as of ${report.asOf}</title>
<style>${style}</style>
</head>
`;
}

function renderFoot({ commit, verdict }: ReportData): Html {
  const leftOut =
    verdict.leftOut === 0
      ? NOTHING
      : markup`<p>Entries with errors are left out of every figure here; fleetvet check lists them.</p>`;
  return markup`<footer>
    <p>
      Made by fleetvet ${VERSION}. This file holds everything that it shows and loads
      nothing.${commit === null ? '' : ` Commit ${commit.id}.`}
    </p>
    ${leftOut}
  </footer>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** What the report is about: date, commit, tenant mode and policy. */
function renderHead({ asOf, commit, multiTenantMode, policyFingerprint, limits }: ReportData): Html {
  const mode = multiTenantMode ? 'on' : 'off';
  return markup`<header class="head">
      <div class="title">
        <p class="kind">fleetvet compliance report</p>
        <h1>Software compliance of ${limits.length === 0 ? 'the fleet' : 'a part of the fleet'}</h1>
        ${limits.length === 0 ? NOTHING : markup`<p class="limits">Limited to ${limits.join('; ')}.</p>`}
      </div>
      <dl class="facts">
        <div>
          <dt>As of</dt>
          <dd><time datetime="${asOf}">${asOf}</time> (UTC)</dd>
        </div>
        <div>
          <dt>Commit</dt>
          <dd>${commitInWords(commit)}</dd>
        </div>
        <div>
          <dt>Multi-tenant mode</dt>
          <dd>${mode}</dd>
        </div>
        <div>
          <dt>Policy fingerprint</dt>
          <dd><code>${policyFingerprint.slice(0, 16)}</code></dd>
        </div>
      </dl>
    </header> `;
}

/** The verdict. */
function renderVerdict({ verdict, unreadPolicies }: ReportData): Html {
  const unread = unreadPoliciesInWords(unreadPolicies);
  return markup`<p class="verdict ${verdict.failed ? 'failed' : 'passed'}">
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="${verdict.failed ? 'M4 4l12 12M16 4L4 16' : 'M3 10.5l5 5L17 5'}" /></svg
      ><span
        ><strong>${verdict.failed ? 'Failed' : 'Passed'}</strong>: ${verdict.sentence}.${unread === undefined ? NOTHING : markup`<br />${unread}.`}</span
      >
    </p> `;
}

function commitInWords(commit: ReportData['commit']): Html {
  if (commit === null) return markup`unknown`;
  return markup`<code>${commit.id.slice(0, 12)}</code>${commit.altered ? ', with uncommitted changes' : ''}`;
}
