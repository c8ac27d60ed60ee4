import "./rolldown-runtime.js";
import { _ as Option, c as writePieces, f as today, i as withProgress, l as addCommonOptions, x as COMPLIANCE_FORMAT_NAMES, y as writeReport } from "./command-line.js";
import { i as checkWorkingTree, t as hasFailed } from "./core.js";
import { t as composeReport } from "./report.js";
import { t as writeFile } from "./write-file2.js";
import { t as findReportCommit } from "./report-commit2.js";
function addReportCommand(program) {
	let command = program.command("report").description("write the compliance report for reviewers: figures, devices and inventory items").argument("[paths...]", "files and folders to report on; the whole repository is still checked");
	addCommonOptions(command).addOption(new Option("-f, --format <name>", "output format").choices(COMPLIANCE_FORMAT_NAMES).default("html")).option("-o, --output <file>", "write to this file (default: standard output)").option("--base <ref>", "compare with this commit: the report shows what the change does").option("--ignore-waivers", "ignore waivers").addHelpText("after", "\nExamples:\n  $ fleetvet report -o report.html                  one self-contained page for reviewers\n  $ fleetvet report -o report.html --base main      and what this branch changes\n  $ fleetvet report -f csv -o compliance.csv        one row for each device and item\n  $ fleetvet report -f prometheus                   gauges for a textfile collector\n  $ fleetvet report --as-of 2027-01-01 -f markdown  a wiki page as of that day\n\nExit status: 0 whatever the report says, 2 if the report could not run.").action(runReport);
}
async function runReport(paths, options) {
	let { cwd, config, multiTenantMode, ignoreWaivers, base, format, output } = options, result = await withProgress(options.quiet, async (onProgress) => checkWorkingTree(cwd, {
		asOf: options.asOf ?? today(),
		paths,
		config,
		multiTenantMode,
		ignoreWaivers,
		base: base === void 0 ? void 0 : {
			ref: base,
			policyFromBase: !1
		},
		onProgress
	})), failed = hasFailed(result, {
		severity: "error",
		onlyNew: !1
	}), commit = await findReportCommit(cwd, result, config), pieces = await writeReport(format, composeReport(result, {
		failed,
		commit
	}));
	output === void 0 ? await writePieces(process.stdout, pieces) : await writeFile(cwd, output, pieces);
}
export { addReportCommand };
