import "./rolldown-runtime.js";
import { C as Option, _ as today, h as addSomeCommonOptions } from "./command-line.js";
import { t as keepMemoryLow } from "./keep-memory-low.js";
function addLspCommand(program) {
	let command = program.command("lsp").description("check while you type: a language server for editors, over standard input and output");
	command.option("--stdio", "what editors add; there is no other way").addOption(new Option("--clientProcessId <pid>").hideHelp()), addSomeCommonOptions(command, [
		"cwd",
		"config",
		"asOf",
		"multiTenantMode"
	]).addHelpText("after", "\nExamples:\n  $ fleetvet lsp        what an editor runs in the folder of the repository; docs/editors.md says how to set it up").action(async ({ cwd, config, asOf, multiTenantMode }) => {
		keepMemoryLow();
		let { serveEditor } = await import("./server.js");
		await serveEditor({
			directory: cwd,
			config,
			multiTenantMode,
			asOf: () => asOf ?? today(),
			input: process.stdin,
			output: process.stdout
		});
	});
}
export { addLspCommand };
