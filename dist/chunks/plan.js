import "./rolldown-runtime.js";
import { C as InvalidArgumentError, b as wholeNumberArgument, c as colorsFor, d as writeMessage, f as writePieces, g as dateArgument, l as columnsFor, m as addCommonOptions, v as formatOption, w as Option, y as today } from "./command-line.js";
import { a as workingTree, hr as plural } from "./core.js";
import { n as readInputFiles } from "./read-input-files.js";
import { u as UserError } from "./first.js";
import { t as openInspection } from "./inspection.js";
import path from "node:path";
// src/plan/formats/formats.ts
const PLAN_FORMATS = {
	table: async () => (await import("./table2.js")).renderTable,
	json: async () => (await import("./json9.js")).renderJson,
	csv: async () => (await import("./csv5.js")).renderCsv,
	markdown: async () => (await import("./markdown4.js")).renderMarkdown,
	ansible: async () => (await import("./ansible.js").then((chunk) => ({ renderAnsible: chunk.n }))).renderAnsible,
	nornir: async () => (await import("./nornir3.js")).renderNornir
}, PLAN_FORMAT_NAMES = Object.keys(PLAN_FORMATS);
function addPlanCommand(program) {
	let command = program.command("plan").description("plan the upgrade of each invalid device and inventory item: version, image files, checksums");
	command.option("--until <date>", "also plan for what stops being valid before this date", dateArgument).option("--missing", "also plan for devices and items without a software version").option("--all", "list every device and inventory item").addOption(new Option("--subjects").hideHelp()).addOption(formatOption(PLAN_FORMAT_NAMES, "table")).option("--device-type <model>", "only devices of this type and their items, repeatable", collect).option("--role <name>", "only devices with this role and their items, repeatable", collect).option("--tenant <name>", "only devices of this tenant and their items, repeatable", collect).option("--location <name>", "only devices at this location and their items, repeatable", collect).option("--platform <name>", "only devices and items of this platform, repeatable", collect).option("--exclude-tag <name>", "leave out and list devices with this tag and their items, repeatable", collect).option("--vars <file>", "with ansible or nornir: a file that renames variables (docs/plan.md)").option("--group <key>", "only the groups with this key, which the plan shows").option("--batch-size <n>", "put devices into batches of at most n; waived ones are left out", batchSizeArgument).option("--one-per <what>", "in a batch, one device per location or per tag:PREFIX", onePerArgument).option("--write", "set the planned versions in the inventory, in place"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet plan                                   upgrades for invalid devices and items, with image files\n  $ fleetvet plan --until 2027-03-31                and for those that stop being valid before that day\n  $ fleetvet plan --location AMS01 -f markdown      a change ticket for one site\n  $ fleetvet plan --all --role leaf                 list every leaf by name\n  $ fleetvet plan -f csv > plan.csv                 a row for each device and item\n\nExit status: 0 even if devices need upgrades, 2 if the plan could not run.").action(runPlan);
}
function collect(name, before = []) {
	return [...before, name];
}
function batchSizeArgument(text) {
	let size = wholeNumberArgument(text);
	if (size === 0) throw new InvalidArgumentError("A batch holds at least one device.");
	return size;
}
function onePerArgument(text) {
	if (text === "location") return { kind: "location" };
	if (/^tag:./s.test(text)) return {
		kind: "tag",
		prefix: text.slice(4)
	};
	throw new InvalidArgumentError("Write location, or tag: and the start of the tags, such as tag:ha-.");
}
async function readVars({ vars, format }) {
	if (vars === void 0) return (variables) => variables;
	if (format !== "ansible" && format !== "nornir") throw new UserError("--vars needs --format ansible or nornir");
	let [file] = readInputFiles([vars], void 0);
	if (file === void 0) throw new UserError(`${vars} is a folder: name a file with --vars`);
	let { readVariableNames } = await import("./rename-variables.js");
	return readVariableNames(file.path, file.text);
}
async function runPlan(options) {
	let { plan } = await import("./plan2.js").then((chunk) => ({ plan: chunk.n })), rename = await readVars(options), recorded = options.write === !0 ? (await import("./recorded-reads.js")).recordReads(workingTree(options.cwd, options.config)) : void 0, asOf = options.asOf ?? today(), inspection = await openInspection({
		...options,
		asOf
	}, recorded?.source), { until, missing, deviceType, role, tenant, location, platform } = options, { excludeTag: excludedTags, group, batchSize: size, onePer } = options, made = plan(inspection, {
		until,
		missing,
		filters: {
			deviceType,
			role,
			tenant,
			location,
			platform
		},
		excludedTags,
		group,
		batches: size === void 0 && onePer === void 0 ? void 0 : {
			size,
			onePer
		}
	}), written = recorded && await (await import("./write-plan.js")).writePlan(recorded, inspection, made, {
		...options,
		asOf
	});
	if (written !== void 0) {
		let { writeFiles } = await import("./write-files2.js").then((chunk) => ({ writeFiles: chunk.t }));
		writeFiles(path.resolve(options.cwd), written.files);
	}
	let render = await PLAN_FORMATS[options.format](), { locationOf } = inspection, { subjects = !1, all = subjects, quiet = !1 } = options, colors = colorsFor(process.stdout, options.color), width = columnsFor(process.stdout);
	if (await writePieces(process.stdout, render(made, {
		colors,
		width,
		allSubjects: all,
		quiet,
		locationOf,
		rename
	})), written === void 0 || quiet) return;
	let { files, values } = written;
	writeMessage(values === 0 ? "nothing to write" : `${plural(values, "value")} changed in ${plural(files.length, "file")}`);
}
export { addPlanCommand };
