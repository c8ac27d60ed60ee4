import "./rolldown-runtime.js";
import { An as identityOfEntry, En as quote, F as judgedOf, G as readProposedConfig, I as judgesAnything, Ln as keyOfSubject, N as findNotJudged, Pn as keyOfNamed, Tn as placeOfName, W as placeOfPath, Yt as RULES, _r as toWords, kn as identityOfDiagnostic, zn as subjectOf } from "./core.js";
import { u as UserError } from "./first.js";
// src/check/proposal.ts
async function takeProposal(source, inForce, ofBase, options, take) {
	let { path } = inForce, { loaded, drafts } = await readProposedConfig(source, path, inForce.isFile && ofBase.isFile, options), proposed = loaded ?? inForce, { severities, limits } = inForce.config, config = {
		...proposed.config,
		severities,
		limits: lowest(limits, proposed.config.limits)
	};
	try {
		return {
			snapshot: await take({
				...proposed,
				config
			}),
			config: loaded?.config,
			mistakes: drafts
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		let tooMuch = {
			rule: "policy-proposed",
			message: `the check could not run with the proposed config: ${error.message}`,
			help: "correct the config",
			at: proposed.place ?? placeOfPath(path),
			identity: ["config"]
		};
		return {
			snapshot: void 0,
			config: loaded?.config,
			mistakes: [...drafts, tooMuch]
		};
	}
}
function lowest(a, b) {
	let names = Object.keys(a);
	return Object.fromEntries(names.map((name) => [name, Math.min(a[name], b[name])]));
}
function proposesChange({ snapshot, config, mistakes }, before) {
	if (snapshot === void 0 || config === void 0 || mistakes.length > 0) return !0;
	let contentOf = ({ id, entries, drafts }) => id ?? [entries.map(({ value }) => value), drafts.map(identityOfDiagnostic)], policyOf = ({ files }) => files.filter(({ file }) => file.area === "policies").map((loaded) => [loaded.file.path, contentOf(loaded)]);
	return JSON.stringify([policyOf(snapshot), config]) !== JSON.stringify([policyOf(before), before.config]);
}
function* reportProposal({ snapshot, mistakes }, before, inForce) {
	if (yield* mistakes, snapshot === void 0) return;
	let known = new Set(inForce.drafts.map(identityOfDiagnostic)), isInvalid = statusesOf(inForce), wasInvalid = statusesOf(before);
	for (let draft of snapshot.drafts) if (draft.at.file.area === "policies" || RULES[draft.rule].alwaysError) known.has(identityOfDiagnostic(draft)) || (yield draft);
	else if (draft.rule === "software-invalid" && draft.subject !== void 0 && draft.waived === void 0) {
		let key = keyOfNamed(draft.subject);
		if (isInvalid.get(key) === !0 || wasInvalid.get(key) === !0) continue;
		yield {
			...draft,
			rule: "policy-proposed",
			message: `with the proposed policy, ${draft.message}`,
			help: `${draft.help}; this does not fail the check, because the proposed policy is not in force yet`,
			identity: ["software-invalid", ...draft.identity ?? []],
			atMost: "warning"
		};
	}
	hasRecords(snapshot) || (yield withoutRecords(snapshot, inForce)), yield* reportUnchecked(snapshot, inForce);
}
function hasRecords({ repository }) {
	return repository.validatedSoftware.length > 0 || repository.brokenEntries.some(({ collection }) => collection === "validated_software");
}
function withoutRecords({ files, configPlace, configPath }, inForce) {
	let ofPolicy = ({ file }) => file.area === "policies", file = files.find(ofPolicy)?.file, gone = inForce.files.find(ofPolicy)?.file.path;
	return {
		rule: "policy-proposed",
		message: "the proposed policy has no validated software record, so it would approve nothing",
		help: "keep the records, and check the globs of policies in the config",
		at: file === void 0 ? configPlace ?? placeOfPath(gone ?? configPath) : {
			file,
			offsets: [0, 0]
		},
		identity: [NO_RECORD]
	};
}
function isWithoutRecords({ rule, identity }) {
	return rule === "policy-proposed" && identity?.[0] === NO_RECORD;
}
const NO_RECORD = "no record";
function* reportUnchecked(proposed, inForce) {
	!judgesAnything(proposed) && judgesAnything(inForce) && (yield {
		rule: "policy-proposed",
		message: "with the proposed policy and config, no device and no inventory item would be judged",
		help: "check inventory, policies and exclude in the config, and where the change moves files",
		at: proposed.configPlace ?? placeOfPath(proposed.configPath),
		identity: ["nothing judged"]
	});
	let judged = new Set([...judgedOf(proposed)].map(({ subject }) => keyOfSubject(subject))), leftOut = new Set(findNotJudged(proposed).entries.map(identityOfEntry));
	for (let { subject } of judgedOf(inForce)) judged.has(keyOfSubject(subject)) || leftOut.has(identityOfEntry(subject.entry)) || (yield {
		rule: "policy-proposed",
		message: `with the proposed config, ${toWords(subject.kind)} ${quote(subject.name)} would not be checked any more`,
		help: "check inventory, policies and exclude in the config",
		at: placeOfName(subject.entry),
		subject: subjectOf(subject),
		identity: ["not checked"],
		atMost: "warning"
	});
}
function statusesOf(snapshot) {
	let statusOf = ({ subject, validity }) => [keyOfNamed(subjectOf(subject)), validity.status === "invalid"];
	return new Map([...judgedOf(snapshot)].map(statusOf));
}
export { takeProposal as a, reportProposal as i, isWithoutRecords as n, proposesChange as r, hasRecords as t };
