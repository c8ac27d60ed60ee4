import "./rolldown-runtime.js";
import { Lt as refuseWhole, i as require_dist, n as TooDeep, r as composeDocuments } from "./core.js";
// src/parse/syntax-errors.ts
const HELP = {
	BAD_INDENT: "indent the lines of one mapping or list alike, with blanks; quote text that holds \": \"",
	TAB_AS_INDENT: "indent with blanks: YAML takes no tabs for it",
	BLOCK_AS_IMPLICIT_KEY: "quote the text if its \": \" is meant literally; otherwise put the inner key on a line of its own",
	MISSING_CHAR: "add the character that is missing: a colon behind a key, a closing quote or a closing bracket",
	UNEXPECTED_TOKEN: "quote the text if these characters are part of it",
	BAD_SCALAR_START: "quote text that begins with this character",
	BAD_DQ_ESCAPE: "write the backslash twice, or use single quotes",
	MULTILINE_IMPLICIT_KEY: "put the key on one line, with its colon",
	BLOCK_IN_FLOW: "inside brackets, separate the values by commas"
};
function sentenceOfSyntaxError(error) {
	let [line = ""] = error.message.split("\n"), text = line.replace(/[.:\s]+$/, "");
	return `this is not YAML 1.2: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
function helpForSyntaxError(error) {
	return /flow (?:map|seq|sequence|mapping|collection)/i.test(error.message) ? "close the bracket that is open here or on a line above, and indent what is inside" : HELP[error.code] ?? "mend the syntax here or on the line above; the rest of this document is not checked until then";
}
// src/parse/document-fault.ts
function faultOfDocument(document, text) {
	let [error] = document.errors, { yaml } = document.directives;
	if (error !== void 0) return /call stack/i.test(error.message) ? tooDeep(text) : isConflict(text, error.pos[0]) ? {
		message: "Git left a merge conflict here",
		help: "resolve it: keep one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>",
		offsets: visibleRange(text, error.pos[0], error.pos[0] + 7)
	} : {
		message: sentenceOfSyntaxError(error),
		help: helpForSyntaxError(error),
		offsets: visibleRange(text, error.pos[0], error.pos[1])
	};
	if (!yaml.explicit || yaml.version === "1.2") return;
	let at = Math.max(text.lastIndexOf("%YAML", document.range[0]), 0);
	return {
		message: `this document declares YAML ${yaml.version}, which reads some values otherwise than YAML 1.2 does`,
		help: "remove the %YAML directive, or write %YAML 1.2",
		offsets: [at, at + 9]
	};
}
function tooDeep(text) {
	return {
		message: "the values in this file are nested too deeply to be read",
		help: "nest them less deeply; no entry of an inventory or a policy needs more than a few levels",
		offsets: [0, Math.min(text.length, 1)]
	};
}
function isConflict(text, offset) {
	let start = text.lastIndexOf("\n", text.lastIndexOf("\n", offset - 1) - 1) + 1;
	return text.slice(start, text.indexOf("\n", offset) + 1 || void 0).split("\n").some((line) => /^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(line));
}
function visibleRange(text, start, end) {
	let from = Math.min(start, Math.max(text.trimEnd().length - 1, 0));
	return [from, Math.max(from + 1, Math.min(end, text.length))];
}
// src/parse/line-starts.ts
function lineStartsOf(text) {
	let starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return Uint32Array.from(starts);
}
// src/parse/node-table-builder.ts
function createNodeTableBuilder() {
	let rows = new Uint32Array(192), count = 0, keys = new Map(), reserve = (nodes) => {
		let needed = (count + nodes) * 3;
		if (needed <= rows.length) return;
		let larger = new Uint32Array(Math.max(needed, rows.length * 2));
		larger.set(rows), rows = larger;
	};
	return {
		size: () => count,
		open(start, end) {
			return reserve(1), rows[count * 3] = start, rows[count * 3 + 1] = end, rows[count * 3 + 2] = 1, count += 1, count - 1;
		},
		close(node) {
			rows[node * 3 + 2] = count - node;
		},
		repeatInside(from) {
			let inside = (rows[from * 3 + 2] ?? 1) - 1;
			reserve(inside);
			let shift = count - from - 1;
			for (let node = from; node <= from + inside; node += 1) {
				let names = keys.get(node);
				names !== void 0 && keys.set(node + shift, names);
			}
			rows.copyWithin(count * 3, (from + 1) * 3, (from + 1 + inside) * 3), count += inside;
		},
		setKeys(node, names) {
			keys.set(node, names);
		},
		keysOf: (node) => keys.get(node),
		build: (lineStarts) => ({
			rows: rows.slice(0, count * 3),
			lineStarts,
			keysOf: keys
		})
	};
}
// src/parse/read-nodes.ts
var import_dist = require_dist();
const CORE_TAGS = new Set(["!", ...[
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((tag) => `tag:yaml.org,2002:${tag}`)]);
function createNodeReader(text, table, aliases, limits, faults) {
	let anchors = new Map(), open = new Set(), depth = 0, fault = (node, source, message, help) => {
		let [start, end] = rangeOf(source, text);
		faults.push({
			node,
			message,
			help,
			offsets: [start, Math.max(end, start + 1)]
		});
	}, read = (source) => {
		let [start, end] = rangeOf(source, text), node = table.open(start, end);
		if ((0, import_dist.isAlias)(source)) return readAlias(source, node);
		let anchor = "anchor" in source && typeof source.anchor == "string" ? source.anchor : void 0;
		anchor !== void 0 && open.add(anchor);
		let before = faults.length;
		checkTag(source, node);
		let value = (0, import_dist.isCollection)(source) ? readCollection(source, node) : (0, import_dist.isScalar)(source) ? source.value : null;
		return table.close(node), anchor !== void 0 && (open.delete(anchor), anchors.set(anchor, {
			node,
			value,
			whole: faults.length === before
		})), value;
	}, readCollection = (source, node) => {
		if (depth === limits.depth) return fault(node, source, `lists and mappings stand more than ${limits.depth} deep inside each other here`, "nest them less deeply, or raise limits.depth in the config"), null;
		depth += 1;
		let value = (0, import_dist.isMap)(source) ? readMapping(source, node) : source.items.map((item) => read(item));
		return --depth, value;
	}, checkTag = (source, node) => {
		source.tag === void 0 || CORE_TAGS.has(source.tag) || fault(node, source, `the tag ${source.tag} is not one of YAML 1.2`, "remove the tag; text, numbers, true and false, lists and mappings need none");
	}, readMapping = (source, node) => {
		let { items } = source;
		items.length > limits.keys && fault(node, source, `this mapping has more than ${limits.keys.toLocaleString("en-US")} keys`, "make it a list of entries, or raise limits.keys in the config");
		let mapping = {}, names = [], ordered = !0;
		for (let item of items) {
			let keySource = item.key, [keyStart, keyEnd] = rangeOf(keySource, text), keyNode = table.open(keyStart, keyEnd);
			(0, import_dist.isScalar)(keySource) && checkTag(keySource, node);
			let name = nameOfKey(keySource);
			(0, import_dist.isScalar)(keySource) && keySource.anchor !== void 0 && anchors.set(keySource.anchor, {
				node: keyNode,
				value: keySource.value,
				whole: !0
			}), name === void 0 ? fault(node, keySource, "a key of this mapping is no plain text", "write the key as a word; text that begins with a brace or a bracket, such as a template, must be quoted") : Object.hasOwn(mapping, name) && fault(node, keySource, `the key "${name}" stands in this mapping twice`, "remove or rename one of the two");
			let key = name ?? "";
			names.push(key), /^\d/.test(key) && (ordered = !1);
			let value = item.value === null ? readNothing(keyEnd) : read(item.value);
			Object.hasOwn(mapping, key) ? ordered = !1 : key === "__proto__" ? Object.defineProperty(mapping, key, {
				value,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}) : mapping[key] = value;
		}
		return ordered || table.setKeys(node, names), mapping;
	}, nameOfKey = (source) => {
		if ((0, import_dist.isScalar)(source)) return typeof source.value == "string" ? source.value : source.source ?? String(source.value);
		if (!(0, import_dist.isAlias)(source)) return;
		let value = anchors.get(source.source)?.value;
		return typeof value == "string" ? value : void 0;
	}, readNothing = (keyEnd) => (table.open(keyEnd, keyEnd), null), readAlias = (source, node) => {
		let anchor = anchors.get(source.source);
		if (anchor === void 0) {
			let message = open.has(source.source) ? `the alias *${source.source} stands inside the very value that it is an alias of` : `the alias *${source.source} has no anchor before it in this document`;
			return fault(node, source, message, `write out the value, or put &${source.source} before the one that is meant`), null;
		}
		anchor.whole || faults.push({
			node,
			message: "",
			help: "",
			offsets: rangeOf(source, text),
			consequence: !0
		});
		let before = table.size();
		if (table.repeatInside(anchor.node), table.close(node), aliases.left -= table.size() - before + 1, aliases.left < 0) throw new AliasExpansion(source, text, limits.aliases);
		return anchor.value;
	};
	return (source) => {
		try {
			return read(source);
		} catch (error) {
			if (!(error instanceof AliasExpansion)) throw error;
			return faults.push(error.fault), null;
		}
	};
}
var AliasExpansion = class extends Error {
	fault;
	constructor(source, text, limit) {
		super(), this.fault = {
			message: `the aliases of this file expand to more than ${limit.toLocaleString("en-US")} values`,
			help: "write the values out, since aliases of aliases grow without end; or raise limits.aliases in the config",
			offsets: rangeOf(source, text)
		};
	}
};
function rangeOf(node, text) {
	let [start, valueEnd] = node.range ?? [0, 0], end = valueEnd;
	for (; end > start && isBlank(text.charCodeAt(end - 1));) --end;
	return [start, end];
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
// src/parse/parse-yaml.ts
function parseYaml(text, limits) {
	let table = createNodeTableBuilder(), documents = [], aliases = { left: limits.aliases };
	try {
		for (let document of composeDocuments(text)) documents.push(readDocument(document, text, table, aliases, limits));
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
		documents.push({
			value: null,
			node: 0,
			offsets: [0, text.length],
			faults: [tooDeep(text)]
		});
	}
	return documents.length > limits.documents ? refuseWhole(text, "documents", limits) : table.size() > limits.values ? refuseWhole(text, "values", limits) : {
		documents,
		nodes: table.build(lineStartsOf(text))
	};
}
function readDocument(document, text, table, aliases, limits) {
	let fault = faultOfDocument(document, text), faults = fault === void 0 ? [] : [fault], read = createNodeReader(text, table, aliases, limits, faults), node = table.size();
	return {
		value: (document.contents === null ? null : read(document.contents)) ?? null,
		node,
		offsets: [document.range[0], document.range[1]],
		faults
	};
}
export { parseYaml };
