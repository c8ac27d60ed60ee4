import "./rolldown-runtime.js";
import { Dn as softwareName, Mr as groupBy, dr as byteSize, mn as countInWords, qr as compareText } from "./core.js";
import { tt as unreadPoliciesInWords } from "./command-line.js";
import { o as tableHead, s as tableRow } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { i as reasonsFor, n as notesFor, o as waiverNote, r as notesOn, t as groupGaps } from "./gap-groups.js";
import { a as planInWords, i as imageDetails, n as bytesInAll, o as subjectsOf } from "./totals.js";
import { a as leftOutInWords, i as hopsInWords, r as groupName, t as approvalsInWords } from "./words3.js";
function* renderMarkdown(plan, options) {
	yield `## ${escapeMarkdown(planInWords(plan), Infinity)}\n\n`, yield plan.until === null ? `As of ${plan.asOf}.\n` : `As of ${plan.asOf}, to be valid until ${plan.until}.\n`;
	let unread = unreadPoliciesInWords(plan.unreadPolicies);
	unread !== void 0 && (yield `\n> ${escapeMarkdown(unread, Infinity)}\n`);
	for (let group of plan.groups) yield* renderGroup(group, plan, options);
	yield* renderGaps(plan, options), yield* renderBatches(plan, options), plan.leftOut.length !== 0 && (yield `\n### Left out: ${countInWords(subjectsOf(plan.leftOut))}\n\n`, yield* listed(plan.leftOut, options, (one) => `- ${withNotes(plan.nameOf(one), [leftOutInWords(one, plan.asOf)])}`));
}
function* renderGaps(plan, options) {
	if (plan.gaps.length !== 0) {
		yield `\n### No plan for ${countInWords(subjectsOf(plan.gaps))}\n`;
		for (let { deviceType, from, need, obstacle, gaps } of groupGaps(plan)) {
			let what = from === "" ? deviceType : `${deviceType}, ${from}`;
			yield `\n**${escapeMarkdown(what)}**: ${escapeMarkdown(`${need}; ${obstacle}`, MESSAGE_LIMIT)}\n\n`, yield* listed(gaps, options, (gap) => `- ${withNotes(plan.nameOf(gap), waiverNote(gap.found, plan.asOf))}`);
		}
	}
}
function* renderBatches({ groups, batches, nameOf }, options) {
	if (batches === null) return;
	let steps = groups.flatMap((group) => group.steps), ofBatch = groupBy(steps, ({ batch }) => batch ?? 0);
	for (let batch of [...ofBatch.keys()].sort((a, b) => a - b)) {
		let members = [...ofBatch.get(batch) ?? []].sort((a, b) => compareText(nameOf(a), nameOf(b)));
		yield `\n### Batch ${batch}: ${countInWords(subjectsOf(members))}\n\n`, yield* listed(members, options, (step) => `- [ ] ${withNotes(nameOf(step), [softwareName(step.to)])}`);
	}
}
function* renderGroup(group, plan, options) {
	let { key, deviceType, from, to, hops, isDowngrade, steps } = group, move = `${groupName(deviceType)}: ${from === void 0 ? "no software" : softwareName(from)} → ${softwareName(to)}`, inAll = bytesInAll(group);
	yield `\n### ${escapeMarkdown(move)}\n\n`, yield `${countInWords(subjectsOf(steps))}${inAll === null ? "" : `, ${byteSize(inAll)} to transfer`}; ${reasonsInWords(reasonsFor(group, plan))}.\n`, yield `\nGroup \`${key}\`${isDowngrade ? "; **downgrade**: the target is older than what runs" : ""}.\n`;
	let approvals = approvalsInWords(group);
	approvals !== void 0 && (yield `\n${capitalized(escapeMarkdown(approvals, MESSAGE_LIMIT))}.\n`), hops.length > 1 && (yield `\n${hops.length} steps: ${escapeMarkdown(hopsInWords(group), MESSAGE_LIMIT)}.\n`), yield tableHead([
		"image file",
		"size",
		"checksum",
		"download from"
	]);
	for (let file of hops.flatMap((hop) => hop.images.imageFiles)) {
		let { fileName, size, algorithm, checksum, url } = imageDetails(file);
		yield tableRow([
			escapeMarkdown(fileName),
			size === null ? "unknown" : `${byteSize(size)}${size < 1e3 ? "" : ` (${size} bytes)`}`,
			checksum === null ? "**none**" : escapeMarkdown(`${algorithm ?? ""} ${checksum}`),
			url === null ? "unknown" : escapeMarkdown(url, MESSAGE_LIMIT)
		]);
	}
	let ofAll = new Set(notesOn(group, plan).flatMap(({ text, names }) => names.length === steps.length ? text : []));
	for (let text of ofAll) yield `\n> ${escapeMarkdown(text, MESSAGE_LIMIT)}\n`;
	yield "\n";
	let ownNotes = (step) => notesFor(step, plan.asOf).filter((text) => !ofAll.has(text));
	yield* listed(steps, options, (step) => `- [ ] ${withNotes(plan.nameOf(step), ownNotes(step))}`);
}
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function reasonsInWords(reasons) {
	return reasons.map(({ text, names }) => reasons.length === 1 ? text : `${names.length} ${text}`).join(", ");
}
function withNotes(name, notes) {
	return escapeMarkdown(name) + notes.map((note) => `; ${escapeMarkdown(note, MESSAGE_LIMIT)}`).join("");
}
function* listed(all, { allSubjects }, render) {
	let shown = allSubjects ? all : all.slice(0, 50);
	for (let one of shown) yield `${render(one)}\n`;
	shown.length < all.length && (yield `- … and ${all.length - shown.length} more: list all with \`--all\`\n`);
}
export { renderMarkdown };
