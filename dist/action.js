import { o as __toESM } from "./chunks/rolldown-runtime.js";
import { E as render, I as renderPretty, K as findConsequences, R as verdictInWords, T as require_picocolors, dt as tallyChange, j as assertFilesDiffer, ut as sentenceOfChange } from "./chunks/command-line.js";
import { a as oneLine, o as printable, u as UserError } from "./chunks/first.js";
import { C as isInside, T as realFolder, Vn as digestOf, Zt as SEVERITIES, cr as isDate, d as refuseLinkInWorkTree, i as checkWorkingTree, lt as encodePath, t as hasFailed, v as findRepository } from "./chunks/core.js";
import { n as readCheckout, t as findTouched } from "./chunks/checkout2.js";
import { l as MissingBase } from "./chunks/open-repository.js";
import { r as testWorkingTree, t as hasPolicyTests } from "./chunks/test-policy.js";
import { t as writeFile$1 } from "./chunks/write-file2.js";
import { n as escapeMarkdown } from "./chunks/markdown-escape.js";
import { t as renderMarkdown } from "./chunks/render-markdown.js";
import { t as findReportCommit } from "./chunks/report-commit2.js";
import { t as policyTestSuites } from "./chunks/junit2.js";
import { t as policyTestParts } from "./chunks/markdown2.js";
import { t as renderPolicyTestsPretty } from "./chunks/pretty3.js";
import { s as tallyInWords } from "./chunks/words.js";
import { n as testsFailed } from "./chunks/types.js";
import { n as fromGitRoot } from "./chunks/from-git-root.js";
import { a as selectAnnotations, n as levelOfAnnotation, t as annotationCommand } from "./chunks/github2.js";
import { t as renderPolicyTestsGithub } from "./chunks/github4.js";
import path from "node:path";
import { readFileSync } from "node:fs";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import "path";
import { randomUUID } from "node:crypto";
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	return Object.keys(annotationProperties).length ? {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	} : {};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	let cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
var Command = class {
	constructor(command, properties, message) {
		command ||= "missing.command", this.command = command, this.properties = properties, this.message = message;
	}
	toString() {
		let cmdStr = "::" + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = !0;
			for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
				let val = this.properties[key];
				val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
			}
		}
		return cmdStr += `::${escapeData(this.message)}`, cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	let filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P ||= Promise)(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator.throw(value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY", summary = new class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			let pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch {
				throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			return this._filePath = pathFromEnv, this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			let overwrite = !!options?.overwrite, filePath = yield this.filePath();
			return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: !0 });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		return this._buffer = "", this;
	}
	addRaw(text, addEOL = !1) {
		return this._buffer += text, addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = !1) {
		let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		let tableBody = rows.map((row) => {
			let cells = row.map((cell) => {
				if (typeof cell == "string") return this.wrap("td", cell);
				let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join(""), element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		let element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		let tag = `h${level}`, allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		let element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		let element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		let element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
}();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode.Success = 0] = "Success", ExitCode[ExitCode.Failure = 1] = "Failure";
})(ExitCode ||= {});
function getInput(name, options) {
	let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
	return options && options.trimWhitespace === !1 ? val : val.trim();
}
function getMultilineInput(name, options) {
	let inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	return options && options.trimWhitespace === !1 ? inputs : inputs.map((input) => input.trim());
}
function setOutput(name, value) {
	if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure, error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/action/choose-base.ts
async function chooseBase(checkout, event, { base: asked, onlyNew, policyFromBase }) {
	let chosen = {
		base: void 0,
		isWarning: !1,
		isElsewhere: !1
	}, contract = {
		policyFromBase,
		needsMergeBase: onlyNew
	}, needy = policyFromBase ? "policy-from" : onlyNew ? "only-new" : void 0, elsewhere = await isCheckoutOf(checkout, event.origin);
	if (elsewhere !== void 0) {
		if (needy !== void 0) throw new UserError(`the input ${needy} needs the pull request to be checked out: ${elsewhere}`);
		let remark = `this check says nothing about the pull request: ${elsewhere}`;
		return {
			...chosen,
			remark,
			isWarning: !0,
			isElsewhere: !0
		};
	}
	if (asked !== void 0) return await refuseHead(checkout, event, asked, needy), {
		...chosen,
		base: {
			ref: asked,
			...contract
		},
		remark: `compared with ${asked}, as the input base says`
	};
	let found = await findBase(checkout, event);
	if (found.kind === "found") return {
		...chosen,
		base: {
			ref: found.ref,
			...contract
		},
		remark: found.remark ?? `compared with ${found.ref}`
	};
	if (needy !== void 0) throw new UserError(`the input ${needy} needs a base to compare with: ${found.reason}`);
	return found.kind === "none" ? {
		...chosen,
		remark: `compared with nothing: ${found.reason}`
	} : {
		...chosen,
		...withoutBase(found.reason)
	};
}
async function refuseHead({ checkout }, { origin }, asked, needy) {
	if (needy === void 0 || checkout === void 0 || origin?.kind !== "pull_request") return;
	let id = await checkout.find(asked);
	if (id === checkout.id || id === origin.head) throw new UserError(`the input ${needy} needs a base to compare with, and ${asked} is what the pull request proposes: leave out the input base, or name the target branch of the pull request`);
}
function withoutBase(reason) {
	return {
		remark: `this check does not say what the change does: ${reason}`,
		isWarning: !0
	};
}
async function isCheckoutOf({ checkout }, origin) {
	if (checkout === void 0 || origin?.kind !== "pull_request") return;
	let { id, parents } = checkout;
	if (!(parents[1] === origin.head || id === origin.head || await checkout.contains(origin.head))) return `what is checked out, ${id}, does not contain its commit ${origin.head}; check out refs/pull/<number>/merge with fetch-depth: 2, and run the workflow again if the pull request has moved on`;
}
async function findBase(read, { name, origin, defaultBranch }) {
	if (origin === void 0) return {
		kind: "none",
		reason: `the event ${name} names no commit to start from; name one with the input base, such as origin/main`
	};
	let { checkout } = read;
	if (checkout === void 0) return {
		kind: "missing",
		reason: read.reason
	};
	if (origin.kind === "new_branch") {
		let found = await findOnDefault(checkout, defaultBranch), reason = `a new branch was pushed, and ${nameOf(defaultBranch)} is not in this clone: give actions/checkout the input fetch-depth: 0`;
		return found === void 0 ? {
			kind: "none",
			reason
		} : {
			kind: "found",
			ref: found,
			remark: `compared with where this new branch left ${nameOf(defaultBranch)}`
		};
	}
	let [first, second] = checkout.parents, wanted = origin.kind === "pull_request" && second === origin.head ? first ?? origin.base : origin.base;
	if (await checkout.find(wanted) !== void 0) return {
		kind: "found",
		ref: wanted
	};
	let isGone = origin.kind === "commits" && (origin.isForced || !await checkout.isShallow()), found = isGone ? await findOnDefault(checkout, defaultBranch) : void 0;
	if (found !== void 0) return {
		kind: "found",
		ref: found,
		remark: `compared with where this branch left ${nameOf(defaultBranch)}, since the commit before the push, ${wanted}, is gone (a force push)`
	};
	let depth = checkout.parents.includes(wanted) ? 2 : 0;
	return {
		kind: "missing",
		reason: isGone ? `the commit before the push, ${wanted}, is gone (a force push), and so is the commit to compare with instead: give actions/checkout the input fetch-depth: 0, or name a base with the input base` : `the base commit ${wanted} is not in this clone: give actions/checkout the input fetch-depth: ${depth}`
	};
}
async function findOnDefault(checkout, branch) {
	if (branch === void 0) return;
	let id = await checkout.find(`refs/remotes/origin/${branch}`);
	return id === checkout.id ? void 0 : id;
}
function nameOf(branch) {
	return branch === void 0 ? "the default branch" : `origin/${branch}`;
}
// src/action/event.ts
function readEvent(environment) {
	let name = environment.GITHUB_EVENT_NAME ?? "", payload = readPayload(environment.GITHUB_EVENT_PATH), branch = valueAt(payload, "repository", "default_branch"), defaultBranch = typeof branch == "string" && /^[\w./-]+$/.test(branch) ? branch : void 0, head = commitAt(payload, "pull_request", "head", "sha"), base = commitAt(payload, "pull_request", "base", "sha");
	if (head !== void 0 && base !== void 0) {
		let number = valueAt(payload, "pull_request", "number");
		return {
			name,
			pullRequest: typeof number == "number" ? {
				number,
				head
			} : void 0,
			origin: {
				kind: "pull_request",
				head,
				base
			},
			defaultBranch
		};
	}
	return {
		name,
		pullRequest: void 0,
		origin: originOfCommits(name, payload),
		defaultBranch
	};
}
function originOfCommits(name, payload) {
	let group = commitAt(payload, "merge_group", "base_sha");
	if (group !== void 0) return {
		kind: "commits",
		base: group,
		isForced: !1
	};
	if (name !== "push") return;
	let before = commitAt(payload, "before");
	if (before !== void 0) return {
		kind: "commits",
		base: before,
		isForced: valueAt(payload, "forced") === !0
	};
	let ref = valueAt(payload, "ref");
	return typeof ref == "string" && ref.startsWith("refs/tags/") ? void 0 : { kind: "new_branch" };
}
function readPayload(file) {
	if (file === void 0 || file === "") return {};
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		throw new UserError(`cannot read the event of the workflow from ${file}`);
	}
}
function commitAt(payload, ...path) {
	let value = valueAt(payload, ...path);
	return typeof value == "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}
function valueAt(payload, ...path) {
	let value = payload;
	for (let key of path) {
		if (typeof value != "object" || !value) return;
		value = value[key];
	}
	return value;
}
// src/action/log.ts
function printText(pieces) {
	let token = randomUUID();
	process.stdout.write(`::stop-commands::${token}\n`);
	let endsLine = !0;
	try {
		for (let piece of pieces) {
			if (piece === "") continue;
			let text = `${endsLine ? "\n" : ""}${piece}`.replaceAll(/\n(?=[^\n])/g, "\n  ");
			process.stdout.write(endsLine ? text.slice(1) : text), endsLine = piece.endsWith("\n");
		}
	} finally {
		process.stdout.write(`${endsLine ? "" : "\n"}::${token}::\n`);
	}
}
// src/policy-tests/from-git-root.ts
function policyTestsFromGitRoot(result, prefix) {
	if (prefix === "") return result;
	let move = (location) => ({
		...location,
		file: prefix + location.file
	}), moveAll = (items) => items.map((item) => ({
		...item,
		location: move(item.location)
	})), moveDiagnostic = (diagnostic) => ({
		...diagnostic,
		location: move(diagnostic.location),
		related: moveAll(diagnostic.related)
	}), moveDifference = (difference) => ({
		...difference,
		location: move(difference.location),
		lines: difference.lines.map((line) => ({
			...line,
			location: line.location === void 0 ? void 0 : move(line.location)
		})),
		related: moveAll(difference.related)
	}), moveCase = (one) => ({
		...one,
		location: move(one.location),
		differences: one.differences.map(moveDifference),
		diagnostics: one.diagnostics.map(moveDiagnostic)
	});
	return {
		...result,
		files: result.files.map((file) => ({
			path: prefix + file.path,
			cases: file.cases.map(moveCase),
			diagnostics: file.diagnostics.map(moveDiagnostic)
		})),
		coverage: {
			...result.coverage,
			uncovered: moveAll(result.coverage.uncovered)
		},
		readText: (file) => result.readText(file.slice(prefix.length))
	};
}
// src/action/check-workspace.ts
async function checkWorkspace(inputs, workspace, environment) {
	let { directory } = workspace, event = readEvent(environment), { pullRequest } = event, read = await tryCheckout(directory), chosen = await chooseBase(read, event, inputs), { asOf = today(), paths, config, multiTenantMode } = inputs, options = {
		asOf,
		paths,
		config,
		multiTenantMode,
		prefix: workspace.prefix
	}, [result, { base, remark: start, isWarning, isElsewhere }] = await (async () => {
		try {
			return [await checkWorkingTree(directory, {
				...options,
				base: chosen.base
			}), chosen];
		} catch (error) {
			if (inputs.base !== void 0 || inputs.onlyNew || inputs.policyFromBase || !(error instanceof MissingBase)) throw error;
			return [await checkWorkingTree(directory, options), {
				...chosen,
				base: void 0,
				...withoutBase(error.message)
			}];
		}
	})(), remark = start + mergeBaseOf(result);
	isWarning ? warning(remark) : printText([`${remark}\n`]);
	for (let note of result.comparison?.notes ?? []) warning(note);
	let failOn = {
		severity: inputs.failOn,
		onlyNew: inputs.onlyNew && base !== void 0
	}, head = read.checkout?.id;
	return {
		result,
		failed: hasFailed(result, failOn),
		failOn,
		workspace,
		commit: isElsewhere ? head : pullRequest?.head ?? head ?? environment.GITHUB_SHA,
		pullRequest,
		caution: isWarning ? remark : void 0
	};
}
function mergeBaseOf({ comparison }) {
	let { base, mergeBase } = comparison ?? {
		base: null,
		mergeBase: null
	};
	return mergeBase === null || mergeBase === base ? "" : `, merge base ${mergeBase}`;
}
async function tryCheckout(directory) {
	try {
		return { checkout: await readCheckout(directory) };
	} catch (error) {
		if (error instanceof UserError) return {
			checkout: void 0,
			reason: error.message
		};
		throw error;
	}
}
function today() {
	return new Date().toISOString().slice(0, 10);
}
async function testWorkspace({ tests, config, multiTenantMode, policyFromBase }, { result, failed, workspace: { directory } }) {
	if (tests === "false") return;
	let wants = async () => tests === "true" || hasPolicyTests(directory, config);
	if (!await (policyFromBase && failed && tests === "auto" ? wants().catch(ignoreUserError) : wants())) return;
	let { asOf } = result.evaluation;
	return policyTestsFromGitRoot(await testWorkingTree(directory, {
		asOf,
		today: asOf,
		config,
		multiTenantMode
	}), result.summary.prefix);
}
function ignoreUserError(error) {
	if (error instanceof UserError) return !1;
	throw error;
}
// src/action/inputs.ts
const FILE_FORMATS = [
	"sarif",
	"junit",
	"json",
	"report"
];
function readInputs() {
	let githubToken = optional("github-token");
	return delete process.env["INPUT_GITHUB-TOKEN"], {
		workingDirectory: optional("working-directory") ?? ".",
		config: optional("config"),
		paths: getMultilineInput("paths"),
		asOf: dateInput("as-of"),
		multiTenantMode: flag("multi-tenant-mode"),
		base: optional("base"),
		failOn: choice("fail-on", [...SEVERITIES, "never"]) ?? "error",
		onlyNew: flag("only-new") ?? !1,
		policyFromBase: choice("policy-from", ["base"]) !== void 0,
		tests: choice("tests", [
			"auto",
			"true",
			"false"
		]) ?? "auto",
		annotations: flag("annotations") ?? !0,
		summary: flag("summary") ?? !0,
		comment: commentInput(),
		commentMode: choice("comment-mode", ["update", "recreate"]) ?? "update",
		githubToken,
		files: FILE_FORMATS.flatMap((format) => {
			let file = optional(`${format}-file`);
			return file === void 0 ? [] : [{
				format,
				file
			}];
		})
	};
}
function optional(name) {
	let value = getInput(name);
	return value === "" ? void 0 : value;
}
function commentInput() {
	let value = optional("comment") ?? "false";
	if (value === "changes" || value === "always") return value;
	if (/^(?:true|True|TRUE)$/.test(value)) return "changes";
	if (/^(?:false|False|FALSE)$/.test(value)) return "false";
	throw new UserError(`the input comment must be false, true, changes or always, not "${value}"`);
}
function flag(name) {
	let value = optional(name);
	if (value !== void 0) {
		if (/^(?:true|True|TRUE)$/.test(value)) return !0;
		if (/^(?:false|False|FALSE)$/.test(value)) return !1;
		throw new UserError(`the input ${name} must be true or false, not "${value}"`);
	}
}
function choice(name, names) {
	let value = optional(name), chosen = names.find((one) => one === value);
	if (value === void 0 || chosen !== void 0) return chosen;
	throw new UserError(`the input ${name} must be ${names.join(", ").replace(/, (\w+)$/, " or $1")}, not "${value}"`);
}
function dateInput(name) {
	let value = optional(name);
	if (value === void 0 || isDate(value)) return value;
	throw new UserError(`the input ${name} must be a valid date, YYYY-MM-DD, not "${value}"`);
}
// src/action/workspace.ts
function openWorkspace(environment, workingDirectory) {
	let root = path.resolve(environment.GITHUB_WORKSPACE ?? "."), directory = path.resolve(root, workingDirectory);
	if (!isInside(realFolder(directory), realFolder(root))) throw new UserError(`the input working-directory is outside the workspace: ${workingDirectory}`);
	refuseLinkInWorkTree(directory);
	let relative = path.relative(root, directory).replaceAll(path.sep, "/");
	return {
		root,
		directory,
		prefix: relative === "" ? "" : `${relative}/`
	};
}
function placeFile(file, { root, directory }, { RUNNER_TEMP = "" }) {
	let target = path.resolve(directory, file), places = [root, ...path.isAbsolute(RUNNER_TEMP) ? [RUNNER_TEMP] : []], real = realFolder(path.dirname(target));
	if (!places.some((place) => isInside(real, realFolder(place)) && target !== path.resolve(place))) throw new UserError(`the file ${file} would be written outside the workspace: name a path inside it, or inside RUNNER_TEMP`);
	return target;
}
function pathInWorkspace(file, { root }) {
	return isInside(file, root) ? path.relative(root, file).replaceAll(path.sep, "/") : file;
}
function refuseConfigElsewhere(config, { root, directory }) {
	let file = path.resolve(directory, config), real = realFolder(file);
	if (real !== path.join(realFolder(directory), path.relative(directory, file)) || !isInside(real, findRepository(directory)?.workTree ?? realFolder(root))) throw new UserError(`the input config must be a real file inside the work tree: ${config}`);
}
// src/action/outputs.ts
async function writeFiles(files, result, options) {
	for (let { format, file } of files) await writeFile$1(path.dirname(file), file, await render(format === "report" ? "html" : format, result, options));
}
function setOutputs(result, failed, files, workspace, tests) {
	let { diagnostics, devices } = result.summary, change = tallyChange(result);
	setOutput("status", failed ? "failed" : "passed"), setOutput("errors", diagnostics.error), setOutput("warnings", diagnostics.warning), setOutput("new-violations", change?.newDiagnostics ?? ""), setOutput("fixed-violations", change?.fixedDiagnostics ?? ""), setOutput("invalid-devices", devices.invalid), setOutput("tests-passed", tests?.passed ?? ""), setOutput("tests-failed", tests === void 0 ? "" : tests.failed + tests.broken);
	for (let format of FILE_FORMATS) {
		let written = files.find((file) => file.format === format);
		setOutput(`${format}-file`, written === void 0 ? "" : pathInWorkspace(written.file, workspace));
	}
}
function setOutputsOfNone() {
	setOutput("status", "failed");
}
function renderReport({ result, caution }, options) {
	let head = caution === void 0 ? "" : `> [!WARNING]\n> ${escapeMarkdown(caution, Infinity)}\n\n`;
	return head + renderMarkdown(result, {
		...options,
		limitBytes: options.limitBytes - Buffer.byteLength(head)
	});
}
function renderNoReport(reason) {
	return `### ❌ fleetvet could not run\n\n${escapeMarkdown(reason, 1e4)}\n`;
}
async function writeSummary(markdown) {
	(process.env.GITHUB_STEP_SUMMARY ?? "") !== "" && await summary.addRaw(markdown).write();
}
// src/action/annotations.ts
var import_picocolors = __toESM(require_picocolors(), 1);
async function printAnnotations(check, others, tests) {
	let printed = {
		error: 0,
		warning: 0,
		notice: 0,
		...others
	}, { shown } = selectAnnotations(fromGitRoot(check.result).diagnostics, { touched: await createTouched(check) }), consequencesOf = findConsequences(check.result.diagnostics);
	for (let diagnostic of shown) {
		let level = levelOfAnnotation(diagnostic);
		printed[level] += 1, printed[level] > 10 || process.stdout.write(`${annotationCommand(diagnostic, check.result.evaluation.asOf, consequencesOf([diagnostic]))}\n`);
	}
	if (tests !== void 0) for (let command of renderPolicyTestsGithub(tests)) {
		if (printed.error += 1, printed.error > 10) return;
		process.stdout.write(command);
	}
}
async function createTouched({ result: { comparison, diagnostics }, workspace }) {
	if (!(comparison === void 0 || diagnostics.length < 10)) return findTouched(workspace.directory, comparison.mergeBase ?? comparison.base);
}
var ApiError = class extends Error {
	name = "ApiError";
};
function createApi(environment, token) {
	let api = environment.GITHUB_API_URL ?? "https://api.github.com", graphql = environment.GITHUB_GRAPHQL_URL ?? `${api}/graphql`, repository = `${api}/repos/${environment.GITHUB_REPOSITORY ?? ""}`;
	return {
		send: async (method, path, body) => request(token, method, `${repository}/${path}`, body),
		async findLogin() {
			try {
				return (await request(token, "POST", graphql, { query: "{ viewer { login } }" }))?.data?.viewer?.login;
			} catch (error) {
				if (error instanceof ApiError) return;
				throw error;
			}
		}
	};
}
async function request(token, method, url, body) {
	let name = `${method} ${URL.canParse(url) ? new URL(url).pathname : url}`, response, text;
	try {
		response = await fetch(url, {
			method,
			headers: {
				accept: "application/vnd.github+json",
				authorization: `Bearer ${token}`,
				"user-agent": "fleetvet",
				"x-github-api-version": "2022-11-28",
				...body !== void 0 && { "content-type": "application/json" }
			},
			...body !== void 0 && { body: JSON.stringify(body) },
			signal: AbortSignal.timeout(15e3)
		}), text = await response.text();
	} catch (error) {
		throw new ApiError(oneLine(`${name} failed: ${reasonOf$1(error).replaceAll(token, "***")}`));
	}
	let answer = parse(text);
	if (response.ok) return answer;
	let { message } = answer ?? {}, said = typeof message == "string" ? `, ${message.replaceAll(token, "***")}` : "";
	throw new ApiError(oneLine(`${name} returned ${response.status}${said}${remedyFor(response.status)}`));
}
function remedyFor(status) {
	return status === 403 || status === 404 ? "; the token cannot write comments: give the job the permission pull-requests: write (GitHub removes it for pull requests from forks)" : "";
}
function reasonOf$1(error) {
	return error instanceof Error ? error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : error.message : String(error);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function createLinks(environment, commit) {
	let repository = repositoryAddress(environment);
	if (repository !== void 0 && commit !== void 0 && commit !== "") return (file, line) => `${repository}/blob/${commit}/${encodePath(file)}#L${line}`;
}
function linkRun(environment, text) {
	let repository = repositoryAddress(environment), run = environment.GITHUB_RUN_ID;
	return repository === void 0 || run === void 0 ? text : `[${text}](${repository}/actions/runs/${run})`;
}
function repositoryAddress({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
	return GITHUB_SERVER_URL === void 0 || GITHUB_REPOSITORY === void 0 ? void 0 : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
}
// src/action/comment.ts
async function commentOnPullRequest(check, { githubToken, config, summary, comment, commentMode: mode }, markdown, environment) {
	if (check.pullRequest === void 0) return info("no comment: this run is not for a pull request"), !0;
	if (githubToken === void 0) return warning("no comment: the input comment needs a github-token"), !1;
	let { number, head } = check.pullRequest, footer = `\n<sub>${linkRun(environment, "This run")} checked ${check.commit ?? head}.</sub>\n`, report = renderReport(check, {
		...markdown,
		...summary && { wholeReport: "the summary of the run" },
		limitBytes: COMMENT_BYTES - Buffer.byteLength(footer)
	}), name = JSON.stringify([check.workspace.prefix, config ?? null]);
	try {
		let put = {
			name,
			text: report + footer,
			mode,
			when: whenToPut(check, comment)
		};
		return await putComment(createApi(environment, githubToken), number, put), !0;
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return warning(`no comment: ${error.message}`), !1;
	}
}
function whenToPut({ result, caution }, comment) {
	if (comment === "always") return "always";
	let { comparison, diagnostics } = result;
	return comparison === void 0 || caution !== void 0 || comparison.subjects.length > 0 || comparison.notes.length > 0 || diagnostics.some(({ change }) => change !== "existing") ? "changed" : "unchanged";
}
const COMMENT_BYTES = 65e3;
async function putComment(api, pullRequest, { name, text, when, mode }) {
	let mark = markOf(name), body = `${mark}\n${text}`, before = await findComment(api, pullRequest, mark, await api.findLogin() ?? "github-actions[bot]");
	before === void 0 ? when !== "unchanged" && await api.send("POST", `issues/${pullRequest}/comments`, { body }) : (when === "always" ? mode === "update" && before.body === body : resultOf(before.body) === resultOf(body)) || (mode === "update" ? await api.send("PATCH", `issues/comments/${before.id}`, { body }) : (await api.send("POST", `issues/${pullRequest}/comments`, { body }), await api.send("DELETE", `issues/comments/${before.id}`)));
}
function resultOf(body) {
	return body?.replaceAll("\r\n", "\n").replaceAll(/\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{12})\b/g, "").replaceAll(/\/runs\/\d+/g, "");
}
async function findComment(api, pullRequest, mark, author) {
	for (let page = 1;; page += 1) {
		let comments = await api.send("GET", `issues/${pullRequest}/comments?per_page=100&page=${page}`);
		if (!Array.isArray(comments)) throw new ApiError("GitHub did not return a list of comments");
		let found = comments.find(({ body, user }) => body?.startsWith(mark) === !0 && isCalled(user, author));
		if (found !== void 0 || comments.length < 100) return found;
	}
}
function isCalled(user, login) {
	return user == null ? !1 : user.login === login || user.type === "Bot" && user.login === `${login}[bot]`;
}
function markOf(name) {
	return `<!-- fleetvet ${digestOf(name).slice(0, 16)} -->`;
}
// src/action/publish.ts
const MOST_IN_LOG = 1e4;
async function publish(check, inputs, files, tests, environment) {
	let { result, failOn, workspace, caution } = check, failed = check.failed || tests !== void 0 && testsFailed(tests, 0), pretty = {
		failOn,
		failed: check.failed,
		quiet: !1,
		colors: import_picocolors.default.createColors(!1),
		maxDiagnostics: 0
	}, findCommit = async () => findReportCommit(workspace.directory, result, inputs.config), moreSuites = tests === void 0 ? void 0 : policyTestSuites(tests);
	await writeFiles(files, result, {
		...pretty,
		findCommit,
		moreSuites
	}), setOutputs(result, failed, files, workspace, tests);
	let linkTo = createLinks(environment, check.commit), markdown = {
		failed,
		linkTo,
		headline: workspace.prefix === "" ? "fleetvet" : `fleetvet in ${workspace.prefix}`,
		wholeReport: placeOfWhole(check, inputs),
		beside: tests === void 0 ? void 0 : {
			inWords: testsInWords(tests),
			parts: policyTestParts(tests, { linkTo })
		}
	}, commented = inputs.comment === "false" || await commentOnPullRequest(check, inputs, markdown, environment);
	if (inputs.annotations) {
		let notes = result.comparison?.notes.length ?? 0, warnings = (caution === void 0 ? 0 : 1) + +!commented + notes;
		await printAnnotations(check, {
			error: +!!failed,
			warning: warnings
		}, tests);
	}
	let colors = import_picocolors.default.createColors((environment.NO_COLOR ?? "") === "");
	printText(renderPretty(result, {
		...pretty,
		colors,
		maxDiagnostics: MOST_IN_LOG
	})), tests !== void 0 && printText(renderPolicyTestsPretty(tests, {
		colors,
		quiet: !1,
		coverage: !1,
		minCoverage: 0
	})), inputs.summary && await writeSummary(renderReport(check, {
		...markdown,
		limitBytes: 1e6
	})), failed && setFailed(`fleetvet failed: ${sentenceOf(check)}${tests === void 0 ? "" : `; ${testsInWords(tests)}`}`);
}
function testsInWords(tests) {
	return `policy tests: ${tallyInWords(tests)}`;
}
function placeOfWhole({ result }, { files }) {
	let json = files.find(({ format }) => format === "json");
	return json === void 0 ? result.diagnostics.length <= MOST_IN_LOG ? "the log of this step" : void 0 : `the file ${json.file}`;
}
function sentenceOf({ result }) {
	let { comparison } = result;
	return [verdictInWords(result), ...comparison === void 0 ? [] : [sentenceOfChange(comparison)]].join("; ");
}
async function run() {
	let inputs;
	try {
		inputs = readInputs();
		let workspace = openWorkspace(process.env, inputs.workingDirectory);
		inputs.config !== void 0 && refuseConfigElsewhere(inputs.config, workspace);
		let files = inputs.files.map(({ format, file }) => ({
			format,
			file: placeFile(file, workspace, process.env)
		}));
		assertFilesDiffer(files);
		let check = await checkWorkspace(inputs, workspace, process.env);
		await publish(check, inputs, files, await testWorkspace(inputs, check), process.env);
	} catch (error) {
		let reason = reasonOf(error);
		setFailed(`fleetvet could not run: ${reason}`), process.exitCode = 2, error instanceof UserError || printText([stackOf(error)]), setOutputsOfNone(), inputs?.summary !== !1 && await writeSummary(renderNoReport(reason));
	}
}
function reasonOf(error) {
	if (error instanceof UserError) return oneLine(error.message);
	let message = error instanceof Error ? error.message : String(error);
	return `this is a bug in fleetvet; please report it with the log: ${printable(message)}`;
}
function stackOf(error) {
	return `${(error instanceof Error ? error.stack ?? error.message : String(error)).split("\n").map(printable).join("\n")}\n`;
}
// src/action/main.ts
await run();
export {};
