import "./rolldown-runtime.js";
import { n as Minimatch } from "./esm.js";
import { $ as refuseFolderLink, K as BRACE_EXPANSION_LIMIT, Q as isReadableTarget, X as UnreadableFile, Y as UNREADABLE_TARGET, Z as foundBelow, et as refuseLarge, g as withConfig, h as readOwnFile, m as placeConfig, nt as refuseSubmodule, o as readBlobs, qr as compareText, tt as refuseName, v as findRepository } from "./core.js";
import { d as lackingFiles, f as git, t as findForeignOwner } from "./open-repository.js";
import { u as UserError } from "./first.js";
import { posix } from "node:path";
// src/files/git/list-tree.ts
async function listTree({ id, repository }) {
	let { prefix } = repository, files = new Map(), folder = prefix === "" ? id : await treeOf(id, prefix, repository);
	if (folder === void 0) return files;
	let listed = await git(repository, [
		"ls-tree",
		"-z",
		"-r",
		"--full-tree",
		folder
	]);
	if (listed === void 0) throw lackingFiles(id);
	for (let line of listed.split("\0")) {
		let match = /^(\d+) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line);
		if (match === null) continue;
		let [, mode = "", object = "", path = ""] = match;
		files.set(path, {
			id: object,
			kind: path.includes("�") ? "unnamed" : kindOf(mode)
		});
	}
	return files;
}
async function treeOf(id, prefix, repository) {
	let [path, ...args] = [
		prefix.slice(0, -1),
		"ls-tree",
		"-z",
		"--full-tree",
		"-d",
		id,
		"--"
	], listed = await git(repository, [
		"--literal-pathspecs",
		...args,
		path
	]);
	if (listed === void 0) throw lackingFiles(id);
	return /^040000 tree ([0-9a-f]+)\t/.exec(listed)?.[1];
}
function kindOf(mode) {
	return mode === "160000" ? "submodule" : mode === "120000" ? "link" : "file";
}
async function listSubmodules(directory, folders) {
	let repository = findRepository(directory);
	if (repository?.workTree === void 0) return [];
	try {
		if (await findForeignOwner(repository) !== void 0) return [];
		let listed = await git(repository, [
			"ls-files",
			"--stage",
			"-z",
			"--full-name"
		]) ?? "", submodules = new Set([...listed.matchAll(SUBMODULE)].map(([, path = ""]) => path));
		return folders.filter((folder) => submodules.has(repository.prefix + folder));
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}
const SUBMODULE = /(?:^|\0)160000 [^\t\0]*\t([^\0]*)/g, GLOB_OPTIONS = {
	braceExpandMax: BRACE_EXPANSION_LIMIT,
	nonegate: !0,
	nocomment: !0
};
async function commitSource(commit) {
	let files = await listTree(commit), blobs = new Map(), fetch = (ids) => {
		let unknown = [...new Set(ids)].filter((id) => !blobs.has(id));
		for (let [id, bytes] of readBlobs(commit.repository, unknown)) blobs.set(id, bytes);
	}, blobOf = ({ id }) => {
		fetch([id]);
		let bytes = blobs.get(id);
		if (bytes === void 0) throw lackingFiles(commit.id);
		return bytes;
	}, targetOf = (path, link) => {
		let target = posix.join(posix.dirname(path), new TextDecoder().decode(blobOf(link))).replace(/(?<=.)\/$/, "");
		return target === ".." || target.startsWith("../") || target.startsWith("/") ? void 0 : target;
	}, targetOfLink = (path, links = 0) => {
		let file = files.get(path);
		if (file?.kind === "file") return links > 0 && isReadableTarget(path) ? path : void 0;
		if (file?.kind !== "link" || links === 10) return;
		let target = targetOf(path, file);
		return target === void 0 ? void 0 : targetOfLink(target, links + 1);
	}, follow = (path, links = 0) => {
		let file = files.get(path);
		if (file === void 0) return links > 0 && isFolder(path) ? refuseFolderLink() : void 0;
		if (file.kind === "file") {
			if (links > 0 && !isReadableTarget(path)) throw new UnreadableFile(UNREADABLE_TARGET);
			return blobOf(file);
		}
		if (file.kind === "unnamed") return refuseName();
		if (file.kind === "submodule") return links > 0 ? refuseFolderLink() : refuseSubmodule(LEAVE_OUT);
		if (links === 10) throw new UnreadableFile("its symbolic links form a loop");
		let target = targetOf(path, file);
		if (target === void 0) throw new UnreadableFile("a symbolic link on its path leaves the repository, and is not followed");
		return follow(target, links + 1);
	}, folders, isFolder = (path) => (folders ??= foldersOf(files.keys()), folders.has(path)), leadsToFolder = (path, links = 0) => {
		let file = files.get(path);
		if (file?.kind !== "link") return file === void 0 ? isFolder(path) : file.kind === "submodule";
		if (links === 10) return !1;
		let target = targetOf(path, file);
		return target === void 0 || leadsToFolder(target, links + 1);
	};
	return {
		list(include, exclude, known) {
			let wanted = include.map((glob) => new Minimatch(glob, GLOB_OPTIONS)), unwanted = exclude.map((glob) => new Minimatch(glob, {
				...GLOB_OPTIONS,
				dot: !0
			})), isUnwanted = (path) => unwanted.some((glob) => glob.match(path)), found = [...files].filter(([path, { kind }]) => {
				let isKnown = kind === "file" ? known?.(path) : void 0;
				return isKnown === void 0 ? isUnwanted(path) ? !1 : wanted.some((glob) => glob.match(path)) ? !0 : kind !== "submodule" && kind !== "link" || !wanted.some((glob) => glob.match(path, !0)) || isUnwanted(`${path}/_/_.yaml`) ? !1 : kind === "submodule" || leadsToFolder(path) : isKnown;
			}).map(([path]) => path);
			return Promise.resolve(found.sort(compareText));
		},
		read(path, limit) {
			let bytes = follow(path);
			return bytes !== void 0 && refuseLarge(bytes.byteLength, limit), bytes;
		},
		listBelow(folders, enters) {
			let isFound = foundBelow(folders, enters), found = [...files].filter(([path]) => isFound(path));
			return Promise.resolve(found.map(([path, { kind }]) => ({
				path,
				kind: kind === "unnamed" ? "file" : kind
			})));
		},
		targetOf: (path) => files.get(path)?.kind === "link" ? targetOfLink(path) : void 0,
		blobOf(path) {
			let file = files.get(path);
			return file?.kind === "file" ? file.id : void 0;
		},
		prepare(paths) {
			fetch(paths.flatMap((path) => [files.get(path)].flatMap((file) => file?.kind === "file" ? [file.id] : [])));
		}
	};
}
const LEAVE_OUT = "keep the files in this repository where commits are compared, or list it under exclude in the config";
function foldersOf(paths) {
	let folders = new Set(["."]);
	for (let path of paths) for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
		let folder = path.slice(0, at);
		if (folders.has(folder)) break;
		folders.add(folder);
	}
	return folders;
}
async function fleetCommit(commit, root, config) {
	let source = await commitSource(commit);
	if (config === void 0) return source;
	let place = placeConfig(root, config);
	if (place.kind === "elsewhere") return withConfig(source, config, (limit) => readOwnFile(place.file, limit));
	if (place.kind === "fleet") return place.path === config ? source : withConfig(source, config, (limit) => source.read(place.path, limit));
	let around = await commitSource({
		...commit,
		repository: {
			...commit.repository,
			prefix: ""
		}
	});
	return withConfig(source, config, (limit) => around.read(place.path, limit));
}
export { listTree as i, fleetCommit as n, listSubmodules as r, commitSource as t };
