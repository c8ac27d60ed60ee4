import "./rolldown-runtime.js";
import { t as require_dist } from "./dist.js";
import { Gt as lineStartsOf, Ut as refuseWhole, Wt as lineOf, en as createNodeTable, hr as plural } from "./core.js";
function withoutMarks(text) {
	let offsets = [], parts = [], from = 0;
	for (let at = text.indexOf("﻿", 1); at !== -1; at = text.indexOf("﻿", at + 1)) {
		let before = text.charAt(at - 1), startsLine = before === "\n" || before === "\r";
		(startsLine || before === " " && !isInComment(text, at)) && (offsets.push(at), parts.push(text.slice(from, at), startsLine ? "\n" : " "), from = at + 1);
	}
	return {
		text: offsets.length === 0 ? text : parts.join("") + text.slice(from),
		offsets
	};
}
function isInComment(text, at) {
	let start = Math.max(text.lastIndexOf("\n", at) + 1, at - 1e3);
	return /(?:^|\s)#/.test(text.slice(start, at));
}
function faultOfMark(offset) {
	return {
		message: "there is a byte order mark (U+FEFF) inside the file, which editors do not show, as from joining two files",
		help: "delete it, and save files without byte order marks before joining them",
		offsets: [offset, offset + 1],
		isHarmless: !0
	};
}
// src/parse/library/early-mistakes.ts
var import_dist = require_dist();
const COMPOSER_OPTIONS = {
	version: "1.2",
	schema: "core",
	uniqueKeys: !1,
	logLevel: "silent"
};
function createMistakeFinder() {
	let checked = new WeakMap(), scanned = createSurroundingsScanner();
	return ({ stack }) => {
		let found = !1;
		for (let token of stack) {
			if (found ||= scanned.hasMistakeAround(token), !isCollection$1(token)) continue;
			let from = checked.get(token) ?? 0, end = Math.max(from, token.items.length - 2), items = token.items.slice(from, end).filter((item) => !holdsChecked(item, checked));
			checked.set(token, end), !found && items.length > 0 && (found = hasMistake(token, items));
		}
		return found;
	};
}
const BLANK = new Set([
	"space",
	"comment",
	"newline"
]);
function createSurroundingsScanner() {
	let scanned = new WeakMap(), hasMistake = (tokens, mayHoldOne) => {
		let state = scanned.get(tokens) ?? {
			count: 0,
			seen: new Set()
		};
		for (scanned.set(tokens, state); state.count < tokens.length; state.count += 1) {
			let type = tokens[state.count]?.type;
			if (!(type === void 0 || BLANK.has(type))) {
				if (!mayHoldOne || state.seen.has(type)) return !0;
				state.seen.add(type);
			}
		}
		return !1;
	};
	return { hasMistakeAround(token) {
		if (isCollection$1(token)) {
			let { start = [], sep = [] } = token.items.at(-1) ?? {};
			if (hasMistake(start, !0) || hasMistake(sep, !0)) return !0;
		}
		let { end } = token;
		return end !== void 0 && hasMistake(end, token.type === "flow-collection");
	} };
}
function isCollection$1(token) {
	return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}
