import type { CheckResult } from '../model/check-result.js';
import type { Severity } from '../model/rules.js';
import { createFingerprinter, fromGitRoot } from './from-git-root.js';
import { toJson } from '../text/json.js';
import { printable } from '../text/printable.js';
import { waivedInWords } from './sentences.js';

/** The severities of GitLab that are used here. */
type GitlabSeverity = 'major' | 'minor' | 'info';

/** `blocker` and `critical` are left to tools that know of outages and attacks; what is wrong here is a matter of policy. */
const SEVERITY_NAMES = { error: 'major', warning: 'minor', notice: 'info' } as const satisfies Record<
  Severity,
  GitlabSeverity
>;

/**
 * The diagnostics as a GitLab Code Quality report. GitLab shows the description only, so that it holds the help as well,
 * and finds out what is new by comparing the fingerprints of two branches: what the base had and the head has not is left
 * out. Waived ones have severity info.
 */
export function* renderGitlab(result: CheckResult): Generator<string> {
  const { diagnostics } = fromGitRoot(result);
  const fingerprintOf = createFingerprinter(result.summary.prefix);
  let separator = '\n';
  yield '[';
  for (const diagnostic of diagnostics) {
    if (diagnostic.change === 'fixed') continue;
    const { rule, severity, message, help, location, waived } = diagnostic;
    const excuse = waived === undefined ? '' : ` (${printable(waivedInWords(waived, result.evaluation.asOf))})`;
    yield (
      separator +
      toJson({
        type: 'issue',
        engine_name: 'fleetvet',
        check_name: rule,
        description: `${printable(message)}${excuse} (help: ${printable(help)})`,
        // A diagnostic that is no longer waived must show as new, and one that is waived now as resolved.
        fingerprint: fingerprintOf(waived === undefined ? diagnostic : { identity: `waived ${diagnostic.identity}` }),
        severity: waived === undefined ? SEVERITY_NAMES[severity] : 'info',
        location: { path: location.file, lines: { begin: location.start.line, end: location.end.line } },
      })
    );
    separator = ',\n';
  }
  yield '\n]\n';
}
