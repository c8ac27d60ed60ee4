import "./rolldown-runtime.js";
import { a as isAncestor, c as findCommit, d as isShallowClone, l as findId, n as openRepository, o as readHead, t as touchedLines } from "./touched-lines.js";
// src/files/git/checkout.ts
async function readCheckout(directory) {
	let repository = await openRepository(directory), head = await readHead(repository) ?? await findCommit(repository, "HEAD");
	return {
		id: head.id,
		parents: "parents" in head ? head.parents : [],
		repository,
		find: async (ref) => findId(repository, ref),
		contains: async (commit) => isAncestor(repository, commit, head.id),
		isShallow: async () => isShallowClone(repository)
	};
}
async function findTouched(directory, base) {
	let { repository, id } = await readCheckout(directory), files = await touchedLines(repository, base, id);
	return (file, line) => files.get(file)?.some(([first, last]) => first <= line && line <= last) === !0;
}
export { readCheckout as n, findTouched as t };
