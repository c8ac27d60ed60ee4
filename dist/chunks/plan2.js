import "./rolldown-runtime.js";
import { C as Option, G as unreadPoliciesInWords, I as foldLines, S as InvalidArgumentError, _ as formatOption, c as columnsFor, d as writePieces, h as dateArgument, p as addCommonOptions, s as colorsFor, u as writeMessage, v as today, y as wholeNumberArgument } from "./command-line.js";
import { Cn as softwareName, Dr as getOrCreate, J as UnreadableFile, Or as groupBy, Tr as addToGroup, Ur as compareText, a as workingTree, ar as whenInWords, dr as plural, lr as listWords, sr as byteSize, un as countInWords } from "./core.js";
import { t as writeFiles } from "./write-files.js";
import { n as readInputFiles } from "./read-input-files.js";
import { l as VERSION, o as printable, u as UserError } from "./first.js";
import { n as plan } from "./plan.js";
import { n as matchJson, r as softwareJson } from "./evaluation-json.js";
import { t as toJson } from "./json.js";
import { a as planInWords, i as imageDetails, n as bytesInAll, o as subjectsOf, r as countPlan, t as bytesEach } from "./totals.js";
import { a as leftOutInWords, c as obstacleInWords, i as hopsInWords, n as approvalsOf, o as needInWords, r as groupName, s as noteInWords, t as approvalsInWords } from "./words2.js";
import { o as tableHead, s as tableRow } from "./part.js";
import { n as escapeMarkdown, t as MESSAGE_LIMIT } from "./markdown-escape.js";
import { t as layOutTable } from "./table.js";
import { t as openInspection } from "./inspection.js";
import path from "node:path";
import { createHash } from "node:crypto";
// src/files/recorded-reads.ts
function recordReads(source) {
	let hashes = new Map(), hashOf = (bytes) => createHash("sha1").update(bytes).digest("base64");
	return {
		source: {
			...source,
			read(path, limit) {
				let bytes = source.read(path, limit);
				return bytes !== void 0 && !hashes.has(path) && hashes.set(path, hashOf(bytes)), bytes;
			}
		},
		isUnchanged: (path) => {
			try {
				let bytes = source.read(path, Infinity);
				return bytes !== void 0 && hashes.get(path) === hashOf(bytes);
			} catch (error) {
				if (error instanceof UnreadableFile) return !1;
				throw error;
			}
		}
	};
}
function* renderJson(plan, { locationOf }) {
	yield `${toJson(headOf(plan)).slice(0, -1)},\n"groups": [`, yield* lines(plan.groups, (group) => groupOf(group, plan.asOf, locationOf)), yield "],\n\"not_planned\": [", yield* lines(plan.gaps, (gap) => gapOf(gap, plan.asOf, locationOf)), yield "],\n\"left_out\": [", yield* lines(plan.leftOut, (one) => leftOutOf(one, plan.asOf, locationOf)), yield "]}\n";
}
function* lines(all, valueOf) {
	for (let [index, one] of all.entries()) yield `${index === 0 ? "" : ","}\n${toJson(valueOf(one))}`;
	all.length > 0 && (yield "\n");
}
function headOf(plan) {
	let { invalid, lapsing, noSoftware, drifting, waived, planned, notPlanned, bytes, unknownSizes } = countPlan(plan);
	return {
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		as_of: plan.asOf,
		multi_tenant_mode: plan.multiTenantMode,
		until: plan.until,
		summary: {
			subjects: plan.subjects,
			invalid,
			lapsing,
			no_software: noSoftware,
			...drifting > 0 && { drifting },
			waived,
			planned,
			not_planned: notPlanned,
			bytes,
			unknown_sizes: unknownSizes,
			left_out: plan.leftOut.length,
			batches: plan.batches
		}
	};
}
function groupOf(group, asOf, locationOf) {
	let { key, deviceType, from, to, images, hops, isDowngrade, steps } = group;
	return {
		key,
		device_type: deviceType === void 0 ? null : {
			manufacturer: deviceType.manufacturer,
			model: deviceType.model
		},
		from: softwareJson(from),
		to: softwareJson(to),
		downgrade: isDowngrade,
		image_source: images.source,
		software_image_files: images.imageFiles.map(imageOf),
		hops: hops.map((hop) => ({
			from: softwareJson(hop.from),
			to: softwareJson(hop.to),
			downgrade: hop.isDowngrade,
			software_image_files: hop.images.imageFiles.map(imageOf)
		})),
		approvals: approvalsOf(group).map(({ name, approvedBy, ticket }) => ({
			record: name ?? null,
			approved_by: approvedBy ?? null,
			ticket: ticket ?? null
		})),
		bytes_each: bytesEach(group),
		bytes: bytesInAll(group),
		subjects: steps.map((step) => stepOf(step, asOf, locationOf))
	};
}
function imageOf(file) {
	let { fileName, status, checksum, algorithm, size, url } = imageDetails(file);
	return {
		image_file_name: fileName,
		status,
		image_file_checksum: checksum,
		hashing_algorithm: algorithm,
		image_file_size: size,
		download_url: url
	};
}
function stepOf({ found, need, match, validUntil, notes, batch }, asOf, locationOf) {
	return {
		...subjectOf(found, locationOf),
		need: need.kind,
		...resultOf(found),
		match: matchJson(match, locationOf),
		target_valid_until: validUntil,
		batch: batch ?? null,
		notes: notes.map((note) => ({
			kind: note.kind,
			message: noteInWords(note, asOf),
			...detailsOfNote(note)
		}))
	};
}
function leftOutOf(one, asOf, locationOf) {
	let { found, need, reason } = one;
	return {
		...subjectOf(found, locationOf),
		need: need.kind,
		...resultOf(found),
		left_out: reason.kind,
		message: leftOutInWords(one, asOf)
	};
}
function gapOf({ found, need, from, obstacle }, asOf, locationOf) {
	let { subject } = found;
	return {
		...subjectOf(found, locationOf),
		device_type: subject.kind === "device" ? {
			manufacturer: subject.deviceType.manufacturer,
			model: subject.deviceType.model
		} : null,
		from: softwareJson(from),
		need: need.kind,
		...resultOf(found),
		obstacle: obstacle.kind,
		message: `${obstacleInWords(obstacle, asOf)} (${needInWords(need, asOf)})`,
		next: obstacle.kind === "no_record_in_window" && obstacle.next !== void 0 ? matchJson(obstacle.next, locationOf) : null,
		software: versionsOf(obstacle).map(softwareJson),
		nearest: obstacle.kind === "no_way" ? obstacle.nearest.map(softwareJson) : []
	};
}
function versionsOf(obstacle) {
	return obstacle.kind === "entries_broken" ? [obstacle.software] : obstacle.kind === "none_lasts_longer" || obstacle.kind === "no_image_file" || obstacle.kind === "no_way" ? obstacle.software : [];
}
function detailsOfNote(note) {
	switch (note.kind) {
		case "override":
		case "runs_already": return {};
		case "observed": {
			let { version, seen, source } = note.observation;
			return {
				version,
				seen,
				source: source ?? null,
				software: softwareJson(note.declared)
			};
		}
		case "lapses_too": return { valid_until: note.validUntil };
		case "support_ends": return { date: note.date };
		case "passed_over":
		case "no_way": return { software: softwareJson(note.software) };
	}
}
function subjectOf({ subject }, locationOf) {
	let { file, start } = locationOf(subject.entry), place = { location_in_file: {
		file,
		start
	} };
	return subject.kind === "device" ? {
		kind: subject.kind,
		name: subject.name,
		tenant: subject.tenant?.name ?? null,
		location: subject.location?.name ?? null,
		role: subject.role.name,
		...place
	} : {
		kind: subject.kind,
		name: subject.name,
		device: subject.device.name,
		tenant: null,
		location: null,
		role: null,
		...place
	};
}
function resultOf({ validity: { reason, validUntil }, waiver }) {
	return {
		reason,
		valid_until: validUntil,
		waived: waiver === void 0 ? null : {
			until: waiver.until,
			reason: waiver.reason
		}
	};
}
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
function* renderMarkdown(plan, options) {
	yield `## ${escapeMarkdown(planInWords(plan), Infinity)}\n\n`, yield plan.until === null ? `As of ${plan.asOf}.\n` : `As of ${plan.asOf}, to be valid until ${plan.until}.\n`;
	let unread = unreadPoliciesInWords(plan.unreadPolicies);
	unread !== void 0 && (yield `\n> ${escapeMarkdown(unread, Infinity)}\n`);
	for (let group of plan.groups) yield* renderGroup(group, plan, options);
	yield* renderGaps(plan, options), yield* renderBatches(plan, options), plan.leftOut.length !== 0 && (yield `\n### Left out: ${countInWords(subjectsOf(plan.leftOut))}\n\n`, yield* listed(plan.leftOut, options, (one) => `- ${withNotes(plan.nameOf(one), [leftOutInWords(one, plan.asOf)])}`));
}
function* renderGaps(plan, options) {
	if (plan.gaps.length !== 0) {
		yield `\n### No plan for ${countInWords(subjectsOf(plan.gaps))}\n`;
		for (let { deviceType, from, need, obstacle, gaps } of groupGaps(plan)) {
			let what = from === "" ? deviceType : `${deviceType}, ${from}`;
			yield `\n**${escapeMarkdown(what)}**: ${escapeMarkdown(`${need}; ${obstacle}`, MESSAGE_LIMIT)}\n\n`, yield* listed(gaps, options, (gap) => `- ${withNotes(plan.nameOf(gap), waiverNote(gap.found, plan.asOf))}`);
		}
	}
}
function* renderBatches({ groups, batches, nameOf }, options) {
	if (batches === null) return;
	let steps = groups.flatMap((group) => group.steps), ofBatch = groupBy(steps, ({ batch }) => batch ?? 0);
	for (let batch of [...ofBatch.keys()].sort((a, b) => a - b)) {
		let members = [...ofBatch.get(batch) ?? []].sort((a, b) => compareText(nameOf(a), nameOf(b)));
		yield `\n### Batch ${batch}: ${countInWords(subjectsOf(members))}\n\n`, yield* listed(members, options, (step) => `- [ ] ${withNotes(nameOf(step), [softwareName(step.to)])}`);
	}
}
function* renderGroup(group, plan, options) {
	let { key, deviceType, from, to, hops, isDowngrade, steps } = group, move = `${groupName(deviceType)}: ${from === void 0 ? "no software" : softwareName(from)} → ${softwareName(to)}`, inAll = bytesInAll(group);
	yield `\n### ${escapeMarkdown(move)}\n\n`, yield `${countInWords(subjectsOf(steps))}${inAll === null ? "" : `, ${byteSize(inAll)} to transfer`}; ${reasonsInWords(reasonsFor(group, plan))}.\n`, yield `\nGroup \`${key}\`${isDowngrade ? "; **downgrade**: the target is older than what runs" : ""}.\n`;
	let approvals = approvalsInWords(group);
	approvals !== void 0 && (yield `\n${capitalized(escapeMarkdown(approvals, MESSAGE_LIMIT))}.\n`), hops.length > 1 && (yield `\n${hops.length} steps: ${escapeMarkdown(hopsInWords(group), MESSAGE_LIMIT)}.\n`), yield tableHead([
		"image file",
		"size",
		"checksum",
		"download from"
	]);
	for (let file of hops.flatMap((hop) => hop.images.imageFiles)) {
		let { fileName, size, algorithm, checksum, url } = imageDetails(file);
		yield tableRow([
			escapeMarkdown(fileName),
			size === null ? "unknown" : `${byteSize(size)}${size < 1e3 ? "" : ` (${size} bytes)`}`,
			checksum === null ? "**none**" : escapeMarkdown(`${algorithm ?? ""} ${checksum}`),
			url === null ? "unknown" : escapeMarkdown(url, MESSAGE_LIMIT)
		]);
	}
	let ofAll = new Set(notesOn(group, plan).flatMap(({ text, names }) => names.length === steps.length ? text : []));
	for (let text of ofAll) yield `\n> ${escapeMarkdown(text, MESSAGE_LIMIT)}\n`;
	yield "\n";
	let ownNotes = (step) => notesFor(step, plan.asOf).filter((text) => !ofAll.has(text));
	yield* listed(steps, options, (step) => `- [ ] ${withNotes(plan.nameOf(step), ownNotes(step))}`);
}
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function reasonsInWords(reasons) {
	return reasons.map(({ text, names }) => reasons.length === 1 ? text : `${names.length} ${text}`).join(", ");
}
function withNotes(name, notes) {
	return escapeMarkdown(name) + notes.map((note) => `; ${escapeMarkdown(note, MESSAGE_LIMIT)}`).join("");
}
function* listed(all, { allSubjects }, render) {
	let shown = allSubjects ? all : all.slice(0, 50);
	for (let one of shown) yield `${render(one)}\n`;
	shown.length < all.length && (yield `- … and ${all.length - shown.length} more: list all with \`--all\`\n`);
}
// src/plan/formats/table.ts
const COLUMNS = [
	{
		title: "count".padStart(8),
		kind: "name",
		align: "right"
	},
	{
		title: "device type",
		kind: "name"
	},
	{
		title: "from",
		kind: "version",
		breaks: !0
	},
	{
		title: "to",
		kind: "version"
	},
	{
		title: "to transfer",
		kind: "name"
	}
], INDENT = " ".repeat(10);
function renderTable(plan, options) {
	return foldLines(linesOfPlan(plan, options), options.width);
}
function* linesOfPlan(plan, options) {
	let { colors } = options, gaps = groupGaps(plan), rows = [...plan.groups.map(cellsOfGroup), ...gaps.map(cellsOfGap)], table = layOutTable(COLUMNS, rows, {
		width: options.width,
		hang: INDENT.length,
		giveUp: ["to transfer"]
	}), rowAt = (index) => (table.rows[index] ?? []).map((line) => `${colors.bold(line)}\n`).join("");
	plan.groups.length > 0 && (yield table.head.map((line) => `${colors.dim(line)}\n`).join(""));
	for (let [index, group] of plan.groups.entries()) yield rowAt(index), yield* detailLines(group, colors), yield* remarkLines(reasonsFor(group, plan), group.steps.map(plan.nameOf), options), yield* remarkLines(notesOn(group, plan), group.steps.map(plan.nameOf), {
		...options,
		mark: colors.yellow("! ")
	}), yield "\n";
	yield* batchLines(plan, options), gaps.length > 0 && (yield `${colors.red("No plan for:")}\n`);
	for (let [index, group] of gaps.entries()) yield rowAt(plan.groups.length + index), yield `${INDENT}${colors.red("✖")} ${printable(group.obstacle)}\n`, yield* remarkLines([{
		text: group.need,
		names: group.gaps.map(plan.nameOf)
	}], [], options), yield "\n";
	plan.leftOut.length > 0 && (yield `${colors.yellow("Left out:")}\n`, yield* remarkLines(remarksOn(plan.leftOut, plan.nameOf, (one) => [leftOutInWords(one, plan.asOf)]), [], options), yield "\n"), options.quiet || (yield `${colors.bold(printable(planInWords(plan)))}\n`);
}
function cellsOfGroup(group) {
	let { deviceType, from, to, steps } = group, [each, inAll] = [bytesEach(group), bytesInAll(group)];
	return [
		String(steps.length),
		printable(groupName(deviceType)),
		from === void 0 ? "no software" : printable(softwareName(from)),
		printable(softwareName(to)),
		each === null || inAll === null ? "size unknown" : steps.length === 1 ? byteSize(each) : `${steps.length} × ${byteSize(each)} = ${byteSize(inAll)}`
	];
}
function cellsOfGap({ deviceType, from, gaps }) {
	return [
		String(gaps.length),
		printable(deviceType),
		from === "" ? "no software" : printable(from)
	];
}
function* detailLines(group, colors) {
	let { key, hops, isDowngrade } = group;
	yield `${INDENT}${colors.dim(`group ${key}`)}\n`, isDowngrade && (yield `${INDENT}${colors.yellow("! downgrade: the target is older than what runs")}\n`), hops.length > 1 && (yield `${INDENT}${hops.length} steps: ${printable(hopsInWords(group))}\n`);
	for (let hop of hops) yield* imageLines(hop, colors);
	let approvals = approvalsInWords(group);
	approvals !== void 0 && (yield `${INDENT}${printable(approvals)}\n`);
}
function* batchLines({ groups, batches, nameOf }, options) {
	if (batches === null || batches === 0) return;
	let steps = groups.flatMap((group) => group.steps);
	steps.sort((a, b) => (a.batch ?? 0) - (b.batch ?? 0) || compareText(nameOf(a), nameOf(b))), yield `${options.colors.bold("Batches:")}\n`, yield* remarkLines(remarksOn(steps, nameOf, ({ batch }) => [`batch ${batch ?? ""}`]), [], options), yield "\n";
}
function* imageLines({ images }, colors) {
	for (let file of images.imageFiles) {
		let { fileName, size, algorithm, checksum, url, status } = imageDetails(file), bytes = size === null ? "size unknown" : size < 1e3 ? byteSize(size) : `${byteSize(size)}, ${size} bytes`, life = status === "Active" ? "" : `, ${printable(status)}`;
		yield `${INDENT}${colors.cyan(printable(fileName))}  ${bytes}${life}\n`, yield `${INDENT}  ${checksum === null ? colors.yellow("no checksum") : printable(`${algorithm ?? ""} ${checksum}`)}\n`, yield `${INDENT}  ${url === null ? colors.dim("no download URL") : printable(url)}\n`;
	}
}
function* remarkLines(remarks, whole, { allSubjects, mark = "" }) {
	for (let { text, names } of remarks) if (mark !== "" && names.length === whole.length) yield `${INDENT}${mark}${printable(text)}\n`;
	else if (!allSubjects) yield `${INDENT}${mark}${printable(`${text}: ${listWords(names, 8)}`)}\n`;
	else {
		yield `${INDENT}${mark}${printable(text)}:\n`;
		for (let name of names) yield `${INDENT}  ${printable(name)}\n`;
	}
}
// src/plan/formats/formats.ts
const PLAN_FORMATS = {
	table: () => Promise.resolve(renderTable),
	json: () => Promise.resolve(renderJson),
	csv: async () => (await import("./csv3.js")).renderCsv,
	markdown: () => Promise.resolve(renderMarkdown),
	ansible: async () => (await import("./ansible.js").then((chunk) => ({ renderAnsible: chunk.n }))).renderAnsible,
	nornir: async () => (await import("./nornir.js")).renderNornir
}, PLAN_FORMAT_NAMES = Object.keys(PLAN_FORMATS);
function addPlanCommand(program) {
	let command = program.command("plan").description("plan the upgrade of each invalid device and inventory item: version, image files, checksums");
	command.option("--until <date>", "also plan for what stops being valid before this date", dateArgument).option("--missing", "also plan for devices and items without a software version").option("--all", "list every device and inventory item").addOption(new Option("--subjects").hideHelp()).addOption(formatOption(PLAN_FORMAT_NAMES, "table")).option("--device-type <model>", "only devices of this type and their items, repeatable", collect).option("--role <name>", "only devices with this role and their items, repeatable", collect).option("--tenant <name>", "only devices of this tenant and their items, repeatable", collect).option("--location <name>", "only devices at this location and their items, repeatable", collect).option("--platform <name>", "only devices and items of this platform, repeatable", collect).option("--exclude-tag <name>", "leave out and list devices with this tag and their items, repeatable", collect).option("--vars <file>", "with ansible or nornir: a file that renames variables (docs/plan.md)").option("--group <key>", "only the groups with this key, which the plan shows").option("--batch-size <n>", "put devices into batches of at most n; waived ones are left out", batchSizeArgument).option("--one-per <what>", "in a batch, one device per location or per tag:PREFIX", onePerArgument).option("--write", "set the planned versions in the inventory, in place"), addCommonOptions(command).addHelpText("after", "\nExamples:\n  $ fleetvet plan                                   upgrades for invalid devices and items, with image files\n  $ fleetvet plan --until 2027-03-31                and for those that stop being valid before that day\n  $ fleetvet plan --location AMS01 -f markdown      a change ticket for one site\n  $ fleetvet plan --all --role leaf                 list every leaf by name\n  $ fleetvet plan -f csv > plan.csv                 a row for each device and item\n\nExit status: 0 even if devices need upgrades, 2 if the plan could not run.").action(runPlan);
}
function collect(name, before = []) {
	return [...before, name];
}
function batchSizeArgument(text) {
	let size = wholeNumberArgument(text);
	if (size === 0) throw new InvalidArgumentError("A batch holds at least one device.");
	return size;
}
function onePerArgument(text) {
	if (text === "location") return { kind: "location" };
	if (/^tag:./s.test(text)) return {
		kind: "tag",
		prefix: text.slice(4)
	};
	throw new InvalidArgumentError("Write location, or tag: and the start of the tags, such as tag:ha-.");
}
async function readVars({ vars, format }) {
	if (vars === void 0) return (variables) => variables;
	if (format !== "ansible" && format !== "nornir") throw new UserError("--vars needs --format ansible or nornir");
	let [file] = readInputFiles([vars], void 0);
	if (file === void 0) throw new UserError(`${vars} is a folder: name a file with --vars`);
	let { readVariableNames } = await import("./rename-variables.js");
	return readVariableNames(file.path, file.text);
}
async function runPlan(options) {
	let rename = await readVars(options), recorded = options.write === !0 ? recordReads(workingTree(options.cwd, options.config)) : void 0, asOf = options.asOf ?? today(), inspection = await openInspection({
		...options,
		asOf
	}, recorded?.source), { until, missing, deviceType, role, tenant, location, platform } = options, { excludeTag: excludedTags, group, batchSize: size, onePer } = options, made = plan(inspection, {
		until,
		missing,
		filters: {
			deviceType,
			role,
			tenant,
			location,
			platform
		},
		excludedTags,
		group,
		batches: size === void 0 && onePer === void 0 ? void 0 : {
			size,
			onePer
		}
	}), written = recorded && await (await import("./write-plan.js")).writePlan(recorded, inspection, made, {
		...options,
		asOf
	});
	written !== void 0 && writeFiles(path.resolve(options.cwd), written.files);
	let render = await PLAN_FORMATS[options.format](), { locationOf } = inspection, { subjects = !1, all = subjects, quiet = !1 } = options, colors = colorsFor(process.stdout, options.color), width = columnsFor(process.stdout);
	if (await writePieces(process.stdout, render(made, {
		colors,
		width,
		allSubjects: all,
		quiet,
		locationOf,
		rename
	})), written === void 0 || quiet) return;
	let { files, values } = written;
	writeMessage(values === 0 ? "nothing to write" : `${plural(values, "value")} changed in ${plural(files.length, "file")}`);
}
export { addPlanCommand };
