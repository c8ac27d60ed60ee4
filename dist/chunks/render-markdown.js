import "./rolldown-runtime.js";
import { B as reasonInWords, G as groupDiagnostics, H as sentenceOfRecords, J as otherPlaces, K as findConsequences, R as verdictInWords, V as sentenceOfCoverage, W as coveredPercent, Y as commitsInWords, Z as notesForReaders, q as isCause, z as isCovered } from "./command-line.js";
import { a as rowsOf, c as textPart, i as linkPlace, n as details, o as tableHead, r as foldRows, s as tableRow, t as SIGNS } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { Dn as softwareName, Mr as groupBy, Sn as namesOfSubjects, Zt as SEVERITIES, gn as deviceTypeName, hr as plural, jr as getOrCreate, lr as whenInWords, mn as countInWords, pr as listWords, qr as compareText, xn as nameOfSubject, zn as subjectOf } from "./core.js";
import { t as changeParts } from "./changes.js";
import { t as fitParts } from "./fit.js";
import { n as fromGitRoot } from "./from-git-root.js";
// src/formats/markdown/coverage.ts
const COLUMNS$4 = [
	"device type or part",
	"total",
	"matched",
	"covered",
	"share",
	"no policy"
];
function coverageParts(result) {
	let coverage = result.coverage(), { devices, inventoryItems, deviceTypes, parts } = coverage;
	if (devices.total + inventoryItems.total === 0) return [];
	let records = sentenceOfRecords(coverage), open = `#### Policy coverage: ${sentenceOfCoverage(result)}\n${records === "" ? "" : `\n${records}\n`}`;
	if (isCovered(coverage)) return [textPart(10, open, "the policy coverage")];
	let groups = [...deviceTypes.map((counts) => ({
		name: deviceTypeName(counts),
		counts
	})), ...parts.map((counts) => ({
		name: `inventory items: ${nameOfPart(counts)}`,
		counts
	}))].filter(({ counts: { covered, total } }) => covered < total);
	return [{
		priority: 10,
		open: `${open}\nMatched: any record matches. Covered: a record in its window and for the same platform matches.\n${tableHead(COLUMNS$4)}`,
		close: "",
		rows: rowsOf(groups, rowOf$2),
		atLeast: 3,
		fold: foldRows(groups.length, 10, COLUMNS$4, "type"),
		noun: "type"
	}];
}
function nameOfPart({ manufacturer, partId }) {
	let known = [manufacturer, partId].filter((one) => one !== null).join(" ");
	return partId === null ? `${known === "" ? "" : `${known}, `}no part id` : known;
}
function rowOf$2({ name, counts }) {
	let { total, matched, covered, noPolicy } = counts, cells = [
		total,
		matched,
		covered,
		`${coveredPercent(counts)} %`,
		noPolicy
	];
	return tableRow([escapeMarkdown(name), ...cells.map(String)]);
}
// src/formats/markdown/diagnostics.ts
const COLUMNS$3 = [
	"severity",
	"device or item",
	"problem, fix and place"
], AT_LEAST = {
	error: 10,
	warning: 3,
	notice: 3,
	fixed: 3,
	folded: 3
};
function errorParts(result, options) {
	let errors = remaining(result, "error"), folded = foldedErrors(result), elsewhere = elsewhereInWords(result, "error");
	if (errors.length === 0) return followingParts(folded, options, `#### ${diagnosticsInWords(folded, "error", result)}\n`);
	let consequencesOf = findConsequences(result.diagnostics), rows = groupRows(errors, result);
	return [{
		priority: 4,
		open: `#### ${diagnosticsInWords(errors, "error", result)}${moreInWords(errors, folded)}${rowsInWords(errors, rows)}\n${elsewhere}${tableHead(COLUMNS$3)}`,
		close: "",
		rows: rowsOf(rows, (row) => renderRow(row, options, consequencesOf)),
		atLeast: AT_LEAST.error,
		fold: foldRows(rows.length, 50, COLUMNS$3, nounOf("error", errors, rows)),
		noun: nounOf("error", errors, rows)
	}, ...followingParts(folded, options)];
}
function followingParts(folded, options, heading = "") {
	if (folded.length === 0) return [];
	let { open, close } = details(followingInWords(folded));
	return [{
		priority: 8,
		open: heading + open + tableHead(COLUMNS$3),
		close,
		rows: rowsOf(folded, (diagnostic) => rowOf$1(diagnostic, options)),
		atLeast: AT_LEAST.folded,
		noun: "error"
	}];
}
function milderParts(result, options) {
	return ["warning", "notice"].flatMap((severity) => {
		let found = remaining(result, severity);
		if (found.length === 0) return [];
		let rows = groupRows(found, result), { open, close } = details(diagnosticsInWords(found, severity, result) + rowsInWords(found, rows));
		return [{
			priority: severity === "warning" ? 8 : 9,
			open: open + elsewhereInWords(result, severity) + tableHead(COLUMNS$3),
			close,
			rows: rowsOf(rows, (row) => renderRow(row, options)),
			atLeast: AT_LEAST[severity],
			noun: nounOf(severity, found, rows)
		}];
	});
}
function memberParts(result, options) {
	let members = SEVERITIES.flatMap((severity) => groupRows(remaining(result, severity), result)).flatMap((row) => isGroup(row) ? row.members : []);
	if (members.length === 0) return [];
	let { open, close } = details(`${plural(members.length, "grouped diagnostic")}, one by one`);
	return [{
		priority: 11,
		open: open + tableHead(COLUMNS$3),
		close,
		rows: rowsOf(members, (member) => rowOf$1(member, options)),
		atLeast: 0,
		atMost: 200,
		noun: "grouped diagnostic"
	}];
}
function groupRows(found, result) {
	let { single, groups } = groupDiagnostics(result, found);
	return [...groups, ...single].sort((a, b) => rankOf(firstOf(a)) - rankOf(firstOf(b)));
}
function isGroup(row) {
	return "members" in row;
}
function rowsInWords(found, rows) {
	return rows.length === found.length ? "" : `, in ${plural(rows.length, "row")}`;
}
function nounOf(severity, found, rows) {
	return rows.length === found.length ? severity : "row";
}
function fixedParts({ diagnostics }) {
	let fixed = diagnostics.filter(({ change }) => change === "fixed");
	if (fixed.length === 0) return [];
	let { open, close } = details(`✅ ${plural(fixed.length, "fixed diagnostic")}`);
	return [{
		priority: 7,
		open: open + tableHead([
			"was",
			"device or item",
			"problem"
		]),
		close,
		rows: rowsOf(fixed, ({ severity, rule, subject, message }) => tableRow([
			SIGNS[severity],
			subject === void 0 ? "" : escapeMarkdown(nameOfSubject(subject)),
			`${escapeMarkdown(message, MESSAGE_LIMIT)}<br>\`${rule}\``
		])),
		atLeast: AT_LEAST.fixed,
		noun: "fixed diagnostic"
	}];
}
function remaining({ diagnostics }, severity) {
	return [...diagnostics.filter((one) => counts(one, severity) && (one.folded !== !0 || severity !== "error") && !isElsewhere(one))].sort((a, b) => rankOf(a) - rankOf(b));
}
function rankOf(one) {
	return (one.change === "existing" ? 2 : 0) + +!isCause(one);
}
function counts({ severity: own, change, waived }, severity) {
	return own === severity && waived === void 0 && change !== "fixed";
}
function isElsewhere({ rule, severity, folded, follows }) {
	return rule === "change-impact" || rule === "policy-loosened" ? !0 : rule === "software-invalid" ? folded === !0 && follows === void 0 : rule === "approval-expiring" && severity !== "error";
}
function elsewhereInWords({ diagnostics }, severity) {
	let others = diagnostics.filter((one) => counts(one, severity) && isElsewhere(one)).length;
	return others === 0 ? "" : `\n${plural(others, `more ${severity}`)} ${others === 1 ? "is" : "are"} shown above.\n`;
}
function foldedErrors({ diagnostics }) {
	return diagnostics.filter((one) => counts(one, "error") && one.folded === !0 && !isElsewhere(one));
}
function moreInWords(errors, folded) {
	return folded.length === 0 ? "" : `, and ${folded.length} more that ${verbOf(folded)} from ${errors.length === 1 ? "it" : "them"}`;
}
function followingInWords(folded) {
	return `${plural(folded.length, "error")} that ${verbOf(folded)} from the above`;
}
function verbOf(folded) {
	return folded.every(({ follows }) => follows !== void 0) ? folded.length === 1 ? "follows" : "follow" : "may follow";
}
function diagnosticsInWords(found, noun, { comparison }) {
	let added = found.filter(({ change }) => change === "new").length, ofThem = comparison === void 0 ? "" : added === 0 ? ", none of them new" : `, ${added} of them new`;
	return plural(found.length, noun) + ofThem;
}
function firstOf(row) {
	return isGroup(row) ? row.first : row;
}
function signOf({ severity, change }) {
	return change === void 0 ? SIGNS[severity] : `${SIGNS[severity]}, ${change === "new" ? "**new**" : change}`;
}
function renderRow(row, options, consequencesOf) {
	if (!isGroup(row)) return rowOf$1(row, options, consequencesOf?.([row]));
	let { first, members, sentence, help } = row, { rule, location } = first, subjects = members.flatMap(({ subject }) => subject ?? []), consequences = consequencesOf?.(members);
	return tableRow([
		signOf(first),
		subjects.length === 0 ? "" : countInWords(subjects),
		[
			escapeMarkdown(sentence, MESSAGE_LIMIT),
			`→ ${escapeMarkdown(help, MESSAGE_LIMIT)}`,
			...consequences === void 0 ? [] : [`so ${escapeMarkdown(consequences, MESSAGE_LIMIT)}`],
			`${linkPlace(location, options)} and ${plural(members.length - 1, "other place")} \`${rule}\``
		].join("<br>")
	]);
}
function rowOf$1(diagnostic, options, consequences) {
	let { rule, subject, about = subject, message, help, location } = diagnostic;
	return tableRow([
		signOf(diagnostic),
		about === void 0 ? "" : escapeMarkdown(nameOfSubject(about)),
		[
			escapeMarkdown(message, MESSAGE_LIMIT),
			...otherPlaces(diagnostic).map((other) => `${linkPlace(other.location, options)} ${escapeMarkdown(other.message, MESSAGE_LIMIT)}`),
			...diagnostic.folded === !0 ? [] : [`→ ${escapeMarkdown(help, MESSAGE_LIMIT)}`],
			...consequences === void 0 ? [] : [`so ${escapeMarkdown(consequences, MESSAGE_LIMIT)}`],
			`${linkPlace(location, options)} \`${rule}\``
		].join("<br>")
	]);
}
// src/formats/markdown/lapses.ts
const COLUMNS$2 = [
	"last day",
	"software and where its approval ends",
	"devices and items"
];
function lapseParts(result, options) {
	let lapses = findLapses(result);
	return lapses.length === 0 ? [] : [{
		priority: 6,
		open: `#### Approvals that end soon: ${countInWords(lapses.flatMap(({ subjects }) => subjects))}\n${tableHead(COLUMNS$2)}`,
		close: "",
		rows: rowsOf(lapses, ({ date, software, subjects, endsAt }) => tableRow([
			whenInWords(date, result.evaluation.asOf),
			escapeMarkdown(software) + (endsAt === void 0 ? "" : `<br>${linkPlace(endsAt, options)}`),
			`${subjects.length}: ${escapeMarkdown(listWords(namesOfSubjects(subjects), 5), MESSAGE_LIMIT)}`
		])),
		atLeast: 10,
		fold: foldRows(lapses.length, 25, COLUMNS$2, "ending approval"),
		noun: "ending approval"
	}];
}
function findLapses(result) {
	let evaluationOf = createFindEvaluation(result), lapses = new Map();
	for (let diagnostic of result.diagnostics) {
		if (diagnostic.rule !== "approval-expiring" || diagnostic.change === "fixed" || diagnostic.subject === void 0) continue;
		let found = evaluationOf(diagnostic), date = found?.validity.validUntil;
		if (found === void 0 || date == null) continue;
		let { platform = "", version = "" } = found.subject.softwareVersion ?? {}, endsAt = diagnostic.related[0]?.location, key = JSON.stringify([
			date,
			platform,
			version,
			endsAt
		]), software = softwareName({
			platform,
			version
		});
		getOrCreate(lapses, key, () => ({
			date,
			software,
			subjects: [],
			endsAt
		})).subjects.push(diagnostic.subject);
	}
	return [...lapses.values()].sort((a, b) => compareText(a.date, b.date) || b.subjects.length - a.subjects.length);
}
function createFindEvaluation({ evaluation, locationOf }) {
	let all = [...evaluation.devices, ...evaluation.inventoryItems], byName = groupBy(all, ({ subject }) => keyOf(subjectOf(subject)));
	return ({ subject, location }) => {
		let alike = subject === void 0 ? [] : byName.get(keyOf(subject)) ?? [];
		return alike.length < 2 ? alike[0] : alike.map((found) => ({
			found,
			at: locationOf(found.subject.entry)
		})).filter(({ at }) => at.file === location.file && at.start.line <= location.start.line).sort((a, b) => b.at.start.line - a.at.start.line)[0]?.found;
	};
}
function keyOf({ kind, name, device }) {
	return JSON.stringify([
		kind,
		device ?? null,
		name
	]);
}
// src/formats/markdown/waived.ts
const COLUMNS$1 = [
	"waived until",
	"device or item",
	"problem, reason and place"
];
function waivedParts({ diagnostics }, options) {
	let found = diagnostics.filter((diagnostic) => diagnostic.waived !== void 0).filter(({ change }) => change !== "fixed").sort((a, b) => compareText(a.waived.until, b.waived.until));
	return found.length === 0 ? [] : [{
		priority: 6,
		open: `#### ${plural(found.length, "waived violation")}\n${tableHead(COLUMNS$1)}`,
		close: "",
		rows: rowsOf(found, (diagnostic) => rowOf(diagnostic, options)),
		atLeast: 3,
		fold: foldRows(found.length, 10, COLUMNS$1, "waived violation"),
		noun: "waived violation"
	}];
}
function rowOf({ waived, subject, message, location, rule }, options) {
	return tableRow([
		waived.until,
		subject === void 0 ? "" : escapeMarkdown(nameOfSubject(subject)),
		[
			escapeMarkdown(message, MESSAGE_LIMIT),
			`→ ${escapeMarkdown(reasonInWords(waived.reason), MESSAGE_LIMIT)}`,
			`${linkPlace(location, options)} \`${rule}\``
		].join("<br>")
	]);
}
function renderMarkdown(given, options) {
	let result = fromGitRoot(given), { limitBytes = 1e6, wholeReport = "the output of fleetvet check -f json" } = options, parts = [
		verdictPart(result, options),
		...options.beside?.parts ?? [],
		...changeParts(result, options),
		...errorParts(result, options),
		...waivedParts(result, options),
		...lapseParts(result, options),
		...fixedParts(result),
		...milderParts(result, options),
		...memberParts(result, options),
		...coverageParts(result),
		totalsPart(result)
	];
	return fitParts(parts, limitBytes, escapeMarkdown(wholeReport));
}
const COLUMNS = [
	"",
	"total",
	"valid",
	"invalid",
	"without software"
], MORE_COLUMNS = {
	not_expected: "no software needed",
	not_judged: "not judged",
	drift: "drift"
};
function totalsPart({ summary, evaluation, comparison, filesInAll, repository }) {
	let { devices, inventory_items: items, virtual_machines: machines, files, diagnostics } = summary, more = [
		"not_expected",
		"not_judged",
		"drift"
	].filter((key) => key === "drift" ? repository.observations.length > 0 : devices[key] + items[key] > 0), rows = [...[["devices", devices], ["inventory items", items]].map(([label, counts]) => ({
		total: counts.total,
		cells: [
			label,
			counts.total,
			counts.valid,
			counts.invalid,
			counts.no_software,
			...more.map((key) => counts[key])
		]
	})), {
		total: machines.total,
		cells: [
			"virtual machines",
			machines.total,
			"–",
			"–",
			"–",
			...more.map(() => "–")
		]
	}].filter(({ total, cells }) => total > 0 || cells.slice(1).some((cell) => Number(cell) > 0)), table = rows.length === 0 ? "" : tableHead([...COLUMNS, ...more.map((key) => MORE_COLUMNS[key])]) + rows.map(({ cells }) => tableRow(cells.map(String))).join(""), counts = [...SEVERITIES.filter((severity) => diagnostics[severity] > 0).map((severity) => plural(diagnostics[severity], severity)), ...diagnostics.waived > 0 ? [`${diagnostics.waived} waived`] : []], against = comparison === void 0 ? "" : `, ${escapeMarkdown(commitsInWords(comparison))}`, line = `\n${filesInWords(files, filesInAll)}, as of ${evaluation.asOf}${against}: ${counts.length === 0 ? "nothing to report" : listWords(counts)}.\n`;
	return textPart(3, `#### Totals\n${table}${line}`, "the totals");
}
function filesInWords(files, inAll) {
	return files === inAll ? plural(files, "file") : `${files} of ${plural(inAll, "file")} reported on`;
}
function verdictPart(result, { failed, headline = "fleetvet", beside }) {
	let verdict = `${failed ? "❌" : "✅"} ${escapeMarkdown(`${headline} ${failed ? "failed" : "passed"}`)}`, found = escapeMarkdown([verdictInWords(result), ...beside === void 0 ? [] : [beside.inWords]].join("; "), Infinity), notes = notesForReaders(result).map((note) => `\n> ${escapeMarkdown(note, Infinity)}\n`);
	return textPart(0, `### ${verdict}: ${found}\n${notes.join("")}`, "the verdict");
}
export { renderMarkdown as t };
