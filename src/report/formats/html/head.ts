import type { ReportData } from '../../types.js';
import { unreadPoliciesInWords } from '../../../text/unread-files.js';
import { type Html, markup, NOTHING } from './markup.js';

/** What the report is about: date, commit, tenant mode and policy. */
export function renderHead({ asOf, commit, multiTenantMode, policyFingerprint, limits }: ReportData): Html {
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
export function renderVerdict({ verdict, unreadPolicies }: ReportData): Html {
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
