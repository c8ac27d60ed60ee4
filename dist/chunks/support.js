import "./rolldown-runtime.js";
import { o as printable } from "./first.js";
import { hr as plural } from "./core.js";
// src/import/formats/support.ts
function renderSupport(plan, colors, isDryRun) {
	let { filled, differing, missing, same, files } = plan, section = (title, lines) => lines.length === 0 ? [] : [
		"",
		`${title} (${lines.length})`,
		...lines.map((line) => `  ${printable(line)}`)
	];
	return [
		`${plural(filled.length, "support date")} set, ${same} already there, ${missing.length} not found`,
		...section(colors.green("set"), filled.map(({ software, date, before }) => `${software}: ${date}${before === void 0 ? "" : `, before ${before}`}`)),
		...section(colors.yellow("another date, which stays; --replace sets it"), differing.map(({ software, date, before }) => `${software}: has ${before}, and the source says ${date}`)),
		...section(colors.yellow("no date found"), missing.map(({ software, reason }) => `${software}: ${reason}`)),
		"",
		files.length === 0 ? "Nothing to write." : `${isDryRun ? "Would write" : "Wrote"} ${plural(files.length, "file")}.`
	].map((line) => `${line}\n`);
}
export { renderSupport };
