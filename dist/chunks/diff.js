import "./rolldown-runtime.js";
import { Cn as softwareName, Dr as getOrCreate, Rr as waiverOf, dr as plural, i as checkWorkingTree, kr as numbering, ln as CRITERION_WORDS, lr as listWords, or as windowInWords, ot as locationText, pr as toWords, r as checkCommit, un as countInWords, vn as namesOfSubjects } from "./core.js";
import { a as oneLine, l as VERSION, n as cut, o as printable, u as UserError } from "./first.js";
import { $ as notesOf, G as unreadPoliciesInWords, H as waivedInWords, Z as commitsInWords, _ as formatOption, at as wrapPainted, c as columnsFor, ct as tallyChange, d as writePieces, f as withProgress, it as wrap, ot as effectsOf, p as addCommonOptions, s as colorsFor, st as sentenceOfChange, u as writeMessage, v as today, y as wholeNumberArgument } from "./command-line.js";
import { t as createEvaluationWriter } from "./evaluation-json.js";
import { t as changeOf } from "./json3.js";
import { t as toJson } from "./json.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { n as fromGitRoot } from "./from-git-root.js";
import { t as changeParts } from "./changes.js";
import { n as details, o as tableHead, s as tableRow } from "./part.js";
import { r as effectsInWords, t as alteredFields } from "./changed-entries.js";
// src/formats/diff-json.ts
function* renderDiffJson(result) {
	let { comparison, evaluation, locationOf } = result, head = {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: evaluation.asOf,
		base: comparison.base,
		merge_base: comparison.mergeBase,
		summary: summaryOf(result),
		changes: comparison.changes.map(changeOf)
	};
	yield `${toJson(head).slice(0, -1)},\n"subjects": [`;
	let write = createEvaluationWriter(locationOf, evaluation), separator = "\n";
	for (let change of comparison.subjects) yield separator + subjectOf(change, write), separator = ",\n";
	yield separator === "\n" ? "]}\n" : "\n]}\n";
}
function summaryOf(result) {
	let tally = tallyChange(result);
	return {
		newly_invalid: tally?.newlyInvalid ?? 0,
		fixed: tally?.fixed ?? 0,
		newly_waived: tally?.newlyWaived ?? 0,
		no_longer_waived: tally?.noLongerWaived ?? 0,
		appeared: tally?.appeared ?? 0,
		gone: tally?.gone ?? 0,
		matches_changed: tally?.matchesChanged ?? 0,
		images_changed: tally?.imagesChanged ?? 0
	};
}
function subjectOf(change, write) {
	let before = change.before === void 0 ? "null" : write(change.before), after = change.after === void 0 ? "null" : write(change.after), waiver = waiverOf(change.after), waived = waiver === void 0 ? void 0 : {
		until: waiver.until,
		reason: waiver.reason
	};
	return `${toJson({
		...change.subject,
		effects: effectsOf(change),
		waived
	}).slice(0, -1)},"before":${before},"after":${after}}`;
}
// src/formats/subject-groups.ts
const SIGNS = {
	newly_invalid: "✖ newly invalid",
	fixed: "✔ fixed",
	no_longer_waived: "✖ no longer waived",
	newly_waived: "~ newly waived",
	appeared: "+ added",
	left_out: "✖ left out because of errors",
	gone: "- removed",
	reason_changed: "~ changed status",
	matches_changed: "~ changed matches",
	images_changed: "~ changed image files"
};
function groupSubjects(subjects, asOf) {
	let groups = new Map(), detailsOf = createFindDetails();
	for (let change of subjects) {
		let { subject, before, after } = change, [effect = "reason_changed"] = effectsOf(change), kind = toWords(subject.kind), transition = `${stateOf(before, asOf)} → ${stateOf(after, asOf)}`, details = detailsOf(change), key = JSON.stringify([
			effect,
			kind,
			transition,
			details.number
		]);
		getOrCreate(groups, key, () => ({
			effect,
			kind,
			transition,
			details: details.lines,
			subjects: []
		})).subjects.push(subject);
	}
	let order = Object.keys(SIGNS);
	return [...groups.values()].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}
