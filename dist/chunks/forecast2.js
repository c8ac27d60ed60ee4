import "./rolldown-runtime.js";
import { C as Option, S as InvalidArgumentError, _ as formatOption, at as wrapPainted, c as columnsFor, d as writePieces, h as dateArgument, it as wrap, p as addCommonOptions, s as colorsFor } from "./command-line.js";
import { r as forecast } from "./forecast.js";
import { l as VERSION, o as printable, u as UserError } from "./first.js";
import { Cn as softwareName, Fn as subjectOf, Sn as quote, dr as plural, hn as fullNames, lr as listWords, ot as locationText, pn as devicesAndItems, tr as dayBefore, un as countInWords } from "./core.js";
import { i as startJson, r as softwareJson } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
import { o as tableHead, s as tableRow } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { n as headingOf, t as calendarOf } from "./calendar.js";
import { n as isFailing } from "./types2.js";
import { t as openInspection } from "./inspection.js";
function* renderJson(forecast, { locationOf }) {
	let { asOf, until, multiTenantMode, totals, weeks, days } = forecast, head = {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: asOf,
		multi_tenant_mode: multiTenantMode,
		until,
		totals,
		weeks: weeks.map((week) => ({
			from: week.from,
			to: week.to,
			become_invalid: week.becomeInvalid,
			become_valid: week.becomeValid,
			begin_failing: week.beginFailing,
			totals: week.totals
		}))
	};
	yield `${toJson(head).slice(0, -1)},\n"days": [`;
	for (let [index, day] of days.entries()) yield `${index === 0 ? "" : ","}\n${toJson(dayOf(day, locationOf))}`;
	yield days.length === 0 ? "]}\n" : "\n]}\n";
}
function dayOf({ date, totals, changes, observed, ending, starting, unsupported, waivers }, locationOf) {
	return {
		date,
		last_day: dayBefore(date),
		totals,
		changes: changes.map((change) => changeOf(change, locationOf)),
		...observed.length > 0 && { observed: observed.map((change) => changeOf(change, locationOf)) },
		approvals_end: ending.map((each) => recordOf(each, locationOf)),
		approvals_start: starting.map((each) => recordOf(each, locationOf)),
		support_ends: unsupported.map(({ software, running }) => ({
			software: softwareJson(software),
			running: running.map(subjectOf),
			location: startJson(locationOf(software.entry))
		})),
		waivers_end: waivers.map((waiver) => waiverOf(waiver, locationOf))
	};
}
function changeOf({ effect, before, after, software, subjects }, locationOf) {
	return {
		effect,
		before: stateOf(before),
		after: stateOf(after),
		software: softwareJson(software),
		subjects: subjects.map(({ subject }) => ({
			...subjectOf(subject),
			location_in_file: startJson(locationOf(subject.entry))
		}))
	};
}
function stateOf({ status, reason, inGrace, waived }) {
	return {
		status,
		reason,
		in_grace: inGrace,
		waived
	};
}
function recordOf({ record, running }, locationOf) {
	return {
		name: record.name ?? null,
		software: softwareJson(record.software),
		start: record.start,
		end: record.end ?? null,
		preferred: record.preferred,
		running,
		location: startJson(locationOf(record.entry))
	};
}
function waiverOf({ reason, until, software, devices, inventoryItems, entry }, locationOf) {
	return {
		reason,
		until,
		software: softwareJson(software),
		subjects: [...devices, ...inventoryItems].map(subjectOf),
		location: startJson(locationOf(entry))
	};
}
// src/forecast/formats/words.ts
const REASONS = {
	no_policy: "no record matches",
	not_approved: "not approved",
	expired: "the approval has ended",
	not_yet_valid: "the approval has not started"
};
function changeInWords({ effect, after, software, subjects }) {
	let who = countInWords(subjects.map(({ subject }) => subject)), one = subjects.length === 1, name = softwareName(software);
	switch (effect) {
		case "becomes_invalid": return `${who} ${one ? "becomes" : "become"} invalid on ${name}${excuseInWords(after)}`;
		case "becomes_valid": return `${who} ${one ? "becomes" : "become"} valid on ${name}`;
		case "waiver_ends": return `the waiver of ${who} on ${name} ends (${reasonInWords(after.reason)})${excuseInWords(after)}`;
		case "grace_ends": return `the grace period of ${who} on ${name} ends${excuseInWords(after)}`;
		case "other_reason": return `${who} on ${name} ${one ? "is" : "are"} invalid for another reason (${reasonInWords(after.reason)})`;
	}
}
function observedInWords({ effect, software, subjects }) {
	let who = countInWords(subjects.map(({ subject }) => subject)), verb = effect === "becomes_valid" ? "starts" : "ends";
	return `the approval of ${softwareName(software)} ${verb}, which ${who} ${subjects.length === 1 ? "runs" : "run"} instead of what should run`;
}
function reasonInWords(reason) {
	return reason === null ? "valid" : REASONS[reason];
}
function excuseInWords({ waived, inGrace }) {
	return waived ? ", waived" : inGrace ? ", in the grace period" : "";
}
function namesIn({ subjects }) {
	return fullNames(subjects.map(({ subject }) => subject));
}
function recordInWords({ record, running }) {
	return `${record.name === void 0 ? "" : `${quote(record.name)} for `}${softwareName(record.software)}, ${running === 0 ? "nothing uses it" : `used by ${devicesAndItems(running)}`}`;
}
function supportInWords(unsupported) {
	let idle = unsupported.filter(({ running }) => running.length === 0).map(({ software }) => softwareName(software));
	return [...unsupported.filter(({ running }) => running.length > 0).map(({ software, running }) => `${softwareName(software)}, used by ${running.length}: ${listWords(fullNames(running))}`), ...idle.length === 0 ? [] : [`${listWords(idle, 4)}, used by nothing`]];
}
function waiverInWords({ reason, devices, inventoryItems, software }) {
	return `${quote(reason)} for ${listWords(fullNames([...devices, ...inventoryItems]))}${software === void 0 ? "" : ` on ${softwareName(software)}`}`;
}
function outlookInWords({ asOf, until, totals, days }) {
	let end = days.at(-1)?.totals ?? totals, all = totals.valid + totals.invalid;
	if (all === 0) return "No device or inventory item has a software version";
	let first = `Of ${devicesAndItems(all)} with software, ${standing(totals, " invalid")} on ${asOf}`;
	return end.invalid === totals.invalid && end.failing === totals.failing ? `${first} and on ${until}` : `${first}, and ${standing(end, "")} on ${until}`;
}
function standing({ invalid, failing }, word) {
	let excused = invalid - failing;
	return `${invalid === 0 ? "none" : String(invalid)} ${invalid < 2 ? "is" : "are"}${word}${excused === 0 ? "" : ` (${excused} waived or in the grace period)`}`;
}
function* renderMarkdown(forecast, options) {
	let { asOf, until, weeks, days } = forecast;
	yield `## What expires until ${until}\n\n`, yield `${escapeMarkdown(outlookInWords(forecast), Infinity)}, if nothing in the repository changes.\n`;
	let busy = weeks.filter(({ becomeInvalid, becomeValid, beginFailing }) => becomeInvalid + becomeValid + beginFailing > 0);
	busy.length > 0 && (yield tableHead([
		"week",
		"become invalid",
		"become valid",
		"start to fail",
		"invalid at its end"
	]));
	for (let { from, to, becomeInvalid, becomeValid, beginFailing, totals } of busy) yield tableRow([`${from} to ${to}`, ...[
		becomeInvalid,
		becomeValid,
		beginFailing,
		totals.invalid
	].map(String)]);
	for (let one of calendarOf(forecast)) {
		let heading = headingOf(one, asOf);
		yield `\n### ${heading.charAt(0).toUpperCase()}${heading.slice(1)}\n\n`;
		for (let text of linesOf$1(one.day, options)) yield `- ${text}\n`;
	}
	days.length === 0 && (yield "\nNothing starts or ends before then.\n");
}
function* linesOf$1(day, { allSubjects }) {
	let escape = (text) => escapeMarkdown(text, MESSAGE_LIMIT);
	for (let change of day.changes) {
		let names = namesIn(change), listed = allSubjects ? names.map((name) => escapeMarkdown(name)).join(", ") : escape(listWords(names, 12));
		yield `**${escape(changeInWords(change))}**: ${listed}`;
	}
	for (let change of day.observed) yield `**${escape(observedInWords(change))}**: ${escape(listWords(namesIn(change), 12))}`;
	for (let each of day.ending) yield `approval ends: ${escape(recordInWords(each))}`;
	for (let each of day.starting) yield `approval starts: ${escape(recordInWords(each))}`;
	for (let waiver of day.waivers) yield `waiver ends: ${escape(waiverInWords(waiver))}`;
	for (let text of supportInWords(day.unsupported)) yield `support ends: ${escape(text)}`;
}
function signOf({ effect, after }, colors) {
	return effect === "becomes_valid" ? ["✔", colors.green] : isFailing(after) && effect !== "other_reason" ? ["✖", colors.red] : ["!", colors.yellow];
}
function* renderPretty(forecast, options) {
	let { colors, width, quiet } = options;
	if (!quiet) {
		let outlook = `${outlookInWords(forecast)}, if nothing in the repository changes.`;
		yield `${wrap(outlook, "", { width }).map(colors.bold).join("\n")}\n\n`, forecast.days.some(({ changes }) => changes.length > 0) && (yield* renderBars(forecast.weeks, width, colors), yield "\n");
	}
	for (let [index, one] of calendarOf(forecast).entries()) index > 0 && (yield "\n"), yield `${colors.bold(headingOf(one, forecast.asOf))}\n`, yield* renderDay(one.day, options);
	forecast.days.length === 0 && !quiet && (yield `Nothing starts or ends before ${forecast.until}.\n`);
}
function* renderDay(day, { colors, width, allSubjects, locationOf }) {
	for (let change of day.changes) {
		let [sign, paint] = signOf(change, colors), names = namesIn(change), listed = allSubjects ? "" : ` ${listWords(names, 8)}`, sentence = `${changeInWords(change)}:${listed}`;
		yield linesOf(wrapPainted(sentence, `  ${sign} `, `  ${paint(sign)} `, { width })), allSubjects && (yield linesOf(names.map((name) => `      ${printable(name)}`)));
	}
	for (let change of day.observed) {
		let sentence = `${observedInWords(change)}: ${listWords(namesIn(change), allSubjects ? Infinity : 8)}`;
		yield linesOf(wrapPainted(sentence, "  ! ", `  ${colors.yellow("!")} `, { width }));
	}
	let line = (what, text) => linesOf(wrapPainted(text, `    ${what.padEnd(15)} `, `    ${colors.dim(what.padEnd(15))} `, { width })), placed = (what, text, place) => line(what, text) + `    ${" ".repeat(15)} ${colors.dim(printable(locationText(locationOf(place))))}\n`;
	for (let each of day.ending) yield placed("approval ends", recordInWords(each), each.record.entry);
	for (let each of day.starting) yield placed("approval starts", recordInWords(each), each.record.entry);
	for (let waiver of day.waivers) yield placed("waiver ends", waiverInWords(waiver), waiver.entry);
	for (let text of supportInWords(day.unsupported)) yield line("support ends", text);
}
function linesOf(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
function* renderBars(weeks, width, colors) {
	let most = Math.max(1, ...weeks.map(({ becomeInvalid }) => becomeInvalid)), longest = Math.max(8, Math.min(60, width - 46));
	yield `${colors.dim("week from   invalid  become invalid")}\n`;
	for (let run of runsOf(weeks)) {
		let [first] = run;
		if (first !== void 0) {
			if (isQuiet(first) && run.length >= 3) yield `${colors.dim(`${first.from}  ${String(first.totals.invalid).padStart(7)}  … ${plural(run.length, "week")} without changes`)}\n`;
			else for (let week of run) yield `${lineOf(week, most, longest, colors)}\n`;
		}
	}
}
function runsOf(weeks) {
	let runs = [];
	for (let week of weeks) {
		let last = runs.at(-1), before = last?.[0];
		last !== void 0 && before !== void 0 && isQuiet(before) && isQuiet(week) ? last.push(week) : runs.push([week]);
	}
	return runs;
}
function isQuiet({ becomeInvalid, becomeValid, beginFailing }) {
	return becomeInvalid === 0 && becomeValid === 0 && beginFailing === 0;
}
function lineOf(week, most, longest, colors) {
	let { from, totals, becomeInvalid, becomeValid, beginFailing } = week, beside = [
		...becomeInvalid === 0 ? [] : [`${colors.red(barOf(becomeInvalid / most, longest))} ${becomeInvalid}`],
		...beginFailing === becomeInvalid ? [] : [colors.yellow(`${beginFailing} start to fail`)],
		...becomeValid === 0 ? [] : [colors.green(`+${becomeValid} valid`)]
	];
	return `${from}  ${String(totals.invalid).padStart(7)}  ${beside.join("  ")}`.trimEnd();
}
function barOf(share, longest) {
	let eighths = Math.max(1, Math.round(share * longest * 8));
	return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
// src/forecast/formats/formats.ts
const FORECAST_FORMATS = {
	pretty: () => Promise.resolve(renderPretty),
	json: () => Promise.resolve(renderJson),
	csv: async () => (await import("./csv.js")).renderCsv,
	markdown: () => Promise.resolve(renderMarkdown)
}, FORECAST_FORMAT_NAMES = Object.keys(FORECAST_FORMATS);
function addForecastCommand(program) {
	let command = program.command("forecast").description("show what expires and when (approvals, support, waivers), and what becomes invalid");
	command.option("--within <days>", "how far to look ahead, in days (90d) or weeks (13w) (default: 90d)", spanArgument).option("--until <date>", "look ahead to this date instead", dateArgument).option("--all", "list every device and inventory item").addOption(new Option("--subjects").hideHelp()).addOption(formatOption(FORECAST_FORMAT_NAMES, "pretty")), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet forecast                               what expires within 90 days\n  $ fleetvet forecast --within 26w                  look half a year ahead\n  $ fleetvet forecast --until 2027-06-30 -f markdown\n  $ fleetvet forecast --as-of 2027-01-01 -f json    start from another date\n\nExit status: 0 even if something expires, 2 if the forecast could not run.").action(runForecast);
}
function spanArgument(text) {
	let [, count = "", unit = ""] = /^(\d{1,6})([dw]?)$/.exec(text) ?? [];
	if (count === "") throw new InvalidArgumentError("Expected a number of days or weeks, such as 90d or 13w.");
	return Number(count) * (unit === "w" ? 7 : 1);
}
async function runForecast(options) {
	let { within, until, color, format, subjects = !1, all = subjects, quiet = !1 } = options;
	if (within !== void 0 && until !== void 0) throw new UserError("--within and --until exclude each other: use one of them");
	let inspection = await openInspection(options), made = forecast(inspection, until === void 0 ? { days: within ?? 90 } : { until }), render = await FORECAST_FORMATS[format](), { locationOf } = inspection, { stdout } = process, colors = colorsFor(stdout, color), width = columnsFor(stdout);
	await writePieces(stdout, render(made, {
		colors,
		width,
		allSubjects: all,
		quiet,
		locationOf
	}));
}
export { addForecastCommand };
