import "./rolldown-runtime.js";
import { Yt as RULES, dr as byteSize, un as nearest } from "./core.js";
import { u as UserError } from "./first.js";
import { t as openInspection } from "./inspection.js";
import { c as colorsFor, f as writePieces, m as addCommonOptions, p as withProgress, u as columnsIfSet, v as formatOption } from "./command-line.js";
import { availableParallelism } from "node:os";
function addImagesCommand(program, finish) {
	let verify = program.command("images").description("verify image files on disk").command("verify").description("compare the files of a folder with the declared names, sizes and checksums").argument("<dir>", "the folder with the image files").option("--platform <name>", "only the image files of this platform").addOption(formatOption(["pretty", "json"], "pretty"));
	addCommonOptions(verify).addHelpText("after", "\nExamples:\n  $ fleetvet images verify /srv/tftp                     compare an image server's folder with what is declared\n  $ fleetvet images verify /srv/tftp --platform cisco_iosxe\n  $ fleetvet images verify /srv/tftp -f json             for a script\n\nA file is found by its name at any depth of the folder.\n\nExit status: 0 if every declared image file is there and right, 1 if one is missing or wrong or an entry of the\nrepository is broken, 2 if the command could not run. Extra files and files without a declared checksum do not fail it.").action(async (directory, options) => {
		finish(+!await verifyFolder(directory, options));
	});
}
async function verifyFolder(directory, options) {
	let { openImageFolder } = await import("./image-folder.js"), { FAILING_STATUSES, verifyImages } = await import("./verify-images2.js").then((chunk) => ({ FAILING_STATUSES: chunk.t, verifyImages: chunk.n })), { platform, format, color, quiet = !1 } = options, folder = openImageFolder(directory), { repository, diagnostics } = await openInspection(options);
	assertPlatform(platform, repository.platforms.map(({ name }) => name));
	let verification = await withProgress(quiet, async (showProgress) => verifyImages(repository, folder, {
		platform,
		parallel: availableParallelism(),
		onProgress: (read, total) => void showProgress?.(read, total)
	}), {
		stage: "reading image files",
		then: "comparing",
		format: byteSize
	});
	if (verification.verdicts.length === 0) throw new UserError(platform === void 0 ? "nothing to verify: the repository declares no image file" : `nothing to verify: no image file of ${platform} is declared`);
	let { stdout } = process, pieces = format === "json" ? (await import("./json6.js")).renderJson(verification) : (await import("./pretty7.js")).renderPretty(verification, {
		colors: colorsFor(stdout, color),
		width: columnsIfSet(stdout),
		quiet
	});
	await writePieces(stdout, pieces);
	let { verdicts, unreadable } = verification;
	return !diagnostics.some(({ rule }) => RULES[rule].alwaysError) && unreadable.length === 0 && !verdicts.some(({ status }) => FAILING_STATUSES.has(status));
}
function assertPlatform(platform, names) {
	if (platform === void 0 || names.includes(platform)) return;
	let [near] = nearest(platform, names);
	throw new UserError(`there is no platform "${platform}"${near === void 0 ? "" : `; did you mean "${near}"?`}`);
}
export { addImagesCommand };
