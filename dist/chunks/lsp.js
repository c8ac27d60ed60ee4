import "./rolldown-runtime.js";
import { h as addSomeCommonOptions, w as Option, y as today } from "./command-line.js";
function addLspCommand(program) {
	let command = program.command("lsp").description("check while you type: a language server for editors, over standard input and output");
	command.option("--stdio", "accepted for editors; standard input and output are always used").addOption(new Option("--clientProcessId <pid>").hideHelp()), addSomeCommonOptions(command, [
		"cwd",
		"config",
		"asOf",
		"multiTenantMode"
	]).addHelpText("after", "\nExamples:\n  $ fleetvet lsp        what an editor runs in the folder of the repository; docs/editors.md says how to set it up").action(async ({ cwd, config, asOf, multiTenantMode }) => {
		(await import("./long-running2.js").then((chunk) => ({ limitHeapGrowth: chunk.n }))).limitHeapGrowth(30);
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
