import "./rolldown-runtime.js";
import { r as compliancePercent } from "./counts.js";
import { _n as devicesAndItems, _r as toWords, dr as byteSize, hr as plural, lr as whenInWords, pr as listWords, ur as windowInWords } from "./core.js";
import { tt as unreadPoliciesInWords } from "./command-line.js";
import { o as tableHead, s as tableRow } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { a as listDrift, c as noUpgradesInWords, i as RECORD_MARKS, n as LAPSE_WORDS, o as meaningOf, p as statusOf, r as REASON_WORDS, s as nameOfRow, t as DIMENSION_WORDS } from "./words4.js";
import { t as worstFirst } from "./worst-first.js";
// src/report/formats/markdown.ts
const SHOWN_SUBJECTS = 1e3, COUNT_COLUMNS = [
	"compliant",
	"valid",
	"of which out of support",
	"invalid",
	"of which waived",
	"no software",
	"not expected",
	"total"
];
function* renderComplianceMarkdown(report) {
	yield head(report), yield upgrades(report), yield figures(report), yield change(report), yield drift(report);
	for (let breakdown of report.breakdowns) yield breakdownTable(breakdown);
	yield reasons(report), yield lapses(report), yield images(report), yield records(report), yield policy(report), yield* subjects(report);
}
function head({ asOf, commit, multiTenantMode, policyFingerprint, verdict, limits, unreadPolicies }) {
	let facts = [
		["as of", asOf],
		["commit", commit === null ? "unknown" : `\`${commit.id}\`${commit.altered ? ", with changes" : ""}`],
		["multi-tenant mode", multiTenantMode ? "on" : "off"],
		...limits.length === 0 ? [] : [["limited to", escapeMarkdown(limits.join("; "), MESSAGE_LIMIT)]],
		["policy fingerprint", `\`${policyFingerprint}\``]
	], verdictLine = `**${verdict.failed ? "❌ Failed" : "✅ Passed"}**: ${escapeMarkdown(verdict.sentence, Infinity)}.`, unread = unreadPoliciesInWords(unreadPolicies);
	return `# Software compliance\n\n${verdictLine}\n${unread === void 0 ? "" : `\n> ${escapeMarkdown(unread, Infinity)}.\n`}${table(["report", ""], facts)}`;
}
function upgrades(report) {
	let { upgrades: { until, list }, subjects: all } = report;
	return list.length === 0 ? `\n## Upgrades\n\n${noUpgradesInWords(report)}\n` : `\n## Upgrades before ${until}\n${cutTable([
		"by",
		"what",
		"from and to",
		"reason",
		"approved by",
		"ticket",
		"image file"
	], list.map(({ by, kind, type, from, to, imageFiles, reason, approvedBy, ticket, rows: members }) => {
		let names = members.flatMap((row) => {
			let subject = all[row];
			return subject === void 0 ? [] : [nameOfRow(subject)];
		}), files = imageFiles.map(({ name, checksum, algorithm, size }) => [
			name,
			checksum === null ? "no checksum" : `${algorithm ?? ""} ${checksum}`,
			size === null ? "" : byteSize(size)
		].filter((part) => part !== "").join(", "));
		return [
			by === null ? "now" : whenInWords(by, report.asOf),
			`${plural(members.length, kind === "device" ? "device" : "item")}: ${escapeMarkdown(listWords(names), MESSAGE_LIMIT)}${type === null ? "" : `<br>${escapeMarkdown(type)}`}`,
			`${escapeMarkdown(from ?? "–")}<br>→ ${escapeMarkdown(to ?? "no target")}`,
			escapeMarkdown(reason, MESSAGE_LIMIT),
			escapeMarkdown(approvedBy ?? "–"),
			escapeMarkdown(ticket ?? "–"),
			escapeMarkdown(files.length === 0 ? "–" : files.join("; "), MESSAGE_LIMIT)
		];
	}), "upgrade")}`;
}
function records({ records: all }) {
	return all.length === 0 ? "" : `\n## Records of validated software\n${cutTable([
		"record",
		"software",
		"window",
		"preferred",
		"for",
		"matched",
		"relying on it",
		"approved by",
		"ticket"
	], all.map((record) => [
		escapeMarkdown(record.name ?? "–"),
		escapeMarkdown(record.software),
		`${windowInWords(record.start, record.end)}${record.marks.map((mark) => `, ${RECORD_MARKS[mark]}`).join("")}`,
		record.preferred ? "yes" : "no",
		escapeMarkdown(record.assigned, MESSAGE_LIMIT),
		String(record.matched),
		String(record.relying),
		escapeMarkdown(record.approvedBy ?? "–"),
		escapeMarkdown(record.ticket ?? "–")
	]), "record")}`;
}
function figures({ devices, inventoryItems, notJudged }) {
	return `\n## Totals\n${table([
		"",
		...COUNT_COLUMNS,
		"not judged"
	], [[
		"devices",
		...counts(devices),
		String(notJudged.devices)
	], [
		"inventory items",
		...counts(inventoryItems),
		String(notJudged.inventoryItems)
	]])}`;
}
function counts(found) {
	let { valid, unsupported, invalid, waived, noSoftware, notExpected, total } = found;
	return [total === notExpected ? "–" : `${compliancePercent(found)} %`, ...[
		valid,
		unsupported,
		invalid,
		waived,
		noSoftware,
		notExpected,
		total
	].map(String)];
}
function change({ change: made }) {
	if (made === null) return "";
	let names = (title, list) => list.length === 0 ? "" : `\n${title}: ${escapeMarkdown(listWords(list, 25), MESSAGE_LIMIT)}\n`;
	return `\n## This change\n\nCompared with \`${made.base.slice(0, 12)}\`, ${escapeMarkdown(made.sentence, Infinity)}.\n${names("Newly invalid", made.newlyInvalid)}${names("Fixed", made.fixed)}${causes(made.causes)}`;
}
function causes(list) {
	return list.length === 0 ? "" : cutTable([
		"entry",
		"change",
		"what follows",
		"place"
	], list.map(({ kind, name, action, fields, altered, follows, place }) => {
		let more = fields.length - altered.length, values = altered.map(({ field, words }) => `${escapeMarkdown(field)} ${escapeMarkdown(words, MESSAGE_LIMIT)}`);
		return [
			escapeMarkdown(`${toWords(kind)} ${name ?? ""}`.trimEnd()),
			[
				action,
				...values,
				...more > 0 ? [`and ${more} more`] : []
			].join("<br>"),
			listWords(follows, Infinity),
			placeOf(place)
		];
	}), "entry");
}
function drift({ subjects: all, observes }) {
	if (!observes) return "";
	let found = listDrift(all);
	return found.length === 0 ? "\n## Drift\n\nEverything that was observed runs what it should.\n" : `\n## Drift\n${cutTable([
		"name",
		"should run",
		"runs",
		"approved",
		"seen",
		"source"
	], found.flatMap((subject) => subject.observed === null ? [] : [[
		escapeMarkdown(nameOfRow(subject)),
		escapeMarkdown(subject.software ?? "–"),
		escapeMarkdown(subject.observed.version),
		subject.observed.approved ? "yes" : "no",
		subject.observed.seen,
		escapeMarkdown(subject.observed.source ?? "–")
	]]), "device or item")}`;
}
function breakdownTable({ kind, dimension, groups }) {
	let noun = kind === "device" ? "Devices" : "Inventory items", rows = groups.map(({ name, counts: ofGroup }) => [name === null ? "_none_" : escapeMarkdown(name), ...counts(ofGroup)]);
	return `\n## ${noun} by ${DIMENSION_WORDS[dimension]}\n${cutTable([DIMENSION_WORDS[dimension], ...COUNT_COLUMNS], rows, "group")}`;
}
function reasons({ reasons: found, unreadPolicies }) {
	return found.length === 0 ? "" : `\n## Reasons\n${table([
		"reason",
		"meaning",
		"devices",
		"inventory items",
		"waived"
	], found.map(({ reason, devices, inventoryItems, waived }) => [
		REASON_WORDS[reason].name,
		escapeMarkdown(meaningOf(reason, unreadPolicies), Infinity),
		String(devices),
		String(inventoryItems),
		String(waived)
	]))}`;
}
function lapses({ lapses: { until, list } }) {
	return list.length === 0 ? `\n## What expires until ${until}\n\nNothing.\n` : `\n## What expires until ${until}\n${cutTable([
		"last day",
		"what",
		"software",
		"devices and items",
		"names"
	], list.map(({ date, kind, software, subjects: count, names }) => {
		let rest = count - names.length, shown = rest > 0 ? `${names.join(", ")} and ${rest} more` : listWords(names, names.length);
		return [
			date,
			LAPSE_WORDS[kind],
			escapeMarkdown(software),
			String(count),
			escapeMarkdown(shown, MESSAGE_LIMIT)
		];
	}), "row")}`;
}
function images({ images: { inUse, unresolved, withoutChecksum } }) {
	let summary = `\n## Image files\n\n${plural(inUse, "image file")} in use, ${withoutChecksum.length} without a checksum; ${devicesAndItems(unresolved.length)} with software but without an image file.\n`, rows = unresolved.map(({ name, software, place }) => [
		escapeMarkdown(name),
		escapeMarkdown(software),
		placeOf(place)
	]), files = withoutChecksum.map(({ imageFile, software, subjects: count, place }) => [
		escapeMarkdown(imageFile),
		escapeMarkdown(software),
		String(count),
		placeOf(place)
	]);
	return summary + (rows.length === 0 ? "" : cutTable([
		"without an image file",
		"software",
		"declared in"
	], rows, "device or item")) + (files.length === 0 ? "" : cutTable([
		"without a checksum",
		"software",
		"devices and items",
		"declared in"
	], files, "image file"));
}
function policy({ coverage, waivers }) {
	let covered = table([
		"coverage",
		"with a policy to follow",
		"matched by any record",
		"total"
	], [
		coverage.devices,
		coverage.inventoryItems,
		...coverage.gaps.slice(0, 25)
	].map(({ name, covered: with_, matched, total }) => [escapeMarkdown(name), ...[
		with_,
		matched,
		total
	].map(String)])), rows = waivers.map(({ reason, until, expired, approvedBy, ticket, named, excused }) => [
		escapeMarkdown(reason, MESSAGE_LIMIT),
		`${until}${expired ? " (past)" : ""}`,
		escapeMarkdown(approvedBy ?? "–"),
		escapeMarkdown(ticket ?? "–"),
		String(named),
		String(excused)
	]);
	return `\n## Policy\n${covered}${rows.length === 0 ? "\nThere are no waivers.\n" : cutTable([
		"waiver",
		"last day",
		"approved by",
		"ticket",
		"named",
		"waived now"
	], rows, "waiver")}`;
}
function* subjects({ subjects: all }) {
	let found = worstFirst(all).flatMap((row) => all[row] ?? []).filter(({ status }) => status !== "valid");
	if (found.length !== 0) {
		yield `\n## Devices and items that are not valid\n${tableHead([
			"name",
			"type or part",
			"location",
			"software",
			"status",
			"reason",
			"approved software",
			"target"
		])}`;
		for (let subject of found.slice(0, SHOWN_SUBJECTS)) yield tableRow(cellsOf(subject));
		yield restOf(found.length, SHOWN_SUBJECTS, "device or item");
	}
}
function cellsOf(subject) {
	let { type, location, software, reason, approved, target } = subject;
	return [
		escapeMarkdown(nameOfRow(subject)),
		escapeMarkdown(type ?? "–"),
		escapeMarkdown(location ?? "–"),
		escapeMarkdown(software ?? "–"),
		statusOf(subject),
		reason === null ? "–" : REASON_WORDS[reason].name,
		escapeMarkdown(approved.length === 0 ? "–" : approved.join(", "), MESSAGE_LIMIT),
		escapeMarkdown(target?.software ?? "–")
	];
}
function placeOf({ file, line }) {
	return escapeMarkdown(`${file}:${line}`);
}
function table(columns, rows) {
	return tableHead(columns) + rows.map(tableRow).join("");
}
function cutTable(columns, rows, noun) {
	let shown = rows.slice(0, 25), kept = columns.map((_, at) => shown.some((row) => row[at] !== "–")), keep = (cells) => cells.filter((_, at) => kept[at]);
	return table(keep(columns), shown.map(keep)) + restOf(rows.length, 25, noun);
}
function restOf(length, shown, noun) {
	return length <= shown ? "" : `\n… and ${length - shown === 1 ? `1 more ${noun}` : `${length - shown} more`}; see the JSON format.\n`;
}
export { renderComplianceMarkdown };
