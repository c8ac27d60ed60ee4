// src/model/severity.ts
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
function compareSeverities(a, b) {
	return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
export { compareSeverities as n, SEVERITIES as t };
