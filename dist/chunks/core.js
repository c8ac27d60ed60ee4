import { i as UserError, n as printable } from "./first.js";
import { isUtf8 } from "node:buffer";
import path from "node:path";
import { closeSync, constants, existsSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
// src/model/rules.ts
const RULES = {
	"unreadable-file": {
		title: "A file cannot be read",
		severity: "error",
		alwaysError: !0,
		description: "A file that belongs to the inventory or the policy cannot be opened, is not text, or is a link that leaves the repository. Nothing is known of what it holds.",
		remedy: "Make it a regular file in UTF-8 that the check may read, or leave it out with `exclude` in the config."
	},
	"yaml-syntax": {
		title: "Not YAML 1.2",
		severity: "error",
		alwaysError: !0,
		description: "A document is not YAML 1.2: a mistake in its syntax, a key that a mapping has twice, a top level that is no mapping, a tag that YAML 1.2 does not define, or aliases that expand past the limit. Other documents of the file are checked as usual.",
		remedy: "Fix the text at the place shown."
	},
	schema: {
		title: "An entry does not fit its schema",
		severity: "error",
		alwaysError: !0,
		description: "A field is missing, unknown, of the wrong type or of a value that is not allowed. The most frequent cause is a version such as 17.10, which YAML reads as the number 17.1 unless it is quoted.",
		remedy: "Fix the field; `fleetvet schema COLLECTION` prints what an entry may hold."
	},
	"duplicate-object": {
		title: "One object is described twice",
		severity: "error",
		alwaysError: !0,
		description: "Two entries have one identity. Neither of them is evaluated, since which one to believe would depend on the order of the files.",
		remedy: "Remove one of the entries, or merge them."
	},
	"unresolved-reference": {
		title: "A reference finds nothing",
		severity: "error",
		alwaysError: !0,
		description: "A name refers to an object that no file declares. A misspelt role or tag would otherwise lift a device out of its policy without a word.",
		remedy: "Correct the name, or declare the object."
	},
	"ambiguous-reference": {
		title: "A reference finds several objects",
		severity: "error",
		alwaysError: !0,
		description: "A name is shared by several objects, so that it does not say which one is meant.",
		remedy: "Write the reference as a mapping with as many of the identity fields as it takes."
	},
	"misplaced-collection": {
		title: "A collection stands in the wrong area",
		severity: "error",
		alwaysError: !0,
		description: "Policy stands among the inventory files, or inventory among the policy files. Keeping them apart is what lets code owners of the policy own all of it.",
		remedy: "Move the entries to a file of the other area."
	},
	"validity-window": {
		title: "A window ends before it starts",
		severity: "error",
		alwaysError: !1,
		description: "The `end` of a validated software record lies before its `start`. The record still matches; it is never in its window.",
		remedy: "Correct one of the two dates."
	},
	"image-unavailable": {
		title: "No image file for a device",
		severity: "error",
		alwaysError: !1,
		description: "A device has a software version of which no image file resolves: the version has neither an image file for the type of the device nor a default image.",
		remedy: "Associate an image file of that version with the device type, or mark one as `default_image`."
	},
	"image-not-for-device-type": {
		title: "An image override does not fit the device type",
		severity: "error",
		alwaysError: !1,
		description: "An image file set on a device is neither a default image nor associated with the type of the device.",
		remedy: "Associate the image file with the device type, or choose another one."
	},
	"image-of-other-version": {
		title: "An image override is of another version",
		severity: "error",
		alwaysError: !1,
		description: "An image file set on a device, an inventory item or a virtual machine belongs to a software version other than its own.",
		remedy: "Choose an image file of that software version, or correct the software version."
	},
	"multiple-default-images": {
		title: "Several default images in one version",
		severity: "error",
		alwaysError: !1,
		description: "A software version has more than one image file marked `default_image`.",
		remedy: "Leave the mark on one of them; associate the others with their device types."
	},
	"platform-mismatch": {
		title: "Software of another platform",
		severity: "warning",
		alwaysError: !1,
		description: "The software version of a device or a virtual machine is of another platform than its own.",
		remedy: "Correct the `platform` or the `software_version`."
	},
	"manufacturer-mismatch": {
		title: "A platform of another manufacturer",
		severity: "error",
		alwaysError: !1,
		description: "The platform of a device is limited to a manufacturer that the type of the device is not of.",
		remedy: "Correct the `platform` or the `device_type` of the device, or the `manufacturer` of the platform."
	},
	"software-invalid": {
		title: "Software that is not approved",
		severity: "error",
		alwaysError: !1,
		description: "No validated software record that matches the subject approves the software it runs on the date of the check: none matches at all (`no_policy`), none is for this software (`not_approved`), all for it have ended (`expired`) or are yet to start (`not_yet_valid`). With `grace_days: N`, expired approvals are warnings for N days.",
		remedy: "Move the subject to an approved version, or have the policy approve the one it runs."
	},
	"software-missing": {
		title: "No software version",
		severity: "warning",
		alwaysError: !1,
		description: "A device or an inventory item has no software version, so that nothing can be said of its approval.",
		remedy: "Set its `software_version`."
	},
	"software-not-preferred": {
		title: "A preferred version is available",
		severity: "off",
		alwaysError: !1,
		description: "The software of a subject is valid, and a preferred version of the same platform is validated for it as well.",
		remedy: "Plan the move to the preferred version."
	},
	"approval-expiring": {
		title: "An approval is about to end",
		severity: "warning",
		alwaysError: !1,
		description: "A valid subject stops being valid within `expiring_within_days` (30): the last day on which it is valid is no further away.",
		remedy: "Move the subject to a version that stays approved, or extend the approval."
	},
	"software-end-of-support": {
		title: "Software past its end of support",
		severity: "warning",
		alwaysError: !1,
		description: "A device, an inventory item or a virtual machine runs a software version whose `end_of_support_date` has passed.",
		remedy: "Move it to a version that is supported."
	},
	"software-pre-release": {
		title: "A pre-release in use",
		severity: "off",
		alwaysError: !1,
		description: "A device, an inventory item or a virtual machine runs a software version marked `pre_release`.",
		remedy: "Move it to a released version."
	},
	"validated-software-unassigned": {
		title: "A record that is assigned to nothing",
		severity: "warning",
		alwaysError: !1,
		description: "A validated software record lists no device, type, role, tenant, inventory item or tag: it can match nothing.",
		remedy: "Assign it, or remove it."
	},
	"validated-software-unused": {
		title: "A record that matches nothing",
		severity: "notice",
		alwaysError: !1,
		description: "A validated software record matches no subject of the repository.",
		remedy: "Remove it, or correct what it is assigned to."
	},
	"validated-software-other-platform": {
		title: "A record that matches other platforms only",
		severity: "notice",
		alwaysError: !1,
		description: "All the devices that a validated software record matches are of other platforms than its software, which roles and tags bring about unseen. Records that match an inventory item as well are left alone.",
		remedy: "Assign it to devices of its platform, or correct its software."
	},
	"validated-software-conflict": {
		title: "Two records disagree on what is preferred",
		severity: "warning",
		alwaysError: !1,
		description: "Two records of one software version match the same subject and differ in `preferred` while both are in their windows.",
		remedy: "Let them agree, or set their windows or assignments apart."
	},
	"change-impact": {
		title: "A change makes other subjects invalid",
		severity: "error",
		alwaysError: !1,
		description: "With `--base`: an entry that the change added, removed or altered takes away the approval of subjects other than itself. It is reported once, on the changed entry, as severely as the worst violation that follows from it; the violations themselves are folded under it.",
		remedy: "Undo the change, or move the subjects to software that stays approved."
	},
	"policy-loosened": {
		title: "The policy is loosened",
		severity: "notice",
		alwaysError: !1,
		description: "With `--base`: the change lowers the severity of a rule or switches it off, gives more days of grace, widens a window, adds an assignment, or adds a waiver or has one excuse more.",
		remedy: "Nothing, if it is meant; it is listed so that nobody has to find it in the diff."
	},
	"waiver-expired": {
		title: "A waiver has expired",
		severity: "warning",
		alwaysError: !1,
		description: "The `until` of a waiver has passed: it excuses nothing any more. The message says which of its subjects are still invalid, and count again.",
		remedy: "Move these subjects to approved software, or have the waiver extended; remove one that nothing needs."
	},
	"waiver-unused": {
		title: "A waiver that excuses nothing",
		severity: "notice",
		alwaysError: !1,
		description: "A waiver that has not expired excuses no violation: what it names runs approved software, other software than the waiver is for, or none, or another waiver excuses it for longer. Nothing is said while entries are left out for their errors.",
		remedy: "Remove it, so that it cannot excuse a later violation that nobody has weighed."
	}
}, RULE_NAMES = Object.keys(RULES), DEFAULT_STATUSES = {
	software: [
		"Active",
		"Extended Support",
		"End-of-Life"
	],
	objects: [
		"Active",
		"Planned",
		"Staged",
		"Offline",
		"Failed",
		"Inventory",
		"Decommissioning",
		"Maintenance",
		"Provisioning"
	]
}, DEFAULT_LIMITS = {
	files: 2e6,
	totalSize: 4 * 1024 ** 3,
	fileSize: 128 * 1024 ** 2,
	complexFileSize: 8 * 1024 ** 2,
	documents: 1e5,
	values: 1e7,
	keys: 1e4,
	depth: 64,
	aliases: 1e6
};
function configFrom(file) {
	let set = file.rules ?? {}, severityOf = (name) => (RULES[name].alwaysError ? void 0 : set[name]) ?? RULES[name].severity, severities = Object.fromEntries(RULE_NAMES.map((name) => [name, severityOf(name)]));
	return {
		inventory: file.inventory ?? ["inventory/**/*.{yaml,yml}"],
		policies: file.policies ?? ["policies/**/*.{yaml,yml}"],
		exclude: file.exclude ?? [],
		multiTenantMode: file.multi_tenant_mode ?? !1,
		deviceUniqueness: file.device_uniqueness ?? "location_tenant_name",
		expiringWithinDays: file.expiring_within_days ?? 30,
		graceDays: file.grace_days ?? 0,
		statuses: {
			software: file.statuses?.software ?? DEFAULT_STATUSES.software,
			objects: file.statuses?.objects ?? DEFAULT_STATUSES.objects
		},
		limits: limitsFrom(file.limits ?? {}),
		severities
	};
}
function limitsFrom(set) {
	return {
		files: set.files ?? DEFAULT_LIMITS.files,
		totalSize: set.total_size ?? DEFAULT_LIMITS.totalSize,
		fileSize: set.file_size ?? DEFAULT_LIMITS.fileSize,
		complexFileSize: set.complex_file_size ?? DEFAULT_LIMITS.complexFileSize,
		documents: set.documents ?? DEFAULT_LIMITS.documents,
		values: set.values ?? DEFAULT_LIMITS.values,
		keys: set.keys ?? DEFAULT_LIMITS.keys,
		depth: set.depth ?? DEFAULT_LIMITS.depth,
		aliases: set.aliases ?? DEFAULT_LIMITS.aliases
	};
}
// src/files/file-source.ts
var UnreadableFile = class extends Error {
	name = "UnreadableFile";
	help;
	constructor(message, help) {
		super(message), this.help = help;
	}
};
function refuseFolderLink() {
	throw new UnreadableFile("it is a symbolic link to a folder, which is not followed", "put the files themselves there, name the folder that it leads to in the globs of the config, or leave it out with exclude");
}
function refuseSubmodule(help) {
	throw new UnreadableFile("it is a Git submodule, whose files are not part of this repository", help);
}
function refuseName() {
	throw new UnreadableFile("its name is not text in UTF-8", "rename it, or leave it out with exclude in the config");
}
function refuseLarge(size, limit) {
	if (size > limit) throw new UnreadableFile(`it has ${size.toLocaleString("en-US")} bytes, and ${limit.toLocaleString("en-US")} are allowed (limits.file_size in the config)`);
}
// src/files/decode.ts
const UTF_32_LE = Buffer.from([
	255,
	254,
	0,
	0
]), UTF_32_BE = Buffer.from([
	0,
	0,
	254,
	255
]), LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function decodeText(bytes) {
	if (startsWith(bytes, UTF_32_LE) || startsWith(bytes, UTF_32_BE)) throw new UnreadableFile("it is text in UTF-32", "save it as UTF-8");
	if (startsWith(bytes, LFS_POINTER)) throw new UnreadableFile("it is a Git LFS pointer, and not the file that it stands for", "fetch the file with git lfs pull (in actions/checkout: lfs: true), or keep it in Git itself");
	let encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
	if (encoding === "utf-8" && isUtf8(bytes)) {
		let start = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
		return (bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).toString("utf8", start);
	}
	try {
		return new TextDecoder(encoding, { fatal: !0 }).decode(bytes);
	} catch {
		throw new UnreadableFile(`it is not text in ${encoding.toUpperCase()}`);
	}
}
function startsWith(bytes, start) {
	return bytes[0] === start[0] && start.every((byte, index) => bytes[index] === byte);
}
const NO_KEYS = new Map();
function emptyNodeTable() {
	return {
		numbers: new Uint32Array(4),
		rowsAt: 0,
		linesAt: 3,
		lineCount: 1,
		keysOf: NO_KEYS
	};
}
const createNodeTable = (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
	let linesAt = nodes * 3, numbers = new Uint32Array(linesAt + lines);
	return numbers.set(rows.subarray(0, linesAt)), numbers.set(lineStarts.subarray(0, lines), linesAt), {
		numbers,
		rowsAt: 0,
		linesAt,
		lineCount: lines,
		keysOf
	};
}, SHARED = 65536;
function createNodeTablePool() {
	let numbers = new Uint32Array(), used = 0;
	return (rows, nodes, lineStarts, lines, keysOf = NO_KEYS) => {
		let count = nodes * 3;
		if (count + lines > SHARED / 8) return createNodeTable(rows, nodes, lineStarts, lines, keysOf);
		used + count + lines > numbers.length && (numbers = new Uint32Array(SHARED), used = 0);
		let rowsAt = used, linesAt = rowsAt + count;
		for (let at = 0; at < count; at += 1) numbers[rowsAt + at] = rows[at] ?? 0;
		for (let at = 0; at < lines; at += 1) numbers[linesAt + at] = lineStarts[at] ?? 0;
		return used = linesAt + lines, {
			numbers,
			rowsAt,
			linesAt,
			lineCount: lines,
			keysOf
		};
	};
}
function nodeRange(table, node) {
	let at = table.rowsAt + node * 3;
	return [table.numbers[at] ?? 0, table.numbers[at + 1] ?? 0];
}
function nodeSize(table, node) {
	return table.numbers[table.rowsAt + node * 3 + 2] ?? 1;
}
function* itemNodes(table, sequence) {
	let end = sequence + nodeSize(table, sequence);
	for (let node = sequence + 1; node < end; node += nodeSize(table, node)) yield node;
}
const itemsOfLarge = new WeakMap();
function itemNode(table, sequence, length, index) {
	let known = itemsOfLarge.get(table);
	if (known?.sequence === sequence) return known.items[index];
	if (length >= 64) {
		let items = [...itemNodes(table, sequence)];
		return itemsOfLarge.set(table, {
			sequence,
			items
		}), items[index];
	}
	let at = 0;
	for (let node of itemNodes(table, sequence)) if (at++ === index) return node;
}
const fieldsOfLarge = new WeakMap();
function fieldNodes(table, mapping, value, name) {
	let known = fieldsOfLarge.get(table);
	if (known?.mapping === mapping) return known.fields.get(name);
	let keys = table.keysOf.get(mapping) ?? Object.keys(value);
	if (keys.length < 64) return searchField(table, mapping, keys, name);
	let fields = new Map(), node = mapping + 1;
	for (let key of keys) fields.has(key) || fields.set(key, {
		key: node,
		value: node + 1
	}), node += 1 + nodeSize(table, node + 1);
	return fieldsOfLarge.set(table, {
		mapping,
		fields
	}), fields.get(name);
}
function searchField(table, mapping, keys, name) {
	let node = mapping + 1;
	for (let key of keys) {
		if (key === name) return {
			key: node,
			value: node + 1
		};
		node += 1 + nodeSize(table, node + 1);
	}
}
function findNode(table, from, value, path, on) {
	let node = from, here = value;
	for (let [depth, step] of path.entries()) {
		if (typeof here != "object" || !here) return node;
		if (Array.isArray(here)) {
			let found = itemNode(table, node, here.length, Number(step));
			if (found === void 0) return node;
			node = found, here = here[Number(step)];
		} else {
			let field = fieldNodes(table, node, here, String(step));
			if (field === void 0) return node;
			node = on === "key" && depth === path.length - 1 ? field.key : field.value, here = here[String(step)];
		}
	}
	return node;
}
function positionAt(table, offset) {
	let { numbers, linesAt } = table, low = 0, high = table.lineCount - 1;
	for (; low < high;) {
		let middle = low + high + 1 >>> 1;
		(numbers[linesAt + middle] ?? 0) <= offset ? low = middle : high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (numbers[linesAt + low] ?? 0) + 1
	};
}
function lineStart({ numbers, linesAt, lineCount }, line) {
	return line > lineCount ? void 0 : numbers[linesAt + line - 1];
}
// src/model/severity.ts
const SEVERITIES = [
	"error",
	"warning",
	"notice"
];
function compareSeverities(a, b) {
	return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
// src/parse/locate.ts
function locate(place) {
	if ("offsets" in place) return locateOffsets(place.file, ...place.offsets);
	let { nodes } = place.file, node = findNode(nodes, place.node, place.value, place.path ?? [], place.on ?? "value");
	return locateOffsets(place.file, ...nodeRange(nodes, node));
}
function locateOffsets(file, from, to) {
	let { nodes } = file, start = positionAt(nodes, from), nextLine = lineStart(nodes, start.line + 1), end = positionAt(nodes, nextLine === void 0 ? to : Math.min(to, nextLine - 1));
	return {
		file: file.path,
		start,
		end: end.line === start.line ? end : {
			line: start.line,
			column: start.column + 1
		}
	};
}
function locateDiagnostic(draft, severities) {
	return {
		rule: draft.rule,
		severity: severityOfDraft(draft, severities),
		message: draft.message,
		help: draft.help,
		location: locate(draft.at),
		related: (draft.related ?? []).map(({ message, at }) => ({
			message,
			location: locate(at)
		})),
		identity: JSON.stringify([
			draft.rule,
			draft.subject ?? null,
			...draft.identity ?? [draft.message]
		]),
		...draft.subject !== void 0 && { subject: draft.subject },
		...draft.waived !== void 0 && { waived: draft.waived },
		...draft.folded === !0 && { folded: !0 }
	};
}
function severityOfDraft({ rule, atMost }, severities) {
	let configured = severities[rule], severity = configured === "off" ? "notice" : configured;
	return atMost !== void 0 && compareSeverities(severity, atMost) < 0 ? atMost : severity;
}
// src/parse/refuse-whole.ts
const LIMITS = {
	complexFileSize: [
		"complex_file_size",
		"characters and is not plain YAML",
		"write it as plain lists and mappings, without anchors, tags, block scalars and mistakes, or split it"
	],
	documents: [
		"documents",
		"documents",
		"split it"
	],
	values: [
		"values",
		"values",
		"split it"
	]
};
function refuseWhole(text, limit, limits) {
	let faults = [faultOfWhole(limit, limits)];
	return {
		documents: [{
			value: null,
			node: 0,
			offsets: [0, text.length],
			faults
		}],
		nodes: emptyNodeTable()
	};
}
function faultOfWhole(limit, limits) {
	let [key, what, help] = LIMITS[limit];
	return {
		message: `this file holds more than ${limits[limit].toLocaleString("en-US")} ${what}`,
		help: `${help}; or raise limits.${key} in the config`,
		offsets: [0, 1]
	};
}
function isBlankOrEnd(code) {
	return code === 32 || code === 10 || code === 13 || Number.isNaN(code);
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function mayBeginPlain(code) {
	return code < 128 ? (BEGINS_PLAIN[code] ?? 0) === 1 : code !== 65279;
}
const BEGINS_PLAIN = new Uint8Array(128);
for (let code = 33; code < 127; code += 1) BEGINS_PLAIN[code] = 1;
for (let indicator of "-?:,[]{}#&*!|>'\"%@`") BEGINS_PLAIN[indicator.charCodeAt(0)] = 0;
// src/parse/plain/give-up.ts
var NotPlain = class extends Error {};
const NOT_PLAIN = new NotPlain("this text is not plain YAML");
function giveUp() {
	throw NOT_PLAIN;
}
// src/parse/plain/mapping.ts
function openMapping() {
	return {
		value: {},
		names: void 0,
		count: 0
	};
}
function setField(mapping, name, value) {
	let { value: fields } = mapping;
	fields[name] !== void 0 && Object.hasOwn(fields, name) && giveUp(), mapping.names === void 0 ? isDigit(name.charCodeAt(0)) && (mapping.names = [...Object.keys(fields), name]) : mapping.names.push(name), fields[name] = value, mapping.count += 1;
}
function closeMapping(scan, node, { names, count }) {
	count > scan.mostKeys && giveUp(), names !== void 0 && (scan.keysOf ??= new Map(), scan.keysOf.set(node, names));
}
function createScan() {
	return {
		text: "",
		at: 0,
		lineStart: 0,
		column: -1,
		valueEnd: 0,
		hasComment: !1,
		commentColumn: -1,
		scalarStart: 0,
		scalarEnd: 0,
		quoted: void 0,
		hash: 0,
		rows: new Uint32Array(3072),
		nodes: 0,
		lineStarts: new Uint32Array(1024),
		lines: 0,
		keysOf: void 0,
		depth: 0,
		deepest: 0,
		mostKeys: 0
	};
}
function beginScan(scan, text, { depth, keys }) {
	scan.text = text, scan.at = 0, scan.nodes = 0, scan.lines = 0, scan.keysOf = void 0, scan.depth = 0, scan.deepest = Math.min(depth, 60), scan.mostKeys = keys, beginLine(scan, 0);
}
function addNode(scan, start, end) {
	let node = scan.nodes, at = node * 3;
	at + 3 > scan.rows.length && (scan.rows = grown(scan.rows));
	let { rows } = scan;
	return rows[at] = start, rows[at + 1] = end, rows[at + 2] = 1, scan.nodes = node + 1, node;
}
function closeNode(scan, node, end) {
	scan.rows[node * 3 + 1] = end, scan.rows[node * 3 + 2] = scan.nodes - node;
}
function beginLine(scan, start) {
	scan.lines === scan.lineStarts.length && (scan.lineStarts = grown(scan.lineStarts)), scan.lineStarts[scan.lines] = start, scan.lines += 1, scan.lineStart = start;
}
function grown(numbers) {
	let larger = new Uint32Array(numbers.length * 2);
	return larger.set(numbers), larger;
}
function leaveLine(scan, column) {
	let { text } = scan, at = scan.at;
	scan.hasComment = !1, scan.commentColumn = -1;
	let code = text.charCodeAt(at);
	if (code === 32) {
		do
			code = text.charCodeAt(++at);
		while (code === 32);
		code === 35 && (scan.hasComment = !0, at = endOfComment(text, at), code = text.charCodeAt(at));
	}
	at = passLineEnd(scan, at, code), scan.valueEnd = at, findContent(scan, at, column);
}
function findContent(scan, from, column) {
	let { text } = scan, at = from;
	for (;;) {
		let lineStart = at, code = text.charCodeAt(at);
		for (; code === 32;) code = text.charCodeAt(++at);
		if (code === 35) {
			let indent = at - lineStart;
			at = endOfComment(text, at), at = passLineEnd(scan, at, text.charCodeAt(at)), scan.hasComment = !0, column !== void 0 && indent > column && scan.commentColumn < 0 ? scan.valueEnd = at : indent > scan.commentColumn && (scan.commentColumn = indent);
		} else if (code === 10 || code === 13) at = passLineEnd(scan, at, code);
		else {
			scan.at = at, scan.column = at === text.length || at === lineStart && isMarker(text, at, code) ? -1 : at - lineStart;
			return;
		}
	}
}
function passLineEnd(scan, at, code) {
	return code === 10 ? (beginLine(scan, at + 1), at + 1) : code === 13 && scan.text.charCodeAt(at + 1) === 10 ? (beginLine(scan, at + 2), at + 2) : at === scan.text.length ? at : giveUp();
}
function endOfComment(text, at) {
	let end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
function isMarker(text, at, code) {
	return code !== 45 && code !== 46 || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code || !isBlankOrEnd(text.charCodeAt(at + 3)) ? !1 : code === 45 || giveUp();
}
// src/parse/plain/core-schema.ts
const INTEGER = /^[-+]?[0-9]+$/, OCTAL = /^0o[0-7]+$/, HEXADECIMAL = /^0x[0-9a-fA-F]+$/, INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/, NOT_A_NUMBER = /^(?:\.nan|\.NaN|\.NAN)$/, WITH_EXPONENT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/, FRACTION = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
function mayBeginNumber(code) {
	return isDigit(code) || code === 45 || code === 43 || code === 46;
}
function numberOf(text) {
	return OCTAL.test(text) ? parseInt(text.slice(2), 8) : INTEGER.test(text) ? parseInt(text, 10) : HEXADECIMAL.test(text) ? parseInt(text.slice(2), 16) : INFINITE.test(text) ? text.startsWith("-") ? -Infinity : Infinity : NOT_A_NUMBER.test(text) ? NaN : WITH_EXPONENT.test(text) || FRACTION.test(text) ? parseFloat(text) : void 0;
}
function looksLikeNumber(text, start, end) {
	let dots = +(text.charCodeAt(start) === 46);
	for (let at = start + 1; at < end; at += 1) {
		let code = text.charCodeAt(at);
		if (!isDigit(code)) {
			if (code === 46) {
				if (dots += 1, dots > 1) return !1;
			} else if (code === 45 || code === 43) {
				if ((text.charCodeAt(at - 1) | 32) != 101) return !1;
			} else if ((LETTERS_OF_NUMBERS[code] ?? 0) === 0) return !1;
		}
	}
	return !0;
}
const LETTERS_OF_NUMBERS = new Uint8Array(128);
for (let letter of "xoabcdefABCDEFinIN") LETTERS_OF_NUMBERS[letter.charCodeAt(0)] = 1;
const WORDS = new Map([
	...[
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, !0]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, !1])
]);
function mayBeWord(code, length) {
	switch (code) {
		case 126:
		case 78:
		case 110:
		case 84:
		case 116:
		case 70:
		case 102: return length <= 5;
		default: return !1;
	}
}
function createSharedTexts(prepare = (text) => text) {
	let known = Array(8192).fill("");
	return (text, start, end, hash) => {
		let length = end - start;
		if (length > 48) return prepare(copy(text, start, end));
		let slot = (hash ^ hash >>> 15) & 8191, found = known[slot] ?? "";
		if (found.length === length && isAt(found, text, start)) return found;
		let made = prepare(copy(text, start, end));
		return known[slot] = made, made;
	};
}
function hashFurther(hash, code) {
	return Math.imul(hash, 31) + code | 0;
}
function isAt(found, text, start) {
	for (let index = found.length - 1; index >= 0; --index) if (found.charCodeAt(index) !== text.charCodeAt(start + index)) return !1;
	return !0;
}
function copy(text, start, end) {
	return end - start < 13 ? text.slice(start, end) : [text.slice(start, start + 1), text.slice(start + 1, end)].join("");
}
// src/parse/plain/scalars.ts
const shareText = createSharedTexts(), shareKey = createSharedTexts((key) => ((key === "<<" || key === "__proto__") && giveUp(), Object.keys({ [key]: null })[0] ?? key));
function scanScalar(scan, isKey) {
	let code = scan.text.charCodeAt(scan.at);
	code === 34 ? scanDoubleQuoted(scan) : code === 39 ? scanSingleQuoted(scan) : mayBeginPlain(code) || mayFollowIndicator(scan, code, isKey) ? scanPlain(scan) : giveUp();
}
function mayFollowIndicator({ text, at }, code, isKey) {
	return code !== 45 && (isKey || code !== 58 && code !== 63) ? !1 : !isBlankOrEnd(text.charCodeAt(at + 1));
}
function scanPlain(scan) {
	let { text } = scan, at = scan.at, end = at, running = 0, hash = 0;
	for (scan.scalarStart = at, scan.quoted = void 0;;) {
		let code = text.charCodeAt(at);
		if (code === 32) {
			if (text.charCodeAt(at + 1) === 35) break;
			running = hashFurther(running, code), at += 1;
		} else {
			if (code === 58 && isBlankOrEnd(text.charCodeAt(at + 1))) break;
			if (!(code > 32)) {
				if (code === 10 || code === 13 || at === text.length) break;
				giveUp();
			}
			running = hashFurther(running, code), hash = running, at += 1, end = at;
		}
	}
	scan.at = at, scan.scalarEnd = end, scan.hash = hash;
}
function scanSingleQuoted(scan) {
	let { text } = scan, start = scan.at, at = start + 1, hash = 0, doubled = !1;
	for (;;) {
		let code = text.charCodeAt(at);
		if (code === 39) {
			if (text.charCodeAt(at + 1) !== 39) break;
			doubled = !0, at += 1;
		} else code >= 32 || giveUp();
		hash = hashFurther(hash, code), at += 1;
	}
	scan.scalarStart = start, scan.scalarEnd = at + 1, scan.at = at + 1, scan.quoted = doubled ? text.slice(start + 1, at).replaceAll("''", "'") : shareText(text, start + 1, at, hash);
}
function scanDoubleQuoted(scan) {
	let { text } = scan, start = scan.at, at = start + 1, hash = 0, escaped = !1;
	for (;;) {
		let code = text.charCodeAt(at);
		if (code === 34) break;
		code === 92 ? (SIMPLE_ESCAPES.has(text.charAt(at + 1)) || giveUp(), escaped = !0, at += 1) : code >= 32 || giveUp(), hash = hashFurther(hash, code), at += 1;
	}
	scan.scalarStart = start, scan.scalarEnd = at + 1, scan.at = at + 1, scan.quoted = escaped ? text.slice(start + 1, at).replace(/\\(.)/g, (_, character) => SIMPLE_ESCAPES.get(character) ?? "") : shareText(text, start + 1, at, hash);
}
const SIMPLE_ESCAPES = new Map([
	["\\", "\\"],
	["\"", "\""],
	["/", "/"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"]
]);
function valueOfScalar({ text, scalarStart: start, scalarEnd: end, quoted, hash }) {
	if (quoted !== void 0) return quoted;
	let first = text.charCodeAt(start);
	if (mayBeginNumber(first) && looksLikeNumber(text, start, end)) {
		let number = numberOf(text.slice(start, end));
		if (number !== void 0) return number;
	}
	let shared = shareText(text, start, end, hash);
	if (!mayBeWord(first, end - start)) return shared;
	let word = WORDS.get(shared);
	return word === void 0 ? shared : word;
}
function nameOfKey({ text, scalarStart: start, scalarEnd: end, quoted, hash }) {
	return end - start > 1e3 && giveUp(), quoted === void 0 ? shareKey(text, start, end, hash) : shareKey(quoted, 0, quoted.length, hashOf(quoted));
}
function hashOf(text) {
	let hash = 0;
	for (let at = 0; at < text.length; at += 1) hash = hashFurther(hash, text.charCodeAt(at));
	return hash;
}
function passColon(scan) {
	let { text } = scan, { at } = scan;
	for (; text.charCodeAt(at) === 32;) at += 1;
	return text.charCodeAt(at) !== 58 || !isBlankOrEnd(text.charCodeAt(at + 1)) ? !1 : (scan.at = at + 1, !0);
}
function readFlow(scan, depth) {
	return (depth > 20 || scan.depth + depth >= scan.deepest) && giveUp(), scan.text.charCodeAt(scan.at) === 91 ? readFlowSequence(scan, depth) : readFlowMapping(scan, depth);
}
function readFlowSequence(scan, depth) {
	let node = addNode(scan, scan.at, 0), items = [];
	if (scan.at += 1, passBlanks(scan) !== 93) do
		items.push(readFlowValue(scan, depth));
	while (passComma(scan, 93));
	return scan.at += 1, closeNode(scan, node, scan.at), items;
}
function readFlowMapping(scan, depth) {
	let node = addNode(scan, scan.at, 0), mapping = openMapping();
	if (scan.at += 1, passBlanks(scan) !== 125) do {
		scanFlowScalar(scan), addNode(scan, scan.scalarStart, scan.scalarEnd);
		let name = nameOfKey(scan);
		(passBlanks(scan) !== 58 || scan.text.charCodeAt(scan.at + 1) !== 32) && giveUp(), scan.at += 1, passBlanks(scan), setField(mapping, name, readFlowValue(scan, depth));
	} while (passComma(scan, 125));
	return scan.at += 1, closeMapping(scan, node, mapping), closeNode(scan, node, scan.at), mapping.value;
}
function readFlowValue(scan, depth) {
	let code = scan.text.charCodeAt(scan.at);
	return code === 91 || code === 123 ? readFlow(scan, depth + 1) : (scanFlowScalar(scan), addNode(scan, scan.scalarStart, scan.scalarEnd), valueOfScalar(scan));
}
function passBlanks(scan) {
	let { text } = scan, { at } = scan, code = text.charCodeAt(at);
	for (; code === 32;) code = text.charCodeAt(++at);
	return scan.at = at, code;
}
function passComma(scan, closing) {
	let code = passBlanks(scan);
	return code !== closing && (code !== 44 && giveUp(), scan.at += 1, passBlanks(scan), !0);
}
function scanFlowScalar(scan) {
	let code = scan.text.charCodeAt(scan.at);
	code === 34 ? scanDoubleQuoted(scan) : code === 39 ? scanSingleQuoted(scan) : mayBeginPlain(code) || code === 45 && mayBeginPlain(scan.text.charCodeAt(scan.at + 1)) ? scanFlowPlain(scan) : giveUp();
}
function scanFlowPlain(scan) {
	let { text } = scan, at = scan.at, end = at, running = 0, hash = 0;
	for (scan.scalarStart = at, scan.quoted = void 0;;) {
		let code = text.charCodeAt(at);
		if (code === 32) text.charCodeAt(at + 1) === 35 && giveUp(), running = hashFurther(running, code), at += 1;
		else {
			if (isFlowIndicator(code)) break;
			if (code === 58) {
				let next = text.charCodeAt(at + 1);
				if (isBlankOrEnd(next) || isFlowIndicator(next)) break;
			}
			code > 32 || giveUp(), running = hashFurther(running, code), hash = running, at += 1, end = at;
		}
	}
	scan.at = end, scan.scalarEnd = end, scan.hash = hash;
}
function isFlowIndicator(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
// src/parse/plain/block.ts
function readBlock(scan) {
	let { column } = scan;
	return isAtDash(scan) ? readSequence(scan, column) : (scanScalar(scan, !0), passColon(scan) ? readMapping(scan, column) : giveUp());
}
function isAtDash({ text, at }) {
	return text.charCodeAt(at) === 45 && isBlankOrEnd(text.charCodeAt(at + 1));
}
function readMapping(scan, column) {
	goDeeper(scan);
	let mapping = openMapping(), node = addNode(scan, scan.scalarStart, 0);
	for (; addNode(scan, scan.scalarStart, scan.scalarEnd), setField(mapping, nameOfKey(scan), readFieldValue(scan, column)), !(scan.column < column);) (scan.column > column || isAtDash(scan)) && giveUp(), scanScalar(scan, !0), passColon(scan) || giveUp();
	return closeMapping(scan, node, mapping), closeCollection(scan, node, column), mapping.value;
}
function readSequence(scan, column) {
	goDeeper(scan);
	let items = [], node = addNode(scan, scan.at, 0), hasCommentAbove = !1;
	do
		scan.at += 1, items.push(readItem(scan, column, hasCommentAbove)), scan.column > column && giveUp(), hasCommentAbove = scan.commentColumn >= 0;
	while (scan.column === column && isAtDash(scan));
	return closeCollection(scan, node, column), items;
}
function readFieldValue(scan, column) {
	if (!isInline(scan)) return readFieldValueBelow(scan, column);
	let code = scan.text.charCodeAt(scan.at);
	return code === 91 || code === 123 ? readInlineFlow(scan, column) : (scanScalar(scan, !1), readInlineScalar(scan, column));
}
function readItem(scan, column, hasCommentAbove) {
	if (!isInline(scan)) return readItemBelow(scan, column, hasCommentAbove);
	let code = scan.text.charCodeAt(scan.at);
	if (code === 91 || code === 123) return readInlineFlow(scan, column);
	let columnOfContent = scan.at - scan.lineStart;
	return isAtDash(scan) ? readSequence(scan, columnOfContent) : (scanScalar(scan, !1), passColon(scan) ? readMapping(scan, columnOfContent) : readInlineScalar(scan, column));
}
function isInline(scan) {
	let { text } = scan, at = scan.at, code = text.charCodeAt(at);
	for (; code === 32;) code = text.charCodeAt(++at);
	return scan.at = at, !isBlankOrEnd(code) && code !== 35;
}
function readInlineScalar(scan, column) {
	addNode(scan, scan.scalarStart, scan.scalarEnd);
	let value = valueOfScalar(scan);
	return leaveLine(scan, column), value;
}
function readInlineFlow(scan, column) {
	let value = readFlow(scan, 0);
	return leaveLine(scan, column), value;
}
function readFieldValueBelow(scan, column) {
	let here = leaveIndicator(scan);
	return scan.column > column ? readBlock(scan) : scan.column === column && isAtDash(scan) ? readSequence(scan, column) : (scan.hasComment && column === 0 && scan.column < 0 && scan.at < scan.text.length && giveUp(), missingValue(scan, here, scan.hasComment));
}
function readItemBelow(scan, column, hasCommentAbove) {
	let here = leaveIndicator(scan);
	return scan.column > column ? readBlock(scan) : missingValue(scan, here, scan.hasComment || hasCommentAbove);
}
function leaveIndicator(scan) {
	let here = scan.at;
	return scan.text.charCodeAt(here) === 35 && --scan.at, leaveLine(scan, void 0), here;
}
function missingValue(scan, here, hasComment) {
	return addNode(scan, here, here), scan.valueEnd = hasComment ? scan.at : here, scan.commentColumn = -1, null;
}
function closeCollection(scan, node, column) {
	--scan.depth, closeNode(scan, node, withoutBlanks(scan.text, scan.valueEnd)), column > 0 && scan.commentColumn >= column && (scan.valueEnd = scan.at, scan.commentColumn = -1);
}
function withoutBlanks(text, offset) {
	let end = offset;
	for (; end > 0 && isTrimmed$1(text.charCodeAt(end - 1));) --end;
	return end;
}
function isTrimmed$1(code) {
	return code === 32 || code <= 13 && (code === 10 || code === 13 || code === 9);
}
function goDeeper(scan) {
	scan.depth += 1, scan.depth > scan.deepest && giveUp();
}
// src/parse/plain/read-plain.ts
function createPlainReader(limits) {
	let scan = createScan(), createTable = createNodeTablePool();
	return (text) => {
		if (text.charCodeAt(0) !== 65279) {
			beginScan(scan, text, limits);
			try {
				let documents = readDocuments(scan);
				return documents.length > limits.documents ? refuseWhole(text, "documents", limits) : scan.nodes > limits.values ? refuseWhole(text, "values", limits) : {
					documents,
					nodes: createTable(scan.rows, scan.nodes, scan.lineStarts, scan.lines, scan.keysOf),
					isPlain: !0
				};
			} catch (error) {
				if (!(error instanceof NotPlain)) throw error;
				return;
			} finally {
				scan.text = "";
			}
		}
	};
}
function readDocuments(scan) {
	let documents = [];
	for (findContent(scan, 0, void 0), scan.column >= 0 && documents.push(readDocument(scan, scan.lineStart)); scan.at < scan.text.length;) documents.push(readMarkedDocument(scan));
	return documents;
}
function readMarkedDocument(scan) {
	let { text } = scan, start = scan.at, here = start + 3;
	for (; text.charCodeAt(here) === 32;) here += 1;
	return scan.at = text.charCodeAt(here) === 35 ? here - 1 : here, leaveLine(scan, void 0), scan.column >= 0 ? readDocument(scan, start) : {
		value: null,
		node: addNode(scan, here, here),
		offsets: [start, scan.hasComment ? scan.at : here],
		faults: []
	};
}
function readDocument(scan, start) {
	let { column, nodes: node } = scan;
	column !== 0 && giveUp();
	let value = readBlock(scan);
	return scan.column >= 0 && giveUp(), {
		value,
		node,
		offsets: [start, scan.valueEnd],
		faults: []
	};
}
// src/parse/yaml-reader.ts
function createYamlReader({ fastPath = !0, limits }) {
	let readPlain = createPlainReader(limits), readAny, loadLibrary = async (text) => (readAny = (await import("./parse-yaml.js")).parseYaml, readAny(text, limits));
	return (text) => {
		let isLarge = text.length > limits.complexFileSize, plain = fastPath || isLarge ? readPlain(text) : void 0;
		return plain === void 0 && isLarge ? refuseWhole(text, "complexFileSize", limits) : plain !== void 0 && fastPath ? plain : readAny?.(text, limits) ?? loadLibrary(text);
	};
}
// src/model/entry.ts
const COLLECTION_AREAS = {
	manufacturers: "inventory",
	locations: "inventory",
	tenants: "inventory",
	roles: "inventory",
	tags: "inventory",
	platforms: "inventory",
	device_types: "inventory",
	software_versions: "inventory",
	software_image_files: "inventory",
	devices: "inventory",
	inventory_items: "inventory",
	virtual_machines: "inventory",
	validated_software: "policies",
	waivers: "policies"
}, COLLECTIONS = Object.keys(COLLECTION_AREAS);
function isCollection(word) {
	return Object.hasOwn(COLLECTION_AREAS, word);
}
const COLLECTION_NOUNS = {
	manufacturers: "manufacturer",
	locations: "location",
	tenants: "tenant",
	roles: "role",
	tags: "tag",
	platforms: "platform",
	device_types: "device type",
	software_versions: "software version",
	software_image_files: "software image file",
	devices: "device",
	inventory_items: "inventory item",
	virtual_machines: "virtual machine",
	validated_software: "validated software record",
	waivers: "waiver"
};
// src/model/text-field.ts
function textField(value, field) {
	if (typeof value != "object" || !value) return;
	let text = value[field];
	return typeof text == "string" ? text : void 0;
}
// src/model/describe.ts
function quote(text) {
	return text.length > 120 ? `"${text.slice(0, 117)}..."` : `"${text}"`;
}
function describeEntry(entry) {
	let noun = COLLECTION_NOUNS[entry.collection], name = nameOfEntry(entry);
	if (name === void 0) {
		let platform = entry.collection === "software_versions" ? textField(entry.value, "platform") : void 0;
		return platform === void 0 ? `this ${noun}` : `this ${noun} of ${quote(platform)}`;
	}
	return entry.collection === "validated_software" && textField(entry.value, "name") === void 0 ? `${noun} for ${quote(name)}` : `${noun} ${quote(name)}`;
}
function namingField(entry) {
	switch (entry.collection) {
		case "device_types": return "model";
		case "software_versions": return "version";
		case "software_image_files": return "image_file_name";
		case "validated_software": return textField(entry.value, "name") === void 0 ? "software" : "name";
		case "waivers": return "reason";
		default: return "name";
	}
}
function nameOfEntry(entry) {
	let { value } = entry;
	if (typeof value == "string") return value;
	if (typeof value != "object" || !value) return;
	let fields = value, name = fields[namingField(entry)];
	return typeof name == "string" ? entry.collection === "software_versions" && typeof fields.platform == "string" ? `${fields.platform} ${name}` : name : entry.collection === "validated_software" ? textOfSoftware(name) : void 0;
}
function textOfSoftware(software) {
	if (typeof software != "object" || !software) return;
	let { platform, version } = software;
	if (typeof version == "string") return typeof platform == "string" ? `${platform} ${version}` : version;
}
// src/model/dates.ts
const MILLISECONDS_A_DAY = 864e5;
function dayNumber(date) {
	return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}
const LAST_DAY = dayNumber("9999-12-31");
function dateOfDay(day) {
	return new Date(Math.min(day, LAST_DAY) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
function isDate(text) {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateExists(text);
}
function dateExists(text) {
	let day = dayNumber(text);
	return Number.isFinite(day) && dateOfDay(day) === text;
}
// src/validate/formats.ts
const formats = {
	date: isDate,
	uri: (text) => !/[\s\p{Cc}]/u.test(text) && URL.canParse(text)
};
function isLonger(text, limit) {
	return text.length > limit && codePointLength(text) > limit;
}
function isShorter(text, limit) {
	return text.length < limit * 2 && codePointLength(text) < limit;
}
function codePointLength(text) {
	let length = text.length;
	for (let at = 1; at < text.length; at += 1) (text.charCodeAt(at) & 64512) == 56320 && (text.charCodeAt(at - 1) & 64512) == 55296 && --length;
	return length;
}
function addError(before, error) {
	return before === null ? [error] : (before.push(error), before);
}
function appendErrors(before, added) {
	if (before === null || added === null) return before ?? added;
	for (let error of added) before.push(error);
	return before;
}
function isMapping(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
const TRIMMED = /^(\S([\s\S]*\S)?)?$/u;
function isTrimmed(text) {
	return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)) || TRIMMED.test(text);
}
function isVisible(code) {
	return code > 32 && code < 127;
}
// src/validate/generated/acceptors.js
const c0 = RegExp("^https?://[^\\s/?#]", "u"), c1 = new Set([
	"md5",
	"sha1",
	"sha224",
	"sha384",
	"sha256",
	"sha512",
	"sha3",
	"blake2",
	"blake3"
]), c2 = RegExp("^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]", "u"), c3 = RegExp("^[0-9A-Fa-f]{32}$", "u"), c4 = RegExp("^[0-9A-Fa-f]{40}$", "u"), c5 = RegExp("^[0-9A-Fa-f]{56}$", "u"), c6 = RegExp("^[0-9A-Fa-f]{64}$", "u"), c7 = RegExp("^[0-9A-Fa-f]{96}$", "u"), c8 = RegExp("^[0-9A-Fa-f]{128}$", "u"), c9 = RegExp("^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$", "u"), c10 = RegExp("^([0-9A-Fa-f]{2}){1,64}$", "u"), c11 = RegExp("^([0-9A-Fa-f]{2})+$", "u"), c12 = new Set(["location_tenant_name", "name"]), c13 = new Set([
	"error",
	"warning",
	"notice",
	"off"
]);
function a0(v) {
	return !(typeof v != "string" || v === "" || isLonger(v, 255) || !isTrimmed(v));
}
function a1(v) {
	return typeof v == "string";
}
function a2(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || isLonger(v, 255) || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.name, field === void 0 || !a0(field)) return !1;
		if (fields += 1, field = v.description, field !== void 0) {
			if (!a1(field)) return !1;
			fields += 1;
		}
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a3(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field)) return !1;
	if (fields += 1, field = v.manufacturer, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.network_driver, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.description, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a4(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || isLonger(v, 255) || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.platform, field !== void 0) {
			if (!a0(field)) return !1;
			fields += 1;
		}
		if (field = v.version, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a5(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || isLonger(v, 255) || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.software_version, field !== void 0) {
			if (!a4(field)) return !1;
			fields += 1;
		}
		if (field = v.image_file_name, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a6(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a5(item)) return !1;
	return !0;
}
function a7(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a0(item)) return !1;
	return !(v.length > 1 && new Set(v).size !== v.length);
}
function a8(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.manufacturer, field === void 0 || !a0(field) || (fields += 1, field = v.model, field === void 0 || !a0(field))) return !1;
	if (fields += 1, field = v.part_number, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a9(v) {
	return typeof v == "string" && v !== "";
}
function a10(v) {
	return !(typeof v != "string" || !formats.date(v));
}
function a11(v) {
	return !(typeof v != "string" || !c0.test(v) || !formats.uri(v));
}
function a12(v) {
	return typeof v == "boolean";
}
function a13(v) {
	return !(typeof v != "string" || !c1.has(v));
}
function a14(v) {
	return !(!Number.isInteger(v) || Number.isFinite(v) && (v < 0 || v > 9007199254740991));
}
function a15(v) {
	return !(typeof v != "string" || !c2.test(v) || !formats.uri(v));
}
function a16(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || isLonger(v, 255) || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.manufacturer, field !== void 0) {
			if (!a0(field)) return !1;
			fields += 1;
		}
		if (field = v.model, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a17(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a16(item)) return !1;
	return !0;
}
function a18(v) {
	return v === "md5";
}
function a19(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a18(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a20(v) {
	return !(typeof v != "string" || !c3.test(v));
}
function a21(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a20(field)) return !1;
	}
	return !0;
}
function a22(v) {
	return !(a19(v) && !a21(v));
}
function a23(v) {
	return v === "sha1";
}
function a24(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a23(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a25(v) {
	return !(typeof v != "string" || !c4.test(v));
}
function a26(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a25(field)) return !1;
	}
	return !0;
}
function a27(v) {
	return !(a24(v) && !a26(v));
}
function a28(v) {
	return v === "sha224";
}
function a29(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a28(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a30(v) {
	return !(typeof v != "string" || !c5.test(v));
}
function a31(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a30(field)) return !1;
	}
	return !0;
}
function a32(v) {
	return !(a29(v) && !a31(v));
}
function a33(v) {
	return v === "sha256";
}
function a34(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a33(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a35(v) {
	return !(typeof v != "string" || !c6.test(v));
}
function a36(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a35(field)) return !1;
	}
	return !0;
}
function a37(v) {
	return !(a34(v) && !a36(v));
}
function a38(v) {
	return v === "sha384";
}
function a39(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a38(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a40(v) {
	return !(typeof v != "string" || !c7.test(v));
}
function a41(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a40(field)) return !1;
	}
	return !0;
}
function a42(v) {
	return !(a39(v) && !a41(v));
}
function a43(v) {
	return v === "sha512";
}
function a44(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a43(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a45(v) {
	return !(typeof v != "string" || !c8.test(v));
}
function a46(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a45(field)) return !1;
	}
	return !0;
}
function a47(v) {
	return !(a44(v) && !a46(v));
}
function a48(v) {
	return v === "sha3";
}
function a49(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a48(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a50(v) {
	return !(typeof v != "string" || !c9.test(v));
}
function a51(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a50(field)) return !1;
	}
	return !0;
}
function a52(v) {
	return !(a49(v) && !a51(v));
}
function a53(v) {
	return v === "blake2";
}
function a54(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a53(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a55(v) {
	return !(typeof v != "string" || !c10.test(v));
}
function a56(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a55(field)) return !1;
	}
	return !0;
}
function a57(v) {
	return !(a54(v) && !a56(v));
}
function a58(v) {
	return v === "blake3";
}
function a59(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.hashing_algorithm, field === void 0 || !a58(field) || (field = v.image_file_checksum, field === void 0 || !a1(field))) return !1;
	}
	return !0;
}
function a60(v) {
	return !(typeof v != "string" || !c11.test(v));
}
function a61(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.image_file_checksum, field !== void 0 && !a60(field)) return !1;
	}
	return !0;
}
function a62(v) {
	return !(a59(v) && !a61(v));
}
function a63(v) {
	return !(!isMapping(v) || v.image_file_checksum !== void 0 && v.hashing_algorithm === void 0 || !a22(v) || !a27(v) || !a32(v) || !a37(v) || !a42(v) || !a47(v) || !a52(v) || !a57(v) || !a62(v));
}
function a64(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.image_file_name, field === void 0 || !a0(field) || (fields += 1, field = v.status, field === void 0 || !a9(field))) return !1;
	if (fields += 1, field = v.image_file_checksum, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.hashing_algorithm, field !== void 0) {
		if (!a13(field)) return !1;
		fields += 1;
	}
	if (field = v.image_file_size, field !== void 0) {
		if (!a14(field)) return !1;
		fields += 1;
	}
	if (field = v.download_url, field !== void 0) {
		if (!a15(field)) return !1;
		fields += 1;
	}
	if (field = v.default_image, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.device_types, field !== void 0) {
		if (!a17(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return !(fields !== 0 || !a63(v));
}
function a65(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a64(item)) return !1;
	return !0;
}
function a66(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.platform, field === void 0 || !a0(field) || (fields += 1, field = v.version, field === void 0 || !a0(field)) || (fields += 1, field = v.status, field === void 0 || !a9(field))) return !1;
	if (fields += 1, field = v.alias, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.release_date, field !== void 0) {
		if (!a10(field)) return !1;
		fields += 1;
	}
	if (field = v.end_of_support_date, field !== void 0) {
		if (!a10(field)) return !1;
		fields += 1;
	}
	if (field = v.documentation_url, field !== void 0) {
		if (!a11(field)) return !1;
		fields += 1;
	}
	if (field = v.long_term_support, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.pre_release, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a65(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a67(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.software_version, field === void 0 || !a4(field) || (fields += 1, field = v.image_file_name, field === void 0 || !a0(field)) || (fields += 1, field = v.status, field === void 0 || !a9(field))) return !1;
	if (fields += 1, field = v.image_file_checksum, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.hashing_algorithm, field !== void 0) {
		if (!a13(field)) return !1;
		fields += 1;
	}
	if (field = v.image_file_size, field !== void 0) {
		if (!a14(field)) return !1;
		fields += 1;
	}
	if (field = v.download_url, field !== void 0) {
		if (!a15(field)) return !1;
		fields += 1;
	}
	if (field = v.default_image, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.device_types, field !== void 0) {
		if (!a17(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return !(fields !== 0 || !a63(v));
}
function a68(v) {
	return !!isMapping(v);
}
function a69(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field)) return !1;
	if (fields += 1, field = v.manufacturer, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.part_id, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.serial, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.asset_tag, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.label, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a70(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a69(item)) return !1;
	return !0;
}
function a71(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field) || (fields += 1, field = v.device_type, field === void 0 || !a16(field)) || (fields += 1, field = v.role, field === void 0 || !a0(field))) return !1;
	if (fields += 1, field = v.status, field !== void 0) {
		if (!a9(field)) return !1;
		fields += 1;
	}
	if (field = v.platform, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tenant, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.location, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.serial, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.asset_tag, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	if (field = v.inventory_items, field !== void 0) {
		if (!a70(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a72(v) {
	return !(typeof v != "string" && v !== null || typeof v == "string" && (v === "" || isLonger(v, 255) || !isTrimmed(v)));
}
function a73(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || isLonger(v, 255) || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.name, field === void 0 || !a0(field)) return !1;
		if (fields += 1, field = v.tenant, field !== void 0) {
			if (!a72(field)) return !1;
			fields += 1;
		}
		if (field = v.location, field !== void 0) {
			if (!a72(field)) return !1;
			fields += 1;
		}
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a74(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.device, field === void 0 || !a73(field) || (fields += 1, field = v.name, field === void 0 || !a0(field))) return !1;
	if (fields += 1, field = v.manufacturer, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.part_id, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.serial, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.asset_tag, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.label, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a75(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field === void 0 || !a0(field)) return !1;
	if (fields += 1, field = v.status, field !== void 0) {
		if (!a9(field)) return !1;
		fields += 1;
	}
	if (field = v.cluster, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.role, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.platform, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tenant, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.software_version, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.software_image_files, field !== void 0) {
		if (!a6(field)) return !1;
		fields += 1;
	}
	if (field = v.comments, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.custom_fields, field !== void 0) {
		if (!a68(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a76(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a73(item)) return !1;
	return !0;
}
function a77(v) {
	if (!(typeof v == "string" || isMapping(v)) || typeof v == "string" && (v === "" || isLonger(v, 255) || !isTrimmed(v))) return !1;
	if (isMapping(v)) {
		let field, fields = 0;
		if (field = v.device, field !== void 0) {
			if (!a73(field)) return !1;
			fields += 1;
		}
		if (field = v.name, field === void 0 || !a0(field)) return !1;
		fields += 1;
		for (let _ in v) --fields;
		if (fields !== 0) return !1;
	}
	return !0;
}
function a78(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a77(item)) return !1;
	return !0;
}
function a79(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.name, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.description, field !== void 0) {
		if (!a1(field)) return !1;
		fields += 1;
	}
	if (field = v.software, field === void 0 || !a4(field) || (fields += 1, field = v.start, field === void 0 || !a10(field))) return !1;
	if (fields += 1, field = v.end, field !== void 0) {
		if (!a10(field)) return !1;
		fields += 1;
	}
	if (field = v.preferred, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.devices, field !== void 0) {
		if (!a76(field)) return !1;
		fields += 1;
	}
	if (field = v.device_tenants, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.device_types, field !== void 0) {
		if (!a17(field)) return !1;
		fields += 1;
	}
	if (field = v.device_roles, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	if (field = v.inventory_items, field !== void 0) {
		if (!a78(field)) return !1;
		fields += 1;
	}
	if (field = v.object_tags, field !== void 0) {
		if (!a7(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a80(v) {
	if (!Array.isArray(v) || v.length < 1) return !1;
	for (let item of v) if (!a73(item)) return !1;
	return !0;
}
function a81(v) {
	if (!Array.isArray(v) || v.length < 1) return !1;
	for (let item of v) if (!a77(item)) return !1;
	return !0;
}
function a82(v) {
	return !0;
}
function a83(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.devices, field === void 0 || !a82(field)) return !1;
	}
	return !0;
}
function a84(v) {
	if (isMapping(v)) {
		let field;
		if (field = v.inventory_items, field === void 0 || !a82(field)) return !1;
	}
	return !0;
}
function a85(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.reason, field === void 0 || !a9(field) || (fields += 1, field = v.until, field === void 0 || !a10(field))) return !1;
	if (fields += 1, field = v.approved_by, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.ticket, field !== void 0) {
		if (!a0(field)) return !1;
		fields += 1;
	}
	if (field = v.software, field !== void 0) {
		if (!a4(field)) return !1;
		fields += 1;
	}
	if (field = v.devices, field !== void 0) {
		if (!a80(field)) return !1;
		fields += 1;
	}
	if (field = v.inventory_items, field !== void 0) {
		if (!a81(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return !(fields !== 0 || !(a83(v) || a84(v)));
}
function a86(v) {
	if (!Array.isArray(v)) return !1;
	for (let item of v) if (!a9(item)) return !1;
	return !0;
}
function a87(v) {
	return !(typeof v != "string" || !c12.has(v));
}
function a88(v) {
	return !(!Number.isInteger(v) || Number.isFinite(v) && v < 0);
}
function a89(v) {
	if (!Array.isArray(v) || v.length < 1) return !1;
	for (let item of v) if (!a0(item)) return !1;
	return !(v.length > 1 && new Set(v).size !== v.length);
}
function a90(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.software, field !== void 0) {
		if (!a89(field)) return !1;
		fields += 1;
	}
	if (field = v.objects, field !== void 0) {
		if (!a89(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a91(v) {
	return !(!Number.isInteger(v) || Number.isFinite(v) && v < 1);
}
function a92(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.files, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.total_size, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.file_size, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.complex_file_size, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.documents, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.values, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.keys, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.depth, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	if (field = v.aliases, field !== void 0) {
		if (!a91(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a93(v) {
	return !(typeof v != "string" || !c13.has(v));
}
function a94(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v["validity-window"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["image-unavailable"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["image-not-for-device-type"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["image-of-other-version"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["multiple-default-images"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["platform-mismatch"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["manufacturer-mismatch"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["software-invalid"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["software-missing"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["software-not-preferred"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["approval-expiring"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["software-end-of-support"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["software-pre-release"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-unassigned"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-unused"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-other-platform"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["validated-software-conflict"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["change-impact"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["policy-loosened"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["waiver-expired"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	if (field = v["waiver-unused"], field !== void 0) {
		if (!a93(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
function a95(v) {
	if (!isMapping(v)) return !1;
	let field, fields = 0;
	if (field = v.inventory, field !== void 0) {
		if (!a86(field)) return !1;
		fields += 1;
	}
	if (field = v.policies, field !== void 0) {
		if (!a86(field)) return !1;
		fields += 1;
	}
	if (field = v.exclude, field !== void 0) {
		if (!a86(field)) return !1;
		fields += 1;
	}
	if (field = v.multi_tenant_mode, field !== void 0) {
		if (!a12(field)) return !1;
		fields += 1;
	}
	if (field = v.device_uniqueness, field !== void 0) {
		if (!a87(field)) return !1;
		fields += 1;
	}
	if (field = v.expiring_within_days, field !== void 0) {
		if (!a88(field)) return !1;
		fields += 1;
	}
	if (field = v.grace_days, field !== void 0) {
		if (!a88(field)) return !1;
		fields += 1;
	}
	if (field = v.statuses, field !== void 0) {
		if (!a90(field)) return !1;
		fields += 1;
	}
	if (field = v.limits, field !== void 0) {
		if (!a92(field)) return !1;
		fields += 1;
	}
	if (field = v.rules, field !== void 0) {
		if (!a94(field)) return !1;
		fields += 1;
	}
	for (let _ in v) --fields;
	return fields === 0;
}
const manufacturers = a2, locations = a2, tenants = a2, roles = a2, tags = a2, platforms = a3, deviceTypes = a8, softwareVersions = a66, softwareImageFiles = a67, devices = a71, inventoryItems = a74, virtualMachines = a75, validatedSoftware = a79, waivers = a85, config = a95, ACCEPTORS = {
	manufacturers,
	locations,
	tenants,
	roles,
	tags,
	platforms,
	device_types: deviceTypes,
	software_versions: softwareVersions,
	software_image_files: softwareImageFiles,
	devices,
	inventory_items: inventoryItems,
	virtual_machines: virtualMachines,
	validated_software: validatedSoftware,
	waivers
};
function accepts(collection, value) {
	return ACCEPTORS[collection](value);
}
const acceptsConfig = config, BRACE_EXPANSION_LIMIT = 1e3, LENGTH_LIMIT = 4096;
async function faultOfGlob(glob) {
	if (glob.length > LENGTH_LIMIT) return {
		message: `a glob has more than ${LENGTH_LIMIT} characters`,
		help: "write several shorter ones"
	};
	if (/^(?:[/\\]|[A-Za-z]:)/.test(glob) || glob.split(/[/\\]/).includes("..")) return {
		message: `the glob ${quote(glob)} leads out of the repository`,
		help: "write globs from the root of the repository, with forward slashes"
	};
	if (mayStandForMany(glob) && await standsForMany(glob)) return {
		message: `the glob ${quote(glob)} stands for more than ${BRACE_EXPANSION_LIMIT} globs, when its braces are written out`,
		help: "use ** and * in place of so many alternatives"
	};
}
function mayStandForMany(glob) {
	return glob.includes("{") && (glob.includes("..") || 2 ** (glob.split(",").length - 1) > 1e3);
}
async function standsForMany(glob) {
	let { braceExpand } = await import("./esm.js").then((chunk) => ({ braceExpand: chunk.r }));
	return braceExpand(glob, { braceExpandMax: 1001 }).length > BRACE_EXPANSION_LIMIT;
}
// src/validate/validate-config.ts
async function validateConfig({ file, text, documents }) {
	let [document, second] = documents;
	if (document === void 0) return {
		config: {},
		drafts: []
	};
	let drafts = [document, ...second === void 0 ? [] : [second]].flatMap((each) => each.faults).map((fault) => ({
		rule: "yaml-syntax",
		message: fault.message,
		help: fault.help,
		at: {
			file,
			offsets: fault.offsets
		}
	}));
	second !== void 0 && drafts.push({
		rule: "yaml-syntax",
		message: "the config has a second document",
		help: "keep one document in this file",
		at: {
			file,
			offsets: [second.offsets[0], second.offsets[0] + 1]
		}
	});
	let { value, node } = document;
	if (drafts.length > 0 || value === null) return {
		config: {},
		drafts
	};
	if (!acceptsConfig(value)) {
		let [{ explainSchemaErrors }, { configFieldNames, configValidator }] = await Promise.all([import("./explain2.js").then((chunk) => ({ explainSchemaErrors: chunk.t, notAllowed: chunk.n })), import("./validators.js").then((chunk) => ({ configFieldNames: chunk.t, configValidator: chunk.n, fieldNamesAt: chunk.r, validatorOf: chunk.i }))]), explanations = explainSchemaErrors(configValidator(value) ? [] : configValidator.errors ?? [], {
			owner: "the config",
			value,
			rawText: (path) => text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value"))),
			fieldsAt: configFieldNames
		});
		for (let { path, on, message, help } of explanations) {
			let at = {
				file,
				node,
				value,
				path,
				on
			}, rule = path[0] === "rules" ? String(path[1]) : "";
			isRuleName(rule) && RULES[rule].alwaysError ? drafts.push({
				rule: "schema",
				message: `the rule ${quote(rule)} is always an error`,
				help: "remove it from the config",
				at
			}) : drafts.push({
				rule: "schema",
				message,
				help,
				at
			});
		}
	}
	let config = value;
	for (let field of [
		"inventory",
		"policies",
		"exclude"
	]) for (let [index, glob] of (drafts.length > 0 ? [] : config[field] ?? []).entries()) {
		let fault = await faultOfGlob(glob);
		fault !== void 0 && drafts.push({
			rule: "schema",
			...fault,
			at: {
				file,
				node,
				value,
				path: [field, index]
			}
		});
	}
	return {
		config,
		drafts
	};
}
function isRuleName(word) {
	return Object.hasOwn(RULES, word);
}
// src/check/load-config.ts
const DEFAULT_CONFIG = "fleetvet.yaml", CONFIG_SIZE_LIMIT = 1024 ** 2;
async function loadConfig(source, given, options = {}) {
	let path = given ?? "fleetvet.yaml", text = readConfig(source, path);
	if (text === void 0) {
		if (given !== void 0) throw new UserError(`there is no config file ${path}`);
		return {
			config: configFrom({}),
			path,
			place: void 0
		};
	}
	let { documents, nodes } = await createYamlReader({
		...options,
		limits: DEFAULT_LIMITS
	})(text), file = {
		path,
		area: "policies",
		nodes
	}, { config, drafts } = await validateConfig({
		file,
		text,
		documents
	});
	if (drafts.length > 0) {
		let told = drafts.map(({ message, help, at }) => ({
			message,
			help,
			start: locate(at).start
		})).sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column).map(({ message, help, start }) => `${path}:${start.line}:${start.column}: ${message} (${help})`), more = told.length - 20;
		throw new UserError([...told.slice(0, 20), ...more > 0 ? [`and ${more} more`] : []].join("; "));
	}
	let [document] = documents;
	return {
		config: configFrom(config),
		path,
		place: document === void 0 ? void 0 : {
			file,
			node: document.node,
			value: document.value
		}
	};
}
function readConfig(source, path) {
	try {
		let bytes = source.read(path, CONFIG_SIZE_LIMIT);
		return bytes === void 0 ? void 0 : decodeText(bytes);
	} catch (error) {
		throw error instanceof UnreadableFile ? new UserError(`the config file ${path} cannot be read: ${error.message}`) : error;
	}
}
// src/model/compare.ts
function compareText(a, b) {
	return a < b ? -1 : +(a > b);
}
function compareOptionalText(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? -1 : 1 : compareText(a, b);
}
// src/model/place.ts
function placeIn({ file, node, value }, ...path) {
	return {
		file,
		node,
		value,
		path
	};
}
function placeOfVersion({ file, node, value }, field) {
	return {
		file,
		node,
		value,
		path: typeof value[field] == "object" ? [field, "version"] : [field]
	};
}
function placeOfName(entry) {
	if (typeof entry.value != "object" || entry.value === null) return placeIn(entry);
	let field = namingField(entry);
	return field === "software" ? placeOfVersion(entry, field) : placeIn(entry, field);
}
// src/evaluate/places-for.ts
function placesFor(objects) {
	let places = 0;
	for (let { index } of objects) places = Math.max(places, index + 1);
	return places;
}
function indexWindows(records) {
	let sorted = records.filter(isProper).sort((a, b) => a.start < b.start ? -1 : +(a.start > b.start)), leaves = 2 ** Math.ceil(Math.log2(Math.max(sorted.length, 1))), latest = Array.from({ length: leaves * 2 }, () => "");
	sorted.forEach((record, at) => latest[leaves + at] = record.end ?? "~");
	for (let at = leaves - 1; at >= 1; --at) {
		let [left = "", right = ""] = [latest[at * 2], latest[at * 2 + 1]];
		latest[at] = left > right ? left : right;
	}
	function* visit(at, wanted) {
		if ((latest[at] ?? "") < wanted.start) return;
		if (at < leaves) {
			yield* visit(at * 2, wanted), startOf(at * 2 + 1) <= (wanted.end ?? "~") && (yield* visit(at * 2 + 1, wanted));
			return;
		}
		let record = sorted[at - leaves];
		record !== void 0 && record.start <= (wanted.end ?? "~") && (yield record);
	}
	let startOf = (at) => {
		let leaf = at;
		for (; leaf < leaves;) leaf *= 2;
		return sorted[leaf - leaves]?.start ?? "~";
	};
	return { meeting: (record) => isProper(record) ? visit(1, record) : [] };
}
function isProper({ start, end }) {
	return end === void 0 || end >= start;
}
// src/evaluate/rules/rule.ts
function* subjectsOf({ devices, inventoryItems }) {
	yield* devices, yield* inventoryItems;
}
const listsOfEvaluations = new WeakMap();
function listsOf(evaluation) {
	let known = listsOfEvaluations.get(evaluation);
	if (known !== void 0) return known;
	let lists = new Map();
	for (let { subject, matches } of subjectsOf(evaluation)) {
		let list = lists.get(matches);
		list === void 0 ? lists.set(matches, {
			records: indexesOf(matches),
			subjects: [subject]
		}) : list.subjects.push(subject);
	}
	let all = [...lists.values()];
	return listsOfEvaluations.set(evaluation, all), all;
}
function indexesOf(matches) {
	let indexes = new Uint32Array(matches.length), at = 0;
	for (let { record } of matches) indexes[at++] = record.index;
	return indexes;
}
function evaluationsOf(evaluation) {
	let evaluations = new Map();
	for (let found of subjectsOf(evaluation)) evaluations.set(found.subject, found);
	return evaluations;
}
function* softwareHostsOf({ devices, inventoryItems, virtualMachines }) {
	for (let { subject } of devices) yield subject;
	for (let { subject } of inventoryItems) yield subject;
	for (let { subject } of virtualMachines) yield subject;
}
function describe(object) {
	switch (object.kind) {
		case "device": return `device ${quote(object.name)}`;
		case "inventory_item": return `inventory item ${quote(object.name)} of device ${quote(object.device.name)}`;
		case "virtual_machine": return `virtual machine ${quote(object.name)}`;
	}
}
function nameOfSoftware({ platform, version }) {
	return `${platform} ${version}`;
}
// src/evaluate/rules/validated-software-conflict.ts
const validatedSoftwareConflict = function* (context) {
	for (let conflict of findConflicts(context)) yield draftOf$1(conflict);
};
function* findConflicts({ repository, evaluation }) {
	let { rivals, crowd } = findContested(repository.validatedSoftware);
	if (rivals.size === 0 && crowd.size === 0) return;
	let rivalsOf = byIndex(repository.validatedSoftware, (record) => rivals.get(record)), inCrowd = byIndex(repository.validatedSoftware, (record) => crowd.has(record.software) ? record : void 0), lastList = new Uint32Array(rivalsOf.length), number = 0, told = new Map();
	for (let { records, subjects } of listsOf(evaluation)) {
		let [subject] = subjects;
		if (subject !== void 0) {
			number += 1;
			for (let index of records) lastList[index] = number;
			for (let index of records) {
				let ofRecord = rivalsOf[index];
				if (ofRecord?.others.some((other) => lastList[other.index] === number) === !0) {
					for (let other of ofRecord.others) lastList[other.index] === number && (yield {
						preferred: ofRecord.preferred,
						other,
						subject,
						isLast: !1
					});
					ofRecord.others = ofRecord.others.filter((other) => lastList[other.index] !== number);
				}
			}
			crowd.size > 0 && (yield* conflictsInCrowd(records, subject, inCrowd, told));
		}
	}
}
function addSide(sides, record) {
	let side = sides.get(record.software);
	side === void 0 && sides.set(record.software, side = {
		preferred: [],
		plain: []
	}), side[record.preferred ? "preferred" : "plain"].push(record);
}
function findContested(records) {
	let sides = new Map();
	for (let record of records) addSide(sides, record);
	let rivals = new Map(), crowd = new Set();
	for (let [software, { preferred, plain }] of sides) if (preferred.length > 0 && plain.length >= 20) crowd.add(software);
	else for (let record of preferred) rivals.set(record, {
		preferred: record,
		others: meeting(plain, record)
	});
	return {
		rivals,
		crowd
	};
}
function meeting(records, wanted) {
	return records.length === 0 ? records : [...indexWindows(records).meeting(wanted)];
}
function byIndex(records, find) {
	let found = Array.from({ length: placesFor(records) }, () => void 0);
	for (let record of records) found[record.index] = find(record);
	return found;
}
function* conflictsInCrowd(records, subject, inCrowd, told) {
	let sides = new Map();
	for (let index of records) {
		let record = inCrowd[index];
		record !== void 0 && addSide(sides, record);
	}
	for (let side of sides.values()) yield* conflictsBetween(side, subject, told);
}
function* conflictsBetween({ preferred, plain }, subject, told) {
	if (preferred.length === 0 || plain.length === 0) return;
	let toldOf = (record) => {
		let others = told.get(record);
		return others === void 0 && told.set(record, others = new Set()), others;
	}, ofPlain = indexWindows(plain), isWhole = !0;
	for (let record of preferred) {
		let others = toldOf(record);
		for (let other of others.size < 20 ? ofPlain.meeting(record) : []) if (!others.has(other) && (others.add(other), toldOf(other), yield {
			preferred: record,
			other,
			subject,
			isLast: others.size === 20
		}, others.size === 20)) break;
		others.size === 20 && (isWhole = !1);
	}
	if (isWhole) return;
	let ofPreferred = indexWindows(preferred);
	for (let other of plain) {
		let [record] = told.has(other) ? [] : ofPreferred.meeting(other);
		record !== void 0 && (toldOf(other), yield {
			preferred: record,
			other,
			subject,
			isLast: !1
		});
	}
}
function draftOf$1({ preferred, other, subject, isLast }) {
	return {
		rule: "validated-software-conflict",
		message: `${describeEntry(preferred.entry)} prefers ${nameOfSoftware(preferred.software)} and ${describeEntry(other.entry)} does not, for ${describe(subject)} at the same time`,
		help: `let them agree on preferred, or set their windows or assignments apart${isLast ? "; of the records that disagree with this one, 20 are named" : ""}`,
		at: placeIn(preferred.entry, "preferred"),
		identity: [describeEntry(preferred.entry), describeEntry(other.entry)],
		related: [{
			message: "the other record",
			at: placeOfName(other.entry)
		}]
	};
}
// src/text/words.ts
function plural(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function listWords(words, limit = 8, conjunction = "and") {
	let shown = words.slice(0, limit), rest = words.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} ${conjunction} ${rest} more`;
	let last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
// src/evaluate/rules/validated-software-other-platform.ts
const validatedSoftwareOtherPlatform = function* (context) {
	for (let [record, { devices, platforms }] of findOtherPlatformRecords(context)) {
		let { platform } = record.software;
		yield {
			rule: "validated-software-other-platform",
			message: `${describeEntry(record.entry)} is for ${quote(platform)} and matches ${plural(devices, "device")}, none of that platform but of ${listWords([...platforms].sort(), 4)}`,
			help: `assign it to devices of ${quote(platform)}, or correct its software`,
			at: placeOfVersion(record.entry, "software"),
			identity: [describeEntry(record.entry), platform]
		};
	}
};
function findOtherPlatformRecords({ repository: { validatedSoftware }, evaluation }) {
	let lists = listsOf(evaluation).map(({ records, subjects }) => ({
		records,
		platforms: countPlatforms(subjects)
	})), platformOf = platformsByIndex(validatedSoftware), suspicion = new Uint8Array(placesFor(validatedSoftware));
	for (let { records, platforms } of lists) for (let index of records) suspicion[index] !== 2 && (suspicion[index] = platforms?.has(platformOf[index] ?? "") === !1 ? 1 : 2);
	let suspects = new Map();
	if (!suspicion.includes(1)) return suspects;
	let recordAt = new Map(validatedSoftware.map((record) => [record.index, record]));
	for (let { records, platforms } of lists) for (let index of records) {
		let record = suspicion[index] === 2 ? void 0 : recordAt.get(index);
		if (record === void 0) continue;
		let suspect = suspects.get(record) ?? {
			devices: 0,
			platforms: new Set()
		};
		suspects.set(record, suspect);
		for (let [platform, count] of platforms ?? []) suspect.devices += count, suspect.platforms.add(platform);
	}
	return suspects;
}
function platformsByIndex(records) {
	let platforms = Array(placesFor(records)).fill("");
	for (let { index, software } of records) platforms[index] = software.platform;
	return platforms;
}
function countPlatforms(subjects) {
	let platforms = new Map();
	for (let subject of subjects) {
		let platform = subject.kind === "device" ? subject.platform?.name : void 0;
		if (platform === void 0) return;
		platforms.set(platform, (platforms.get(platform) ?? 0) + 1);
	}
	return platforms;
}
// src/evaluate/rules/validated-software-unassigned.ts
const validatedSoftwareUnassigned = function* ({ repository }) {
	for (let record of repository.validatedSoftware) isUnassigned(record) && (yield {
		rule: "validated-software-unassigned",
		message: `${describeEntry(record.entry)} is assigned to nothing, so that it can match nothing`,
		help: "assign it with devices, device_types, device_roles, device_tenants, inventory_items or object_tags",
		at: placeOfName(record.entry)
	});
};
function isUnassigned(record) {
	return record.devices.size === 0 && record.deviceTenants.size === 0 && record.deviceTypes.size === 0 && record.deviceRoles.size === 0 && record.inventoryItems.size === 0 && record.objectTags.size === 0;
}
// src/evaluate/rules/validated-software-unused.ts
const validatedSoftwareUnused = function* ({ repository, evaluation }) {
	if (repository.isComplete) for (let record of findUnusedRecords({
		repository,
		evaluation
	})) {
		let excluded = !evaluation.multiTenantMode && record.deviceTenants.size > 0;
		yield {
			rule: "validated-software-unused",
			message: excluded ? `${describeEntry(record.entry)} lists device_tenants, and so matches no device while multi_tenant_mode is off` : `${describeEntry(record.entry)} matches no device and no inventory item`,
			help: excluded ? "set multi_tenant_mode: true, or remove its device_tenants" : "remove it, or correct what it is assigned to; a record for devices to come can stay",
			at: placeOfName(record.entry)
		};
	}
};
function findUnusedRecords({ repository, evaluation }) {
	let used = new Uint8Array(placesFor(repository.validatedSoftware));
	for (let { records } of listsOf(evaluation)) for (let index of records) used[index] = 1;
	return repository.validatedSoftware.filter((record) => used[record.index] !== 1 && !isUnassigned(record));
}
// src/evaluate/coverage.ts
function measureCoverage(repository, evaluation, isReported = () => !0) {
	let devices = countGroups(evaluation.devices, isReported, ({ deviceType }) => deviceType, ({ manufacturer, model }) => ({
		manufacturer,
		model
	})), items = countGroups(evaluation.inventoryItems, isReported, ({ entry }) => JSON.stringify([manufacturerOf(entry), partIdOf(entry)]), (_, { entry }) => ({
		manufacturer: manufacturerOf(entry),
		partId: partIdOf(entry)
	}));
	return {
		devices: devices.all,
		deviceTypes: devices.groups,
		inventoryItems: items.all,
		parts: items.groups,
		records: countRecords(repository, evaluation, isReported)
	};
}
function manufacturerOf({ value }) {
	return textField(value, "manufacturer") ?? null;
}
function partIdOf({ value }) {
	return textField(value, "part_id") ?? null;
}
function countGroups(found, isReported, commonOf, keyOf) {
	let all = nothing(), groups = new Map();
	for (let one of found) {
		if (!isReported(one.subject.entry)) continue;
		let common = commonOf(one.subject), group = groups.get(common);
		group === void 0 && groups.set(common, group = {
			key: keyOf(common, one.subject),
			counts: nothing()
		}), add(all, one), add(group.counts, one);
	}
	return {
		all,
		groups: [...groups.values()].sort((a, b) => uncovered(b.counts) - uncovered(a.counts) || compareKeys(a.key, b.key)).map(({ key, counts }) => ({
			...key,
			...counts
		}))
	};
}
function nothing() {
	return {
		total: 0,
		matched: 0,
		covered: 0,
		noPolicy: 0
	};
}
function add(counts, { subject, matches, validity }) {
	let platform = platformOf(subject);
	counts.total += 1, matches.length > 0 && (counts.matched += 1), matches.some((match) => isUsable(match, platform)) && (counts.covered += 1), validity.reason === "no_policy" && (counts.noPolicy += 1);
}
function platformOf(subject) {
	return (subject.kind === "device" ? subject.platform?.name : void 0) ?? subject.softwareVersion?.platform;
}
function isUsable({ inWindow, record }, platform) {
	return inWindow && (platform === void 0 || record.software.platform === platform);
}
function uncovered({ total, covered }) {
	return total - covered;
}
function compareKeys(a, b) {
	for (let [name, value] of Object.entries(a)) {
		let order = compareOptionalText(value ?? void 0, b[name] ?? void 0);
		if (order !== 0) return order;
	}
	return 0;
}
function countRecords(repository, evaluation, isReported) {
	let count = (records) => [...records].filter(({ entry }) => isReported(entry)).length, conflicting = new Set();
	for (let { preferred, other } of findConflicts({
		repository,
		evaluation
	})) conflicting.add(preferred).add(other);
	return {
		total: count(repository.validatedSoftware),
		unused: repository.isComplete ? count(findUnusedRecords({
			repository,
			evaluation
		})) : null,
		otherPlatform: count(findOtherPlatformRecords({
			repository,
			evaluation
		}).keys()),
		conflicting: count(conflicting)
	};
}
// src/check/report-on.ts
function reportOn(paths, repository, found, evaluation, comparison) {
	let { files } = repository, isAsked = selection(paths, [...files.map(({ path }) => path), ...comparison?.filesOfBase ?? []]), diagnostics = unfoldOrphans(sortDiagnostics(found.filter(({ location }) => isAsked(location.file)))), ofAsked = ({ subject }) => isAsked(subject.entry.file.path), asked = paths.length === 0 ? evaluation : {
		...evaluation,
		devices: evaluation.devices.filter(ofAsked),
		inventoryItems: evaluation.inventoryItems.filter(ofAsked),
		virtualMachines: evaluation.virtualMachines.filter(ofAsked)
	}, coverage;
	return {
		diagnostics,
		evaluation: asked,
		coverage: () => coverage ??= measureCoverage(repository, evaluation, ({ file }) => isAsked(file.path)),
		summary: summarize(files.filter(({ path }) => isAsked(path)).length, diagnostics, asked),
		...comparison !== void 0 && { comparison: limitComparison(comparison, isAsked) }
	};
}
function unfoldOrphans(diagnostics) {
	return diagnostics.some(({ rule }) => rule === "change-impact" || RULES[rule].alwaysError) ? diagnostics : diagnostics.map(({ folded: _, ...diagnostic }) => diagnostic);
}
function limitComparison(comparison, isAsked) {
	return {
		...comparison,
		changes: comparison.changes.filter(({ location }) => isAsked(location.file)),
		subjects: comparison.subjects.filter(({ before, after }) => {
			let entry = (after ?? before)?.subject.entry;
			return entry !== void 0 && isAsked(entry.file.path);
		})
	};
}
function selection(paths, files) {
	let wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "").replace(/(?<!\/)\/+$/, "")), lies = (file, path) => path === "" || path === "." || file === path || file.startsWith(`${path}/`);
	for (let [index, path] of wanted.entries()) if (!files.some((file) => lies(file, path))) throw new UserError(`nothing to check at ${paths[index] ?? path}: no file of the inventory or the policies is there; paths are relative to --cwd, which also names another repository`);
	return wanted.length === 0 ? () => !0 : (file) => wanted.some((path) => lies(file, path));
}
function sortDiagnostics(diagnostics) {
	let sorted = [...diagnostics].sort(compareDiagnostics);
	return sorted.filter((diagnostic, index) => {
		let before = sorted[index - 1];
		return before === void 0 || compareDiagnostics(before, diagnostic) !== 0;
	});
}
function compareDiagnostics(a, b) {
	return compareText(a.location.file, b.location.file) || a.location.start.line - b.location.start.line || a.location.start.column - b.location.start.column || compareText(a.rule, b.rule) || compareText(a.message, b.message) || compareText(a.change ?? "", b.change ?? "");
}
function summarize(files, diagnostics, evaluation) {
	let counts = {
		error: 0,
		warning: 0,
		notice: 0,
		waived: 0
	};
	for (let { severity, change, waived } of diagnostics) change !== "fixed" && (counts[waived === void 0 ? severity : "waived"] += 1);
	return {
		files,
		diagnostics: counts,
		devices: countSubjects(evaluation.devices),
		inventory_items: countSubjects(evaluation.inventoryItems),
		virtual_machines: { total: evaluation.virtualMachines.length }
	};
}
function countSubjects(found) {
	let counts = {
		total: found.length,
		valid: 0,
		invalid: 0,
		no_software: 0
	};
	for (let { validity } of found) counts[validity.status] += 1;
	return counts;
}
// src/evaluate/images.ts
const NO_IMAGES$1 = {
	imageFiles: [],
	source: null
};
function createImageResolver() {
	let ofVersions = new Map(), ofTypes = new Map(), imagesOfDevice = (version, type) => {
		let known = ofTypes.get(version);
		known === void 0 && ofTypes.set(version, known = new Map());
		let images = known.get(type);
		return images === void 0 && known.set(type, images = inheritByType(version, type)), images;
	}, imagesOfVersion = (version) => {
		let images = ofVersions.get(version);
		return images === void 0 && (images = version.imageFiles.length === 0 ? NO_IMAGES$1 : {
			imageFiles: version.imageFiles,
			source: "software_version"
		}, ofVersions.set(version, images)), images;
	};
	return { imagesOf(object) {
		return object.imageOverrides.length > 0 ? {
			imageFiles: inOrder(object.imageOverrides),
			source: "override"
		} : object.softwareVersion === void 0 ? NO_IMAGES$1 : object.kind === "device" ? imagesOfDevice(object.softwareVersion, object.deviceType) : imagesOfVersion(object.softwareVersion);
	} };
}
function inheritByType(version, type) {
	let ofType = filesOfType(version, type);
	if (ofType.length > 0) return {
		imageFiles: ofType,
		source: "device_type"
	};
	let defaults = defaultFiles(version);
	return defaults.length > 0 ? {
		imageFiles: defaults,
		source: "default"
	} : NO_IMAGES$1;
}
function filesOfType(version, type) {
	return version.imageFiles.filter((file) => file.deviceTypes.has(type));
}
function defaultFiles(version) {
	return version.imageFiles.filter((file) => file.defaultImage);
}
function traceImages(object) {
	let { softwareVersion: version } = object, steps = [["override", inOrder(object.imageOverrides)], ...object.kind === "device" ? [["device_type", version === void 0 ? [] : filesOfType(version, object.deviceType)], ["default", version === void 0 ? [] : defaultFiles(version)]] : [["software_version", version?.imageFiles ?? []]]], taken = steps.findIndex(([, imageFiles]) => imageFiles.length > 0);
	return steps.map(([step, imageFiles], index) => ({
		step,
		outcome: index === taken ? "taken" : taken !== -1 && index > taken ? "not_asked" : "empty",
		imageFiles
	}));
}
function inOrder(files) {
	return files.length === 1 ? files : [...new Set(files)].sort((a, b) => compareText(a.softwareVersion.platform, b.softwareVersion.platform) || compareText(a.softwareVersion.version, b.softwareVersion.version) || compareText(a.imageFileName, b.imageFileName));
}
// src/evaluate/match.ts
const DEVICE_RANKS = {
	device: 1,
	device_type_and_role: 2,
	device_type: 3,
	device_role: 4,
	object_tag: 5,
	device_tenant: 5
};
function admitDevice(record, device, multiTenantMode, listedAs = device) {
	if (isOutOfScope(record, device, multiTenantMode)) return;
	if (record.devices.size > 0 && record.devices.has(listedAs)) return "device";
	let byGroup = admitByGroup(record, device, multiTenantMode && device.tenant !== void 0);
	return byGroup !== void 0 && byGroup !== "device_tenant" ? byGroup : isTagged(device, record) ? "object_tag" : byGroup;
}
function isOutOfScope(record, { tenant }, multiTenantMode) {
	return record.deviceTenants.size > 0 && (!multiTenantMode || tenant === void 0);
}
function admitByGroup(record, device, scoped) {
	if (scoped && (device.tenant === void 0 || !record.deviceTenants.has(device.tenant))) return;
	let listsTypes = record.deviceTypes.size > 0, listsRoles = record.deviceRoles.size > 0, ofType = record.deviceTypes.has(device.deviceType), ofRole = record.deviceRoles.has(device.role);
	return listsTypes && listsRoles ? ofType && ofRole ? "device_type_and_role" : void 0 : listsTypes ? ofType ? "device_type" : void 0 : listsRoles ? ofRole ? "device_role" : void 0 : scoped ? "device_tenant" : void 0;
}
function admitInventoryItem(record, item, listedAs = item) {
	return record.inventoryItems.has(listedAs) ? "inventory_item" : isTagged(item, record) ? "object_tag" : void 0;
}
function isTagged({ tags }, { objectTags }) {
	if (objectTags.size === 0) return !1;
	for (let tag of tags) if (objectTags.has(tag)) return !0;
	return !1;
}
function rankForDevice(criterion, preferred) {
	return (criterion === "inventory_item" ? 5 : DEVICE_RANKS[criterion]) + (preferred ? 0 : 5);
}
function rankForInventoryItem(criterion, preferred) {
	return (criterion === "inventory_item" ? 1 : 2) + (preferred ? 0 : 2);
}
// src/evaluate/validity.ts
const NO_SOFTWARE = {
	status: "no_software",
	reason: null,
	validUntil: null,
	preferred: !1,
	expiredOn: null
}, NO_POLICY = invalid("no_policy"), NOT_APPROVED = invalid("not_approved");
function isInWindow({ start, end }, date) {
	return start <= date && (end === void 0 || date <= end);
}
function judge(matches, software, asOf) {
	return software === void 0 ? NO_SOFTWARE : matches.length === 0 ? NO_POLICY : judgeApprovals(matches.filter((match) => match.record.software === software), asOf);
}
function createJudge(asOf, versionsOf) {
	let known = new Map(), approvalsOf = (matches, software) => {
		let versions = versionsOf(matches), approvals = [];
		for (let at = versions.indexOf(software.index); at >= 0; at = versions.indexOf(software.index, at + 1)) {
			let match = matches[at];
			match !== void 0 && approvals.push(match);
		}
		return approvals;
	};
	return (matches, software) => {
		if (software === void 0) return NO_SOFTWARE;
		if (matches.length === 0) return NO_POLICY;
		let ofVersion = known.get(software);
		ofVersion === void 0 && known.set(software, ofVersion = new Map());
		let validity = ofVersion.get(matches);
		return validity === void 0 && ofVersion.set(matches, validity = judgeApprovals(approvalsOf(matches, software), asOf)), validity;
	};
}
function judgeApprovals(approvals, asOf) {
	if (approvals.length === 0) return NOT_APPROVED;
	let isCovered = !1, preferred = !1;
	for (let { inWindow, record } of approvals) inWindow && (isCovered = !0, preferred ||= record.preferred);
	if (isCovered) return {
		status: "valid",
		reason: null,
		validUntil: lastCoveredDay(approvals, asOf),
		preferred,
		expiredOn: null
	};
	let expiredOn = lastEndBefore(approvals, asOf);
	return expiredOn === null ? invalid("not_yet_valid") : invalid("expired", expiredOn);
}
function invalid(reason, expiredOn = null) {
	return {
		status: "invalid",
		reason,
		validUntil: null,
		preferred: !1,
		expiredOn
	};
}
function lastEndBefore(approvals, asOf) {
	let latest = null;
	for (let { record } of approvals) record.end !== void 0 && record.end < asOf && (latest === null || record.end > latest) && (latest = record.end);
	return latest;
}
function lastCoveredDay(approvals, from) {
	return approvals.some(({ inWindow, record }) => inWindow && record.end === void 0) ? null : approvals.length === 1 ? approvals[0]?.record.end ?? null : findRun(approvals.map(({ record }) => record), from).at(-1)?.end ?? null;
}
function findRun(windows, from) {
	let byStart = [...windows].sort((a, b) => a.start < b.start ? -1 : +(a.start > b.start)), run = [], reached = dayNumber(from) - 1, furthest, index = 0;
	for (;;) {
		for (; index < byStart.length; index += 1) {
			let window = byStart[index];
			if (window === void 0 || dayNumber(window.start) > reached + 1) break;
			endOf(window) > (furthest === void 0 ? reached : endOf(furthest)) && (furthest = window);
		}
		if (furthest === void 0 || endOf(furthest) <= reached) return run;
		run.push(furthest), reached = endOf(furthest);
	}
}
function endOf({ end }) {
	return end === void 0 ? Infinity : dayNumber(end);
}
// src/evaluate/matcher.ts
const NO_MATCHES = [], NO_VERSIONS = new Uint32Array();
function createMatcher(records, asOf, multiTenantMode) {
	let index = indexRecords(records), placed = placeMatches(records, asOf), groups = new Map(), listsOfTags = [new Map(), new Map()], listsOfItems = new Map(), versions = new Map([[NO_MATCHES, NO_VERSIONS]]), listOf = (numbers) => {
		if (numbers.length === 0) return NO_MATCHES;
		let list = numbers.map(placed.matchAt);
		return versions.set(list, placed.versionsOf(numbers)), list;
	}, findForDevice = (device, listedAs) => {
		let found = [];
		return eachCandidateForDevice(index, device, listedAs, (record) => {
			let criterion = admitDevice(record, device, multiTenantMode, listedAs);
			criterion !== void 0 && found.push(placed.forDevice(record, criterion));
		}), placed.inOrder(found);
	}, findByTags = (device) => {
		let found = [];
		for (let record of new Set(device.tags.flatMap((tag) => index.byTag.get(tag) ?? []))) isOutOfScope(record, device, multiTenantMode) || found.push(placed.forDevice(record, "object_tag"));
		return placed.inOrder(found);
	}, joinForDevice = (device, group, tags, isScoped) => {
		let ofGroup = group.untagged ??= findForDevice({
			...device,
			tags: []
		}, device);
		return device.tags.length === 0 ? listOf(ofGroup) : ofGroup.some((number) => placed.matchAt(number).matchedBy === "device_tenant") ? listOf(findForDevice(device, device)) : listOf(placed.join(ofGroup, remember$1(listsOfTags[+!!isScoped], tags, () => findByTags(device))));
	}, findForItem = (item, listedAs) => {
		let found = [];
		for (let record of candidatesForItem(index, item, listedAs)) {
			let criterion = admitInventoryItem(record, item, listedAs);
			criterion !== void 0 && found.push(placed.forItem(record, criterion));
		}
		return listOf(placed.inOrder(found));
	};
	return {
		matchesOfDevice(device, listedAs = device) {
			if (index.byDevice.has(listedAs)) return listOf(findForDevice(device, listedAs));
			let isScoped = multiTenantMode && device.tenant !== void 0, group = groupOf(groups, device, isScoped ? device.tenant : void 0), tags = tagsKey(device.tags);
			return remember$1(group.byTags, tags, () => joinForDevice(device, group, tags, isScoped));
		},
		matchesOfInventoryItem(item, listedAs = item) {
			return index.byItem.has(listedAs) ? findForItem(item, listedAs) : item.tags.length === 0 ? NO_MATCHES : remember$1(listsOfItems, tagsKey(item.tags), () => findForItem(item, listedAs));
		},
		versionsOf: (matches) => versions.get(matches) ?? NO_VERSIONS
	};
}
function groupOf(groups, { deviceType, role }, tenant) {
	let ofType = groups.get(deviceType);
	ofType === void 0 && groups.set(deviceType, ofType = new Map());
	let ofRole = ofType.get(role);
	ofRole === void 0 && ofType.set(role, ofRole = new Map());
	let group = ofRole.get(tenant);
	return group === void 0 && ofRole.set(tenant, group = {
		untagged: void 0,
		byTags: new Map()
	}), group;
}
function remember$1(known, key, find) {
	let value = known.get(key);
	return value === void 0 && known.set(key, value = find()), value;
}
function tagsKey(tags) {
	return tags.length < 2 ? String(tags[0]?.index ?? "") : tags.map((tag) => tag.index).sort((a, b) => a - b).join();
}
function placeMatches(records, asOf) {
	let positions = new Map([...records].sort(compareRecords).map((record, position) => [record, position])), matches = [], places = [], recordOf = [], versionOf = [], finder = (rankOf) => {
		let known = new Map();
		return (record, matchedBy) => {
			let ofCriterion = known.get(matchedBy);
			ofCriterion === void 0 && known.set(matchedBy, ofCriterion = new Map());
			let number = ofCriterion.get(record);
			if (number === void 0) {
				let rank = rankOf(matchedBy, record.preferred);
				number = matches.push({
					record,
					matchedBy,
					rank,
					inWindow: isInWindow(record, asOf)
				}) - 1, places.push(rank * records.length + (positions.get(record) ?? 0)), recordOf.push(record.index), versionOf.push(record.software.index), ofCriterion.set(record, number);
			}
			return number;
		};
	}, seen = new Uint32Array(placesFor(records)), joins = 0;
	return {
		forDevice: finder(rankForDevice),
		forItem: finder(rankForInventoryItem),
		matchAt: (number) => matches[number] ?? NO_MATCH,
		versionsOf: (numbers) => {
			let versions = new Uint32Array(numbers.length);
			for (let at = 0; at < numbers.length; at += 1) versions[at] = versionOf[numbers[at] ?? 0] ?? 0;
			return versions;
		},
		inOrder: (numbers) => numbers.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)),
		join(first, second) {
			joins += 1;
			for (let number of first) seen[recordOf[number] ?? 0] = joins;
			let joined = [], next = 0;
			for (let number of second) {
				if (seen[recordOf[number] ?? 0] === joins) continue;
				let place = places[number] ?? 0;
				for (let other = first[next]; other !== void 0 && (places[other] ?? 0) < place; other = first[next]) joined.push(other), next += 1;
				joined.push(number);
			}
			for (; next < first.length; next += 1) joined.push(first[next] ?? 0);
			return joined;
		}
	};
}
const NO_MATCH = void 0;
function compareRecords(a, b) {
	return compareText(a.start, b.start) || compareText(a.software.platform, b.software.platform) || compareText(a.software.version, b.software.version) || compareOpenEnd(a.end, b.end) || compareOptionalText(a.name, b.name);
}
function compareOpenEnd(a, b) {
	return a === void 0 || b === void 0 ? a === b ? 0 : a === void 0 ? 1 : -1 : compareText(a, b);
}
function indexRecords(records) {
	let listsTypes = (record) => record.deviceTypes.size > 0, searches = 0;
	return {
		byDevice: indexBy(records, (record) => record.devices),
		byItem: indexBy(records, (record) => record.inventoryItems),
		byType: indexBy(records, (record) => record.deviceTypes),
		byRole: indexBy(records, (record) => listsTypes(record) ? [] : record.deviceRoles),
		byTag: indexBy(records, (record) => record.objectTags),
		byTenant: indexBy(records, (record) => listsTypes(record) || record.deviceRoles.size > 0 ? [] : record.deviceTenants),
		seen: new Uint32Array(placesFor(records)),
		nextSearch: () => searches += 1
	};
}
function indexBy(records, assignments) {
	let index = new Map();
	for (let record of records) for (let assigned of assignments(record)) {
		let list = index.get(assigned);
		list === void 0 ? index.set(assigned, [record]) : list.push(record);
	}
	return index;
}
function eachCandidateForDevice(index, device, listedAs, tell) {
	let { seen } = index, search = index.nextSearch(), tellAll = (records) => {
		if (records !== void 0) for (let record of records) seen[record.index] !== search && (seen[record.index] = search, tell(record));
	};
	tellAll(index.byDevice.get(listedAs)), tellAll(index.byType.get(device.deviceType)), tellAll(index.byRole.get(device.role));
	for (let tag of device.tags) tellAll(index.byTag.get(tag));
	device.tenant !== void 0 && tellAll(index.byTenant.get(device.tenant));
}
function candidatesForItem(index, item, listedAs) {
	let candidates = new Set(index.byItem.get(listedAs));
	for (let tag of item.tags) for (let record of index.byTag.get(tag) ?? []) candidates.add(record);
	return candidates;
}
// src/evaluate/waivers.ts
function createWaiverFinder(waivers, asOf) {
	let bySubject = new Map();
	for (let waiver of waivers.filter(({ until }) => asOf <= until).sort(compareWaivers)) for (let subject of [...waiver.devices, ...waiver.inventoryItems]) {
		let known = bySubject.get(subject);
		known === void 0 ? bySubject.set(subject, [waiver]) : known.push(waiver);
	}
	return (subject, listedAs = subject) => bySubject.get(listedAs)?.find((waiver) => appliesTo(waiver, subject));
}
function appliesTo({ software }, { softwareVersion }) {
	return software === void 0 || software === softwareVersion;
}
function compareWaivers(a, b) {
	return compareText(b.until, a.until) || compareText(a.reason, b.reason);
}
// src/evaluate/evaluate.ts
function createEvaluator(repository, options) {
	let { asOf, multiTenantMode } = options, matcher = createMatcher(repository.validatedSoftware, asOf, multiTenantMode), { imagesOf } = createImageResolver(), validityOf = createJudge(asOf, matcher.versionsOf), waiverOf = createWaiverFinder(repository.waivers, asOf), evaluateSubject = (subject, listedAs, matches) => {
		let validity = validityOf(matches, subject.softwareVersion), waiver = validity.status === "invalid" ? waiverOf(subject, listedAs) : void 0;
		return {
			subject,
			matches,
			validity,
			images: imagesOf(subject),
			waiver
		};
	};
	return {
		evaluateDevice: (device, listedAs = device) => evaluateSubject(device, listedAs, matcher.matchesOfDevice(device, listedAs)),
		evaluateInventoryItem: (item, listedAs = item) => evaluateSubject(item, listedAs, matcher.matchesOfInventoryItem(item, listedAs)),
		evaluateVirtualMachine: (subject) => ({
			subject,
			images: imagesOf(subject)
		})
	};
}
function evaluate(repository, options, evaluator = createEvaluator(repository, options), known) {
	let { asOf, multiTenantMode } = options, { evaluateDevice, evaluateInventoryItem, evaluateVirtualMachine } = evaluator;
	return {
		asOf,
		multiTenantMode,
		devices: evaluateAll(repository.devices, compareDevices, evaluateDevice, known?.devices),
		inventoryItems: evaluateAll(repository.inventoryItems, compareItems, evaluateInventoryItem, known?.inventoryItems),
		virtualMachines: evaluateAll(repository.virtualMachines, compareMachines, evaluateVirtualMachine, known?.virtualMachines)
	};
}
function evaluateAll(subjects, compare, evaluateOne, known = []) {
	let found = new Map(known.map((one) => [one.subject, one]));
	return [...subjects].sort(compare).map((subject) => found.get(subject) ?? evaluateOne(subject));
}
function compareDevices(a, b) {
	return a.name === b.name ? compareOptionalText(a.tenant?.name, b.tenant?.name) || compareOptionalText(a.location?.name, b.location?.name) : a.name < b.name ? -1 : 1;
}
function compareItems(a, b) {
	return compareText(a.name, b.name) || compareDevices(a.device, b.device);
}
function compareMachines(a, b) {
	return compareText(a.name, b.name) || compareOptionalText(a.cluster, b.cluster) || compareOptionalText(a.tenant?.name, b.tenant?.name);
}
// src/model/subject.ts
function subjectOf$1(object) {
	let { kind, name } = object;
	return kind === "inventory_item" ? {
		kind,
		name,
		device: object.device.name
	} : {
		kind,
		name
	};
}
function nameOfSubject({ name, device }) {
	return device === void 0 ? name : `${device}/${name}`;
}
// src/evaluate/rules/approval-expiring.ts
const approvalExpiring = function* ({ evaluation, expiringWithinDays }) {
	let today = dayNumber(evaluation.asOf);
	for (let { subject, validity, matches } of subjectsOf(evaluation)) {
		let { softwareVersion } = subject;
		if (validity.validUntil === null || softwareVersion === void 0) continue;
		let days = dayNumber(validity.validUntil) - today;
		if (days > expiringWithinDays) continue;
		let lapsing = matches.find(({ record }) => record.software === softwareVersion && record.end === validity.validUntil);
		yield {
			rule: "approval-expiring",
			message: `the approval of ${nameOfSoftware(softwareVersion)} for ${describe(subject)} ends on ${validity.validUntil}, ${days === 0 ? "which is the day of this check" : `in ${plural(days, "day")}`}`,
			help: "move it to a version that stays approved, or extend the approval",
			at: placeOfVersion(subject.entry, "software_version"),
			related: lapsing === void 0 ? [] : [{
				message: "the approval ends here",
				at: placeIn(lapsing.record.entry, "end")
			}],
			subject: subjectOf$1(subject),
			identity: [softwareVersion.platform, softwareVersion.version]
		};
	}
}, imageNotForDeviceType = function* ({ evaluation }) {
	for (let { subject } of evaluation.devices) {
		let { deviceType } = subject;
		for (let [index, file] of subject.imageOverrides.entries()) file.defaultImage || file.deviceTypes.has(deviceType) || file.broken || deviceType.broken || (yield {
			rule: "image-not-for-device-type",
			message: `${describe(subject)} is set to the image file ${quote(file.imageFileName)}, which is not for its device type ${quote(deviceType.model)}`,
			help: `associate the image file with ${quote(deviceType.model)}, or choose another one`,
			at: placeIn(subject.entry, "software_image_files", index),
			related: [{
				message: "the image file is declared here",
				at: placeOfName(file.entry)
			}],
			subject: subjectOf$1(subject)
		});
	}
}, imageOfOtherVersion = function* ({ evaluation }) {
	for (let object of softwareHostsOf(evaluation)) {
		let { softwareVersion } = object;
		if (softwareVersion !== void 0) for (let [index, file] of object.imageOverrides.entries()) file.softwareVersion !== softwareVersion && (yield {
			rule: "image-of-other-version",
			message: `${describe(object)} runs ${nameOfSoftware(softwareVersion)} but is set to the image file ${quote(file.imageFileName)} of ${nameOfSoftware(file.softwareVersion)}`,
			help: "choose an image file of the software version that it runs, or correct the software version",
			at: placeIn(object.entry, "software_image_files", index),
			related: [{
				message: "the image file is declared here",
				at: placeOfName(file.entry)
			}],
			subject: subjectOf$1(object)
		});
	}
}, imageUnavailable = function* ({ evaluation }) {
	for (let { subject, images } of evaluation.devices) {
		let { softwareVersion, deviceType } = subject;
		if (softwareVersion === void 0 || images.source !== null || !softwareVersion.imageFilesComplete || softwareVersion.broken || deviceType.broken) continue;
		let software = nameOfSoftware(softwareVersion), files = softwareVersion.imageFiles.length;
		yield {
			rule: "image-unavailable",
			message: files === 0 ? `${describe(subject)} runs ${software}, which has no image file at all` : `${describe(subject)} runs ${software}, of which no image file is a default image or for the device type ${quote(deviceType.model)}`,
			help: files === 0 ? "add an image file to the software version" : `associate one of its image files with ${quote(deviceType.model)}, or mark one as default_image`,
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: `${software} is declared here`,
				at: placeOfName(softwareVersion.entry)
			}],
			subject: subjectOf$1(subject)
		};
	}
}, manufacturerMismatch = function* ({ evaluation }) {
	for (let { subject } of evaluation.devices) {
		let { platform, deviceType } = subject, only = platform?.manufacturer;
		platform !== void 0 && only !== void 0 && only.name !== deviceType.manufacturer && (yield {
			rule: "manufacturer-mismatch",
			message: `${describe(subject)} is a ${quote(deviceType.model)} of ${deviceType.manufacturer}, and its platform ${quote(platform.name)} is for devices of ${only.name} only`,
			help: "correct its platform or its device_type, or remove the manufacturer of the platform",
			at: placeIn(subject.entry, "platform"),
			related: [{
				message: "the platform is limited here",
				at: placeIn(platform.entry, "manufacturer")
			}],
			subject: subjectOf$1(subject)
		});
	}
}, multipleDefaultImages = function* ({ repository }) {
	for (let version of repository.softwareVersions) {
		let [first, ...others] = version.imageFiles.filter((file) => file.defaultImage);
		if (first !== void 0) for (let file of others) yield {
			rule: "multiple-default-images",
			message: `image file ${quote(file.imageFileName)} is marked as the default image of ${nameOfSoftware(version)}, and so is ${quote(first.imageFileName)}`,
			help: "leave the mark on one of them; associate the others with their device types",
			at: placeIn(file.entry, "default_image"),
			related: [{
				message: "the other default image",
				at: placeIn(first.entry, "default_image")
			}]
		};
	}
}, platformMismatch = function* ({ evaluation }) {
	for (let { subject } of [...evaluation.devices, ...evaluation.virtualMachines]) {
		let { platform, softwareVersion } = subject;
		platform !== void 0 && softwareVersion !== void 0 && softwareVersion.platform !== platform.name && (yield {
			rule: "platform-mismatch",
			message: `${describe(subject)} is of platform ${quote(platform.name)} but runs ${nameOfSoftware(softwareVersion)}`,
			help: "correct its platform or its software_version",
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: "its platform",
				at: placeIn(subject.entry, "platform")
			}],
			subject: subjectOf$1(subject)
		});
	}
}, softwareEndOfSupport = function* ({ evaluation }) {
	for (let object of softwareHostsOf(evaluation)) {
		let { softwareVersion } = object, date = softwareVersion?.endOfSupportDate;
		softwareVersion === void 0 || date === void 0 || date >= evaluation.asOf || (yield {
			rule: "software-end-of-support",
			message: `${describe(object)} runs ${nameOfSoftware(softwareVersion)}, which is out of support since ${date}`,
			help: "move it to a version that is supported",
			at: placeOfVersion(object.entry, "software_version"),
			related: [{
				message: "its support ends here",
				at: placeIn(softwareVersion.entry, "end_of_support_date")
			}],
			subject: subjectOf$1(object),
			identity: [softwareVersion.platform, softwareVersion.version]
		});
	}
}, softwareInvalid = function* ({ repository, evaluation, graceDays }) {
	let doubtful = softwareOfBrokenRecords(repository);
	for (let found of subjectsOf(evaluation)) {
		let { softwareVersion } = found.subject;
		if (found.validity.status !== "invalid" || softwareVersion === void 0) continue;
		let folded = found.waiver === void 0 && doubtful.has(softwareVersion.version) ? !0 : void 0;
		yield {
			...draftOf(found, softwareVersion, evaluation.asOf, graceDays),
			folded
		};
	}
};
function softwareOfBrokenRecords({ brokenEntries }) {
	let versions = new Set();
	for (let { collection, value } of brokenEntries) {
		if (collection !== "validated_software" || typeof value != "object" || !value) continue;
		let { software } = value, version = typeof software == "object" && software ? software.version : software;
		typeof version == "string" && versions.add(version);
	}
	return versions;
}
function draftOf(found, software, asOf, graceDays) {
	let { subject, validity, matches, waiver } = found, approvals = matches.filter((match) => match.record.software === software), lastDayOfGrace = graceUntil(approvals, validity.expiredOn, graceDays), inGrace = lastDayOfGrace !== void 0 && asOf <= lastDayOfGrace;
	return {
		rule: "software-invalid",
		message: `${describe(subject)} runs ${nameOfSoftware(software)}, ${becauseOf(found, approvals)}${inGrace ? `; it is in its days of grace until ${lastDayOfGrace}` : ""}`,
		help: helpFor(found, software),
		at: placeOfVersion(subject.entry, "software_version"),
		related: [...waiver === void 0 ? [] : [{
			message: `waived until ${waiver.until} here`,
			at: placeIn(waiver.entry, "until")
		}], ...approvals.slice(0, 5).map(({ record }) => ({
			message: windowOf(record.start, record.end),
			at: placeIn(record.entry, record.start > asOf || record.end === void 0 ? "start" : "end")
		}))],
		subject: subjectOf$1(subject),
		identity: [
			software.platform,
			software.version,
			validity.reason
		],
		...waiver !== void 0 && { waived: {
			until: waiver.until,
			reason: waiver.reason
		} },
		...inGrace && { atMost: "warning" }
	};
}
function graceUntil(approvals, expiredOn, graceDays) {
	if (expiredOn !== null && graceDays !== 0) return approvals.some(({ record }) => record.end === expiredOn && record.start <= expiredOn) ? dateOfDay(dayNumber(expiredOn) + graceDays) : void 0;
}
function becauseOf({ validity }, approvals) {
	switch (validity.reason) {
		case "no_policy": return "and no validated software record matches it";
		case "not_approved": return "which no record that matches it approves";
		case "expired": return `whose approval ended on ${validity.expiredOn ?? ""}`;
		default: return `whose approval starts only on ${approvals.map(({ record }) => record.start).sort()[0] ?? ""}`;
	}
}
function helpFor({ subject, validity, matches }, software) {
	let approved = new Set();
	for (let { inWindow, record } of matches) inWindow && record.software.platform === software.platform && approved.add(record.software);
	return approved.size > 0 ? `approved for it now: ${listWords([...approved].map(nameOfSoftware), 4)}` : validity.reason === "no_policy" ? subject.kind === "device" ? `add a record that covers its device type, role or tags (${listWords([
		subject.deviceType.model,
		subject.role.name,
		...subject.tags.map((tag) => tag.name)
	], 6, "or")})` : "add a record that lists it or one of its tags" : `no version of ${software.platform} is approved for it now: extend or add an approval`;
}
function windowOf(start, end) {
	return end === void 0 ? `approved from ${start}` : `approved from ${start} to ${end}`;
}
// src/evaluate/rules/software-missing.ts
const softwareMissing = function* ({ evaluation }) {
	for (let { subject, validity } of subjectsOf(evaluation)) validity.status === "no_software" && (yield {
		rule: "software-missing",
		message: `${describe(subject)} has no software version`,
		help: "set its software_version to what it runs",
		at: placeOfName(subject.entry),
		subject: subjectOf$1(subject)
	});
}, softwareNotPreferred = function* ({ evaluation }) {
	for (let { subject, validity, matches } of subjectsOf(evaluation)) {
		let { softwareVersion } = subject;
		if (validity.status !== "valid" || validity.preferred || softwareVersion === void 0) continue;
		let better = matches.find(({ inWindow, record }) => inWindow && record.preferred && record.software.platform === softwareVersion.platform);
		if (better === void 0) continue;
		let preferred = nameOfSoftware(better.record.software);
		yield {
			rule: "software-not-preferred",
			message: `${describe(subject)} runs ${nameOfSoftware(softwareVersion)}, and ${preferred} is preferred for it`,
			help: `plan its move to ${preferred}`,
			at: placeOfVersion(subject.entry, "software_version"),
			related: [{
				message: `${preferred} is preferred here`,
				at: placeOfName(better.record.entry)
			}],
			subject: subjectOf$1(subject)
		};
	}
}, softwarePreRelease = function* ({ evaluation }) {
	for (let object of softwareHostsOf(evaluation)) {
		let { softwareVersion } = object;
		softwareVersion?.preRelease === !0 && (yield {
			rule: "software-pre-release",
			message: `${describe(object)} runs ${nameOfSoftware(softwareVersion)}, which is a pre-release`,
			help: "move it to a released version",
			at: placeOfVersion(object.entry, "software_version"),
			related: [{
				message: "the version is marked here",
				at: placeIn(softwareVersion.entry, "pre_release")
			}],
			subject: subjectOf$1(object)
		});
	}
}, validityWindow = function* ({ repository }) {
	for (let { entry, start, end } of repository.validatedSoftware) end === void 0 || end >= start || (yield {
		rule: "validity-window",
		message: `${describeEntry(entry)} ends on ${end}, before it starts on ${start}: it is never in its window`,
		help: "correct one of the two dates; a record that is no longer wanted can be removed",
		at: placeIn(entry, "end"),
		related: [{
			message: "it starts here",
			at: placeIn(entry, "start")
		}]
	});
}, waiverExpired = function* ({ repository, evaluation }) {
	let expired = repository.waivers.filter(({ until }) => until < evaluation.asOf);
	if (expired.length === 0) return;
	let evaluationOf = evaluationsOf(evaluation);
	for (let waiver of expired) {
		let needy = [...waiver.devices, ...waiver.inventoryItems].filter((subject) => {
			let found = evaluationOf.get(subject);
			return found?.validity.status === "invalid" && found.waiver === void 0 && appliesTo(waiver, subject);
		}), names = listWords(needy.map(describe), 5);
		yield {
			rule: "waiver-expired",
			message: `${describeEntry(waiver.entry)} expired on ${waiver.until}${needy.length === 0 ? "" : `, and ${names} still ${needy.length === 1 ? "needs" : "need"} it`}`,
			help: needy.length === 0 ? "remove it: nothing that it names is invalid without it" : `move ${needy.length === 1 ? "it" : "them"} to approved software, or have the waiver extended`,
			at: placeIn(waiver.entry, "until"),
			related: needy.slice(0, 5).map((subject) => ({
				message: `${describe(subject)} is invalid`,
				at: placeOfVersion(subject.entry, "software_version")
			})),
			identity: [waiver.reason, waiver.until]
		};
	}
}, waiverUnused = function* ({ repository, evaluation }) {
	if (!repository.isComplete) return;
	let current = repository.waivers.filter(({ until }) => evaluation.asOf <= until);
	if (current.length === 0) return;
	let used = new Set();
	for (let { waiver } of subjectsOf(evaluation)) waiver !== void 0 && used.add(waiver);
	let evaluationOf = evaluationsOf(evaluation);
	for (let waiver of current) {
		if (used.has(waiver)) continue;
		let named = [...waiver.devices, ...waiver.inventoryItems].map((subject) => evaluationOf.get(subject)).filter((found) => found !== void 0);
		yield {
			rule: "waiver-unused",
			message: `${describeEntry(waiver.entry)} excuses nothing`,
			help: `remove it: ${reasonsOf(waiver, named).join("; ")}`,
			at: placeOfName(waiver.entry),
			identity: [waiver.reason]
		};
	}
};
function reasonsOf(waiver, named) {
	let groups = new Map();
	for (let found of named) {
		let why = whyUnused(waiver, found), name = quote(nameOfSubject(subjectOf$1(found.subject))), group = groups.get(why);
		group === void 0 ? groups.set(why, [name]) : group.push(name);
	}
	let software = waiver.software === void 0 ? "" : nameOfSoftware(waiver.software);
	return [...groups].map(([why, names]) => {
		let [one, many] = VERBS[why];
		return `${listWords(names, 3)} ${names.length === 1 ? one : many}${why === "other_software" ? software : ""}`;
	});
}
const VERBS = {
	valid: ["runs approved software", "run approved software"],
	no_software: ["has no software version", "have no software version"],
	other_software: ["runs other software than ", "run other software than "],
	other_waiver: ["is excused by another waiver", "are excused by other waivers"]
};
function whyUnused(waiver, { subject, validity: { status } }) {
	return status === "invalid" ? appliesTo(waiver, subject) ? "other_waiver" : "other_software" : status;
}
// src/evaluate/rules/index.ts
const EVALUATION_RULES = {
	"validity-window": validityWindow,
	"image-unavailable": imageUnavailable,
	"image-not-for-device-type": imageNotForDeviceType,
	"image-of-other-version": imageOfOtherVersion,
	"multiple-default-images": multipleDefaultImages,
	"platform-mismatch": platformMismatch,
	"manufacturer-mismatch": manufacturerMismatch,
	"software-invalid": softwareInvalid,
	"software-missing": softwareMissing,
	"software-not-preferred": softwareNotPreferred,
	"approval-expiring": approvalExpiring,
	"software-end-of-support": softwareEndOfSupport,
	"software-pre-release": softwarePreRelease,
	"validated-software-unassigned": validatedSoftwareUnassigned,
	"validated-software-unused": validatedSoftwareUnused,
	"validated-software-other-platform": validatedSoftwareOtherPlatform,
	"validated-software-conflict": validatedSoftwareConflict,
	"waiver-expired": waiverExpired,
	"waiver-unused": waiverUnused
};
// src/evaluate/run-rules.ts
function runRules(context, severities) {
	let drafts = [];
	for (let name of Object.keys(EVALUATION_RULES)) if (severities[name] !== "off") for (let draft of EVALUATION_RULES[name](context)) drafts.push(draft);
	return drafts;
}
// src/model/lost-names.ts
function noLostNames() {
	return {
		names: void 0,
		everything: !1
	};
}
function loseName(lost, collection, name) {
	lost.names ??= new Map();
	let names = lost.names.get(collection);
	names === void 0 ? lost.names.set(collection, new Set([name])) : names.add(name);
}
function isLost({ names, everything }, collection, name) {
	return everything || names?.get(collection)?.has(name) === !0 || names?.get("any")?.has(name) === !0;
}
function isIncomplete({ names, everything }) {
	return everything || names !== void 0;
}
function joinLostNames(all) {
	let joined = noLostNames();
	for (let { names, everything } of all) {
		everything && (joined.everything = !0);
		for (let [collection, words] of names ?? []) for (let word of words) loseName(joined, collection, word);
	}
	return joined;
}
// src/validate/validated-file.ts
function emptyFile(file) {
	return {
		file,
		entries: [],
		lostNames: noLostNames(),
		drafts: []
	};
}
function nearest(word, candidates, count = 1) {
	let wanted = word.slice(0, 64).toLowerCase(), limit = Math.max(1, Math.floor(wanted.length / 3)), found = [], distanceTo = distancesFrom(wanted, limit), seen = 0;
	for (let candidate of candidates) {
		if (seen++ >= 2e4) break;
		if (Math.abs(candidate.length - wanted.length) > limit) continue;
		let distance = distanceTo(candidate.toLowerCase());
		distance <= limit && found.push({
			candidate,
			distance
		});
	}
	return found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1)), found.slice(0, count).map(({ candidate }) => candidate);
}
function distancesFrom(a, limit) {
	let beyond = limit + 1, size = a.length + limit + 2, [beforeLast, last, row] = [
		new Uint16Array(size),
		new Uint16Array(size),
		new Uint16Array(size)
	], at = (cells, index) => cells[index] ?? beyond;
	return (b) => {
		if (Math.abs(a.length - b.length) > limit) return beyond;
		for (let j = 0; j <= b.length; j += 1) last[j] = j;
		for (let i = 1; i <= a.length; i += 1) {
			let [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)], least = from === 1 ? i : beyond;
			row[from - 1] = least;
			for (let j = from; j <= to; j += 1) {
				let isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1), distance = Math.min(at(last, j - 1) + +!isSame, at(last, j) + 1, at(row, j - 1) + 1);
				i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1) && (distance = Math.min(distance, at(beforeLast, j - 2) + 1)), row[j] = distance, distance < least && (least = distance);
			}
			if (least > limit) return beyond;
			row[to + 1] = beyond, [beforeLast, last, row] = [
				last,
				row,
				beforeLast
			];
		}
		return at(last, b.length);
	};
}
// src/validate/lost-names.ts
const NAMING_FIELDS = /(?:^|[\s{,-])["']?(?:name|model|version|image_file_name)["']?\s*:\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'][^\n,}#]*)/g, LIST_ITEMS = /^[ \t]*(?:-[ \t]+)+("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'{[|>][^\n#]*)/gm, FLOW_LISTS = /^[ \t]*["']?(?:manufacturers|locations|tenants|roles|tags)["']?\s*:\s*\[([^\][]*)/gm;
function loseNamesOfText(text, lost) {
	let lose = (word) => {
		let name = unquote(word);
		name !== "" && loseName(lost, "any", name);
	};
	for (let pattern of [NAMING_FIELDS, LIST_ITEMS]) for (let match of text.matchAll(pattern)) lose(match[1] ?? "");
	for (let match of text.matchAll(FLOW_LISTS)) for (let item of (match[1] ?? "").split(",")) lose(item);
}
function unquote(text) {
	let word = text.trim(), first = word[0];
	return (first === "\"" || first === "'") && word.endsWith(first) && word.length > 1 ? word.slice(1, -1) : word;
}
function loseNameOfEntry(entry, rawText, lost) {
	let { collection, value } = entry;
	if (typeof value != "object" || !value) {
		typeof value == "string" ? loseName(lost, collection, value) : typeof value == "number" && loseName(lost, collection, String(value));
		return;
	}
	let fields = value, naming = namingField(entry);
	if (typeof fields[naming] == "string") return;
	let candidates = Object.hasOwn(fields, naming) ? [naming] : Object.keys(fields);
	for (let field of candidates) {
		let text = fields[field];
		typeof text == "string" ? loseName(lost, collection, text) : typeof text == "object" && text || loseName(lost, collection, rawText(field));
	}
}
function loseNamesOfList(value, meant, lost) {
	for (let item of Array.isArray(value) ? value : [value]) if (typeof item == "string") loseName(lost, meant ?? "any", item);
	else if (typeof item == "object" && item) for (let text of Object.values(item)) typeof text == "string" && loseName(lost, meant ?? "any", text);
}
// src/validate/statuses.ts
function statusesOf(collection, { software, objects }) {
	switch (collection) {
		case "software_versions":
		case "software_image_files": return software;
		case "devices":
		case "virtual_machines": return objects;
		default: return;
	}
}
// src/validate/validate-entry.ts
const NESTED = {
	software_versions: "software_image_files",
	devices: "inventory_items"
};
var SchemaDiagnosticMet = class extends Error {};
function validateEntry(context, collection, node, value) {
	let { parsed, faults } = context, { file } = parsed, nested = nestedEntries(file, collection, node, value), outer = {
		collection,
		file,
		node,
		value,
		parent: void 0
	};
	if ((parsed.fits === !0 || accepts(collection, value)) && faults.length === 0) {
		let entry = collectEntry(context, outer, NO_ERRORS, 0);
		for (let item of nested) collectEntry(context, {
			...item,
			file,
			parent: entry
		}, NO_ERRORS, 0);
		return;
	}
	let shared = shareErrors(schemaDiagnosticsOf(context).errorsOf(collection, value), nested), entry = collectEntry(context, outer, shared.own, nested.reduce((count, item) => count - faultsInside(context, item.node), faultsInside(context, node)));
	for (let item of nested) collectEntry(context, {
		...item,
		file,
		parent: entry
	}, shared.ofNested.get(item.pointer) ?? NO_ERRORS, faultsInside(context, item.node));
}
const NO_ERRORS = [], NO_ENTRIES = [];
function schemaDiagnosticsOf({ schemaDiagnostics }) {
	if (schemaDiagnostics === void 0) throw new SchemaDiagnosticMet();
	return schemaDiagnostics;
}
function shareErrors(errors, nested) {
	if (errors.length === 0 || nested.length === 0) return {
		own: errors,
		ofNested: new Map()
	};
	let own = [], ofNested = new Map(nested.map(({ pointer }) => [pointer, []]));
	for (let error of errors) {
		let [pointer = ""] = /^\/[^/]*\/[^/]*/.exec(error.instancePath) ?? [], list = ofNested.get(pointer);
		list === void 0 ? own.push(error) : list.push({
			...error,
			instancePath: error.instancePath.slice(pointer.length)
		});
	}
	return {
		own,
		ofNested
	};
}
function nestedEntries(file, outer, node, value) {
	let collection = NESTED[outer];
	if (collection === void 0 || typeof value != "object" || !value) return NO_ENTRIES;
	let list = value[collection];
	if (!Array.isArray(list)) return NO_ENTRIES;
	let nodes = fieldNodes(file.nodes, node, value, collection);
	return nodes === void 0 ? NO_ENTRIES : [...itemNodes(file.nodes, nodes.value)].map((item, index) => ({
		collection,
		node: item,
		value: list[index],
		pointer: `/${collection}/${index}`
	}));
}
function faultsInside({ parsed, faults }, node) {
	return faults.length === 0 ? 0 : faultsBefore(faults, node + nodeSize(parsed.file.nodes, node)) - faultsBefore(faults, node);
}
function faultsBefore(faults, node) {
	let [from, to] = [0, faults.length];
	for (; from < to;) {
		let middle = from + to >>> 1;
		(faults[middle] ?? 0) < node ? from = middle + 1 : to = middle;
	}
	return from;
}
function collectEntry(context, { collection, file, node, value, parent }, errors, faults) {
	let { parsed, into } = context, entry = {
		collection,
		file,
		node,
		value,
		parent,
		broken: faults !== 0 || errors.length !== 0 || allowedStatuses(context, collection, value) !== void 0 || context.misplaced
	};
	if (entry.broken) {
		let rawText = (path) => parsed.text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value")));
		faults === 0 && report(context, entry, errors, rawText), loseNameOfEntry(entry, (field) => rawText([field]), into.lostNames);
	}
	return into.entries.push(entry), entry;
}
function report(context, entry, errors, rawText) {
	let { drafts } = context.into;
	if (errors.length > 0) for (let draft of schemaDiagnosticsOf(context).draftsOf(entry, errors, rawText)) drafts.push(draft);
	let allowed = allowedStatuses(context, entry.collection, entry.value);
	allowed !== void 0 && drafts.push(schemaDiagnosticsOf(context).draftOfStatus(entry, entry.value.status, allowed));
}
function allowedStatuses({ statuses }, collection, value) {
	let allowed = statusesOf(collection, statuses);
	if (allowed === void 0 || typeof value != "object" || !value) return;
	let { status } = value;
	return typeof status != "string" || status === "" || allowed.includes(status) ? void 0 : allowed;
}
// src/validate/validate-file.ts
function createFileValidator(statuses) {
	let schemaDiagnostics, validateAgain = async (parsed) => ({schemaDiagnostics} = await import("./schema-diagnostics.js"), validateFile(parsed, statuses, schemaDiagnostics));
	return (parsed) => {
		try {
			return validateFile(parsed, statuses, schemaDiagnostics);
		} catch (error) {
			if (!(error instanceof SchemaDiagnosticMet)) throw error;
			return validateAgain(parsed);
		}
	};
}
function validateFile(parsed, statuses, schemaDiagnostics) {
	let validated = emptyFile(parsed.file);
	for (let document of parsed.documents) validateDocument(parsed, document, statuses, validated, schemaDiagnostics);
	return validated;
}
function validateDocument(parsed, document, statuses, into, schemaDiagnostics) {
	let { file, text } = parsed, report = (rule, path, on, message, help) => {
		into.drafts.push({
			rule,
			message,
			help,
			at: {
				file,
				node: document.node,
				value: document.value,
				path,
				on
			}
		});
	};
	for (let fault of document.faults) fault.consequence !== !0 && into.drafts.push({
		rule: "yaml-syntax",
		message: fault.message,
		help: fault.help,
		at: {
			file,
			offsets: fault.offsets
		}
	});
	if (document.faults.some((fault) => fault.node === void 0 || fault.node === document.node)) {
		loseNamesOfText(text.slice(...document.offsets), into.lostNames);
		return;
	}
	if (document.value === null) return;
	if (typeof document.value != "object" || Array.isArray(document.value)) {
		report("yaml-syntax", [], "value", "this document is no mapping of collections", `begin it with the name of a collection, such as ${file.area === "policies" ? "validated_software" : "devices"}:`), loseNamesOfText(text.slice(...document.offsets), into.lostNames);
		return;
	}
	let faults = document.faults.flatMap(({ node }) => node ?? []).sort((a, b) => a - b);
	for (let [name, list] of Object.entries(document.value)) {
		let nodes = fieldNodes(file.nodes, document.node, document.value, name);
		if (nodes === void 0) continue;
		if (!isCollection(name)) {
			report("schema", [name], "key", `there is no collection ${quote(name)}`, helpForUnknownCollection(name, file.area)), loseNamesOfList(list, nearest(name, COLLECTIONS).find(isCollection), into.lostNames);
			continue;
		}
		let misplaced = COLLECTION_AREAS[name] !== file.area;
		if (misplaced && report("misplaced-collection", [name], "key", ...misplacedCollection(name, file.area)), list === null) continue;
		if (!Array.isArray(list)) {
			report("schema", [name], "value", `${quote(name)} must be a list of entries`, "begin each entry with \"- \""), loseNamesOfList(list, name, into.lostNames);
			continue;
		}
		let context = {
			parsed,
			faults,
			statuses,
			into,
			misplaced,
			schemaDiagnostics
		}, index = 0;
		for (let node of itemNodes(file.nodes, nodes.value)) validateEntry(context, name, node, list[index]), index += 1;
	}
}
function helpForUnknownCollection(name, area) {
	let [near] = nearest(name, COLLECTIONS);
	return near === void 0 ? `the collections of ${area === "policies" ? "a policy" : "an inventory"} file are ${COLLECTIONS.filter((collection) => COLLECTION_AREAS[collection] === area).join(", ")}` : `did you mean ${quote(near)}?`;
}
function misplacedCollection(name, area) {
	return area === "inventory" ? [`${quote(name)} is policy and stands in an inventory file`, "move it to a file of the policies, which their code owners approve"] : [`${quote(name)} is inventory and stands in a policy file`, "move it to a file of the inventory"];
}
// src/check/load-files.ts
async function loadFiles(options) {
	let files = [], { limits } = options.config, readYaml = createYamlReader({
		...options,
		limits
	}), validate = createFileValidator(options.config.statuses), listed = await listFiles$1(options);
	if (listed.length > limits.files) throw tooMuch(`there are ${inWords(listed.length)} files, and at most ${inWords(limits.files)} are checked`, "files");
	let size = 0, knownFiles = listed.map(({ path, area, source }) => knownFile(options, path, area, source)), unknown = listed.filter((_, index) => knownFiles[index] === void 0);
	for (let source of new Set(listed.map((file) => file.source))) source.prepare?.(unknown.filter((file) => file.source === source).map(({ path }) => path));
	for (let [index, { path, area, source }] of listed.entries()) {
		let pause = options.onProgress?.(files.length, listed.length);
		pause !== void 0 && await pause;
		let file = knownFiles[index] ?? loadFile(options, {
			path,
			area,
			source
		}, readYaml, validate, (bytes) => {
			if (size += bytes, size > limits.totalSize) throw tooMuch(`the files have more than ${inWords(limits.totalSize)} bytes together`, "total_size");
		});
		files.push(file instanceof Promise ? await file : file);
	}
	return files;
}
async function listFiles$1({ source, policySource: given, config, configPath, found }) {
	let policySource = given ?? source, exclude = [...config.exclude, configPath], knownIn = (area) => (path) => {
		let file = found?.get(path);
		if (file?.blob !== void 0) return file.file.area === area || area !== "policies" && void 0;
	}, list = async (from, area) => from.list(area === "inventory" ? config.inventory : config.policies, exclude, knownIn(area)), files = new Map();
	for (let path of await list(source, "inventory")) files.set(path, {
		path,
		area: "inventory",
		source
	});
	if (policySource !== source) for (let path of await list(source, "policies")) files.delete(path);
	for (let path of await list(policySource, "policies")) files.set(path, {
		path,
		area: "policies",
		source: policySource
	});
	return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function knownFile({ known }, path, area, source) {
	let file = known?.get(path);
	return file?.blob !== void 0 && file.file.area === area && file.blob === source.blobOf?.(path) ? file : void 0;
}
function loadFile({ config, blobOf, cache }, { path, area, source }, readYaml, validate, count) {
	try {
		let bytes = source.read(path, config.limits.fileSize);
		if (bytes === void 0) throw new UnreadableFile("it leads to nothing");
		count(bytes.byteLength);
		let blob = blobOf?.(bytes), text = decodeText(bytes), finish = ({ documents, nodes }, fits) => {
			let validated = validate({
				file: {
					path,
					area,
					nodes
				},
				text,
				documents,
				fits
			});
			return validated instanceof Promise ? validated.then((late) => withBlob(late, blob)) : withBlob(validated, blob);
		}, known = cache?.isEmpty() === !1 ? cache.find(cache.idOf(bytes)) : void 0;
		if (known !== void 0) return finish(known, !0);
		let parsed = readYaml(text);
		return cache !== void 0 && (parsed instanceof Promise || parsed.isPlain !== !0) ? remember(cache, cache.idOf(bytes), parsed, finish) : parsed instanceof Promise ? parsed.then((late) => finish(late, !1)) : finish(parsed, !1);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return unreadableFile(path, area, error);
	}
}
async function remember(cache, id, reading, finish) {
	let parsed = await reading, loaded = await finish(parsed, !1);
	return loaded.drafts.length === 0 && loaded.entries.every(({ broken }) => !broken) && cache.add(id, parsed), loaded;
}
function withBlob({ file, entries, lostNames, drafts }, blob) {
	return {
		file,
		entries,
		lostNames,
		drafts,
		blob
	};
}
function tooMuch(what, key) {
	return new UserError(`${what}: exclude some, or raise limits.${key} in the config`);
}
function inWords(count) {
	return count.toLocaleString("en-US");
}
const REMEDY_FOR_UNREADABLE = "make it a regular file of UTF-8 text inside the repository, or leave it out with exclude in the config";
function unreadableFile(path, area, { message, help }) {
	let validated = emptyFile({
		path,
		area,
		nodes: emptyNodeTable()
	});
	return validated.drafts.push({
		rule: "unreadable-file",
		message: `the file ${path} cannot be read: ${message}`,
		help: help ?? "make it a regular file of UTF-8 text inside the repository, or leave it out with exclude in the config",
		at: {
			file: validated.file,
			offsets: [0, 0]
		}
	}), validated.lostNames.everything = !0, {
		...validated,
		blob: void 0
	};
}
// src/resolve/catalog.ts
function createCatalog() {
	let all = [], names = new Map();
	return {
		all,
		add(name, object, identityOf) {
			let known = names.get(name);
			if (known === void 0) names.set(name, object);
			else {
				let namesakes = known instanceof Map ? known : new Map([[identityOf(known), known]]), identity = identityOf(object), other = namesakes.get(identity);
				if (other !== void 0) return other;
				names.set(name, namesakes.set(identity, object));
			}
			return all.push(object), object;
		},
		byName(name) {
			let known = names.get(name);
			return known === void 0 ? [] : known instanceof Map ? [...known.values()] : [known];
		},
		only(name) {
			let known = names.get(name);
			return known instanceof Map ? void 0 : known;
		},
		names: () => names.keys()
	};
}
function identityOf(...fields) {
	return fields.length === 1 ? fields[0] ?? "" : fields.map((field = "") => `${field.length}:${field}`).join("");
}
// src/resolve/reference-words.ts
function mappingOf(object) {
	let { collection, value } = object.entry, fields = (names) => `{ ${names.map((name) => `${name}: ${scalar(textField(value, name))}`).join(", ")} }`;
	switch (collection) {
		case "device_types": return fields(["manufacturer", "model"]);
		case "software_versions": return fields(["platform", "version"]);
		case "devices": return fields([
			"name",
			"tenant",
			"location"
		]);
		case "virtual_machines": return fields([
			"name",
			"cluster",
			"tenant"
		]);
		case "inventory_items": return `{ device: ${scalar(object.device.name)}, name: ${scalar(object.name)} }`;
		case "software_image_files": {
			let { softwareVersion, imageFileName } = object, { platform, version } = softwareVersion;
			return `{ software_version: { platform: ${scalar(platform)}, version: ${scalar(version)} }, image_file_name: ${scalar(imageFileName)} }`;
		}
		default: return fields(["name"]);
	}
}
function scalar(text) {
	if (text === void 0) return "null";
	let isPlain = /^(?:[A-Za-z][\w.()+/-]*|\d+\.\d+\.\d[\w.()-]*|\d[\d.]*[A-Za-df-wyz][\w.()-]*)$/.test(text), isOther = /^(?:true|false|null)$/i.test(text) || !Number.isNaN(Number(text));
	return isPlain && !isOther ? text : JSON.stringify(text);
}
function listSorted(words) {
	return listWords([...new Set(words)].sort(compareText).map(quote), 4);
}
function qualifierOf(tenant, location) {
	return [part("of", "tenant", tenant), part("at", "location", location)].filter((words) => words !== "").join(" ");
}
function qualifierOfMachine(cluster, tenant) {
	return [part("on", "cluster", cluster), part("of", "tenant", tenant)].filter((words) => words !== "").join(" ");
}
function part(preposition, noun, name) {
	return name === void 0 ? "" : name === null ? `without a ${noun}` : `${preposition} ${noun} ${quote(name)}`;
}
function createReferences(catalogs, lostNames, drafts) {
	let suggestions = new Map(), suggest = (collection, name, names, owner = "") => {
		let key = JSON.stringify([
			collection,
			name,
			owner
		]), help = suggestions.get(key);
		if (help === void 0) {
			let near = suggestions.size < 200 ? nearest(name, names(), 3) : [], noun = COLLECTION_NOUNS[collection];
			help = near.length > 0 ? `did you mean ${listWords(near.map(quote), 3, "or")}? otherwise declare the ${noun}` : `declare the ${noun}, or correct the name`, suggestions.set(key, help);
		}
		return help;
	}, settle = ({ referrer, path }, collection, wanted, candidates, help) => {
		let [only] = candidates;
		if (candidates.length === 1) return only;
		referrer.whole = !1;
		let noun = COLLECTION_NOUNS[collection], { outside } = referrer, referring = outside?.name ?? describeEntry(referrer.entry), at = outside?.placeOf(path) ?? placeIn(referrer.entry, ...path), qualifier = wanted.qualifier === void 0 ? "" : ` ${wanted.qualifier}`;
		candidates.length > 1 ? drafts.push({
			rule: "ambiguous-reference",
			message: `${referring} refers to the ${noun} ${quote(wanted.name)}${qualifier}, and there are ${candidates.length} of them`,
			help: help.several,
			identity: [
				referring,
				wanted.name,
				path.join(".")
			],
			at,
			related: candidates.slice(0, 8).map((object) => ({
				message: `write ${mappingOf(object)}`,
				at: placeOfName(object.entry)
			}))
		}) : isLost(lostNames, collection, wanted.name) || drafts.push({
			rule: "unresolved-reference",
			message: `${referring} refers to the ${noun} ${quote(wanted.name)}${qualifier}, which does not exist`,
			help: help.miss(),
			at
		});
	}, named = (collection, from, name) => {
		let catalog = catalogs[collection], only = catalog.only(name);
		return only === void 0 ? settle(from, collection, { name }, catalog.byName(name), {
			miss: () => suggest(collection, name, catalog.names),
			several: "give each of them a name of its own"
		}) : only;
	}, deviceType = (from, reference) => {
		let { model, manufacturer } = typeof reference == "string" ? { model: reference } : reference, only = catalogs.device_types.only(model);
		if (only !== void 0 && (manufacturer === void 0 || only.manufacturer === manufacturer)) return only;
		let namesakes = catalogs.device_types.byName(model);
		return settle(nameIn(from, reference, "model"), "device_types", {
			name: model,
			...manufacturer !== void 0 && { qualifier: `of manufacturer ${quote(manufacturer)}` }
		}, manufacturer === void 0 ? namesakes : namesakes.filter((type) => type.manufacturer === manufacturer), {
			miss: () => namesakes.length > 0 ? `the model is declared for ${listSorted(namesakes.map((type) => type.manufacturer))}: correct the manufacturer` : suggest("device_types", model, catalogs.device_types.names),
			several: "write { manufacturer: …, model: … }"
		});
	}, softwareVersion = (from, reference, ownPlatform) => {
		let { version, platform = ownPlatform } = typeof reference == "string" ? { version: reference } : reference, only = catalogs.software_versions.only(version);
		if (only !== void 0 && (platform === void 0 || only.platform === platform)) return only;
		let namesakes = catalogs.software_versions.byName(version);
		return settle(nameIn(from, reference, "version"), "software_versions", {
			name: version,
			...platform !== void 0 && { qualifier: `of platform ${quote(platform)}` }
		}, platform === void 0 ? namesakes : namesakes.filter((candidate) => candidate.platform === platform), {
			miss: () => namesakes.length > 0 ? `it is a version of ${listSorted(namesakes.map((candidate) => candidate.platform))}: correct the platform, or write { platform: …, version: … }` : suggest("software_versions", version, () => platform === void 0 ? catalogs.software_versions.names() : catalogs.software_versions.all.filter((candidate) => candidate.platform === platform).map((candidate) => candidate.version), platform),
			several: "write { platform: …, version: … }"
		});
	}, imageFile = (from, reference, ownVersion) => {
		let { image_file_name: name, software_version: version } = typeof reference == "string" ? { image_file_name: reference } : reference, owner = version === void 0 ? ownVersion : softwareVersion(from, version);
		if (version !== void 0 && owner === void 0) return;
		let namesakes = catalogs.software_image_files.byName(name), candidates = owner === void 0 ? namesakes : namesakes.filter((candidate) => candidate.softwareVersion === owner);
		if (candidates.length === 0 && owner !== void 0 && !owner.imageFilesComplete) from.referrer.whole = !1;
		else return settle(nameIn(from, reference, "image_file_name"), "software_image_files", {
			name,
			...owner !== void 0 && { qualifier: `of software version ${quote(`${owner.platform} ${owner.version}`)}` }
		}, candidates, {
			miss: () => namesakes.length > 0 ? `it is a file of ${listSorted(namesakes.map(({ softwareVersion: of }) => `${of.platform} ${of.version}`))}: write { software_version: …, image_file_name: … } if that is meant` : suggest("software_image_files", name, owner === void 0 ? catalogs.software_image_files.names : () => owner.imageFiles.map((file) => file.imageFileName), owner === void 0 ? "" : `${owner.platform} ${owner.version}`),
			several: "write { software_version: …, image_file_name: … }"
		});
	}, device = (from, reference) => {
		let { name, tenant, location } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.devices.byName(name), candidates = namesakes.filter((candidate) => (tenant === void 0 || (textField(candidate.entry.value, "tenant") ?? null) === tenant) && (location === void 0 || (textField(candidate.entry.value, "location") ?? null) === location));
		if (candidates.length === 0 && namesakes.some(({ broken }) => broken)) from.referrer.whole = !1;
		else return settle(nameIn(from, reference, "name"), "devices", {
			name,
			...candidates.length !== namesakes.length && { qualifier: qualifierOf(tenant, location) }
		}, candidates, {
			miss: () => namesakes.length > 0 ? `there ${namesakes.length === 1 ? "is" : "are"} ${listWords(namesakes.map(mappingOf).sort(compareText), 4)}: correct the tenant or the location` : suggest("devices", name, catalogs.devices.names),
			several: "write { name: …, tenant: …, location: … }, with null for a tenant or location that it does not have"
		});
	};
	return {
		named,
		deviceType,
		softwareVersion,
		imageFile,
		device,
		inventoryItem: (from, reference) => {
			let { name, device: holderReference } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.inventory_items.byName(name);
			if (holderReference === void 0) return settle(nameIn(from, reference, "name"), "inventory_items", { name }, namesakes, {
				miss: () => suggest("inventory_items", name, catalogs.inventory_items.names),
				several: "write { device: …, name: … }"
			});
			let holder = device(from, holderReference);
			if (holder !== void 0) return settle(nameIn(from, reference, "name"), "inventory_items", {
				name,
				qualifier: `of device ${quote(holder.name)}`
			}, namesakes.filter((item) => item.device === holder), {
				miss: () => suggest("inventory_items", name, catalogs.inventory_items.names),
				several: "give each of them a name of its own"
			});
		},
		virtualMachine: (from, reference) => {
			let { name, cluster, tenant } = typeof reference == "string" ? { name: reference } : reference, namesakes = catalogs.virtual_machines.byName(name), candidates = namesakes.filter(({ cluster: its, entry }) => (cluster === void 0 || (its ?? null) === cluster) && (tenant === void 0 || (textField(entry.value, "tenant") ?? null) === tenant));
			if (candidates.length === 0 && namesakes.some(({ broken }) => broken)) from.referrer.whole = !1;
			else return settle(nameIn(from, reference, "name"), "virtual_machines", {
				name,
				...candidates.length !== namesakes.length && { qualifier: qualifierOfMachine(cluster, tenant) }
			}, candidates, {
				miss: () => namesakes.length > 0 ? `there ${namesakes.length === 1 ? "is" : "are"} ${listWords(namesakes.map(mappingOf).sort(compareText), 4)}: correct the cluster or the tenant` : suggest("virtual_machines", name, catalogs.virtual_machines.names),
				several: "write { name: …, cluster: …, tenant: … }, with null for a cluster or tenant that it does not have"
			});
		}
	};
}
function nameIn({ referrer, path }, reference, field) {
	return typeof reference == "string" ? {
		referrer,
		path
	} : {
		referrer,
		path: [...path, field]
	};
}
// src/resolve/workspace.ts
function createCatalogs() {
	return {
		manufacturers: createCatalog(),
		locations: createCatalog(),
		tenants: createCatalog(),
		roles: createCatalog(),
		tags: createCatalog(),
		platforms: createCatalog(),
		device_types: createCatalog(),
		software_versions: createCatalog(),
		software_image_files: createCatalog(),
		devices: createCatalog(),
		inventory_items: createCatalog(),
		virtual_machines: createCatalog(),
		validated_software: createCatalog(),
		waivers: createCatalog()
	};
}
function createWorkspace(entries, lostNamesOfText, catalogs = createCatalogs()) {
	let groups = new Map();
	for (let entry of entries) {
		let group = groups.get(entry.collection);
		group === void 0 ? groups.set(entry.collection, [entry]) : group.push(entry);
	}
	let drafts = [], lostNames = joinLostNames([lostNamesOfText]);
	return {
		drafts,
		entriesOf: (collection) => groups.get(collection) ?? [],
		catalogs,
		references: createReferences(catalogs, lostNames, drafts),
		quietly: createReferences(catalogs, lostNames, []),
		lostNames,
		objectOf: new Map()
	};
}
function declare(workspace, catalog, { name, entry }, identityOf, make) {
	let object = make({
		entry,
		broken: entry.broken,
		index: catalog.all.length
	}), other = catalog.add(name, object, identityOf);
	return other === object ? object : (other.entry.value === entry.value && entry.broken || (other.broken = !0, workspace.drafts.push({
		rule: "duplicate-object",
		message: `${describeEntry(entry)} is declared twice`,
		identity: [describeEntry(entry), describeEntry(other.entry)].sort(compareText),
		help: "remove one of the two, or merge them; until then neither is evaluated",
		at: placeOfName(entry),
		related: [{
			message: `${describeEntry(other.entry)} is declared here too`,
			at: placeOfName(other.entry)
		}]
	})), other);
}
function link(catalog, fill) {
	for (let object of catalog.all) {
		if (object.broken) continue;
		let referrer = {
			entry: object.entry,
			whole: !0
		};
		fill(object, referrer), referrer.whole || (object.broken = !0);
	}
}
function optional(referrer, path, reference, lookup) {
	return reference === void 0 ? void 0 : lookup({
		referrer,
		path
	}, reference);
}
const NONE = [];
function list(referrer, field, references, lookup) {
	if (references === void 0 || references.length === 0) return NONE;
	let found = [];
	for (let [index, reference] of references.entries()) {
		let object = lookup({
			referrer,
			path: [field, index]
		}, reference);
		object !== void 0 && found.push(object);
	}
	return found;
}
// src/resolve/software-hosts.ts
const NO_TAGS = [], NO_IMAGES = [];
function buildDevices(workspace, uniqueness) {
	let { catalogs } = workspace, identityOfDevice = ({ name, entry: { value } }) => uniqueness === "name" ? name : identityOf(name, textField(value, "tenant"), textField(value, "location"));
	for (let entry of workspace.entriesOf("devices")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let device = declare(workspace, catalogs.devices, {
			name,
			entry
		}, identityOfDevice, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "device",
			name,
			deviceType: void 0,
			role: void 0,
			platform: void 0,
			tenant: void 0,
			location: void 0,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
		workspace.objectOf.set(entry, device);
	}
	link(catalogs.devices, (device, referrer) => {
		linkDevice(workspace, device, referrer, device.entry.value);
	});
}
function linkDevice({ references, catalogs }, device, referrer, entry) {
	device.deviceType = references.deviceType({
		referrer,
		path: ["device_type"]
	}, entry.device_type) ?? void 0, device.role = references.named("roles", {
		referrer,
		path: ["role"]
	}, entry.role) ?? void 0, device.platform = optional(referrer, ["platform"], entry.platform, (from, name) => references.named("platforms", from, name)), device.tenant = optional(referrer, ["tenant"], entry.tenant, (from, name) => references.named("tenants", from, name)), device.location = optional(referrer, ["location"], entry.location, (from, name) => references.named("locations", from, name)), linkCarried({
		references,
		catalogs
	}, device, referrer, entry, entry.platform);
}
function identityOfItem({ device, name }) {
	return identityOf(String(device.index), name);
}
function identityOfMachine({ name, cluster, entry }) {
	return identityOf(name, cluster, textField(entry.value, "tenant"));
}
function buildInventoryItems(workspace) {
	let { catalogs, lostNames } = workspace;
	for (let entry of workspace.entriesOf("inventory_items")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let device = deviceOf(workspace, entry);
		device === void 0 ? loseName(lostNames, "inventory_items", name) : declare(workspace, catalogs.inventory_items, {
			name,
			entry
		}, identityOfItem, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "inventory_item",
			name,
			device,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
	}
	link(catalogs.inventory_items, (item, referrer) => {
		linkInventoryItem(workspace, item, referrer, item.entry.value);
	});
}
function linkInventoryItem({ references, catalogs }, item, referrer, entry) {
	optional(referrer, ["manufacturer"], entry.manufacturer, (from, name) => references.named("manufacturers", from, name)), linkCarried({
		references,
		catalogs
	}, item, referrer, entry, void 0);
}
function buildVirtualMachines(workspace) {
	let { catalogs } = workspace;
	for (let entry of workspace.entriesOf("virtual_machines")) {
		let name = textField(entry.value, "name");
		if (name === void 0) continue;
		let cluster = textField(entry.value, "cluster");
		declare(workspace, catalogs.virtual_machines, {
			name,
			entry
		}, identityOfMachine, ({ broken, index }) => ({
			entry,
			broken,
			index,
			kind: "virtual_machine",
			name,
			cluster,
			role: void 0,
			platform: void 0,
			tenant: void 0,
			tags: NO_TAGS,
			softwareVersion: void 0,
			imageOverrides: NO_IMAGES
		}));
	}
	link(catalogs.virtual_machines, (machine, referrer) => {
		linkVirtualMachine(workspace, machine, referrer, machine.entry.value);
	});
}
function linkVirtualMachine({ references, catalogs }, machine, referrer, entry) {
	machine.role = optional(referrer, ["role"], entry.role, (from, name) => references.named("roles", from, name)), machine.platform = optional(referrer, ["platform"], entry.platform, (from, name) => references.named("platforms", from, name)), machine.tenant = optional(referrer, ["tenant"], entry.tenant, (from, name) => references.named("tenants", from, name)), linkCarried({
		references,
		catalogs
	}, machine, referrer, entry, entry.platform);
}
const NOTHING_CARRIED = {
	tags: NO_TAGS,
	softwareVersion: void 0,
	imageOverrides: NO_IMAGES
}, UNLINKED_DEVICE = {
	kind: "device",
	deviceType: void 0,
	role: void 0,
	platform: void 0,
	tenant: void 0,
	location: void 0,
	...NOTHING_CARRIED
}, UNLINKED_INVENTORY_ITEM = {
	kind: "inventory_item",
	...NOTHING_CARRIED
}, UNLINKED_VIRTUAL_MACHINE = {
	kind: "virtual_machine",
	role: void 0,
	platform: void 0,
	tenant: void 0,
	...NOTHING_CARRIED
};
function linkCarried({ references, catalogs }, object, referrer, entry, ownPlatform) {
	object.tags = list(referrer, "tags", entry.tags, (from, name) => references.named("tags", from, name)), ownPlatform !== void 0 && typeof entry.software_version == "string" && catalogs.platforms.only(ownPlatform) === void 0 ? referrer.whole = !1 : (object.softwareVersion = optional(referrer, ["software_version"], entry.software_version, (from, reference) => references.softwareVersion(from, reference, ownPlatform)), (entry.software_version === void 0 || object.softwareVersion !== void 0) && (object.imageOverrides = list(referrer, "software_image_files", entry.software_image_files, (from, reference) => references.imageFile(from, reference, object.softwareVersion))));
}
function deviceOf(workspace, entry) {
	if (entry.parent !== void 0) return workspace.objectOf.get(entry.parent);
	let reference = entry.value.device;
	if (!entry.broken && reference !== void 0) return workspace.references.device({
		referrer: {
			entry,
			whole: !0
		},
		path: ["device"]
	}, reference);
	let name = typeof reference == "string" ? reference : textField(reference, "name");
	return name === void 0 ? void 0 : workspace.quietly.device({
		referrer: {
			entry,
			whole: !0
		},
		path: ["device"]
	}, name);
}
// src/policy-tests/resolve-subject.ts
function createSubjectResolver(catalogs, lostNames) {
	return (entry) => {
		let drafts = [], request = {
			entry,
			name: `case ${quote(entry.name)}`,
			references: createReferences(catalogs, lostNames, drafts),
			catalogs,
			drafts
		}, subject = subjectOf(request);
		return subject === void 0 && drafts.length === 0 && drafts.push({
			rule: "unresolved-reference",
			message: `${request.name} refers to an entry that has errors of its own`,
			help: "fleetvet check shows them: fix them first",
			at: placeIn(asEntry(entry, "devices", []), subjectField(entry))
		}), {
			subject,
			drafts
		};
	};
}
function subjectOf(request) {
	let { value } = request.entry, { references } = request;
	if (value.device !== void 0) {
		let named = find(request, "device", value.device, references.device);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_DEVICE, linkDevice);
	}
	if (value.inventory_item !== void 0) {
		let named = find(request, "inventory_item", value.inventory_item, references.inventoryItem);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_INVENTORY_ITEM, linkInventoryItem);
	}
	if (value.virtual_machine !== void 0) {
		let named = find(request, "virtual_machine", value.virtual_machine, references.virtualMachine);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_VIRTUAL_MACHINE, linkVirtualMachine);
	}
	return value.new_device === void 0 ? newInventoryItem(request) : newDevice(request);
}
function subjectField({ value }) {
	return [
		"device",
		"inventory_item",
		"virtual_machine",
		"new_device",
		"new_inventory_item"
	].find((field) => value[field] !== void 0) ?? "name";
}
function find({ entry, name, drafts }, field, reference, lookup) {
	let object = lookup({
		referrer: referrerIn(entry, name, []),
		path: [field]
	}, reference);
	if (object?.broken !== !0) return object;
	drafts.push({
		rule: "unresolved-reference",
		message: `${name} is about ${describeEntry(object.entry)}, which has errors of its own`,
		help: "fleetvet check shows them: fix them first",
		at: placeIn(asEntry(entry, "devices", []), field),
		related: [{
			message: "it stands here",
			at: placeOfName(object.entry)
		}]
	});
}
function vary({ entry, name, references, catalogs }, named, unlinked, link) {
	let changes = entry.value.with;
	if (changes === void 0) return {
		object: named,
		listedAs: named
	};
	let variant = {
		...named,
		...unlinked
	};
	named.kind === "virtual_machine" && changes.cluster !== void 0 && Object.assign(variant, { cluster: changes.cluster ?? void 0 });
	let referrer = {
		...referrerIn(entry, name, ["with"]),
		outside: {
			name: `${describeEntry(named.entry)} as in ${name}`,
			placeOf: (path) => Object.hasOwn(changes, String(path[0])) ? placeIn(asEntry(entry, "devices", []), "with", ...path) : placeIn(named.entry, ...path)
		}
	};
	return link({
		references,
		catalogs
	}, variant, referrer, replaceFields(named.entry.value, changes)), referrer.whole ? {
		object: variant,
		listedAs: named
	} : void 0;
}
function replaceFields(fields, changes) {
	return Object.fromEntries(Object.entries({
		...fields,
		...changes
	}).filter(([, value]) => value !== null));
}
function newDevice({ entry, name, references, catalogs }) {
	let fields = entry.value.new_device;
	if (fields === void 0) return;
	let referrer = referrerIn(entry, name, ["new_device"]), device = {
		...UNLINKED_DEVICE,
		...undeclared(asEntry(entry, "devices", ["new_device"])),
		name: fields.name ?? ""
	};
	return linkDevice({
		references,
		catalogs
	}, device, referrer, fields), referrer.whole ? {
		object: device,
		listedAs: device
	} : void 0;
}
function newInventoryItem({ entry, name, references, catalogs }) {
	let fields = entry.value.new_inventory_item;
	if (fields === void 0) return;
	let referrer = referrerIn(entry, name, ["new_inventory_item"]), holder = fields.device === void 0 ? void 0 : references.device({
		referrer,
		path: ["device"]
	}, fields.device), item = {
		...UNLINKED_INVENTORY_ITEM,
		...undeclared(asEntry(entry, "inventory_items", ["new_inventory_item"])),
		name: fields.name ?? "",
		device: holder ?? NO_DEVICE
	};
	return linkInventoryItem({
		references,
		catalogs
	}, item, referrer, fields), referrer.whole ? {
		object: item,
		listedAs: item
	} : void 0;
}
const NO_DEVICE = void 0;
function undeclared(entry) {
	return {
		entry,
		broken: !1,
		index: -1
	};
}
function asEntry({ file, node, value }, collection, path) {
	let inner = path.reduce((here, step) => here[step], value);
	return {
		collection,
		file,
		node: findNode(file.nodes, node, value, path, "value"),
		value: inner,
		parent: void 0,
		broken: !1
	};
}
function referrerIn(entry, name, mapping) {
	let whole = asEntry(entry, "devices", []);
	return {
		entry: whole,
		whole: !0,
		outside: {
			name,
			placeOf: (path) => placeIn(whole, ...mapping, ...path)
		}
	};
}
function buildValidatedSoftware(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("validated_software")) {
		if (entry.broken) continue;
		let fields = entry.value, referrer = {
			entry,
			whole: !0
		}, software = references.softwareVersion({
			referrer,
			path: ["software"]
		}, fields.software), devices = new Set(list(referrer, "devices", fields.devices, references.device)), deviceTenants = namedSet(workspace, referrer, "tenants", "device_tenants", fields.device_tenants), deviceTypes = new Set(list(referrer, "device_types", fields.device_types, references.deviceType)), deviceRoles = namedSet(workspace, referrer, "roles", "device_roles", fields.device_roles), inventoryItems = new Set(list(referrer, "inventory_items", fields.inventory_items, references.inventoryItem)), objectTags = namedSet(workspace, referrer, "tags", "object_tags", fields.object_tags), { name, start, end } = fields;
		(software !== void 0 || name !== void 0) && declare(workspace, catalogs.validated_software, {
			name: name ?? "",
			entry
		}, identityOfRecord, (common) => ({
			...common,
			broken: !referrer.whole,
			name,
			software: software ?? void 0,
			start,
			end,
			preferred: fields.preferred === !0,
			devices,
			deviceTenants,
			deviceTypes,
			deviceRoles,
			inventoryItems,
			objectTags
		}));
	}
}
function identityOfRecord({ name, software, start, end }) {
	return name === void 0 ? identityOf("window", String(software.index), start, end) : identityOf("name", name);
}
function buildWaivers(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("waivers")) {
		if (entry.broken) continue;
		let { reason, until } = entry.value;
		declare(workspace, catalogs.waivers, {
			name: "",
			entry
		}, ({ index }) => String(index), (common) => ({
			...common,
			reason,
			until,
			software: void 0,
			devices: new Set(),
			inventoryItems: new Set()
		}));
	}
	link(catalogs.waivers, (waiver, referrer) => {
		let fields = waiver.entry.value;
		waiver.software = optional(referrer, ["software"], fields.software, references.softwareVersion), waiver.devices = new Set(list(referrer, "devices", fields.devices, references.device)), waiver.inventoryItems = new Set(list(referrer, "inventory_items", fields.inventory_items, references.inventoryItem));
	});
}
function namedSet({ references }, referrer, collection, field, names) {
	return new Set(list(referrer, field, names, (from, name) => references.named(collection, from, name)));
}
// src/resolve/software.ts
function buildSoftwareVersions(workspace) {
	let { catalogs, references, lostNames } = workspace;
	for (let entry of workspace.entriesOf("software_versions")) {
		let platform = textField(entry.value, "platform"), version = textField(entry.value, "version");
		if (platform === void 0 || version === void 0) continue;
		let fields = entry.value, object = declare(workspace, catalogs.software_versions, {
			name: version,
			entry
		}, (object) => identityOf(object.platform, object.version), (common) => ({
			...common,
			platform,
			version,
			endOfSupportDate: entry.broken ? void 0 : fields.end_of_support_date,
			preRelease: fields.pre_release === !0,
			imageFiles: [],
			imageFilesComplete: !entry.broken
		}));
		workspace.objectOf.set(entry, object);
	}
	for (let version of catalogs.software_versions.all) version.broken && Object.assign(version, {
		endOfSupportDate: void 0,
		preRelease: !1,
		imageFilesComplete: !1
	});
	link(catalogs.software_versions, (version, referrer) => {
		let { tags } = version.entry.value;
		references.named("platforms", {
			referrer,
			path: ["platform"]
		}, version.platform) === void 0 && loseName(lostNames, "software_versions", version.version), list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
}
function identityOfFile({ softwareVersion, imageFileName }) {
	return identityOf(String(softwareVersion.index), imageFileName);
}
function buildImageFiles(workspace) {
	let { catalogs, references, lostNames } = workspace, { all: versions } = catalogs.software_versions;
	for (let entry of workspace.entriesOf("software_image_files")) {
		let imageFileName = textField(entry.value, "image_file_name"), softwareVersion = softwareVersionOf(workspace, entry), owner = softwareVersion === void 0 ? void 0 : versions[softwareVersion.index];
		imageFileName === void 0 || softwareVersion === void 0 || owner === void 0 ? (owner !== void 0 && (owner.imageFilesComplete = !1), imageFileName !== void 0 && loseName(lostNames, "software_image_files", imageFileName)) : declare(workspace, catalogs.software_image_files, {
			name: imageFileName,
			entry
		}, identityOfFile, (common) => ({
			...common,
			softwareVersion,
			imageFileName,
			defaultImage: entry.value.default_image === !0,
			deviceTypes: new Set()
		}));
	}
	link(catalogs.software_image_files, (file, referrer) => {
		let { device_types: types, tags } = file.entry.value;
		for (let type of list(referrer, "device_types", types, references.deviceType)) file.deviceTypes.add(type);
		list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
	for (let file of catalogs.software_image_files.all) {
		let owner = versions[file.softwareVersion.index];
		file.broken ? owner !== void 0 && (owner.imageFilesComplete = !1) : owner?.imageFiles.push(file);
	}
	for (let version of versions) version.imageFiles.sort((a, b) => compareText(a.imageFileName, b.imageFileName));
}
function softwareVersionOf(workspace, entry) {
	if (entry.parent !== void 0) return workspace.objectOf.get(entry.parent);
	let reference = entry.value?.software_version;
	if (!entry.broken && reference !== void 0) return workspace.references.softwareVersion({
		referrer: {
			entry,
			whole: !0
		},
		path: ["software_version"]
	}, reference);
	let platform = textField(reference, "platform"), version = typeof reference == "string" ? reference : textField(reference, "version");
	if (version === void 0) return;
	let readable = platform === void 0 ? version : {
		platform,
		version
	};
	return workspace.quietly.softwareVersion({
		referrer: {
			entry,
			whole: !0
		},
		path: ["software_version"]
	}, readable);
}
// src/resolve/vocabulary.ts
function buildNamedObjects(workspace) {
	for (let collection of [
		"manufacturers",
		"locations",
		"tenants",
		"roles",
		"tags"
	]) for (let entry of workspace.entriesOf(collection)) {
		let name = typeof entry.value == "string" ? entry.value : textField(entry.value, "name");
		name !== void 0 && declare(workspace, workspace.catalogs[collection], {
			name,
			entry
		}, identityOfName, (common) => ({
			...common,
			name
		}));
	}
}
function identityOfName({ name }) {
	return name;
}
function buildPlatforms(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("platforms")) {
		let name = textField(entry.value, "name");
		name !== void 0 && declare(workspace, catalogs.platforms, {
			name,
			entry
		}, identityOfName, (common) => ({
			...common,
			name,
			manufacturer: void 0
		}));
	}
	link(catalogs.platforms, (platform, referrer) => {
		let { manufacturer } = platform.entry.value;
		platform.manufacturer = optional(referrer, ["manufacturer"], manufacturer, (from, name) => references.named("manufacturers", from, name));
	});
}
function identityOfType({ manufacturer, model }) {
	return identityOf(manufacturer, model);
}
function buildDeviceTypes(workspace) {
	let { catalogs, references } = workspace;
	for (let entry of workspace.entriesOf("device_types")) {
		let manufacturer = textField(entry.value, "manufacturer"), model = textField(entry.value, "model");
		manufacturer !== void 0 && model !== void 0 && declare(workspace, catalogs.device_types, {
			name: model,
			entry
		}, identityOfType, (common) => ({
			...common,
			manufacturer,
			model
		}));
	}
	link(catalogs.device_types, (type, referrer) => {
		let { tags } = type.entry.value;
		references.named("manufacturers", {
			referrer,
			path: ["manufacturer"]
		}, type.manufacturer), list(referrer, "tags", tags, (from, name) => references.named("tags", from, name));
	});
}
function associateImageFilesOfDeviceTypes({ catalogs, references }) {
	link(catalogs.device_types, (type, referrer) => {
		let { software_image_files: files } = type.entry.value;
		list(referrer, "software_image_files", files, (from, reference) => {
			let file = references.imageFile(from, reference);
			return file !== void 0 && catalogs.software_image_files.all[file.index]?.deviceTypes.add(type), file;
		});
	});
}
// src/resolve/resolve.ts
function resolve(input) {
	let workspace = createWorkspace(input.entries, input.lostNames);
	buildNamedObjects(workspace), buildPlatforms(workspace), buildDeviceTypes(workspace), buildSoftwareVersions(workspace), buildImageFiles(workspace), associateImageFilesOfDeviceTypes(workspace), buildDevices(workspace, input.deviceUniqueness), buildInventoryItems(workspace), buildVirtualMachines(workspace), buildValidatedSoftware(workspace), buildWaivers(workspace);
	let { catalogs, drafts, lostNames } = workspace, brokenEntries = [...input.entries.filter(({ broken }) => broken), ...Object.values(catalogs).flatMap((catalog) => catalog.all).filter(({ broken, entry }) => broken && !entry.broken).map(({ entry }) => entry)];
	return {
		repository: {
			files: input.files,
			manufacturers: unbroken(catalogs.manufacturers.all),
			locations: unbroken(catalogs.locations.all),
			tenants: unbroken(catalogs.tenants.all),
			roles: unbroken(catalogs.roles.all),
			tags: unbroken(catalogs.tags.all),
			platforms: unbroken(catalogs.platforms.all),
			deviceTypes: unbroken(catalogs.device_types.all),
			softwareVersions: unbroken(catalogs.software_versions.all),
			softwareImageFiles: unbroken(catalogs.software_image_files.all),
			devices: unbroken(catalogs.devices.all),
			inventoryItems: unbroken(catalogs.inventory_items.all),
			virtualMachines: unbroken(catalogs.virtual_machines.all),
			validatedSoftware: unbroken(catalogs.validated_software.all),
			waivers: unbroken(catalogs.waivers.all),
			brokenEntries,
			isComplete: brokenEntries.length === 0 && !isIncomplete(lostNames)
		},
		drafts,
		resolveSubject: createSubjectResolver(catalogs, lostNames),
		catalogs
	};
}
function unbroken(objects) {
	return objects.filter((object) => !object.broken);
}
// src/resolve/resolve-incrementally.ts
function resolveIncrementally(input, other) {
	if (other.drafts.length !== 0 || !other.repository.isComplete || isIncomplete(input.lostNames) || input.deviceUniqueness !== other.deviceUniqueness) return;
	let [subjects, rest] = split(input.entries), [, otherRest] = split(other.entries);
	if (rest.length !== otherRest.length || rest.some((entry, index) => entry !== otherRest[index])) return;
	let shared = subjectsByEntry(other.repository), added = subjects.filter((entry) => !shared.has(entry)), fresh = buildSubjects(added, input, other);
	if (fresh === void 0) return;
	let present = new Set(subjects), gone = [...shared].filter(([entry]) => !present.has(entry)).map(([, subject]) => subject);
	if (isReferredTo(new Set(gone), namesOf(added), present, other)) return;
	let devices = [], inventoryItems = [], virtualMachines = [];
	for (let entry of subjects) {
		let subject = shared.get(entry) ?? fresh.get(entry);
		if (subject === void 0) return;
		subject.kind === "device" ? devices.push(subject) : subject.kind === "inventory_item" ? inventoryItems.push(subject) : virtualMachines.push(subject);
	}
	return {
		...other.repository,
		files: input.files,
		devices,
		inventoryItems,
		virtualMachines
	};
}
function split(entries) {
	let subjects = [], rest = [];
	for (let entry of entries) (isOfSubject(entry) ? subjects : rest).push(entry);
	return [subjects, rest];
}
function isOfSubject({ collection }) {
	return collection === "devices" || collection === "inventory_items" || collection === "virtual_machines";
}
function subjectsByEntry({ devices, inventoryItems, virtualMachines }) {
	let subjects = new Map();
	for (let subject of devices) subjects.set(subject.entry, subject);
	for (let subject of inventoryItems) subjects.set(subject.entry, subject);
	for (let subject of virtualMachines) subjects.set(subject.entry, subject);
	return subjects;
}
function buildSubjects(entries, { deviceUniqueness }, { catalogs }) {
	if (entries.some(({ broken, collection, parent }) => broken || collection === "inventory_items" && !parent)) return;
	let own = {
		...catalogs,
		devices: createCatalog(),
		inventory_items: createCatalog(),
		virtual_machines: createCatalog()
	}, workspace = createWorkspace(entries, noLostNames(), own);
	buildDevices(workspace, deviceUniqueness), buildInventoryItems(workspace), buildVirtualMachines(workspace);
	let subjects = [
		...own.devices.all,
		...own.inventory_items.all,
		...own.virtual_machines.all
	];
	return workspace.drafts.length === 0 && subjects.every(({ broken }) => !broken) && subjects.length === entries.length ? new Map(subjects.map((subject) => [subject.entry, subject])) : void 0;
}
function namesOf(entries) {
	let names = {
		devices: new Set(),
		inventory_items: new Set(),
		others: new Set()
	};
	for (let { collection, value } of entries) {
		let { name } = value;
		names[collection === "devices" || collection === "inventory_items" ? collection : "others"].add(name);
	}
	return names;
}
function isReferredTo(gone, added, present, { repository, catalogs }) {
	let isDeviceInDoubt = (device) => gone.has(device) || added.devices.has(device.name);
	for (let { devices, inventoryItems } of [...repository.validatedSoftware, ...repository.waivers]) {
		for (let device of devices) if (isDeviceInDoubt(device)) return !0;
		for (let item of inventoryItems) if (gone.has(item) || added.inventory_items.has(item.name) || isDeviceInDoubt(item.device)) return !0;
	}
	for (let { entry, device } of repository.inventoryItems) if (entry.parent === void 0 && isDeviceInDoubt(device)) return !0;
	let stays = ({ entry }) => present.has(entry);
	for (let name of added.devices) if (catalogs.devices.byName(name).some(stays)) return !0;
	for (let name of added.others) if (catalogs.virtual_machines.byName(name).some(stays)) return !0;
	return !1;
}
// src/check/resolve-files.ts
function resolveFiles(files, config) {
	return resolve(inputOf(files, config));
}
function inputOf(files, { deviceUniqueness }) {
	return {
		files: files.map(({ file }) => file),
		entries: files.flatMap(({ entries }) => entries),
		lostNames: joinLostNames(files.map(({ lostNames }) => lostNames)),
		deviceUniqueness
	};
}
// src/check/snapshot.ts
async function takeSnapshot(options) {
	let { like, ignoreWaivers = !1 } = options, { config, path, place: configPlace } = options.config, known = like !== void 0 && sameStatuses(like.config, config) ? byPath(like.files) : void 0, found = like !== void 0 && sameGlobs(like.config, config) ? known : void 0, files = await loadFiles({
		...options,
		config,
		configPath: path,
		known,
		found
	}), evaluateOptions = {
		asOf: options.asOf,
		multiTenantMode: options.multiTenantMode ?? config.multiTenantMode
	}, input = inputOf(files, config), findings = findByLikeness(input, like, evaluateOptions, ignoreWaivers) ?? findAll(input, evaluateOptions, ignoreWaivers), { repository, evaluation } = findings, ofRules = runRules({
		repository,
		evaluation,
		...config
	}, config.severities);
	return {
		config,
		configPlace,
		files,
		repository,
		evaluation,
		drafts: [
			...files.flatMap((file) => file.drafts),
			...findings.drafts,
			...ofRules
		],
		reusable: options.blobOf === void 0 ? void 0 : findings.reusable
	};
}
function findAll(input, options, ignoreWaivers) {
	let { repository: resolved, drafts, catalogs } = resolve(input), repository = ignoreWaivers ? {
		...resolved,
		waivers: []
	} : resolved, evaluator = createEvaluator(repository, options), { entries, deviceUniqueness } = input;
	return {
		repository,
		drafts,
		evaluation: evaluate(repository, options, evaluator),
		reusable: {
			...options,
			ignoreWaivers,
			evaluator,
			entries,
			deviceUniqueness,
			repository,
			drafts,
			catalogs
		}
	};
}
function findByLikeness(input, like, options, ignoreWaivers) {
	let reusable = like?.reusable;
	if (like === void 0 || reusable === void 0) return;
	let { asOf, multiTenantMode } = options;
	if (reusable.asOf !== asOf || reusable.multiTenantMode !== multiTenantMode || reusable.ignoreWaivers !== ignoreWaivers) return;
	let repository = resolveIncrementally(input, reusable);
	if (repository !== void 0) return {
		repository,
		drafts: [],
		evaluation: evaluate(repository, options, reusable.evaluator, like.evaluation),
		reusable: void 0
	};
}
function assertNotEmpty({ files, config, drafts, repository }) {
	if (files.length === 0) {
		let globs = [...config.inventory, ...config.policies].join(" or ");
		throw new UserError(`nothing to check: no file matches ${globs}; run fleetvet in the root of the repository, or name it with --cwd`);
	}
	if (files.every(({ entries }) => entries.length === 0) && drafts.length === 0 && repository.brokenEntries.length === 0) throw new UserError("nothing to check: the files that match the config hold no entries");
}
function sameStatuses(a, b) {
	return JSON.stringify(a.statuses) === JSON.stringify(b.statuses);
}
function sameGlobs(a, b) {
	let globsOf = ({ inventory, policies, exclude }) => JSON.stringify([
		inventory,
		policies,
		exclude
	]);
	return globsOf(a) === globsOf(b);
}
function byPath(files) {
	return new Map(files.map((loaded) => [loaded.file.path, loaded]));
}
// src/files/read-text.ts
function readText(source, file) {
	try {
		let bytes = source.read(file, Infinity);
		return bytes === void 0 ? void 0 : decodeText(bytes);
	} catch (error) {
		if (error instanceof UnreadableFile) return;
		throw error;
	}
}
// src/check/check.ts
async function check(options) {
	let { source, base, paths = [], shard } = options, policySource = base?.policyFromBase === !0 ? base.source : void 0, sharding = shard && await import("./shard.js"), config = await loadConfig(policySource ?? source, options.config, options), head = await takeSnapshot({
		...options,
		config,
		cache: await options.openCache?.(config.config.limits),
		policySource,
		blobOf: base?.blobOf ?? sharding?.digestOfBytes
	});
	assertNotEmpty(head);
	let compared = base === void 0 ? { diagnostics: head.drafts.map((draft) => locateDiagnostic(draft, head.config.severities)) } : await compareWith(base, options, config, head), result = {
		...reportOn(paths, head.repository, compared.diagnostics, head.evaluation, "comparison" in compared ? compared.comparison : void 0),
		repository: head.repository,
		config: head.config,
		brokenEntries: head.repository.brokenEntries,
		filesInAll: head.files.length,
		locationOf: (entry) => locate(entry),
		readText: (file) => readText(policySource !== void 0 && isPolicy(head, file) ? policySource : source, file)
	};
	return shard === void 0 || sharding === void 0 ? result : sharding.takeShard(result, shard, head);
}
async function compareWith(base, options, config, head) {
	let { compareSnapshots } = await import("./compare-snapshots.js");
	return compareSnapshots(await takeBase(base, options, config, head), head, base.commit);
}
async function takeBase({ source }, options, ofHead, head) {
	let { asOf, multiTenantMode, ignoreWaivers, fastPath } = options, config = ofHead;
	try {
		config = await loadConfig(source, options.config, options);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
	return takeSnapshot({
		source,
		asOf,
		multiTenantMode,
		ignoreWaivers,
		fastPath,
		config,
		like: head
	});
}
function isPolicy({ files, configPlace }, path) {
	return path === configPlace?.file.path || files.some(({ file }) => file.path === path && file.area === "policies");
}
// src/files/system-error.ts
const MEANINGS = new Map([
	["EACCES", "permission is denied"],
	["EPERM", "permission is denied"],
	["EROFS", "its file system is read-only"],
	["EISDIR", "it is a directory"],
	["ENOTDIR", "what should be a folder on its path is a file"],
	["ELOOP", "its symbolic links form a loop"],
	["ENAMETOOLONG", "its name is too long"],
	["ENOSPC", "the disk is full"],
	["EDQUOT", "the disk quota is used up"],
	["EFBIG", "it grows larger than files may be here"],
	["EIO", "the disk cannot be read or written"],
	["EMFILE", "too many files are open"]
]);
function meaningOfSystemError(code) {
	return MEANINGS.get(code) ?? `the system says ${code}`;
}
// src/files/plain-glob.ts
const PLAIN_SEGMENT = /^(?!\.)(?:\*\*|(?:[\w?.-]|\*(?!\*))+|[\w?.-]*(?:\*[\w?.-]*)?(?:\{[\w?-][\w?.-]*(?:,[\w?-][\w?.-]*)+\}[\w?.-]*)+)$/;
function compilePlainGlob(glob) {
	let texts = glob.split("/");
	if (!texts.every(isPlain)) return;
	let segments = texts.map((text) => text === "**" ? void 0 : expressionOf(text)), last = segments.length - 1, withSkipped = (progress) => {
		let all = new Set(progress);
		for (let at of all) at < last && segments[at] === void 0 && all.add(at + 1);
		return [...all];
	};
	return {
		root: withSkipped([0]),
		enter(progress, folder) {
			let entered = new Set();
			for (let at of progress) {
				let segment = segments[at];
				at > last || (segment === void 0 ? entered.add(at) : segment.test(folder) && entered.add(at + 1));
			}
			return withSkipped(entered);
		},
		asksFor: (progress) => progress.includes(last),
		asksForAll: (progress) => segments[last] === void 0 && progress.includes(last),
		isMatch: (progress, file) => progress.includes(last) && segments[last]?.test(file) !== !1
	};
}
function isPlain(segment) {
	if (!PLAIN_SEGMENT.test(segment)) return !1;
	if (segment === "**") return !0;
	let words = [...segment.matchAll(/\{([^{}]*)\}/g)].map(([, list = ""]) => list.split(",").length);
	return segment.split("*").length - 1 <= 2 && words.reduce((all, count) => all * count, 1) <= 100;
}
function expressionOf(segment) {
	let source = segment.replaceAll(/[.*?{},]/g, (character) => EXPRESSIONS[character] ?? character);
	return RegExp(`^${source}$`, "su");
}
const EXPRESSIONS = {
	".": "\\.",
	"*": ".*",
	"?": ".",
	"{": "(?:",
	"}": ")",
	",": "|"
};
// src/files/list-files.ts
function listFiles(root, include, exclude) {
	let plain = listPlain(root, include, exclude);
	return plain === void 0 ? import("./list-by-glob.js").then(({ listByGlob }) => {
		let { paths, closed } = listByGlob(root, include, exclude);
		return {
			paths: [...new Set(paths)].sort(compareText),
			closed
		};
	}) : {
		paths: [...plain].sort(compareText),
		closed: new Map()
	};
}
const IGNORES_CASE = process.platform === "darwin" || process.platform === "win32";
function listPlain(root, include, exclude) {
	if (IGNORES_CASE || include.some((glob) => /(?:^|\/)\*\*$/.test(glob)) || exclude.some((glob) => /^(?!\*\*\/)[^/*?]*[*?][^/]*\//.test(glob))) return;
	let wanted = compileAll(include), unwanted = compileAll(exclude);
	if (wanted === void 0 || unwanted === void 0) return;
	let found = [], hasSubmodules = existsSync(path.join(root, ".gitmodules")), walk = (folder, ways, closing) => {
		if (closing.some(({ glob, progress }) => glob.asksForAll(progress))) return !0;
		let asked = ways.filter(({ glob, progress }) => glob.asksFor(progress)), refused = closing.filter(({ glob, progress }) => glob.asksFor(progress)), entries = entriesOf(path.join(root, folder));
		if (entries === void 0 || entries.length === 0 && hasSubmodules) return !1;
		for (let entry of entries) {
			let { name } = entry;
			if (name.startsWith(".")) continue;
			if (name.includes("�")) return !1;
			let isFound = asked.some((way) => isMatch(way, name)), below = entry.isFile() ? [] : enter(ways, name);
			if (entry.isSymbolicLink() && (isFound || below.length > 0)) return !1;
			if (entry.isDirectory()) {
				if (below.length > 0 && !walk(`${folder}${name}/`, below, enter(closing, name))) return !1;
			} else isFound && !refused.some((way) => isMatch(way, name)) && found.push(folder + name);
		}
		return !0;
	};
	return walk("", wanted.map(begin), unwanted.map(begin)) ? found : void 0;
}
function begin(glob) {
	return {
		glob,
		progress: glob.root
	};
}
function enter(ways, folder) {
	return ways.map(({ glob, progress }) => ({
		glob,
		progress: glob.enter(progress, folder)
	})).filter(({ progress }) => progress.length > 0);
}
function isMatch({ glob, progress }, file) {
	return glob.isMatch(progress, file);
}
function compileAll(globs) {
	let compiled = globs.flatMap((glob) => compilePlainGlob(glob) ?? []);
	return compiled.length === globs.length ? compiled : void 0;
}
function entriesOf(folder) {
	try {
		return readFolder(folder);
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	}
}
function readFolder(folder) {
	return readdirSync(folder, { withFileTypes: !0 });
}
// src/files/working-tree.ts
function workingTree(root) {
	let realRoot = realDirectory(root), prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep, insideRoot = (real) => real === realRoot || real.startsWith(prefix), directories = new Map(), isInside = (directory) => {
		let inside = directories.get(directory);
		return inside === void 0 && (inside = insideRoot(realpathSync(directory)), directories.set(directory, inside)), inside;
	}, closed = new Map(), readAnyFile = (absolute, limit) => {
		let stats = lstatSync(absolute);
		if (stats.isSymbolicLink() ? !insideRoot(realpathSync(absolute)) : !isInside(path.dirname(absolute))) throw new UnreadableFile("it is reached by a symbolic link that leaves the repository, which is not followed");
		let target = stats.isSymbolicLink() ? statSync(absolute) : stats;
		if (!target.isFile()) throw new UnreadableFile("it is no regular file");
		return refuseLarge(target.size, limit), readFileSync(absolute);
	}, lastFolder, isInFolderInside = (file) => {
		let end = file.lastIndexOf("/") + 1;
		if (lastFolder?.length === end && file.startsWith(lastFolder)) return !0;
		let folder = file.slice(0, end);
		return isInside(prefix + folder) ? (lastFolder = folder, !0) : !1;
	}, readRegularFile = (file, limit) => {
		let bytes = isInFolderInside(file) ? readAtOnce(prefix + file) : void 0;
		return bytes === void 0 ? readAnyFile(path.join(root, file), limit) : (refuseLarge(bytes.byteLength, limit), bytes);
	};
	return {
		async list(include, exclude) {
			let listing = await listFiles(root, include, exclude);
			for (let [folder, reason] of listing.closed) closed.set(folder, reason);
			return listing.paths;
		},
		read(file, limit) {
			closed.get(file)?.();
			try {
				return readRegularFile(file, limit);
			} catch (error) {
				if (error instanceof UnreadableFile) throw error;
				let { code } = error;
				if (code === void 0) throw error;
				if (code === "ENOENT" && file.includes("�") && refuseName(), code === "ENOENT" || code === "ENOTDIR") return;
				throw new UnreadableFile(meaningOfSystemError(code));
			}
		}
	};
}
const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants, FLAGS = O_NOFOLLOW === void 0 || O_NONBLOCK === void 0 || O_RDONLY === void 0 ? void 0 : O_RDONLY | O_NOFOLLOW | O_NONBLOCK, buffer = Buffer.allocUnsafeSlow(1 << 18);
function readAtOnce(absolute) {
	if (FLAGS === void 0) return;
	let descriptor;
	try {
		descriptor = openSync(absolute, FLAGS);
		let length = readSync(descriptor, buffer, 0, buffer.length, 0);
		return length === 0 || length === buffer.length ? void 0 : Buffer.from(buffer.subarray(0, length));
	} catch (error) {
		if (error.code === void 0) throw error;
		return;
	} finally {
		descriptor !== void 0 && closeSync(descriptor);
	}
}
function realDirectory(root) {
	try {
		let real = realpathSync(root);
		if (statSync(real).isDirectory()) return real;
	} catch (error) {
		if (error.code === void 0) throw error;
	}
	throw new UserError(`there is no directory ${root} that can be read`);
}
// src/check/check-directory.ts
async function checkWorkingTree(directory, options) {
	let source = workingTree(directory), base = options.base === void 0 ? void 0 : await openBase(directory, options.base), { cache: folder, onNote } = options;
	if (folder === void 0) return check({
		...options,
		source,
		base
	});
	let { openCache } = await import("./open-cache.js"), open, result = await check({
		...options,
		source,
		base,
		openCache: async (limits) => (open = await openCache(path.resolve(directory, folder), directory, limits)).cache
	}), failure = await open?.save();
	return failure !== void 0 && onNote?.(`the cache is not kept: ${failure}`), result;
}
async function checkCommit(directory, ref, options) {
	let { commitSource, findCommit } = await import("./git.js"), source = await commitSource(await findCommit(directory, ref)), base = options.base === void 0 ? void 0 : await openBase(directory, options.base);
	return check({
		...options,
		source,
		base
	});
}
async function openBase(directory, { ref, policyFromBase }) {
	let { blobId, commitSource, findCommit } = await import("./git.js"), commit = await findCommit(directory, ref);
	return {
		commit: commit.id,
		source: await commitSource(commit),
		blobOf: (bytes) => blobId(bytes, commit.format),
		policyFromBase
	};
}
// src/model/evaluation.ts
function waiverOf(found) {
	return found !== void 0 && "waiver" in found ? found.waiver : void 0;
}
// src/formats/change-tally.ts
function tallyChange({ comparison, diagnostics }) {
	if (comparison === void 0) return;
	let { subjects } = comparison, count = (isOne) => subjects.filter(isOne).length;
	return {
		newlyInvalid: count(({ newlyInvalid }) => newlyInvalid),
		newlyInvalidWaived: count(({ newlyInvalid, after }) => newlyInvalid && waiverOf(after) !== void 0),
		fixed: count(({ fixed }) => fixed),
		newlyWaived: count(({ newlyWaived }) => newlyWaived),
		noLongerWaived: count(({ noLongerWaived }) => noLongerWaived),
		appeared: count(({ before }) => before === void 0),
		gone: count(({ after, leftOut }) => after === void 0 && !leftOut),
		leftOut: count(({ leftOut }) => leftOut),
		matchesChanged: count(({ matchesChanged }) => matchesChanged),
		imagesChanged: count(({ imagesChanged }) => imagesChanged),
		newDiagnostics: diagnostics.filter(({ change, waived }) => change === "new" && waived === void 0).length,
		mendedDiagnostics: diagnostics.filter(({ change }) => change === "fixed").length
	};
}
function sentenceOfChange(tally) {
	let parts = [
		tally.newlyInvalid > 0 ? `makes ${plural(tally.newlyInvalid, "subject")} invalid${excused(tally.newlyInvalidWaived, tally.newlyInvalid)}` : void 0,
		tally.noLongerWaived > 0 ? `no longer waives ${plural(tally.noLongerWaived, "subject")}` : void 0,
		tally.fixed > 0 ? `fixes ${plural(tally.fixed, "subject")}` : void 0,
		tally.newlyWaived > 0 ? `waives ${plural(tally.newlyWaived, "subject")}` : void 0,
		tally.appeared > 0 ? `adds ${plural(tally.appeared, "subject")}` : void 0,
		tally.leftOut > 0 ? `leaves out ${plural(tally.leftOut, "subject")} for errors` : void 0,
		tally.gone > 0 ? `removes ${plural(tally.gone, "subject")}` : void 0,
		tally.matchesChanged > 0 ? `gives other matches to ${plural(tally.matchesChanged, "subject")}` : void 0,
		tally.imagesChanged > 0 ? `gives other image files to ${plural(tally.imagesChanged, "subject")}` : void 0
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "this change alters the result of no subject" : `this change ${listWords(parts)}`;
}
function excused(waived, of) {
	return waived === 0 ? "" : waived === of ? " (waived)" : ` (${waived} of them waived)`;
}
// src/text/text-width.ts
function widthOf(text) {
	let width = 0;
	for (let character of text) /\p{Mark}/u.test(character) || (width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1);
	return width;
}
function padTo(text, width) {
	return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function codeFrame(text, { start, end }) {
	let line = lineOf(text, start.line);
	if (line === void 0 || line.trim() === "") return;
	let from = start.column - 1, to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length, first = to <= 120 ? 0 : Math.max(0, Math.min(from - 20, line.length - 120)), cutLeft = first > 0 ? "…" : "", cutRight = first + 120 < line.length ? "…" : "", before = cutLeft + printable(line.slice(first, from)), marked = printable(line.slice(from, Math.min(to, first + 120))), after = printable(line.slice(Math.min(to, first + 120), first + 120)) + cutRight;
	return {
		line: start.line,
		text: before + marked + after,
		marks: " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked)))
	};
}
function lineOf(text, number) {
	let start = 0;
	for (let line = 1; line < number; line += 1) {
		let next = text.indexOf("\n", start);
		if (next === -1) return;
		start = next + 1;
	}
	let end = text.indexOf("\n", start);
	return text.slice(start, end === -1 ? void 0 : end).replace(/\r$/, "");
}
// src/model/coverage.ts
function coveredPercent({ covered, total }) {
	if (covered === total) return "100.00";
	let hundredths = Math.round(covered / total * 1e4);
	return (Math.min(Math.max(hundredths, +(covered > 0)), 9999) / 100).toFixed(2);
}
// src/formats/coverage-words.ts
function isCovered({ devices, inventoryItems }) {
	return devices.covered === devices.total && inventoryItems.covered === inventoryItems.total;
}
function sentenceOfCoverage({ devices, inventoryItems }) {
	return listWords([[devices, "device"], [inventoryItems, "inventory item"]].filter(([{ total }]) => total > 0).map(([counts, noun]) => `${coveredPercent(counts)} % of ${plural(counts.total, noun)}`));
}
function sentenceOfRecords({ records }) {
	let { total, unused, otherPlatform, conflicting } = records, parts = [
		unused !== null && unused > 0 ? `${unused} ${unused === 1 ? "matches" : "match"} nothing` : void 0,
		otherPlatform > 0 ? `${otherPlatform} ${otherPlatform === 1 ? "matches" : "match"} other platforms only` : void 0,
		conflicting > 0 ? `${conflicting} disagree on what is preferred` : void 0
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "" : `Of ${plural(total, "record")}, ${listWords(parts)}.`;
}
// src/text/cut.ts
function cut(text, limit, mark = "…") {
	return text.length <= limit ? text : text.slice(0, Math.max(0, limit - mark.length)).replace(/[\ud800-\udbff]$/, "") + mark;
}
function waivedInWords({ until, reason }) {
	return `waived until ${until}: ${reasonInWords(reason)}`;
}
function reasonInWords(reason) {
	return cut(reason, 1e3);
}
// src/formats/verdict-words.ts
function sentenceOfResult(result) {
	return [sentenceOfApproval(result), sentenceOfBroken(result)].filter((part) => part !== "").join("; ");
}
function sentenceOfApproval({ summary, evaluation }) {
	let { devices, inventory_items: items } = summary, subjects = subjectsInWords(devices.total, items.total);
	if (devices.total + items.total === 0) return "no device and no inventory item could be judged";
	let invalid = devices.invalid + items.invalid;
	if (invalid > 0) {
		let waived = 0, reasons = new Map();
		for (let { validity, waiver } of [...evaluation.devices, ...evaluation.inventoryItems]) waiver !== void 0 && (waived += 1), validity.reason !== null && reasons.set(validity.reason, (reasons.get(validity.reason) ?? 0) + 1);
		return `software is not approved on ${invalid} of ${subjects} (${[...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason.replaceAll("_", " ")}`).join(", ")})${shareOfWaived(waived, invalid)}`;
	}
	let without = devices.no_software + items.no_software;
	return without === 0 ? `all software is approved, on ${subjects}` : `all software that is known is approved; none is known of ${without} of ${subjects}`;
}
function shareOfWaived(waived, of) {
	return waived === 0 ? "" : waived === of ? of === 1 ? ", and waived" : ", all of them waived" : `, ${waived} of them waived`;
}
function subjectsInWords(devices, items) {
	return items === 0 ? plural(devices, "device") : devices === 0 ? plural(items, "inventory item") : `${devices + items} devices and inventory items`;
}
function sentenceOfBroken({ brokenEntries }) {
	if (brokenEntries.length === 0) return "";
	let counts = new Map();
	for (let { collection } of brokenEntries) counts.set(collection, (counts.get(collection) ?? 0) + 1);
	return `left out for their errors: ${listWords(COLLECTIONS.filter((collection) => counts.has(collection)).map((collection) => plural(counts.get(collection) ?? 0, COLLECTION_NOUNS[collection])))}`;
}
function countsInWords({ summary, diagnostics, comparison }) {
	let parts = SEVERITIES.filter((severity) => summary.diagnostics[severity] > 0).map((severity) => {
		let counted = plural(summary.diagnostics[severity], severity);
		if (comparison === void 0) return counted;
		let fresh = diagnostics.filter((diagnostic) => diagnostic.severity === severity && diagnostic.change === "new" && diagnostic.waived === void 0);
		return `${counted} (${fresh.length === 0 ? "none" : fresh.length} new)`;
	});
	return summary.diagnostics.waived > 0 && parts.push(`${summary.diagnostics.waived} waived`), parts.length === 0 ? "nothing to report" : parts.join(", ");
}
function* renderPretty(result, options) {
	let told = result.diagnostics.filter(({ folded, change }) => folded !== !0 && change !== "fixed"), shown = gravest(told, options.maxDiagnostics), file, text;
	for (let diagnostic of shown) diagnostic.location.file !== file && (file = diagnostic.location.file, text = result.readText(file), yield `${options.colors.bold(printable(file))}\n\n`), yield `${renderDiagnostic(diagnostic, text, options)}\n\n`;
	let folded = result.diagnostics.filter((diagnostic) => diagnostic.folded === !0 && diagnostic.change !== "fixed").length;
	folded > 0 && (yield `${options.colors.dim(`… and ${plural(folded, "violation")} that ${result.comparison === void 0 ? "may follow" : folded === 1 ? "follows" : "follow"} from what is told above`)}\n\n`);
	let hidden = told.length - shown.length;
	hidden > 0 && (yield `${options.colors.dim(`… and ${hidden} more; --max-diagnostics 0 shows all of them`)}\n\n`), options.quiet || (yield renderVerdict(result, options));
}
function gravest(diagnostics, most) {
	if (most === 0 || diagnostics.length <= most) return diagnostics;
	let isWaived = ({ waived }) => waived === void 0 ? 0 : 1, sorted = [...diagnostics].sort((a, b) => isWaived(a) - isWaived(b) || compareSeverities(a.severity, b.severity)), kept = new Set(sorted.slice(0, most));
	return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}
function renderDiagnostic(diagnostic, text, { colors }) {
	let { severity, rule, message, help, location, related, change, waived } = diagnostic, paint = waived === void 0 ? painter(severity, colors) : colors.dim, place = `${location.start.line}:${location.start.column}`, label = waived === void 0 ? change === "new" ? `new ${severity}` : severity : `waived ${severity}`, lines = [`  ${colors.dim(place)}  ${paint(label)} ${colors.dim(rule)}  ${printable(message)}`], frame = text === void 0 ? void 0 : codeFrame(text, location);
	if (frame !== void 0) {
		let gutter = String(frame.line);
		lines.push(`  ${colors.dim(`${gutter} │`)} ${frame.text}`, `  ${colors.dim(`${" ".repeat(gutter.length)} │`)} ${paint(frame.marks)}`);
	}
	waived !== void 0 && lines.push(`    ${printable(waivedInWords(waived))}`);
	for (let { message: note, location: other } of related.slice(0, 5)) lines.push(`    ${colors.dim("see")}   ${printable(`${other.file}:${other.start.line}:${other.start.column}`)} ${colors.dim(`(${printable(note)})`)}`);
	return related.length > 5 && lines.push(`    ${colors.dim("      and more places")}`), lines.push(`    ${colors.cyan("help")}  ${printable(help)}`), lines.join("\n");
}
function painter(severity, colors) {
	return severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.blue;
}
function renderVerdict(result, { colors, failed }) {
	let { summary, evaluation, filesInAll } = result, coverage = result.coverage(), lines = [`${failed ? colors.red(colors.bold("✖ failed")) : colors.green(colors.bold("✔ passed"))}  ${countsInWords(result)}: ${sentenceOfResult(result)}`], change = tallyChange(result);
	if (change !== void 0) {
		let diagnostics = `${plural(change.newDiagnostics, "new diagnostic")}, ${change.mendedDiagnostics} fixed`;
		lines.push(`${" ".repeat(10)}${sentenceOfChange(change)}; ${diagnostics}`);
	}
	let rows = [
		...[["devices", summary.devices], ["inventory items", summary.inventory_items]].filter(([, counts]) => counts.total > 0).map(([label, counts]) => `  ${label.padEnd(16)}${tally(counts, colors)}`),
		...summary.virtual_machines.total > 0 ? [`  ${"virtual machines".padEnd(16)}${String(summary.virtual_machines.total).padStart(7)}`] : [],
		...isCovered(coverage) ? [] : [`  ${"policy coverage".padEnd(26)}${sentenceOfCoverage(coverage)}`]
	], files = summary.files === filesInAll ? plural(filesInAll, "file") : `${summary.files} of ${plural(filesInAll, "file")} reported on`;
	return lines.push(...rows.length > 0 ? ["", ...rows] : [], "", `  ${colors.dim(`${files}, as of ${evaluation.asOf}`)}`, ""), lines.join("\n");
}
function tally({ total, valid, invalid, no_software: none }, colors) {
	let parts = [
		valid > 0 ? colors.green(`${valid} valid`) : void 0,
		invalid > 0 ? colors.red(`${invalid} invalid`) : void 0,
		none > 0 ? colors.yellow(`${none} without software`) : void 0
	];
	return `${String(total).padStart(7)}   ${parts.filter((part) => part !== void 0).join(", ")}`;
}
// src/formats/formats.ts
const FORMATS = {
	pretty: () => renderPretty,
	json: async () => (await import("./json2.js").then((chunk) => ({ renderJson: chunk.r, renderNdjson: chunk.i }))).renderJson,
	ndjson: async () => (await import("./json2.js").then((chunk) => ({ renderJson: chunk.r, renderNdjson: chunk.i }))).renderNdjson,
	sarif: async () => (await import("./sarif.js")).renderSarif,
	junit: async () => (await import("./junit.js")).renderJunit,
	gitlab: async () => (await import("./gitlab.js")).renderGitlab,
	github: async () => (await import("./github.js").then((chunk) => ({ renderGithub: chunk.t }))).renderGithub,
	markdown: async () => {
		let { renderMarkdown } = await import("./render-markdown.js").then((chunk) => ({ renderMarkdown: chunk.t }));
		return (result, options) => [renderMarkdown(result, options)];
	},
	csv: async () => (await import("./csv.js").then((chunk) => ({ renderCsv: chunk.n }))).renderCsv
}, FORMAT_NAMES = Object.keys(FORMATS);
// src/check/verdict.ts
function hasFailed({ diagnostics }, failOn) {
	return diagnostics.some((diagnostic) => isFailure(diagnostic, failOn));
}
function isFailure({ severity, change, waived }, failOn) {
	return failOn.severity !== "never" && compareSeverities(severity, failOn.severity) <= 0 && waived === void 0 && change !== "fixed" && (!failOn.onlyNew || change === "new");
}
// src/report/formats/formats.ts
const COMPLIANCE_FORMATS = {
	html: async () => (await import("./render-html.js")).renderHtml,
	markdown: async () => (await import("./markdown.js")).renderComplianceMarkdown,
	csv: async () => (await import("./csv6.js")).renderComplianceCsv,
	json: async () => (await import("./json4.js")).renderComplianceJson,
	prometheus: async () => (await import("./prometheus.js")).renderPrometheus
}, COMPLIANCE_FORMAT_NAMES = Object.keys(COMPLIANCE_FORMATS), ALSO = ["html", "prometheus"], OUTPUT_FORMATS = [...FORMAT_NAMES, ...ALSO];
async function render(format, result, options) {
	if (format !== "html" && format !== "prometheus") return (await FORMATS[format]())(result, options);
	let { composeReport } = await import("./report.js").then((chunk) => ({ composeReport: chunk.t }));
	return writeReport(format, composeReport(result, {
		failed: options.failed,
		commit: await options.findCommit()
	}));
}
async function writeReport(format, report) {
	return (await COMPLIANCE_FORMATS[format]())(report);
}
export { softwareHostsOf as $, readText as A, findNode as At, createEvaluator as B, refuseName as Bt, tallyChange as C, locateDiagnostic as Ct, workingTree as D, createNodeTable as Dt, checkWorkingTree as E, compareSeverities as Et, loadFiles as F, positionAt as Ft, judge as G, compareRecords as H, RULES as Ht, nearest as I, decodeText as It, createImageResolver as J, admitDevice as K, graceUntil as L, UnreadableFile as Lt, takeSnapshot as M, lineStart as Mt, resolveFiles as N, nodeRange as Nt, meaningOfSystemError as O, emptyNodeTable as Ot, REMEDY_FOR_UNREADABLE as P, nodeSize as Pt, plural as Q, nameOfSubject as R, refuseFolderLink as Rt, sentenceOfChange as S, locate as St, checkCommit as T, SEVERITIES as Tt, findRun as U, RULE_NAMES as Ut, createWaiverFinder as V, refuseSubmodule as Vt, isInWindow as W, summarize as X, traceImages as Y, listWords as Z, sentenceOfRecords as _, quote as _t, hasFailed as a, loadConfig as at, padTo as b, createYamlReader as bt, FORMAT_NAMES as c, appendErrors as ct, sentenceOfResult as d, isShorter as dt, placeIn as et, reasonInWords as f, dateOfDay as ft, sentenceOfCoverage as g, nameOfEntry as gt, isCovered as h, describeEntry as ht, COMPLIANCE_FORMAT_NAMES as i, DEFAULT_CONFIG as it, assertNotEmpty as j, itemNodes as jt, check as k, fieldNodes as kt, renderPretty as l, formats as lt, cut as m, isDate as mt, render as n, compareOptionalText as nt, isFailure as o, BRACE_EXPANSION_LIMIT as ot, waivedInWords as p, dayNumber as pt, admitInventoryItem as q, writeReport as r, compareText as rt, FORMATS as s, addError as st, OUTPUT_FORMATS as t, placeOfName as tt, countsInWords as u, isLonger as ut, coveredPercent as v, textField as vt, waiverOf as w, severityOfDraft as wt, widthOf as x, refuseWhole as xt, codeFrame as y, COLLECTION_NOUNS as yt, subjectOf$1 as z, refuseLarge as zt };
