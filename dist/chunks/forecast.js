import "./rolldown-runtime.js";
import { n as InvalidArgumentError, r as Option } from "./esm.js";
import { A as escapeMarkdown, Ft as dayNumber, L as toJson, M as tableRow, Mt as listWords, Nt as plural, Ot as compareOptionalText, Pt as dateOfDay, Yt as subjectOf, a as beginFailing, at as createWaiverFinder, ct as isInWindow, j as tableHead, k as MESSAGE_LIMIT, kt as compareText, lt as judge, mt as carriersOf, nn as VERSION, o as isFailing, rn as UserError, rt as graceUntil, tn as printable } from "./core.js";
import { i as recordInWords, n as namesIn, o as supportInWords, r as outlookInWords, s as waiverInWords, t as changeInWords } from "./words.js";
import { t as openInspection } from "./inspection.js";
import { r as dateArgument, t as addCommonOptions } from "./options.js";
import { r as writePieces, t as colorsFor } from "./terminal.js";
// src/forecast/timeline.ts
function isInSpan(day, { from, to }) {
	return from < day && day <= to;
}
function stateOn({ matches, software, waivedUntil }, date, graceDays) {
	let approvals = matches.filter(({ record }) => record.software === software).map((match) => ({
		...match,
		inWindow: isInWindow(match.record, date)
	})), { status, reason, expiredOn } = judge(approvals.length === 0 ? matches : approvals, software, date), lastOfGrace = graceUntil(approvals, expiredOn, graceDays);
	return {
		status,
		reason,
		inGrace: lastOfGrace !== void 0 && date <= lastOfGrace,
		waived: status === "invalid" && waivedUntil !== void 0 && date <= waivedUntil
	};
}
function turnsOf(cohort, span, graceDays) {
	let days = new Set(), add = (day) => {
		isInSpan(day, span) && days.add(day);
	};
	for (let { record } of cohort.matches) record.software === cohort.software && (add(dayNumber(record.start)), record.end !== void 0 && (add(dayNumber(record.end) + 1), add(dayNumber(record.end) + graceDays + 1)));
	if (cohort.waivedUntil !== void 0 && add(dayNumber(cohort.waivedUntil) + 1), days.size === 0) return [];
	let turns = [], before = stateOn(cohort, dateOfDay(span.from), graceDays);
	for (let day of [...days].sort((a, b) => a - b)) {
		let date = dateOfDay(day), after = stateOn(cohort, date, graceDays);
		isSameState(before, after) || turns.push({
			date,
			before,
			after
		}), before = after;
	}
	return turns;
}
function isSameState(a, b) {
	return a.status === b.status && a.reason === b.reason && a.inGrace === b.inGrace && a.waived === b.waived;
}
// src/forecast/changes.ts
const EFFECTS = [
	"becomes_invalid",
	"waiver_ends",
	"grace_ends",
	"other_reason",
	"becomes_valid"
];
function changesByDate(cohorts, subjects, span, graceDays) {
	let gathered = new Map();
	for (let cohort of cohorts) for (let turn of turnsOf(cohort, span, graceDays)) {
		let ofDay = gathered.get(turn.date);
		ofDay === void 0 && gathered.set(turn.date, ofDay = new Map());
		let key = `${cohort.software.index} ${keyOfState(turn.before)} ${keyOfState(turn.after)}`, same = ofDay.get(key);
		same === void 0 ? ofDay.set(key, {
			cohort,
			turn,
			members: [cohort.members]
		}) : same.members.push(cohort.members);
	}
	return new Map([...gathered].map(([date, ofDay]) => [date, [...ofDay.values()].map((each) => changeOf$1(each, subjects)).sort(compareChanges)]));
}
function changeOf$1({ cohort, turn, members }, all) {
	let { before, after } = turn, subjects = (members.length === 1 ? members[0] ?? [] : members.flat().sort((a, b) => a - b)).flatMap((index) => all[index] ?? []);
	return {
		effect: effectOf(before, after),
		before,
		after,
		software: cohort.software,
		subjects
	};
}
function effectOf(before, after) {
	return after.status === "valid" ? "becomes_valid" : before.status === "valid" ? "becomes_invalid" : before.waived && !after.waived ? "waiver_ends" : before.inGrace && !after.inGrace ? "grace_ends" : "other_reason";
}
function keyOfState({ status, reason, inGrace, waived }) {
	return `${status} ${reason ?? ""} ${inGrace} ${waived}`;
}
function compareChanges(a, b) {
	return EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || compareText(a.software.platform, b.software.platform) || compareText(a.software.version, b.software.version) || compareText(keyOfState(a.after), keyOfState(b.after)) || compareText(keyOfState(a.before), keyOfState(b.before));
}
// src/forecast/cohorts.ts
function formCohorts(subjects, waiverOf) {
	let cohorts = [], known = new Map();
	for (let [index, { subject, matches }] of subjects.entries()) {
		let { softwareVersion: software } = subject;
		if (software === void 0) continue;
		let waivedUntil = waiverOf(subject)?.until, ofList = known.get(matches);
		ofList === void 0 && known.set(matches, ofList = new Map());
		let key = `${software.index} ${waivedUntil ?? ""}`, members = ofList.get(key);
		if (members !== void 0) {
			members.push(index);
			continue;
		}
		let own = [index];
		ofList.set(key, own), cohorts.push({
			matches,
			software,
			waivedUntil,
			members: own
		});
	}
	return cohorts;
}
// src/forecast/policy-events.ts
function findPolicyEvents({ validatedSoftware, softwareVersions }, waivers, evaluation, cohorts, span) {
	let running = countRunning(cohorts), records = validatedSoftware.filter(({ start, end }) => end === void 0 || start <= end).sort(compareRecords).map((record) => ({
		record,
		running: running.get(record) ?? 0
	})), carriers = groupCarriers(evaluation), versions = [...softwareVersions].sort(compareVersions).map((software) => ({
		software,
		running: carriers.get(software) ?? []
	}));
	return {
		ending: byDay(records, ({ record }) => dayAfter(record.end), span),
		starting: byDay(records, ({ record }) => dayNumber(record.start), span),
		unsupported: byDay(versions, ({ software }) => dayAfter(software.endOfSupportDate), span),
		waivers: byDay([...waivers].sort(compareWaivers), ({ until }) => dayAfter(until), span)
	};
}
function dayAfter(date) {
	return date === void 0 ? void 0 : dayNumber(date) + 1;
}
function byDay(all, dayOf, span) {
	let days = new Map();
	for (let one of all) {
		let day = dayOf(one);
		if (day === void 0 || !isInSpan(day, span)) continue;
		let date = dateOfDay(day), same = days.get(date);
		same === void 0 ? days.set(date, [one]) : same.push(one);
	}
	return days;
}
function countRunning(cohorts) {
	let counts = new Map();
	for (let { matches, software, members } of cohorts) for (let { record } of matches) record.software === software && counts.set(record, (counts.get(record) ?? 0) + members.length);
	return counts;
}
function groupCarriers(evaluation) {
	let carriers = new Map();
	for (let object of carriersOf(evaluation)) {
		if (object.softwareVersion === void 0) continue;
		let same = carriers.get(object.softwareVersion);
		same === void 0 ? carriers.set(object.softwareVersion, [object]) : same.push(object);
	}
	return carriers;
}
function compareRecords(a, b) {
	return compareVersions(a.software, b.software) || compareOptionalText(a.name, b.name) || compareText(a.start, b.start) || compareOptionalText(a.end, b.end);
}
function compareVersions(a, b) {
	return compareText(a.platform, b.platform) || compareText(a.version, b.version);
}
function compareWaivers(a, b) {
	return compareText(a.until, b.until) || compareText(a.reason, b.reason);
}
// src/forecast/totals.ts
const NO_SUBJECTS = {
	valid: 0,
	invalid: 0,
	failing: 0
};
function addToTotals(totals, state, count) {
	return {
		valid: totals.valid + (state.status === "valid" ? count : 0),
		invalid: totals.invalid + (state.status === "invalid" ? count : 0),
		failing: totals.failing + (isFailing(state) ? count : 0)
	};
}
function totalsAfter(totals, changes) {
	return changes.reduce((sum, { before, after, subjects }) => addToTotals(addToTotals(sum, before, -subjects.length), after, subjects.length), totals);
}
// src/forecast/weeks.ts
function weeksOf(days, start, span) {
	let weeks = [], totals = start, next = 0;
	for (let first = span.from + 1; first <= span.to; first = mondayAfter(first)) {
		let to = dateOfDay(Math.min(mondayAfter(first) - 1, span.to)), counts = {
			becomeInvalid: 0,
			becomeValid: 0,
			beginFailing: 0
		};
		for (let day = days[next]; day !== void 0 && day.date <= to; day = days[next += 1]) {
			for (let change of day.changes) change.effect === "becomes_invalid" && (counts.becomeInvalid += change.subjects.length), change.effect === "becomes_valid" && (counts.becomeValid += change.subjects.length), counts.beginFailing += beginFailing(change);
			totals = day.totals;
		}
		weeks.push({
			from: dateOfDay(first),
			to,
			...counts,
			totals
		});
	}
	return weeks;
}
function mondayAfter(day) {
	return day + 7 - ((day + 3) % 7 + 7) % 7;
}
// src/forecast/create-forecast.ts
function createForecast(repository, evaluation, { until, graceDays, ignoreWaivers = !1 }) {
	let { asOf, multiTenantMode } = evaluation, span = {
		from: dayNumber(asOf),
		to: dayNumber(until)
	}, waivers = ignoreWaivers ? [] : repository.waivers, subjects = [...evaluation.devices, ...evaluation.inventoryItems], cohorts = formCohorts(subjects, createWaiverFinder(waivers, asOf)), changes = changesByDate(cohorts, subjects, span, graceDays), events = findPolicyEvents(repository, waivers, evaluation, cohorts, span), totals = totalsOn(asOf, cohorts, graceDays), days = [], current = totals;
	for (let date of datesIn(changes, events.ending, events.starting, events.unsupported, events.waivers)) {
		let ofDay = changes.get(date) ?? [];
		current = totalsAfter(current, ofDay), days.push({
			date,
			ending: events.ending.get(date) ?? [],
			starting: events.starting.get(date) ?? [],
			unsupported: events.unsupported.get(date) ?? [],
			waivers: events.waivers.get(date) ?? [],
			changes: ofDay,
			totals: current
		});
	}
	return {
		asOf,
		until,
		multiTenantMode,
		totals,
		days,
		weeks: weeksOf(days, totals, span)
	};
}
function totalsOn(date, cohorts, graceDays) {
	return cohorts.reduce((sum, cohort) => addToTotals(sum, stateOn(cohort, date, graceDays), cohort.members.length), NO_SUBJECTS);
}
function datesIn(...maps) {
	return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
}
// src/forecast.ts
const LAST_DAY = dayNumber("9999-12-31");
function forecast({ repository, evaluation, config }, horizon) {
	let from = dayNumber(evaluation.asOf), to = "days" in horizon ? from + horizon.days : dayNumber(horizon.until);
	if (to <= from) throw new UserError(`nothing to look at: the forecast would end on ${dateOfDay(to)}, and starts behind ${evaluation.asOf}; name a later day`);
	if (to > from + 3653 || to > LAST_DAY) throw new UserError(`a forecast looks ahead at most 3653 days, and not beyond ${dateOfDay(LAST_DAY)}`);
	return createForecast(repository, evaluation, {
		until: dateOfDay(to),
		graceDays: config.graceDays
	});
}
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
function dayOf({ date, totals, changes, ending, starting, unsupported, waivers }, locationOf) {
	return {
		date,
		totals,
		changes: changes.map((change) => changeOf(change, locationOf)),
		approvals_end: ending.map((each) => recordOf(each, locationOf)),
		approvals_start: starting.map((each) => recordOf(each, locationOf)),
		support_ends: unsupported.map(({ software, running }) => ({
			software: softwareOf(software),
			running: running.map(subjectOf),
			location: startOf(software.entry, locationOf)
		})),
		waivers_end: waivers.map((waiver) => waiverOf(waiver, locationOf))
	};
}
function changeOf({ effect, before, after, software, subjects }, locationOf) {
	return {
		effect,
		before: stateOf(before),
		after: stateOf(after),
		software: softwareOf(software),
		subjects: subjects.map(({ subject }) => ({
			...subjectOf(subject),
			location_in_file: startOf(subject.entry, locationOf)
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
		software: softwareOf(record.software),
		start: record.start,
		end: record.end ?? null,
		preferred: record.preferred,
		running,
		location: startOf(record.entry, locationOf)
	};
}
function waiverOf({ reason, until, software, devices, inventoryItems, entry }, locationOf) {
	return {
		reason,
		until,
		software: software === void 0 ? null : softwareOf(software),
		subjects: [...devices, ...inventoryItems].map(subjectOf),
		location: startOf(entry, locationOf)
	};
}
function softwareOf({ platform, version }) {
	return {
		platform,
		version
	};
}
function startOf(place, locationOf) {
	let { file, start } = locationOf(place);
	return {
		file,
		start
	};
}
// src/report/forecast/bars.ts
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
			if (isQuiet(first) && run.length >= 3) yield `${colors.dim(`${first.from}  ${String(first.totals.invalid).padStart(7)}  … ${plural(run.length, "week")} in which no subject changes`)}\n`;
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
		...beginFailing === becomeInvalid ? [] : [colors.yellow(`${beginFailing} begin to fail`)],
		...becomeValid === 0 ? [] : [colors.green(`+${becomeValid} valid`)]
	];
	return `${from}  ${String(totals.invalid).padStart(7)}  ${beside.join("  ")}`.trimEnd();
}
function barOf(share, longest) {
	let eighths = Math.max(1, Math.round(share * longest * 8));
	return "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
}
function inDays(date, asOf) {
	return `in ${plural(dayNumber(date) - dayNumber(asOf), "day")}`;
}
function* renderMarkdown(forecast, options) {
	let { asOf, until, weeks, days } = forecast;
	yield `## What lapses until ${until}\n\n`, yield `${escapeMarkdown(outlookInWords(forecast), Infinity)}, if nothing in the repository changes.\n`;
	let busy = weeks.filter(({ becomeInvalid, becomeValid, beginFailing }) => becomeInvalid + becomeValid + beginFailing > 0);
	busy.length > 0 && (yield tableHead([
		"week",
		"become invalid",
		"become valid",
		"begin to fail",
		"invalid at its end"
	]));
	for (let { from, to, becomeInvalid, becomeValid, beginFailing, totals } of busy) yield tableRow([`${from} to ${to}`, ...[
		becomeInvalid,
		becomeValid,
		beginFailing,
		totals.invalid
	].map(String)]);
	for (let day of days) {
		yield `\n### ${day.date}, ${inDays(day.date, asOf)}\n\n`;
		for (let text of linesOf(day, options)) yield `- ${text}\n`;
	}
	days.length === 0 && (yield "\nNothing begins or ends until then.\n");
}
function* linesOf(day, { allSubjects }) {
	let escape = (text) => escapeMarkdown(text, MESSAGE_LIMIT);
	for (let change of day.changes) {
		let names = namesIn(change), listed = allSubjects ? names.map((name) => escapeMarkdown(name)).join(", ") : escape(listWords(names, 12));
		yield `**${escape(changeInWords(change))}**: ${listed}`;
	}
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
	quiet || (yield `${colors.bold(outlookInWords(forecast))},\nif nothing in the repository changes.\n\n`, forecast.days.some(({ changes }) => changes.length > 0) && (yield* renderBars(forecast.weeks, width, colors), yield "\n"));
	for (let [index, day] of forecast.days.entries()) index > 0 && (yield "\n"), yield `${colors.bold(day.date)}  ${colors.dim(inDays(day.date, forecast.asOf))}\n`, yield* renderDay(day, options);
	forecast.days.length === 0 && !quiet && (yield `Nothing begins or ends until ${forecast.until}.\n`);
}
function* renderDay(day, { colors, allSubjects, locationOf }) {
	for (let change of day.changes) {
		let [sign, paint] = signOf(change, colors), names = namesIn(change), head = `  ${paint(sign)} ${printable(changeInWords(change))}`;
		allSubjects ? yield `${head}:\n${names.map((name) => `      ${printable(name)}\n`).join("")}` : yield `${head}: ${printable(listWords(names, 8))}\n`;
	}
	let line = (what, text) => `    ${colors.dim(what.padEnd(15))} ${printable(text)}\n`, placed = (what, text, place) => {
		let { file, start } = locationOf(place);
		return line(what, text) + `    ${" ".repeat(15)} ${colors.dim(printable(`${file}:${start.line}:${start.column}`))}\n`;
	};
	for (let each of day.ending) yield placed("approval ends", recordInWords(each), each.record.entry);
	for (let each of day.starting) yield placed("approval starts", recordInWords(each), each.record.entry);
	for (let waiver of day.waivers) yield placed("waiver ends", waiverInWords(waiver), waiver.entry);
	for (let text of supportInWords(day.unsupported)) yield line("support ends", text);
}
// src/report/forecast/formats.ts
const FORECAST_FORMATS = {
	pretty: () => renderPretty,
	json: () => renderJson,
	csv: async () => (await import("./csv3.js")).renderCsv,
	markdown: () => renderMarkdown
}, FORECAST_FORMAT_NAMES = Object.keys(FORECAST_FORMATS);
function addForecastCommand(program) {
	let command = program.command("forecast").description("tell what lapses and when: approvals, support and waivers, and what becomes invalid by it");
	addCommonOptions(command).option("--within <days>", "how far to look ahead: days (90d) or weeks (13w) (default: 90d)", spanArgument).option("--until <date>", "look ahead to that day instead", dateArgument).option("--subjects", "name every device and item, however many there are").addOption(new Option("-f, --format <name>", "how to report").choices(FORECAST_FORMAT_NAMES).default("pretty")).addHelpText("after", "\nExamples:\n  $ fleetvet forecast                               what lapses within 90 days\n  $ fleetvet forecast --within 26w                  half a year ahead\n  $ fleetvet forecast --until 2027-06-30 -f markdown\n  $ fleetvet forecast --as-of 2027-01-01 -f json    seen from another day\n\nExit status: 0 whatever lapses, 2 where the forecast could not be made.").action(runForecast);
}
function spanArgument(text) {
	let [, count = "", unit = ""] = /^(\d{1,6})([dw])$/.exec(text) ?? [];
	if (count === "") throw new InvalidArgumentError("Write a number of days or weeks, as 90d or 13w.");
	return Number(count) * (unit === "w" ? 7 : 1);
}
async function runForecast(options) {
	let { within, until, color, format, subjects: allSubjects = !1, quiet = !1 } = options;
	if (within !== void 0 && until !== void 0) throw new UserError("--within and --until both say how far to look ahead: give one of them");
	let inspection = await openInspection(options), made = forecast(inspection, until === void 0 ? { days: within ?? 90 } : { until }), render = await FORECAST_FORMATS[format](), { locationOf } = inspection, { stdout } = process, colors = colorsFor(stdout, color), width = stdout.isTTY ? stdout.columns : 80;
	await writePieces(stdout, render(made, {
		colors,
		width,
		allSubjects,
		quiet,
		locationOf
	}));
}
export { addForecastCommand };
