import "./rolldown-runtime.js";
import { Mr as groupBy, qr as compareText } from "./core.js";
// src/images/verify-images.ts
const FAILING_STATUSES = new Set([
	"missing",
	"wrong_size",
	"wrong_checksum",
	"unreadable"
]);
async function verifyImages({ softwareImageFiles }, folder, { platform, parallel, onProgress = () => void 0 }) {
	let byName = groupBy(folder.files, ({ path }) => baseName(path)), declaredNames = new Set(softwareImageFiles.map(({ imageFileName }) => imageFileName)), verdicts = [], tasks = [];
	for (let image of softwareImageFiles) {
		if (platform !== void 0 && image.softwareVersion.platform !== platform) continue;
		let declared = declaredFacts(image), files = byName.get(image.imageFileName) ?? [];
		files.length === 0 && verdicts.push({
			image,
			status: "missing",
			path: null,
			declared,
			found: NOTHING,
			reason: null
		});
		for (let file of files) tasks.push({
			image,
			declared,
			file
		});
	}
	return verdicts.push(...await compareAll(tasks, folder, parallel, onProgress)), {
		verdicts: verdicts.sort(inOrder),
		extra: folder.files.map(({ path }) => path).filter((path) => !declaredNames.has(baseName(path))),
		unreadable: [...folder.unreadable].map(([path, reason]) => ({
			path,
			reason
		}))
	};
}
const NOTHING = {
	size: null,
	algorithm: null,
	checksum: null
};
function declaredFacts({ entry }) {
	let fields = entry.value;
	return {
		size: fields.image_file_size ?? null,
		algorithm: fields.hashing_algorithm ?? null,
		checksum: fields.image_file_checksum ?? null
	};
}
async function compareAll(tasks, folder, parallel, onProgress) {
	let total = tasks.reduce((sum, { file }) => sum + file.size, 0), read = 0, verdicts = [], queue = tasks.values();
	return await Promise.all(Array.from({ length: Math.max(1, parallel) }, async () => {
		for (let task of queue) {
			let ofTask = 0;
			verdicts.push(await compareTask(task, folder, (count) => {
				ofTask += count, read += count, onProgress(read, total);
			})), read += task.file.size - ofTask;
		}
	})), verdicts;
}
async function compareTask({ image, declared, file }, folder, onBytes) {
	let { algorithm, checksum, size } = declared, verdict = (status, actual, reason) => ({
		image,
		status,
		path: file.path,
		declared,
		found: {
			size: file.size,
			algorithm: actual === null ? null : algorithm,
			checksum: actual
		},
		reason
	});
	if (size !== null && size !== file.size) return verdict("wrong_size", null, null);
	if (checksum === null || algorithm === null) return verdict("unverified", null, "no checksum is declared");
	let compared = await folder.compare(file, {
		algorithm,
		checksum
	}, onBytes);
	return compared === void 0 ? verdict("unverified", null, `${algorithm} cannot be computed here`) : "error" in compared ? verdict("unreadable", null, compared.error) : verdict(compared.matches ? "ok" : "wrong_checksum", compared.actual, null);
}
function inOrder(a, b) {
	return compareText(a.image.softwareVersion.platform, b.image.softwareVersion.platform) || compareText(a.image.softwareVersion.version, b.image.softwareVersion.version) || compareText(a.image.imageFileName, b.image.imageFileName) || compareText(a.path ?? "", b.path ?? "");
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
export { verifyImages as n, FAILING_STATUSES as t };
