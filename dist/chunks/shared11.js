import { t as __commonJSMin } from "./rolldown-runtime.js";
import { n as UserError } from "./shared.js";
import { i as renderNdjson, o as workingTree, r as renderJson, s as check, t as renderPretty } from "./shared4.js";
import { t as SEVERITIES } from "./shared8.js";
import path from "node:path";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
// src/check-directory.ts
async function checkWorkingTree(directory, options) {
	let source = workingTree(directory), base = options.base === void 0 ? void 0 : await openBase(directory, options.base);
	return check({
		...options,
		source,
		base
	});
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
// src/report/formats.ts
const FORMATS = {
	pretty: () => renderPretty,
	json: () => renderJson,
	ndjson: () => renderNdjson,
	sarif: async () => (await import("./sarif.js")).renderSarif,
	junit: async () => (await import("./junit.js")).renderJunit,
	gitlab: async () => (await import("./gitlab.js")).renderGitlab,
	github: async () => (await import("./github.js")).renderGithub,
	markdown: async () => {
		let { renderMarkdown } = await import("./render-markdown.js");
		return (result, options) => [renderMarkdown(result, options)];
	},
	csv: async () => (await import("./csv.js")).renderCsv
}, FORMAT_NAMES = Object.keys(FORMATS);
// src/verdict.ts
function hasFailed({ diagnostics }, { severity, onlyNew }) {
	if (severity === "never") return !1;
	let grave = new Set(SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1));
	return diagnostics.some((diagnostic) => grave.has(diagnostic.severity) && diagnostic.change !== "mended" && (!onlyNew || diagnostic.change === "new"));
}
// src/output-file.ts
async function writeFile(file, pieces) {
	let temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
	try {
		await mkdir(path.dirname(file), { recursive: !0 });
		let stream = createWriteStream(temporary, { flags: "wx" });
		await finished(Readable.from(pieces, { objectMode: !1 }).pipe(stream)), await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: !0 });
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot write ${file}: the system says ${code}`);
	}
}
// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJSMin(((exports, module) => {
	let p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	}, replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do
			result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
		while (~index);
		return result + string.substring(cursor);
	}, createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors(), module.exports.createColors = createColors;
}));
export { FORMAT_NAMES as a, FORMATS as i, writeFile as n, checkCommit as o, hasFailed as r, checkWorkingTree as s, require_picocolors as t };
