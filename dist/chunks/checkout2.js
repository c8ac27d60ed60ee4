import "./rolldown-runtime.js";
import { a as readHead, c as findId, f as git, i as isAncestor, n as openRepository, s as findCommit, u as isShallowClone } from "./open-repository.js";
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
const DIFF = [
	"-c",
	"core.quotePath=false",
	"diff-tree",
	"-r",
	"-p",
	"--unified=0",
	"--no-renames",
	"--no-color",
	"--text",
	"--no-textconv",
	"--no-ext-diff",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
async function touchedLines(repository, base, head) {
	let files = new Map(), { prefix } = repository, folder = prefix === "" ? [] : [prefix], patch = await git(repository, [
		"--literal-pathspecs",
		...DIFF,
		base,
		head,
		"--",
		...folder
	]), ranges = [], left = 0;
	for (let line of (patch ?? "").split("\n")) {
		if (left > 0) {
			line.startsWith("\\") || --left;
			continue;
		}
		if (line.startsWith("+++ ")) {
			ranges = [];
			let file = targetOf(line.slice(4));
			file !== void 0 && files.set(file, ranges);
		}
		let hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
		if (hunk === null) continue;
		let [removed, first, added] = [
			Number(hunk[1] ?? 1),
			Number(hunk[2]),
			Number(hunk[3] ?? 1)
		];
		left = removed + added, ranges.push(added === 0 ? [first, first + 1] : [first, first + added - 1]);
	}
	return files;
}
function targetOf(name) {
	let unquoted = name.startsWith("\"") ? unquote(name.slice(1, name.lastIndexOf("\""))) : name.replace(/\t$/, "");
	return unquoted.startsWith("b/") ? unquoted.slice(2) : void 0;
}
const ESCAPES = {
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r"
};
function unquote(text) {
	return text.replaceAll(/\\([0-7]{3}|.)/g, (_, escape) => escape.length === 3 ? String.fromCharCode(parseInt(escape, 8)) : ESCAPES[escape] ?? escape);
}
export { readCheckout as n, touchedLines as r, findTouched as t };
