import "./rolldown-runtime.js";
import { Dn as softwareName, _r as toWords, ct as locationText, gn as deviceTypeName, hr as plural, lr as whenInWords, pr as listWords, ur as windowInWords$1, vn as fullName, wn as placeIn } from "./core.js";
import { o as printable } from "./first.js";
import { $ as cannotBeRead, et as ofThoseRead, st as wrap } from "./command-line.js";
import { i as wordsOfMatch, n as placeOfExclusion, r as wordsOfExclusion, t as hintOfExclusion } from "./record-words.js";
function approvalLines({ asOf, approval, unreadPolicies }, found, { colors, place, fold }) {
	if (approval === void 0) return [];
	let { status } = found.validity, paint = status === "valid" ? colors.green : status === "invalid" ? colors.red : colors.yellow, sign = status === "valid" ? "✔" : status === "invalid" ? "✖" : "–", lines = fold(verdictOf(found, approval, asOf, unreadPolicies), `  ${sign} `).map(paint), add = (text, at) => {
		lines.push(...fold(text, "    ")), at !== void 0 && lines.push(`      ${place(at)}`);
	}, { run, lastEnded, next, preferredBy } = approval;
	for (let record of run) add(`${windowInWords(record)} by ${nameOfRecord(record)}`, endOf(record));
	lastEnded !== void 0 && add(`${windowInWords(lastEnded)} by ${nameOfRecord(lastEnded)}`, endOf(lastEnded)), next !== void 0 && add(`${lastEnded === void 0 && run.length === 0 ? "" : "again "}${windowInWords(next)} by ${nameOfRecord(next)}`, placeIn(next.entry, "start")), preferredBy === void 0 ? status === "valid" && add("not preferred", void 0) : add(`preferred by ${nameOfRecord(preferredBy)}`, placeIn(preferredBy.entry, "preferred"));
	let { waiver } = found;
	return waiver !== void 0 && add(`waived until ${whenInWords(waiver.until, asOf)}: ${waiver.reason}`, waiver.entry), lines.push(...alternativeLines(approval.alternatives, status === "valid" ? "also approved now" : "approved now", {
		fold,
		asOf
	})), lines;
}
function verdictOf({ subject, validity }, { next }, asOf, unread) {
	let software = subject.softwareVersion;
	if (software === void 0) return "no software version is known, so there is nothing to judge";
	let name = softwareName(software), lastDay = validity.expiredOn ?? asOf, invalid = unread.length === 0 ? "invalid" : `invalid as far as is known (${cannotBeRead(unread)})`;
	switch (validity.reason) {
		case null: return validity.validUntil === null ? "valid, no end" : `valid until ${whenInWords(validity.validUntil, asOf)}`;
		case "no_policy": return `${invalid}: no record${ofThoseRead(unread)} matches (no policy)`;
		case "not_approved": return `${invalid}: no matching record approves ${name} (not approved)`;
		case "expired": return `${invalid}: the approval of ${name} ended on ${whenInWords(lastDay, asOf)} (expired)`;
		case "not_yet_valid": return next === void 0 ? `${invalid}: the approval of ${name} ends before it starts (not yet valid)` : `${invalid}: the approval of ${name} starts on ${whenInWords(next.start, asOf)} (not yet valid)`;
	}
}
function alternativeLines(alternatives, label, { fold, asOf }) {
	let shown = alternatives.slice(0, 8).map(({ software, preferred, validUntil }) => {
		let notes = [preferred ? "preferred" : void 0, validUntil === null ? "no end" : `until ${whenInWords(validUntil, asOf)}`];
		return `${softwareName(software)}, ${notes.filter((note) => note !== void 0).join(", ")}`;
	}), hidden = alternatives.length - shown.length;
	return [...shown, ...hidden > 0 ? [`and ${hidden} more`] : []].flatMap((text, index) => fold(text, `    ${index === 0 ? `${label}: ` : " ".repeat(label.length + 2)}`));
}
function windowInWords({ start, end }) {
	return end === void 0 ? `approved from ${start}` : `approved from ${start} to ${end}`;
}
function nameOfRecord({ name, software }) {
	return name === void 0 ? `an unnamed record for ${softwareName(software)}` : `"${name}"`;
}
function endOf({ entry, end }) {
	return end === void 0 ? entry : placeIn(entry, "end");
}
function imageLines(explanation, { colors, place, fold }) {
	let { imageSteps } = explanation, lines = imageSteps.flatMap((step, index) => {
		let { outcome, imageFiles } = step, words = fold(wordsOfStep(step, explanation), `  ${index + 1}. `);
		if (outcome !== "taken") return words.map((line) => colors.dim(line));
		let files = imageFiles.slice(0, 8).flatMap(({ imageFileName, softwareVersion, entry }) => [...fold(`${imageFileName}${softwareVersion === explanation.found.subject.softwareVersion ? "" : ` of ${softwareName(softwareVersion)}`}`, "     ").map(colors.green), `       ${place(entry)}`]), hidden = imageFiles.length - 8;
		return [
			...words,
			...files,
			...hidden > 0 ? [`     and ${hidden} more`] : []
		];
	});
	if (imageSteps.every(({ outcome }) => outcome !== "taken")) {
		let { kind, softwareVersion } = explanation.found.subject;
		lines.push(`  ${kind === "device" && softwareVersion !== void 0 ? colors.red("✖") : "–"} no image file`);
	}
	return lines;
}
function wordsOfStep({ step, outcome, imageFiles }, { found: { subject } }) {
	let software = subject.softwareVersion, kind = subject.kind === "inventory_item" ? "item" : subject.kind === "device" ? "device" : "machine", name = software === void 0 ? "its software" : softwareName(software);
	return `${{
		override: `set on the ${kind}`,
		device_type: `for ${name} and ${subject.kind === "device" ? `device type ${subject.deviceType.model}` : "its type"}`,
		default: `default of ${name}`,
		software_version: `all image files of ${name}`
	}[step]}: ${outcomeInWords(step, outcome, imageFiles.length, software?.imageFiles.length)}`;
}
function outcomeInWords(step, outcome, count, ofVersion) {
	return outcome === "taken" ? count === 1 ? "used" : `${count} used` : outcome === "not_asked" ? count === 0 ? "not needed" : `not needed (${count} available)` : step === "override" ? "none" : ofVersion === void 0 ? "none, no software version is known" : ofVersion === 0 ? "none, the version has no image file" : `none; the version has ${plural(ofVersion, "image file")}`;
}
// src/explain/formats/pretty.ts
function* renderExplanationPretty(explanation, options) {
	let { found, asOf, multiTenantMode } = explanation, { colors, width, locationOf } = options, fold = (text, first) => wrap(text, first, { width }), { subject } = found, place = (at) => colors.dim(printable(locationText(locationOf(at)))), heading = (text) => `\n${colors.bold(text)}\n\n`, name = printable(fullName(subject));
	yield `${toWords(subject.kind)} ${colors.bold(name)}\n${place(subject.entry)}\n\n`;
	let observed = "matches" in found ? explanation.observed.get(found.subject) : void 0;
	for (let [label, value] of [...traitsOf(subject), ...observedTraits(observed)]) for (let line of fold(value, `  ${label.padEnd(12)}`)) yield `${line}\n`;
	if ("matches" in found) {
		yield heading(`Approval on ${asOf}${multiTenantMode ? ", in multi-tenant mode" : ""}`);
		for (let line of approvalLines(explanation, found, {
			colors,
			place,
			fold
		})) yield `${line}\n`;
		yield* renderMatches(explanation, found, heading, place, colors, fold), yield* renderOtherRecords(explanation, found, heading, place, options, fold);
	} else yield heading("Approval"), yield "  Validated software is not matched against virtual machines.\n";
	yield heading("Image files");
	for (let line of imageLines(explanation, {
		colors,
		place,
		fold
	})) yield `${line}\n`;
	let { leftOut } = explanation;
	if (leftOut.length > 0) {
		yield heading("Left out above because of errors");
		for (let { message, location } of leftOut.slice(0, SHOWN_LEFT_OUT)) {
			for (let line of fold(message, "  ")) yield `${colors.yellow(line)}\n`;
			yield `  ${colors.dim(printable(locationText(location)))}\n`;
		}
		let hidden = leftOut.length - SHOWN_LEFT_OUT;
		hidden > 0 && (yield `  ${colors.dim(`… and ${hidden} more; show all with fleetvet check`)}\n`);
	}
}
const SHOWN_LEFT_OUT = 10;
function traitsOf(subject) {
	let { softwareVersion: software, tags } = subject;
	return [
		...subject.kind === "inventory_item" ? [["device", subject.device.name]] : [
			["device type", subject.kind === "device" ? deviceTypeName(subject.deviceType) : void 0],
			["role", subject.role?.name],
			["platform", subject.platform?.name],
			["tenant", subject.tenant?.name],
			["location", subject.kind === "device" ? subject.location?.name : void 0],
			["cluster", subject.kind === "device" ? void 0 : subject.cluster]
		],
		["tags", tags.length === 0 ? void 0 : listWords(tags.map(({ name }) => name))],
		["software", software === void 0 ? "none" : softwareName(software)]
	].flatMap(([label, value]) => value === void 0 ? [] : [[label, value]]);
}
function observedTraits(observed) {
	if (observed === void 0) return [];
	let { version, seen, source } = observed.observation;
	return [["observed", `${version} on ${seen}${source === void 0 ? "" : ` by ${source}`}, ${`${observed.drift ? "not as declared" : "as declared"}, ${observed.approved ? "approved" : "not approved"}`}`]];
}
function* renderMatches({ asOf, multiTenantMode, unreadPolicies }, { subject, matches }, heading, place, colors, fold) {
	if (matches.length === 0) yield `\n${colors.bold(`No record${ofThoseRead(unreadPolicies)} matches`)}\n`;
	else {
		yield heading("Matching records, in order");
		for (let match of matches) {
			let { record, rank } = match, isOwn = record.software === subject.softwareVersion, how = `rank ${rank}, ${wordsOfMatch(match, subject, multiTenantMode)}`;
			yield `${[
				...recordLines(record, asOf, signOf(match, isOwn), isOwn, colors, fold),
				...fold(how, INDENT).map((line) => paintMatch(line, match, isOwn, colors)),
				`${INDENT}${place(record.entry)}`
			].join("\n")}\n`;
		}
	}
}
const INDENT = "    ";
function signOf({ inWindow }, isOwn) {
	return isOwn ? inWindow ? "✔" : "✖" : "·";
}
function paintMatch(line, { inWindow }, isOwn, colors) {
	return isOwn ? inWindow ? colors.green(line) : colors.red(line) : line;
}
function* renderOtherRecords({ asOf, otherRecords, platforms, unreadPolicies }, { subject }, heading, place, { colors, maxRecords }, fold) {
	if (platforms.length === 0) {
		yield heading("Other records");
		for (let line of fold("Its platform and its software are not known, so there are no records to compare.", "  ")) yield `${line}\n`;
		return;
	}
	let of = printable(listWords(platforms));
	if (otherRecords.length === 0) {
		yield `\n${colors.bold(`No other record${ofThoseRead(unreadPolicies)} is for ${of}`)}\n`;
		return;
	}
	yield heading(`Other records for ${of}, and why they do not match`);
	let shown = maxRecords === 0 ? otherRecords : otherRecords.slice(0, maxRecords);
	for (let other of shown) {
		let { record } = other;
		yield `${[
			...recordLines(record, asOf, "·", record.software === subject.softwareVersion, colors, fold),
			...exclusionLines(other, subject, colors, fold),
			`${INDENT}${place(placeOfExclusion(other))}`
		].join("\n")}\n`;
	}
	let hidden = otherRecords.length - shown.length;
	hidden > 0 && (yield `  ${colors.dim(`… and ${plural(hidden, "more record")}; show all with --all`)}\n`);
}
function exclusionLines(other, subject, colors, fold) {
	let hint = hintOfExclusion(other, subject);
	return [...fold(wordsOfExclusion(other, subject), INDENT).map(colors.yellow), ...hint === void 0 ? [] : fold(hint, INDENT).map(colors.cyan)];
}
function recordLines(record, asOf, mark, isOwn, colors, fold) {
	let { name, software, preferred, approvedBy, ticket } = record, what = `${softwareName(software)}${preferred ? ", preferred" : ""}`, [title = "", ...more] = fold(name ?? "unnamed record", `  ${mark} `), approves = fold(`${isOwn ? "its software: " : ""}${what}, ${windowOf(record, asOf)}`, INDENT), decision = [approvedBy === void 0 ? "" : `approved by ${approvedBy}`, ticket ?? ""].filter((part) => part !== "");
	return [
		colors.bold(title),
		...more.map(colors.bold),
		...approves,
		...decision.length === 0 ? [] : fold(decision.join(", "), INDENT)
	];
}
function windowOf({ start, end }, asOf) {
	let days = windowInWords$1(start, end);
	return end !== void 0 && end < start ? `${days}: never, it ends before it starts` : start > asOf ? `${days}: not started` : end !== void 0 && end < asOf ? `${days}: ended` : days;
}
export { renderExplanationPretty };
