import { Mt as groupBy, Zt as judge, in as createImageResolver, jt as getOrCreate, on as compareOptionalText, sn as compareText } from "./core.js";
// src/plan/candidates.ts
function createFindCandidates(asOf) {
	let known = new Map();
	return (matches, platform, own) => {
		let ofList = getOrCreate(known, matches, () => new Map());
		return getOrCreate(ofList, `${own?.index ?? ""} ${platform}`, () => {
			let others = matches.filter(({ record }) => record.software.platform === platform && record.software !== own);
			return {
				approved: approvedAmong(others, asOf),
				next: nextAmong(others, asOf)
			};
		});
	};
}
function approvedAmong(matches, asOf) {
	let bySoftware = groupBy(matches, ({ record }) => record.software), seen = new Set();
	return matches.flatMap((match) => {
		let { software } = match.record;
		return !match.inWindow || seen.has(software) ? [] : (seen.add(software), [{
			match,
			software,
			validUntil: judge(bySoftware.get(software) ?? [], software, asOf).validUntil
		}]);
	});
}
function nextAmong(matches, asOf) {
	let next;
	for (let match of matches) {
		let { start, end } = match.record;
		start <= asOf || end !== void 0 && end < start || (next === void 0 || start < next.record.start) && (next = match);
	}
	return next;
}
function ownPlatform(subject) {
	return (subject.kind === "device" ? subject.platform?.name : void 0) ?? subject.softwareVersion?.platform;
}
function createTargetImages() {
	let { imagesOf } = createImageResolver();
	return (subject, softwareVersion) => imagesOf({
		...subject,
		softwareVersion,
		imageOverrides: []
	});
}
function areImagesUncertain(subject, version) {
	return version.broken || !version.imageFilesComplete || subject.kind === "device" && subject.deviceType.broken;
}
// src/plan/plan-subject.ts
function needOf({ validity }, { until, missing }) {
	let { status, reason, validUntil } = validity;
	return status === "no_software" ? missing ? { kind: "no_software" } : void 0 : reason === null ? until !== void 0 && validUntil !== null && validUntil < until ? {
		kind: "lapses",
		validUntil
	} : void 0 : {
		kind: "invalid",
		reason
	};
}
function planSubject(found, need, settings, { candidatesOf, imagesOn }) {
	let { subject, matches } = found;
	if (matches.length === 0) return { kind: "no_match" };
	let platform = ownPlatform(subject);
	if (platform === void 0) return { kind: "platform_unknown" };
	let { approved, next } = candidatesOf(matches, platform, subject.softwareVersion);
	if (approved.length === 0) return {
		kind: "no_record_in_window",
		platform,
		next
	};
	let candidates = need.kind === "lapses" ? lastingLonger(approved, need.validUntil, settings.until) : approved;
	if (candidates.length === 0) return {
		kind: "none_lasts_longer",
		software: softwareOf(approved)
	};
	let passedOver = [];
	for (let candidate of candidates) {
		let { software } = candidate;
		if (areImagesUncertain(subject, software)) return {
			kind: "entries_broken",
			software
		};
		let images = imagesOn(subject, software);
		if (images.source !== null) return stepTo(candidate, images, passedOver, found, need, settings);
		passedOver.push(software);
	}
	return {
		kind: "no_image_file",
		software: passedOver
	};
}
function lastingLonger(candidates, than, until) {
	let lasts = ({ validUntil }) => !lapsesBefore(validUntil, until), lastsLonger = ({ validUntil }) => validUntil === null || validUntil > than;
	return [...candidates.filter(lasts), ...candidates.filter((each) => !lasts(each) && lastsLonger(each))];
}
function lapsesBefore(validUntil, until) {
	return until !== void 0 && validUntil !== null && validUntil < until;
}
function stepTo({ match, software, validUntil }, images, passedOver, found, need, { asOf, until }) {
	let { imageOverrides, softwareVersion: from } = found.subject, notes = passedOver.map((version) => ({
		kind: "passed_over",
		software: version
	}));
	lapsesBefore(validUntil, until) && notes.push({
		kind: "lapses_too",
		validUntil
	});
	let { endOfSupportDate: date } = software;
	return date !== void 0 && date < (until ?? asOf) && notes.push({
		kind: "support_ends",
		date
	}), imageOverrides.length > 0 && notes.push({ kind: "override" }), {
		found,
		need,
		from,
		to: software,
		match,
		validUntil,
		images,
		notes
	};
}
function softwareOf(candidates) {
	return candidates.map(({ software }) => software);
}
// src/plan/create-plan.ts
function createPlan(evaluation, options) {
	let { asOf, multiTenantMode } = evaluation, settings = {
		...options,
		asOf
	}, finders = {
		candidatesOf: createFindCandidates(asOf),
		imagesOn: createTargetImages()
	}, steps = [], gaps = [], subjects = 0;
	for (let found of [...evaluation.devices, ...evaluation.inventoryItems]) {
		if (!options.isAsked(found)) continue;
		subjects += 1;
		let need = needOf(found, settings);
		if (need === void 0) continue;
		let planned = planSubject(found, need, settings, finders);
		"to" in planned ? steps.push(planned) : gaps.push({
			found,
			need,
			obstacle: planned
		});
	}
	return {
		asOf,
		multiTenantMode,
		until: options.until ?? null,
		subjects,
		groups: groupSteps(steps),
		gaps
	};
}
function groupSteps(steps) {
	let groups = new Map();
	for (let step of steps) {
		let { from, to, images, found } = step, deviceType = found.subject.kind === "device" ? found.subject.deviceType : void 0, key = `${deviceType?.index ?? ""} ${from?.index ?? ""} ${to.index}`;
		getOrCreate(groups, key, () => ({
			deviceType,
			from,
			to,
			images,
			steps: []
		})).steps.push(step);
	}
	return [...groups.values()].sort(compareGroups);
}
function compareGroups(a, b) {
	let [typeA, typeB] = [a.deviceType, b.deviceType];
	if (typeA === void 0 || typeB === void 0) {
		if (typeA !== typeB) return typeA === void 0 ? 1 : -1;
	} else if (typeA !== typeB) return compareText(typeA.manufacturer, typeB.manufacturer) || compareText(typeA.model, typeB.model);
	return compareOptionalText(a.from?.platform, b.from?.platform) || compareOptionalText(a.from?.version, b.from?.version) || compareText(a.to.platform, b.to.platform) || compareText(a.to.version, b.to.version);
}
export { ownPlatform as n, createPlan as t };
