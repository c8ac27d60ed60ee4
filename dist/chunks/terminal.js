import { r as __toESM } from "./rolldown-runtime.js";
import { _ as require_picocolors, at as meaningOfSystemError } from "./core.js";
import { i as UserError } from "./first.js";
// src/cli/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function colorsFor(stream, option) {
	let { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	return import_picocolors.default.createColors(option === void 0 ? NO_COLOR !== void 0 && NO_COLOR !== "" ? !1 : FORCE_COLOR !== void 0 && FORCE_COLOR !== "" ? FORCE_COLOR !== "0" && FORCE_COLOR !== "false" : stream.isTTY === !0 && TERM !== "dumb" : option);
}
async function writePieces(stream, pieces) {
	stream.on("error", () => void 0);
	let write = async (text) => new Promise((resolve, reject) => {
		stream.write(text, (error) => {
			let { code } = error ?? {}, written = error == null;
			written || code === "EPIPE" ? resolve(written) : reject(new UserError(`cannot write the output: ${code === void 0 ? error.message : meaningOfSystemError(code)}`));
		});
	}), gathered = "";
	for (let piece of pieces) if (gathered += piece, !(gathered.length < 65536)) {
		if (!await write(gathered)) return;
		gathered = "";
	}
	gathered !== "" && await write(gathered);
}
function createProgress(quiet) {
	let { CI } = process.env;
	if (quiet || !process.stderr.isTTY || CI !== void 0 && CI !== "" && CI !== "false") return { stop: () => void 0 };
	let spinner, next = performance.now() + 300, show = async (read, files) => {
		if (spinner === void 0) {
			let { default: ora } = await import("./ora.js");
			spinner = ora({ stream: process.stderr }).start();
		}
		spinner.text = `checking: ${read.toLocaleString("en-US")} of ${files.toLocaleString("en-US")} files read`, await new Promise((resolve) => setImmediate(resolve));
	};
	return {
		onProgress(read, files) {
			let now = performance.now();
			if (!(now < next)) return next = now + 80, show(read, files);
		},
		stop() {
			spinner?.stop();
		}
	};
}
export { createProgress as n, writePieces as r, colorsFor as t };
