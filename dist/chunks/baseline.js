import "./rolldown-runtime.js";
import { Er as countBy, Fn as subjectOf, Gt as RULES, It as yamlText, K as readText, Tr as addToGroup, Ur as compareText, a as workingTree, dr as plural, er as dateOfDay, nn as nodeRange, nr as dayNumber } from "./core.js";
import { o as printable, u as UserError } from "./first.js";
import { t as inspect } from "./inspect.js";
import { n as withFiles } from "./memory.js";
import { t as writeFiles } from "./write-files.js";
import { I as foldLines, d as writePieces, f as withProgress, h as dateArgument, l as columnsIfSet, p as addCommonOptions, s as colorsFor, v as today, y as wholeNumberArgument } from "./command-line.js";
import path from "node:path";
// src/baseline/baseline-file.ts
const BASELINE_PATH = "policies/baseline.yaml";
function baselineText(records, asOf, options) {
	return "# What ran when this repository got its first policy, and nothing approved: written by `fleetvet baseline`.\n# Replace a record by a decision in a file of its own, then run `fleetvet baseline --update`, which takes\n# out of here what is no longer needed.\n\nvalidated_software:\n" + records.map((record) => recordText(record, asOf, options)).join("\n");
}
function recordText({ name, platform, version, deviceType, devices, items, count }, asOf, { until, approvedBy, ticket }) {
	let what = plural(count, items === void 0 ? "device" : "inventory item");
	return [
		["name", name],
		["description", `${what} ran it on ${asOf}`],
		["software", {
			platform,
			version
		}],
		["start", asOf],
		["end", until],
		["device_types", deviceType === void 0 ? void 0 : [deviceType.reference]],
		["device_tenants", deviceType?.tenant === void 0 ? void 0 : [deviceType.tenant]],
		["devices", devices],
		["inventory_items", items],
		["approved_by", approvedBy],
		["ticket", ticket]
	].filter(([, value]) => value !== void 0).map(([field, value], index) => `${index === 0 ? "  - " : "    "}${field}: ${fieldText(field, value)}\n`).join("");
}
function fieldText(field, value) {
	return !Array.isArray(value) || field !== "devices" && field !== "inventory_items" ? yamlText(value) : value.map((one) => `\n      - ${yamlText(one)}`).join("");
}
// src/baseline/formats/pretty.ts
const REASONS = {
	expired: "approval has ended; --include-expired approves it again",
	not_yet_valid: "approval has not begun; --include-expired approves it now",
	waived: "waived",
	"on too few devices": "on fewer devices than --min"
};
function renderBaseline({ baseline, text, remaining }, until, colors, isDryRun) {
	let { records, leftOut, devices, items } = baseline, lines = text === void 0 ? ["Nothing to approve."] : [
		`${isDryRun ? "Would write" : "Wrote"} ${colors.bold(BASELINE_PATH)}: ${plural(records.length, "record")} for ${plural(devices, "device")}${items > 0 ? ` and ${plural(items, "inventory item")}` : ""}, approved until ${until}`,
		...records.slice(0, 20).map(({ name, count }) => `  ${printable(name)} (${count})`),
		...records.length > 20 ? [`  and ${records.length - 20} more`] : []
	];
	for (let [reason, words] of Object.entries(REASONS)) {
		let group = leftOut.filter((one) => one.reason === reason);
		group.length !== 0 && (lines.push("", `${colors.yellow("left out")}: ${words} (${group.length})`), lines.push(...group.slice(0, 20).map(({ name, software }) => `  ${printable(name)}: ${printable(software)}`)), group.length > 20 && lines.push(`  and ${group.length - 20} more`));
	}
	return lines.push("", remainingLine(remaining)), lines.map((line) => `${line}\n`);
}
function renderUpdate({ text, removed, remaining }, colors, isDryRun) {
	let verb = isDryRun ? "Would remove" : "Removed";
	return [
		...removed.length === 0 ? [`Nothing to remove from ${BASELINE_PATH}: every record is still needed.`] : [`${verb} ${plural(removed.length, "record")} from ${colors.bold(BASELINE_PATH)}${text === void 0 ? ", and the file, which has no others" : ""}`, ...removed.map((name) => `  ${printable(name)}`)],
		"",
		remainingLine(remaining)
	].map((line) => `${line}\n`);
}
function remainingLine(remaining) {
	return remaining === 0 ? "No device or inventory item runs software that is not approved." : `${remaining} ${remaining === 1 ? "device or inventory item runs" : "devices and inventory items run"} software that is not approved.`;
}
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
function addBaselineCommand(program) {
	let command = program.command("baseline").description(`write ${BASELINE_PATH}, which approves what runs today, for a fleet without a policy`);
	command.option("--until <date>", "the last day on which it is approved (default: in 90 days)", dateArgument).option("--approved-by <name>", "who approves it").option("--ticket <id>", "the ticket of the approval").option("--include-expired", "also approve software whose approval has ended or not started").option("--min <number>", "leave out versions that fewer devices of a type run", wholeNumberArgument, 1).option("--update", "only remove records that are no longer needed").option("--dry-run", "show what would be approved, and write nothing"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet baseline                                 approve for 90 days what runs today and nothing approves\n  $ fleetvet baseline --until 2027-06-30 --ticket CHG-1201\n  $ fleetvet baseline --min 5                         versions on fewer than 5 devices stay violations\n  $ fleetvet baseline --update                        remove what other policies approve now\n\nExit status: 0 on success, 2 if the file could not be written.").action(runBaseline);
}
async function runBaseline(options) {
	let { asOf = today(), config, cwd, multiTenantMode, dryRun: isDryRun = !1, quiet = !1 } = options, { until = dateOfDay(dayNumber(asOf) + 90), min, includeExpired = !1, approvedBy, ticket } = options;
	if (until < asOf) throw new UserError(`--until ${until} is before ${asOf}, the day of the check`);
	let source = workingTree(cwd, config), inspectOptions = {
		asOf,
		config,
		multiTenantMode
	}, isUpdate = options.update === !0, plan = await withProgress(quiet, async (onProgress) => isUpdate ? planBaselineUpdate(source, {
		...inspectOptions,
		onProgress
	}) : planBaseline(source, {
		...inspectOptions,
		onProgress
	}, {
		until,
		min,
		includeExpired,
		approvedBy,
		ticket
	}));
	if ((isUpdate ? plan.removed.length > 0 : plan.text !== void 0) && !isDryRun && writeFiles(path.resolve(cwd), [{
		path: BASELINE_PATH,
		text: plan.text
	}]), quiet) return;
	let colors = colorsFor(process.stdout, options.color), lines = isUpdate ? renderUpdate(plan, colors, isDryRun) : renderBaseline(plan, until, colors, isDryRun);
	await writePieces(process.stdout, foldLines(lines, columnsIfSet(process.stdout)));
}
export { addBaselineCommand };
