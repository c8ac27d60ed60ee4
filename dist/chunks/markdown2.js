import "./rolldown-runtime.js";
import { t as fitParts } from "./fit.js";
import { a as rowsOf, c as textPart, i as linkPlace, o as tableHead, r as foldRows, s as tableRow } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { tt as unreadPoliciesInWords } from "./command-line.js";
import { hr as plural } from "./core.js";
import { n as testsFailed } from "./types.js";
import { c as valueText, s as tallyInWords } from "./words.js";
function renderPolicyTestsMarkdown(result, minCoverage) {
	let verdict = `### ${testsFailed(result, minCoverage) ? "❌ fleetvet test failed" : "✅ fleetvet test passed"}: ${tallyInWords(result)}\n`, unread = unreadPoliciesInWords(result.unreadPolicies), note = unread === void 0 ? "" : `\n> ${escapeMarkdown(unread, Infinity)}\n`, parts = [textPart(0, verdict + note, "the verdict"), ...policyTestParts(result, {})];
	return fitParts(parts, 1e6, "the output of fleetvet test");
}
function policyTestParts(result, options) {
	let problems = problemsOf(result);
	if (problems.length === 0) return [];
	let columns = [
		"policy test",
		"what differs",
		"where"
	], { length } = problems;
	return [{
		priority: 1,
		open: `#### ${plural(length, "problem")} with policy tests\n${tableHead(columns)}`,
		close: "",
		rows: rowsOf(problems, ({ name, lines, location }) => tableRow([
			escapeMarkdown(name),
			lines.map((line) => escapeMarkdown(line, MESSAGE_LIMIT)).join("<br>"),
			linkPlace(location, options)
		])),
		atLeast: 5,
		fold: foldRows(length, 20, columns, "problem"),
		noun: "problem with policy tests"
	}];
}
function problemsOf({ files }) {
	return files.flatMap(({ path, cases, diagnostics }) => [...diagnostics.map(({ message, help, location }) => ({
		name: path,
		lines: [message, `help: ${help}`],
		location
	})), ...cases.flatMap(({ name, location, differences, diagnostics: faults }) => {
		let lines = [...differences.map(({ field, expected, actual, because }) => {
			let reason = because === void 0 ? "" : `: ${because}`;
			return `${field}: expected ${valueText(expected)}, got ${valueText(actual)}${reason}`;
		}), ...faults.flatMap(({ message, help }) => [message, `help: ${help}`])];
		return lines.length === 0 ? [] : [{
			name,
			lines,
			location: differences[0]?.location ?? location
		}];
	})]);
}
export { problemsOf as n, renderPolicyTestsMarkdown as r, policyTestParts as t };
