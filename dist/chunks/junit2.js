import "./rolldown-runtime.js";
import { t as beginXml } from "./xml.js";
import { c as valueText, i as linesOfDifference, r as linesOfDiagnostic, t as conditionsOf } from "./words.js";
// src/policy-tests/formats/junit.ts
function* renderPolicyTestsJunit(result) {
	let { xml, take } = beginXml(), { write, ...counts } = policyTestSuites(result);
	xml.ele("testsuites", {
		name: "fleetvet test",
		...counts
	});
	for (let _ of write(xml)) yield take();
	xml.end(), yield `${take()}\n`;
}
function policyTestSuites({ files, passed, failed, broken }) {
	return {
		tests: passed + failed + broken,
		failures: failed,
		errors: broken,
		*write(xml) {
			for (let file of files) if (file.cases.length + file.diagnostics.length !== 0) {
				xml.ele("testsuite", {
					name: file.path,
					file: file.path,
					...countsOf(file)
				});
				for (let diagnostic of file.diagnostics) xml.ele("testcase", {
					name: `the file: ${diagnostic.message}`,
					classname: file.path
				}), writeError(xml, [diagnostic]), xml.up();
				for (let one of file.cases) writeCase(xml, one, file.path), yield;
				xml.up();
			}
		}
	};
}
function countsOf({ cases, diagnostics }) {
	let count = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
	return {
		tests: cases.length + diagnostics.length,
		failures: count("failed"),
		errors: count("broken") + diagnostics.length,
		skipped: 0
	};
}
function writeCase(xml, one, classname) {
	xml.ele("testcase", {
		name: one.name,
		classname
	}), one.outcome === "broken" && writeError(xml, one.diagnostics);
	let [first] = one.differences;
	if (first !== void 0) {
		let { field, expected, actual } = first, more = one.differences.length > 1 ? ` (and ${one.differences.length - 1} more)` : "", message = Array.isArray(expected) ? `${field} differ` : `${field}: expected ${valueText(expected)}, got ${valueText(actual)}`;
		xml.ele("failure", {
			type: field,
			message: message + more
		}), xml.txt([conditionsOf(one), ...one.differences.flatMap(linesOfDifference)]).up();
	}
	xml.up();
}
function writeError(xml, diagnostics) {
	let [first] = diagnostics, more = diagnostics.length > 1 ? ` (and ${diagnostics.length - 1} more)` : "";
	xml.ele("error", {
		type: first?.rule ?? "",
		message: (first?.message ?? "") + more
	}), xml.txt(diagnostics.flatMap(linesOfDiagnostic)).up();
}
export { renderPolicyTestsJunit as n, policyTestSuites as t };
