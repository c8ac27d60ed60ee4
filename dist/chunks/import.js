import "./rolldown-runtime.js";
import { C as InvalidArgumentError, h as addSomeCommonOptions, v as formatOption } from "./command-line.js";
import { n as SOURCES } from "./sources.js";
// src/cli/commands/import.ts
const EXAMPLES = `
Sources:
${Object.entries(SOURCES).map(([name, { title }]) => `  ${name.padEnd(20)} ${title}`).join("\n")}
  ${"endoflife".padEnd(20)} support dates for the software versions that are declared

Examples:
  $ fleetvet import csv devices.csv --default role=access      a spreadsheet with any headers
  $ fleetvet import csv devices.csv --map role=Function        with the role in the column Function
  $ fleetvet import ansible facts/ --dry-run                   what a folder of facts would change
  $ fleetvet import ansible facts/ --observed observed/ansible.yaml
                                                               keep software_version, and write what runs
  $ fleetvet import -c imports/netbox.yaml pages/              as a definition says, every night
  $ fleetvet import nautobot --url https://nautobot.example.com
  $ fleetvet import -c imports/netbox.yaml --url https://netbox.example.com
  $ fleetvet import endoflife cisco-ios-xe.md                  fill in end_of_support_date

With --url, NAUTOBOT_TOKEN or NETBOX_TOKEN holds the API token. Nothing else uses the network.

Exit status: 0 on success, 2 if the files could not be written.`;
function addImportCommand(program) {
	let command = program.command("import").description("write the inventory from what other systems export").argument("[source]", "the system to import from; with --definition, a file").argument("[files...]", "files and folders to read; - is standard input");
	command.option("-c, --definition <file>", "a definition of the import (docs/import.md)").option("--url <address>", "read a live Nautobot or NetBox instead of files").option("--ca-file <file>", "PEM certificates to trust, such as those of your own authority").option("--map <field=path>", "read a field from a path or a column; repeatable", collectPair).option("--default <field=value>", "the value of a field that the source leaves empty; repeatable", collectPair).option("--name <name>", "name the files that the import owns (default: the source)").option("--observed <file>", "write the observed versions to this file, and set software_version for new devices only").option("--dry-run", "print what would change as a unified diff, and write nothing").option("--replace", "with endoflife: set dates that differ, too").option("--all", "list everything in the summary").addOption(formatOption([
		"pretty",
		"markdown",
		"json"
	], "pretty", "output format of the summary")), addSomeCommonOptions(command, [
		"cwd",
		"config",
		"asOf",
		"color",
		"quiet"
	]).addHelpText("after", EXAMPLES).action(async (source, files, options) => {
		await (await import("./run-import.js")).runImport(source, files, options);
	});
}
function collectPair(text, before = []) {
	let at = text.indexOf("=");
	if (at < 1 || at === text.length - 1) throw new InvalidArgumentError("Write it as field=value.");
	return [...before, [text.slice(0, at), text.slice(at + 1)]];
}
export { addImportCommand };
