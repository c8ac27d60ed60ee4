import { pn as printable } from "./core.js";
// src/cli/one-line.ts
function oneLine(text) {
	return printable(text.trim().replaceAll(/\s*\n\s*/g, " "));
}
export { oneLine as t };
