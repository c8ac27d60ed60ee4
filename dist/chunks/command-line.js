import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as oneLine, c as lazyRegExp, i as hasCommand, l as VERSION, n as cut, o as printable, u as UserError } from "./first.js";
import { Ar as countBy, C as isInside, Dn as softwareName, Gn as COLLECTIONS, Gt as lineStartsOf, Hr as waiverOf, Kn as COLLECTION_NOUNS, Mr as groupBy, Pn as keyOfNamed, Qt as compareSeverities, Sn as namesOfSubjects, T as realFolder, Xt as RULE_NAMES, Yt as RULES, Zt as SEVERITIES, _ as meaningOfSystemError, _n as devicesAndItems, _r as toWords, cr as isDate, ct as locationText, gn as deviceTypeName, hr as plural, i as checkWorkingTree, kr as addToGroup, lr as whenInWords, mn as countInWords, mr as percentOf, p as findFleetRoot, pr as listWords, pt as isListed, qn as countEntries, t as hasFailed, w as pathInRoot, zn as subjectOf } from "./core.js";
import path from "node:path";
import { existsSync, lstatSync, statSync } from "node:fs";
// src/formats/change-tally.ts
function tallyChange({ comparison, diagnostics }) {
	if (comparison === void 0) return;
	let { subjects } = comparison, count = (isOne) => subjects.filter(isOne).length;
	return {
		newlyInvalid: count(({ newlyInvalid }) => newlyInvalid),
		fixed: count(({ fixed }) => fixed),
		newlyWaived: count(({ newlyWaived }) => newlyWaived),
		noLongerWaived: count(({ noLongerWaived }) => noLongerWaived),
		appeared: count(({ before }) => before === void 0),
		gone: count(({ after, leftOut }) => after === void 0 && !leftOut),
		leftOut: count(({ leftOut }) => leftOut),
		matchesChanged: count(({ matchesChanged }) => matchesChanged),
		imagesChanged: count(({ imagesChanged }) => imagesChanged),
		newDiagnostics: diagnostics.filter(({ change, waived }) => change === "new" && waived === void 0).length,
		fixedDiagnostics: diagnostics.filter(({ change }) => change === "fixed").length
	};
}
function sentenceOfChange({ subjects }) {
	let part = (isOne, words) => {
		let found = subjects.filter(isOne);
		return found.length === 0 ? [] : [words(countInWords(found.map(({ subject }) => subject)))];
	}, invalid = subjects.filter(({ newlyInvalid }) => newlyInvalid), waived = invalid.filter(({ after }) => waiverOf(after) !== void 0).length, parts = [
		...part(({ newlyInvalid }) => newlyInvalid, (who) => `makes ${who} invalid${waivedShare(waived, invalid.length)}`),
		...part(({ noLongerWaived }) => noLongerWaived, (who) => `no longer waives ${who}`),
		...part(({ fixed }) => fixed, (who) => `fixes ${who}`),
		...part(({ newlyWaived }) => newlyWaived, (who) => `waives ${who}`),
		...part(({ before }) => before === void 0, (who) => `adds ${who}`),
		...part(({ leftOut }) => leftOut, (who) => `leaves out ${who} because of errors`),
		...part(({ after, leftOut }) => after === void 0 && !leftOut, (who) => `removes ${who}`),
		...part(({ matchesChanged }) => matchesChanged, (who) => `changes the matches of ${who}`),
		...part(({ imagesChanged }) => imagesChanged, (who) => `changes the image files of ${who}`)
	];
	return parts.length === 0 ? "this change affects no device or inventory item" : `this change ${listWords(parts, 10)}`;
}
function waivedShare(waived, of) {
	return waived === 0 ? "" : waived === of ? " (waived)" : ` (${waived} of them waived)`;
}
function effectsOf(change) {
	let effects = [];
	return change.newlyInvalid && effects.push("newly_invalid"), change.fixed && effects.push("fixed"), change.noLongerWaived && effects.push("no_longer_waived"), change.newlyWaived && effects.push("newly_waived"), change.before === void 0 && effects.push("appeared"), change.after === void 0 && effects.push(change.leftOut ? "left_out" : "gone"), change.matchesChanged && effects.push("matches_changed"), change.imagesChanged && effects.push("images_changed"), effects.length === 0 ? ["reason_changed"] : effects;
}
function wrap(text, first, { width = 80, hang } = {}) {
	let indent = " ".repeat(hang ?? widthOf(first)), lines = [], line = first, taken = widthOf(first), isEmpty = !0;
	for (let word of printable(text).split(" ")) {
		let more = widthOf(word);
		(isEmpty ? taken > indent.length && taken + more > width : taken + 1 + more > width) ? (lines.push(isEmpty ? line.trimEnd() : line), line = indent + word, taken = indent.length + more) : (line += isEmpty ? word : ` ${word}`, taken += isEmpty ? more : more + 1), isEmpty = !1;
	}
	return lines.push(line), lines.map(printable);
}
function wrapPainted(text, first, painted, options = {}) {
	let [head = "", ...more] = wrap(text, first, options), cut = Math.min(first.length, head.length);
	return [(cut === first.length ? painted : painted.trimEnd()) + head.slice(cut), ...more];
}
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u, mark = lazyRegExp(String.raw`\p{Mark}`, "u"), ASCII = /^[\u0020-\u007e]*$/;
function widthOf(text) {
	if (ASCII.test(text)) return text.length;
	let width = 0;
	for (let character of text) mark().test(character) || (width += WIDE.test(character) ? 2 : 1);
	return width;
}
function padTo(text, width) {
	return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
function indexLines(text) {
	let starts = lineStartsOf(text);
	return (number) => {
		let start = starts[number - 1];
		if (start !== void 0) return text.slice(start, (starts[number] ?? text.length + 1) - 1).replace(/\r$/, "");
	};
}
function codeFrame(lineAt, { start, end }, columns = 120) {
	let width = Math.max(24, Math.min(120, columns - 7 - String(start.line).length)), line = lineAt(start.line);
	if (line === void 0 || line.trim() === "") return;
	let from = start.column - 1, to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length, first = to <= width ? 0 : Math.max(0, Math.min(from - 20, line.length - width)), cutLeft = first > 0 ? "\u2026" : "", cutRight = first + width < line.length ? "\u2026" : "", before = cutLeft + printable(line.slice(first, from)), marked = printable(line.slice(from, Math.min(to, first + width))), after = printable(line.slice(Math.min(to, first + width), first + width)) + cutRight;
	return hasCommand(before + marked + after) ? codeFrameOf(start.line, [
		before,
		marked,
		after
	].map((part) => part.replaceAll("#", "\\u0023"))) : codeFrameOf(start.line, [
		before,
		marked,
		after
	]);
}
function codeFrameOf(line, [before = "", marked = "", after = ""]) {
	return {
		line,
		text: before + marked + after,
		marks: " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(marked)))
	};
}
function listFiles(files) {
	return listWords(files.map((file) => cut(printable(file), 200)), 3);
}
function cannotBeRead(files) {
	return `${listFiles(files)} cannot be read`;
}
function unreadPoliciesInWords(files) {
	return files.length === 0 ? void 0 : `${cannotBeRead(files)}, so what ${files.length === 1 ? "it approves" : "they approve"} is not known, and software that no other record approves counts as not approved`;
}
function ofThoseRead(unreadPolicies) {
	return unreadPolicies.length === 0 ? "" : " that can be read";
}
function whatIsLeftOut({ brokenEntries, isComplete, unreadPolicies }) {
	if (isComplete) return;
	let parts = [unreadPoliciesInWords(unreadPolicies), brokenEntries === 0 ? void 0 : `${brokenEntries} ${brokenEntries === 1 ? "entry is" : "entries are"} left out because of errors`].filter((part) => part !== void 0);
	return parts.length === 0 ? "some files cannot be read and are left out: run fleetvet check" : `${parts.join("; ")}: run fleetvet check`;
}
function commitsInWords({ base, mergeBase }) {
	let short = (id) => id.slice(0, 12), start = mergeBase === null || mergeBase === base ? "" : `, merge base ${short(mergeBase)}`;
	return `compared with ${short(base)}${start}`;
}
function notesOf({ comparison, ignoredPaths, leftOutFiles }) {
	let ignored = ignoredPaths.length === 0 ? [] : [`not part of the fleet, and ignored: ${listWords(ignoredPaths, SHOWN_PATHS)}`], verb = leftOutFiles.length === 1 ? "is" : "are", leftOut = leftOutFiles.length === 0 ? [] : [`${plural(leftOutFiles.length, "file")} ${verb} not in the work tree (sparse checkout or skip-worktree), and read from Git's index: ${listWords(leftOutFiles, SHOWN_PATHS)}`];
	return [
		...comparison?.notes ?? [],
		...leftOut,
		...ignored
	];
}
function notesForReaders(result) {
	let { shard } = result, part = shard === void 0 || shard.count === 1 ? [] : [`this is part ${shard.index} of ${shard.count} only; fleetvet merge joins the JSON of all parts`], start = lacksPolicy(result) ? ["there is no validated software yet: add records, or approve what runs now with fleetvet baseline"] : [];
	return [
		...part,
		...start,
		...notesOf(result)
	];
}
function lacksPolicy({ repository, brokenEntries, comparison, summary }) {
	return comparison === void 0 && repository.validatedSoftware.length === 0 && repository.unreadPolicies.length === 0 && !brokenEntries.some(({ collection }) => collection === "validated_software") && summary.devices.invalid + summary.inventory_items.invalid > 0;
}
const SHOWN_PATHS = 5;
function leftOutOf({ brokenEntries, isComplete, unreadPolicies }) {
	return whatIsLeftOut({
		brokenEntries: countEntries(brokenEntries),
		isComplete,
		unreadPolicies
	});
}
function findConsequences(diagnostics) {
	let folded = diagnostics.filter((one) => one.folded === !0 && one.change !== "fixed" && one.follows !== void 0);
	if (folded.length === 0) return () => void 0;
	let reported = new Set(diagnostics.filter(isListed).map(({ identity }) => identity)), effects = new Map();
	for (let one of folded) {
		let cause = one.follows?.find((identity) => reported.has(identity));
		cause !== void 0 && addToGroup(effects, cause, one);
	}
	return (causes) => {
		let found = causes.flatMap((cause) => isListed(cause) ? effects.get(cause.identity) ?? [] : []), subjects = found.flatMap(({ subject }) => subject ?? []), references = found.filter(({ rule }) => rule === "unresolved-reference").length, parts = [...references > 0 ? [`${plural(references, "reference")} to what it may declare ${references === 1 ? "is" : "are"} unresolved`] : [], ...subjects.length > 0 ? [`${countInWords(subjects)} ${subjects.length === 1 ? "is" : "are"} invalid: ${listWords(namesOfSubjects(subjects), 6)}`] : []];
		return parts.length === 0 ? void 0 : parts.join("; ");
	};
}
function otherPlaces({ rule, related }) {
	return RULES[rule].alwaysError ? related.slice(0, 3) : [];
}
function isCause({ rule }) {
	return rule === "change-impact" || rule === "validity-window" || RULES[rule].alwaysError && rule !== "subject-not-judged";
}
// src/formats/rule-words.ts
const RULE_WORDS = {
	"unreadable-file": words("unreadable file", "unreadable files", "files cannot be read"),
	"yaml-syntax": words("YAML error", "YAML errors", "places are not valid YAML 1.2"),
	schema: words("invalid field", "invalid fields", "fields are invalid"),
	"duplicate-object": words("object declared twice", "objects declared twice", "{who} are declared twice"),
	"unresolved-reference": words("unresolved reference", "unresolved references", "references are unresolved"),
	"ambiguous-reference": words("ambiguous reference", "ambiguous references", "references are ambiguous"),
	"misplaced-collection": words("collection in a file of the wrong area", "collections in files of the wrong area", "collections are in files of the wrong area"),
	"subject-not-judged": words("not judged", "not judged", "{who} were not judged"),
	"file-not-read": words("place with files that are not read", "places with files that are not read", "places have files that are not read"),
	"validity-window": words("record that ends before it starts", "records that end before they start", "records end before they start"),
	"image-unavailable": words("without an image file", "without an image file", "{who} have no image file"),
	"image-not-for-device-type": words("image override for another device type", "image overrides for other device types", "image overrides do not fit the device type"),
	"image-of-other-version": words("image override of another version", "image overrides of other versions", "image overrides are of other versions"),
	"multiple-default-images": words("version with several default images", "versions with several default images", "versions have several default images"),
	"platform-mismatch": words("with software of another platform", "with software of another platform", "{who} have software of another platform"),
	"manufacturer-mismatch": words("with a platform of another manufacturer", "with a platform of another manufacturer", "{who} have a platform of another manufacturer"),
	"software-invalid": words("not approved", "not approved", "{who} run software that is not approved"),
	"software-missing": words("without a software version", "without a software version", "{who} have no software version"),
	"software-not-preferred": words("not on a preferred version", "not on a preferred version", "{who} run software that is not preferred"),
	"approval-expiring": words("with an approval that ends soon", "with an approval that ends soon", "{who} have an approval that ends soon"),
	"approval-missing": words("record without an approver", "records without an approver", "records do not say who approved them"),
	"software-end-of-support": words("out of support", "out of support", "{who} run software that is out of support"),
	"software-pre-release": words("running a pre-release", "running a pre-release", "{who} run a pre-release"),
	"validated-software-unassigned": words("record without assignments", "records without assignments", "records have no assignments"),
	"validated-software-unused": words("record that matches nothing", "records that match nothing", "records match nothing"),
	"validated-software-other-platform": words("record that matches only other platforms", "records that match only other platforms", "records match only devices of other platforms"),
	"validated-software-conflict": words("conflict over the preferred version", "conflicts over the preferred version", "pairs of records disagree on what is preferred"),
	"change-impact": words("change that makes devices invalid", "changes that make devices invalid", "changes make devices or items invalid"),
	"subject-removed": words("removed", "removed", "{who} were removed"),
	"policy-loosened": words("change that loosens the policy", "changes that loosen the policy", "changes make the policy less strict"),
	"policy-proposed": words("problem with the proposed policy", "problems with the proposed policy", "problems follow from the proposed policy"),
	"policy-retargeted": words("reference of the policy that means something else", "references of the policy that mean something else", "references of the policy mean something else"),
	"software-drift": words("running another version", "running another version", "{who} run another version than their software_version"),
	"observed-software-invalid": words("running a version that is not approved", "running versions that are not approved", "{who} run a version that is not approved"),
	"observed-version-undeclared": words("running an undeclared version", "running an undeclared version", "{who} run an undeclared version"),
	"observation-stale": words("observation out of date", "observations out of date", "observations are out of date"),
	"observation-unmatched": words("observation without a device", "observations without a device", "observations have no device in the inventory"),
	"software-unobserved": words("never observed", "never observed", "{who} were never observed"),
	"waiver-expired": words("expired waiver", "expired waivers", "waivers have expired"),
	"waiver-unused": words("waiver that excuses nothing", "waivers that excuse nothing", "waivers excuse nothing")
};
function words(one, more, sentence) {
	return {
		one,
		more,
		sentence
	};
}
function groupDiagnostics(result, diagnostics) {
	let evaluationOf = findEvaluations(result, diagnostics), found = new Map(diagnostics.map((diagnostic) => [diagnostic, evaluationOf(diagnostic)])), alike = groupBy(diagnostics, (diagnostic) => keyOf(diagnostic, found.get(diagnostic))), single = [], groups = [];
	for (let members of alike.values()) {
		let [first] = members;
		first !== void 0 && (members.length < 4 || first.waived !== void 0 ? single.push(...members) : groups.push({
			first,
			members,
			...describeGroup(first, members, evaluationsOf(members, found), result)
		}));
	}
	let places = new Map(diagnostics.map((diagnostic, index) => [diagnostic, index]));
	return {
		single: single.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
		groups
	};
}
function keyOf(diagnostic, found) {
	let { rule, severity, change, waived, help, subject } = diagnostic, reason = rule === "software-invalid" ? reasonOf(found) : null, remedy = reason === "no_policy" ? reason : help;
	return JSON.stringify([
		rule,
		severity,
		change ?? null,
		waived ?? null,
		subject?.kind ?? null,
		reason ?? null,
		remedy
	]);
}
function evaluationsOf(members, found) {
	return members.flatMap((member) => found.get(member) ?? []);
}
function describeGroup(first, members, found, result) {
	let { rule, help } = first, isOfSubjects = found.length === members.length, who = countInWords(found.map(({ subject }) => subject)), reason = reasonOf(found[0]);
	if (isOfSubjects && rule === "software-invalid" && reason === "no_policy") return {
		sentence: byType(found, who, "match no record"),
		help: "add records for these device types, roles or tags"
	};
	if (isOfSubjects && rule === "software-missing") return {
		sentence: byType(found, who, "have no software version"),
		help
	};
	let predicate = isOfSubjects ? predicateOf(rule, reason) : void 0;
	if (predicate !== void 0) return {
		sentence: `${who} ${predicate}: ${countsOf(found, softwareOf)}`,
		help
	};
	if (isOfSubjects && rule === "approval-expiring") return {
		sentence: `the approval of ${who} ends soon: ${countsOf(found, lastDayOf(result.evaluation.asOf), byName)}`,
		help
	};
	let named = namedSentence(members);
	return named === void 0 ? {
		sentence: `${manyInWords(members, first)}. The first: ${first.message}`,
		help
	} : {
		sentence: named,
		help
	};
}
function manyInWords(members, { rule, subject }) {
	let nouns = new Set(members.map(subject === void 0 ? nounOfMessage : () => toWords(subject.kind))), [noun = "object"] = nouns.size === 1 ? nouns : [];
	return `${members.length} ${RULE_WORDS[rule].sentence.replace("{who}", `${noun}s`)}`;
}
function nounOfMessage({ message }) {
	return Object.values(COLLECTION_NOUNS).find((noun) => message.startsWith(`${noun} `)) ?? "object";
}
function namedSentence(members) {
	let [first] = members;
	if (first?.rule === "file-not-read") {
		let files = listWords(members.map(({ location }) => location.file), 12);
		return `files are not read at ${plural(members.length, "place")}: ${files}`;
	}
	if (first?.rule === "subject-removed" && first.subject !== void 0) {
		let names = listWords(members.map(({ subject }) => subject?.name ?? ""), 12);
		return `${plural(members.length, toWords(first.subject.kind))} ${members.length === 1 ? "is" : "are"} no longer part of the fleet: ${names}`;
	}
}
function predicateOf(rule, reason) {
	switch (rule) {
		case "software-invalid": return reason === "expired" ? "run software whose approval has ended" : reason === "not_yet_valid" ? "run software whose approval has not started" : "run software that none of the records which apply to them approves";
		case "image-unavailable": return "run software without an image file for them";
		case "software-end-of-support": return "run software that is out of support";
		case "software-not-preferred": return "run software that is not preferred for them";
		case "software-pre-release": return "run a pre-release";
		default: return;
	}
}
function byType(found, who, predicate) {
	let types = countBy(found, typeOf).size;
	return `${who} of ${plural(types, "device type")} ${predicate}: ${countsOf(found, typeOf)}`;
}
const byCount = ([, a], [, b]) => b - a, byName = ([a], [b]) => a < b ? -1 : 1;
function countsOf(found, kindOf, order = byCount) {
	let counts = [...countBy(found, kindOf)].sort(order);
	return listWords(counts.map(([kind, count]) => `${kind} (${count})`), 6);
}
function typeOf({ subject }) {
	if (subject.kind === "virtual_machine") return "virtual machine";
	if (subject.kind === "device") return deviceTypeName(subject.deviceType);
	let { broken, deviceType } = subject.device;
	return broken || deviceType === void 0 ? "unknown device type" : deviceTypeName(deviceType);
}
function reasonOf(found) {
	return found !== void 0 && "validity" in found ? found.validity.reason : null;
}
function softwareOf({ subject: { softwareVersion } }) {
	return softwareVersion === void 0 ? "none" : softwareName(softwareVersion);
}
function lastDayOf(asOf) {
	return (found) => {
		let day = "validity" in found ? found.validity.validUntil : null;
		return day === null ? "no end" : whenInWords(day, asOf);
	};
}
function findEvaluations({ evaluation }, diagnostics) {
	let names = new Set(diagnostics.map(({ subject }) => subject?.name)), all = [
		...evaluation.devices,
		...evaluation.inventoryItems,
		...evaluation.virtualMachines
	], byKey = new Map(all.filter(({ subject }) => names.has(subject.name)).map((found) => [keyOfNamed(subjectOf(found.subject)), found]));
	return ({ subject }) => byKey.get(keyOfNamed(subject));
}
// src/model/coverage.ts
function coveredPercent({ covered, total }) {
	return percentOf(covered, total);
}
// src/formats/sentences.ts
function isCovered({ devices, inventoryItems }) {
	return devices.covered === devices.total && inventoryItems.covered === inventoryItems.total;
}
function sentenceOfCoverage(result) {
	let { devices, inventoryItems } = result.coverage(), shares = listWords([[devices, "device"], [inventoryItems, "inventory item"]].filter(([{ total }]) => total > 0).map(([counts, noun]) => `${coveredPercent(counts)} % of ${plural(counts.total, noun)}`)), { unreadPolicies } = result.repository;
	return unreadPolicies.length === 0 ? shares : `${shares}, without what cannot be read in ${listFiles(unreadPolicies)}`;
}
function sentenceOfRecords({ records }) {
	let { total, unused, otherPlatform, conflicting } = records, parts = [
		unused !== null && unused > 0 ? `${unused} ${unused === 1 ? "matches" : "match"} nothing` : void 0,
		otherPlatform > 0 ? `${otherPlatform} ${otherPlatform === 1 ? "matches" : "match"} other platforms only` : void 0,
		conflicting > 0 ? `${conflicting} disagree on what is preferred` : void 0
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "" : `Of ${plural(total, "record")}, ${listWords(parts)}.`;
}
function waivedInWords({ until, reason }, asOf) {
	return `waived until ${whenInWords(until, asOf)}: ${reasonInWords(reason)}`;
}
function reasonInWords(reason) {
	return cut(reason, 1e3);
}
function errorsOf({ diagnostics }) {
	return diagnostics.filter(({ severity, waived, change }) => severity === "error" && waived === void 0 && change !== "fixed");
}
function errorsInWords(errors, named = {}) {
	let counts = [...countBy(errors, kindOf)].map(([kind, count]) => ({
		kind,
		count: count - (named[kind] ?? 0),
		isRest: (named[kind] ?? 0) > 0
	})).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count), shown = counts.length > 5 ? counts.slice(0, 4) : counts, hidden = counts.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
	return listWords([...shown.map(({ kind, count, isRest }) => `${count} ${isRest ? "more " : ""}${wordsOf$1(kind, count)}`), ...hidden > 0 ? [`${hidden} other errors`] : []]);
}
function kindOf({ rule, subject }) {
	return rule === "subject-not-judged" && subject === void 0 ? "nothing-judged" : rule;
}
function wordsOf$1(kind, count) {
	if (kind === "nothing-judged") return "because nothing was judged";
	let { one, more } = RULE_WORDS[kind];
	return count === 1 ? one : more;
}
// src/formats/result-tally.ts
function tallyResult({ summary, evaluation, diagnostics, config, repository }) {
	let unread = new Set(repository.unreadFiles), { devices, inventory_items: items } = summary, subjects = [...evaluation.devices, ...evaluation.inventoryItems], invalid = subjects.filter(({ validity }) => validity.reason !== null), notJudged = diagnostics.filter(({ rule, subject, change }) => rule === "subject-not-judged" && subject !== void 0 && change !== "fixed"), judged = new Set(notJudged.length === 0 ? [] : subjects.map(({ subject }) => keyOfNamed(subjectOf(subject)))), [deprived, leftOut] = [notJudged.filter(({ subject }) => judged.has(keyOfNamed(subject))), notJudged.filter(({ subject }) => !judged.has(keyOfNamed(subject)))];
	return {
		devices: devices.total,
		items: items.total,
		judged: devices.total + items.total,
		notJudged: devices.not_judged + items.not_judged,
		deprived: deprived.length,
		filesNotJudged: filesOf(leftOut),
		areAllDevices: notJudged.every(({ subject }) => subject?.kind === "device"),
		files: summary.files,
		unread: filesOf(diagnostics.filter(({ location, rule, change }) => (rule === "yaml-syntax" || rule === "unreadable-file") && unread.has(location.file) && change !== "fixed")),
		valid: devices.valid + items.valid,
		invalid: devices.invalid + items.invalid,
		waived: invalid.filter(({ waiver }) => waiver !== void 0).length,
		inGrace: diagnostics.filter(({ rule, severity, waived, change }) => rule === "software-invalid" && waived === void 0 && change !== "fixed" && severity !== config.severities["software-invalid"]).length,
		unsupported: devices.unsupported + items.unsupported,
		isUnsupportedAnError: devices.unsupported + items.unsupported > 0 && config.severities["software-end-of-support"] === "error",
		drift: devices.drift + items.drift,
		withoutSoftware: devices.no_software + items.no_software,
		notExpected: devices.not_expected + items.not_expected,
		reasons: countBy(invalid.flatMap(({ validity: { reason } }) => reason === null ? [] : [reason]), (reason) => reason)
	};
}
function filesOf(diagnostics) {
	return [...new Set(diagnostics.map(({ location }) => location.file))].sort();
}
// src/formats/verdict-sentence.ts
function verdictInWords(result) {
	let tally = tallyResult(result), { notJudged, rest } = partsOfResult(result, tally), causes = causesInWords(result), isGood = result.summary.devices.invalid + result.summary.inventory_items.invalid === 0, others = causes === "" ? errorsInWords(errorsOf(result), errorsNamed(result, tally, isGood)) : "", parts = (isGood ? [
		causes,
		others,
		...rest
	] : [
		causes,
		...rest,
		others
	]).filter((part) => part !== "");
	return [...notJudged, `${countsInWords(result)}${parts.length === 0 ? "" : `: ${parts.join("; ")}`}`].join("; ");
}
function errorsNamed(result, tally, isGood) {
	let { notJudged, unsupported, isUnsupportedAnError, withoutSoftware, drift } = tally, errors = countBy(errorsOf(result), ({ rule }) => rule), all = (rule) => errors.get(rule) ?? 0;
	return {
		"software-invalid": all("software-invalid"),
		"subject-not-judged": isGood ? 0 : notJudged,
		"nothing-judged": +!!isNothing(tally),
		"software-end-of-support": isUnsupportedAnError ? unsupported : 0,
		"software-missing": withoutSoftware,
		"software-drift": drift,
		"approval-expiring": all("approval-expiring"),
		"subject-removed": all("subject-removed")
	};
}
function partsOfResult(result, tally) {
	let { invalid, valid } = tally;
	return {
		notJudged: isNothing(tally) ? ["no device or inventory item was judged"] : notJudgedInWords(tally),
		rest: [
			...leftOutInWords(result),
			...notReadInWords(result, tally),
			...invalid > 0 ? [invalidInWords(tally, result.repository.unreadPolicies)] : [],
			...invalid === 0 && valid > 0 ? [validInWords(tally)] : [],
			...driftInWords(result, tally),
			...unsupportedInWords(tally),
			...expiringInWords(result),
			...unknownInWords(tally),
			...removedInWords(result)
		]
	};
}
function isNothing({ judged, notJudged, unread }) {
	return judged === 0 && notJudged === 0 && unread.length === 0;
}
function notJudgedInWords({ notJudged, deprived, filesNotJudged, areAllDevices, judged, devices, files, unread }) {
	if (notJudged === 0) return unread.length === 0 ? [] : [`${files === 1 ? "the only file" : `${unread.length} of ${files} files`} could not be judged (${cannotBeRead(unread)})`];
	let onlyDevices = areAllDevices && devices === judged, noun = onlyDevices ? "devices" : "devices and inventory items", withErrors = filesNotJudged.filter((file) => !unread.includes(file)), causes = [
		...withErrors.length === 0 ? [] : [`errors in ${listFiles(withErrors)}`],
		...unread.length === 0 ? [] : [cannotBeRead(unread)],
		...deprived === 0 ? [] : [`${deprived} lost ${deprived === 1 ? "its software version" : "their software versions"}`]
	], all = notJudged - deprived + judged;
	return [`${all === 1 ? `the only ${onlyDevices ? "device" : "inventory item"}` : `${notJudged} of ${all} ${noun}`} could not be judged${causes.length === 0 ? "" : ` (${causes.join(", and ")})`}`];
}
function notReadInWords({ diagnostics }, { unread }) {
	let count = 0;
	for (let { rule, change, location, count: files = 1 } of diagnostics) rule === "file-not-read" && change !== "fixed" && !unread.includes(location.file) && (count += files);
	return count === 0 ? [] : [`${plural(count, "file")} ${count === 1 ? "is" : "are"} not read`];
}
function removedInWords({ diagnostics }) {
	let removed = diagnostics.filter(({ rule, change }) => rule === "subject-removed" && change !== "fixed");
	if (removed.length === 0) return [];
	let devices = removed.filter(({ subject }) => subject?.kind === "device").length, verb = removed.length === 1 ? "was" : "were";
	return [`${subjectsInWords(devices, removed.length - devices)} ${verb} removed`];
}
function leftOutInWords({ brokenEntries }) {
	let found = groupBy(brokenEntries, ({ collection }) => collection), parts = COLLECTIONS.filter((collection) => collection !== "devices" && collection !== "inventory_items" && found.has(collection)).map((collection) => plural(countEntries(found.get(collection) ?? []), COLLECTION_NOUNS[collection]));
	return parts.length === 0 ? [] : [`left out because of errors: ${listWords(parts)}`];
}
function invalidInWords({ reasons, invalid, waived, inGrace, devices, items }, unreadPolicies) {
	let why = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${toWords(reason)}`);
	return `${unreadPolicies.length > 0 ? "by the records that can be read, " : ""}software is not approved on ${invalid} of ${subjectsInWords(devices, items)} (${why.join(", ")})${shareOfWaived(waived, invalid)}${inGrace > 0 ? `, ${inGrace} of them in days of grace` : ""}`;
}
function validInWords(tally) {
	let { judged, valid, notJudged, deprived, unread, withoutSoftware, unsupported, devices, items } = tally, { isUnsupportedAnError } = tally;
	if (notJudged === 0 && unread.length > 0) {
		let all = subjectsInWords(devices, items);
		return judged === 1 ? `software is approved on the only ${items === 0 ? "device" : "inventory item"} that was judged` : `software is approved on ${valid === judged ? `all ${all}` : `${valid} of the ${all}`} that were judged`;
	}
	return notJudged > 0 || unread.length > 0 ? valid === judged - deprived ? `software is approved on ${valid === 1 ? "the only one that was" : `all ${valid} that were`} judged` : `software is approved on ${valid} of the ${judged - deprived} that were judged` : withoutSoftware > 0 && !isUnsupportedAnError ? `all known software is approved, on ${valid} of ${subjectsInWords(devices, items)}` : unsupported > 0 && isUnsupportedAnError ? `software is compliant on ${valid - unsupported} of ${subjectsInWords(devices, items)}` : valid === judged ? `all software is approved (${subjectsInWords(devices, items)})` : `all software is approved, on ${valid} of ${subjectsInWords(devices, items)}`;
}
function driftInWords({ evaluation }, { drift }) {
	if (drift === 0) return [];
	let unapproved = 0;
	for (let { subject } of [...evaluation.devices, ...evaluation.inventoryItems]) {
		let observed = evaluation.observed.get(subject);
		observed?.drift === !0 && !observed.approved && (unapproved += 1);
	}
	let runs = `${drift} ${drift === 1 ? "runs another version than it" : "run another version than they"} should`;
	return unapproved === 0 ? [runs] : unapproved === drift ? [`${runs}, and no record approves what ${drift === 1 ? "it runs" : "they run"}`] : [`${runs}, ${unapproved} of them one that no record approves`];
}
function unsupportedInWords({ unsupported, isUnsupportedAnError: isError }) {
	return unsupported === 0 ? [] : [`${unsupported} ${unsupported === 1 ? "is" : "are"} approved but out of support${isError ? ", and so not compliant" : ""}`];
}
function expiringInWords({ diagnostics, evaluation }) {
	let expiring = diagnostics.filter(({ rule, change, waived }) => rule === "approval-expiring" && change !== "fixed" && waived === void 0).length;
	if (expiring === 0) return [];
	let first;
	for (let { validity } of [...evaluation.devices, ...evaluation.inventoryItems]) {
		let { validUntil } = validity;
		validUntil !== null && (first === void 0 || validUntil < first) && (first = validUntil);
	}
	return [`the approval of ${expiring} ends soon${first === void 0 ? "" : `, the first on ${whenInWords(first, evaluation.asOf)}`}`];
}
function unknownInWords({ withoutSoftware, notExpected, judged, devices, items }) {
	return [...withoutSoftware > 0 ? [withoutSoftware === judged ? `no software version is known for ${subjectsInWords(devices, items)}` : `${withoutSoftware} ${withoutSoftware === 1 ? "has" : "have"} no software version`] : [], ...notExpected > 0 ? [notExpected === judged ? `none of ${subjectsInWords(devices, items)} is expected to have software` : `${notExpected} ${notExpected === 1 ? "needs" : "need"} no software`] : []];
}
function shareOfWaived(waived, of) {
	return waived === 0 ? "" : waived === of ? of === 1 ? ", and waived" : ", all of them waived" : `, ${waived} of them waived`;
}
function subjectsInWords(devices, items) {
	return items === 0 ? plural(devices, "device") : devices === 0 ? plural(items, "inventory item") : `${devices + items} devices and inventory items`;
}
function countsInWords({ summary, diagnostics, comparison }) {
	let parts = SEVERITIES.filter((severity) => summary.diagnostics[severity] > 0).map((severity) => {
		let counted = plural(summary.diagnostics[severity], severity);
		if (comparison === void 0) return counted;
		let added = diagnostics.filter((diagnostic) => diagnostic.severity === severity && diagnostic.change === "new" && diagnostic.waived === void 0);
		return `${counted} (${added.length === 0 ? "none" : added.length} new)`;
	});
	return summary.diagnostics.waived > 0 && parts.push(`${summary.diagnostics.waived} waived`), parts.length === 0 ? "nothing to report" : parts.join(", ");
}
function causesInWords(result) {
	let { comparison } = result, own = errorsOf(result), effects = own.filter(({ folded, follows }) => folded === !0 && (comparison !== void 0 || follows !== void 0)), followed = new Set(effects.flatMap(({ follows = [] }) => follows)), isCause = ({ rule, folded, identity }) => folded !== !0 && (rule === "change-impact" || followed.has(identity)), causes = own.filter(isCause).length;
	if (causes === 0 || effects.length === 0) return "";
	let devices = effects.filter(({ rule, subject }) => rule === "software-invalid" && subject?.kind === "device").length, items = effects.filter(({ rule, subject }) => rule === "software-invalid" && subject?.kind === "inventory_item").length, rest = effects.length - devices - items, made = [...devices > 0 ? [plural(devices, "device")] : [], ...items > 0 ? [plural(items, "inventory item")] : []], verb = causes === 1 ? "makes" : "make", parts = [...made.length > 0 ? [`${verb} ${listWords(made)} invalid`] : [], ...rest > 0 ? [`${causes === 1 ? "explains" : "explain"} ${plural(rest, `${made.length > 0 ? "other " : ""}error`)}`] : []], explained = new Set(effects), others = own.filter((error) => !isCause(error) && !explained.has(error)), have = others.length === 1 ? "has another cause" : "have other causes";
	return `${plural(causes, "cause")} ${listWords(parts)}${others.length > 0 ? `, ${others.length} ${have} (${errorsInWords(others)})` : ""}`;
}
// src/text/fold.ts
const STYLE = /\u001b\[\d+(?:;\d+)*m/g, MARK = /^ *(?:[\u2716\u2714!+~-] |[a-z]+ {2,})?/u;
function* foldLines(pieces, width, hang) {
	for (let piece of pieces) yield width === void 0 ? piece : piece.split("\n").map((line) => foldLine$1(line, width, hang)).join("\n");
}
function foldLine$1(line, width, hang) {
	if (columnsOf(line) <= width) return line;
	let plain = line.replace(STYLE, ""), [lead = ""] = MARK.exec(plain) ?? [], indent = " ".repeat(hang ?? (lead.trim() === "" ? lead.length + 2 : lead.length)), folded = [], current = "", taken = 0;
	for (let { gap, word } of wordsOf(line)) {
		let [room, more] = [gap.length, columnsOf(word)], isEmpty = taken <= indent.length && (folded.length > 0 || taken + room <= lead.length);
		current !== "" && !isEmpty && taken + room + more > width ? (folded.push(current), current = indent + (word.startsWith(":") ? printable(word) : word), taken = indent.length + more) : (current += gap + word, taken += room + more);
	}
	return [...folded, current].join("\n");
}
function columnsOf(text) {
	return widthOf(text.replace(STYLE, ""));
}
function* wordsOf(line) {
	let gap = "";
	for (let [index, part] of line.split(" ").entries()) index > 0 && (gap += " "), part !== "" && (yield {
		gap,
		word: part
	}, gap = "");
}
function* renderPretty(result, options) {
	let { colors, width } = options, reported = result.diagnostics.filter(isListed), { single, groups } = options.ungrouped === !0 ? {
		single: reported,
		groups: []
	} : groupDiagnostics(result, reported), shownGroups = bySeverity(groups).slice(0, options.maxDiagnostics === 0 ? Infinity : options.maxDiagnostics), room = options.maxDiagnostics === 0 ? 0 : options.maxDiagnostics - shownGroups.length, shown = options.maxDiagnostics > 0 && room === 0 ? [] : mostSevere(single, room), consequencesOf = findConsequences(result.diagnostics), renderGroups = (found) => found.map((group) => `${[renderGroup(group, options), ...effectLines(consequencesOf(group.members), options)].join("\n")}\n\n`), ofErrors = shownGroups.filter(({ first }) => first.severity === "error"), causes = shown.filter(isCause);
	yield* renderByFile(causes, result, options, consequencesOf), yield* renderGroups(ofErrors), yield* renderByFile(shown.filter((one) => !isCause(one)), result, options, consequencesOf, ofErrors.length === 0 ? causes.at(-1)?.location.file : void 0), yield* renderGroups(shownGroups.filter((group) => !ofErrors.includes(group)));
	let foldedOnes = result.diagnostics.filter(({ folded, change }) => folded === !0 && change !== "fixed"), folded = foldedOnes.length, isCertain = result.comparison !== void 0 || foldedOnes.every(({ follows }) => follows !== void 0), say = (sentence) => `${wrap(sentence, "", {
		width,
		hang: 2
	}).map(colors.dim).join("\n")}\n\n`, listed = options.ungrouped === !0 ? foldedOnes.slice(0, roomFor(options, shown.length)) : [];
	folded > 0 && (yield say(`\u2026 and ${plural(folded, foldedOnes.every(({ severity }) => severity === "error") ? "more error" : "more diagnostic")} that ${isCertain ? folded === 1 ? "follows" : "follow" : "may follow"} from the above${listed.length === 0 ? "" : ":"}`));
	for (let one of listed) yield `${renderFollowing(one, options)}\n\n`;
	let hiddenGroups = groups.filter((group) => !shownGroups.includes(group)), hidden = single.length - shown.length + hiddenGroups.reduce((sum, { members }) => sum + members.length, 0) + (options.ungrouped === !0 ? folded - listed.length : 0);
	hidden > 0 && (yield say(`\u2026 and ${hidden} more; show all with --max-diagnostics 0`)), groups.length > 0 && (yield say("Diagnostics with one cause or remedy are grouped; --no-group lists them")), options.quiet || (yield renderVerdict(result, options));
}
function* renderByFile(diagnostics, result, options, consequencesOf, above) {
	let file, ofProposal, lines;
	for (let diagnostic of diagnostics) {
		let isProposed = diagnostic.isProposed === !0, { location } = diagnostic, isOtherFile = location.file !== file;
		if (isOtherFile || isProposed !== ofProposal) {
			file = location.file, ofProposal = isProposed;
			let text = result.readText(file, isProposed);
			lines = text === void 0 ? void 0 : indexLines(text);
		}
		isOtherFile && (location.file !== above || diagnostic !== diagnostics[0]) && (yield `${options.colors.bold(printable(location.file))}\n\n`);
		let effects = effectLines(consequencesOf([diagnostic]), options);
		yield `${[renderDiagnostic(diagnostic, lines, options, result.evaluation.asOf), ...effects].join("\n")}\n\n`;
	}
}
function effectLines(effects, { colors, width }) {
	return effects === void 0 ? [] : wrapPainted(effects, "    so    ", `    ${colors.dim("so")}    `, { width });
}
function bySeverity(groups) {
	return [...groups].sort((a, b) => compareSeverities(a.first.severity, b.first.severity));
}
function renderGroup({ first, members, sentence, help }, { colors, width }) {
	let { severity, rule, change, location } = first, label = change === "new" ? `new ${severity}` : severity, painted = `${painter(severity, colors)(label)} ${colors.dim(rule)}  `, places = `${locationText(location)} and ${plural(members.length - 1, "other place")}`;
	return [
		...wrapPainted(sentence, `${label} ${rule}  `, painted, {
			width,
			hang: 4
		}),
		...wrapPainted(places, "    see   ", `    ${colors.dim("see")}   `, { width }),
		...wrapPainted(help, "    help  ", `    ${colors.cyan("help")}  `, { width })
	].join("\n");
}
function roomFor({ maxDiagnostics }, shown) {
	return maxDiagnostics === 0 ? Infinity : Math.max(0, maxDiagnostics - shown);
}
function renderFollowing({ severity, rule, message, location }, { colors, width }) {
	let place = printable(locationText(location)), painted = `  ${colors.dim(place)}  ${painter(severity, colors)(severity)} ${colors.dim(rule)}  `;
	return wrapPainted(message, `  ${place}  ${severity} ${rule}  `, painted, {
		width,
		hang: 4
	}).join("\n");
}
function mostSevere(diagnostics, most) {
	if (most === 0 || diagnostics.length <= most) return diagnostics;
	let isWaived = ({ waived }) => waived === void 0 ? 0 : 1, sorted = [...diagnostics].sort((a, b) => isWaived(a) - isWaived(b) || compareSeverities(a.severity, b.severity) || Number(isCause(b)) - Number(isCause(a))), kept = new Set(sorted.slice(0, most));
	return diagnostics.filter((diagnostic) => kept.has(diagnostic));
}
function renderDiagnostic(diagnostic, lineAt, { colors, width }, asOf) {
	let { severity, rule, message, help, location, related, change, waived } = diagnostic, paint = waived === void 0 ? painter(severity, colors) : colors.dim, place = `${location.start.line}:${location.start.column}`, label = waived === void 0 ? change === "new" ? `new ${severity}` : severity : `waived ${severity}`, painted = `  ${colors.dim(place)}  ${paint(label)} ${colors.dim(rule)}  `, lines = [...wrapPainted(message, `  ${place}  ${label} ${rule}  `, painted, {
		width,
		hang: 4
	})], frame = lineAt === void 0 ? void 0 : codeFrame(lineAt, location, width);
	if (frame !== void 0) {
		let gutter = String(frame.line);
		lines.push(`  ${colors.dim(`${gutter} \u2502`)} ${frame.text}`, `  ${colors.dim(`${" ".repeat(gutter.length)} \u2502`)} ${paint(frame.marks)}`);
	}
	waived !== void 0 && lines.push(...wrap(waivedInWords(waived, asOf), "    ", { width }));
	for (let { message: note, location: other } of related.slice(0, 5)) {
		let at = printable(locationText(other));
		lines.push(...wrapPainted(`(${note})`, `    see   ${at} `, `    ${colors.dim("see")}   ${at} `, {
			width,
			hang: 10
		}));
	}
	return related.length > 5 && lines.push(`    ${colors.dim("      and other places")}`), lines.push(...wrapPainted(help, "    help  ", `    ${colors.cyan("help")}  `, { width })), lines.join("\n");
}
function painter(severity, colors) {
	return severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.blue;
}
function renderVerdict(result, options) {
	let { colors, failed, width } = options, { summary, evaluation, filesInAll } = result, coverage = result.coverage(), verdict = failed ? "\u2716 failed" : "\u2714 passed", painted = failed ? colors.red(colors.bold(verdict)) : colors.green(colors.bold(verdict)), lines = [...wrapPainted(verdictInWords(result), `${verdict}  `, `${painted}  `, { width })], change = tallyChange(result);
	if (result.comparison !== void 0 && change !== void 0) {
		let diagnostics = `${plural(change.newDiagnostics, "new diagnostic")}, ${change.fixedDiagnostics} fixed`;
		lines.push(...wrap(`${sentenceOfChange(result.comparison)}; ${diagnostics}`, " ".repeat(10), { width }));
	}
	for (let note of notesForReaders(result)) lines.push(...wrapPainted(note, "  note    ", `  ${colors.yellow("note")}    `, { width }));
	let rows = [...tallies(summary, options), ...isCovered(coverage) ? [] : wrap(sentenceOfCoverage(result), `  ${"policy coverage".padEnd(26)}`, { width })], files = summary.files === filesInAll ? plural(filesInAll, "file") : `${summary.files} of ${plural(filesInAll, "file")} reported on`, compared = result.comparison === void 0 ? "" : `, ${commitsInWords(result.comparison)}`;
	return lines.push(...rows.length > 0 ? ["", ...rows] : [], "", `  ${colors.dim(`${files}, as of ${evaluation.asOf}${compared}`)}`, ""), lines.join("\n");
}
function renderFigures(summary, asOf, options) {
	let { colors, failed, width } = options, { diagnostics, devices, inventory_items: items } = summary, verdict = failed ? "\u2716 failed" : "\u2714 passed", painted = failed ? colors.red(colors.bold(verdict)) : colors.green(colors.bold(verdict)), notJudged = devices.not_judged + items.not_judged, counts = [
		...notJudged > 0 ? [`${devicesAndItems(notJudged)} could not be judged`] : [],
		...SEVERITIES.filter((severity) => diagnostics[severity] > 0).map((severity) => plural(diagnostics[severity], severity)),
		...diagnostics.waived > 0 ? [`${diagnostics.waived} waived`] : []
	];
	return [
		...wrapPainted(counts.length === 0 ? "nothing to report" : listWords(counts), `${verdict}  `, `${painted}  `, { width }),
		"",
		...tallies(summary, options),
		"",
		`  ${colors.dim(`${plural(summary.files, "file")}, as of ${asOf}`)}`,
		""
	].join("\n");
}
function tallies({ devices, inventory_items: items, virtual_machines: machines }, options) {
	return [
		...devices.total > 0 ? tally("devices", devices, options) : [],
		...items.total > 0 ? tally("inventory items", items, options) : [],
		...machines.total > 0 ? [`  ${"virtual machines".padEnd(16)}${String(machines.total).padStart(7)}`] : []
	];
}
function tally(label, { total, valid, invalid, no_software: none, not_expected: exempt, unsupported }, { colors, width = 80 }) {
	let parts = [
		valid > 0 ? colors.green(`${valid} valid`) : void 0,
		invalid > 0 ? colors.red(`${invalid} invalid`) : void 0,
		none > 0 ? colors.yellow(`${none} without software`) : void 0,
		exempt > 0 ? `${exempt} without software as expected` : void 0,
		unsupported > 0 ? colors.yellow(`${unsupported} valid but out of support`) : void 0
	];
	return [...foldLines([`  ${label.padEnd(16)}${String(total).padStart(7)}   ${parts.filter((part) => part !== void 0).join(", ")}`], width, 28)];
}
// src/formats/formats.ts
const FORMATS = {
	pretty: () => Promise.resolve(renderPretty),
	json: async () => (await import("./json3.js").then((chunk) => ({ renderJson: chunk.i, renderNdjson: chunk.a }))).renderJson,
	ndjson: async () => (await import("./json3.js").then((chunk) => ({ renderJson: chunk.i, renderNdjson: chunk.a }))).renderNdjson,
	sarif: async () => (await import("./sarif.js")).renderSarif,
	junit: async () => (await import("./junit3.js")).renderJunit,
	gitlab: async () => (await import("./gitlab.js")).renderGitlab,
	github: async () => (await import("./github2.js").then((chunk) => ({ renderGithub: chunk.i }))).renderGithub,
	markdown: async () => {
		let { renderMarkdown } = await import("./render-markdown.js").then((chunk) => ({ renderMarkdown: chunk.t }));
		return (result, options) => [renderMarkdown(result, options)];
	},
	csv: async () => (await import("./csv2.js")).renderCsv
}, FORMAT_NAMES = Object.keys(FORMATS), DEVICES = /^\/(?:dev\/(?!fd\/(?:[3-9]|\d\d+)$)|proc\/)/, GIT_FOLDER = /^(?:\.git|git~\d+)[ .]*(?::.*)?$/i;
function assertOutputPlace(directory, target, name) {
	let refuse = (reason) => {
		throw new UserError(`cannot write ${name}: ${reason}`);
	};
	target.split(path.sep).some((part) => GIT_FOLDER.test(part)) && refuse("it lies in .git"), DEVICES.test(target) && refuse("it is a device or a standard stream; leave the file out to write to standard output");
	let place = path.parse(target).root;
	for (let part of path.relative(place, target).split(path.sep)) {
		let folder = place;
		if (place = path.join(place, part), lstatSync(place, { throwIfNoEntry: !1 })?.isSymbolicLink() !== !0) continue;
		let real = realFolder(folder);
		(liesInWorkTree(real) || isInside(real, realFolder(directory))) && refuse("a symbolic link lies on its path, and is not followed");
	}
	let stats = statSync(target, { throwIfNoEntry: !1 });
	(stats?.isCharacterDevice() === !0 || stats?.isBlockDevice() === !0) && refuse("it is a device");
}
function assertFilesDiffer(outputs) {
	let formats = new Map();
	for (let { format, file } of outputs) {
		let other = formats.get(path.resolve(file));
		if (other !== void 0 && other !== format) throw new UserError(`${other} and ${format} cannot both be written to ${file}: name a file for each`);
		formats.set(path.resolve(file), format);
	}
}
function liesInWorkTree(real) {
	for (let folder = real;; folder = path.dirname(folder)) {
		if (lstatSync(path.join(folder, ".git"), { throwIfNoEntry: !1 }) !== void 0) return !0;
		if (folder === path.dirname(folder)) return !1;
	}
}
function* inChunks(pieces) {
	let collected = "";
	for (let piece of pieces) collected += piece, collected.length < 65536 || (yield collected, collected = "");
	collected !== "" && (yield collected);
}
// src/report/formats/formats.ts
const COMPLIANCE_FORMATS = {
	html: async () => (await import("./render-html.js")).renderHtml,
	markdown: async () => (await import("./markdown5.js")).renderComplianceMarkdown,
	csv: async () => (await import("./csv7.js")).renderComplianceCsv,
	json: async () => (await import("./json13.js")).renderComplianceJson,
	pretty: async () => (await import("./pretty9.js")).renderCompliancePretty,
	prometheus: async () => (await import("./prometheus.js")).renderPrometheus
}, COMPLIANCE_FORMAT_NAMES = Object.keys(COMPLIANCE_FORMATS), ALSO = ["html", "prometheus"], OUTPUT_FORMATS = [...FORMAT_NAMES, ...ALSO];
async function render(format, result, options) {
	if (format !== "html" && format !== "prometheus") return (await FORMATS[format]())(result, options);
	let { composeReport } = await import("./report2.js").then((chunk) => ({ composeReport: chunk.t }));
	return writeReport(format, composeReport(result, {
		failed: options.failed,
		commit: await options.findCommit()
	}));
}
async function writeReport(format, report, options = {}) {
	return (await COMPLIANCE_FORMATS[format]())(report, options);
}
// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJSMin(((exports, module) => {
	let p = process || {}, argv = p.argv || [], env = p.env || {}, isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI), formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	}, replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do
			result += string.substring(cursor, index) + replace, cursor = index + close.length, index = string.indexOf(close, cursor);
		while (~index);
		return result + string.substring(cursor);
	}, createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors(), module.exports.createColors = createColors;
})), require_error = __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = code, this.exitCode = exitCode, this.nestedError = void 0;
		}
	}, InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError, exports.InvalidArgumentError = InvalidArgumentError;
})), require_argument = __commonJSMin(((exports) => {
	let { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			switch (this.description = description || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, name[0]) {
				case "<":
					this.required = !0, this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = !1, this._name = name.slice(1, -1);
					break;
				default: this.required = !0, this._name = name;
			}
			this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
		}
		default(value, description) {
			return this.defaultValue = value, this.defaultValueDescription = description, this;
		}
		argParser(fn) {
			return this.parseArg = fn, this;
		}
		choices(values) {
			return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				return this.variadic ? this._collectValue(arg, previous) : arg;
			}, this;
		}
		argRequired() {
			return this.required = !0, this;
		}
		argOptional() {
			return this.required = !1, this;
		}
	};
	function humanReadableArgName(arg) {
		let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument, exports.humanReadableArgName = humanReadableArgName;
})), no_programs_exports = __exportAll({ spawn: () => spawn });
function spawn() {
	throw Error("no command of fleetvet is a program of its own");
}
__esmMin((() => {}));
var require_help = __commonJSMin(((exports) => {
	let { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			let visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden), helpCommand = cmd._getHelpCommand();
			return helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand), this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name())), visibleCommands;
		}
		compareOptions(a, b) {
			let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			let visibleOptions = cmd.options.filter((option) => !option.hidden), helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				let removeShort = helpOption.short && cmd._findOption(helpOption.short), removeLong = helpOption.long && cmd._findOption(helpOption.long);
				!removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			return this.sortOptions && visibleOptions.sort(this.compareOptions), visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			let globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				let visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			return this.sortOptions && globalOptions.sort(this.compareOptions), globalOptions;
		}
		visibleArguments(cmd) {
			return cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			}), cmd.registeredArguments.find((argument) => argument.description) ? cmd.registeredArguments : [];
		}
		subcommandTerm(cmd) {
			let args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			let extraInfo = [];
			if (option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`), option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`), option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`), extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				return option.description ? `${option.description} ${extraDescription}` : extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			let extraInfo = [];
			if (argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`), extraInfo.length > 0) {
				let extraDescription = `(${extraInfo.join(", ")})`;
				return argument.description ? `${argument.description} ${extraDescription}` : extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			return items.length === 0 ? [] : [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			let result = new Map();
			return unsortedItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []);
			}), visibleItems.forEach((item) => {
				let group = getGroup(item);
				result.has(group) || result.set(group, []), result.get(group).push(item);
			}), result;
		}
		formatHelp(cmd, helper) {
			let termWidth = helper.padWidth(cmd, helper), helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""], commandDescription = helper.commandDescription(cmd);
			commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
			let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
			if (output = output.concat(this.formatItemList("Arguments:", argumentList, helper)), this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				let optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList(group, optionList, helper));
			}), helper.showGlobalOptions) {
				let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			return this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				let commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
				output = output.concat(this.formatItemList(group, commandList, helper));
			}), output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word === "[command]" ? this.styleSubcommandText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleCommandText(word)).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleSubcommandText(word)).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			let itemIndentStr = " ".repeat(2);
			if (!description) return itemIndentStr + term;
			let paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term)), remainingWidth = (this.helpWidth ?? 80) - termWidth - 2 - 2, formattedDescription;
			return formattedDescription = remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? description : helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + 2)), itemIndentStr + paddedTerm + " ".repeat(2) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			let rawLines = str.split(/\r\n|\n/), chunkPattern = /[\s]*[^\s]+/g, wrappedLines = [];
			return rawLines.forEach((line) => {
				let chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()], sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					let visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk), sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					let nextChunk = chunk.trimStart();
					sumChunks = [nextChunk], sumWidth = this.displayWidth(nextChunk);
				}), wrappedLines.push(sumChunks.join(""));
			}), wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help, exports.stripColor = stripColor;
})), require_option = __commonJSMin(((exports) => {
	let { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags, this.description = description || "", this.required = flags.includes("<"), this.optional = flags.includes("["), this.variadic = /\w\.\.\.[>\]]$/.test(flags), this.mandatory = !1;
			let optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag, this.long = optionFlags.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
		}
		default(value, description) {
			return this.defaultValue = value, this.defaultValueDescription = description, this;
		}
		preset(arg) {
			return this.presetArg = arg, this;
		}
		conflicts(names) {
			return this.conflictsWith = this.conflictsWith.concat(names), this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			return typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 }), this.implied = Object.assign(this.implied || {}, newImplied), this;
		}
		env(name) {
			return this.envVar = name, this;
		}
		argParser(fn) {
			return this.parseArg = fn, this;
		}
		makeOptionMandatory(mandatory = !0) {
			return this.mandatory = !!mandatory, this;
		}
		hideHelp(hide = !0) {
			return this.hidden = !!hide, this;
		}
		_collectValue(value, previous) {
			return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
		}
		choices(values) {
			return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				return this.variadic ? this._collectValue(arg, previous) : arg;
			}, this;
		}
		name() {
			return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
		}
		attributeName() {
			return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
		}
		helpGroup(heading) {
			return this.helpGroupHeading = heading, this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	}, DualOptions = class {
		constructor(options) {
			this.positiveOptions = new Map(), this.negativeOptions = new Map(), this.dualOptions = new Set(), options.forEach((option) => {
				option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
			}), this.negativeOptions.forEach((value, key) => {
				this.positiveOptions.has(key) && this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			let optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return !0;
			let preset = this.negativeOptions.get(optionKey).presetArg, negativeValue = preset !== void 0 && preset;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
	}
	function splitOptionFlags(flags) {
		let shortFlag, longFlag, shortFlagExp = /^-[^-]$/, longFlagExp = /^--[^-]/, flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift()), !shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), !shortFlag && longFlagExp.test(flagParts[0]) && (shortFlag = longFlag, longFlag = flagParts.shift()), flagParts[0].startsWith("-")) {
			let unsupportedFlag = flagParts[0], baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			throw /^-[^-][^-]/.test(unsupportedFlag) ? Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`) : shortFlagExp.test(unsupportedFlag) ? Error(`${baseError}
- too many short flags`) : longFlagExp.test(unsupportedFlag) ? Error(`${baseError}
- too many long flags`) : Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option, exports.DualOptions = DualOptions;
})), require_suggestSimilar = __commonJSMin(((exports) => {
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
		let d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			cost = a[i - 1] === b[j - 1] ? 0 : 1, d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		let searchingOptions = word.startsWith("--");
		searchingOptions && (word = word.slice(2), candidates = candidates.map((candidate) => candidate.slice(2)));
		let similar = [], bestDistance = 3;
		return candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			let distance = editDistance(word, candidate), length = Math.max(word.length, candidate.length);
			(length - distance) / length > .4 && (distance < bestDistance ? (bestDistance = distance, similar = [candidate]) : distance === bestDistance && similar.push(candidate));
		}), similar.sort((a, b) => a.localeCompare(b)), searchingOptions && (similar = similar.map((candidate) => `--${candidate}`)), similar.length > 1 ? `\n(Did you mean one of ${similar.join(", ")}?)` : similar.length === 1 ? `\n(Did you mean ${similar[0]}?)` : "";
	}
	exports.suggestSimilar = suggestSimilar;
})), require_command = __commonJSMin(((exports) => {
	let EventEmitter = __require("node:events").EventEmitter, childProcess = __toCommonJS(no_programs_exports), path = __require("node:path"), fs = __require("node:fs"), process = __require("node:process"), { Argument, humanReadableArgName } = require_argument(), { CommanderError } = require_error(), { Help, stripColor } = require_help(), { Option, DualOptions } = require_option(), { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = name || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			}, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			return this._outputConfiguration = sourceCommand._outputConfiguration, this._helpOption = sourceCommand._helpOption, this._helpCommand = sourceCommand._helpCommand, this._helpConfiguration = sourceCommand._helpConfiguration, this._exitCallback = sourceCommand._exitCallback, this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties, this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue, this._allowExcessArguments = sourceCommand._allowExcessArguments, this._enablePositionalOptions = sourceCommand._enablePositionalOptions, this._showHelpAfterError = sourceCommand._showHelpAfterError, this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError, this;
		}
		_getCommandAndAncestors() {
			let result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc, opts = execOpts;
			typeof desc == "object" && desc && (opts = desc, desc = null), opts ||= {};
			let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/), cmd = this.createCommand(name);
			return desc && (cmd.description(desc), cmd._executableHandler = !0), opts.isDefault && (this._defaultCommandName = cmd._name), cmd._hidden = !!(opts.noHelp || opts.hidden), cmd._executableFile = opts.executableFile || null, args && cmd.arguments(args), this._registerCommand(cmd), cmd.parent = this, cmd.copyInheritedSettings(this), desc ? this : cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			return configuration === void 0 ? this._helpConfiguration : (this._helpConfiguration = configuration, this);
		}
		configureOutput(configuration) {
			return configuration === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			}, this);
		}
		showHelpAfterError(displayHelp = !0) {
			return typeof displayHelp != "string" && (displayHelp = !!displayHelp), this._showHelpAfterError = displayHelp, this;
		}
		showSuggestionAfterError(displaySuggestion = !0) {
			return this._showSuggestionAfterError = !!displaySuggestion, this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
			return opts ||= {}, opts.isDefault && (this._defaultCommandName = cmd._name), (opts.noHelp || opts.hidden) && (cmd._hidden = !0), this._registerCommand(cmd), cmd.parent = this, cmd._checkForBrokenPassThrough(), this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			let argument = this.createArgument(name, description);
			return typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg), this.addArgument(argument), this;
		}
		arguments(names) {
			return names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			}), this;
		}
		addArgument(argument) {
			let previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${argument.name()}'`);
			return this.registeredArguments.push(argument), this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs == "boolean") return this._addImplicitHelpCommand = enableOrNameAndArgs, enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
			let [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/), helpDescription = description ?? "display help for command", helpCommand = this.createCommand(helpName);
			return helpCommand.helpOption(!1), helpArgs && helpCommand.arguments(helpArgs), helpDescription && helpCommand.description(helpDescription), this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, (enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand), this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			return typeof helpCommand == "object" ? (this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, this._initCommandGroup(helpCommand), this) : (this.helpCommand(helpCommand, deprecatedDescription), this);
		}
		_getHelpCommand() {
			return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
		}
		hook(event, listener) {
			let allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			return this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener], this;
		}
		exitOverride(fn) {
			return this._exitCallback = fn || ((err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			}), this;
		}
		_exit(exitCode, code, message) {
			this._exitCallback && this._exitCallback(new CommanderError(exitCode, code, message)), process.exit(exitCode);
		}
		action(fn) {
			let listener = (args) => {
				let expectedArgsCount = this.registeredArguments.length, actionArgs = args.slice(0, expectedArgsCount);
				return actionArgs[expectedArgsCount] = this._storeOptionsAsProperties ? this : this.opts(), actionArgs.push(this), fn.apply(this, actionArgs);
			};
			return this._actionHandler = listener, this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					let message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option), this.options.push(option);
		}
		_registerCommand(command) {
			let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases()), alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|"), newCmd = knownBy(command).join("|");
				throw Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command), this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			let oname = option.name(), name = option.attributeName();
			if (option.negate) {
				let positiveLongFlag = option.long.replace(/^--no-/, "--");
				this._findOption(positiveLongFlag) || this.setOptionValueWithSource(name, option.defaultValue === void 0 || option.defaultValue, "default");
			} else option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
			let handleOptionValue = (val, invalidValueMessage, valueSource) => {
				val == null && option.presetArg !== void 0 && (val = option.presetArg);
				let oldValue = this.getOptionValue(name);
				val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue)), val ??= option.negate ? !1 : option.isBoolean() || option.optional ? !0 : "", this.setOptionValueWithSource(name, val, valueSource);
			};
			return this.on("option:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			}), option.envVar && this.on("optionEnv:" + oname, (val) => {
				let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			}), this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags == "object" && flags instanceof Option) throw Error("To add an Option object use addOption() instead of option() or requiredOption()");
			let option = this.createOption(flags, description);
			if (option.makeOptionMandatory(!!config.mandatory), typeof fn == "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				let regex = fn;
				fn = (val, def) => {
					let m = regex.exec(val);
					return m ? m[0] : def;
				}, option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: !0 }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = !0) {
			return this._combineFlagAndOptionalValue = !!combine, this;
		}
		allowUnknownOption(allowUnknown = !0) {
			return this._allowUnknownOption = !!allowUnknown, this;
		}
		allowExcessArguments(allowExcess = !0) {
			return this._allowExcessArguments = !!allowExcess, this;
		}
		enablePositionalOptions(positional = !0) {
			return this._enablePositionalOptions = !!positional, this;
		}
		passThroughOptions(passThrough = !0) {
			return this._passThroughOptions = !!passThrough, this._checkForBrokenPassThrough(), this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = !0) {
			if (this.options.length) throw Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw Error("call .storeOptionsAsProperties() before setting option values");
			return this._storeOptionsAsProperties = !!storeAsProperties, this;
		}
		getOptionValue(key) {
			return this._storeOptionsAsProperties ? this[key] : this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			return this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value, this._optionValueSources[key] = source, this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			return this._getCommandAndAncestors().forEach((cmd) => {
				cmd.getOptionValueSource(key) !== void 0 && (source = cmd.getOptionValueSource(key));
			}), source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw Error("first parameter to parse must be array or undefined");
			if (parseOptions ||= {}, argv === void 0 && parseOptions.from === void 0) {
				process.versions?.electron && (parseOptions.from = "electron");
				let execArgv = process.execArgv ?? [];
				(execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
			}
			argv === void 0 && (argv = process.argv), this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1], userArgs = argv.slice(2);
					break;
				case "electron":
					process.defaultApp ? (this._scriptPath = argv[1], userArgs = argv.slice(2)) : userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			return this._parseCommand([], userArgs), this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			let userArgs = this._prepareUserArgs(argv, parseOptions);
			return await this._parseCommand([], userArgs), this;
		}
		_prepareForParse() {
			this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
			this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			let executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = !1, sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				let localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return;
				let foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`, executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					let legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			process.platform === "win32" ? (this._checkForMissingExecutable(executableFile, executableDir, subcommand._name), args.unshift(executableFile), args = incrementNodeInspectorPort(process.execArgv).concat(args), proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" })) : launchWithNode ? (args.unshift(executableFile), args = incrementNodeInspectorPort(process.execArgv).concat(args), proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" })) : proc = childProcess.spawn(executableFile, args, { stdio: "inherit" }), proc.killed || [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
				});
			});
			let exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code ??= 1, exitCallback ? exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)")) : process.exit(code);
			}), proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					let wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err, exitCallback(wrappedError);
				}
			}), this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			let subCommand = this._findCommand(commandName);
			subCommand || this.help({ error: !0 }), subCommand._prepareForParse();
			let promiseChain;
			return promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand"), promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			}), promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			subcommandName || this.help();
			let subCommand = this._findCommand(subcommandName);
			return subCommand && !subCommand._executableHandler && subCommand.help(), this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				arg.required && this.args[i] == null && this.missingArgument(arg.name());
			}), this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic || this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
		}
		_processArguments() {
			let myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			let processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				declaredArg.variadic ? index < this.args.length ? (value = this.args.slice(index), declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue))) : value === void 0 && (value = []) : index < this.args.length && (value = this.args[index], declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue))), processedArgs[index] = value;
			}), this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			return promise?.then && typeof promise.then == "function" ? promise.then(() => fn()) : fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise, hooks = [];
			return this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			}), event === "postAction" && hooks.reverse(), hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
			}), result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			return this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => hook(this, subCommand));
			}), result;
		}
		_parseCommand(operands, unknown) {
			let parsed = this.parseOptions(unknown);
			if (this._parseOptionsEnv(), this._parseOptionsImplied(), operands = operands.concat(parsed.operands), unknown = parsed.unknown, this.args = operands.concat(unknown), operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) return this._outputHelpIfRequested(unknown), this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(parsed.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
			let checkForUnknownOptions = () => {
				parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
			}, commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions(), this._processArguments();
				let promiseChain;
				return promiseChain = this._chainOrCallHooks(promiseChain, "preAction"), promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs)), this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				})), promiseChain = this._chainOrCallHooks(promiseChain, "postAction"), promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) checkForUnknownOptions(), this._processArguments(), this.parent.emit(commandEvent, operands, unknown);
			else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				this.listenerCount("command:*") ? this.emit("command:*", operands, unknown) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
			} else this.commands.length ? (checkForUnknownOptions(), this.help({ error: !0 })) : (checkForUnknownOptions(), this._processArguments());
		}
		_findCommand(name) {
			if (name) return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			let definedNonDefaultOptions = this.options.filter((option) => {
				let optionKey = option.attributeName();
				return this.getOptionValue(optionKey) !== void 0 && this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				let conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			let operands = [], unknown = [], dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			let negativeNumberArg = (arg) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg) ? !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))) : !1, activeVariadicOption = null, activeGroup = null, i = 0;
			for (; i < args.length || activeGroup;) {
				let arg = activeGroup ?? args[i++];
				if (activeGroup = null, arg === "--") {
					dest === unknown && dest.push(arg), dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) this.emit(`option:${activeVariadicOption.name()}`, arg);
				else {
					if (activeVariadicOption = null, maybeOption(arg)) {
						let option = this._findOption(arg);
						if (option) {
							if (option.required) {
								let value = args[i++];
								value === void 0 && this.optionMissingArgument(option), this.emit(`option:${option.name()}`, value);
							} else if (option.optional) {
								let value = null;
								i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]), this.emit(`option:${option.name()}`, value);
							} else this.emit(`option:${option.name()}`);
							activeVariadicOption = option.variadic ? option : null;
							continue;
						}
					}
					if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
						let option = this._findOption(`-${arg[1]}`);
						if (option) {
							option.required || option.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${option.name()}`, arg.slice(2)) : (this.emit(`option:${option.name()}`), activeGroup = `-${arg.slice(2)}`);
							continue;
						}
					}
					if (/^--[^=]+=/.test(arg)) {
						let index = arg.indexOf("="), option = this._findOption(arg.slice(0, index));
						if (option && (option.required || option.optional)) {
							this.emit(`option:${option.name()}`, arg.slice(index + 1));
							continue;
						}
					}
					if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown), (this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
						if (this._findCommand(arg)) {
							operands.push(arg), unknown.push(...args.slice(i));
							break;
						}
						if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
							operands.push(arg, ...args.slice(i));
							break;
						}
						if (this._defaultCommandName) {
							unknown.push(arg, ...args.slice(i));
							break;
						}
					}
					if (this._passThroughOptions) {
						dest.push(arg, ...args.slice(i));
						break;
					}
					dest.push(arg);
				}
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				let result = {}, len = this.options.length;
				for (let i = 0; i < len; i++) {
					let key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`) : this._showHelpAfterError && (this._outputConfiguration.writeErr("\n"), this.outputHelp({ error: !0 }));
			let config = errorOptions || {}, exitCode = config.exitCode || 1, code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					let optionKey = option.attributeName();
					(this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
				}
			});
		}
		_parseOptionsImplied() {
			let dualHelper = new DualOptions(this.options), hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			let message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			let message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			let message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			let findBestOptionFromValue = (option) => {
				let optionKey = option.attributeName(), optionValue = this.getOptionValue(optionKey), negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName()), positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				return negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg) ? negativeOption : positiveOption || option;
			}, getErrorMessage = (option) => {
				let bestOption = findBestOptionFromValue(option), optionKey = bestOption.attributeName();
				return this.getOptionValueSource(optionKey) === "env" ? `environment variable '${bestOption.envVar}'` : `option '${bestOption.flags}'`;
			}, message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [], command = this;
				do {
					let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags), command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			let message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			let expected = this.registeredArguments.length, s = expected === 1 ? "" : "s", message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			let unknownName = this.args[0], suggestion = "";
			if (this._showSuggestionAfterError) {
				let candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name()), command.alias() && candidateNames.push(command.alias());
				}), suggestion = suggestSimilar(unknownName, candidateNames);
			}
			let message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str, flags ||= "-V, --version", description ||= "output the version number";
			let versionOption = this.createOption(flags, description);
			return this._versionOptionName = versionOption.attributeName(), this._registerOption(versionOption), this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`), this._exit(0, "commander.version", str);
			}), this;
		}
		description(str, argsDescription) {
			return str === void 0 && argsDescription === void 0 ? this._description : (this._description = str, argsDescription && (this._argsDescription = argsDescription), this);
		}
		summary(str) {
			return str === void 0 ? this._summary : (this._summary = str, this);
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]), alias === command._name) throw Error("Command alias can't be the same as its name");
			let matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			return command._aliases.push(alias), this;
		}
		aliases(aliases) {
			return aliases === void 0 ? this._aliases : (aliases.forEach((alias) => this.alias(alias)), this);
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				let args = this.registeredArguments.map((arg) => humanReadableArgName(arg));
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			return this._usage = str, this;
		}
		name(str) {
			return str === void 0 ? this._name : (this._name = str, this);
		}
		helpGroup(heading) {
			return heading === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = heading, this);
		}
		commandsGroup(heading) {
			return heading === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = heading, this);
		}
		optionsGroup(heading) {
			return heading === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = heading, this);
		}
		_initOptionGroup(option) {
			this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			return this._name = path.basename(filename, path.extname(filename)), this;
		}
		executableDir(path) {
			return path === void 0 ? this._executableDir : (this._executableDir = path, this);
		}
		helpInformation(contextOptions) {
			let helper = this.createHelp(), context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			let text = helper.formatHelp(this, helper);
			return context.hasColors ? text : this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions ||= {};
			let error = !!contextOptions.error, baseWrite, hasColors, helpWidth;
			return error ? (baseWrite = (str) => this._outputConfiguration.writeErr(str), hasColors = this._outputConfiguration.getErrHasColors(), helpWidth = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (str) => this._outputConfiguration.writeOut(str), hasColors = this._outputConfiguration.getOutHasColors(), helpWidth = this._outputConfiguration.getOutHelpWidth()), {
				error,
				write: (str) => (hasColors || (str = this._outputConfiguration.stripColor(str)), baseWrite(str)),
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			typeof contextOptions == "function" && (deprecatedCallback = contextOptions, contextOptions = void 0);
			let outputContext = this._getOutputContext(contextOptions), eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext)), this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback && (helpInformation = deprecatedCallback(helpInformation), typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation))) throw Error("outputHelp callback must return a string or a Buffer");
			outputContext.write(helpInformation), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", eventContext), this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			return typeof flags == "boolean" ? (flags ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command"), (flags || description) && this._initOptionGroup(this._helpOption), this);
		}
		_getHelpOption() {
			return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
		}
		addHelpOption(option) {
			return this._helpOption = option, this._initOptionGroup(option), this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1), this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			let allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			let helpEvent = `${position}Help`;
			return this.on(helpEvent, (context) => {
				let helpStr;
				helpStr = typeof text == "function" ? text({
					error: context.error,
					command: context.command
				}) : text, helpStr && context.write(`${helpStr}\n`);
			}), this;
		}
		_outputHelpIfRequested(args) {
			let helpOption = this._getHelpOption();
			helpOption && args.find((arg) => helpOption.is(arg)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption, debugHost = "127.0.0.1", debugPort = "9229", match;
			return (match = arg.match(/^(--inspect(-brk)?)$/)) === null ? (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) === null ? (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (debugOption = match[1], debugHost = match[3], debugPort = match[4]) : (debugOption = match[1], /^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3]) : debugOption = match[1], debugOption && debugPort !== "0" ? `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}` : arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return !1;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return !0;
	}
	exports.Command = Command, exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = __toESM(__commonJSMin(((exports) => {
	let { Argument } = require_argument(), { Command } = require_command(), { CommanderError, InvalidArgumentError } = require_error(), { Help } = require_help(), { Option } = require_option();
	exports.program = new Command(), exports.createCommand = (name) => new Command(name), exports.createOption = (flags, description) => new Option(flags, description), exports.createArgument = (name, description) => new Argument(name, description), exports.Command = Command, exports.Option = Option, exports.Argument = Argument, exports.Help = Help, exports.CommanderError = CommanderError, exports.InvalidArgumentError = InvalidArgumentError, exports.InvalidOptionArgumentError = InvalidArgumentError;
}))(), 1).default;
// src/cli/fleet-root.ts
function runInFleetRoot(command) {
	command.hook("preAction", (_, started) => {
		let action = started;
		for (; action !== null && action.getOptionValueSource("cwd") === void 0;) action = action.parent;
		if (action?.getOptionValueSource("cwd") !== "default") return;
		let here = process.cwd(), root = findFleetRoot(here);
		if (root === here) return;
		let { config, output } = action.opts(), fromHere = (file) => path.resolve(here, file);
		action.setOptionValue("here", here), action.setOptionValue("cwd", path.relative(here, root)), config !== void 0 && action.setOptionValue("config", path.relative(root, fromHere(config))), output !== void 0 && action.setOptionValue("output", placeOutput(output, fromHere));
	});
}
function placeOutput(output, place) {
	return typeof output == "string" ? place(output) : Array.isArray(output) ? output.map((one) => ({
		...one,
		file: place(one.file)
	})) : output;
}
function placePaths(paths, { cwd, here }) {
	let start = here ?? cwd;
	return paths.map((given) => {
		let isInStart = here !== void 0 || path.isAbsolute(given) || existsSync(path.resolve(start, given));
		return !isInStart && !existsSync(given) ? given : pathInRoot(cwd, path.resolve(isInStart ? start : ".", given));
	});
}
// src/cli/options.ts
function addCommonOptions(command) {
	runInFleetRoot(command);
	for (let option of commonOptions()) command.addOption(option);
	return command;
}
function commonOptions() {
	return [
		new Option("--cwd <dir>", "the root of the fleet; other paths are relative to it").default(".", "the nearest folder upward with a config"),
		new Option("--config <file>", "the config file (default: fleetvet.yaml, if present)"),
		new Option("--as-of <date>", "evaluate as of this date (default: today, UTC)").argParser(dateArgument),
		new Option("--multi-tenant-mode", "match by device_tenants (overrides the config)"),
		new Option("--no-multi-tenant-mode", "ignore tenants in matching (overrides the config)"),
		new Option("--color", "force colors"),
		new Option("--no-color", "disable colors"),
		new Option("-q, --quiet", "only print problems")
	].map((option) => option.helpGroup("Common options:"));
}
function addSomeCommonOptions(command, names) {
	let wanted = new Set(names);
	for (let option of commonOptions()) wanted.has(option.attributeName()) && command.addOption(option);
	return command;
}
function dateArgument(text) {
	if (!isDate(text)) throw new InvalidArgumentError("Expected a valid date, YYYY-MM-DD.");
	return text;
}
function wholeNumberArgument(text) {
	if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
	return Number(text);
}
function today() {
	return new Date().toISOString().slice(0, 10);
}
const SYNONYMS = ["pretty", "table"];
function findFormat(name, known) {
	let names = SYNONYMS.includes(name) ? [name, ...SYNONYMS] : [name];
	return known.find((format) => names.includes(format));
}
function formatChoices(known) {
	return [...new Set(known.flatMap((name) => SYNONYMS.includes(name) ? [name, ...SYNONYMS] : [name]))];
}
function formatOption(known, usual, description = "output format") {
	let option = new Option("-f, --format <name>", description).choices(formatChoices(known));
	return option.argParser((name) => {
		let format = findFormat(name, known);
		if (format === void 0) throw unknownFormat(known);
		return format;
	}), usual === void 0 ? option : option.default(usual);
}
function unknownFormat(known) {
	return new InvalidArgumentError(`Expected one of ${formatChoices(known).join(", ")}.`);
}
// src/cli/progress.ts
var import_picocolors = __toESM(require_picocolors(), 1);
const DELAY = 1e3, READING = {
	stage: "reading files",
	then: "evaluating",
	format: (count) => count.toLocaleString("en-US")
};
async function withProgress(quiet, work, words = READING) {
	if (quiet === !0 || isContinuousIntegration() || !process.stderr.isTTY) return work(void 0, () => Promise.resolve());
	let { onProgress, onStage, stop } = createSpinner(words);
	try {
		return await work(onProgress, onStage);
	} finally {
		stop();
	}
}
function isContinuousIntegration() {
	let { CI = "" } = process.env;
	return CI !== "" && CI !== "false";
}
function createSpinner({ stage, then, format }) {
	let spinner, started = performance.now(), next = started + DELAY, latest = stage, isStopped = !1, show = async (text) => {
		let { default: ora } = await import("./ora.js");
		isStopped || (spinner ??= ora({
			stream: process.stderr,
			text
		}).start(), spinner.text = text, spinner.render(), await new Promise((resolve) => setImmediate(resolve)));
	}, timer = setTimeout(() => void show(latest), DELAY);
	return {
		async onProgress(done, total) {
			let now = performance.now(), isLast = done + 1 >= total;
			now < next && !(isLast && (spinner !== void 0 || now - started >= 400)) || (next = now + 80, latest = isLast ? then : `${stage}: ${format(done)} of ${format(total)}`, await show(latest));
		},
		async onStage(text) {
			latest = text, (spinner !== void 0 || performance.now() >= next) && await show(text);
		},
		stop() {
			isStopped = !0, clearTimeout(timer), spinner?.stop();
		}
	};
}
// src/cli/terminal.ts
function colorsFor(stream, option) {
	let { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	return import_picocolors.default.createColors(option === void 0 ? NO_COLOR !== void 0 && NO_COLOR !== "" ? !1 : FORCE_COLOR !== void 0 && FORCE_COLOR !== "" ? FORCE_COLOR !== "0" && FORCE_COLOR !== "false" : stream.isTTY === !0 && TERM !== "dumb" : option);
}
function columnsFor(stream) {
	if (stream.isTTY === !0 && stream.columns !== void 0 && stream.columns > 0) return stream.columns;
	let { COLUMNS: given = "" } = process.env, columns = /^\d{1,4}$/.test(given) ? Number(given) : 0;
	return columns > 0 ? columns : 80;
}
function columnsIfSet(stream) {
	return stream.isTTY === !0 || process.env.COLUMNS !== void 0 ? columnsFor(stream) : void 0;
}
function writeMessage(text) {
	let { stderr } = process, lines = stderr.isTTY ? wrap(text, PROGRAM, {
		width: columnsFor(stderr),
		hang: 2
	}) : [PROGRAM + text];
	stderr.write(`${lines.join("\n")}\n`);
}
const PROGRAM = "fleetvet: ", ignoreError = () => void 0;
async function writePieces(stream, pieces) {
	stream.off("error", ignoreError).on("error", ignoreError);
	let write = async (text) => new Promise((resolve, reject) => {
		stream.write(text, (error) => {
			let { code } = error ?? {}, written = error == null;
			written || code === "EPIPE" ? resolve(written) : reject(new UserError(`cannot write the output: ${code === void 0 ? error.message : meaningOfSystemError(code)}`));
		});
	});
	for (let chunk of inChunks(pieces)) if (!await write(chunk)) return;
}
// src/cli/outputs.ts
const EXTENSIONS = {
	".json": "json",
	".sarif": "sarif",
	".xml": "junit",
	".csv": "csv",
	".md": "markdown",
	".html": "html",
	".prom": "prometheus"
};
function formatOfFile(file, known) {
	let extension = path.extname(file).toLowerCase(), format = known.find((name) => name === EXTENSIONS[extension]);
	if (format !== void 0) return format;
	if (extension === ".pdf") {
		let page = `${file.slice(0, -extension.length)}.html`, remedy = known.some((name) => name === "html") ? `write -o ${page}, open it in a browser and print it to a PDF` : "fleetvet report -o report.html makes a page that a browser prints to a PDF";
		throw new UserError(`cannot write ${file}: fleetvet makes no PDF files; ${remedy}`);
	}
	let extensions = Object.keys(EXTENSIONS).filter((one) => known.some((name) => name === EXTENSIONS[one])), what = extension === "" ? "has no extension" : `has the extension ${extension}`;
	throw new UserError(`cannot tell the format of ${file}, which ${what}: use ${listWords(extensions, Infinity, "or")}, or name the format with -f`);
}
function planOutputs({ format: named = [], output: outputs = [] }, usual, known) {
	let only = outputs.filter((output) => output.format === void 0).length === 1 && named.length === 1 ? named[0] : void 0, files = outputs.map(({ format, file }) => ({
		format: format ?? only ?? formatOfFile(file, known),
		file
	}));
	assertFilesDiffer(files);
	let left = [...new Set(named)].filter((format) => !files.some((output) => output.format === format));
	if (left.length > 1) throw new UserError(`${left.join(" and ")} cannot both go to standard output: write all but one to a file with -o NAME=FILE`);
	return {
		standardOutput: named.length === 0 ? usual : left[0],
		files
	};
}
function outputArguments(known) {
	return {
		formatArgument(name, before = []) {
			let format = findFormat(name, known);
			if (format === void 0) throw unknownFormat(known);
			return [...before, format];
		},
		outputArgument(text, before = []) {
			let equals = text.indexOf("="), name = text.slice(0, Math.max(equals, 0)), format = equals > 0 ? findFormat(name, known) : void 0;
			if (format !== void 0) return [...before, {
				format,
				file: text.slice(equals + 1)
			}];
			if (equals > 0 && /^[a-z]+$/.test(name)) throw unknownFormat(known);
			if (text === "") throw new InvalidArgumentError("Expected a file name.");
			return [...before, { file: text }];
		}
	};
}
function addCheckCommand(program, finish) {
	let { formatArgument, outputArgument } = outputArguments(OUTPUT_FORMATS), command = program.command("check").description("check the repository and report what is not approved").argument("[paths...]", "files and folders to report on; the whole repository is still checked");
	command.addOption(new Option("-f, --format <name>", "output format, repeatable (default: pretty)").choices(formatChoices(OUTPUT_FORMATS)).argParser(formatArgument)).option("-o, --output <[name=]file>", "write to a file, in the format of NAME, -f or its extension; repeatable", outputArgument).addOption(new Option("--fail-on <severity>", "lowest severity that fails the check").choices([...SEVERITIES, "never"]).default("error")).option("--base <ref>", "compare with the merge base of HEAD and this commit: violations are new, existing or fixed").option("--no-merge-base", "with --base: compare with this commit itself").option("--only-new", "with --base: only new violations fail the check").addOption(new Option("--policy-from <where>", "with --base: read config, policy and waivers from the base commit").choices(["base"])).option("--ignore-waivers", "ignore waivers").option("--shard <i/n>", "report part i of n only; fleetvet merge joins the parts", shardArgument).option("--no-group", "list every diagnostic in pretty, without grouping them").option("--max-diagnostics <n>", "maximum number to show in pretty, most severe first (0 = all)", wholeNumberArgument, 100).option("--fix [names]", "quote versions that YAML reads as numbers, and spell versions as they are declared; --fix=names also corrects names that have only one near match").option("--dry-run", "with --fix: print a diff and change nothing").option("--watch", "check again whenever a file changes, until Ctrl-C").option("--no-fast-path", "parse every file with the YAML library, for debugging: same result, slower"), addCommonOptions(command).addHelpText("after", () => `
Examples:
  \$ fleetvet check                                  check the repository in this directory
  \$ fleetvet check inventory/sites                  report on one folder only
  \$ fleetvet check -f json > result.json            the full result, for programs
  \$ fleetvet check -o result.json                   print for people, and write JSON to a file
  \$ fleetvet check -o report.html                   also write the compliance report
  \$ fleetvet check --fail-on warning                warnings fail the check, too
  \$ fleetvet check --base origin/main --only-new    fail only on new violations
  \$ fleetvet check --fix --dry-run                  show what --fix would change
  \$ fleetvet check --watch                          check again whenever a file changes
  \$ fleetvet check --cwd ../fleet --as-of 2027-01-01

Exit status: 0 passed, 1 failed (see --fail-on), 2 the check could not run.\n\n${rulesHelp()}`).action(async (paths, options) => {
		let { fix } = options, given = typeof fix == "string" && fix !== "names" ? [fix, ...paths] : paths;
		assertTogether(options), options.watch === !0 ? finish(await (await import("./watch-check.js")).watchCheck(given, options)) : finish(fix === void 0 ? await runCheck(given, options) : await runFix(given, options));
	});
}
function assertTogether({ fix, dryRun, watch, base, shard, format, output }) {
	if (dryRun === !0 && fix === void 0) throw new UserError("--dry-run needs --fix");
	if (fix !== void 0 && (base !== void 0 || shard !== void 0)) throw new UserError("--fix cannot be used with --base or --shard: fix first, then compare");
	if (watch === !0) {
		if (fix !== void 0 || base !== void 0 || shard !== void 0) throw new UserError("--watch cannot be used with --fix, --base or --shard");
		if (format !== void 0 || output !== void 0) throw new UserError("--watch prints the verdict for people: leave out --format and --output");
	}
}
async function runFix(paths, options) {
	let { fixWorkingTree } = await import("./fix-check.js"), { result, diff } = await fixWorkingTree(paths, options, options.fix === "names");
	return options.dryRun === !0 ? (await writePieces(process.stdout, diff), diff.length === 0 && options.quiet !== !0 && writeMessage("there is nothing that --fix can fix"), +!!hasFailed(result, {
		severity: options.failOn,
		onlyNew: !1
	})) : runCheck(paths, options);
}
async function runCheck(paths, options) {
	let { standardOutput, files } = planOutputs(options, "pretty", OUTPUT_FORMATS), { base: ref, onlyNew = !1, policyFrom } = options;
	if (ref === void 0 && !options.mergeBase) throw new UserError("--no-merge-base needs --base");
	if (ref === void 0 && onlyNew) throw new UserError("--only-new needs --base");
	if (ref === void 0 && policyFrom !== void 0) throw new UserError("--policy-from base needs --base");
	let quiet = options.quiet === !0, failOn = {
		severity: options.failOn,
		onlyNew
	}, { cwd, maxDiagnostics } = options, look = {
		quiet,
		maxDiagnostics,
		ungrouped: !options.group
	}, render$1 = async (format, result, colors, width) => {
		let places = format === "github" ? await findPlaces(cwd, result) : {}, findCommit = async () => (await import("./report-commit2.js").then((chunk) => ({ findReportCommit: chunk.t }))).findReportCommit(cwd, result, options.config), failed = hasFailed(result, failOn);
		return render(format, result, {
			...look,
			colors,
			width,
			failed,
			failOn,
			findCommit,
			...places
		});
	}, print = async (result) => {
		if (standardOutput === void 0) return;
		let { stdout } = process;
		await writePieces(stdout, await render$1(standardOutput, result, colorsFor(stdout, options.color), columnsFor(stdout)));
	};
	files.length > 1 && (await import("./long-running2.js").then((chunk) => ({ limitHeapGrowth: chunk.n }))).limitHeapGrowth(150);
	let result = await withProgress(quiet, async (onProgress, onStage) => {
		let checked = await checkWorkingTree(cwd, {
			asOf: options.asOf ?? today(),
			paths: placePaths(paths, options),
			config: options.config,
			multiTenantMode: options.multiTenantMode,
			fastPath: options.fastPath,
			ignoreWaivers: options.ignoreWaivers,
			base: ref === void 0 ? void 0 : {
				ref,
				policyFromBase: policyFrom === "base",
				mergeBase: options.mergeBase,
				needsMergeBase: onlyNew
			},
			shard: options.shard,
			onProgress
		});
		for (let { format, file } of files) {
			await onStage(`writing ${printable(file)}`);
			let { writeFile } = await import("./write-file2.js").then((chunk) => ({ writeFile: chunk.t }));
			await writeFile(cwd, file, await render$1(format, checked, colorsFor({ isTTY: !1 }, !1), columnsFor({})));
		}
		return process.stdout.isTTY || (await onStage("writing the result"), await print(checked)), checked;
	});
	if (standardOutput !== "pretty" && standardOutput !== "markdown") for (let note of notesOf(result)) writeMessage(`note: ${oneLine(note)}`);
	return process.stdout.isTTY && await print(result), +!!hasFailed(result, failOn);
}
async function findPlaces(directory, { comparison }) {
	if (comparison === void 0) return {};
	let { findTouched } = await import("./checkout2.js").then((chunk) => ({ findTouched: chunk.t }));
	return { touched: await findTouched(directory, comparison.mergeBase ?? comparison.base) };
}
function shardArgument(text) {
	let [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
	if (index < 1 || index > count) throw new InvalidArgumentError("Expected I/N with I from 1 to N, such as 2/3.");
	return {
		index,
		count
	};
}
const LEVELS = [...SEVERITIES, "off"];
function rulesHelp() {
	let lines = LEVELS.flatMap((severity) => {
		let names = RULE_NAMES.filter((name) => !RULES[name].alwaysError && RULES[name].severity === severity);
		return names.length === 0 ? [] : wrap(names.join(", "), `  ${severity.padEnd(8)}`);
	}), always = RULE_NAMES.filter((name) => RULES[name].alwaysError);
	return [
		"Rules by default severity, which \"rules\" in fleetvet.yaml changes:",
		...lines,
		...wrap(always.join(", "), "  always  ")
	].join("\n");
}
// src/cli/program.ts
const COMMANDS = {
	check: async () => (await import("./command-line.js").then((chunk) => ({ addCheckCommand: chunk.i }))).addCheckCommand,
	explain: async () => (await import("./explain.js")).addExplainCommand,
	query: async () => (await import("./query.js")).addQueryCommand,
	report: async () => (await import("./report.js")).addReportCommand,
	plan: async () => (await import("./plan.js")).addPlanCommand,
	diff: async () => (await import("./diff.js")).addDiffCommand,
	merge: async () => (await import("./merge2.js")).addMergeCommand,
	forecast: async () => (await import("./forecast2.js")).addForecastCommand,
	test: async () => (await import("./test.js")).addTestCommand,
	init: async () => (await import("./init.js")).addInitCommand,
	import: async () => (await import("./import.js")).addImportCommand,
	baseline: async () => (await import("./baseline.js")).addBaselineCommand,
	push: async () => (await import("./push.js")).addPushCommand,
	images: async () => (await import("./images.js")).addImagesCommand,
	serve: async () => (await import("./serve.js")).addServeCommand,
	lsp: async () => (await import("./lsp.js")).addLspCommand,
	schema: async () => (await import("./schema.js")).addSchemaCommand,
	completion: async () => (await import("./completion.js")).addCompletionCommand(() => createProgram([], () => void 0))
};
async function createProgram(args, finish) {
	let program = new Command("fleetvet").description("Checks that the network devices in a Git repository run software that the policy in the repository approves.").version(VERSION, "-V, --version", "print the version").helpOption("-h, --help", "print help for a command").helpCommand("help [command]", "print help for a command").addHelpText("after", "\nExamples:\n  $ fleetvet check                                  check the repository in this directory\n  $ fleetvet check inventory/sites/ams01.yaml       report on one file only\n  $ fleetvet check --as-of 2027-01-01               what will be wrong on that day\n  $ fleetvet explain ams01-leaf-01                  why a device is valid or not\n  $ fleetvet report -o report.html                  the report for reviewers and auditors\n  $ fleetvet plan --until 2027-03-31                what to upgrade, to which version, with which image\n  $ fleetvet query devices --role leaf              list entries as Nautobot's API does\n  $ fleetvet serve                                  answer that API over HTTP\n  $ fleetvet diff main                              what this branch changes in the fleet\n  $ fleetvet forecast --within 90d                  what expires, and when\n  $ fleetvet test --coverage                        run the policy tests and list untested records\n  $ fleetvet init fleet                             a small repository to start from\n  $ fleetvet import csv devices.csv                 write the inventory from a spreadsheet\n  $ fleetvet baseline                               approve what runs today, for a start\n  $ fleetvet schema devices                         the fields of a device").configureHelp({ minWidthToWrap: 20 }).showSuggestionAfterError().configureOutput({
		outputError: (text, write) => write(`fleetvet: ${oneLine(text.replace(/^error: /, ""))}\n`),
		writeOut: (text) => {
			let width = columnsIfSet(process.stdout);
			process.stdout.write(width === void 0 ? text : foldHelp(text, width));
		}
	}).exitOverride(), [name = ""] = args, only = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	for (let load of only === void 0 ? Object.values(COMMANDS) : [only]) (await load())(program, finish);
	return inheritSettings(program), program;
}
function argumentsToParse(args) {
	let name = args[0] === "help" ? args[1] : args[0];
	return name !== void 0 && !/^(?:-|help$)/.test(name) && !Object.hasOwn(COMMANDS, name) ? [name] : [...args];
}
function inheritSettings(parent) {
	for (let command of parent.commands) command.copyInheritedSettings(parent), inheritSettings(command);
}
function foldHelp(text, width) {
	return text.split("\n\n").map((block) => foldBlock(block, width)).join("\n\n");
}
function foldBlock(block, width) {
	let text = block.replace(/^\n+/, "").trimEnd(), lines = text.split("\n");
	if (lines.every((line) => widthOf(line) <= width)) return block;
	let folded = lines.every((line) => /^\S/.test(line)) ? wrap(lines.join(" "), "", { width }) : lines.flatMap((line) => foldLine(line, width));
	return block.replace(text, () => folded.join("\n"));
}
function foldLine(line, width) {
	let below = (text) => wrap(text, " ".repeat(6), { width }), [, example, what] = /^( +\$ .*?\S) {2,}(\S.*)$/.exec(line) ?? [];
	if (example !== void 0 && what !== void 0) return [example, ...below(what)];
	if (widthOf(line) <= width || /^ +\$ /.test(line)) return [line];
	let [, only] = /^ {20,}(\S.*)$/.exec(line) ?? [];
	if (only !== void 0) return below(only);
	let indent = line.length - line.trimStart().length, gap = line.indexOf("  ", indent), begin = gap === -1 ? indent : line.length - line.slice(gap).trimStart().length;
	return wrap(line.slice(begin), line.slice(0, begin), { width });
}
export { cannotBeRead as $, inChunks as A, reasonInWords as B, InvalidArgumentError as C, writeReport as D, render as E, renderFigures as F, groupDiagnostics as G, sentenceOfRecords as H, renderPretty as I, otherPlaces as J, findConsequences as K, foldLines as L, assertOutputPlace as M, FORMATS as N, COMPLIANCE_FORMATS as O, FORMAT_NAMES as P, notesOf as Q, verdictInWords as R, Argument as S, require_picocolors as T, waivedInWords as U, sentenceOfCoverage as V, coveredPercent as W, leftOutOf as X, commitsInWords as Y, notesForReaders as Z, formatChoices as _, formatOfFile as a, padTo as at, wholeNumberArgument as b, colorsFor as c, wrapPainted as ct, writeMessage as d, tallyChange as dt, ofThoseRead as et, writePieces as f, dateArgument as g, addSomeCommonOptions as h, addCheckCommand as i, indexLines as it, assertFilesDiffer as j, COMPLIANCE_FORMAT_NAMES as k, columnsFor as l, effectsOf as lt, addCommonOptions as m, argumentsToParse as n, whatIsLeftOut as nt, outputArguments as o, widthOf as ot, withProgress as p, isCause as q, createProgram as r, codeFrame as rt, planOutputs as s, wrap as st, COMMANDS as t, unreadPoliciesInWords as tt, columnsIfSet as u, sentenceOfChange as ut, formatOption as v, Option as w, placePaths as x, today as y, isCovered as z };
