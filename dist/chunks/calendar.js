import { ar as dayBefore, lr as whenInWords } from "./core.js";
// src/forecast/formats/calendar.ts
function calendarOf({ days }) {
	return days.flatMap((day) => [{
		date: dayBefore(day.date),
		isLast: !0,
		day: {
			...day,
			starting: [],
			changes: day.changes.filter(ends),
			observed: day.observed.filter(ends)
		}
	}, {
		date: day.date,
		isLast: !1,
		day: {
			...day,
			ending: [],
			unsupported: [],
			waivers: [],
			changes: day.changes.filter((one) => !ends(one)),
			observed: day.observed.filter((one) => !ends(one))
		}
	}]).filter(({ day }) => isBusy(day)).sort((a, b) => a.date === b.date ? Number(a.isLast) - Number(b.isLast) : a.date < b.date ? -1 : 1);
}
function headingOf({ date, isLast }, asOf) {
	return `${isLast ? "last day" : "first day"} ${whenInWords(date, asOf)}`;
}
function ends({ effect }) {
	return effect !== "becomes_valid";
}
function isBusy({ changes, observed, ending, starting, unsupported, waivers }) {
	return changes.length + observed.length + ending.length + starting.length + unsupported.length + waivers.length > 0;
}
export { headingOf as n, calendarOf as t };
