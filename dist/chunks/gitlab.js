import "./rolldown-runtime.js";
import { n as fromGitRoot, t as createFingerprinter } from "./from-git-root.js";
import { t as toJson } from "./json.js";
import { o as printable } from "./first.js";
import { U as waivedInWords } from "./command-line.js";
// src/formats/gitlab.ts
const SEVERITY_NAMES = {
	error: "major",
	warning: "minor",
	notice: "info"
};
function* renderGitlab(result) {
	let { diagnostics } = fromGitRoot(result), fingerprintOf = createFingerprinter(result.summary.prefix), separator = "\n";
	yield "[";
	for (let diagnostic of diagnostics) {
		if (diagnostic.change === "fixed") continue;
		let { rule, severity, message, help, location, waived } = diagnostic, excuse = waived === void 0 ? "" : ` (${printable(waivedInWords(waived, result.evaluation.asOf))})`;
		yield separator + toJson({
			type: "issue",
			engine_name: "fleetvet",
			check_name: rule,
			description: `${printable(message)}${excuse} (help: ${printable(help)})`,
			fingerprint: fingerprintOf(waived === void 0 ? diagnostic : { identity: `waived ${diagnostic.identity}` }),
			severity: waived === void 0 ? SEVERITY_NAMES[severity] : "info",
			location: {
				path: location.file,
				lines: {
					begin: location.start.line,
					end: location.end.line
				}
			}
		}), separator = ",\n";
	}
	yield "\n]\n";
}
export { renderGitlab };