function holdsChecked(item, checked) {
	let { key, value } = item;
	return [key, value].some((token) => token != null && checked.has(token));
}
const OF_THE_WHOLE = new Set([
	"TAG_RESOLVE_FAILED",
	"KEY_OVER_1024_CHARS",
	"IMPOSSIBLE"
]);
function hasMistake(collection, items) {
	let value = collection.type === "flow-collection" ? flowOf(collection, items) : {
		...collection,
		items
	}, token = {
		type: "document",
		offset: collection.offset,
		start: [],
		value
	}, [document] = new import_dist.Composer(COMPOSER_OPTIONS).compose([token]);
	return document?.errors.some(({ code }) => !OF_THE_WHOLE.has(code)) === !0;
}
function flowOf({ offset, indent, start, items: all }, items) {
	let isList = start.type === "flow-seq-start", scalar = {
		type: "scalar",
		offset,
		indent,
		source: "x"
	}, first = isList ? {
		start: [],
		value: scalar
	} : {
		start: [],
		key: scalar,
		sep: []
	};
	return {
		type: "flow-collection",
		offset,
		indent,
		start,
		items: [...items[0] === all[0] ? [] : [first], ...isList ? items.map(asListItem) : items],
		end: [{
			type: isList ? "flow-seq-end" : "flow-map-end",
			offset,
			indent,
			source: isList ? "]" : "}"
		}]
	};
}
function asListItem(item) {
	let { start, key, sep, value } = item, isPair = [...start, ...sep ?? []].some(({ type }) => type === "explicit-key-ind" || type === "map-value-ind");
	return sep === void 0 || value !== void 0 || isPair ? item : {
		start,
		value: key
	};
}
var TooDeep = class extends Error {
	offset;
	constructor(offset) {
		super(), this.offset = offset;
	}
};
function composeDocuments(text, limits, searchEvery) {
	let notes = {
		directives: new Map(),
		ends: new Map()
	}, tokens = tokensOf(text, Math.min(limits.depth + 64, 1e3), searchEvery, notes), documents = [];
	return withShortStacks(() => {
		for (let document of new import_dist.Composer(COMPOSER_OPTIONS).compose(tokens)) if (documents.push(document), documents.length > limits.documents) return;
	}), documents.map((document) => ({
		document,
		directive: notes.directives.get(document.range[0]),
		end: notes.ends.get(document.range[0]) ?? document.range[1]
	}));
}
function* tokensOf(text, depth, searchEvery, notes) {
	let parser = new import_dist.Parser(), filter = createTokenFilter(parser, notes), findMistake = createMistakeFinder(), lexemes = 0, cut, isScalar = !1;
	for (let lexeme of new import_dist.Lexer().lex(text)) {
		if (cut !== void 0) {
			let beginsOrEnds = !isScalar && (lexeme === "---" || lexeme === "...");
			if (isScalar = lexeme === import_dist.CST.SCALAR, !beginsOrEnds) {
				isControl(lexeme) || (cut.offset += lexeme.length);
				continue;
			}
			notes.ends.set(cut.document, cut.offset), parser.offset = cut.offset, cut = void 0, findMistake = createMistakeFinder();
		}
		if (parser.stack.length > depth) throw new TooDeep(parser.offset);
		yield* filter.pass(parser.next(lexeme)), isScalar = lexeme === import_dist.CST.SCALAR, lexemes += 1, lexemes % searchEvery !== 0 || isScalar || (filter.hasError() || findMistake(parser)) && (yield* filter.pass(parser.end()), cut = {
			document: filter.lastDocument(),
			offset: parser.offset
		});
	}
	cut !== void 0 && notes.ends.set(cut.document, text.length), yield* filter.pass(parser.end()), yield* filter.rest();
}
function isControl(lexeme) {
	return lexeme === import_dist.CST.DOCUMENT || lexeme === import_dist.CST.FLOW_END || lexeme === import_dist.CST.SCALAR;
}
function createTokenFilter(parser, notes) {
	let directive, directives = 0, errors = [], isFaulty = !1, lastDocument = 0, rest = function* () {
		yield* errors, errors = [];
	};
	return {
		pass: function* (tokens) {
			for (let token of tokens) if (token.type === "error") parser.stack.length > 0 ? errors.push(token) : (isFaulty = !0, yield token);
			else {
				if (token.type === "directive") {
					if (directives += 1, directives > 1e3) continue;
					let version = versionOf(token.source);
					if (version !== void 0 && (directive = version === "1.1" ? token.offset : void 0), version === "1.1") continue;
				}
				yield token, token.type === "doc-end" && (isFaulty = !1), token.type === "document" && (directive !== void 0 && notes.directives.set(token.offset, directive), directive = void 0, directives = 0, lastDocument = token.offset, yield* rest(), isFaulty = !1);
			}
		},
		rest,
		hasError: () => parser.stack.length > 0 ? errors.length > 0 : isFaulty,
		lastDocument: () => lastDocument
	};
}
function versionOf(directive) {
	let [name, version, ...more] = directive.trim().split(/[ \t]+/);
	return name === "%YAML" && more.length === 0 ? version : void 0;
}
function withShortStacks(make) {
	let { stackTraceLimit } = Error;
	Error.stackTraceLimit = 1;
	try {
		make();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
// src/parse/library/missing-character.ts
const CLOSING = {
	"[": "]",
	"{": "}"
};
function findMissingColon(text, { message, pos: [at] }) {
	if (!/need to be on a single line|followed by map values/.test(message)) return;
	let end = endOfLine(text, at);
	if (end - at > 200) return;
	let line = text.slice(at, end);
	if (/^-[^\s-]/.test(line)) return {
		message: "this hyphen has no space after it",
		help: `write "- ${line.slice(1)}"`,
		offsets: [at, end]
	};
	let space = /^[\w-]+:?(?![\t ])(\s)/.exec(line)?.[1];
	if (space !== void 0) return {
		message: `the blank in this line is ${`U+${(space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`}, which YAML does not read as a space`,
		help: "replace it with a space",
		offsets: [at, end]
	};
	let key = /^(?:[A-Za-z_][\w-]*|"[^"]*"|'[^']*')/.exec(line)?.[0];
	if (key === void 0) return;
	let rest = line.slice(key.length);
	if (!/^(?:[\s:;=]|$)/.test(rest)) return;
	if (rest === "") {
		let flat = faultOfFlatItem(text, at);
		if (flat !== void 0) return flat;
	}
	let value = rest.trimStart().replace(/^[-:;=]/, "").trimStart();
	if (!value.startsWith(":")) return {
		message: rest.startsWith(":") ? `there is no space after "${key}:"` : `there is no colon after "${key}"`,
		help: `write ${value === "" ? `${key}:` : `${key}: ${value}`}`,
		offsets: [at, end]
	};
}
function findUnclosed(text, start, error) {
	let [at] = error.pos, { code, message } = error;
	if (/^Flow (?:map|sequence)|^Expected flow (?:map|sequence)/.test(message)) {
		let bracket = surroundingsOf(text, start, at).brackets.at(-1);
		return bracket && faultOfBracket(text, bracket, at);
	}
	if (message.startsWith("Comments must be separated")) return {
		message: "this comment has no space before it",
		help: "put a space before the \"#\"",
		offsets: [at, endOfLine(text, at)]
	};
	if (message.startsWith("Unexpected , in flow")) return {
		message: "there is no value before this comma",
		help: "remove the comma, or write the value",
		offsets: [at, at + 1]
	};
	if (code === "BLOCK_IN_FLOW") return {
		message: "there is no comma before this key",
		help: "separate what is inside of brackets by commas",
		offsets: [at, endOfLine(text, at)]
	};
	if (/^Unexpected flow-(?:seq|map)-end/.test(message)) return {
		message: `this "${text.charAt(at)}" closes no bracket`,
		help: "remove it, or quote the value if it is part of it",
		offsets: [at, at + 1]
	};
	if (code === "BLOCK_AS_IMPLICIT_KEY" && text.slice(text.lastIndexOf("\n", at - 1) + 1, at).includes(": ")) return {
		message: "this value contains a colon followed by a space, so that it reads as another key",
		help: "quote the value if the colon is part of it; otherwise put the inner key on a line of its own",
		offsets: [at, endOfLine(text, at)]
	};
	if (/^Missing closing ['"]quote|^Unexpected (?:(?:single|double)-quoted-)?scalar at node end/.test(message)) {
		let { quoted } = surroundingsOf(text, start, at);
		return quoted === void 0 ? void 0 : code === "MISSING_CHAR" ? faultOfOpenQuote(text, quoted) : faultOfClosedQuote(text, quoted, at);
	}
}
function faultOfBracket(text, { offset, source }, at) {
	let closing = CLOSING[source] ?? "", line = text.slice(at, endOfLine(text, at));
	return line !== "" && !/^(?:-(?:\s|$)|[^\s,:]+:(?:\s|$))/.test(line) ? {
		message: `this line is inside of the "${source}" above, and is not indented deeper than the key before that`,
		help: "indent it",
		offsets: [at, at + line.length]
	} : {
		message: `the "${source}" that opens here is not closed`,
		help: `add "${closing}" after the last value, or quote the value if the bracket is part of it`,
		offsets: [offset, endOfLine(text, offset)]
	};
}
function faultOfOpenQuote(text, { offset, source }) {
	let quote = source.charAt(0);
	return {
		message: `the ${nameOfQuote(quote)} that opens here is not closed`,
		help: `add ${quote} where the value ends`,
		offsets: [offset, endOfLine(text, offset)]
	};
}
function faultOfClosedQuote(text, { offset, end, source }, at) {
	if (text.slice(end, at).trim() !== "") return;
	let quote = source.charAt(0);
	return source.includes("\n") ? {
		message: `the ${nameOfQuote(quote)} that opens here is closed only several lines below`,
		help: `add ${quote} where the value ends`,
		offsets: [offset, endOfLine(text, offset)]
	} : /^,\s*$/.test(text.slice(at, endOfLine(text, at))) ? {
		message: "there is a comma after the value",
		help: "remove it",
		offsets: [at, at + 1]
	} : {
		message: `there is more text after the closing ${nameOfQuote(quote)}`,
		help: quote === "\"" ? "write a quote inside of the value as \\\", or put the value in single quotes" : "write a quote inside of the value twice, as '', or put the value in double quotes",
		offsets: [at, endOfLine(text, at)]
	};
}
function nameOfQuote(quote) {
	return quote === "\"" ? "double quote" : "single quote";
}
function faultOfFlatItem(text, at) {
	let start = text.lastIndexOf("\n", at - 1) + 1, indentation = /^( *)-[\t ]+$/.exec(text.slice(start, at))?.[1]?.length, above = text.slice(text.lastIndexOf("\n", start - 2) + 1, Math.max(start - 1, 0)).trimEnd(), [, blanks = "", key] = /^( *(?:- +)?)([\w-]+):$/.exec(above) ?? [];
	if (!(indentation === void 0 || key === void 0 || blanks.length <= indentation)) return {
		message: `this list item is indented by ${indentation}, less than the key "${key}" above it`,
		help: `indent it by ${plural(blanks.length, "space")} or more, so that it belongs to "${key}"`,
		offsets: [start + indentation, endOfLine(text, at)]
	};
}
function surroundingsOf(text, start, offset) {
	let brackets = [], quoted, at = start;
	for (let source of new import_dist.Lexer().lex(text.slice(start))) {
		if (source === import_dist.CST.DOCUMENT || source === import_dist.CST.FLOW_END || source === import_dist.CST.SCALAR) continue;
		if (at >= offset) break;
		let opener = {
			offset: at,
			end: at + source.length,
			source
		};
		/^["']/.test(source) && (quoted = opener), Object.hasOwn(CLOSING, source) ? brackets.push(opener) : (source === "]" || source === "}") && brackets.pop(), at = opener.end;
	}
	return {
		quoted,
		brackets
	};
}
function endOfLine(text, offset) {
	let end = text.indexOf("\n", offset);
	return offset + text.slice(offset, end === -1 ? text.length : end).trimEnd().length;
}
function* linesOfBlock(text, from, firstLine, until) {
	let number = firstLine, start = text.lastIndexOf("\n", from - 1) + 1, after = 0, skipDeeperThan, closing;
	for (; start < text.length && after <= 3; number += 1) {
		let lineEnd = text.indexOf("\n", start), next = lineEnd === -1 ? text.length : lineEnd + 1, source = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd(), column = source.length - source.trimStart().length, content = source.slice(column);
		if (next > until && (after += 1), closing !== void 0) isClosedBy(source, closing) && (closing = void 0);
		else if (!(content === "" || content.startsWith("#")) && !(skipDeeperThan !== void 0 && column > skipDeeperThan)) {
			if (/^(?:---|\.\.\.)(?:\s|$)/.test(source)) {
				if (start > from) return;
			} else if (/^[?%](?:\s|$)/.test(content)) return;
			else {
				skipDeeperThan = void 0;
				let line = readLine(source, column, number, start);
				yield line.line, line.isBlockScalar && (skipDeeperThan = line.line.key?.column ?? line.line.dashes.at(-1) ?? column), closing = line.closing;
			}
		}
		start = next;
	}
}
function readLine(source, column, number, start) {
	let dashes = [], at = column;
	for (; source.charAt(at) === "-" && /^-(?:[ \t]|$)/.test(source.slice(at, at + 2));) for (dashes.push(at), at += 1; source.charAt(at) === " ";) at += 1;
	let colon = colonOf(source, at), key = colon === -1 ? void 0 : {
		column: at,
		name: source.slice(at, colon).trim().replace(/^["']|["']$/g, "")
	}, value = source.slice(colon === -1 ? at : colon + 1).trim(), opens = (colon !== -1 || dashes.length > 0) && (value === "" || /^(?:#|[&!]\S*$)/.test(value));
	return {
		line: {
			number,
			start,
			end: start + source.length,
			column,
			hasTab: source.slice(0, column).includes("	"),
			dashes,
			key,
			opens,
			openColumn: key?.column ?? dashes.at(-1) ?? column,
			opensBelowDash: key === void 0
		},
		isBlockScalar: /^[|>]/.test(value),
		closing: closingOf(value)
	};
}
function colonOf(source, from) {
	let quote = source.charAt(from);
	if (quote === "\"" || quote === "'") {
		let end = source.indexOf(quote, from + 1), behind = end === -1 ? "" : source.slice(end + 1).trimStart();
		return /^:(?:\s|$)/.test(behind) ? source.indexOf(":", end) : -1;
	}
	if (/[[{#|>]/.test(quote)) return -1;
	for (let colon = source.indexOf(":", from); colon !== -1; colon = source.indexOf(":", colon + 1)) if (/^(?:[ \t]|$)/.test(source.slice(colon + 1, colon + 2))) return source.slice(from, colon).includes(" #") ? -1 : colon;
	return -1;
}
function closingOf(value) {
	let first = value.charAt(0);
	if (first === "\"" || first === "'") return value.includes(first, 1) ? void 0 : first;
	if (first === "[") return value.includes("]") ? void 0 : "]";
	if (first === "{") return value.includes("}") ? void 0 : "}";
}
function isClosedBy(source, closing) {
	return source.includes(closing);
}
// src/parse/library/wrong-indentation.ts
function findWrongIndentation(text, start, firstLine, error) {
	let layout = {
		levels: [],
		previous: void 0,
		ended: []
	};
	for (let line of linesOfBlock(text, start, firstLine, error)) {
		if (line.hasTab) return line.end < error ? void 0 : faultOfTab(line, layout);
		let misfit = findMisfit(line, layout);
		if (misfit !== void 0) {
			if (line.end < error) return;
			let { previous } = layout, unspaced = [previous, misfit.line].find((one) => one?.key?.name.startsWith("-") === !0);
			if (unspaced !== void 0) return faultOfHyphen(unspaced);
			let tab = [previous, misfit.line].find((one) => one !== void 0 && TAB_AFTER_HYPHEN.test(text.slice(one.start, one.end)));
			return tab === void 0 ? faultOfFirstField(previous, misfit.line) ?? faultOfMisfit(misfit, lastAlike(text, misfit.line)) : faultOfTabAfterHyphen(tab);
		}
		openLevels(line, layout.levels), layout.previous = line;
	}
}
function findMisfit(line, layout) {
	let { levels, previous, ended } = layout;
	if (layout.ended = [], previous === void 0) return;
	let { column } = line, isList = line.dashes.length > 0;
	if (previous.opens && (column > previous.openColumn || column === previous.openColumn && isList && !previous.opensBelowDash) || !isList && line.key === void 0 || !isList && previous.dashes.length > 0 && previous.key === void 0 && column > previous.column) return;
	let known = [...levels], isMeant = (level) => level.column === column && level.isList === isList;
	for (; (levels.at(-1)?.column ?? -1) > column;) levels.pop();
	let beneath = levels.at(-2);
	!isList && levels.at(-1)?.isList === !0 && beneath !== void 0 && isMeant(beneath) && levels.pop();
	let level = levels.at(-1);
	if (level !== void 0 && isMeant(level)) {
		levels[levels.length - 1] = {
			...level,
			line: line.number
		}, layout.ended = known.slice(levels.length);
		return;
	}
	let interrupted = ended.find(isMeant);
	return interrupted !== void 0 && column > previous.column ? {
		line: previous,
		meant: [interrupted]
	} : {
		line,
		meant: nearestLevels(known, line, previous.number)
	};
}
function nearestLevels(levels, { column, dashes, key }, above) {
	let isList = dashes.length > 0, alike = levels.filter((level) => level.isList === isList), candidates = [
		alike.filter(({ holdsKeys }) => !isList || holdsKeys === (key !== void 0)),
		alike,
		levels
	].find((list) => list.length > 0) ?? [], distance = Math.min(...candidates.map((level) => Math.abs(level.column - column))), nearest = candidates.filter((level) => Math.abs(level.column - column) === distance), beside = nearest.find(({ line }) => line === above);
	return beside === void 0 ? nearest : [beside];
}
function openLevels({ dashes, key, number: line }, levels) {
	let open = (level) => {
		let top = levels.at(-1);
		(top?.column !== level.column || top.isList !== level.isList) && levels.push(level);
	};
	for (let column of dashes) open({
		column,
		isList: !0,
		holdsKeys: key !== void 0,
		line
	});
	key !== void 0 && open({
		column: key.column,
		isList: !1,
		holdsKeys: !0,
		line
	});
}
function lastAlike(text, { number, start, end, column, dashes }) {
	let last = number;
	for (let line of linesOfBlock(text, start, number, text.length)) if (!(line.start < end)) {
		if (line.column !== column || line.hasTab || line.dashes.length !== dashes.length || dashes.length === 0 && line.key === void 0) break;
		last = line.number;
	}
	return last;
}
function faultOfMisfit({ line, meant }, last) {
	let [nearest] = [...meant].reverse(), isList = line.dashes.length > 0, what = isList ? "this list item" : `"${line.key?.name ?? ""}"`, ways = meant.map(({ column, line: like, isList: isOfList }) => isOfList && !isList ? `deeper than the hyphen of line ${like}` : column === 0 ? `not at all, like line ${like}` : `by ${plural(column, "space")}, like line ${like}`);
	return {
		message: `line ${line.number} is indented by ${line.column}, its siblings by ${nearest?.column ?? 0}`,
		help: last > line.number ? helpForLines(line, last, meant) : `indent ${what} ${ways.join(", or ")}`,
		offsets: [line.start + line.column, line.end]
	};
}
function helpForLines({ number, column, dashes }, last, meant) {
	return `indent each of the lines ${number} to ${last} ${meant.map(({ column: target, line: like, isList }) => {
		let moved = column - (isList && dashes.length === 0 ? target + 2 : target);
		return `by ${plural(Math.abs(moved), "space")} ${moved > 0 ? "less" : "more"}, like line ${like}`;
	}).join(", or ")}`;
}
function faultOfFirstField(first, { column, dashes }) {
	let dash = first?.dashes.at(-1);
	if (first?.key === void 0 || dash === void 0 || dashes.length > 0 || column <= dash + 1 || column >= first.key.column) return;
	let { number, start, end, key } = first, blanks = column - dash - 1;
	return {
		message: `${key.name === "" ? "the first field" : `"${key.name}"`} in line ${number} is indented by ${key.column}, its siblings by ${column}`,
		help: `write ${plural(blanks, "space")} after the hyphen of line ${number}, so that "${key.name}" begins where the field below it does`,
		offsets: [start + key.column, end]
	};
}
function faultOfHyphen({ number, start, column, end, key }) {
	return {
		message: `there is no space after the hyphen in line ${number}, so it does not start a list item`,
		help: `write "- ${key?.name.slice(1) ?? ""}"`,
		offsets: [start + column, end]
	};
}
const TAB_AFTER_HYPHEN = /^ *(?:- +)*- *\t/;
function faultOfTabAfterHyphen({ number, start, column, end }) {
	return {
		message: `there is a tab after the hyphen in line ${number}, which YAML does not count as indentation`,
		help: "replace the tab with a space",
		offsets: [start + column, end]
	};
}
function faultOfTab(line, { levels, previous }) {
	let isList = line.dashes.length > 0, sibling = [...levels].reverse().find((level) => level.isList === isList) ?? levels.at(-1), fix = previous?.opens === !0 || sibling === void 0 ? "indent this line with spaces, deeper than the line above" : `indent this line by ${plural(sibling.column, "space")}, like line ${sibling.line}`;
	return {
		message: `line ${line.number} is indented with a tab, which YAML does not allow`,
		help: `remove the tab and ${fix}`,
		offsets: [line.start, Math.max(line.end, line.start + 1)]
	};
}
// src/parse/library/document-fault.ts
function faultOfDocument({ document, directive }, text, end, lineStarts) {
	let error = firstOf(document.errors);
	if (error !== void 0) {
		if (/call stack/i.test(error.message)) return tooDeep(0);
		if (isConflict(text, error.pos[0])) return {
			message: "Git left a merge conflict here",
			help: "resolve it: keep one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>",
			offsets: visibleRange(text, end, error.pos[0], error.pos[0] + 7)
		};
		let start = document.range[0], cause = findMissingColon(text, error) ?? findWrongIndentation(text, start, lineOf(lineStarts, start), error.pos[0]) ?? findUnclosed(text, start, error);
		return cause === void 0 ? {
			message: sentenceOfSyntaxError(error),
			help: helpForSyntaxError(error),
			offsets: visibleRange(text, end, error.pos[0], error.pos[1])
		} : {
			...cause,
			offsets: visibleRange(text, end, ...cause.offsets)
		};
	}
	if (directive !== void 0) return {
		message: "this document declares YAML 1.1, which reads some values otherwise than YAML 1.2 does",
		help: "remove the %YAML directive, or write %YAML 1.2",
		offsets: [directive, directive + 9]
	};
}
function tooDeep(offset) {
	return {
		message: "the values in this file are nested too deeply to be read",
		help: "nest them less deeply; no entry of an inventory or a policy needs more than a few levels",
		offsets: [offset, offset + 1]
	};
}
function firstOf(errors) {
	let first;
	for (let error of errors) (first === void 0 || error.pos[0] < first.pos[0]) && (first = error);
	return first;
}
function isConflict(text, offset) {
	let start = text.lastIndexOf("\n", text.lastIndexOf("\n", offset - 1) - 1) + 1;
	return text.slice(start, text.indexOf("\n", offset) + 1 || void 0).split("\n").some((line) => /^(?:<{7}|={7}|>{7})(?: |\r?$)/.test(line));
}
function visibleRange(text, last, start, end) {
	let from = Math.min(start, Math.max(last - 1, 0));
	return [from, Math.max(from + 1, Math.min(end, text.length))];
}
const HELP = {
	BAD_INDENT: "indent all lines of a mapping or list by the same number of spaces; quote text that contains \": \"",
	TAB_AS_INDENT: "indent with spaces: YAML allows no tabs there",
	BLOCK_AS_IMPLICIT_KEY: "quote the text if its \": \" is meant literally; otherwise put the inner key on a line of its own",
	MISSING_CHAR: "add the character that is missing: a colon behind a key, a closing quote or a closing bracket",
	UNEXPECTED_TOKEN: "quote the text if these characters are part of it",
	BAD_SCALAR_START: "quote text that begins with this character",
	BAD_DQ_ESCAPE: "write the backslash twice, or use single quotes",
	MULTILINE_IMPLICIT_KEY: "put the key on one line, with its colon",
	BLOCK_IN_FLOW: "inside brackets, separate the values by commas"
};
function sentenceOfSyntaxError(error) {
	let [line = ""] = error.message.split("\n"), text = line.replace(/(?<![.:\s])[.:\s]+$/, "");
	return `this is not YAML 1.2: ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
function helpForSyntaxError(error) {
	return /flow (?:map|seq|sequence|mapping|collection)/i.test(error.message) ? "close the bracket that is open here or on a line above, and indent what is inside" : HELP[error.code] ?? "fix the syntax here or on the line above; the rest of this document is not checked until then";
}
// src/parse/library/node-table-builder.ts
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
		build: (lineStarts) => createNodeTable(rows, count, lineStarts, lineStarts.length, keys)
	};
}
// src/parse/library/read-nodes.ts
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
	let anchors = new Map(), open = new Set(), depth = 0, fault = (node, source, message, help, first) => {
		let [start, end] = rangeOf(source, text), offsets = [start, Math.max(end, start + 1)];
		faults.push({
			node,
			message,
			help,
			offsets,
			...first !== void 0 && { first: rangeOf(first, text) }
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
		let mapping = {}, names = [], ordered = !0, follows = !1, firstKeys;
		for (let item of items) {
			let keySource = item.key, [keyStart, keyEnd] = rangeOf(keySource, text), keyNode = table.open(keyStart, keyEnd);
			(0, import_dist.isScalar)(keySource) && checkTag(keySource, node);
			let name = nameOfKey(keySource);
			(0, import_dist.isScalar)(keySource) && keySource.anchor !== void 0 && anchors.set(keySource.anchor, {
				node: keyNode,
				value: keySource.value,
				whole: !0
			}), name === void 0 ? fault(node, keySource, "a key of this mapping is no plain text", "write the key as a word; text that begins with a brace or a bracket, such as a template, must be quoted") : Object.hasOwn(mapping, name) ? (follows || (firstKeys ??= firstOfEach(items, nameOfKey), fault(node, keySource, `the key "${name}" is in this mapping twice`, helpForDuplicate(name, isIndented(text, keyStart), mapping, names.at(-1)), firstKeys.get(name))), follows = !0) : follows = !1;
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
function firstOfEach(items, nameOf) {
	return new Map([...items].reverse().map(({ key }) => [nameOf(key), key]));
}
function helpForDuplicate(name, indented, mapping, above) {
	let help = "remove or rename one of the two";
	return indented ? above !== void 0 && mapping[above] === null ? `${help}; if it belongs to "${above}", indent it deeper` : `${help}; if a new list item begins here, write "- ${name}:" with the hyphen right below that of the item above` : help;
}
function isIndented(text, offset) {
	let at = offset;
	for (; at > 0 && text.charCodeAt(at - 1) === 32;) --at;
	return at < offset && text.charCodeAt(at - 1) === 10;
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 13 || code === 9;
}
// src/parse/library/parse-yaml.ts
function parseYaml(given, limits, searchEvery = 4096) {
	let { text, offsets: marks } = withoutMarks(given), table = createNodeTableBuilder(), documents = [], aliases = { left: limits.aliases }, lineStarts = lineStartsOf(given);
	try {
		let end = text.trimEnd().length;
		for (let composed of composeDocuments(text, limits, searchEvery)) {
			let fault = faultOfDocument(composed, text, end, lineStarts);
			documents.push(fault === void 0 ? readDocument(composed, text, table, aliases, limits) : lost(composed, fault));
		}
	} catch (error) {
		if (!(error instanceof TooDeep)) throw error;
		documents.push({
			value: null,
			node: 0,
			offsets: [0, text.length],
			faults: [tooDeep(error.offset)]
		});
	}
	return documents.length > limits.documents ? refuseWhole(text, "documents", limits) : table.size() > limits.values ? refuseWhole(text, "values", limits) : {
		documents: withFewFaults(withMarks(documents, marks)),
		nodes: table.build(lineStarts)
	};
}
function withMarks(documents, marks) {
	return marks.length === 0 ? documents : documents.map((document, index) => {
		let [start, end] = [index === 0 ? 0 : document.offsets[0], documents[index + 1]?.offsets[0] ?? Infinity], mark = marks.find((offset) => offset >= start && offset < end);
		return mark === void 0 ? document : {
			...document,
			faults: [...document.faults, faultOfMark(mark)]
		};
	});
}
function lost({ document: { range }, end }, fault) {
	return {
		value: null,
		node: 0,
		offsets: [range[0], end],
		faults: [fault]
	};
}
function readDocument({ document }, text, table, aliases, limits) {
	let faults = [], read = createNodeReader(text, table, aliases, limits, faults), node = table.size();
	return {
		value: (document.contents === null ? null : read(document.contents)) ?? null,
		node,
		offsets: [document.range[0], document.range[1]],
		faults
	};
}
const MOST_FAULTS = 1e3;
function withFewFaults(documents) {
	let count = documents.reduce((sum, { faults }) => sum + faults.filter(isReported).length, 0);
	if (count <= MOST_FAULTS) return documents;
	let kept = 0;
	return documents.map((document) => {
		if (!document.faults.some(isReported)) return document;
		let faults = [];
		for (let fault of document.faults) isReported(fault) ? (kept += 1, kept <= MOST_FAULTS ? faults.push(fault) : kept === 1001 ? faults.push(summary(fault, count - MOST_FAULTS)) : (faults.at(-1)?.node !== fault.node || faults.length === 0) && faults.push(unreported(fault))) : faults.push(fault);
		return {
			...document,
			faults
		};
	});
}
function isReported({ consequence }) {
	return consequence !== !0;
}
function summary(fault, count) {
	return {
		...fault,
		message: `this file has ${count.toLocaleString("en-US")} more YAML ${count === 1 ? "mistake" : "mistakes"}, which are not shown`,
		help: `fix the first ${MOST_FAULTS.toLocaleString("en-US")}, then check again`
	};
}
function unreported({ node, offsets }) {
	return {
		message: "",
		help: "",
		offsets,
		consequence: !0,
		...node !== void 0 && { node }
	};
}
export { parseYaml as t };
