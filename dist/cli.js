#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { a as oneLine, l as VERSION, o as printable, u as UserError } from "./chunks/first.js";
async function run(args) {
	let status = 0;
	if (process.stdout.on("error", () => void 0), args.length === 1 && (args[0] === "--version" || args[0] === "-V")) return process.stdout.write(`${VERSION}\n`), status;
	await optimizeLater();
	try {
		let { argumentsToParse, createProgram } = await import("./chunks/command-line.js").then((chunk) => ({ argumentsToParse: chunk.n, createProgram: chunk.r }));
		await (await createProgram(args, (code) => {
			status = code;
		})).parseAsync(argumentsToParse(args), { from: "user" });
	} catch (error) {
		return await statusOfError(error);
	}
	return status;
}
async function optimizeLater() {
	if (!process.versions.node.startsWith("20.")) return;
	let { setFlagsFromString } = await import("node:v8");
	setFlagsFromString("--interrupt-budget=600000");
}
async function statusOfError(error) {
	let exitCode = exitCodeOfCommander(error);
	if (exitCode !== void 0) return exitCode === 0 ? 0 : 2;
	if (error instanceof UserError) {
		let { writeMessage } = await import("./chunks/command-line.js").then((chunk) => ({ writeMessage: chunk.d }));
		writeMessage(oneLine(error.message));
	} else process.stderr.write(`fleetvet: ${stackOf(error)}\n`);
	return 2;
}
function exitCodeOfCommander(error) {
	if (!(error instanceof Error) || !("code" in error) || !("exitCode" in error)) return;
	let { code, exitCode } = error;
	return typeof code == "string" && code.startsWith("commander.") && typeof exitCode == "number" ? exitCode : void 0;
}
function stackOf(error) {
	return `this is a bug in fleetvet; please report it\n${(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map(printable).join("\n")}`;
}
// src/cli/main.ts
process.exitCode = await run(process.argv.slice(2));
export {};
