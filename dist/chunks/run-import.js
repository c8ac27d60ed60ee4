import "./rolldown-runtime.js";
import { Ar as countBy, B as DEFAULT_CONFIG, Bt as createYamlReader, Ct as explainSchemaErrors, Dr as parseVersion, J as readText, Kn as COLLECTION_NOUNS, Kr as compareOptionalText, Kt as locate, Lt as yamlText, Mr as groupBy, Or as familyOf, U as loadConfig, V as DEFAULT_LIMITS, Vn as digestOf, X as UnreadableFile, Xn as textField, _t as appendErrors, a as workingTree, bt as isShorter, cn as positionAt, cr as isDate, gr as slugOf, gt as addError, hr as plural, kr as addToGroup, pr as listWords, qr as compareText, un as nearest, w as pathInRoot, wr as canonicalVersion, xt as validateField, yt as isLonger } from "./core.js";
import { n as readInputFiles, t as readBareRepository } from "./read-input-files.js";
import { t as writeFiles } from "./write-files2.js";
import { n as defined, t as RECORD_FIELDS } from "./record.js";
import { t as toJson } from "./json.js";
import { n as escapeMarkdown } from "./markdown-escape.js";
import { o as printable, u as UserError } from "./first.js";
import { n as SOURCES, t as LIVE_SOURCES } from "./sources.js";
import { r as ownershipLine, t as KEEPS_VERSIONS } from "./import-header.js";
import { i as placesOf, n as findFaults, r as namesAt, t as addedFaults } from "./added-faults.js";
import { n as withFiles } from "./memory.js";
import { L as foldLines, c as colorsFor, f as writePieces, p as withProgress, u as columnsIfSet, y as today } from "./command-line.js";
import { t as serverOf } from "./server-options2.js";
import path from "node:path";
// src/import/definition.ts
const SYNONYMS = {
	model: "device_type",
	version: "software_version",
	hostname: "name",
	site: "location",
	vendor: "manufacturer"
};
function fieldNamed(name) {
	let word = name.trim().toLowerCase(), field = SYNONYMS[word] ?? word;
	return RECORD_FIELDS.find((known) => known === field);
}
function defaultWrite(name) {
	return {
		folder: `inventory/imported/${name}`,
		policy: `policies/imported/${name}.yaml`,
		softwareVersion: "always"
	};
}
// src/import/formats/json.ts
function renderJson(plan) {
	let { name, devices, observed, entries, skipped, changed, kept, files } = plan, value = {
		schema_version: 1,
		name,
		devices,
		...observed !== void 0 && { observed },
		entries: Object.fromEntries(entries),
		skipped,
		noted: changed,
		kept,
		files: files.map(({ path, before, after }) => ({
			path,
			action: after === void 0 ? "remove" : before === void 0 ? "create" : "change"
		}))
	};
	return [`${toJson(value, 2)}\n`];
}
function renderSummary(plan, { colors, isDryRun, all }) {
	let shown = all ? Infinity : 10, { devices, observed, files } = plan, written = files.filter(({ after }) => after !== void 0).length, removed = files.length - written, skipped = plan.skipped.length, lines = [`${colors.bold(printable(plan.name))}: ${[
		plural(devices.total, "device"),
		`${devices.new.length} new`,
		`${devices.changed.length} changed`,
		`${devices.gone.length} gone`,
		`${skipped} skipped`
	].join(", ")}`];
	return plan.entries.length > 0 && lines.push(colors.dim(`with ${plan.entries.map(([name, count]) => plural(count, COLLECTION_NOUNS[name])).join(", ")}`)), lines.push(...group(colors.green("new"), devices.new, shown), ...group(colors.yellow("changed"), devices.changed.map(({ name, fields }) => `${name} (${fields.map(describeField).join(", ")})`), shown), ...group(colors.red("gone"), devices.gone, shown), ...group(colors.yellow("runs another version"), (observed?.changed ?? []).map(({ name, before, after }) => `${name} ${before} → ${after}`), shown), ...group(colors.red("no longer seen"), observed?.gone ?? [], shown), ...byReason("skipped", plan.skipped, shown, colors), ...byReason("noted", plan.changed, all ? Infinity : 3, colors), ...byReason("kept", plan.kept, shown, colors), "", files.length === 0 ? devices.total === 0 && plan.entries.length === 0 ? "Nothing to write: nothing was imported." : "Nothing to write: the files are as the source says." : isDryRun ? `Would write ${plural(written, "file")}${removed > 0 ? ` and remove ${removed}` : ""}.` : `Wrote ${plural(written, "file")}${removed > 0 ? ` and removed ${removed}` : ""}.`, ...plan.isWithoutPolicy && devices.total > 0 && !isDryRun ? ["Next: \"fleetvet baseline\" writes a policy that approves what runs now."] : []), lines.map((line) => `${line}\n`);
}
function describeField({ field, before, after }) {
	let [from, to] = [wordOf(before), wordOf(after)];
	return from === void 0 || to === void 0 ? field : `${field} ${from} → ${to}`;
}
function wordOf(value) {
	return value === void 0 ? "none" : typeof value == "string" && value.length <= 60 ? value : void 0;
}
function group(title, names, shown) {
	if (names.length === 0) return [];
	let rest = names.length - shown;
	return [
		"",
		`${title} (${names.length})`,
		...names.slice(0, shown).map((name) => `  ${printable(name)}`),
		...rest > 0 ? [`  and ${rest} more`] : []
	];
}
function byReason(title, remarks, shown, colors) {
	return [...groupByReason(remarks)].flatMap(([reason, all]) => group(`${colors.cyan(title)}: ${printable(reason)}`, all.map(({ name, detail }) => detail === void 0 || detail === name ? name : `${name}: ${detail}`), shown));
}
function groupByReason(remarks) {
	return groupBy(remarks, ({ reason }) => reason);
}
function renderMarkdown(plan) {
	let { devices, observed } = plan;
	return [
		`**${escapeMarkdown(plan.name)}**: ${plural(devices.total, "device")}, ${devices.new.length} new, ${devices.changed.length} changed, ${devices.gone.length} gone, ${plan.skipped.length} skipped.`,
		...section("New", devices.new),
		...section("Changed", devices.changed.map(({ name, fields }) => `${name}: ${fields.map(describeField).join(", ")}`)),
		...section("Gone", devices.gone),
		...section("Seen for the first time", observed?.new ?? []),
		...section("Runs another version", (observed?.changed ?? []).map(({ name, before, after }) => `${name}: ${before} → ${after}`)),
		...section("No longer seen", observed?.gone ?? []),
		...remarks("Skipped", plan.skipped),
		...remarks("Noted", plan.changed),
		...remarks("Kept", plan.kept)
	].map((line) => `${line}\n`);
}
function section(title, names) {
	if (names.length === 0) return [];
	let rest = names.length - 50;
	return [
		"",
		`<details><summary>${escapeMarkdown(title)} (${names.length})</summary>`,
		"",
		...names.slice(0, 50).map((name) => `- ${escapeMarkdown(name)}`),
		...rest > 0 ? [`- and ${rest} more`] : [],
		"",
		"</details>"
	];
}
function remarks(title, all) {
	return [...groupByReason(all)].flatMap(([reason, group]) => section(`${title}: ${reason}`, group.map(({ name, detail }) => detail === void 0 || detail === name ? name : `${name}: ${detail}`)));
}
// src/validate/generated/import-field-names.ts
const FIELD_NAMES = { definition: {
	"": [
		"name",
		"source",
		"fields",
		"filters",
		"defaults",
		"platforms",
		"models",
		"write"
	],
	"/filters/*": [
		"field",
		"is",
		"is_not",
		"reason"
	],
	"/write": [
		"folder",
		"policy",
		"software_version",
		"observed"
	]
} }, part0 = ["always", "initial"], importDefinition = validate21, pattern0 = RegExp("^[a-z0-9][a-z0-9_-]{0,62}$", "u");
function validate22(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	}))) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate22.errors = vErrors, vErrors === null;
}
function validate27(data, instancePath = "") {
	let vErrors = null;
	if (Array.isArray(data)) {
		data.length < 1 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "minItems",
			params: { limit: 1 }
		}));
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			typeof data0 == "string" ? isLonger(data0, 255) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "maxLength",
				params: { limit: 255 }
			})) : vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "type",
				params: { type: "string" }
			});
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "array" }
	});
	return validate27.errors = vErrors, vErrors === null;
}
function validate25(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.field === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "field" }
		}));
		for (let key0 in data) key0 !== "field" && key0 !== "is" && key0 !== "is_not" && key0 !== "reason" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		if (vErrors = validateField(validate22, data.field, instancePath, "/field", vErrors), vErrors = validateField(validate27, data.is, instancePath, "/is", vErrors), vErrors = validateField(validate27, data.is_not, instancePath, "/is_not", vErrors), data.reason !== void 0) {
			let data3 = data.reason;
			typeof data3 == "string" ? (isLonger(data3, 255) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "maxLength",
				params: { limit: 255 }
			})), isShorter(data3, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "minLength",
				params: { limit: 1 }
			}))) : vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "type",
				params: { type: "string" }
			});
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate25.errors = vErrors, vErrors === null;
}
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.source === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "source" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "source" && key0 !== "fields" && key0 !== "filters" && key0 !== "defaults" && key0 !== "platforms" && key0 !== "models" && key0 !== "write" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0) {
			let data0 = data.name;
			typeof data0 == "string" ? pattern0.test(data0) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9][a-z0-9_-]{0,62}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/name",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.source !== void 0) {
			let data1 = data.source;
			typeof data1 == "string" ? isShorter(data1, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/source",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/source",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.fields !== void 0) {
			let data2 = data.fields;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (let key1 in data2) {
				let data3 = data2[key1], _errs10 = errors, valid2 = !1, passing0 = null, _errs11 = errors;
				validate22(data3, instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")) || (vErrors = appendErrors(vErrors, validate22.errors), errors = vErrors.length);
				var _valid0 = _errs11 === errors;
				_valid0 && (valid2 = !0, passing0 = 0);
				let _errs12 = errors;
				if (Array.isArray(data3)) {
					data3.length < 1 && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/fields/additionalProperties/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					}), errors++);
					let len0 = data3.length;
					for (let i0 = 0; i0 < len0; i0++) validate22(data3[i0], instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0) || (vErrors = appendErrors(vErrors, validate22.errors), errors = vErrors.length);
				} else vErrors = addError(vErrors, {
					instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/properties/fields/additionalProperties/oneOf/1/type",
					keyword: "type",
					params: { type: "array" }
				}), errors++;
				var _valid0 = _errs12 === errors;
				_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2 ? (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)) : (vErrors = addError(vErrors, {
					instancePath: instancePath + "/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "oneOf",
					params: { passingSchemas: passing0 }
				}), errors++);
			}
			else vErrors = addError(vErrors, {
				instancePath: instancePath + "/fields",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.filters !== void 0) {
			let data5 = data.filters;
			if (Array.isArray(data5)) {
				let len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) validate25(data5[i1], instancePath + "/filters/" + i1) || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/filters",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.defaults !== void 0) {
			let data7 = data.defaults;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (let key2 in data7) {
				let data8 = data7[key2];
				typeof data8 == "string" ? (isLonger(data8, 255) && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/defaults/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "maxLength",
					params: { limit: 255 }
				}), errors++), isShorter(data8, 1) && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/defaults/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "minLength",
					params: { limit: 1 }
				}), errors++)) : (vErrors = addError(vErrors, {
					instancePath: instancePath + "/defaults/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "type",
					params: { type: "string" }
				}), errors++);
			}
			else vErrors = addError(vErrors, {
				instancePath: instancePath + "/defaults",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.platforms !== void 0) {
			let data9 = data.platforms;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) for (let key3 in data9) {
				let data10 = data9[key3], _errs27 = errors, valid9 = !1, passing1 = null, _errs28 = errors;
				typeof data10 == "string" ? (isLonger(data10, 255) && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/properties/platforms/additionalProperties/oneOf/0/maxLength",
					keyword: "maxLength",
					params: { limit: 255 }
				}), errors++), isShorter(data10, 1) && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/properties/platforms/additionalProperties/oneOf/0/minLength",
					keyword: "minLength",
					params: { limit: 1 }
				}), errors++)) : (vErrors = addError(vErrors, {
					instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/properties/platforms/additionalProperties/oneOf/0/type",
					keyword: "type",
					params: { type: "string" }
				}), errors++);
				var _valid1 = _errs28 === errors;
				_valid1 && (valid9 = !0, passing1 = 0);
				let _errs30 = errors;
				if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
					data10.name === void 0 && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "name" }
					}), errors++);
					for (let key4 in data10) key4 !== "name" && key4 !== "manufacturer" && key4 !== "network_driver" && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 }
					}), errors++);
					if (data10.name !== void 0) {
						let data11 = data10.name;
						typeof data11 == "string" ? (isLonger(data11, 255) && (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/name/maxLength",
							keyword: "maxLength",
							params: { limit: 255 }
						}), errors++), isShorter(data11, 1) && (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}), errors++)) : (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}), errors++);
					}
					if (data10.manufacturer !== void 0) {
						let data12 = data10.manufacturer;
						typeof data12 == "string" ? (isLonger(data12, 255) && (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/manufacturer",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/manufacturer/maxLength",
							keyword: "maxLength",
							params: { limit: 255 }
						}), errors++), isShorter(data12, 1) && (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/manufacturer",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/manufacturer/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}), errors++)) : (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/manufacturer",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/manufacturer/type",
							keyword: "type",
							params: { type: "string" }
						}), errors++);
					}
					if (data10.network_driver !== void 0) {
						let data13 = data10.network_driver;
						typeof data13 == "string" ? (isLonger(data13, 255) && (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/network_driver",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/network_driver/maxLength",
							keyword: "maxLength",
							params: { limit: 255 }
						}), errors++), isShorter(data13, 1) && (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/network_driver",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/network_driver/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}), errors++)) : (vErrors = addError(vErrors, {
							instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/network_driver",
							schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/properties/network_driver/type",
							keyword: "type",
							params: { type: "string" }
						}), errors++);
					}
				} else vErrors = addError(vErrors, {
					instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/properties/platforms/additionalProperties/oneOf/1/type",
					keyword: "type",
					params: { type: "object" }
				}), errors++;
				var _valid1 = _errs30 === errors;
				_valid1 && valid9 ? (valid9 = !1, passing1 = [passing1, 1]) : _valid1 && (valid9 = !0, passing1 = 1), valid9 ? (errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null)) : (vErrors = addError(vErrors, {
					instancePath: instancePath + "/platforms/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "oneOf",
					params: { passingSchemas: passing1 }
				}), errors++);
			}
			else vErrors = addError(vErrors, {
				instancePath: instancePath + "/platforms",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.models !== void 0) {
			let data14 = data.models;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (let key5 in data14) {
				let data15 = data14[key5];
				typeof data15 == "string" ? (isLonger(data15, 255) && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/models/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "maxLength",
					params: { limit: 255 }
				}), errors++), isShorter(data15, 1) && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/models/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "minLength",
					params: { limit: 1 }
				}), errors++)) : (vErrors = addError(vErrors, {
					instancePath: instancePath + "/models/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					keyword: "type",
					params: { type: "string" }
				}), errors++);
			}
			else vErrors = addError(vErrors, {
				instancePath: instancePath + "/models",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.write !== void 0) {
			let data16 = data.write;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				for (let key6 in data16) key6 !== "folder" && key6 !== "policy" && key6 !== "software_version" && key6 !== "observed" && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/write",
					keyword: "additionalProperties",
					params: { additionalProperty: key6 }
				}), errors++);
				if (data16.folder !== void 0 && (validate22(data16.folder, instancePath + "/write/folder") || (vErrors = appendErrors(vErrors, validate22.errors), errors = vErrors.length)), data16.policy !== void 0 && (validate22(data16.policy, instancePath + "/write/policy") || (vErrors = appendErrors(vErrors, validate22.errors), errors = vErrors.length)), data16.software_version !== void 0) {
					let data19 = data16.software_version;
					data19 !== "always" && data19 !== "initial" && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/write/software_version",
						keyword: "enum",
						params: { allowedValues: part0 }
					}), errors++);
				}
				data16.observed !== void 0 && (validate22(data16.observed, instancePath + "/write/observed") || (vErrors = appendErrors(vErrors, validate22.errors), errors = vErrors.length));
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/write",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate21.errors = vErrors, errors === 0;
}
// src/import/load-definition.ts
async function readDefinition({ path, text }) {
	let { documents, nodes } = await createYamlReader({ limits: DEFAULT_LIMITS })(text), [document] = documents;
	if (document === void 0) throw new UserError(`${path} is empty: an import definition has at least name and source`);
	let [fault] = document.faults;
	if (fault !== void 0) throw new UserError(`${path}:${positionAt(nodes, fault.offsets[0]).line}: ${fault.message} (${fault.help})`);
	let { value, node } = document, file = {
		path,
		area: "inventory",
		nodes
	};
	if (!importDefinition(value)) {
		let explained = explainSchemaErrors(importDefinition.errors ?? [], {
			owner: "the definition",
			value,
			rawText: () => "",
			fieldsAt: (at) => FIELD_NAMES.definition?.[at.map((step) => `/${typeof step == "number" ? "*" : step}`).join("")] ?? []
		});
		throw new UserError(explained.map(({ path: at, on, message, help }) => {
			let { line, column } = locate({
				file,
				node,
				value,
				path: at,
				on
			}).start;
			return `${path}:${line}:${column}: ${message} (${help})`;
		}).join("; "));
	}
	return definitionFrom(value, path);
}
function definitionFrom(value, path) {
	let { name, source, fields = {}, filters, defaults = {}, platforms = {}, models = {}, write = {} } = value;
	expectSource(source, `${path}: `);
	let usual = defaultWrite(name), mapped = Object.entries(fields).map(([field, paths]) => [expectField(field, `${path}: fields: `), typeof paths == "string" ? [paths] : paths]);
	return {
		name,
		source,
		fields: Object.fromEntries(mapped),
		filters,
		defaults: Object.fromEntries(Object.entries(defaults).map(([field, text]) => [expectField(field, `${path}: defaults: `), text])),
		platforms,
		models,
		write: {
			folder: expectInside((write.folder ?? usual.folder).replace(/\/$/, ""), `${path}: write.folder: `),
			policy: expectInside(write.policy ?? usual.policy, `${path}: write.policy: `),
			...versionsFrom(write, name, path)
		}
	};
}
function versionsFrom({ software_version: version, observed }, name, path) {
	let softwareVersion = version ?? (observed === void 0 ? "always" : "initial"), file = observed ?? (softwareVersion === "initial" ? `observed/${name}.yaml` : void 0);
	return {
		softwareVersion,
		observed: file && expectInside(file, `${path}: write.observed: `)
	};
}
function expectSource(source, where = "", names = Object.keys(SOURCES)) {
	if (Object.hasOwn(SOURCES, source)) return;
	let [near] = nearest(source, names), help = near === void 0 ? "" : `; did you mean ${near}?`;
	throw new UserError(`${where}there is no source "${source}"${help} (the sources are ${names.join(", ")})`);
}
function expectField(name, where = "") {
	let field = fieldNamed(name);
	if (field === void 0) throw new UserError(`${where}there is no field "${name}": the fields are ${RECORD_FIELDS.join(", ")}`);
	return field;
}
function expectInside(path, where) {
	if (!path.split("/").every((name) => /^[^.\\:*?"<>|\p{Cc}][^\\:*?"<>|\p{Cc}]*$/u.test(name))) throw new UserError(`${where}"${path}" is not a path inside the repository: write it from the root, with /`);
	return path;
}
// src/import/file-changes.ts
function changesOf(source, files, owned) {
	let before = new Set(owned.map(({ file }) => file.path)), changes = [];
	for (let { path, text } of files) {
		let old = textOfFile(source, path);
		if (old !== void 0 && !before.has(path)) throw new UserError(`${path} is there and was not written by this import: move it away, or set write.folder in the definition`);
		old !== text && changes.push({
			path,
			before: old,
			after: text
		}), before.delete(path);
	}
	for (let path of before) changes.push({
		path,
		before: textOfFile(source, path),
		after: void 0
	});
	return changes;
}
function textOfFile(source, path) {
	try {
		let bytes = source.read(path, Infinity);
		return bytes === void 0 ? void 0 : Buffer.from(bytes).toString("utf8").replaceAll("\r\n", "\n");
	} catch (error) {
		throw error instanceof UnreadableFile ? new UserError(`cannot read ${path}: ${error.message}`) : error;
	}
}
function configText(name) {
	return `# Written by the first import (${JSON.stringify(name)}). From here on this file is yours: no import changes it.

rules:
  # The source of the import does not know image files, so that no device would have one. Declare them
  # under software_image_files, and remove this line: plans then say which file a device needs.
  image-unavailable: warning
`;
}
// src/import/known.ts
function deviceIdentity(uniqueness, { name, tenant, location }) {
	return uniqueness === "name" ? name : JSON.stringify([
		name,
		tenant ?? null,
		location ?? null
	]);
}
function whatIsKnown(files, uniqueness, familyNameOf = () => void 0) {
	let names = new Map(), drivers = new Map(), driverOf = new Map(), types = new Map(), likes = new Map(), makers = new Map(), versions = [], devices = new Map(), devicesByName = new Map();
	for (let entry of files.flatMap(({ entries }) => entries)) {
		let { value, collection } = entry, name = typeof value == "string" ? value : textField(value, "name");
		if (name !== void 0 && names.set(collection, (names.get(collection) ?? new Set()).add(name)), collection === "platforms" && name !== void 0) {
			let driver = textField(value, "network_driver");
			if (driver === void 0) continue;
			driverOf.set(name, driver), drivers.set(driver, [...drivers.get(driver) ?? [], name]);
		} else if (collection === "device_types") addType(entry, types, likes, makers);
		else if (collection === "software_versions") {
			let [platform, version] = [textField(value, "platform"), textField(value, "version")];
			platform !== void 0 && version !== void 0 && versions.push({
				platform,
				version
			});
		} else if (collection === "devices" && name !== void 0) {
			let identity = {
				name,
				tenant: textField(value, "tenant"),
				location: textField(value, "location")
			};
			devices.set(deviceIdentity(uniqueness, identity), entry.file.path);
			let device = {
				...identity,
				file: entry.file.path
			};
			addToGroup(devicesByName, name, device);
		}
	}
	let inAnyCase, spellingsOfNames = () => inAnyCase ??= groupNamesInAnyCase(names), spellings = new Map(), declared = new Set(versions.map(({ platform, version }) => JSON.stringify([platform, version])));
	for (let { platform, version } of versions) {
		let family = familyOf(driverOf.get(platform) ?? familyNameOf(platform) ?? platform), key = JSON.stringify([platform, canonicalVersion(family, version) ?? version]);
		spellings.has(key) || spellings.set(key, version);
	}
	return {
		has: (collection, name) => names.get(collection)?.has(name) === !0,
		spellingsOf: (collection, name) => {
			let key = JSON.stringify([collection, name.toLowerCase()]);
			return spellingsOfNames().get(key) ?? [];
		},
		platformWithDriver: (driver) => {
			let found = driver === void 0 ? [] : drivers.get(driver) ?? [];
			return found.length === 1 ? found[0] : void 0;
		},
		driverOf: (platform) => driverOf.get(platform),
		modelLike: (text, manufacturer) => {
			let found = (likes.get(text.toLowerCase()) ?? []).filter((type) => manufacturer === void 0 || type.manufacturer.toLowerCase() === manufacturer.toLowerCase());
			return found.length === 1 ? found[0] : void 0;
		},
		hasType: ({ manufacturer, model }) => types.has(JSON.stringify([manufacturer, model])),
		makersOf: (model) => [...makers.get(model) ?? []],
		spelling: (platform, canonical) => spellings.get(JSON.stringify([platform, canonical])),
		hasVersion: (platform, version) => declared.has(JSON.stringify([platform, version])),
		deviceFiles: (device) => {
			let exact = devices.get(deviceIdentity(uniqueness, device));
			return exact === void 0 ? [...new Set(devicesFitting(device, devicesByName.get(device.name) ?? []).map(({ file }) => file))] : [exact];
		}
	};
}
function groupNamesInAnyCase(names) {
	let spellings = new Map();
	for (let [collection, all] of names) for (let name of all) addToGroup(spellings, JSON.stringify([collection, name.toLowerCase()]), name);
	return spellings;
}
function devicesFitting({ tenant, location }, named) {
	return named.filter((device) => (tenant === void 0 || device.tenant === tenant) && (location === void 0 || device.location === location));
}
function addType({ value }, types, likes, makers) {
	let [manufacturer, model] = [textField(value, "manufacturer"), textField(value, "model")];
	if (manufacturer === void 0 || model === void 0) return;
	let type = {
		manufacturer,
		model
	};
	types.set(JSON.stringify([manufacturer, model]), type), makers.set(model, (makers.get(model) ?? new Set()).add(manufacturer));
	let part = textField(value, "part_number");
	for (let like of new Set([model.toLowerCase(), ...part === void 0 ? [] : [part.toLowerCase()]])) likes.set(like, [...likes.get(like) ?? [], type]);
}
// src/import/device-changes.ts
function compareDevices(before, after, { deviceUniqueness }) {
	let idOf = (entry) => deviceIdentity(deviceUniqueness, {
		name: nameOf$1(entry),
		tenant: textField(entry, "tenant"),
		location: textField(entry, "location")
	}), old = new Map(before.map((entry) => [idOf(entry), entry])), added = [], changed = [];
	for (let entry of after) {
		let id = idOf(entry), was = old.get(id);
		old.delete(id), was === void 0 ? added.push(nameOf$1(entry)) : JSON.stringify(was) !== JSON.stringify(entry) && changed.push({
			name: nameOf$1(entry),
			fields: fieldChanges(was, entry)
		});
	}
	return {
		new: added.sort(compareText),
		changed: changed.sort((a, b) => compareText(a.name, b.name)),
		gone: [...old.values()].map(nameOf$1).sort(compareText)
	};
}
const nameOf$1 = (entry) => String(entry.name);
function fieldChanges(before, after) {
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => ({
		field,
		before: before[field],
		after: after[field]
	}));
}
function compareObservations(before, after) {
	let old = new Map(before.map((entry) => [nameOfObserved(entry), String(entry.version)])), added = [], changed = [];
	for (let entry of after) {
		let [name, version] = [nameOfObserved(entry), String(entry.version)], was = old.get(name);
		old.delete(name), was === void 0 ? added.push(name) : was !== version && changed.push({
			name,
			before: was,
			after: version
		});
	}
	return {
		new: added.sort(compareText),
		changed: changed.sort((a, b) => compareText(a.name, b.name)),
		gone: [...old.keys()].sort(compareText)
	};
}
function nameOfObserved({ device, inventory_item: item }) {
	let details = ["tenant", "location"].flatMap((field) => textField(device, field) ?? []), name = typeof device == "string" ? device : textField(device, "name") ?? "", whole = details.length === 0 ? name : `${name} (${details.join(", ")})`;
	return typeof item == "string" ? `${whole}/${item}` : whole;
}
// src/import/tables/models.ts
const MANUFACTURERS = {
	arista: "Arista",
	"arista networks": "Arista",
	cisco: "Cisco",
	"cisco systems": "Cisco",
	"cisco systems, inc.": "Cisco",
	"cisco systems inc": "Cisco",
	juniper: "Juniper",
	"juniper networks": "Juniper",
	fortinet: "Fortinet",
	"palo alto": "Palo Alto Networks",
	paloalto: "Palo Alto Networks",
	"palo alto networks": "Palo Alto Networks",
	mikrotik: "MikroTik",
	nokia: "Nokia",
	"alcatel-lucent": "Nokia",
	aruba: "Aruba",
	"hpe aruba": "Aruba",
	huawei: "Huawei",
	hp: "HP",
	hpe: "HPE",
	dell: "Dell",
	extreme: "Extreme Networks",
	cumulus: "Cumulus"
};
function manufacturerNamed(name) {
	let known = name.toLowerCase();
	return Object.hasOwn(MANUFACTURERS, known) ? MANUFACTURERS[known] ?? name : name;
}
const MAKERS = [
	[/^(?:WS-C|C9[2-6]\d{2}|C9800|CW9|ISR|ASR|CSR1|C8\d{3}|C1[01]\d{2}|N\d{1,2}K-|Nexus|NCS-?\d|ASA\d|ASAv|FPR|NX-OSv|IOSv)/i, "Cisco"],
	[/^(?:DCS-|CCS-|[cv]EOS|70[1-9]\d|7[1-8]\d{2}[A-Z])/i, "Arista"],
	[/^(?:v?SRX|v?MX|EX|v?QFX|ACX|PTX|firefly)[-\d]/i, "Juniper"],
	[/^(?:vMX|vSRX|vQFX|firefly)/i, "Juniper"],
	[/^(?:Forti|FG[TR]?-?\d|FGVM|FMG|FAZ)/i, "Fortinet"],
	[/^PA-(?:\d|VM)/i, "Palo Alto Networks"]
];
function manufacturerOfModel(model) {
	return MANUFACTURERS[model.split(" ", 1)[0]?.toLowerCase() ?? ""] ?? MAKERS.find(([pattern]) => pattern.test(model))?.[1];
}
const nexus = (digit, rest) => `N${digit}K-C${rest}`, RULES = [
	{
		of: "Cisco",
		pattern: /^([^\s,]+), {1,3}\d+ MB RAM\b.*$/,
		model: ([, name = ""]) => name
	},
	{
		of: "Cisco",
		pattern: /^NX-OSv Chassis$/i,
		model: "NX-OSv"
	},
	{
		of: "Cisco",
		pattern: /^Nexus ?(\d)\d{3} C?(\d[\w-]*)(?: \([^()]{1,40}\))?(?: Chassis)?$/i,
		model: ([, digit = "", rest = ""]) => nexus(digit, rest)
	},
	{
		of: "Cisco",
		pattern: /^Nexus ?(\d)\d{3} (N\dK-[\w-]+)(?: Chassis)?$/i,
		model: ([, , id = ""]) => id.toUpperCase()
	},
	{
		of: "Cisco",
		pattern: /^Nexus ?(\d)(\d{3}[A-Z][\w-]*)(?: Chassis)?$/i,
		model: ([, digit = "", rest = ""]) => nexus(digit, digit + rest)
	},
	{
		of: "Cisco",
		pattern: /^(Nexus ?\d{4}) Chassis$/i,
		model: ([, name = ""]) => name
	},
	{
		of: "Cisco",
		pattern: /^(N\dK-[\w-]+) Chassis$/i,
		model: ([, id = ""]) => id
	},
	{
		of: "Cisco",
		platform: "cisco_nxos",
		pattern: /^C([35679])(\d{3}[\w-]*)$/,
		model: ([, digit = "", rest = ""]) => nexus(digit, digit + rest)
	},
	{
		of: "Arista",
		pattern: /^ceos(?:lab)?$/i,
		model: "cEOSLab"
	},
	{
		of: "Arista",
		pattern: /^(?:DCS-)?(7\d{3}.*)$/,
		model: ([, rest = ""]) => `DCS-${rest}`
	},
	{
		of: "Arista",
		pattern: /^(?:CCS-)?(7[1-5]\d[A-Z].*)$/,
		model: ([, rest = ""]) => `CCS-${rest}`
	},
	{
		of: "Juniper",
		pattern: /^(?:srx|mx|ex|qfx|acx|ptx|nfx|firefly)[-\d].*$/i,
		model: ([all]) => all.toUpperCase()
	},
	{
		of: "Juniper",
		pattern: /^firefly.*$/i,
		model: ([all]) => all.toUpperCase()
	},
	{
		of: "Juniper",
		pattern: /^v(mx|srx|qfx)(.*)$/i,
		model: ([, kind = "", rest = ""]) => `v${kind.toUpperCase()}${rest}`
	}
];
function modelNamed(model, manufacturer, platform) {
	let [first = "", ...rest] = model.split(" "), bare = rest.length > 0 && manufacturerNamed(first) === manufacturer ? rest.join(" ") : model;
	for (let rule of RULES) {
		if (rule.of !== manufacturer || rule.platform !== void 0 && rule.platform !== platform) continue;
		let match = rule.pattern.exec(bare);
		if (match !== null) return typeof rule.model == "string" ? rule.model : rule.model(match);
	}
	return bare;
}
// src/import/tables/platforms.ts
const platform = (name, manufacturer, driver) => ({
	name,
	driver: driver === null ? void 0 : driver ?? name,
	manufacturer
}), OF_FAMILY = {
	iosxe: platform("cisco_iosxe", "Cisco", "cisco_xe"),
	ios: platform("cisco_ios", "Cisco"),
	nxos: platform("cisco_nxos", "Cisco"),
	iosxr: platform("cisco_iosxr", "Cisco", "cisco_xr"),
	asa: platform("cisco_asa", "Cisco"),
	junos: platform("juniper_junos", "Juniper"),
	"junos-evo": platform("juniper_junos", "Juniper"),
	eos: platform("arista_eos", "Arista"),
	panos: platform("paloalto_panos", "Palo Alto Networks"),
	fortios: platform("fortinet_fortios", "Fortinet", "fortinet"),
	aoscx: platform("aruba_aoscx", "Aruba"),
	routeros: platform("mikrotik_routeros", "MikroTik"),
	sros: platform("nokia_sros", "Nokia")
}, BY_NAME = {
	srlinux: platform("nokia_srlinux", "Nokia", "nokia_srl"),
	nokiasrlinux: platform("nokia_srlinux", "Nokia", "nokia_srl"),
	vrp: platform("huawei_vrp", "Huawei"),
	huawei: platform("huawei_vrp", "Huawei"),
	huaweivrp: platform("huawei_vrp", "Huawei"),
	fortimanager: platform("fortinet_fortimanager", "Fortinet", "fortinet"),
	fortianalyzer: platform("fortinet_fortianalyzer", "Fortinet", "fortinet"),
	cumulus: platform("cumulus_linux", void 0, null),
	cumuluslinux: platform("cumulus_linux", void 0, null),
	sonic: platform("dell_sonic", void 0),
	arubaos: platform("aruba_os", "Aruba"),
	procurve: platform("hp_procurve", "HP"),
	hpprocurve: platform("hp_procurve", "HP"),
	arubaosswitch: platform("aruba_osswitch", "Aruba", "aruba_procurve"),
	ftd: platform("cisco_ftd", "Cisco"),
	aireos: platform("cisco_wlc", "Cisco"),
	exos: platform("extreme_exos", "Extreme Networks"),
	xos: platform("extreme_exos", "Extreme Networks"),
	ers: platform("extreme_ers", "Extreme Networks"),
	voss: platform("extreme_vsp", "Extreme Networks"),
	vyos: platform("vyos", void 0),
	ciscocontroller: platform("cisco_wlc", "Cisco"),
	ciscowlc: platform("cisco_wlc", "Cisco"),
	ciscosb: platform("cisco_s300", "Cisco"),
	aos6: platform("alcatel_aos", "Alcatel-Lucent Enterprise"),
	aos7: platform("alcatel_aos", "Alcatel-Lucent Enterprise"),
	comware: platform("hp_comware", "HPE"),
	hpcomware: platform("hp_comware", "HPE"),
	ironware: platform("ruckus_fastiron", "Ruckus"),
	fastiron: platform("ruckus_fastiron", "Ruckus"),
	edgeos: platform("ubiquiti_edgerouter", "Ubiquiti"),
	edgeswitch: platform("ubiquiti_edgeswitch", "Ubiquiti"),
	powerconnect: platform("dell_powerconnect", "Dell"),
	ftos: platform("dell_force10", "Dell"),
	dellos10: platform("dell_os10", "Dell"),
	gaia: platform("checkpoint_gaia", "Check Point"),
	checkpointgaia: platform("checkpoint_gaia", "Check Point"),
	awplus: platform("allied_telesis_awplus", "Allied Telesis"),
	saos: platform("ciena_saos", "Ciena"),
	ceos: platform("arista_eos", "Arista"),
	veos: platform("arista_eos", "Arista"),
	crpd: platform("juniper_junos", "Juniper"),
	junipercrpd: platform("juniper_junos", "Juniper"),
	junipervmx: platform("juniper_junos", "Juniper"),
	junipervsrx: platform("juniper_junos", "Juniper"),
	junipervqfx: platform("juniper_junos", "Juniper"),
	junipervjunosrouter: platform("juniper_junos", "Juniper"),
	junipervjunosswitch: platform("juniper_junos", "Juniper"),
	ciscoxrd: platform("cisco_iosxr", "Cisco", "cisco_xr"),
	ciscoxrv: platform("cisco_iosxr", "Cisco", "cisco_xr"),
	ciscoxrv9k: platform("cisco_iosxr", "Cisco", "cisco_xr"),
	ciscocsr1000v: platform("cisco_iosxe", "Cisco", "cisco_xe"),
	ciscoc8000v: platform("cisco_iosxe", "Cisco", "cisco_xe"),
	ciscocat9kv: platform("cisco_iosxe", "Cisco", "cisco_xe"),
	ciscoiol: platform("cisco_iosxe", "Cisco", "cisco_xe"),
	cisco: platform("cisco_ios", "Cisco"),
	ciscon9kv: platform("cisco_nxos", "Cisco"),
	ciscoasav: platform("cisco_asa", "Cisco")
}, BY_OWN_NAME = new Map([...Object.values(OF_FAMILY), ...Object.values(BY_NAME)].filter(({ name }) => name !== "cisco_ios").map((each) => [each.name, each]));
function platformNamed(name, hint = "") {
	let own = BY_OWN_NAME.get(name);
	if (own !== void 0) return own;
	let word = name.toLowerCase().replaceAll(/[\s_.-]+/g, "");
	if (Object.hasOwn(BY_NAME, word)) return BY_NAME[word];
	let family = familyOf(hint === "" ? name : `${name} ${hint}`);
	return OF_FAMILY[family];
}
const OF_VENDOR = {
	arista: OF_FAMILY.eos,
	juniper: OF_FAMILY.junos,
	"juniper networks": OF_FAMILY.junos,
	"palo alto networks": OF_FAMILY.panos,
	fortinet: OF_FAMILY.fortios,
	mikrotik: OF_FAMILY.routeros,
	cumulus: BY_NAME.cumulus
}, CISCO_MODELS = [
	[/^(?:nexus|n\d{1,2}k|nx-?os|c93(?!00|50)\d{2,4}[a-z])/i, "nxos"],
	[/^(?:ncs|n540|asr-?9[\dk]|(?:r-)?(?:ios[ -]?)?xrv?|8[0-9]{3}(?:-|$))/i, "iosxr"],
	[/^asa/i, "asa"],
	[/^(?:cisco )?(?:c9(?:[2-6]00|350|40[47]|410|606|610)(?!\d)|c9800|isr-?4\d|asr-?10|csr1|c8\d{3}|c11\d{2}|ws-c3[68]50|ie-?3[34]\d{2})/i, "iosxe"]
];
function familyOfTrain(version) {
	let major = Number(/^0?(\d{1,2})\./.exec(version)?.[1] ?? NaN);
	return major === 3 || major >= 16 && major <= 18 ? "iosxe" : major >= 4 && major <= 7 || major >= 24 && major <= 25 ? "iosxr" : void 0;
}
function platformOf(manufacturer, model, version) {
	let vendor = manufacturer.toLowerCase();
	if (vendor === "fortinet" && /^(?:fmg|fortimanager)/i.test(model)) return BY_NAME.fortimanager;
	if (vendor === "fortinet" && /^(?:faz|fortianalyzer)/i.test(model)) return BY_NAME.fortianalyzer;
	if (Object.hasOwn(OF_VENDOR, vendor)) return OF_VENDOR[vendor];
	if (vendor !== "cisco") return;
	let family = CISCO_MODELS.find(([pattern]) => pattern.test(model))?.[1];
	if (family !== void 0) return OF_FAMILY[family];
	if (/^(?:fpr|firepower)/i.test(model)) return version?.includes("(") === !0 ? OF_FAMILY.asa : BY_NAME.ftd;
	let read = version === void 0 ? void 0 : parseVersion("ios", version);
	if (read === void 0 || version === void 0) return;
	if (read.key[0] !== 1) return OF_FAMILY.ios;
	let train = familyOfTrain(read.canonical);
	return train === void 0 ? void 0 : OF_FAMILY[train];
}
function platformForVersion(found, version) {
	return found.name !== "cisco_ios" || version === void 0 ? found : parseVersion("ios", version)?.key[0] === 1 ? OF_FAMILY.iosxe ?? found : found;
}
// src/import/usual-names.ts
function platformFor(record, raw, context) {
	let { platforms, known, curated } = context, { network_driver: driver, software_version: version } = record.fields, hinted = record.hint === void 0 ? raw : `${raw} ${record.hint}`, choice = platforms.get(raw.toLowerCase()) ?? platforms.get(hinted.toLowerCase());
	if (typeof choice == "string") return {
		name: choice,
		driver: known.driverOf(choice) ?? platformNamed(choice)?.driver,
		manufacturer: void 0
	};
	if (choice !== void 0) return {
		name: choice.name,
		driver: choice.network_driver,
		manufacturer: choice.manufacturer
	};
	if (known.has("platforms", raw) || curated?.platforms === !0) return {
		name: raw,
		driver: known.driverOf(raw) ?? driver,
		manufacturer: void 0
	};
	let found = platformNamed(raw, record.hint);
	if (found === void 0) return {
		name: raw,
		driver,
		manufacturer: void 0
	};
	let chosen = platformForVersion(found, version), name = known.has("platforms", chosen.name) ? chosen.name : known.platformWithDriver(chosen.driver) ?? chosen.name;
	return name !== raw && rename(context, "platform", record, raw, name), {
		name,
		driver: chosen.driver,
		manufacturer: chosen.manufacturer
	};
}
function inferred(maker, model, version, { known }) {
	let found = platformOf(maker, model, version);
	if (found !== void 0) return {
		name: known.has("platforms", found.name) ? found.name : known.platformWithDriver(found.driver) ?? found.name,
		driver: found.driver,
		manufacturer: found.manufacturer
	};
}
function makerOf(record, model, given, { known, curated }) {
	let declared = known.modelLike(model, given);
	if (declared !== void 0 && given === void 0) return declared.manufacturer;
	let maker = given ?? manufacturerOfModel(model);
	return maker === void 0 || known.has("manufacturers", maker) ? maker : curated === void 0 ? manufacturerNamed(maker) : maker;
}
function typeOf(record, maker, raw, platform, context) {
	let { known, curated, models } = context, mapped = models.get(raw.toLowerCase());
	if (mapped !== void 0) return {
		manufacturer: maker,
		model: mapped
	};
	let usual = curated === void 0 ? modelNamed(raw, maker, platform) : raw, type = known.modelLike(raw, maker) ?? known.modelLike(usual, maker) ?? {
		manufacturer: maker,
		model: usual
	};
	return type.model !== raw && rename(context, "model", record, raw, type.model), type;
}
function versionOf(record, platform, raw, context) {
	let { known, curated, changed } = context;
	if (raw === void 0) return;
	if (platform === void 0) {
		changed.push({
			reason: "version without a platform left out",
			name: nameOf(record),
			detail: raw
		});
		return;
	}
	if (curated?.platforms === !0) return raw;
	let family = familyOf(platform.driver ?? platform.name), canonical = canonicalVersion(family, raw);
	canonical === void 0 && changed.push({
		reason: `version that does not look like one of ${family}, kept as written`,
		name: nameOf(record),
		detail: raw
	});
	let version = known.spelling(platform.name, canonical ?? raw) ?? canonical ?? raw;
	return canonical !== void 0 && version !== raw && rename(context, "version", record, raw, version), version;
}
const nameOf = ({ fields: { name }, from }) => name ?? from;
function rename({ renamed }, what, record, from, to) {
	let key = JSON.stringify([
		what,
		from,
		to
	]), one = renamed.get(key) ?? {
		what,
		from,
		to,
		records: []
	};
	renamed.set(key, one), one.records.push(record);
}
// src/import/statuses.ts
const NO_SUCH_STATUS = "status that the repository does not have, left out: add it to statuses in fleetvet.yaml";
function withKnownStatuses(entries, { software, objects }) {
	let changed = [], known = (list = [], allowed, instead) => list.map((entry) => {
		let { status, ...rest } = entry;
		if (typeof status != "string" || allowed.includes(status)) return entry;
		let name = [
			"name",
			"version",
			"image_file_name"
		].map((field) => textField(entry, field)).find(Boolean);
		return changed.push({
			reason: NO_SUCH_STATUS,
			name: name ?? "",
			detail: status
		}), instead === void 0 ? rest : {
			...entry,
			status: instead
		};
	}), first = software.includes("Active") ? "Active" : software[0];
	return {
		entries: {
			...entries,
			software_versions: known(entries.software_versions, software, first),
			software_image_files: known(entries.software_image_files, software, first),
			virtual_machines: known(entries.virtual_machines, objects)
		},
		changed
	};
}
function statusKey(status) {
	return status.toLowerCase().replaceAll(/[_-]/g, " ");
}
function statusOf(record, raw, { statuses, changed }) {
	if (raw === void 0) return;
	let status = statuses.get(statusKey(raw));
	return status === void 0 && changed.push({
		reason: NO_SUCH_STATUS,
		name: nameOf(record),
		detail: raw
	}), status;
}
// src/import/normalize-items.ts
function itemsOf(record, device, maker, platform, { changed, curated }, known) {
	let members = record.members ?? [];
	members.length > 0 && changed.push({
		reason: "stack: its members are inventory items",
		name: device,
		detail: `${members.length} members`
	});
	let all = [...members, ...record.items ?? []], names = itemNames(all);
	return all.map((item, index) => {
		let name = names[index] ?? item.name;
		name !== item.name && changed.push({
			reason: "inventory item with a name that its device has twice",
			name: `${device}/${name}`
		});
		let part = item.partId === void 0 || curated !== void 0 ? item.partId : modelNamed(item.partId, maker, platform), manufacturer = item.manufacturer ?? (members.includes(item) ? maker : void 0);
		return defined({
			name,
			manufacturer: manufacturer === void 0 || known.has("manufacturers", manufacturer) || curated !== void 0 ? manufacturer : manufacturerNamed(manufacturer),
			part_id: part,
			serial: item.serial,
			...item.extra
		});
	});
}
function itemNames(items) {
	let counts = new Map();
	return items.map(({ name }) => {
		let count = (counts.get(name) ?? 0) + 1;
		return counts.set(name, count), count === 1 ? name : `${name} (${count})`;
	});
}
function normalize$1(data, definition, known, config) {
	let changed = [...data.changed], skipped = [...data.skipped], context = {
		definition,
		known,
		curated: data.curated,
		platforms: new Map(Object.entries(definition.platforms).map(([name, to]) => [name.toLowerCase(), to])),
		models: new Map(Object.entries(definition.models).map(([name, to]) => [name.toLowerCase(), to])),
		statuses: new Map(config.statuses.objects.map((status) => [statusKey(status), status])),
		changed,
		renamed: new Map()
	}, seen = new Map(), devices = [], kept = new Set();
	for (let record of data.devices) {
		let device = normalizeDevice(record, context);
		if (typeof device == "string") {
			skipped.push({
				reason: device,
				name: record.fields.name ?? record.from,
				detail: record.from
			});
			continue;
		}
		let identity = deviceIdentity(config.deviceUniqueness, device), twin = seen.get(identity), others = twin === void 0 ? known.deviceFiles(device) : [twin];
		if (others.length > 0) {
			let isKnown = twin === void 0, reason = isKnown ? "declared in another file" : "name, tenant and location of another device";
			skipped.push({
				reason,
				name: device.name,
				detail: `${record.from}; ${isKnown ? "declared in" : "also in"} ${listWords(others, 4)}`
			});
		} else seen.set(identity, record.from), devices.push(device), kept.add(record);
	}
	for (let { what, from, to, records } of context.renamed.values()) {
		let names = records.filter((record) => kept.has(record)).map(nameOf);
		names.length !== 0 && changed.push({
			reason: `${what} under its usual name`,
			name: `${from} → ${to}`,
			detail: `${plural(names.length, "device")}: ${listWords(names, 4)}`,
			devices: names
		});
	}
	return changed.push(...namesInTwoCases(devices, known)), {
		devices,
		skipped,
		changed
	};
}
function namesInTwoCases(devices, known) {
	return [
		["roles", ({ role }) => [role]],
		["locations", ({ location }) => [location]],
		["tenants", ({ tenant }) => [tenant]],
		["tags", ({ tags }) => tags],
		["platforms", ({ platform }) => [platform?.name]]
	].flatMap(([collection, namesOf]) => {
		let counts = countBy(devices.flatMap(namesOf).filter((name) => name !== void 0), (name) => name);
		return [...groupBy(counts, ([name]) => name.toLowerCase())].flatMap(([lower, imported]) => {
			let declared = known.spellingsOf(collection, lower).filter((name) => !counts.has(name));
			if (imported.length + declared.length < 2) return [];
			let names = [...imported.map(([name, count]) => `${name} (${plural(count, "device")})`), ...declared.map((name) => `${name} (declared in the repository)`)];
			return [{
				reason: `${collection} whose names differ in case only; use one spelling in the source`,
				name: listWords(names)
			}];
		});
	});
}
function normalizeDevice(record, context) {
	let { definition, known } = context, fields = {
		...definition.defaults,
		...record.fields
	}, { name, role } = fields;
	if (name === void 0) return "no name";
	if (fields.device_type === void 0) return "no model";
	if (role === void 0) return "no role";
	let tooLong = Object.entries(fields).find(([key, value]) => key !== "comments" && value.length > 255);
	if (tooLong !== void 0) return `${tooLong[0]} longer than 255 characters`;
	let named = fields.platform === void 0 ? void 0 : platformFor(record, fields.platform, context), maker = makerOf(record, fields.device_type, fields.manufacturer ?? named?.manufacturer, context);
	if (maker === void 0) return "no manufacturer";
	let mayInfer = context.curated === void 0 || fields.software_version !== void 0, platform = named ?? (mayInfer ? inferred(maker, fields.device_type, fields.software_version, context) : void 0), type = typeOf(record, maker, fields.device_type, platform?.name, context), version = versionOf(record, platform, fields.software_version, context), status = statusOf(record, fields.status, context);
	return {
		from: record.from,
		name,
		tenant: fields.tenant,
		location: fields.location,
		role,
		...type,
		partNumber: fields.part_number,
		platform: platform === void 0 ? void 0 : {
			name: platform.name,
			driver: platform.driver
		},
		version,
		tags: [...new Set(record.tags ?? [])].filter((tag) => tag !== "" && tag.length <= 255),
		rest: defined({
			status: status === "Active" ? void 0 : status,
			serial: fields.serial,
			asset_tag: fields.asset_tag,
			comments: fields.comments,
			...record.extra
		}),
		items: itemsOf(record, name, type.manufacturer, platform?.name, context, known)
	};
}
// src/import/observations.ts
const FORMATS = new Set(["csv", "json"]);
function seenSoftware(records, { defaults }, asOf) {
	let seen = [], remarks = [];
	for (let { fields, items = [], members = [], extra } of records) {
		let { name, tenant = defaults.tenant, location = defaults.location, software_version: own } = fields;
		if (name === void 0) continue;
		let day = fields.seen === void 0 ? asOf : dateIn(fields.seen);
		day === void 0 && remarks.push({
			reason: "day of the observation that cannot be read; the day of the import stands for it",
			name,
			detail: fields.seen
		});
		let add = (item, version) => {
			version !== void 0 && (version.length > 255 ? remarks.push({
				reason: "observed version longer than 255 characters left out",
				name
			}) : seen.push({
				name,
				tenant,
				location,
				item,
				version,
				seen: day ?? asOf
			}));
		};
		add(void 0, own ?? textField(extra?.software_version, "version"));
		let all = [...members, ...items];
		for (let [index, itemName] of itemNames(all).entries()) add(itemName, textField(all[index]?.extra?.software_version, "version"));
	}
	return {
		seen,
		remarks
	};
}
function dateIn(text) {
	let day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
	if (day !== void 0) return isDate(day) ? day : void 0;
	if (!/^\d{9,13}(?:\.\d+)?$/.test(text)) return;
	let number = Number(text);
	return new Date(number < 1e11 ? number * 1e3 : number).toISOString().slice(0, 10);
}
function observationEntries(seen, entries, { source, name }, { deviceUniqueness }) {
	let byName = declaredByName(entries), recordsOf = new Map();
	for (let one of seen) recordsOf.set(one.name, (recordsOf.get(one.name) ?? new Set()).add(deviceIdentity("location_tenant_name", one)));
	let found = new Map(), remarks = [];
	for (let one of seen) {
		let named = byName.get(one.name) ?? [], device = deviceOf(one, named, recordsOf.get(one.name)?.size === 1);
		if (device === void 0) {
			named.length > 1 && one.item === void 0 && remarks.push({
				reason: "not observed, as several devices have this name",
				name: one.name,
				detail: "map its location or tenant"
			});
			continue;
		}
		if (one.item !== void 0 && !device.items.has(one.item)) {
			remarks.push({
				reason: "not observed, as the inventory does not have the item",
				name: `${one.name}/${one.item}`
			});
			continue;
		}
		let key = JSON.stringify([deviceIdentity(deviceUniqueness, device), one.item]), other = found.get(key);
		(other === void 0 || other.seen.seen < one.seen) && found.set(key, {
			device,
			seen: one
		});
	}
	return {
		remarks,
		entries: [...found.values()].sort((a, b) => compareText(a.device.name, b.device.name) || compareOptionalText(a.device.tenant, b.device.tenant) || compareOptionalText(a.device.location, b.device.location) || compareOptionalText(a.seen.item, b.seen.item)).map(({ device, seen: { item, version, seen: day } }) => defined({
			device: referenceTo(device, byName.get(device.name) ?? []),
			inventory_item: item,
			version,
			seen: day,
			source: FORMATS.has(source) ? name : source
		}))
	};
}
function entriesOfFiles(files) {
	return files.flatMap(({ entries }) => entries.flatMap(({ collection, value, parent }) => parent === void 0 && (collection === "devices" || collection === "inventory_items") ? [{
		collection,
		entry: value
	}] : []));
}
function declaredByName(entries) {
	let itemsOf = new Map();
	for (let { collection, entry } of entries) {
		if (collection !== "inventory_items") continue;
		let { device } = entry, [holder, item] = [typeof device == "string" ? device : textField(device, "name"), textField(entry, "name")];
		holder !== void 0 && item !== void 0 && itemsOf.set(holder, [...itemsOf.get(holder) ?? [], item]);
	}
	let devices = new Map();
	for (let { collection, entry } of entries) {
		let name = textField(entry, "name");
		if (collection !== "devices" || name === void 0) continue;
		let { inventory_items: nested } = entry, items = (Array.isArray(nested) ? nested : []).flatMap((item) => textField(item, "name") ?? []), device = {
			name,
			tenant: textField(entry, "tenant"),
			location: textField(entry, "location"),
			items: new Set([...items, ...itemsOf.get(name) ?? []])
		};
		addToGroup(devices, name, device);
	}
	return devices;
}
function deviceOf({ tenant, location }, named, isAloneInSource) {
	let exact = named.find((device) => device.tenant === tenant && device.location === location);
	if (exact !== void 0) return exact;
	let fitting = devicesFitting({
		tenant,
		location
	}, named);
	return fitting.length === 1 ? fitting[0] : isAloneInSource && named.length === 1 ? named[0] : void 0;
}
function referenceTo(device, named) {
	if (named.length === 1) return device.name;
	let differs = (field) => named.some((other) => other[field] !== device[field]);
	return defined({
		name: device.name,
		tenant: differs("tenant") ? device.tenant ?? null : void 0,
		location: differs("location") ? device.location ?? null : void 0
	});
}
// src/import/previous.ts
function previousEntries(files) {
	let entries = {}, observations = [], versions = new Map();
	for (let { collection, value, parent } of files.flatMap((file) => file.entries)) {
		if (parent !== void 0) continue;
		if (collection === "observed_software") {
			observations.push(value);
			continue;
		}
		let entry = typeof value == "string" ? { name: value } : value;
		if ((entries[collection] ??= []).push(entry), collection !== "software_versions") continue;
		let { end_of_support_date: end } = entry, key = JSON.stringify([textField(entry, "platform"), textField(entry, "version")]);
		end !== void 0 && versions.set(key, { end_of_support_date: end });
	}
	return {
		entries,
		observations,
		versionFields: (platform, version) => versions.get(JSON.stringify([platform, version]))
	};
}
function withInitialVersions(devices, { entries }, { write }, uniqueness) {
	if (write.softwareVersion === "always") return devices;
	let before = new Map((entries.devices ?? []).map((entry) => [identityOf(entry, uniqueness), entry]));
	return devices.map((device) => {
		let entry = before.get(deviceIdentity(uniqueness, device));
		return entry === void 0 ? device : withVersionsOf(device, entry);
	});
}
function identityOf(entry, uniqueness) {
	return deviceIdentity(uniqueness, {
		name: String(entry.name),
		tenant: textField(entry, "tenant"),
		location: textField(entry, "location")
	});
}
function withVersionsOf(device, entry) {
	let nested = entry.inventory_items, itemsBefore = new Map((Array.isArray(nested) ? nested : []).map((item) => [item.name, item])), items = device.items.map((item) => withVersionOf(item, itemsBefore.get(item.name))), version = entry.software_version;
	if (typeof version != "string") return {
		...device,
		items,
		rest: withVersionOf(device.rest, entry)
	};
	if (textField(entry, "platform") !== device.platform?.name) return {
		...device,
		items
	};
	let { software_version: _, ...rest } = withVersionOf(device.rest, entry);
	return {
		...device,
		items,
		version,
		rest
	};
}
function withVersionOf(fields, entry) {
	if (entry?.software_version === void 0) return fields;
	let { software_version: version, software_image_files: images } = entry;
	return defined({
		...fields,
		software_version: version,
		software_image_files: images
	});
}
// src/import/yaml-file.ts
const NAMES$1 = new Set([
	"manufacturers",
	"locations",
	"tenants",
	"roles",
	"tags"
]);
function writeFile(path, header, collections) {
	let lines = [...header], starts = [];
	for (let [collection, entries] of collections) if (entries.length !== 0) {
		lines.push("", `${collection}:`);
		for (let entry of entries) {
			starts.push({
				line: lines.length + 1,
				collection,
				entry
			});
			let fields = Object.entries(entry), [first] = fields;
			NAMES$1.has(collection) && fields.length === 1 && first?.[0] === "name" ? lines.push(`  - ${yamlText(first[1])}`) : writeMapping(lines, "  - ", "    ", fields);
		}
	}
	return {
		path,
		text: `${lines.join("\n")}\n`,
		starts
	};
}
function writeMapping(lines, first, indent, fields) {
	for (let [index, [key, value]] of fields.entries()) {
		let before = index === 0 ? first : indent;
		if (key === "inventory_items" && Array.isArray(value)) {
			lines.push(`${before}${key}:`);
			for (let item of value) writeMapping(lines, `${indent}  - `, `${indent}    `, Object.entries(item));
		} else lines.push(`${before}${yamlText(key)}: ${yamlText(value)}`);
	}
}
// src/import/location-files.ts
function locationFiles(folder, devices) {
	let groups = new Map();
	for (let { location, entry } of devices) addToGroup(groups, location, entry);
	let names = fileNames([...groups.keys()].filter((location) => location !== void 0));
	return [...groups].map(([location, entries]) => (entries.sort((a, b) => compareText(String(a.name), String(b.name)) || compareOptionalText(textField(a, "tenant"), textField(b, "tenant"))), [`${folder}/${location === void 0 ? NO_LOCATION : names.get(location) ?? location}.yaml`, [["devices", entries]]]));
}
const NO_LOCATION = "no-location", RESERVED = /^(?:vocabulary|device-types|software|inventory-items|virtual-machines|no-location|con|prn|aux|nul|com\d|lpt\d|location)$/;
function fileNames(locations) {
	let stems = new Map(locations.map((location) => [location, stemOf(location)])), counts = countBy(stems.values(), (stem) => stem);
	return new Map([...stems].map(([location, stem]) => [location, counts.get(stem) === 1 && !RESERVED.test(stem) ? stem : `${stem}-${digestOf(location).slice(0, 8)}`]));
}
function stemOf(location) {
	let slug = slugOf(location).slice(0, 60);
	return slug === "" ? "location" : slug;
}
// src/import/assemble.ts
const NAMES = [
	"manufacturers",
	"locations",
	"tenants",
	"roles",
	"tags"
];
function assemble(input) {
	let { definition, data, known } = input, { folder, policy } = definition.write, entriesOf = (collection) => inOrder(collection, [...data.entries?.[collection] ?? [], ...input.kept[collection] ?? []]), types = typeEntries(input, entriesOf("device_types")), makers = makersByModel(types), isAmbiguous = (model) => new Set([...makers.get(model) ?? [], ...known.makersOf(model)]).size > 1, devices = input.devices.map((device) => ({
		location: device.location,
		entry: entryOf(device, isAmbiguous)
	}));
	for (let entry of entriesOf("devices")) devices.push({
		location: textField(entry, "location"),
		entry
	});
	let header = [ownershipLine(definition.name)], headerOfDevices = definition.write.softwareVersion === "initial" ? [...header, KEEPS_VERSIONS] : header, platforms = platformEntries(input, entriesOf("platforms")), contents = [
		[`${folder}/vocabulary.yaml`, [...nameEntries(input, entriesOf), ["platforms", platforms.filter(({ name }) => !known.has("platforms", String(name)))]]],
		[`${folder}/device-types.yaml`, [["device_types", types]]],
		[`${folder}/software.yaml`, [["software_versions", versionEntries(input, entriesOf("software_versions"))], ["software_image_files", entriesOf("software_image_files")]]],
		...locationFiles(folder, devices).map(([path, collections]) => [
			path,
			collections,
			headerOfDevices
		]),
		[`${folder}/inventory-items.yaml`, [["inventory_items", entriesOf("inventory_items")]]],
		[`${folder}/virtual-machines.yaml`, [["virtual_machines", entriesOf("virtual_machines")]]],
		[policy, [["validated_software", entriesOf("validated_software")]]]
	], { blocked } = input;
	return contents.map(([path, collections, own = header]) => writeFile(path, own, blocked.size === 0 ? collections : without(collections, blocked))).filter(({ starts }) => starts.length > 0).sort((a, b) => compareText(a.path, b.path));
}
const ORDER = {
	software_image_files: ["software_version", "image_file_name"],
	inventory_items: ["device", "name"],
	virtual_machines: [
		"name",
		"cluster",
		"tenant"
	],
	validated_software: [
		"software",
		"start",
		"end"
	]
};
function inOrder(collection, entries) {
	let fields = ORDER[collection];
	return fields === void 0 ? entries : entries.map((entry) => ({
		entry,
		key: JSON.stringify([...fields.map((name) => entry[name]), entry])
	})).sort((a, b) => compareText(a.key, b.key)).map(({ entry }) => entry);
}
function observedFile(path, name, entries, blocked) {
	return writeFile(path, [ownershipLine(name)], without([["observed_software", entries]], blocked));
}
function without(collections, blocked) {
	return collections.map(([collection, entries]) => [collection, entries.filter((entry) => !blocked.has(JSON.stringify([collection, entry])))]);
}
function nameEntries({ devices, known }, entriesOf) {
	let carriers = [
		...devices.map(({ rest }) => rest),
		...devices.flatMap(({ items }) => items),
		...[
			"inventory_items",
			"virtual_machines",
			"software_versions",
			"software_image_files"
		].flatMap(entriesOf)
	], used = {
		manufacturers: [
			...devices.map(({ manufacturer }) => manufacturer),
			...carriers.map((entry) => textField(entry, "manufacturer")),
			...entriesOf("device_types").map((type) => textField(type, "manufacturer")),
			...entriesOf("platforms").map((platform) => textField(platform, "manufacturer"))
		],
		locations: devices.map(({ location }) => location),
		tenants: [...devices.map(({ tenant }) => tenant), ...carriers.map((entry) => textField(entry, "tenant"))],
		roles: [...devices.map(({ role }) => role), ...carriers.map((entry) => textField(entry, "role"))],
		tags: [...devices.flatMap(({ tags }) => tags), ...carriers.flatMap(tagsOf)]
	};
	return NAMES.map((collection) => {
		let entries = new Map();
		for (let entry of entriesOf(collection)) entries.set(String(entry.name), entry);
		for (let name of used[collection]) name !== void 0 && !entries.has(name) && entries.set(name, { name });
		return [collection, [...entries.values()].filter(({ name }) => !known.has(collection, String(name))).sort((a, b) => compareText(String(a.name), String(b.name)))];
	});
}
function tagsOf(entry) {
	let { tags } = entry;
	return Array.isArray(tags) ? tags.map(String) : [];
}
function platformEntries({ devices }, given) {
	let found = new Map();
	for (let { platform, manufacturer } of devices) {
		if (platform === void 0) continue;
		let one = found.get(platform.name) ?? {
			driver: platform.driver,
			makers: new Set()
		};
		found.set(platform.name, one), one.makers.add(manufacturer);
	}
	let entries = new Map(given.map((entry) => [String(entry.name), entry]));
	for (let [name, { driver, makers }] of found) {
		if (entries.has(name)) continue;
		let [maker] = makers;
		entries.set(name, defined({
			name,
			manufacturer: makers.size === 1 ? maker : void 0,
			network_driver: driver
		}));
	}
	return [...entries.values()].sort((a, b) => compareText(String(a.name), String(b.name)));
}
function typeEntries({ devices, known }, given) {
	let entries = new Map(), keyOf = (manufacturer, model) => JSON.stringify([manufacturer, model]);
	for (let entry of given) entries.set(keyOf(String(entry.manufacturer), String(entry.model)), entry);
	for (let { manufacturer, model, partNumber } of devices) {
		let key = keyOf(manufacturer, model), before = entries.get(key);
		(before === void 0 || before.part_number === void 0 && partNumber !== void 0) && entries.set(key, {
			...defined({
				manufacturer,
				model,
				part_number: partNumber
			}),
			...before
		});
	}
	return [...entries.values()].filter((entry) => !known.hasType({
		manufacturer: String(entry.manufacturer),
		model: String(entry.model)
	})).sort(byFields("manufacturer", "model"));
}
function versionEntries({ devices, known, versionFields }, given) {
	let entries = new Map(), keyOf = (platform, version) => JSON.stringify([platform, version]);
	for (let entry of given) {
		let [platform, version] = [String(entry.platform), String(entry.version)], filled = entry.end_of_support_date === void 0 ? versionFields(platform, version) : void 0;
		entries.set(keyOf(platform, version), {
			platform,
			version,
			...filled,
			...entry
		});
	}
	for (let { platform, version } of devices.flatMap(softwareOf)) entries.has(keyOf(platform, version)) || known.hasVersion(platform, version) || entries.set(keyOf(platform, version), {
		platform,
		version,
		...versionFields(platform, version),
		status: "Active"
	});
	return [...entries.values()].filter((entry) => !known.hasVersion(String(entry.platform), String(entry.version))).sort(byFields("platform", "version"));
}
function softwareOf({ platform, version, rest, items }) {
	let own = platform !== void 0 && version !== void 0 ? [{
		platform: platform.name,
		version
	}] : [], others = [rest, ...items].flatMap(({ software_version: reference }) => {
		let [of, what] = [textField(reference, "platform"), textField(reference, "version")];
		return of === void 0 || what === void 0 ? [] : [{
			platform: of,
			version: what
		}];
	});
	return [...own, ...others];
}
const byFields = (...fields) => (a, b) => {
	for (let field of fields) {
		let order = compareText(String(a[field]), String(b[field]));
		if (order !== 0) return order;
	}
	return 0;
};
function entryOf(device, isAmbiguous) {
	let { name, manufacturer, model, role, platform, tenant, location, tags, version, rest, items } = device, { software_image_files: images, comments, custom_fields: custom, software_version: other, ...facts } = rest;
	return defined({
		name,
		device_type: isAmbiguous(model) ? {
			manufacturer,
			model
		} : model,
		role,
		platform: platform?.name,
		tenant,
		location,
		...facts,
		tags: tags.length > 0 ? tags : void 0,
		software_version: other ?? version,
		software_image_files: images,
		comments,
		custom_fields: custom,
		inventory_items: items.length > 0 ? items : void 0
	});
}
function makersByModel(types) {
	let makers = new Map();
	for (let { model, manufacturer } of types) {
		let key = String(model);
		makers.set(key, (makers.get(key) ?? new Set()).add(String(manufacturer)));
	}
	return makers;
}
async function fit(round) {
	let blocked = new Set(), kept = {}, remarks = {
		skipped: [],
		kept: []
	};
	for (let count = 0; count < 12; count += 1) {
		let { files, notObserved } = withObserved$1(assemble({
			...round,
			kept,
			versionFields: round.previous.versionFields,
			blocked
		}), round, blocked), added = addedFaults(round.before, await findFaultsWith(round, files));
		if (added.length === 0) return {
			files,
			...remarks,
			notObserved
		};
		let byPath = new Map(files.map((file) => [file.path, file])), isProgress = !1;
		for (let draft of added) {
			let [first] = placesOf(draft), own = placesOf(draft).flatMap((place) => entryAt(byPath.get(place.file), place.line) ?? []), culprit = first !== void 0 && byPath.has(first.file) && own[0] !== void 0 && isKept(kept, own[0]) ? void 0 : own[0];
			culprit === void 0 ? isProgress = keepNamed(namesAt(draft), round.previous, files, kept, remarks.kept, draft) || isProgress : blocked.has(keyOf(culprit)) || (blocked.add(keyOf(culprit)), remarks.skipped.push(remarkOn(culprit, draft)), isProgress = !0);
		}
		if (!isProgress) throw broken(added);
	}
	throw new UserError("the import does not fit into the repository: run fleetvet check, and fix what it finds first");
}
function withObserved$1(files, { definition, loaded, others, seen }, blocked) {
	let path = definition.write.observed;
	if (path === void 0) return {
		files,
		notObserved: []
	};
	let { entries, remarks } = observationEntries(seen, [...entriesOfFiles(others), ...files.flatMap(({ starts }) => starts)], definition, loaded.config), observed = observedFile(path, definition.name, entries, blocked);
	return {
		files: observed.starts.length === 0 ? files : [...files, observed],
		notObserved: remarks
	};
}
function broken(added) {
	let [first] = added, place = first === void 0 ? void 0 : placesOf(first)[0];
	return new UserError(`nothing is written, since the import would break the repository: ${place?.file}:${place?.line}: ${first?.message}`);
}
async function findFaultsWith({ source, loaded, owned, definition }, files) {
	let texts = new Map(owned.map(({ file }) => [file.path, void 0]));
	for (let { path, text } of files) texts.set(path, text);
	let after = await findFaults(withFiles(source, texts), loaded), read = new Map(after.files.map(({ file }) => [file.path, file.area])), { observed } = definition.write;
	if (observed !== void 0 && files.some(({ path }) => path === observed) && read.get(observed) !== "observed") throw new UserError(`${observed} would not be read as observed software: ${read.has(observed) ? `it is a file of ${read.get(observed) ?? ""}` : `no glob of ${loaded.path} matches it`}; name a file that observed in ${loaded.path} matches, such as observed/${definition.name}.yaml`);
	let unread = files.find(({ path }) => !read.has(path));
	if (unread !== void 0) throw new UserError(`${unread.path} would not be read: no glob of ${loaded.path} matches it; add it to inventory, or set write.folder in the definition`);
	return after;
}
function entryAt(file, line) {
	return file?.starts.findLast((start) => start.line <= line);
}
const keyOf = ({ collection, entry }) => JSON.stringify([collection, entry]);
function isKept(kept, { collection, entry }) {
	return kept[collection]?.some((one) => JSON.stringify(one) === JSON.stringify(entry)) === !0;
}
function remarkOn({ collection, entry }, { rule, message }) {
	return {
		reason: `it would be an error (${rule})`,
		name: nameOfEntry(entry, collection),
		detail: message
	};
}
function nameOfEntry(entry, collection) {
	return [
		"name",
		"model",
		"version",
		"image_file_name"
	].map((field) => textField(entry, field)).find(Boolean) ?? collection;
}
function keepNamed(names, { entries }, files, kept, remarks, draft) {
	let present = new Set(files.flatMap(({ starts }) => starts.map(keyOf))), isFound = !1;
	for (let [collection, list] of Object.entries(entries)) for (let entry of list) {
		if (!names.includes(nameOfEntry(entry, collection)) || present.has(keyOf({
			collection,
			entry
		})) || isKept(kept, {
			collection,
			entry
		})) continue;
		(kept[collection] ??= []).push(entry);
		let [place] = placesOf(draft);
		remarks.push({
			reason: "gone from the source, and kept because the repository refers to it",
			name: nameOfEntry(entry, collection),
			detail: `${place?.file}:${place?.line}`
		}), isFound = !0;
	}
	return isFound;
}
// src/import/plan-import.ts
async function planImport(source, given, definition, options = {}) {
	if (definition.filters !== void 0 && given.devices.length === 0 && given.skipped.length > 0) throw new UserError(`the filters of the definition leave out all ${plural(given.skipped.length, "device")}: nothing is imported; check the names and values of ${listWords(definition.filters.map(({ field }) => field), 4)}`);
	let loaded = await loadConfig(source, options.config), { config } = loaded, before = await findFaults(source, loaded), owned = before.files.filter(({ file }) => isOwned(source, file, definition)), others = before.files.filter((file) => !owned.includes(file)), known = whatIsKnown(others, config.deviceUniqueness), previous = previousEntries(owned), { entries, changed } = withKnownStatuses(given.entries ?? {}, config.statuses), data = {
		...given,
		entries,
		changed: [...given.changed, ...changed]
	}, normalized = normalize$1(data, definition, known, config);
	refuseEmpty(normalized, previous, definition);
	let devices = withInitialVersions(normalized.devices, previous, definition, config.deviceUniqueness), { seen, remarks } = observe(data, definition, options.asOf), { files, skipped, kept, notObserved } = await fit({
		source,
		loaded,
		before,
		owned,
		others,
		definition,
		previous,
		data,
		devices,
		known,
		seen
	}), changes = changesOf(source, files, owned);
	options.config === void 0 && source.read("fleetvet.yaml", Infinity) === void 0 && files.some(({ path }) => path !== definition.write.observed) && changes.push({
		path: DEFAULT_CONFIG,
		before: void 0,
		after: configText(definition.name)
	});
	let now = files.flatMap(({ starts }) => starts), counts = countBy(now, ({ collection }) => collection);
	counts.delete("devices");
	let entriesNow = (name) => now.filter(({ collection }) => collection === name).map(({ entry }) => entry), present = entriesNow("devices");
	return {
		name: definition.name,
		files: changes.sort((a, b) => compareText(a.path, b.path)),
		devices: {
			total: present.length,
			...compareDevices(previous.entries.devices ?? [], present, config)
		},
		observed: definition.write.observed === void 0 ? void 0 : compareObservations(previous.observations, entriesNow("observed_software")),
		isWithoutPolicy: !before.files.some(({ entries: all }) => all.some(({ collection }) => collection === "validated_software")),
		entries: [...counts],
		skipped: [...normalized.skipped, ...skipped],
		changed: [
			...normalized.changed,
			...remarks,
			...notObserved
		],
		kept
	};
}
function refuseEmpty({ devices, skipped }, { entries }, { name, write }) {
	let before = entries.devices?.length ?? 0;
	if (before === 0 || devices.length > 0 || skipped.some(({ reason }) => reason === "declared in another file")) return;
	let reasons = [...countBy(skipped, ({ reason }) => reason)].map(([reason, count]) => `${reason} (${count})`), why = reasons.length === 0 ? "the source has no devices" : `all devices of the source are skipped: ${listWords(reasons, 4)}`;
	throw new UserError(`${why}, and the import ${name} has ${before}: nothing is imported; if the source is right, remove ${write.folder}`);
}
function isOwned(source, { path, area }, { name, write }) {
	let isObserved = write.observed !== void 0 && area === "observed";
	return !path.startsWith(`${write.folder}/`) && path !== write.policy && !isObserved ? !1 : readText(source, path)?.split(/\r?\n/, 1)[0] === ownershipLine(name);
}
function observe({ devices }, definition, asOf) {
	if (definition.write.observed === void 0) return {
		seen: [],
		remarks: []
	};
	if (asOf === void 0) throw Error("an import with an observed file needs a date");
	return seenSoftware(devices, definition, asOf);
}
// src/cli/run-import.ts
async function runImport(source, files, options) {
	if (source === "endoflife" && options.definition === void 0) {
		await importSupportDates(files, options);
		return;
	}
	let { definition: asGiven, names } = await whatToImport(source, files, options), definition = withObserved(asGiven, options), { dryRun: isDryRun = !1, quiet = !1, all = !1 } = options, plan = await withProgress(quiet, async (_, onStage) => {
		let data = await readData(definition, names, options, onStage);
		return await onStage(`comparing ${plural(data.devices.length, "device")} with the inventory`), planImport(workingTree(options.cwd, options.config), data, definition, {
			config: options.config,
			asOf: options.asOf ?? today()
		});
	}), diffTo = options.format === "pretty" ? process.stdout : process.stderr;
	await carryOut(options.cwd, plan.files, isDryRun, diffTo);
	let colors = colorsFor(process.stdout, options.color), summary = options.format === "json" ? renderJson(plan) : options.format === "markdown" ? renderMarkdown(plan) : foldLines(renderSummary(plan, {
		colors,
		isDryRun,
		all
	}), columnsIfSet(process.stdout));
	isDryRun && options.format === "pretty" ? await writePieces(process.stderr, quiet ? [] : summary) : quiet || await writePieces(process.stdout, summary);
}
async function readData(definition, names, options, onStage) {
	let { source, fields, filters } = definition;
	if (options.url !== void 0) return readLive(definition, names, {
		...options,
		url: options.url
	}, onStage);
	let info = SOURCES[source];
	if (info === void 0) throw new UserError(`there is no source "${source}"`);
	if (names.length === 0) throw new UserError(`no files to import: name files or folders with ${info.title}, or - for standard input${source in LIVE_SOURCES ? ", or give --url" : ""}`);
	let inputs = (source === "oxidized" && names.length === 1 ? await readBareRepository(".", names[0] ?? "") : void 0) ?? readInputFiles(names, info.extensions);
	if (inputs.length === 0) throw new UserError(`no files to import: ${names.join(", ")} contains none that ${source} reads`);
	return await onStage(`reading ${plural(inputs.length, "input file")}`), info.read({
		files: inputs,
		fields,
		filters
	});
}
async function readLive({ source, fields, filters }, names, options, onStage) {
	let load = LIVE_SOURCES[source];
	if (load === void 0) throw new UserError(`${source} cannot be read with --url: only ${Object.keys(LIVE_SOURCES).join(" and ")} can`);
	if (names.length > 0) throw new UserError(`give files or --url, not both: ${names.join(", ")}`);
	let onProgress = async (read, total) => onStage(`reading ${source}: ${read} of ${plural(total, "object")}`), live = await load();
	return live.read({
		...serverOf(options, live.tokenVariable),
		fields,
		filters,
		onProgress
	});
}
async function whatToImport(source, files, options) {
	let fields = {};
	for (let [field, where] of options.map ?? []) {
		let name = expectField(field, "--map: ");
		fields[name] = [...fields[name] ?? [], where];
	}
	let defaults = Object.fromEntries((options.default ?? []).map(([field, value]) => [expectField(field, "--default: "), value]));
	if (options.definition !== void 0) {
		let [file] = readInputFiles([options.definition], void 0);
		if (file === void 0) throw new UserError(`there is no import definition ${options.definition}`);
		let read = await readDefinition(file);
		return {
			definition: {
				...read,
				fields: {
					...read.fields,
					...fields
				},
				defaults: {
					...read.defaults,
					...defaults
				}
			},
			names: source === void 0 ? files : [source, ...files]
		};
	}
	let sources = [...Object.keys(SOURCES), "endoflife"];
	if (source === void 0) throw new UserError(`name a source, one of ${sources.join(", ")}, or a definition with --definition`);
	expectSource(source, "", sources);
	let name = options.name ?? source;
	if (!/^[a-z0-9][a-z0-9_-]{0,62}$/.test(name)) throw new UserError(`"${name}" cannot name an import: use lower-case letters, digits, - and _`);
	return {
		definition: {
			name,
			source,
			fields,
			filters: void 0,
			defaults,
			platforms: {},
			models: {},
			write: defaultWrite(name)
		},
		names: files
	};
}
function withObserved(definition, { cwd, observed }) {
	if (observed === void 0) return definition;
	let file = expectInside(pathInRoot(cwd, path.resolve(observed)), "--observed: ");
	return {
		...definition,
		write: {
			...definition.write,
			softwareVersion: "initial",
			observed: file
		}
	};
}
async function carryOut(cwd, files, isDryRun, diffTo = process.stdout) {
	if (isDryRun) {
		let { renderDiff } = await import("./diff2.js").then((chunk) => ({ renderDiff: chunk.t }));
		await writePieces(diffTo, renderDiff(files));
	} else writeFiles(path.resolve(cwd), files.map(({ path: name, after }) => ({
		path: name,
		text: after
	})));
}
async function importSupportDates(files, options) {
	let { readSupportDates } = await import("./endoflife2.js").then((chunk) => ({ readSupportDates: chunk.t })), { planSupportDates } = await import("./plan-support-dates.js"), { renderSupport } = await import("./support.js");
	if (files.length === 0) throw new UserError("no files to import: name products of endoflife.date, as Markdown or JSON");
	let { dryRun: isDryRun = !1, replace = !1, quiet = !1 } = options, plan = await withProgress(quiet, async (_, onStage) => {
		await onStage(`reading ${plural(files.length, "product")}`);
		let products = await readSupportDates(readInputFiles(files, [
			".md",
			".json",
			".yml",
			".yaml"
		]));
		return await onStage("comparing with the software versions"), planSupportDates(workingTree(options.cwd, options.config), products, {
			config: options.config,
			replace
		});
	});
	await carryOut(options.cwd, plan.files, isDryRun);
	let lines = foldLines(renderSupport(plan, colorsFor(process.stdout, options.color), isDryRun), columnsIfSet(process.stdout));
	quiet || await writePieces(isDryRun ? process.stderr : process.stdout, lines);
}
export { runImport };
