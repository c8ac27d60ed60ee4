import { mr as percentOf } from "./core.js";
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
export { ITEM_DIMENSIONS as n, compliancePercent as r, DEVICE_DIMENSIONS as t };
