import "./rolldown-runtime.js";
import { C as InvalidArgumentError, c as colorsFor, f as writePieces, h as addSomeCommonOptions, y as today } from "./command-line.js";
import { d as refuseLinkInWorkTree, hr as plural, v as findRepository } from "./core.js";
import { s as shellWord, u as UserError } from "./first.js";
import path from "node:path";
import { lstatSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
function standingOf(root, file) {
	let names = file.path.split("/");
	for (let length of names.slice(1).keys()) {
		let folder = names.slice(0, length + 1).join("/"), stats = look(path.join(root, folder));
		if (stats === void 0) return "absent";
		if (!stats.isDirectory()) throw new UserError(`cannot write ${file.path}: ${folder} is ${stats.isSymbolicLink() ? "a symbolic link, which is not followed" : "not a folder"}; move it out of the way`);
	}
	let stats = look(path.join(root, file.path));
	return stats === void 0 ? "absent" : !stats.isFile() || stats.size > 1048576 ? "other" : attempt(file.path, "read", () => readFileSync(path.join(root, file.path), "utf8").replaceAll("\r\n", "\n") === file.text ? "same" : "other");
}
function holdsAnything(root, name) {
	let stats = look(path.join(root, name));
	return stats === void 0 ? !1 : !stats.isDirectory() || attempt(name, "read", () => readdirSync(path.join(root, name)).length > 0);
}
function assertFolder(root) {
	let stats = attempt(root, "read", () => statSync(root, { throwIfNoEntry: !1 }));
	if (stats !== void 0 && !stats.isDirectory()) throw new UserError(`${root} is not a folder`);
}
function placeFile(root, { path: name, text }) {
	let file = path.join(root, name);
	attempt(name, "write", () => {
		mkdirSync(path.dirname(file), { recursive: !0 }), writeFileSync(file, text, { flag: "wx" });
	});
}
function look(file) {
	return attempt(file, "read", () => lstatSync(file, { throwIfNoEntry: !1 }));
}
function attempt(name, verb, action) {
	try {
		return action();
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot ${verb} ${name}: the system says ${code}`);
	}
}
function addInitCommand(program) {
	let command = program.command("init").description("create a small repository that passes the check, with editor settings and a workflow").argument("[directory]", "where to create it (default: the root of the repository)");
	command.option("--dry-run", "show what would be written, and write nothing").option("--action <address>", "the Action that the workflow runs, as owner/repository@commit", actionArgument).option("--update-schemas", "only replace the schemas in .fleetvet/schemas with those of this version"), addSomeCommonOptions(command, [
		"cwd",
		"asOf",
		"color",
		"quiet"
	]).addHelpText("after", "\nExamples:\n  $ fleetvet init                          create a small repository in this directory\n  $ fleetvet init fleet                    create it in a new directory\n  $ fleetvet init --dry-run                show what would be written\n  $ fleetvet init --update-schemas         update the editor schemas after an update of fleetvet\n\nExisting files are kept. The example fleet is left out if a config, an inventory or a policy exists.\n\nExit status: 0 if everything is in place, 2 if a file could not be written.").action(runInit);
}
function actionArgument(text) {
	if (!/^[\w.-]+(?:\/[\w.-]+)+@[\w./-]+$/.test(text)) throw new InvalidArgumentError("Expected owner/repository@commit.");
	return text;
}
async function runInit(directory, options) {
	let { newRepository, schemaCopies, workflowFile, workflowPath } = await import("./init2.js"), { asOf = today(), action, updateSchemas = !1, dryRun = !1 } = options, root = path.resolve(options.cwd, directory ?? ".");
	refuseLinkInWorkTree(root), assertFolder(root);
	let { prefix = "", workTree: top = root } = findRepository(root) ?? {}, folder = prefix.replace(/\/$/, ""), rootOf = ({ part }) => part === "workflow" ? top : root, files = updateSchemas ? schemaCopies() : newRepository({
		asOf,
		action,
		folder
	}).map((file) => folder !== "" && file.part === "workflow" && standingOf(top, file) === "other" ? workflowFile({
		action,
		folder
	}, workflowPath(folder)) : file), data = updateSchemas ? void 0 : findData(root, files), steps = files.filter(({ part }) => part !== "example" || data === void 0).map((file) => stepFor(file, standingOf(rootOf(file), file), updateSchemas));
	if (!dryRun) for (let step of steps) await apply(rootOf(step.file), step);
	if (options.quiet === !0) return;
	let shown = steps.map((step) => ({
		...step,
		file: {
			...step.file,
			path: pathFrom(root, rootOf(step.file), step.file)
		}
	})), colors = colorsFor(process.stdout, options.color);
	await writePieces(process.stdout, [
		...shown.map((step) => lineOf(step, dryRun, colors)),
		...data === void 0 ? [] : [`${colors.dim("left out".padEnd(widthOf(dryRun)))}the example fleet and its policy: ${data} exists\n`],
		...dryRun || updateSchemas ? [] : nextSteps(shown, placeFrom(options.cwd, directory ?? "."), action)
	]);
}
function pathFrom(folder, root, file) {
	return root === folder ? file.path : path.relative(folder, path.join(root, file.path)).split(path.sep).join("/");
}
function findData(root, files) {
	let parts = new Set(["config", "example"]), own = files.filter(({ part }) => parts.has(part)).map((file) => file.path), areas = ["inventory", "policies"], names = own.filter((file) => !areas.some((area) => file.startsWith(`${area}/`)));
	return [...areas, ...names].find((name) => holdsAnything(root, name));
}
function stepFor(file, standing, replaces) {
	return standing === "absent" ? {
		file,
		standing,
		action: "write"
	} : {
		file,
		standing,
		action: replaces && standing === "other" ? "replace" : "keep"
	};
}
async function apply(root, { file, action }) {
	action === "write" && placeFile(root, file), action === "replace" && await (await import("./write-file2.js").then((chunk) => ({ writeFile: chunk.t }))).writeFile(root, file.path, [file.text]);
}
const widthOf = (dryRun) => dryRun ? 15 : 10, WORDS = {
	write: ["wrote", "would write"],
	replace: ["replaced", "would replace"],
	keep: ["kept", "would keep"]
};
function lineOf({ file, standing, action }, dryRun, colors) {
	let [done = "", planned = ""] = WORDS[action], word = (dryRun ? planned : done).padEnd(widthOf(dryRun)), paint = action === "keep" ? colors.dim : colors.green, notes = action === "keep" && standing === "other" ? noteOn(file) : void 0, size = dryRun && action !== "keep" ? plural(file.text.split("\n").length - 1, "line") : void 0, note = notes ?? size;
	return `${paint(word)}${file.path}${note === void 0 ? "" : colors.dim(` (${note})`)}\n`;
}
function noteOn({ part, path: name }) {
	if (part === "schemas") return "from another version; fleetvet init --update-schemas replaces it";
	if (name.endsWith("settings.json")) return "yours; set yaml.schemas in it for completion and validation";
}
function placeFrom(cwd, directory) {
	return path.isAbsolute(directory) ? directory : path.join(cwd, directory);
}
function nextSteps(steps, directory, action) {
	let written = steps.filter((step) => step.action === "write").map(({ file }) => file);
	return written.length === 0 ? [] : ["\nNext:\n", ...[
		...directory === "." ? [] : [`cd ${shellWord(directory)}`],
		"fleetvet check",
		...written.some(({ part }) => part === "example") ? ["fleetvet test"] : [],
		"fleetvet schema devices",
		...written.filter(({ part }) => part === "workflow" && action === void 0).map((file) => `edit ${file.path}: name the Action to run`)
	].map((line) => `  ${line}\n`)];
}
export { addInitCommand };
