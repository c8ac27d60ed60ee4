import type { CheckResult } from '../model/check-result.js';
import type { Severity } from '../model/severity.js';
import { createFingerprinter } from './fingerprint.js';
import { toJson } from './json-text.js';
import { printable } from './printable.js';

/** The severities of GitLab that are used here. */
type GitlabSeverity = 'major' | 'minor' | 'info';

/** `blocker` and `critical` are left to tools that know of outages and attacks; what is wrong here is a matter of policy. */
const SEVERITY_NAMES = { error: 'major', warning: 'minor', notice: 'info' } as const satisfies Record<
  Severity,
  GitlabSeverity
>;

/**
 * The diagnostics as a GitLab Code Quality report. GitLab shows the description only, so that it holds the help as well,
 * and tells new from old by comparing the fingerprints of two branches: what the base had and the head has not is left
 * out, and what a `change-impact` diagnostic tells of is folded under it.
 */
export function* renderGitlab({ diagnostics }: CheckResult): Generator<string> {
  const fingerprintOf = createFingerprinter();
  let separator = '\n';
  yield '[';
  for (const diagnostic of diagnostics) {
    if (diagnostic.folded === true || diagnostic.change === 'mended') continue;
    const { rule, severity, message, help, location } = diagnostic;
    yield (
      separator +
      toJson({
        type: 'issue',
        engine_name: 'fleetvet',
        check_name: rule,
        description: `${printable(message)} (help: ${printable(help)})`,
        fingerprint: fingerprintOf(diagnostic),
        severity: SEVERITY_NAMES[severity],
        location: { path: location.file, lines: { begin: location.start.line, end: location.end.line } },
      })
    );
    separator = ',\n';
  }
  yield '\n]\n';
}
