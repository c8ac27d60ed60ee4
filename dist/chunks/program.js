import "./rolldown-runtime.js";
import { t as Command } from "./esm.js";
import { K as VERSION } from "./core.js";
import { t as oneLine } from "./one-line.js";
// src/cli/program.ts
const COMMANDS = {
	check: async () => (await import("./check.js")).addCheckCommand,
	diff: async () => (await import("./diff.js")).addDiffCommand,
	merge: async () => (await import("./merge.js")).addMergeCommand,
	schema: async () => (await import("./schema.js")).addSchemaCommand
};
async function createProgram(args, finish) {
	let program = new Command("fleetvet").description("Checks that the software of network devices, kept as YAML in Git, is approved by the policy kept beside it.").version(VERSION, "--version", "print the version").helpOption("-h, --help", "print help for a command").addHelpText("after", "\nExamples:\n  $ fleetvet check                                  check the repository in this directory\n  $ fleetvet check inventory/sites/ams.yaml         report on one file only\n  $ fleetvet check --as-of 2027-01-01               what would be wrong on that day\n  $ fleetvet diff main                              what this branch does to the fleet\n  $ fleetvet schema devices                         what an entry of devices may hold").showSuggestionAfterError().configureOutput({ outputError: (text, write) => write(`fleetvet: ${oneLine(text.replace(/^error: /, ""))}\n`) }).exitOverride(), [name = ""] = args, only = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	for (let load of only === void 0 ? Object.values(COMMANDS) : [only]) (await load())(program, finish);
	for (let command of program.commands) command.copyInheritedSettings(program);
	return program;
}
export { createProgram };
