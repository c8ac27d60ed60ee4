import "./rolldown-runtime.js";
import { n as layOutJson, r as layOutNdjson } from "./json3.js";
import { Yt as RULES, Zt as SEVERITIES, _ as meaningOfSystemError, _r as toWords, it as compareDiagnostics, n as isFailure, pr as listWords, x as isFile } from "./core.js";
import { n as cut, o as printable, u as UserError } from "./first.js";
import { n as visibleJson } from "./json.js";
import path from "node:path";
import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
function* readLines(file) {
	let descriptor = open(file);
	try {
		let buffer = Buffer.alloc(1048576), decoder = new StringDecoder("utf8"), rest = "";
		for (let length = read(file, descriptor, buffer); length > 0; length = read(file, descriptor, buffer)) {
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
		throw cannotRead(file, error);
	}
}
function read(file, descriptor, buffer) {
	try {
		return readSync(descriptor, buffer);
	} catch (error) {
		throw cannotRead(file, error);
	}
}
function cannotRead(file, error) {
	let { code } = error;
	return code === void 0 ? error : new UserError(`cannot read ${file}: ${code === "ENOENT" ? "there is no such file" : meaningOfSystemError(code)}`);
}
// src/check/merge-part.ts
function openPart({ file, lines }) {
	let first = lines.next(), text = first.done === !0 ? "" : first.value, found = null;
	try {
		found = JSON.parse(text.endsWith(",") ? `${text.slice(0, -1)}}` : text);
	} catch {}
	let { type, diagnostics, ...head } = found ?? {};
	if (head.schema_version !== 1 || !isSummary(head.summary)) throw new UserError(`${file} is not the JSON output of fleetvet check: create it with check --shard I/N -o json=FILE`);
	if (diagnostics !== void 0) throw new UserError(`${file} was formatted by another program: merge what fleetvet wrote, as it is`);
	if (head.shard === void 0) throw new UserError(`${file} is the output of a complete check, not of a part: there is nothing to merge`);
	return step({
		file,
		format: type === "head" ? "ndjson" : "json",
		lines,
		head,
		shard: head.shard,
		next: void 0
	});
}
const COUNTED = [
	"diagnostics",
	"devices",
	"inventory_items",
	"virtual_machines"
];
function isSummary(summary) {
	let isObject = (value) => typeof value == "object" && !!value;
	return isObject(summary) && COUNTED.every((list) => {
		let counts = summary[list];
		return isObject(counts) && Object.values(counts).every((count) => typeof count == "number");
	});
}
function* readList(part, name) {
	startList(part, name), yield* readItems(part, name), endList(part);
}
function startList(part, name) {
	if (part.format !== "ndjson") {
		if (part.next === `"${name}": [`) step(part);
		else if (part.next?.startsWith(`"${name}": []`) === !0) part.next = part.next.slice(`"${name}": [`.length);
		else throw cutOff(part);
	}
}
function endList(part) {
	if (part.format !== "ndjson") {
		if (part.next?.startsWith("]") !== !0) throw cutOff(part);
		part.next = part.next.slice(1), part.next === "," && step(part);
	}
}
function* readItems(part, name, kind) {
	let type = part.format === "ndjson" ? `{"type":"${name.slice(0, -1)}",` : "{", start = kind === void 0 ? type : `${type}"kind":"${kind}",`;
	for (; part.next?.startsWith(start) === !0;) {
		let line = `{${part.next.slice(type.length)}`;
		step(part), yield part.format === "json" && line.endsWith(",") ? line.slice(0, -1) : line;
	}
}
function readEnd(part) {
	let { next, lines, format } = part;
	if (!(format === "ndjson" ? next === void 0 : next?.endsWith("}") === !0 && lines.next().done === !0)) throw cutOff(part);
	return next;
}
function parseLine(part, line) {
	try {
		return JSON.parse(line);
	} catch {
		throw cutOff(part);
	}
}
function step(part) {
	let { done, value } = part.lines.next();
	return part.next = done === !0 ? void 0 : value, part;
}
function cutOff({ file }) {
	return new UserError(`${file} is damaged or incomplete: run that part again`);
}
// src/check/recount.ts
const KINDS = [
	"device",
	"inventory_item",
	"virtual_machine"
], SUMMARY_KEYS = {
	device: "devices",
	inventory_item: "inventory_items",
	virtual_machine: "virtual_machines"
};
function createRecounts(parts) {
	let order = {
		last: void 0,
		evaluations: createUniqueLines()
	};
	return new Map(parts.map((part) => [part, createRecount(part, order)]));
}
function createRecount({ file, head }, order) {
	let counts = new Map(), count = (key, number = 1) => counts.set(key, (counts.get(key) ?? 0) + number), refuse = (problem) => {
		throw new UserError(`${file} does not add up: ${problem}; run that part again`);
	};
	return {
		addDiagnostic(line) {
			if (!isDiagnostic(line)) return refuse("one of its lines is not a diagnostic");
			let { severity, change, waived, rule, subject } = line;
			return order.last !== void 0 && compareDiagnostics(order.last, line) >= 0 ? refuse(`the diagnostic "${cut(printable(line.message), 100)}" appears twice or out of order`) : (order.last = line, RULES[rule].alwaysError && (severity !== "error" || waived !== void 0) ? refuse(`a diagnostic of the rule ${rule} is not an error`) : (change === "fixed" || (count(`diagnostics.${waived === void 0 ? severity : "waived"}`), rule === "subject-not-judged" && subject !== void 0 && count(`${SUMMARY_KEYS[subject.kind]}.not_judged`, line.count)), line));
		},
		addEvaluation(line, text) {
			if (!isEvaluation(line)) return refuse("one of its lines is not an evaluation");
			let { kind, name, status, supported, observed } = line;
			if (!order.evaluations.isNew(line, text)) return refuse(`the evaluation of "${cut(printable(name), 100)}" is there twice`);
			let key = SUMMARY_KEYS[kind];
			count(`${key}.total`), kind !== "virtual_machine" && (count(`${key}.${status === "no_software" ? "without" : status}`), status === "valid" && supported === !1 && count(`${key}.unsupported`), observed?.drift === !0 && count(`${key}.drift`));
		},
		assertSame() {
			for (let [key, inHead] of countsOfHead(head.summary)) {
				let inLines = counts.get(key) ?? 0;
				inHead !== inLines && refuse(`its head counts ${String(inHead)} for ${nameOfCount(key)}, and its lines ${inLines}`), counts.delete(key);
			}
			for (let [key, inLines] of counts) refuse(`its head counts nothing for ${nameOfCount(key)}, and its lines ${inLines}`);
		}
	};
}
function createUniqueLines() {
	let name, kind, lines = new Set(), namesakes = new Set();
	return { isNew(line, text) {
		line.kind !== kind || line.name !== name ? lines.clear() : kind === "device" && namesakes.add(line.name), {kind, name} = line;
		let isKnown = lines.has(text) && !(line.device !== void 0 && namesakes.has(line.device));
		return lines.add(text), !isKnown;
	} };
}
function countsOfHead({ diagnostics, devices, inventory_items, virtual_machines }) {
	let ofSubjects = (key, { no_software, not_expected, ...counts }) => [...Object.entries(counts).map(([name, count]) => [`${key}.${name}`, count]), [`${key}.without`, no_software + not_expected]];
	return [
		...Object.entries(diagnostics).map(([name, count]) => [`diagnostics.${name}`, count]),
		...ofSubjects("devices", devices),
		...ofSubjects("inventory_items", inventory_items),
		["virtual_machines.total", virtual_machines.total]
	];
}
function nameOfCount(key) {
	let [list = "", name = ""] = key.split(".");
	return `${toWords(list)}, ${toWords(name)}`;
}
function isDiagnostic(line) {
	if (!isObject(line) || !isObject(line.location)) return !1;
	let { rule, severity, message, location, subject, count = 1 } = line, { file, start } = location;
	return SEVERITIES.some((one) => one === severity) && [message, file].every((text) => typeof text == "string") && typeof rule == "string" && Object.hasOwn(RULES, rule) && isObject(start) && [start.line, start.column].every((number) => typeof number == "number") && Number.isSafeInteger(count) && count > 0 && (subject === void 0 || isObject(subject) && isKind(subject.kind));
}
function isEvaluation(line) {
	return isObject(line) && typeof line.name == "string" && isKind(line.kind);
}
function isKind(text) {
	return KINDS.some((kind) => kind === text);
}
function isObject(value) {
	return typeof value == "object" && !!value;
}
// src/check/merge.ts
async function mergeFiles(directory, files, failOn, onProgress) {
	let open = () => mergeResults(files.map((file) => ({
		file,
		lines: readLines(path.resolve(directory, file))
	})), failOn);
	return files.every((file) => isFile(path.resolve(directory, file))) && await countPieces(open(), onProgress), open();
}
async function countPieces({ summary, pieces }, onProgress) {
	let { diagnostics, devices, inventory_items, virtual_machines } = summary, total = Object.values(diagnostics).reduce((sum, count) => sum + count, 0) + devices.total + inventory_items.total + virtual_machines.total, made = 0;
	for (let _ of pieces) onProgress !== void 0 && made % LINES_OF_A_STEP === 0 && await onProgress(Math.min(made, total), total), made += 1;
}
const LINES_OF_A_STEP = 100;
function mergeResults(files, failOn) {
	let parts = files.map(openPart).sort((a, b) => a.shard.index - b.shard.index), [first] = parts;
	if (first === void 0) throw new UserError("name the files with the parts of a check");
	assertSameCheck(parts);
	let summary = parts.map(({ head }) => head.summary).reduce(addSummaries), { shard: _, ...common } = first.head, recounts = createRecounts(parts), failed = !1;
	function* diagnostics() {
		for (let part of parts) for (let line of readList(part, "diagnostics")) {
			let diagnostic = recountOf(recounts, part).addDiagnostic(parseLine(part, line));
			if (failOn.onlyNew && diagnostic.change === void 0) throw new UserError("--only-new needs parts with a comparison: create them with check --base");
			failed ||= isFailure(diagnostic, failOn), yield visibleJson(line);
		}
	}
	function* evaluations() {
		for (let part of parts) startList(part, "evaluations");
		for (let kind of KINDS) for (let part of parts) for (let line of readItems(part, "evaluations", kind)) recountOf(recounts, part).addEvaluation(parseLine(part, line), line), yield visibleJson(line);
		for (let part of parts) endList(part);
	}
	let end = () => {
		let ends = new Set(parts.map(readEnd));
		for (let recount of recounts.values()) recount.assertSame();
		if (ends.size > 1) throw new UserError("the parts are compared with different commits");
		return [...ends][0] ?? "";
	}, head = {
		...common,
		summary
	};
	return {
		summary,
		asOf: first.head.as_of,
		hasFailed: () => failed,
		pieces: first.format === "json" ? layOutJson(head, diagnostics(), evaluations(), end) : layOutNdjson(head, diagnostics(), evaluations(), end)
	};
}
function recountOf(recounts, part) {
	let recount = recounts.get(part);
	if (recount === void 0) throw Error("every part is counted");
	return recount;
}
function assertSameCheck(parts) {
	let [first] = parts;
	if (first === void 0) return;
	let { count } = first.shard, commonOf = ({ format, head: { summary, ...head }, shard }) => JSON.stringify({
		format,
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
export { mergeFiles };
