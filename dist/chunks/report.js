import "./rolldown-runtime.js";
import { dr as byteSize, i as checkWorkingTree, t as hasFailed } from "./core.js";
import { D as writeReport, a as formatOfFile, d as writeMessage, f as writePieces, g as dateArgument, k as COMPLIANCE_FORMAT_NAMES, l as columnsFor, m as addCommonOptions, p as withProgress, v as formatOption, x as placePaths, y as today } from "./command-line.js";
import { o as printable } from "./first.js";
function addReportCommand(program) {
	let command = program.command("report").description("write the compliance report for reviewers: figures, devices and inventory items").argument("[paths...]", "files and folders to report on; the whole repository is still checked");
	command.addOption(formatOption(COMPLIANCE_FORMAT_NAMES, void 0, "output format (default: by the extension of the output file, else pretty in a terminal, else html)")).option("-o, --output <file>", "write to this file (default: standard output)").option("--base <ref>", "compare with this commit: the report shows what the change does").option("--ignore-waivers", "ignore waivers").option("--until <date>", "list upgrades for what stops being valid before this date (default: in 90 days)", dateArgument).option("--tenant <name>", "only devices of this tenant and their items, repeatable", collect).option("--location <name>", "only devices at this location and their items, repeatable", collect).option("--device-type <model>", "only devices of this type and their items, repeatable", collect).option("--role <name>", "only devices with this role and their items, repeatable", collect).option("--platform <name>", "only devices and items of this platform, repeatable", collect), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet report -o report.html                  one self-contained page for reviewers\n  $ fleetvet report -o report.html --base main      and what this branch changes\n  $ fleetvet report -o r.html --location AMS01 --until 2027-03-31   upgrades of one site\n  $ fleetvet report -o compliance.csv               one row for each device and item\n  $ fleetvet report -f prometheus                   gauges for a textfile collector\n  $ fleetvet report --as-of 2027-01-01 -f markdown  a wiki page as of that day\n\nExit status: 0 even if the report has violations, 2 if the report could not run.").action(runReport);
}
async function runReport(paths, options) {
	let { composeReport } = await import("./report2.js").then((chunk) => ({ composeReport: chunk.t })), { findReportCommit } = await import("./report-commit2.js").then((chunk) => ({ findReportCommit: chunk.t })), { cwd, config, multiTenantMode, ignoreWaivers, base, output, until } = options, { tenant, location, deviceType, role, platform } = options, started = performance.now(), isByExtension = output !== void 0 && (options.format === void 0 || /\.pdf$/i.test(output)), byPlace = output === void 0 && process.stdout.isTTY ? "pretty" : "html", format = isByExtension ? formatOfFile(output, COMPLIANCE_FORMAT_NAMES) : options.format ?? byPlace, filters = {
		tenant,
		location,
		deviceType,
		role,
		platform
	}, size = 0, pieces = await withProgress(options.quiet, async (onProgress, onStage) => {
		let result = await checkWorkingTree(cwd, {
			asOf: options.asOf ?? today(),
			paths: placePaths(paths, options),
			config,
			multiTenantMode,
			ignoreWaivers,
			base: base === void 0 ? void 0 : {
				ref: base,
				policyFromBase: !1
			},
			onProgress
		}), failed = hasFailed(result, {
			severity: "error",
			onlyNew: !1
		}), commit = await findReportCommit(cwd, result, config), { devices, inventory_items: items } = result.summary;
		await onStage(`writing the report: ${(devices.total + items.total).toLocaleString("en-US")} devices and items`);
		let made = await writeReport(format, composeReport(result, {
			failed,
			commit,
			until,
			filters
		}), { width: columnsFor(output === void 0 ? process.stdout : {}) });
		if (output === void 0) return made;
		let { writeFile } = await import("./write-file2.js").then((chunk) => ({ writeFile: chunk.t }));
		await writeFile(cwd, output, measure(made, (bytes) => size += bytes));
	});
	if (output === void 0) {
		await writePieces(process.stdout, pieces ?? []);
		return;
	}
	if (options.quiet === !0) return;
	let seconds = ((performance.now() - started) / 1e3).toFixed(1);
	writeMessage(`wrote ${printable(output)} (${byteSize(size)}) in ${seconds} s`);
}
function* measure(pieces, add) {
	for (let piece of pieces) add(Buffer.byteLength(piece)), yield piece;
}
function collect(name, before = []) {
	return [...before, name];
}
export { addReportCommand };
