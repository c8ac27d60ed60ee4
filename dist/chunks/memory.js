import { Z as foundBelow, et as refuseLarge, qr as compareText } from "./core.js";
import { n as createGlobs } from "./globs2.js";
// src/files/memory.ts
function inMemory(files) {
	return {
		list(include, exclude) {
			let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)], found = Object.keys(files).filter((file) => wanted.isMatch(file) && !unwanted.isMatch(file));
			return Promise.resolve(found.sort(compareText));
		},
		listBelow(folders, enters) {
			let paths = Object.keys(files).filter(foundBelow(folders, enters));
			return Promise.resolve(paths.map((path) => ({
				path,
				kind: "file"
			})));
		},
		read(file, limit) {
			let text = Object.hasOwn(files, file) ? files[file] : void 0;
			if (text === void 0) return;
			let bytes = new TextEncoder().encode(text);
			return refuseLarge(bytes.byteLength, limit), bytes;
		}
	};
}
function withFiles(base, files) {
	return {
		async list(include, exclude) {
			let [wanted, unwanted] = [createGlobs(include), createGlobs(exclude, !0)], below = (await base.list(include, exclude)).filter((path) => !files.has(path)), own = [...files].filter(([path, text]) => text !== void 0 && wanted.isMatch(path) && !unwanted.isMatch(path));
			return [...below, ...own.map(([path]) => path)].sort(compareText);
		},
		async listBelow(folders, enters) {
			let below = (await base.listBelow?.(folders, enters) ?? []).filter(({ path }) => !files.has(path)), isFound = foundBelow(folders, enters), own = [...files].filter(([path, text]) => text !== void 0 && isFound(path));
			return [...below, ...own.map(([path]) => ({
				path,
				kind: "file"
			}))];
		},
		read(path, limit) {
			if (!files.has(path)) return base.read(path, limit);
			let text = files.get(path);
			return text === void 0 ? void 0 : Buffer.from(text, "utf8");
		}
	};
}
export { withFiles as n, inMemory as t };
