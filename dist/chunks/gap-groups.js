import { Dn as softwareName, jr as getOrCreate, kr as addToGroup, lr as whenInWords, qr as compareText } from "./core.js";
import { c as obstacleInWords, o as needInWords, r as groupName, s as noteInWords } from "./words3.js";
// src/plan/formats/gap-groups.ts
function groupGaps({ gaps, asOf }) {
	let groups = new Map();
	for (let gap of gaps) {
		let { subject } = gap.found, words = {
			deviceType: groupName(subject.kind === "device" ? subject.deviceType : void 0),
			from: gap.from === void 0 ? "" : softwareName(gap.from),
			need: needInWords(gap.need, asOf),
			obstacle: obstacleInWords(gap.obstacle, asOf)
		}, key = JSON.stringify([subject.kind, ...Object.values(words)]);
		getOrCreate(groups, key, () => ({
			...words,
			gaps: []
		})).gaps.push(gap);
	}
	return [...groups.entries()].sort(([a], [b]) => compareText(a, b)).map(([, group]) => group);
}
function remarksOn(all, nameOf, wordsOf) {
	let remarks = new Map();
	for (let one of all) for (let text of new Set(wordsOf(one))) addToGroup(remarks, text, nameOf(one));
	return [...remarks].map(([text, names]) => ({
		text,
		names
	}));
}
function reasonsFor({ steps }, { asOf, nameOf }) {
	return remarksOn(steps, nameOf, ({ need }) => [needInWords(need, asOf)]);
}
function notesOn({ steps }, { asOf, nameOf }) {
	return remarksOn(steps, nameOf, (step) => notesFor(step, asOf));
}
function notesFor({ notes, found }, asOf) {
	return [...notes.map((note) => noteInWords(note, asOf)), ...waiverNote(found, asOf)];
}
function waiverNote({ waiver }, asOf) {
	return waiver === void 0 ? [] : [`waived until ${whenInWords(waiver.until, asOf)}`];
}
export { remarksOn as a, reasonsFor as i, notesFor as n, waiverNote as o, notesOn as r, groupGaps as t };
