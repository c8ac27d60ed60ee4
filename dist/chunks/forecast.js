import { Kr as compareOptionalText, Qn as createWaiverFinder, fn as softwareHostsOf, ir as dateOfDay, jr as getOrCreate, kr as addToGroup, ln as graceUntil, nr as judge, or as dayNumber, qr as compareText, rr as LAST_DAY, tr as isInWindow } from "./core.js";
import { u as UserError } from "./first.js";
import { n as isFailing, t as beginFailing } from "./types2.js";
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
function formCohorts(subjects, waiverOf, softwareOf = ({ softwareVersion }) => softwareVersion) {
	let cohorts = [], known = new Map();
	for (let [index, { subject, matches }] of subjects.entries()) {
		let software = softwareOf(subject);
		if (software === void 0) continue;
		let waivedUntil = waiverOf(subject)?.until, ofList = getOrCreate(known, matches, () => new Map()), key = `${software.index} ${waivedUntil ?? ""}`, members = ofList.get(key);
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
		let ofDay = getOrCreate(gathered, turn.date, () => new Map()), key = `${cohort.software.index} ${keyOfState(turn.before)} ${keyOfState(turn.after)}`;
		getOrCreate(ofDay, key, () => ({
			cohort,
			turn,
			members: []
		})).members.push(cohort.members);
	}
	return new Map([...gathered].map(([date, ofDay]) => [date, [...ofDay.values()].map((each) => changeOf(each, subjects)).sort(compareChanges)]));
}
function changeOf({ cohort, turn, members }, all) {
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
// src/forecast/policy-events.ts
function findPolicyEvents({ validatedSoftware, softwareVersions }, waivers, evaluation, cohorts, span) {
	let running = countRunning(cohorts), records = validatedSoftware.filter(({ start, end }) => end === void 0 || start <= end).sort(compareRecords).map((record) => ({
		record,
		running: running.get(record) ?? 0
	})), softwareHosts = groupSoftwareHosts(evaluation), versions = [...softwareVersions].sort(compareVersions).map((software) => ({
		software,
		running: softwareHosts.get(software) ?? []
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
		day !== void 0 && isInSpan(day, span) && addToGroup(days, dateOfDay(day), one);
	}
	return days;
}
function countRunning(cohorts) {
	let counts = new Map();
	for (let { matches, software, members } of cohorts) for (let { record } of matches) record.software === software && counts.set(record, (counts.get(record) ?? 0) + members.length);
	return counts;
}
function groupSoftwareHosts(evaluation) {
	let softwareHosts = new Map();
	for (let object of softwareHostsOf(evaluation)) object.softwareVersion !== void 0 && addToGroup(softwareHosts, object.softwareVersion, object);
	return softwareHosts;
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
// src/forecast/forecast.ts
const MOST_DAYS = 3653;
function forecast({ repository, evaluation, config }, horizon) {
	let from = dayNumber(evaluation.asOf), to = "days" in horizon ? from + horizon.days : dayNumber(horizon.until);
	if (to <= from) throw new UserError(`the forecast would end on ${dateOfDay(to)}, which is not after ${evaluation.asOf}: name a later date`);
	if (to > from + 3653 || to > LAST_DAY) throw new UserError(`a forecast covers at most ${MOST_DAYS} days and ends by ${dateOfDay(LAST_DAY)}`);
	return createForecast(repository, evaluation, {
		until: dateOfDay(to),
		graceDays: config.graceDays
	});
}
function createForecast(repository, evaluation, { until, graceDays, ignoreWaivers = !1 }) {
	let { asOf, multiTenantMode } = evaluation, span = {
		from: dayNumber(asOf),
		to: dayNumber(until)
	}, waivers = ignoreWaivers ? [] : repository.waivers, subjects = [...evaluation.devices, ...evaluation.inventoryItems], cohorts = formCohorts(subjects, createWaiverFinder(waivers, asOf)), changes = changesByDate(cohorts, subjects, span, graceDays), observed = observedChanges(evaluation, subjects, span), events = findPolicyEvents(repository, waivers, evaluation, cohorts, span), totals = totalsOn(asOf, cohorts, graceDays), days = [], current = totals;
	for (let date of datesIn(changes, observed, events.ending, events.starting, events.unsupported, events.waivers)) {
		let ofDay = changes.get(date) ?? [];
		current = totalsAfter(current, ofDay), days.push({
			date,
			ending: events.ending.get(date) ?? [],
			starting: events.starting.get(date) ?? [],
			unsupported: events.unsupported.get(date) ?? [],
			waivers: events.waivers.get(date) ?? [],
			changes: ofDay,
			observed: observed.get(date) ?? [],
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
function observedChanges({ observed }, subjects, span) {
	return observed.size === 0 ? new Map() : changesByDate(formCohorts(subjects, () => void 0, (subject) => observed.get(subject)?.drift === !0 ? observed.get(subject)?.software : void 0), subjects, span, 0);
}
function totalsOn(date, cohorts, graceDays) {
	return cohorts.reduce((sum, cohort) => addToTotals(sum, stateOn(cohort, date, graceDays), cohort.members.length), NO_SUBJECTS);
}
function datesIn(...maps) {
	return [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();
}
export { createForecast as n, forecast as r, MOST_DAYS as t };
