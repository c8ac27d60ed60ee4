import "./rolldown-runtime.js";
import { i as checkWorkingTree, r as checkCommit } from "./core.js";
import { a as oneLine, u as UserError } from "./first.js";
import { Q as notesOf, X as leftOutOf, b as wholeNumberArgument, c as colorsFor, d as writeMessage, f as writePieces, l as columnsFor, m as addCommonOptions, p as withProgress, v as formatOption, y as today } from "./command-line.js";
function readRange(first, second) {
	let [, from, dots, to] = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(first) ?? [];
	if (dots === void 0) return {
		base: first,
		head: second,
		mergeBase: !1
	};
	if (second !== void 0) throw new UserError(`${first} is already a range: remove ${second}`);
	return {
		base: from === void 0 || from === "" ? "HEAD" : from,
		head: to === "" ? void 0 : to,
		mergeBase: dots === "..."
	};
}
function addDiffCommand(program) {
	let command = program.command("diff").description("show what a change does to devices and inventory items, and which entry causes it").argument("<base>", "the commit to compare with, or a range: A..B, A...B, A...").argument("[head]", "the changed commit (default: the working tree)");
	command.addOption(formatOption([
		"pretty",
		"json",
		"markdown"
	], "pretty")).option("--ignore-waivers", "ignore waivers").option("--max-groups <n>", "maximum number of groups to show (0 = all)", wholeNumberArgument, 100).option("--no-fast-path", "parse every file with the YAML library, for debugging: same result, slower"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet diff main                     compare the working tree with main\n  $ fleetvet diff main...                  compare it with the merge base of main and HEAD\n  $ fleetvet diff v1.4 v1.5                compare two tags, as v1.4..v1.5 does\n  $ fleetvet diff HEAD^1 --as-of 2027-01-01\n  $ fleetvet diff main -f json > diff.json\n\nExit status: 0 even if the change has violations, 2 if the comparison could not run.").action(runDiff);
}
async function runDiff(first, second, options) {
	let { base, head, mergeBase } = readRange(first, second), { asOf = today(), config, multiTenantMode, ignoreWaivers, fastPath, cwd } = options, common = {
		asOf,
		config,
		multiTenantMode,
		fastPath,
		ignoreWaivers,
		base: {
			ref: base,
			policyFromBase: !1,
			mergeBase
		}
	}, result = await withProgress(options.quiet, async (onProgress) => head === void 0 ? checkWorkingTree(cwd, {
		...common,
		onProgress
	}) : checkCommit(cwd, head, {
		...common,
		onProgress
	})), { comparison } = result;
	if (comparison === void 0) throw Error("the check with a base has no comparison");
	let compared = {
		...result,
		comparison
	}, { format, color, maxGroups } = options, look = {
		head: head ?? "the working tree",
		maxGroups
	}, pieces = format === "json" ? (await import("./diff-json.js")).renderDiffJson(compared) : format === "markdown" ? (await import("./diff4.js")).renderDiffMarkdown(compared, look) : (await import("./diff-pretty.js")).renderDiffPretty(compared, {
		...look,
		colors: colorsFor(process.stdout, color),
		width: columnsFor(process.stdout)
	}), leftOut = leftOutOf(result.repository);
	if (format === "json" && leftOut !== void 0 && writeMessage(leftOut), format !== "pretty") for (let note of notesOf(result)) writeMessage(`note: ${oneLine(note)}`);
	await writePieces(process.stdout, pieces);
}
export { addDiffCommand };
