import "./rolldown-runtime.js";
import { n as InvalidArgumentError, r as Option } from "./esm.js";
import { Qt as SEVERITIES, T as readCheckout, b as writeFile, m as render, p as OUTPUT_FORMATS, rt as checkWorkingTree, w as findTouched, x as hasFailed } from "./core.js";
import { i as UserError, t as oneLine } from "./first.js";
import { t as findReportCommit } from "./report-commit.js";
import { a as wholeNumberArgument, i as today, t as addCommonOptions } from "./options.js";
import { n as planOutputs, t as outputArguments } from "./outputs.js";
import { n as createProgress, r as writePieces, t as colorsFor } from "./terminal.js";
import path from "node:path";
import { homedir } from "node:os";
// src/cli/cache-folder.ts
function defaultCacheFolder() {
	let { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = process.env;
	return given !== void 0 && path.isAbsolute(given) ? path.join(given, "fleetvet") : process.platform === "win32" && local !== void 0 ? path.join(local, "fleetvet", "cache") : path.join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "fleetvet");
}
function addCheckCommand(program, finish) {
	let { formatArgument, outputArgument } = outputArguments(OUTPUT_FORMATS), command = program.command("check").description("check the repository and report what is not approved").argument("[paths...]", "files and folders to report on; the whole repository is checked all the same");
	addCommonOptions(command).option("-f, --format <name>", `how to report, repeatable: ${OUTPUT_FORMATS.join(", ")} (default: pretty)`, formatArgument).option("-o, --output <[name=]file>", "write a format to a file, repeatable", outputArgument).addOption(new Option("--fail-on <severity>", "which severity fails the check").choices([...SEVERITIES, "never"]).default("error")).option("--base <ref>", "compare with that commit: violations are new, existing or mended").option("--only-new", "with --base: only new violations count for the exit status").addOption(new Option("--policy-from <where>", "with --base: read config, policy and waivers from the base commit").choices(["base"])).option("--ignore-waivers", "check as if there were no waivers").option("--shard <i/n>", "report the i-th of n parts only; fleetvet merge joins their JSON", shardArgument).option("--max-diagnostics <n>", "at most so many in pretty, the gravest first; 0 for all", wholeNumberArgument, 100).option("--no-fast-path", "read every file by the YAML library, as only those are that are not plain: same result, slower").option("--cache [dir]", "keep what is parsed in a folder, so that the next check need not: same result, sooner (default: the user's cache folder)").addHelpText("after", "\nExamples:\n  $ fleetvet check                                  check the repository in this directory\n  $ fleetvet check inventory/sites                  report on the files of one folder only\n  $ fleetvet check -f json > result.json            the whole result, for programs\n  $ fleetvet check -o json=result.json              a report for people, and the result in a file\n  $ fleetvet check -o html=report.html              and the compliance report for reviewers\n  $ fleetvet check --fail-on warning                let warnings fail the check, too\n  $ fleetvet check --base origin/main --only-new    fail on what this branch brings in only\n  $ fleetvet check --cwd ../fleet --as-of 2027-01-01\n\nExit status: 0 passed, 1 the check found what --fail-on names, 2 it could not be made.").action(async (paths, options) => {
		finish(await runCheck(paths, options));
	});
}
async function runCheck(paths, options) {
	let { standardOutput, files } = planOutputs(options, "pretty"), { base: ref, onlyNew = !1, policyFrom } = options;
	if (ref === void 0 && onlyNew) throw new UserError("--only-new needs a --base to compare with");
	if (ref === void 0 && policyFrom !== void 0) throw new UserError("--policy-from base needs a --base to read it from");
	let quiet = options.quiet === !0, progress = createProgress(quiet), result;
	try {
		result = await checkWorkingTree(options.cwd, {
			asOf: options.asOf ?? today(),
			paths,
			config: options.config,
			multiTenantMode: options.multiTenantMode,
			fastPath: options.fastPath,
			ignoreWaivers: options.ignoreWaivers,
			base: ref === void 0 ? void 0 : {
				ref,
				policyFromBase: policyFrom === "base"
			},
			shard: options.shard,
			cache: options.cache === !0 ? defaultCacheFolder() : options.cache,
			onNote: (note) => process.stderr.write(`fleetvet: ${oneLine(note)}\n`),
			onProgress: progress.onProgress
		});
	} finally {
		progress.stop();
	}
	let failOn = {
		severity: options.failOn,
		onlyNew
	}, failed = hasFailed(result, failOn), { cwd, maxDiagnostics } = options, render$1 = async (format, colors) => {
		let places = format === "github" ? await findPlaces(cwd, result) : {};
		return render(format, result, {
			colors,
			failed,
			failOn,
			quiet,
			maxDiagnostics,
			findCommit: async () => findReportCommit(cwd, result, options.config),
			...places
		});
	};
	for (let { format, file } of files) await writeFile(options.cwd, file, await render$1(format, colorsFor({ isTTY: !1 }, !1)));
	return standardOutput !== void 0 && await writePieces(process.stdout, await render$1(standardOutput, colorsFor(process.stdout, options.color))), +!!failed;
}
async function findPlaces(directory, { comparison }) {
	let checkout = await readCheckout(directory);
	if (checkout === void 0) return {};
	let { prefix: pathPrefix } = checkout;
	return comparison === void 0 ? { pathPrefix } : {
		pathPrefix,
		touched: await findTouched(directory, comparison.base, checkout)
	};
}
function shardArgument(text) {
	let [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
	if (index < 1 || index > count) throw new InvalidArgumentError("Write I/N with I from 1 to N, such as 2/3.");
	return {
		index,
		count
	};
}
export { addCheckCommand };
