import "./rolldown-runtime.js";
import { qt as createNodeTable } from "./core.js";
import { n as lineStartsOf } from "./line-starts.js";
// src/parse/library/lose-text.ts
function loseText(text, fault) {
	let lineStarts = lineStartsOf(text);
	return {
		documents: [{
			value: null,
			node: 0,
			offsets: [0, text.length],
			faults: [fault]
		}],
		nodes: createNodeTable(new Uint32Array(3), 1, lineStarts, lineStarts.length, void 0)
	};
}
export { loseText as t };
