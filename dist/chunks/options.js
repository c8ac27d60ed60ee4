import { n as InvalidArgumentError, r as Option, t as Command } from "./esm.js";
import { Zt as isDate } from "./core.js";
// src/cli/options.ts
function addCommonOptions(command) {
	return command.option("--cwd <dir>", "the root of the repository; all other paths are relative to it", ".").option("--config <file>", "the config file (default: fleetvet.yaml, where there is one)").addOption(new Option("--as-of <date>", "the date that the check is made for (default: today, UTC)").argParser(dateArgument)).option("--multi-tenant-mode", "let device_tenants take part in matching, whatever the config says").option("--no-multi-tenant-mode", "leave tenants out of matching, whatever the config says").option("--color", "color the output").option("--no-color", "do not color the output").option("-q, --quiet", "print nothing but what is wrong");
}
function addSomeCommonOptions(command, names) {
	let wanted = new Set(names);
	for (let option of addCommonOptions(new Command()).options) wanted.has(option.attributeName()) && command.addOption(option);
	return command;
}
function dateArgument(text) {
	if (!isDate(text)) throw new InvalidArgumentError("Write a date that exists, as YYYY-MM-DD.");
	return text;
}
function wholeNumberArgument(text) {
	if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Write a whole number.");
	return Number(text);
}
function today() {
	return new Date().toISOString().slice(0, 10);
}
export { wholeNumberArgument as a, today as i, addSomeCommonOptions as n, dateArgument as r, addCommonOptions as t };