function createFindDetails() {
	let ofLists = new Map(), ofTexts = new Map(), numberOf = numbering();
	return (change) => {
		let { before, after, matchesChanged, imagesChanged } = change, lists = [
			listOf(before),
			listOf(after),
			...imagesChanged ? [before?.images, after?.images] : []
		], key = [
			matchesChanged,
			imagesChanged,
			before === void 0,
			after === void 0,
			...lists.map(numberOf)
		].join();
		return getOrCreate(ofLists, key, () => {
			let lines = linesOf(change);
			return getOrCreate(ofTexts, JSON.stringify(lines), () => ({
				number: ofTexts.size,
				lines
			}));
		});
	};
}
function linesOf(change) {
	let { before, after } = change;
	return [...change.matchesChanged || before === void 0 || after === void 0 ? difference(matchesOf(before), matchesOf(after)) : [], ...change.imagesChanged ? difference(imagesOf(before), imagesOf(after)) : []];
}
function stateOf(found, asOf) {
	if (found === void 0) return "absent";
	if (!("validity" in found)) return found.images.source === null ? "no image file" : "with image files";
	let { status, reason } = found.validity;
	if (reason === null) return toWords(status);
	let { waiver } = found, excuse = waiver === void 0 ? "" : `, ${waivedInWords(waiver, asOf)}`;
	return `${status} (${toWords(reason)})${excuse}`;
}
function matchesOf(found) {
	return (listOf(found) ?? []).map(lineOfMatch);
}
function listOf(found) {
	return found !== void 0 && "matches" in found ? found.matches : void 0;
}
function lineOfMatch({ record, rank, matchedBy, inWindow }) {
	let { name, software, start, end, preferred } = record, window = `${windowInWords(start, end)}${inWindow ? "" : ", outside its window"}`;
	return `rank ${rank}, by ${CRITERION_WORDS[matchedBy]}: ${name ?? "a record"} for ${softwareName(software)}, ${window}${preferred ? ", preferred" : ""}`;
}
function imagesOf(found) {
	if (found === void 0) return [];
	let { source, imageFiles } = found.images;
	return imageFiles.map(({ imageFileName }) => `image file ${imageFileName} (${toWords(source ?? "none")})`);
}
function difference(before, after) {
	let [old, now] = [new Set(before), new Set(after)];
	return [...before.filter((text) => !now.has(text)).map((text) => ({
		sign: "-",
		text
	})), ...after.filter((text) => !old.has(text)).map((text) => ({
		sign: "+",
		text
	}))];
}
// src/formats/markdown/diff.ts
const COLUMNS = [
	"result",
	"devices and items",
	"before → after"
];
function* renderDiffMarkdown(given, { head, maxGroups }) {
	let result = {
		...fromGitRoot(given),
		comparison: given.comparison
	}, { comparison, evaluation } = result, isWorse = comparison.subjects.some((one) => one.newlyInvalid || one.noLongerWaived || one.leftOut), sentence = sentenceOfChange(comparison);
	yield `### ${isWorse ? "❌" : "✅"} ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}\n\n`;
	let unread = unreadPoliciesInWords(result.repository.unreadPolicies);
	unread !== void 0 && (yield `> ${escapeMarkdown(unread, Infinity)}\n\n`);
	for (let { open, close, rows } of changeParts(result, { failed: !1 }).slice(1)) {
		yield open;
		for (let index = 0; index < rows.length; index += 1) yield rows.at(index);
		yield close;
	}
	let groups = groupSubjects(comparison.subjects, evaluation.asOf), shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
	shown.length > 0 && (yield tableHead(COLUMNS));
	for (let group of shown) yield rowOf(group);
	let hidden = groups.slice(shown.length).reduce((sum, { subjects }) => sum + subjects.length, 0);
	hidden > 0 && (yield `\n… and ${hidden} more; --max-groups 0 shows all of them.\n`);
	for (let group of shown) yield* detailsOf(group);
	yield `\n${escapeMarkdown(head)}, ${commitsInWords(comparison)}, as of ${evaluation.asOf}.\n`;
}
function rowOf({ effect, kind, subjects, transition }) {
	let names = namesOfSubjects(subjects), who = names.length === 1 ? kind : plural(names.length, kind);
	return tableRow([
		SIGNS[effect],
		`${who} ${escapeMarkdown(listWords(names, 12), MESSAGE_LIMIT)}`,
		escapeMarkdown(transition, MESSAGE_LIMIT)
	]);
}
function* detailsOf({ details: lines, subjects: names, kind }) {
	if (lines.length === 0) return;
	let { open, close } = details(`What differs for ${names.length === 1 ? `one ${kind}` : plural(names.length, kind)}`);
	yield `${open}\n`;
	for (let { sign, text } of lines.slice(0, 20)) yield `- ${sign === "-" ? "no longer" : "now"}: ${escapeMarkdown(cut(text, MESSAGE_LIMIT), Infinity)}\n`;
	lines.length > 20 && (yield `- and ${lines.length - 20} more\n`), yield close;
}
// src/formats/diff-pretty.ts
function* renderDiffPretty(result, { colors, width, head, maxGroups }) {
	let { changes, subjects } = result.comparison;
	yield `${colors.dim(`${commitsOf(result.comparison)} → ${printable(head)}, as of ${result.evaluation.asOf}`)}\n\n`;
	let unread = unreadPoliciesInWords(result.repository.unreadPolicies);
	unread !== void 0 && (yield `${wrapPainted(unread, "note  ", `${colors.yellow("note")}  `, { width }).join("\n")}\n\n`);
	for (let change of changes) yield `${renderChange(change, colors, width)}\n\n`;
	let groups = groupSubjects(subjects, result.evaluation.asOf), shown = maxGroups === 0 ? groups : groups.slice(0, maxGroups);
	for (let group of shown) yield `${renderGroup(group, colors, width)}\n\n`;
	let hidden = groups.slice(shown.length).flatMap(({ subjects: hiddenOnes }) => hiddenOnes);
	hidden.length > 0 && (yield `${colors.dim(`… and ${countInWords(hidden)} more; show all with --max-groups 0`)}\n\n`);
	for (let { rule, message, location } of result.diagnostics) {
		if (rule !== "policy-loosened") continue;
		let place = printable(locationText(location)), painted = `${colors.dim(place)}  ${colors.yellow("policy loosened")}  `;
		yield `${wrapPainted(message, `${place}  policy loosened  `, painted, {
			width,
			hang: HANG
		}).join("\n")}\n\n`;
	}
	for (let note of notesOf(result)) yield `${wrapPainted(note, "note  ", `${colors.yellow("note")}  `, { width }).join("\n")}\n\n`;
	yield `${wrap(sentenceOfChange(result.comparison), "", { width }).map(colors.bold).join("\n")}\n`;
}
function commitsOf({ base, mergeBase }) {
	let start = mergeBase === null || mergeBase === base ? "" : ` (merge base ${mergeBase.slice(0, 12)})`;
	return base.slice(0, 12) + start;
}
const HANG = 4, EFFECT_COLORS = {
	newly_invalid: "red",
	fixed: "green",
	matches_changed: void 0,
	images_changed: void 0
};
function renderChange(change, colors, width) {
	let { kind, name, action, location, effects } = change, what = `${toWords(kind)}${name === null ? "" : ` "${name}"`} ${action}`, { shown, more } = alteredFields(change), altered = [...shown.map(({ field, words }) => `${field} ${words}`), ...more > 0 ? [`${more} more`] : []], which = altered.length === 0 ? "" : `: ${altered.join(", ")}`, follows = effectsInWords(effects).map(({ effect, words }) => {
		let color = EFFECT_COLORS[effect];
		return color === void 0 ? words : colors[color](words);
	}), place = printable(locationText(location));
	return `${wrapPainted(what + which, `${place}  `, `${colors.dim(place)}  `, {
		width,
		hang: 4
	}).join("\n")}\n    ${follows.length === 0 ? "changes only its own result" : follows.join(", ")}`;
}
function renderGroup({ effect, kind, transition, details, subjects }, colors, width) {
	let paint = effect === "newly_invalid" || effect === "no_longer_waived" ? colors.red : effect === "fixed" ? colors.green : colors.cyan, names = namesOfSubjects(subjects), sentence = `${names.length === 1 ? kind : plural(names.length, kind)} ${listWords(names, 12)}  ${transition}`, head = wrapPainted(sentence, `${SIGNS[effect]}  `, `${paint(SIGNS[effect])}  `, {
		width,
		hang: 4
	}), lines = details.flatMap(({ sign, text }) => wrap(text, `    ${sign} `, { width }).map(sign === "-" ? colors.red : colors.green));
	return [...head, ...lines].join("\n");
}
function readRange(first, second) {
	let [, from, dots, to] = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(first) ?? [];
	if (dots === void 0) return {
		base: first,
		head: second,
		mergeBase: !1
	};
	if (second !== void 0) throw new UserError(`${first} is already a range: remove ${second}`);
	return {
		base: from === void 0 || from === "" ? "HEAD" : from,
		head: to === "" ? void 0 : to,
		mergeBase: dots === "..."
	};
}
function addDiffCommand(program) {
	let command = program.command("diff").description("show what a change does to devices and inventory items, and which entry causes it").argument("<base>", "the commit to compare with, or a range: A..B, A...B, A...").argument("[head]", "the changed commit (default: the working tree)");
	command.addOption(formatOption([
		"pretty",
		"json",
		"markdown"
	], "pretty")).option("--ignore-waivers", "ignore waivers").option("--max-groups <n>", "maximum number of groups to show (0 = all)", wholeNumberArgument, 100).option("--no-fast-path", "parse every file with the YAML library, for debugging: same result, slower"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet diff main                     compare the working tree with main\n  $ fleetvet diff main...                  compare it with the merge base of main and HEAD\n  $ fleetvet diff v1.4 v1.5                compare two tags, as v1.4..v1.5 does\n  $ fleetvet diff HEAD^1 --as-of 2027-01-01\n  $ fleetvet diff main -f json > diff.json\n\nExit status: 0 even if the change has violations, 2 if the comparison could not run.").action(runDiff);
}
async function runDiff(first, second, options) {
	let { base, head, mergeBase } = readRange(first, second), { asOf = today(), config, multiTenantMode, ignoreWaivers, fastPath, cwd } = options, common = {
		asOf,
		config,
		multiTenantMode,
		fastPath,
		ignoreWaivers,
		base: {
			ref: base,
			policyFromBase: !1,
			mergeBase
		}
	}, result = await withProgress(options.quiet, async (onProgress) => head === void 0 ? checkWorkingTree(cwd, {
		...common,
		onProgress
	}) : checkCommit(cwd, head, {
		...common,
		onProgress
	})), { comparison } = result;
	if (comparison === void 0) throw Error("the check with a base has no comparison");
	let compared = {
		...result,
		comparison
	}, { format, color, maxGroups } = options, look = {
		head: head ?? "the working tree",
		maxGroups
	}, pieces = format === "json" ? renderDiffJson(compared) : format === "markdown" ? renderDiffMarkdown(compared, look) : renderDiffPretty(compared, {
		...look,
		colors: colorsFor(process.stdout, color),
		width: columnsFor(process.stdout)
	});
	if (format !== "pretty") for (let note of notesOf(result)) writeMessage(`note: ${oneLine(note)}`);
	await writePieces(process.stdout, pieces);
}
export { addDiffCommand };
