import "./rolldown-runtime.js";
import { Dn as softwareName, dr as byteSize, pr as listWords, qr as compareText } from "./core.js";
import { o as printable } from "./first.js";
import { L as foldLines } from "./command-line.js";
import { t as layOutTable } from "./table.js";
import { a as remarksOn, i as reasonsFor, r as notesOn, t as groupGaps } from "./gap-groups.js";
import { a as planInWords, i as imageDetails, n as bytesInAll, t as bytesEach } from "./totals.js";
import { a as leftOutInWords, i as hopsInWords, r as groupName, t as approvalsInWords } from "./words3.js";
// src/plan/formats/table.ts
const COLUMNS = [
	{
		title: "count".padStart(8),
		kind: "name",
		align: "right"
	},
	{
		title: "device type",
		kind: "name"
	},
	{
		title: "from",
		kind: "version",
		breaks: !0
	},
	{
		title: "to",
		kind: "version"
	},
	{
		title: "to transfer",
		kind: "name"
	}
], INDENT = " ".repeat(10);
function renderTable(plan, options) {
	return foldLines(linesOfPlan(plan, options), options.width);
}
function* linesOfPlan(plan, options) {
	let { colors } = options, gaps = groupGaps(plan), rows = [...plan.groups.map(cellsOfGroup), ...gaps.map(cellsOfGap)], table = layOutTable(COLUMNS, rows, {
		width: options.width,
		hang: INDENT.length,
		giveUp: ["to transfer"]
	}), rowAt = (index) => (table.rows[index] ?? []).map((line) => `${colors.bold(line)}\n`).join("");
	plan.groups.length > 0 && (yield table.head.map((line) => `${colors.dim(line)}\n`).join(""));
	for (let [index, group] of plan.groups.entries()) yield rowAt(index), yield* detailLines(group, colors), yield* remarkLines(reasonsFor(group, plan), group.steps.map(plan.nameOf), options), yield* remarkLines(notesOn(group, plan), group.steps.map(plan.nameOf), {
		...options,
		mark: colors.yellow("! ")
	}), yield "\n";
	yield* batchLines(plan, options), gaps.length > 0 && (yield `${colors.red("No plan for:")}\n`);
	for (let [index, group] of gaps.entries()) yield rowAt(plan.groups.length + index), yield `${INDENT}${colors.red("✖")} ${printable(group.obstacle)}\n`, yield* remarkLines([{
		text: group.need,
		names: group.gaps.map(plan.nameOf)
	}], [], options), yield "\n";
	plan.leftOut.length > 0 && (yield `${colors.yellow("Left out:")}\n`, yield* remarkLines(remarksOn(plan.leftOut, plan.nameOf, (one) => [leftOutInWords(one, plan.asOf)]), [], options), yield "\n"), options.quiet || (yield `${colors.bold(printable(planInWords(plan)))}\n`);
}
function cellsOfGroup(group) {
	let { deviceType, from, to, steps } = group, [each, inAll] = [bytesEach(group), bytesInAll(group)];
	return [
		String(steps.length),
		printable(groupName(deviceType)),
		from === void 0 ? "no software" : printable(softwareName(from)),
		printable(softwareName(to)),
		each === null || inAll === null ? "size unknown" : steps.length === 1 ? byteSize(each) : `${steps.length} × ${byteSize(each)} = ${byteSize(inAll)}`
	];
}
function cellsOfGap({ deviceType, from, gaps }) {
	return [
		String(gaps.length),
		printable(deviceType),
		from === "" ? "no software" : printable(from)
	];
}
function* detailLines(group, colors) {
	let { key, hops, isDowngrade } = group;
	yield `${INDENT}${colors.dim(`group ${key}`)}\n`, isDowngrade && (yield `${INDENT}${colors.yellow("! downgrade: the target is older than what runs")}\n`), hops.length > 1 && (yield `${INDENT}${hops.length} steps: ${printable(hopsInWords(group))}\n`);
	for (let hop of hops) yield* imageLines(hop, colors);
	let approvals = approvalsInWords(group);
	approvals !== void 0 && (yield `${INDENT}${printable(approvals)}\n`);
}
function* batchLines({ groups, batches, nameOf }, options) {
	if (batches === null || batches === 0) return;
	let steps = groups.flatMap((group) => group.steps);
	steps.sort((a, b) => (a.batch ?? 0) - (b.batch ?? 0) || compareText(nameOf(a), nameOf(b))), yield `${options.colors.bold("Batches:")}\n`, yield* remarkLines(remarksOn(steps, nameOf, ({ batch }) => [`batch ${batch ?? ""}`]), [], options), yield "\n";
}
function* imageLines({ images }, colors) {
	for (let file of images.imageFiles) {
		let { fileName, size, algorithm, checksum, url, status } = imageDetails(file), bytes = size === null ? "size unknown" : size < 1e3 ? byteSize(size) : `${byteSize(size)}, ${size} bytes`, life = status === "Active" ? "" : `, ${printable(status)}`;
		yield `${INDENT}${colors.cyan(printable(fileName))}  ${bytes}${life}\n`, yield `${INDENT}  ${checksum === null ? colors.yellow("no checksum") : printable(`${algorithm ?? ""} ${checksum}`)}\n`, yield `${INDENT}  ${url === null ? colors.dim("no download URL") : printable(url)}\n`;
	}
}
function* remarkLines(remarks, whole, { allSubjects, mark = "" }) {
	for (let { text, names } of remarks) if (mark !== "" && names.length === whole.length) yield `${INDENT}${mark}${printable(text)}\n`;
	else if (!allSubjects) yield `${INDENT}${mark}${printable(`${text}: ${listWords(names, 8)}`)}\n`;
	else {
		yield `${INDENT}${mark}${printable(text)}:\n`;
		for (let name of names) yield `${INDENT}  ${printable(name)}\n`;
	}
}
export { renderTable };
