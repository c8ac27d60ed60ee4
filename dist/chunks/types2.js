// src/forecast/types.ts
function isFailing({ status, inGrace, waived }) {
	return status === "invalid" && !inGrace && !waived;
}
function beginFailing({ before, after, subjects }) {
	return isFailing(after) && !isFailing(before) ? subjects.length : 0;
}
export { isFailing as n, beginFailing as t };
