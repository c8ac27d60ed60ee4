import "./rolldown-runtime.js";
import { n as testsFailed, t as percentCovered } from "./types.js";
import { Dn as softwareName, ct as locationText, hr as plural, ur as windowInWords } from "./core.js";
import { L as foldLines, it as indexLines, rt as codeFrame, tt as unreadPoliciesInWords } from "./command-line.js";
import { o as printable } from "./first.js";
import { a as remarkOn, c as valueText, n as coverageInWords, o as signOf, s as tallyInWords, t as conditionsOf } from "./words.js";
// src/policy-tests/formats/pretty.ts
function renderPolicyTestsPretty(result, options) {
	return foldLines(linesOfTests(result, options), options.width ?? 80);
}
function* linesOfTests(result, options) {
	let { colors, quiet, width } = options, unread = unreadPoliciesInWords(result.unreadPolicies);
	unread !== void 0 && (!quiet || testsFailed(result, options.minCoverage)) && (yield `${colors.yellow("note")}  ${unread}, so cases may fail: run fleetvet check\n\n`);
	for (let file of result.files) {
		let shown = quiet ? file.cases.filter(({ outcome }) => outcome !== "passed") : file.cases;
		if (shown.length === 0 && file.diagnostics.length === 0) continue;
		yield `${colors.bold(printable(file.path))}\n\n`;
		let text = file.diagnostics.length > 0 || shown.some(({ diagnostics }) => diagnostics.length > 0) ? result.readText(file.path) : void 0, lineAt = text === void 0 ? void 0 : indexLines(text);
		for (let diagnostic of file.diagnostics) yield `${renderDiagnostic(diagnostic, file, lineAt, {
			colors,
			width
		}).join("\n")}\n\n`;
		let separated = !0;
		for (let one of shown) {
			let details = renderDetails(one, file, lineAt, {
				colors,
				width
			});
			yield `${separated || details.length === 0 ? "" : "\n"}${[headOf(one, colors), ...details].join("\n")}\n`, separated = details.length > 0, separated && (yield "\n");
		}
		separated || (yield "\n");
	}
	if (options.coverage && (yield renderCoverage(result, options)), !quiet || testsFailed(result, options.minCoverage)) for (let note of notesOn(result)) yield `${colors.yellow("note")}  ${note}\n\n`;
	quiet || (yield renderVerdict(result, options));
}
function headOf({ name, outcome }, colors) {
	return outcome === "passed" ? `  ${colors.green("✔")} ${printable(name)}` : `  ${colors.red("✖")} ${printable(name)}`;
}
function renderDetails(one, file, lineAt, { colors, width }) {
	switch (one.outcome) {
		case "passed": return [];
		case "broken": return one.diagnostics.flatMap((diagnostic) => renderDiagnostic(diagnostic, file, lineAt, {
			colors,
			width
		}));
		case "failed": return [`    ${colors.dim(`${printable(locationText(one.location))}  ${printable(conditionsOf(one))}`)}`, ...foldReasons(one.differences).flatMap((difference) => renderDifference(difference, colors))];
	}
}
function foldReasons(differences) {
	let shown = new Set();
	return differences.map((difference) => {
		let { because } = difference;
		if (because === void 0) return difference;
		let isShown = shown.has(because);
		return shown.add(because), isShown ? {
			...difference,
			because: void 0,
			related: []
		} : difference;
	});
}
function renderDifference(difference, colors) {
	let { field, expected, actual, because, location, lines, omitted, related } = difference, place = colors.dim(`${location.start.line}:${location.start.column}`);
	if (Array.isArray(expected)) {
		let legend = `${colors.red("- expected")} ${colors.green("+ got")}`, width = lines.reduce((widest, { text }) => Math.max(widest, printable(text).length), 0);
		return [
			`    ${place}  ${colors.bold(field)}  ${legend}`,
			...lines.map((line) => {
				let paint = {
					same: (words) => words,
					missing: colors.red,
					unexpected: colors.green
				}[line.sign], remark = line.sign === "same" ? "" : printable(remarkOn(line)), words = printable(line.text), gap = " ".repeat(Math.max(0, Math.min(width, WIDEST) - words.length) + 2);
				return `      ${paint(`${signOf(line)} ${words}`)}${remark === "" ? "" : `${gap}${colors.dim(remark)}`}`;
			}),
			...omitted > 0 ? [`      ${colors.dim(`… and ${omitted} more`)}`] : []
		];
	}
	return [
		`    ${place}  ${colors.bold(field)}`,
		`      ${colors.red(`expected  ${printable(valueText(expected))}`)}`,
		`      ${colors.green(`got       ${printable(valueText(actual))}`)}${because === void 0 ? "" : `  ${colors.dim(printable(because))}`}`,
		...related.map((other) => `      ${colors.dim("see")}       ${printable(locationText(other.location))} ${colors.dim(`(${printable(other.message)})`)}`)
	];
}
const WIDEST = 60;
function renderDiagnostic(diagnostic, { path }, lineAt, { colors, width }) {
	let { location, rule, message, help, related } = diagnostic, isHere = location.file === path, place = isHere ? `${location.start.line}:${location.start.column}` : locationText(location), frame = isHere && lineAt !== void 0 ? codeFrame(lineAt, location, (width ?? 80) - 2) : void 0, gutter = String(frame?.line ?? "");
	return [
		`    ${colors.dim(printable(place))}  ${colors.red("error")} ${colors.dim(rule)}  ${printable(message)}`,
		...frame === void 0 ? [] : [`    ${colors.dim(`${gutter} │`)} ${frame.text}`, `    ${colors.dim(`${" ".repeat(gutter.length)} │`)} ${colors.red(frame.marks)}`],
		...related.map((other) => `      ${colors.dim("see")}   ${printable(locationText(other.location))} ${colors.dim(`(${printable(other.message)})`)}`),
		`      ${colors.cyan("help")}  ${printable(help)}`
	];
}
function renderCoverage({ coverage }, { colors }) {
	let lines = [`${colors.bold("coverage")}  ${coverageInWords(coverage, percentCovered(coverage))}`];
	coverage.uncovered.length > 0 && lines.push("", "  not covered:");
	let places = coverage.uncovered.map(({ location }) => printable(locationText(location))), width = places.reduce((widest, place) => Math.max(widest, place.length), 0);
	for (let [index, { record }] of coverage.uncovered.entries()) {
		let { name, software, start, end } = record, window = colors.dim(`${softwareName(software)}, ${windowInWords(start, end)}`);
		lines.push(`    ${colors.dim((places[index] ?? "").padEnd(width))}  ${name === void 0 ? "" : `${printable(name)}  `}${printable(window)}`);
	}
	return `${lines.join("\n")}\n\n`;
}
function notesOn({ brokenEntries, undated }) {
	return [...brokenEntries > 0 ? [`${brokenEntries === 1 ? "1 entry" : `${brokenEntries} entries`} of the repository ${brokenEntries === 1 ? "is" : "are"} left out because of errors, which may make cases fail: run fleetvet check`] : [], ...undated > 0 ? [`${plural(undated, "case")} without a date ran as of today, so the result can change from day to day: set as_of in the file or use --as-of`] : []];
}
function renderVerdict(result, { colors, minCoverage }) {
	let sign = testsFailed(result, minCoverage) ? colors.red(colors.bold("✖ failed")) : colors.green(colors.bold("✔ passed")), percent = percentCovered(result.coverage), short = percent < minCoverage ? `; ${percent} % of the records are covered, less than the required ${minCoverage} %` : "";
	return `${sign}  ${tallyInWords(result)}, in ${plural(result.files.length, "file")}${short}\n`;
}
export { renderPolicyTestsPretty as t };
