import "./rolldown-runtime.js";
import { Br as platformOf, Cr as UnreadableVersion, Dn as softwareName, En as quote, Kr as compareOptionalText, Lr as hostOf, Mr as groupBy, On as tellApart, Or as familyOf, Tr as compareVersions, Ur as createImageResolver, Vr as platformOfSoftware, Xn as textField, jr as getOrCreate, kr as addToGroup, nr as judge, qr as compareText, un as nearest, zn as subjectOf } from "./core.js";
import { u as UserError } from "./first.js";
import { t as createGroupKeys } from "./group-keys.js";
// src/plan/batches.ts
function assignBatches(devices, { size = Infinity, onePer }) {
	let batches = new Map(), last = new Map(), counts = [], behind = [], withRoom = (start) => {
		let at = start;
		for (; (behind[at] ?? at) !== at;) at = behind[at] ?? at;
		for (let on = start; on !== at;) {
			let next = behind[on] ?? at;
			behind[on] = at, on = next;
		}
		return at;
	};
	for (let device of new Set(devices)) {
		let groups = groupsOf(device, onePer), batch = withRoom(Math.max(-1, ...groups.map((group) => last.get(group) ?? -1)) + 1), count = (counts[batch] ?? 0) + 1;
		counts[batch] = count, count >= size && (behind[batch] = batch + 1);
		for (let group of groups) last.set(group, batch);
		batches.set(device, batch + 1);
	}
	return batches;
}
function groupsOf({ location, tags }, onePer) {
	switch (onePer?.kind) {
		case void 0: return [];
		case "location": return location === void 0 ? [] : [location.name];
		case "tag": return tags.flatMap(({ name }) => name.startsWith(onePer.prefix) ? name : []);
	}
}
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
function createTargetImages() {
	return createImageResolver().imagesOn;
}
function areImagesUncertain(subject, version) {
	return version.broken || !version.imageFilesComplete || subject.kind === "device" && subject.deviceType.broken;
}
function createVersionOrder(platforms) {
	let families = new Map(platforms.map(({ name, entry }) => [name, familyOf(textField(entry.value, "network_driver") ?? name)])), compare = (a, b) => {
		if (a.platform === b.platform) try {
			return compareVersions(families.get(a.platform) ?? familyOf(a.platform), a.version, b.version);
		} catch (error) {
			if (error instanceof UnreadableVersion) return;
			throw error;
		}
	}, downgrades = new Map();
	return {
		compare,
		isDowngrade(from, to) {
			let ofVersion = getOrCreate(downgrades, from, () => new Map());
			return getOrCreate(ofVersion, to, () => (compare(from, to) ?? 0) > 0);
		},
		sort: (a, b) => compareText(a.platform, b.platform) || (compare(a, b) ?? 0) || compareText(a.version, b.version)
	};
}
// src/plan/plan-subject.ts
function needOf({ validity }, { drift }, { until, missing }) {
	let { status, reason, validUntil } = validity;
	return status === "no_software" ? missing ? { kind: "no_software" } : void 0 : reason === null ? until !== void 0 && validUntil !== null && validUntil < until ? {
		kind: "lapses",
		validUntil
	} : drift === void 0 ? void 0 : { kind: "drift" } : {
		kind: "invalid",
		reason
	};
}
function planSubject(found, need, running, settings, finders) {
	let { subject, matches } = found;
	if (matches.length === 0) return {
		kind: "no_match",
		unreadPolicies: settings.unreadPolicies
	};
	let platform = platformOf(subject);
	if (platform === void 0) return { kind: "platform_unknown" };
	let isDrift = need.kind === "drift", imagesOn = isDrift ? () => found.images : finders.imagesOn, { approved: all, next } = finders.candidatesOf(matches, isDrift ? subject.softwareVersion?.platform ?? platform : platform, isDrift ? void 0 : subject.softwareVersion), approved = isDrift ? all.filter(({ software }) => software === subject.softwareVersion) : all;
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
	let notes = [], noWay;
	for (let candidate of candidates) {
		let { software } = candidate;
		if (areImagesUncertain(subject, software)) return {
			kind: "entries_broken",
			software
		};
		let images = imagesOn(subject, software);
		if (images.source === null) {
			notes.push({
				kind: "passed_over",
				software
			});
			continue;
		}
		let way = hopsTo(software, images, subject, running.version, finders);
		if ("hops" in way) return stepTo({
			candidate,
			images,
			hops: way.hops,
			running
		}, notes, found, need, settings);
		notes.push({
			kind: "no_way",
			software
		}), noWay ??= {
			kind: "no_way",
			from: way.from,
			software: [software],
			nearest: way.nearest
		};
	}
	return noWay ?? {
		kind: "no_image_file",
		software: candidates.map(({ software }) => software)
	};
}
function hopsTo(to, images, subject, from, { imagesOn, pathTo, order }) {
	if (from === to) return { hops: [] };
	if (from === void 0) return { hops: [{
		from,
		to,
		images,
		isDowngrade: !1
	}] };
	let path = pathTo(subject.kind === "device" ? subject.deviceType : void 0, from, to, (version) => !areImagesUncertain(subject, version) && imagesOn(subject, version).source !== null);
	if (path.versions === void 0) return {
		from,
		nearest: path.nearest
	};
	let before = from;
	return { hops: path.versions.map((version) => {
		let isDowngrade = order.isDowngrade(before, version), hop = {
			from: before,
			to: version,
			images: version === to ? images : imagesOn(subject, version),
			isDowngrade
		};
		return before = version, hop;
	}) };
}
function lastingLonger(candidates, than, until) {
	let lasts = ({ validUntil }) => !lapsesBefore(validUntil, until), lastsLonger = ({ validUntil }) => validUntil === null || validUntil > than;
	return [...candidates.filter(lasts), ...candidates.filter((each) => !lasts(each) && lastsLonger(each))];
}
function lapsesBefore(validUntil, until) {
	return until !== void 0 && validUntil !== null && validUntil < until;
}
function stepTo({ candidate: { match, software, validUntil }, images, hops, running: { version: from, drift } }, passedOver, found, need, { asOf, until }) {
	let { imageOverrides, softwareVersion } = found.subject, notes = [...passedOver];
	drift !== void 0 && softwareVersion !== void 0 && notes.push({
		kind: "observed",
		observation: drift.observation,
		declared: softwareVersion
	}), from === software && notes.push({ kind: "runs_already" }), lapsesBefore(validUntil, until) && notes.push({
		kind: "lapses_too",
		validUntil
	});
	let { endOfSupportDate: date } = software;
	return date !== void 0 && date < (until ?? asOf) && notes.push({
		kind: "support_ends",
		date
	}), imageOverrides.length > 0 && need.kind !== "drift" && notes.push({ kind: "override" }), {
		found,
		need,
		from,
		to: software,
		match,
		validUntil,
		images,
		hops,
		notes,
		batch: void 0
	};
}
function softwareOf(candidates) {
	return candidates.map(({ software }) => software);
}
// src/plan/running-software.ts
function createFindRunning({ observed }) {
	let undeclared = new Map();
	return ({ subject }) => {
		let seen = observed.get(subject), platform = platformOfSoftware(subject), isSame = seen?.drift === !1 && subject.softwareVersion !== void 0;
		return seen === void 0 || isSame || platform === void 0 ? {
			version: subject.softwareVersion,
			drift: void 0
		} : {
			version: seen.software ?? getOrCreate(undeclared, `${platform} ${seen.canonical}`, () => ({
				platform,
				version: seen.canonical,
				endOfSupportDate: void 0,
				preRelease: !1,
				upgradeFrom: void 0,
				imageFiles: [],
				imageFilesComplete: !0,
				entry: seen.observation.entry,
				index: -1,
				broken: !1
			})),
			drift: seen.drift ? seen : void 0
		};
	};
}
// src/plan/upgrade-paths.ts
function createFindUpgradePath(order) {
	let known = new Map();
	return (type, from, to, hasImages) => {
		if (to.upgradeFrom === void 0) return { versions: [to] };
		let ofType = getOrCreate(known, type, () => new Map()), ways = getOrCreate(ofType, to, () => waysTo(to, hasImages, order)), way = wayFrom(from, ways, order);
		if (way === void 0) return {
			versions: void 0,
			nearest: nearestTo(from, to, ways, order)
		};
		let versions = [];
		for (let at = way.next; at !== void 0; at = ways.wayFrom.get(at)?.next) versions.push(at);
		return { versions };
	};
}
function waysTo(to, hasImages, order) {
	let found = new Map([[to, {
		next: void 0,
		steps: 0,
		back: 0
	}]]), open = new Map(), layer = [to];
	for (; layer.length > 0;) {
		let before = new Map();
		for (let version of layer) for (let earlier of version.upgradeFrom ?? []) !found.has(earlier) && !earlier.broken && addToGroup(before, earlier, version);
		for (let [version, next] of before) {
			let way = bestWay(version, next, found, order);
			way !== void 0 && found.set(version, way);
		}
		layer = [...before.keys()].filter(hasImages);
		let openHere = layer.filter(({ upgradeFrom }) => upgradeFrom === void 0);
		for (let [platform, versions] of groupBy(openHere, (version) => version.platform)) open.has(platform) || open.set(platform, versions);
	}
	return {
		wayFrom: found,
		open
	};
}
function wayFrom(from, { wayFrom: found, open }, order) {
	let named = found.get(from), nexts = open.get(from.platform) ?? [], general = bestWay(from, nexts, found, order);
	return named?.next === void 0 || general === void 0 ? named ?? general : named.steps === general.steps ? bestWay(from, [...nexts, named.next], found, order) : named.steps < general.steps ? named : general;
}
function bestWay(from, nexts, found, order) {
	let best;
	for (let next of nexts) {
		let rest = found.get(next);
		if (rest === void 0) continue;
		let way = {
			next,
			steps: rest.steps + 1,
			back: rest.back + +!!order.isDowngrade(from, next)
		};
		(best?.next === void 0 || way.back < best.back || way.back === best.back && order.sort(next, best.next) < 0) && (best = way);
	}
	return best;
}
function nearestTo(from, to, { wayFrom: found }, order) {
	let all = [...found.keys()].filter((version) => version !== to).sort(order.sort), newer = all.findIndex((version) => (order.compare(version, from) ?? 1) > 0), at = newer === -1 ? all.length : newer;
	return all.slice(Math.max(0, at - 1), at + 1);
}
// src/plan/create-plan.ts
function createPlan({ evaluation, repository }, options) {
	let { asOf, multiTenantMode } = evaluation, { unreadPolicies } = repository, settings = {
		...options,
		asOf,
		unreadPolicies
	}, order = createVersionOrder(repository.platforms), finders = {
		candidatesOf: createFindCandidates(asOf),
		imagesOn: createTargetImages(),
		pathTo: createFindUpgradePath(order),
		order
	}, runningOn = createFindRunning(evaluation), keys = createGroupKeys(repository), excludedTags = new Set(options.excludedTags), steps = [], gaps = [], leftOut = [], subjects = 0, all = [...evaluation.devices, ...evaluation.inventoryItems];
	for (let found of all) {
		if (!options.isAsked(found)) continue;
		subjects += 1;
		let running = runningOn(found), need = needOf(found, running, settings);
		if (need === void 0) continue;
		let from = running.version, reason = leftOutReason(found, excludedTags, options.batches !== void 0);
		if (reason !== void 0) {
			leftOut.push({
				found,
				need,
				from,
				reason
			});
			continue;
		}
		let planned = planOrGoBack(found, need, running, settings, finders);
		"to" in planned ? (options.group === void 0 || keyOfStep(planned, keys) === options.group) && steps.push(planned) : gaps.push({
			found,
			need,
			from,
			obstacle: planned
		});
	}
	let batches = options.batches && assignBatches(devicesIn(steps), options.batches), batched = batches === void 0 ? steps : steps.map((step) => ({
		...step,
		batch: batches.get(hostOf(step.found.subject))
	}));
	return {
		asOf,
		multiTenantMode,
		until: options.until ?? null,
		subjects,
		groups: groupSteps(batched, keys, order.isDowngrade),
		gaps: options.group === void 0 ? gaps : [],
		leftOut,
		unreadPolicies,
		nameOf: createNameOf(all),
		batches: batches === void 0 ? null : [...batches.values()].reduce((most, batch) => Math.max(most, batch), 0)
	};
}
function createNameOf(all) {
	let nameOf = tellApart(all.map(({ subject }) => subjectOf(subject)));
	return ({ found }) => nameOf(subjectOf(found.subject));
}
function planOrGoBack(found, need, running, settings, finders) {
	let planned = planSubject(found, need, running, settings, finders);
	if ("to" in planned || need.kind !== "lapses" || running.drift === void 0) return planned;
	let back = planSubject(found, { kind: "drift" }, running, settings, finders);
	return "to" in back ? back : planned;
}
function leftOutReason({ subject, waiver }, excludedTags, withoutWaived) {
	let tag = [...subject.tags, ...hostOf(subject).tags].find(({ name }) => excludedTags.has(name));
	return tag === void 0 ? withoutWaived && waiver !== void 0 ? {
		kind: "waived",
		until: waiver.until
	} : void 0 : {
		kind: "tag",
		tag: tag.name
	};
}
function devicesIn(steps) {
	return [...new Set(steps.map(({ found }) => hostOf(found.subject)))].sort((a, b) => compareText(a.name, b.name) || a.index - b.index);
}
function keyOfStep({ found: { subject }, to }, keys) {
	return keys.keyOf(subject.kind === "device" ? subject.deviceType : void 0, to);
}
function groupSteps(steps, keys, isDowngrade) {
	let groups = new Map();
	for (let step of steps) {
		let { from, to, images, hops, found } = step, deviceType = found.subject.kind === "device" ? found.subject.deviceType : void 0, id = `${deviceType?.index ?? ""} ${from === void 0 ? "" : from.index < 0 ? softwareName(from) : from.index} ${to.index}`;
		getOrCreate(groups, id, () => ({
			key: keyOfStep(step, keys),
			deviceType,
			from,
			to,
			images,
			hops,
			isDowngrade: from !== void 0 && isDowngrade(from, to),
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
// src/plan/plan.ts
const NAMES = {
	deviceType: (_, { deviceType }) => deviceType?.model,
	role: (_, { role }) => role?.name,
	tenant: (_, { tenant }) => tenant?.name,
	location: (_, { location }) => location?.name,
	platform: (subject) => platformOf(subject)
}, NOUNS = {
	deviceType: "device type",
	role: "role",
	tenant: "tenant",
	location: "location",
	platform: "platform"
};
function plan({ evaluation, repository }, request) {
	let { until, missing = !1, filters = {}, excludedTags = [], group, batches } = request;
	if (until !== void 0 && until <= evaluation.asOf) throw new UserError(`the plan starts on ${evaluation.asOf}, which is not before ${until}: name a later date with --until`);
	let isAsked = createSubjectFilter([...evaluation.devices, ...evaluation.inventoryItems], filters), tags = new Set(repository.tags.map(({ name }) => name));
	for (let tag of excludedTags) if (!tags.has(tag)) throw new UserError(`there is no tag ${quote(tag)}${didYouMean(tag, tags)}`);
	let made = createPlan({
		evaluation,
		repository
	}, {
		until,
		missing,
		isAsked,
		excludedTags,
		group,
		batches
	});
	return group !== void 0 && made.groups.length === 0 && refuseUnknownGroup(group, repository), made;
}
function refuseUnknownGroup(group, repository) {
	if (!createGroupKeys(repository).isKnown(group)) throw new UserError(`no group has the key ${quote(group)}: fleetvet plan shows the keys`);
}
function createSubjectFilter(subjects, filters) {
	let tests = Object.keys(NAMES).flatMap((filter) => {
		let wanted = filters[filter];
		if (wanted === void 0) return [];
		let nameOf = ({ subject }) => NAMES[filter](subject, hostOf(subject));
		assertKnown(wanted, NOUNS[filter], new Set(subjects.map(nameOf)));
		let names = new Set(wanted);
		return (found) => names.has(nameOf(found));
	});
	return (found) => tests.every((test) => test(found));
}
function assertKnown(wanted, noun, known) {
	for (let name of wanted) if (!known.has(name)) throw new UserError(`no device or inventory item has the ${noun} ${quote(name)}${didYouMean(name, known)}`);
}
function didYouMean(name, known) {
	let [near] = nearest(name, [...known].filter((each) => each !== void 0));
	return near === void 0 ? "" : `: did you mean ${quote(near)}?`;
}
export { plan as n, createPlan as r, createSubjectFilter as t };
