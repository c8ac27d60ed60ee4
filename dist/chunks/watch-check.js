import "./rolldown-runtime.js";
import { t as createWorkspace } from "./workspace.js";
import { a as workingTree, b as askedPathInRoot, t as hasFailed, v as findRepository, x as isFile } from "./core.js";
import { t as watchFolder } from "./watch-folder.js";
import { a as oneLine, u as UserError } from "./first.js";
import { E as render, c as colorsFor, f as writePieces, p as withProgress, x as placePaths, y as today } from "./command-line.js";
import path from "node:path";
async function watchCheck(paths, options) {
	let { cwd, failOn: severity, maxDiagnostics, quiet = !1, color } = options, colors = colorsFor(process.stdout, color), onProgress, workspace = createWorkspace({
		open: () => workingTree(cwd, options.config),
		asOf: options.asOf ?? today(),
		config: options.config,
		multiTenantMode: options.multiTenantMode,
		fastPath: options.fastPath,
		ignoreWaivers: options.ignoreWaivers,
		paths: placePaths(paths, options).map((one) => askedPathInRoot(cwd, one)),
		isFile: (file) => isFile(path.join(cwd, file)),
		prefix: findRepository(cwd)?.prefix,
		onProgress: async (read, total) => onProgress?.(read, total)
	}), verdictOf = async (changed) => {
		try {
			let { result } = await workspace.refresh(changed, { asOf: options.asOf ?? today() }), failOn = {
				severity,
				onlyNew: !1
			}, failed = hasFailed(result, failOn);
			return [...await render("pretty", result, {
				colors,
				failed,
				failOn,
				quiet,
				maxDiagnostics,
				findCommit: () => Promise.resolve(void 0)
			})].join("");
		} catch (error) {
			if (error instanceof UserError) return `fleetvet: ${oneLine(error.message)}\n`;
			throw error;
		}
	}, shown, show = async (changed) => {
		let verdict = await withProgress(quiet, async (progress) => (onProgress = progress, verdictOf(changed)));
		verdict !== shown && (await writePieces(process.stdout, [shown === void 0 ? "" : "\n", verdict]), shown = verdict);
	}, failure = () => void 0, ended = new Promise((resolve, reject) => {
		failure = reject, process.once("SIGINT", resolve), process.once("SIGTERM", resolve);
	}), running = Promise.resolve(), next = (changed) => {
		running = running.then(async () => show(changed)).catch(failure);
	}, stop = await watchFolder(cwd, {
		changed: next,
		failed: (error) => {
			process.stderr.write(`fleetvet: note: files cannot be watched: ${oneLine(String(error))}\n`);
		}
	}, 50);
	try {
		next("all"), await ended;
	} finally {
		await stop();
	}
	return 0;
}
export { watchCheck };
