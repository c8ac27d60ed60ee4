// src/report/counts.ts
const DEVICE_DIMENSIONS = [
	"platform",
	"device_type",
	"role",
	"tenant",
	"location"
], ITEM_DIMENSIONS = [
	"platform",
	"part_id",
	"tenant",
	"location"
];
function compliancePercent(counts) {
	return percentOf(counts.compliant, counts.total - counts.notExpected);
}
function percentOf(part, total) {
	if (part === total) return "100.00";
	let hundredths = Math.round(part / total * 1e4);
	return (Math.min(Math.max(hundredths, +(part > 0)), 9999) / 100).toFixed(2);
}
export { percentOf as i, ITEM_DIMENSIONS as n, compliancePercent as r, DEVICE_DIMENSIONS as t };
