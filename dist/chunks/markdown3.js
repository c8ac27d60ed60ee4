import "./rolldown-runtime.js";
import { pr as listWords } from "./core.js";
import { o as tableHead, s as tableRow } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { n as headingOf, t as calendarOf } from "./calendar.js";
import { a as recordInWords, i as outlookInWords, n as namesIn, o as supportInWords, r as observedInWords, s as waiverInWords, t as changeInWords } from "./words2.js";
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
		for (let text of linesOf(one.day, options)) yield `- ${text}\n`;
	}
	days.length === 0 && (yield "\nNothing starts or ends before then.\n");
}
function* linesOf(day, { allSubjects }) {
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
export { renderMarkdown };
