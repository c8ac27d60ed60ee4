import "./rolldown-runtime.js";
import { t as createFingerprinter } from "./shared18.js";
import { t as toJson } from "./shared12.js";
import { t as printable } from "./shared3.js";
// src/report/gitlab.ts
const SEVERITY_NAMES = {
	error: "major",
	warning: "minor",
	notice: "info"
};
function* renderGitlab({ diagnostics }) {
	let fingerprintOf = createFingerprinter(), separator = "\n";
	yield "[";
	for (let diagnostic of diagnostics) {
		if (diagnostic.folded === !0 || diagnostic.change === "mended") continue;
		let { rule, severity, message, help, location } = diagnostic;
		yield separator + toJson({
			type: "issue",
			engine_name: "fleetvet",
			check_name: rule,
			description: `${printable(message)} (help: ${printable(help)})`,
			fingerprint: fingerprintOf(diagnostic),
			severity: SEVERITY_NAMES[severity],
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
