import "./rolldown-runtime.js";
import { t as toJson } from "./json.js";
// src/query/formats/json.ts
function* renderQueryJson({ count, next, previous, results }) {
	yield `${toJson({
		count,
		next,
		previous
	}).slice(0, -1)},"results":[`;
	let separator = "\n";
	for (let result of results) yield separator + toJson(result), separator = ",\n";
	yield separator === "\n" ? "]}\n" : "\n]}\n";
}
export { renderQueryJson };
