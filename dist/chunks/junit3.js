import "./rolldown-runtime.js";
import { $t as comparePositions, Qt as compareSeverities, ct as locationText, kr as addToGroup, qr as compareText, zn as subjectOf } from "./core.js";
import { n as fromGitRoot } from "./from-git-root.js";
import { U as waivedInWords } from "./command-line.js";
import { t as beginXml } from "./xml.js";
// src/formats/junit.ts
function* renderJunit(result, options = {}) {
	let isFailure = failureTest(options.failOn), suites = groupTestCases(fromGitRoot(result)), { asOf } = result.evaluation, counted = suites.map((suite) => ({
		...suite,
		counts: countOutcomes(suite.cases, isFailure, asOf)
	})), more = options.moreSuites, total = (key) => counted.reduce((sum, { counts }) => sum + counts[key], more?.[key] ?? 0), { xml, take } = beginXml();
	xml.ele("testsuites", {
		name: "fleetvet",
		tests: total("tests"),
		failures: total("failures"),
		errors: more?.errors ?? 0,
		time: 0
	});
	for (let { file, cases, counts } of counted) {
		xml.ele("testsuite", {
			name: file,
			file,
			...counts,
			errors: 0,
			time: 0
		});
		for (let testCase of cases) writeTestCase(xml, testCase, isFailure, asOf), yield take();
		xml.up();
	}
	if (more !== void 0) for (let _ of more.write(xml)) yield take();
	xml.end(), yield `${take()}\n`;
}
function failureTest({ severity, onlyNew } = NOTHING_SAID) {
	let mildest = severity === "never" ? "error" : severity;
	return (diagnostic) => diagnostic.waived === void 0 && compareSeverities(diagnostic.severity, mildest) <= 0 && !(onlyNew && diagnostic.change === "existing");
}
const NOTHING_SAID = {
	severity: "error",
	onlyNew: !1
};
function countOutcomes(cases, isFailure, asOf) {
	let failures = cases.filter(({ diagnostics }) => diagnostics.some(isFailure)).length, skipped = cases.filter((testCase) => skippedBecause(testCase, asOf) !== void 0 && !testCase.diagnostics.some(isFailure)).length;
	return {
		tests: cases.length,
		failures,
		skipped
	};
}
function skippedBecause({ hasNoSoftware, diagnostics }, asOf) {
	if (hasNoSoftware) return "no software version";
	let waived = diagnostics.find((diagnostic) => diagnostic.waived !== void 0)?.waived;
	return waived === void 0 ? void 0 : waivedInWords(waived, asOf);
}
function writeTestCase(xml, testCase, isFailure, asOf) {
	let { classname, name, diagnostics } = testCase, skipped = skippedBecause(testCase, asOf);
	xml.ele("testcase", {
		name,
		classname,
		time: 0
	});
	let failures = diagnostics.filter(isFailure), rest = diagnostics.filter((diagnostic) => !isFailure(diagnostic)), [first] = failures;
	if (first !== void 0) {
		let more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : "";
		xml.ele("failure", {
			type: first.rule,
			message: first.message + more
		}), xml.txt(failures.flatMap((one) => linesOf(one, asOf))).up();
	} else skipped !== void 0 && xml.ele("skipped", { message: skipped }).up();
	rest.length > 0 && xml.ele("system-out").txt(rest.flatMap((one) => linesOf(one, asOf))).up(), xml.up();
}
function linesOf({ rule, severity, message, help, location, related, waived }, asOf) {
	return [
		`${locationText(location)}: ${waived === void 0 ? "" : "waived "}${severity} ${rule}: ${message}`,
		...waived === void 0 ? [] : [`  ${waivedInWords(waived, asOf)}`],
		...related.map((other) => `  see ${locationText(other.location)} (${other.message})`),
		`  help: ${help}`
	];
}
function groupTestCases(result) {
	let { evaluation, diagnostics, locationOf } = result, found = [
		...evaluation.devices,
		...evaluation.inventoryItems,
		...evaluation.virtualMachines
	], suites = new Map(), subjects = createSubjectIndex(), labelOf = createLabels(found.map(({ subject }) => subject));
	for (let one of found) {
		let { file, start } = locationOf(one.subject.entry), testCase = {
			classname: `fleetvet.${one.subject.kind}`,
			name: labelOf(one.subject),
			hasNoSoftware: "validity" in one && one.validity.status === "no_software",
			diagnostics: []
		};
		addToGroup(suites, file, testCase), subjects.add(keyOf(file, subjectOf(one.subject)), start, testCase);
	}
	let rules = new Map();
	for (let diagnostic of diagnostics) {
		if (diagnostic.change === "fixed") continue;
		let { rule, subject, location } = diagnostic, testCase = subject === void 0 ? void 0 : subjects.at(keyOf(location.file, subject), location.start);
		testCase ??= rules.get(JSON.stringify([location.file, rule])), testCase === void 0 && (testCase = {
			classname: "fleetvet.rule",
			name: `${rule} in ${location.file}`,
			hasNoSoftware: !1,
			diagnostics: []
		}, rules.set(JSON.stringify([location.file, rule]), testCase), addToGroup(suites, location.file, testCase)), testCase.diagnostics.push(diagnostic);
	}
	return suites.size === 0 ? [{
		file: ".",
		cases: [{
			classname: "fleetvet",
			name: "check",
			hasNoSoftware: !1,
			diagnostics: []
		}]
	}] : [...suites].sort(([a], [b]) => compareText(a, b)).map(([file, cases]) => ({
		file,
		cases
	}));
}
function createSubjectIndex() {
	let entries = new Map();
	return {
		add: (key, start, testCase) => addToGroup(entries, key, {
			start,
			testCase
		}),
		at(key, place) {
			let alike = entries.get(key) ?? [];
			return alike.length < 2 ? alike[0]?.testCase : alike.filter(({ start }) => comparePositions(start, place) <= 0).sort((a, b) => comparePositions(b.start, a.start))[0]?.testCase;
		}
	};
}
function keyOf(file, { kind, name, device }) {
	return JSON.stringify([
		file,
		kind,
		name,
		device ?? null
	]);
}
function createLabels(subjects) {
	let seen = new Set(), shared = new Set();
	for (let { kind, name } of subjects) {
		let key = `${kind} ${name}`;
		kind !== "inventory_item" && seen.has(key) && shared.add(key), seen.add(key);
	}
	let labelOf = (subject) => {
		if (subject.kind === "inventory_item") return `${labelOf(subject.device)}/${subject.name}`;
		if (!shared.has(`${subject.kind} ${subject.name}`)) return subject.name;
		let rest = subject.kind === "device" ? [subject.tenant?.name, subject.location?.name] : [subject.cluster, subject.tenant?.name];
		return `${subject.name} (${rest.map((name) => name ?? "-").join(", ")})`;
	};
	return labelOf;
}
export { renderJunit };
