import "./rolldown-runtime.js";
import { B as DEFAULT_CONFIG, X as UnreadableFile, a as workingTree } from "./core.js";
import { u as UserError } from "./first.js";
// src/report/report-commit.ts
async function findReportCommit(directory, { repository }, config = DEFAULT_CONFIG) {
	let { blobId, findCommit, listTree, openRepository } = await import("./git2.js"), commit = await openRepository(directory).then(async (repository) => findCommit(repository, "HEAD")).catch(ignoreUserError);
	if (commit === void 0) return;
	let tree = await listTree(commit), source = workingTree(directory), isAltered = (path) => {
		let bytes = read(source, path), committed = tree.get(path);
		return bytes === void 0 || committed === void 0 ? bytes !== void 0 || committed !== void 0 : committed.kind !== "link" && blobId(bytes, commit.format) !== committed.id && blobId(withoutReturns(bytes), commit.format) !== committed.id;
	}, checked = [config, ...repository.files.map(({ path }) => path)], gone = (path) => /\.ya?ml$/i.test(path) && read(source, path) === void 0;
	return {
		id: commit.id,
		altered: checked.some(isAltered) || [...tree.keys()].some(gone)
	};
}
function read(source, path) {
	try {
		return source.read(path, Infinity);
	} catch (error) {
		if (error instanceof UnreadableFile) return;
		throw error;
	}
}
function ignoreUserError(error) {
	if (!(error instanceof UserError)) throw error;
}
function withoutReturns(bytes) {
	return bytes.filter((byte, index) => byte !== 13 || bytes[index + 1] !== 10);
}
export { findReportCommit as t };
