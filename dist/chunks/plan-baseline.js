import "./rolldown-runtime.js";
import { t as inspect } from "./inspect.js";
import { Ar as countBy, J as readText, Yt as RULES, kr as addToGroup, on as nodeRange, qr as compareText, zn as subjectOf } from "./core.js";
import { n as withFiles } from "./memory.js";
import { u as UserError } from "./first.js";
import { n as baselineText, t as BASELINE_PATH } from "./baseline-file.js";
// src/baseline/create-baseline.ts
function createBaseline(repository, evaluation, { min, includeExpired }) {
	let leftOut = [], records = [], refer = referrer(repository), devices = 0;
	for (let group of deviceGroups(evaluation, includeExpired)) if (leftOut.push(...group.out), group.devices.length !== 0) {
		if (group.devices.length < min) for (let device of group.devices) leftOut.push(leave(device, group.software, "on too few devices"));
		else devices += group.devices.length, records.push(recordOf(group, refer));
	}
	let { records: ofItems, leftOut: itemsOut, items } = itemRecords(evaluation, includeExpired, min, refer);
	return {
		records: [...records, ...ofItems],
		leftOut: [...leftOut, ...itemsOut],
		devices,
		items
	};
}
function deviceGroups({ devices, multiTenantMode }, includeExpired) {
	let groups = new Map();
	for (let found of devices) {
		let { subject } = found, { softwareVersion: software, deviceType } = subject;
		if (found.validity.status !== "invalid" || software === void 0) continue;
		let tenant = multiTenantMode ? subject.tenant?.name : void 0, key = JSON.stringify([
			deviceType.index,
			software.index,
			tenant ?? null
		]), group = groups.get(key) ?? {
			first: subject,
			software,
			tenant,
			devices: [],
			out: []
		};
		groups.set(key, group);
		let reason = whyLeftOut(found, includeExpired);
		reason === void 0 ? group.devices.push(subject) : group.out.push(leave(subject, software, reason));
	}
	return [...groups.values()].sort((a, b) => compareText(a.first.deviceType.manufacturer, b.first.deviceType.manufacturer) || compareText(a.first.deviceType.model, b.first.deviceType.model) || compareText(a.software.platform, b.software.platform) || compareText(a.software.version, b.software.version) || compareText(a.tenant ?? "", b.tenant ?? ""));
}
function whyLeftOut({ waiver, validity }, includeExpired) {
	if (waiver !== void 0) return "waived";
	let { reason } = validity;
	return !includeExpired && (reason === "expired" || reason === "not_yet_valid") ? reason : void 0;
}
function leave(subject, software, reason) {
	return {
		name: nameOf(subject),
		software: `${software.platform} ${software.version}`,
		reason
	};
}
function nameOf(subject) {
	return subject.kind === "inventory_item" ? `${subject.device.name}/${subject.name}` : subject.name;
}
function referrer({ devices, deviceTypes }) {
	let names = countBy(devices, ({ name }) => name), models = countBy(deviceTypes, ({ model }) => model), isModelShared = (model) => (models.get(model) ?? 0) > 1;
	return {
		isModelShared,
		device: (device) => {
			let { name, tenant = null, location = null } = subjectOf(device);
			return (names.get(name) ?? 0) < 2 ? name : {
				name,
				tenant,
				location
			};
		},
		type: ({ deviceType: { manufacturer, model } }) => isModelShared(model) ? {
			manufacturer,
			model
		} : model
	};
}
function recordOf({ first, software, tenant, devices, out }, refer) {
	let { manufacturer, model } = first.deviceType, what = refer.isModelShared(model) ? `${manufacturer} ${model}` : model, { platform, version } = software;
	return {
		name: `baseline: ${what}, ${platform} ${version}${tenant === void 0 ? "" : `, ${tenant}`}`,
		platform,
		version,
		count: devices.length,
		...out.length > 0 ? { devices: devices.map(refer.device) } : { deviceType: {
			reference: refer.type(first),
			tenant
		} }
	};
}
function itemRecords({ inventoryItems }, includeExpired, min, refer) {
	let groups = new Map(), leftOut = [];
	for (let found of inventoryItems) {
		let { softwareVersion: software } = found.subject;
		if (found.validity.status !== "invalid" || software === void 0) continue;
		let reason = whyLeftOut(found, includeExpired);
		reason === void 0 ? addToGroup(groups, software, found.subject) : leftOut.push(leave(found.subject, software, reason));
	}
	let records = [], items = 0;
	for (let [software, group] of groups) {
		if (group.length < min) {
			leftOut.push(...group.map((item) => leave(item, software, "on too few devices")));
			continue;
		}
		items += group.length;
		let { platform, version } = software;
		records.push({
			name: `baseline: inventory items, ${platform} ${version}`,
			platform,
			version,
			count: group.length,
			items: group.map((item) => ({
				device: refer.device(item.device),
				name: item.name
			}))
		});
	}
	return records.sort((a, b) => compareText(a.platform, b.platform) || compareText(a.version, b.version)), {
		records,
		leftOut,
		items
	};
}
// src/baseline/plan-baseline.ts
async function planBaseline(source, inspectOptions, options) {
	if (readText(source, "policies/baseline.yaml") !== void 0) throw new UserError(`${BASELINE_PATH} already exists; to remove what is no longer needed, run fleetvet baseline --update`);
	let { repository, evaluation } = await inspect(source, inspectOptions), baseline = createBaseline(repository, evaluation, options);
	if (baseline.records.length === 0) return {
		baseline,
		text: void 0,
		removed: [],
		remaining: invalidCount(evaluation.devices, evaluation.inventoryItems)
	};
	let text = baselineText(baseline.records, inspectOptions.asOf, options), after = await inspect(withFiles(source, new Map([[BASELINE_PATH, text]])), inspectOptions), fault = after.diagnostics.find(({ rule, location }) => location.file === "policies/baseline.yaml" && RULES[rule].alwaysError);
	if (fault !== void 0) throw new UserError(`nothing is written, since the baseline would be broken: ${fault.message}`);
	if (!after.repository.validatedSoftware.some(isOfBaseline)) throw new UserError(`${BASELINE_PATH} would not be read: no glob of the config under policies matches it; add it there`);
	let { devices, inventoryItems } = after.evaluation;
	return {
		baseline,
		text,
		removed: [],
		remaining: invalidCount(devices, inventoryItems)
	};
}
const isOfBaseline = ({ entry }) => entry.file.path === BASELINE_PATH;
function invalidCount(...lists) {
	return lists.flat().filter(({ validity, waiver }) => validity.status === "invalid" && waiver === void 0).length;
}
async function planBaselineUpdate(source, inspectOptions) {
	let text = readText(source, BASELINE_PATH);
	if (text === void 0) throw new UserError(`there is no ${BASELINE_PATH} to update; fleetvet baseline writes the first one`);
	let { evaluation, repository } = await inspect(source, inspectOptions), records = repository.validatedSoftware.filter(isOfBaseline), needed = new Set([...neededRecords(evaluation.devices), ...neededRecords(evaluation.inventoryItems)]), gone = records.filter((record) => !needed.has(record)), isComplete = repository.brokenEntries.every(({ file }) => file.path !== BASELINE_PATH), baseline = {
		records: [],
		leftOut: [],
		devices: 0,
		items: 0
	}, removed = gone.map(({ name, software }) => name ?? `${software.platform} ${software.version}`), remaining = invalidCount(evaluation.devices, evaluation.inventoryItems);
	return gone.length === records.length && isComplete ? {
		baseline,
		text: void 0,
		removed,
		remaining
	} : {
		baseline,
		text: gone.length === 0 ? text : withoutEntries(text, gone),
		removed,
		remaining
	};
}
function neededRecords(found) {
	return found.flatMap(({ subject, matches }) => {
		let approving = matches.filter(({ record, inWindow }) => inWindow && record.software === subject.softwareVersion), own = matches.flatMap(({ record }) => isOfBaseline(record) && record.software === subject.softwareVersion ? [record] : []);
		return approving.some(({ record }) => !isOfBaseline(record)) ? [] : own;
	});
}
function withoutEntries(text, records) {
	let ranges = records.map(({ entry }) => {
		let [start, end] = nodeRange(entry.file.nodes, entry.node), from = text.lastIndexOf("\n", start - 1) + 1, next = text.indexOf("\n", Math.max(start, end - 1));
		return [from, next < 0 ? text.length : next + 1];
	}).sort(([a], [b]) => a - b), result = "", at = 0;
	for (let [from, to] of ranges) result += text.slice(at, from).replace(/\n\n$/, "\n"), at = to;
	return result + text.slice(at);
}
export { planBaseline, planBaselineUpdate };
