import { vr as getOrCreate } from "./core.js";
// src/files/found-below.ts
function foundBelow(folders, enters) {
	let roots = new Set(folders), known = new Map(), isEntered = (folder) => getOrCreate(known, folder, () => roots.has(folder) || folder !== "" && isEntered(folderOf(folder)) && enters(folder));
	return (path) => roots.has(path) || isEntered(folderOf(path));
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
export { foundBelow as t };
