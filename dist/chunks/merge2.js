import "./rolldown-runtime.js";
import { c as colorsFor, f as writePieces, l as columnsFor, p as withProgress, w as Option } from "./command-line.js";
import { Zt as SEVERITIES } from "./core.js";
import { u as UserError } from "./first.js";
import path from "node:path";
function addMergeCommand(program, finish) {
	program.command("merge").description("join the JSON outputs of check --shard into one").argument("<files...>", "the JSON outputs of all parts, in any order").option("--cwd <dir>", "the directory that paths are relative to", ".").option("-o, --output <file>", "write to this file, .json or .ndjson (default: standard output, if that is not a terminal)").addOption(new Option("--fail-on <severity>", "lowest severity that fails the check").choices([...SEVERITIES, "never"]).default("error")).option("--only-new", "only new violations fail the check").option("-q, --quiet", "show no progress and no verdict").addHelpText("after", "\nExamples:\n  $ fleetvet merge part-*.json                    the verdict\n  $ fleetvet merge part-*.json -o result.json     the same as check -f json without --shard, and the verdict\n\nCreate the parts with check --shard 1/2 -o json=part-1.json and so on, each on its own machine. Parts in NDJSON are joined to\nNDJSON. Truncated or edited parts are refused.\n\nExit status: that of the whole check, 2 if the parts do not belong together.").action(async (files, options) => {
		let { cwd, output, failOn, onlyNew = !1, quiet, color } = options;
		output !== void 0 && assertExtension(output);
		let { mergeFiles } = await import("./merge.js"), { writeFile } = await import("./write-file2.js").then((chunk) => ({ writeFile: chunk.t })), { renderFigures } = await import("./command-line.js").then((chunk) => ({ renderFigures: chunk.F })), { stdout } = process, isPiped = output === void 0 && !stdout.isTTY, { summary, asOf, hasFailed } = await withProgress(quiet, async (onProgress) => {
			let merged = await mergeFiles(cwd, files, {
				severity: failOn,
				onlyNew
			}, onProgress);
			if (output !== void 0) await writeFile(cwd, output, merged.pieces);
			else if (isPiped) await writePieces(stdout, merged.pieces);
			else for (let _ of merged.pieces);
			return merged;
		}, {
			stage: "counting lines",
			then: "joining",
			format: (count) => count.toLocaleString("en-US")
		}), failed = hasFailed();
		!isPiped && quiet !== !0 && stdout.write(renderFigures(summary, asOf, {
			colors: colorsFor(stdout, color),
			failed,
			width: columnsFor(stdout)
		})), finish(+!!failed);
	});
}
function assertExtension(file) {
	let extension = path.extname(file).toLowerCase();
	if (![
		"",
		".json",
		".ndjson"
	].includes(extension)) throw new UserError(`cannot write ${file}: merge writes JSON or NDJSON, as its parts are; use .json or .ndjson`);
}
export { addMergeCommand };
