// src/parse/library/line-starts.ts
function lineStartsOf(text) {
	let starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return Uint32Array.from(starts);
}
function lineOf(lineStarts, offset) {
	let low = 0, high = lineStarts.length - 1;
	for (; low < high;) {
		let middle = low + high + 1 >>> 1;
		(lineStarts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
	}
	return low + 1;
}
export { lineStartsOf as n, lineOf as t };
