import "./rolldown-runtime.js";
import { _ as Option, c as writePieces, f as today, i as withProgress, l as addCommonOptions, x as COMPLIANCE_FORMAT_NAMES, y as writeReport } from "./command-line.js";
import { i as checkWorkingTree, t as hasFailed } from "./core.js";
import { t as composeReport } from "./report.js";
import { t as writeFile } from "./write-file2.js";
import { t as findReportCommit } from "./report-commit2.js";
function addReportCommand(program) {
	let command = program.command("report").description("write the compliance report: figures for reviewers, and every device and inventory item").argument("[paths...]", "files and folders to report on; the whole repository is checked all the same");
	addCommonOptions(command).addOption(new Option("-f, --format <name>", "how to write it").choices(COMPLIANCE_FORMAT_NAMES).default("html")).option("-o, --output <file>", "the file to write (default: standard output)").option("--base <ref>", "compare with that commit: the report tells what the change does").option("--ignore-waivers", "report as if there were no waivers").addHelpText("after", "\nExamples:\n  $ fleetvet report -o report.html                  one file for reviewers and auditors, which needs nothing else\n  $ fleetvet report -o report.html --base main      and what this branch does\n  $ fleetvet report -f csv -o compliance.csv        a row for each device and item\n  $ fleetvet report -f prometheus                   gauges for a textfile collector\n  $ fleetvet report --as-of 2027-01-01 -f markdown  the page of a wiki, for that day\n\nExit status: 0 whatever the report says, 2 where it could not be made.").action(runReport);
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
