import "./rolldown-runtime.js";
import { c as colorsFor, f as writePieces, l as columnsFor, m as addCommonOptions, p as withProgress, v as formatOption, w as Option, y as today } from "./command-line.js";
function addExplainCommand(program) {
	let command = program.command("explain").description("explain why a device or inventory item is valid or not: matching records, other records, image files").argument("<name>", "a device, an inventory item as device/item, or a virtual machine");
	command.addOption(new Option("--kind <kind>", "if several have this name: the kind to explain").choices([
		"device",
		"inventory_item",
		"virtual_machine"
	])).option("--tenant <name>", "if several have this name: the tenant of the device or machine (empty = none)").option("--location <name>", "if several have this name: the location of the device (empty = none)").option("--cluster <name>", "if several have this name: the cluster of the virtual machine (empty = none)").addOption(formatOption(["pretty", "json"], "pretty")).option("--all", "in pretty, show all records that do not match (default: 20)"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet explain ams01-leaf-01                      why a device is valid or not\n  $ fleetvet explain \"ams01-border-02/Supervisor 2\"     an inventory item\n  $ fleetvet explain ams01-rs-01                        the image files of a virtual machine\n  $ fleetvet explain ams01-leaf-01 --as-of 2027-06-01   whether it is valid on that day\n  $ fleetvet explain leaf-01 --location AMS01           one of several with the same name\n  $ fleetvet explain ams01-leaf-01 -f json > explanation.json\n\nExit status: 0 even if its software is invalid, 2 if the name is unknown or ambiguous.").action(runExplain);
}
async function runExplain(name, options) {
	let { explainWorkingTree } = await import("./explain2.js"), { cwd, asOf = today(), config, multiTenantMode, kind, tenant, location, cluster } = options, { explanation, locationOf } = await withProgress(options.quiet, async (onProgress) => explainWorkingTree(cwd, {
		name,
		kind,
		tenant,
		location,
		cluster
	}, {
		asOf,
		config,
		multiTenantMode,
		onProgress
	})), pieces = options.format === "json" ? (await import("./json4.js")).renderExplanationJson(explanation, locationOf) : (await import("./pretty5.js")).renderExplanationPretty(explanation, {
		colors: colorsFor(process.stdout, options.color),
		width: columnsFor(process.stdout),
		maxRecords: options.all === !0 ? 0 : 20,
		locationOf
	});
	await writePieces(process.stdout, pieces);
}
export { addExplainCommand };
