import { qr as compareText } from "./core.js";
import { f as shownStatusOf } from "./words4.js";
// src/report/formats/worst-first.ts
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
export { worstFirst as t };
