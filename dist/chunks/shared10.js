// src/model/compare.ts
function compareText(a, b) {
	return a < b ? -1 : +(a > b);
}
function compareOptionalText(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? -1 : 1 : compareText(a, b);
}
export { compareText as n, compareOptionalText as t };
