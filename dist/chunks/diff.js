import "./rolldown-runtime.js";
import { r as Option } from "./esm.js";
import { d as renderDiffPretty, f as renderDiffJson, nt as checkCommit, rt as checkWorkingTree } from "./core.js";
import { a as wholeNumberArgument, i as today, t as addCommonOptions } from "./options.js";
import { n as createProgress, r as writePieces, t as colorsFor } from "./terminal.js";
function addDiffCommand(program) {
	let command = program.command("diff").description("show what a change does: subjects made invalid, mended, with other matches or image files, and why").argument("<base>", "the commit that the change starts from").argument("[head]", "the commit that it leads to (default: the working tree)");
	addCommonOptions(command).addOption(new Option("-f, --format <name>", "how to report").choices(["pretty", "json"]).default("pretty")).option("--ignore-waivers", "compare as if there were no waivers").option("--max-groups <n>", "at most so many groups of subjects in pretty; 0 for all", wholeNumberArgument, 100).option("--no-fast-path", "read every file by the YAML library, as only those are that are not plain: same result, slower").addHelpText("after", "\nExamples:\n  $ fleetvet diff main                     what the working tree does, compared with main\n  $ fleetvet diff v1.4 v1.5                what happened between two tags\n  $ fleetvet diff HEAD^1 --as-of 2027-01-01\n  $ fleetvet diff main -f json > diff.json\n\nExit status: 0 whatever the change does, 2 where the comparison could not be made.").action(runDiff);
}
async function runDiff(base, head, options) {
	let progress = createProgress(options.quiet === !0), { asOf = today(), config, multiTenantMode, ignoreWaivers, fastPath, cwd } = options, common = {
		asOf,
		config,
		multiTenantMode,
		fastPath,
		ignoreWaivers,
		onProgress: progress.onProgress,
		base: {
			ref: base,
			policyFromBase: !1
		}
	}, result;
	try {
		result = await (head === void 0 ? checkWorkingTree(cwd, common) : checkCommit(cwd, head, common));
	} finally {
		progress.stop();
	}
	let { comparison } = result;
	if (comparison === void 0) throw Error("a comparison was asked for and not made");
	let compared = {
		...result,
		comparison
	}, { format, color, maxGroups } = options, pieces = format === "json" ? renderDiffJson(compared) : renderDiffPretty(compared, {
		colors: colorsFor(process.stdout, color),
		head: head ?? "the working tree",
		maxGroups
	});
	await writePieces(process.stdout, pieces);
}
export { addDiffCommand };
