import "./rolldown-runtime.js";
import { dr as byteSize, hr as plural, pr as listWords } from "./core.js";
import { L as foldLines } from "./command-line.js";
import { o as printable } from "./first.js";
import { t as FAILING_STATUSES } from "./verify-images2.js";
function renderPretty(verification, options) {
	return foldLines(linesOfVerification(verification, options), options.width);
}
function* linesOfVerification({ verdicts, extra, unreadable }, { colors, quiet }) {
	for (let verdict of verdicts.filter(({ status }) => FAILING_STATUSES.has(status))) yield* describe(verdict, colors.red("✖"), colors);
	for (let { path, reason } of unreadable) yield `${colors.red("✖")} ${printable(path)}: cannot be read: ${printable(reason)}\n`;
	if (!quiet) {
		for (let verdict of verdicts.filter(({ status }) => status === "unverified")) yield* describe(verdict, colors.yellow("!"), colors);
		if (extra.length > 0) {
			yield `${plural(extra.length, "file")} that no image file declares:\n`;
			for (let path of extra.slice(0, 20)) yield `    ${printable(path)}\n`;
			extra.length > 20 && (yield `    and ${extra.length - 20} more (-f json lists all)\n`);
		}
		yield `${colors.bold(sentence(verdicts, unreadable.length))}\n`;
	}
}
function* describe({ image, status, path, declared, found, reason }, mark, colors) {
	let { platform, version } = image.softwareVersion;
	yield `${mark} ${printable(path ?? image.imageFileName)} ${colors.dim(`(${printable(platform)} ${printable(version)})`)}: ${messages[status](reason)}\n`, status === "wrong_size" && (yield `    declared ${sizeInWords(declared.size)}\n    found    ${sizeInWords(found.size)}\n`), status === "wrong_checksum" && (yield `    declared ${printable(`${declared.algorithm ?? ""} ${declared.checksum ?? ""}`)}\n    found    ${printable(`${found.algorithm ?? ""} ${found.checksum ?? ""}`)}\n`);
}
const messages = {
	ok: () => "as declared",
	unverified: (reason) => `not verified: ${printable(reason ?? "")}`,
	missing: () => "missing",
	wrong_size: () => "has another size than declared",
	wrong_checksum: () => "has another checksum than declared",
	unreadable: (reason) => `cannot be read: ${printable(reason ?? "")}`
};
function sizeInWords(size) {
	return size === null ? "nothing" : size < 1e3 ? byteSize(size) : `${size.toLocaleString("en-US")} bytes (${byteSize(size)})`;
}
function sentence(verdicts, unreadable) {
	let count = (status) => verdicts.filter((one) => one.status === status).length, wrong = count("wrong_size") + count("wrong_checksum"), cannotRead = count("unreadable") + unreadable, bad = [
		count("missing") > 0 ? `${count("missing")} missing` : "",
		wrong > 0 ? `${wrong} wrong` : "",
		cannotRead > 0 ? `${cannotRead} cannot be read` : "",
		count("unverified") > 0 ? `${count("unverified")} not verified` : "",
		`${count("ok")} as declared`
	].filter((part) => part !== "");
	return `${plural(verdicts.length, "image file")}: ${listWords(bad)}`;
}
export { renderPretty };
