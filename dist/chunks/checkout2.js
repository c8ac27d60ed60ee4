import "./rolldown-runtime.js";
async function readCheckout(directory) {
	let { readHead } = await import("./git.js");
	return readHead(directory);
}
async function findBase(directory, checkout, origin) {
	if (checkout === void 0) return {
		kind: "missing",
		reason: "the folder lies in no Git repository that can be read: check it out with actions/checkout"
	};
	let { findMergeBase, hasCommit, isAncestor } = await import("./git.js"), [first, second] = checkout.parents, wanted = origin.base;
	if (origin.kind === "pull_request") {
		if (second === origin.head && first !== void 0) wanted = first;
		else if (checkout.id === origin.head || await isAncestor(directory, origin.head, checkout.id)) wanted = await findMergeBase(directory, origin.base, checkout.id) ?? origin.base;
		else return {
			kind: "elsewhere",
			reason: `what is checked out, ${checkout.id}, does not hold the commit ${origin.head} of the pull request`
		};
	}
	if (await hasCommit(directory, wanted)) return {
		kind: "found",
		commit: wanted
	};
	let depth = checkout.parents.includes(wanted) ? 2 : 0;
	return {
		kind: "missing",
		reason: `the base commit ${wanted} is not in this clone: give actions/checkout the input fetch-depth: ${depth}`
	};
}
async function findTouched(directory, base, checkout) {
	let { touchedLines } = await import("./git.js"), files = await touchedLines(directory, base, checkout.id);
	return (file, line) => files.get(file)?.some(([first, last]) => first <= line && line <= last) === !0;
}
export { findTouched as n, readCheckout as r, findBase as t };
