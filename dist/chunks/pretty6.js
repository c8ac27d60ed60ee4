import "./rolldown-runtime.js";
import { n as isFailing } from "./types2.js";
import { ct as locationText, hr as plural, pr as listWords } from "./core.js";
import { o as printable } from "./first.js";
import { ct as wrapPainted, st as wrap } from "./command-line.js";
import { n as headingOf, t as calendarOf } from "./calendar.js";
import { a as recordInWords, i as outlookInWords, n as namesIn, o as supportInWords, r as observedInWords, s as waiverInWords, t as changeInWords } from "./words2.js";
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
export { renderPretty };
