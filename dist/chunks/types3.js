// src/report/types.ts
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
function compliancePercent({ valid, total }) {
	if (valid === total) return "100.00";
	let hundredths = Math.round(valid / total * 1e4);
	return (Math.min(Math.max(hundredths, +(valid > 0)), 9999) / 100).toFixed(2);
}
export { ITEM_DIMENSIONS as n, compliancePercent as r, DEVICE_DIMENSIONS as t };
