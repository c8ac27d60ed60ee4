import "./rolldown-runtime.js";
import { S as isFolder, rt as withIds } from "./core.js";
import { i as listTree, n as fleetCommit } from "./git.js";
import { n as openRepository, o as blobId, r as findStart, s as findCommit } from "./open-repository.js";
import { u as UserError } from "./first.js";
// src/check/open-base.ts
async function openBase(directory, { ref, policyFromBase, mergeBase: startsAtMergeBase = !0, needsMergeBase = !1, config }, head) {
	let repository = await openRepository(directory, head === void 0 ? "work-tree" : "any"), named = await findCommit(repository, ref), start = startsAtMergeBase ? await findStart(named, ref, head ?? "HEAD", needsMergeBase) : {
		commit: named,
		mergeBase: void 0,
		warning: void 0
	}, source = await fleetCommit(start.commit, directory, config), isNamed = start.commit.id === named.id;
	return {
		commit: named.id,
		mergeBase: start.mergeBase,
		source,
		policySource: policyFromBase ? isNamed ? source : await fleetCommit(named, directory, config) : void 0,
		notes: start.warning === void 0 ? [] : [start.warning],
		format: named.format
	};
}
async function openCommit(directory, ref, base, config) {
	let repository = await openRepository(directory, "any"), commit = await findCommit(repository, ref);
	if (!isFolder(directory) && !await hasFolder(repository, [ref, base])) throw new UserError(`there is no directory ${directory}, neither in the working tree nor in ${base === void 0 ? ref : `${base} or ${ref}`}`);
	return {
		source: await fleetCommit(commit, directory, config),
		prefix: repository.prefix
	};
}
function withBlobIds(source, format) {
	return withIds(source, (bytes) => blobId(bytes, format));
}
async function hasFolder(repository, refs) {
	for (let ref of refs) {
		let tree = ref === void 0 ? void 0 : await listTree(await findCommit(repository, ref));
		if (tree !== void 0 && tree.size > 0) return !0;
	}
	return !1;
}
export { openBase, openCommit, withBlobIds };
