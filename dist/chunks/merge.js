import "./rolldown-runtime.js";
import { f as writePieces, x as Option } from "./command-line.js";
import { ht as SEVERITIES, l as meaningOfSystemError, n as isFailure, qt as listWords } from "./core.js";
import { a as UserError } from "./first.js";
import { n as layOutJson } from "./json3.js";
import { t as writeFile } from "./write-file2.js";
import path from "node:path";
import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
function* readLines(file) {
	let descriptor = open(file);
	try {
		let buffer = Buffer.alloc(1048576), decoder = new StringDecoder("utf8"), rest = "";
		for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
			let lines = (rest + decoder.write(buffer.subarray(0, length))).split("\n");
			rest = lines.pop() ?? "", yield* lines;
		}
		rest += decoder.end(), rest !== "" && (yield rest);
	} finally {
		closeSync(descriptor);
	}
}
function open(file) {
	try {
		return openSync(file, "r");
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot read ${file}: ${code === "ENOENT" ? "there is no such file" : meaningOfSystemError(code)}`);
	}
}
// src/check/merge.ts
function mergeFiles(directory, files, failOn) {
	return mergeResults(files.map((file) => ({
		file,
		lines: readLines(path.resolve(directory, file))
	})), failOn);
}
const KINDS = [
	"device",
	"inventory_item",
	"virtual_machine"
];
function mergeResults(files, failOn) {
	let parts = files.map(openPart).sort((a, b) => a.shard.index - b.shard.index), [first] = parts;
	if (first === void 0) throw new UserError("name the files with the parts of a check");
	assertSameCheck(parts);
	let { shard: _, summary: __, ...common } = first.head, summary = parts.map(({ head }) => head.summary).reduce(addSummaries), failed = !1;
	return {
		summary,
		hasFailed: () => failed,
		pieces: layOutJson({
			...common,
			summary
		}, (function* () {
			for (let part of parts) for (let line of itemsOf(part, "diagnostics")) failed ||= isFailure(parse(part, line), failOn), yield line;
		})(), (function* () {
			for (let part of parts) startList(part, "evaluations");
			for (let kind of KINDS) for (let part of parts) yield* evaluationsOf(part, kind);
			for (let part of parts) endList(part);
		})(), () => endOf(parts))
	};
}
function openPart({ file, lines }) {
	let first = lines.next(), text = first.done === !0 ? "" : first.value, head = {};
	try {
		head = JSON.parse(text.endsWith(",") ? `${text.slice(0, -1)}}` : text);
	} catch {}
	if (head.schema_version !== 1 || head.summary === void 0) throw new UserError(`${file} is not the JSON output of fleetvet check: create it with check --shard I/N -o json=FILE`);
	if (head.shard === void 0) throw new UserError(`${file} is the output of a complete check, not of a part: there is nothing to merge`);
	let part = {
		file,
		lines,
		head,
		shard: head.shard,
		next: void 0
	};
	return step(part), part;
}
function step(part) {
	let { done, value } = part.lines.next();
	part.next = done === !0 ? void 0 : value;
}
function assertSameCheck(parts) {
	let [first] = parts;
	if (first === void 0) return;
	let { count } = first.shard, commonOf = ({ head: { summary, ...head }, shard }) => JSON.stringify({
		...head,
		shard: {
			...shard,
			index: 0
		},
		files: summary.files,
		prefix: summary.prefix
	}), other = parts.find((part) => commonOf(part) !== commonOf(first));
	if (other !== void 0) throw new UserError(`${first.file} and ${other.file} are parts of different checks: run all parts on one commit, with one version of fleetvet and the same options`);
	let twice = parts.find((part, at) => parts[at - 1]?.shard.index === part.shard.index);
	if (twice !== void 0) throw new UserError(`part ${twice.shard.index} of ${count} was given twice: ${twice.file}`);
	let there = new Set(parts.map(({ shard }) => shard.index)), missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
	if (missing.length > 0) throw new UserError(`${missing.length === 1 ? "part" : "parts"} ${listWords(missing.map(String))} of ${count} ${missing.length === 1 ? "is" : "are"} missing`);
}
function startList(part, name) {
	if (part.next === `"${name}": [`) step(part);
	else if (part.next?.startsWith(`"${name}": []`) === !0) part.next = part.next.slice(`"${name}": [`.length);
	else throw cutOff(part);
}
function endList(part) {
	if (part.next?.startsWith("]") !== !0) throw cutOff(part);
	part.next = part.next.slice(1), part.next === "," && step(part);
}
function* itemsOf(part, name) {
	for (startList(part, name); part.next?.startsWith("{") === !0;) yield takeItem(part);
	endList(part);
}
function* evaluationsOf(part, kind) {
	for (; part.next?.startsWith(`{"kind":"${kind}",`) === !0;) yield takeItem(part);
}
function takeItem(part) {
	let line = part.next ?? "";
	return step(part), line.endsWith(",") ? line.slice(0, -1) : line;
}
function endOf(parts) {
	let ends = new Set(parts.map(({ next }) => next)), [end] = ends, broken = parts.find(({ next, lines }) => next?.endsWith("}") !== !0 || lines.next().done !== !0);
	if (broken !== void 0) throw cutOff(broken);
	if (ends.size > 1) throw new UserError("the parts are compared with different commits");
	return end ?? "";
}
function parse(part, line) {
	try {
		return JSON.parse(line);
	} catch {
		throw cutOff(part);
	}
}
function cutOff({ file }) {
	return new UserError(`${file} is damaged or incomplete: run that part again`);
}
function addSummaries(a, b) {
	let add = (one, other) => {
		let keys = Object.keys(one);
		return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]]));
	};
	return {
		files: a.files,
		diagnostics: add(a.diagnostics, b.diagnostics),
		devices: add(a.devices, b.devices),
		inventory_items: add(a.inventory_items, b.inventory_items),
		virtual_machines: add(a.virtual_machines, b.virtual_machines),
		prefix: a.prefix
	};
}
function addMergeCommand(program, finish) {
	program.command("merge").description("join the JSON outputs of check --shard into one").argument("<files...>", "the JSON outputs of all parts, in any order").option("--cwd <dir>", "the directory that paths are relative to", ".").option("-o, --output <file>", "write to a file instead of standard output").addOption(new Option("--fail-on <severity>", "lowest severity that fails the check").choices([...SEVERITIES, "never"]).default("error")).option("--only-new", "only new violations fail the check").addHelpText("after", "\nExamples:\n  $ fleetvet merge part-*.json > result.json      the same as check -f json without --shard\n  $ fleetvet merge part-*.json -o result.json     write it to a file\n\nCreate the parts with check --shard 1/2 -o json=part-1.json and so on, each on its own machine.\n\nExit status: that of the whole check, 2 if the parts do not belong together.").action(async (files, options) => {
		let { cwd, output, failOn, onlyNew = !1 } = options, { pieces, hasFailed } = mergeFiles(cwd, files, {
			severity: failOn,
			onlyNew
		});
		output === void 0 ? await writePieces(process.stdout, pieces) : await writeFile(cwd, output, pieces), finish(+!!hasFailed());
	});
}
export { addMergeCommand };
