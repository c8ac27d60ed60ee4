import "./rolldown-runtime.js";
import { t as csvRow } from "./csv-cell.js";
import { p as statusOf, r as REASON_WORDS } from "./words4.js";
import { _r as toWords } from "./core.js";
// src/report/formats/csv.ts
const COLUMNS = {
	"Part ID": ({ kind, type }) => kind === "inventory_item" ? type : null,
	"Item Name": ({ kind, name }) => kind === "inventory_item" ? name : null,
	Device: ({ kind, name, device }) => kind === "device" ? name : device,
	"Current Software": ({ software }) => software,
	Valid: ({ status }) => status === "valid" ? "True" : "False",
	"Last Run": (_, { asOf }) => asOf,
	"Approved Software": ({ approved }) => approved.join("; "),
	Kind: ({ kind }) => toWords(kind),
	"Device Type": ({ kind, type }) => kind === "device" ? type : null,
	Role: ({ role }) => role,
	Platform: ({ platform }) => platform,
	Tenant: ({ tenant }) => tenant,
	Location: ({ location }) => location,
	Status: statusOf,
	Reason: ({ reason }) => reason === null ? null : REASON_WORDS[reason].name,
	"Valid Until": ({ validUntil }) => validUntil,
	Preferred: ({ preferred }) => preferred ? "True" : "False",
	"Waived Until": ({ waiver }) => waiver?.until ?? null,
	"Waiver Reason": ({ waiver }) => waiver?.reason ?? null,
	"Target Software": ({ target }) => target?.software ?? null,
	"Target Image Files": ({ target }) => target?.imageFiles.join("; ") ?? null,
	"Image Files": ({ imageFiles }) => imageFiles.join("; "),
	"Image Source": ({ imageSource }) => imageSource,
	File: ({ place }) => place.file,
	Line: ({ place }) => String(place.line),
	Supported: ({ supported }) => supported === null ? null : supported ? "True" : "False",
	Expiring: ({ expiring }) => expiring ? "True" : "False",
	"Approved By": ({ approvedBy }) => approvedBy,
	Ticket: ({ ticket }) => ticket,
	"Target Approved By": ({ target }) => target?.approvedBy ?? null,
	"Target Ticket": ({ target }) => target?.ticket ?? null,
	"Observed Software": ({ observed }) => observed?.version ?? null,
	"Observed On": ({ observed }) => observed?.seen ?? null,
	"Observed By": ({ observed }) => observed?.source ?? null,
	Drift: ({ observed }) => observed === null ? null : observed.drift ? "True" : "False",
	"Observed Approved": ({ observed }) => observed === null ? null : observed.approved ? "True" : "False"
};
function* renderComplianceCsv(report) {
	yield csvRow(Object.keys(COLUMNS));
	let columns = Object.values(COLUMNS);
	for (let subject of report.subjects) yield csvRow(columns.map((column) => column(subject, report) ?? ""));
}
export { renderComplianceCsv };
