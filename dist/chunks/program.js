import "./rolldown-runtime.js";
import { t as Command } from "./esm.js";
import { r as VERSION, t as oneLine } from "./first.js";
// src/cli/program.ts
const COMMANDS = {
	check: async () => (await import("./check.js")).addCheckCommand,
	explain: async () => (await import("./explain.js")).addExplainCommand,
	query: async () => (await import("./query.js")).addQueryCommand,
	report: async () => (await import("./report.js")).addReportCommand,
	plan: async () => (await import("./plan.js")).addPlanCommand,
	diff: async () => (await import("./diff.js")).addDiffCommand,
	merge: async () => (await import("./merge.js")).addMergeCommand,
	forecast: async () => (await import("./forecast.js")).addForecastCommand,
	test: async () => (await import("./test.js")).addTestCommand,
	init: async () => (await import("./init.js")).addInitCommand,
	schema: async () => (await import("./schema.js")).addSchemaCommand
};
async function createProgram(args, finish) {
	let program = new Command("fleetvet").description("Checks that the software of network devices, kept as YAML in Git, is approved by the policy kept beside it.").version(VERSION, "--version", "print the version").helpOption("-h, --help", "print help for a command").addHelpText("after", "\nExamples:\n  $ fleetvet check                                  check the repository in this directory\n  $ fleetvet check inventory/sites/ams.yaml         report on one file only\n  $ fleetvet check --as-of 2027-01-01               what would be wrong on that day\n  $ fleetvet explain ams01-leaf-01                  why a device is valid or not\n  $ fleetvet report -o report.html                  what reviewers and auditors read\n  $ fleetvet plan --until 2027-03-31                what must move, to which version, with which image\n  $ fleetvet query devices --role leaf              list what is there, as the API would\n  $ fleetvet diff main                              what this branch does to the fleet\n  $ fleetvet forecast --within 90d                  what lapses, and when\n  $ fleetvet test --coverage                        run the policy tests, and tell what they leave out\n  $ fleetvet init fleet                             a small repository to begin with\n  $ fleetvet schema devices                         what an entry of devices may hold").showSuggestionAfterError().configureOutput({ outputError: (text, write) => write(`fleetvet: ${oneLine(text.replace(/^error: /, ""))}\n`) }).exitOverride(), [name = ""] = args, only = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	for (let load of only === void 0 ? Object.values(COMMANDS) : [only]) (await load())(program, finish);
	return inheritSettings(program), program;
}
function inheritSettings(parent) {
	for (let command of parent.commands) command.copyInheritedSettings(parent), inheritSettings(command);
}
export { createProgram };
