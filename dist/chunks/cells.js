import { fr as compareText } from "./core.js";
import { d as shownStatusOf, l as runsInWords, p as withoutPlatform, s as nameOfRow, u as shownReasonOf } from "./words3.js";
import { a as printable } from "./first.js";
// src/report/formats/html/markup.ts
const NONCHARACTERS = /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g, ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function markup(strings, ...values) {
	let pieces = withoutIndent(strings), made = pieces[0] ?? "";
	return values.forEach((value, index) => {
		made += readText(value) + (pieces[index + 1] ?? "");
	}), { html: made };
}
const known = new WeakMap();
function withoutIndent(strings) {
	let pieces = known.get(strings);
	return pieces === void 0 && known.set(strings, pieces = strings.map((piece, index) => {
		let flush = piece.replace(/(?<![ \t])[ \t]*\n\s*/g, "\n");
		return index === strings.length - 1 ? flush.replace(/(?<!\s)\s+$/, "\n") : flush;
	})), pieces;
}
function raw(text) {
	return { html: text };
}
function join(parts) {
	return { html: parts.map((part) => part.html).join("") };
}
const NOTHING = { html: "" };
function readText(value) {
	return value === void 0 ? "" : typeof value == "number" ? formatCount(value) : typeof value == "string" ? escapeHtml(value) : "html" in value ? value.html : join(value).html;
}
function escapeHtml(text) {
	return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "").replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}
function formatCount(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
// src/report/page-data.ts
const PAGE_COLUMNS = [
	"name",
	"status",
	"software",
	"drift",
	"target",
	"by",
	"reason",
	"type",
	"role",
	"platform",
	"location",
	"tenant",
	"approved",
	"image",
	"approved_by",
	"ticket",
	"upgrade"
], LATER = new Set([
	"approved",
	"image",
	"approved_by",
	"ticket",
	"upgrade"
]);
function columnsOf(observes) {
	return PAGE_COLUMNS.filter((column) => observes || column !== "drift");
}
function firstColumns(columns) {
	return columns.filter((column) => !LATER.has(column));
}
const HEADINGS = {
	name: "Name",
	status: "Status",
	software: "Software",
	drift: "Drift",
	target: "Target",
	by: "By",
	reason: "Reason",
	type: "Type",
	role: "Role",
	platform: "Platform",
	location: "Location",
	tenant: "Tenant",
	approved: "Approved",
	image: "Target image",
	approved_by: "Approved by",
	ticket: "Ticket",
	upgrade: "Upgrade"
};
function isDrift(column, text) {
	return column === "drift" && text.startsWith("runs ");
}
function classOfCell(column, text) {
	return isDrift(column, text) ? "c-drift drifts" : column === "by" && /^\d/.test(text) ? "c-by day" : `c-${column}`;
}
const STATUS_CLASSES = new Map([
	["valid", "valid"],
	["expiring", "expiring"],
	["invalid", "invalid"],
	["waived", "waived"],
	["no software", "none"]
]);
// src/report/formats/html/cells.ts
function cellsOf(subject, upgrade) {
	let { target } = subject;
	return {
		name: nameOfRow(subject),
		status: shownStatusOf(subject),
		software: withoutPlatform(subject.software, subject.platform),
		drift: driftOf(subject),
		target: withoutPlatform(target?.software ?? null, subject.platform),
		by: lastDayOf(subject),
		reason: shownReasonOf(subject),
		type: subject.type ?? "",
		role: subject.role ?? "",
		platform: subject.platform ?? "",
		location: subject.location ?? "",
		tenant: subject.tenant ?? "",
		approved: subject.approved.map((software) => withoutPlatform(software, subject.platform)).join(", "),
		image: target?.imageFiles.join(", ") ?? "",
		approved_by: (target ?? subject).approvedBy ?? "",
		ticket: (target ?? subject).ticket ?? "",
		upgrade: upgrade === 0 ? "" : String(upgrade)
	};
}
function lastDayOf({ status, validUntil }) {
	return status === "invalid" ? "now" : status === "valid" ? validUntil ?? "open-ended" : "";
}
function driftOf(subject) {
	let { observed } = subject;
	return observed === null ? "" : observed.drift ? `runs ${runsInWords(subject)}` : "no";
}
const STATUSES = [
	"invalid",
	"drift, not approved",
	"waived",
	"drift",
	"expiring",
	"valid, out of support",
	"no software",
	"valid",
	"not expected"
];
function urgencyOf(subject) {
	let { observed, supported } = subject, status = shownStatusOf(subject), all = [status === "valid" && supported === !1 ? "valid, out of support" : status, ...observed?.drift === !0 ? [observed.approved ? "drift" : "drift, not approved"] : []];
	return Math.min(...all.map((one) => STATUSES.indexOf(one)));
}
function worstFirst(subjects) {
	let ranks = subjects.map(urgencyOf), dayOf = (row) => subjects[row]?.validUntil ?? "9999";
	return subjects.map((_, row) => row).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || compareText(dayOf(a), dayOf(b)) || a - b);
}
function statusMark(status) {
	return markup`<span class="status s-${STATUS_CLASSES.get(status) ?? "none"}">${status}</span>`;
}
export { PAGE_COLUMNS as a, firstColumns as c, join as d, markup as f, HEADINGS as i, NOTHING as l, statusMark as n, classOfCell as o, raw as p, worstFirst as r, columnsOf as s, cellsOf as t, formatCount as u };
