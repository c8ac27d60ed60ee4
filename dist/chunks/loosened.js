import { Dn as softwareName, En as quote, Ln as keyOfSubject, Tn as placeOfName, _r as toWords, zn as subjectOf } from "./core.js";
// src/compare/loosened.ts
function loosened(what, how) {
	return {
		rule: "policy-loosened",
		message: `${what}: ${how}`,
		help: "make sure that this is intended"
	};
}
function* loosenedObservations(base, head) {
	let drifted = [...base.evaluation.observed].filter(([, { drift }]) => drift);
	if (drifted.length === 0) return;
	let { devices, inventoryItems, observed } = head.evaluation, now = new Map([...devices, ...inventoryItems].map(({ subject }) => [keyOfSubject(subject), subject]));
	for (let [before, { observation }] of drifted) {
		let subject = now.get(keyOfSubject(before));
		if (subject === void 0 || observed.has(subject)) continue;
		let kind = toWords(subject.kind), should = before.softwareVersion === void 0 ? "nothing" : softwareName(before.softwareVersion);
		yield {
			...loosened(`${kind} ${quote(subject.name)} is not observed any more`, `it ran ${observation.version} instead of ${should} on ${observation.seen}`),
			at: placeOfName(subject.entry),
			subject: subjectOf(subject),
			identity: ["observation"]
		};
	}
}
export { loosenedObservations as n, loosened as t };
