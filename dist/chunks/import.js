import "./rolldown-runtime.js";
import { I as foldLines, S as InvalidArgumentError, _ as formatOption, d as writePieces, f as withProgress, l as columnsIfSet, m as addSomeCommonOptions, s as colorsFor, v as today } from "./command-line.js";
import { C as pathInRoot, Cr as parseVersion, Er as countBy, Gn as isMapping, Hn as COLLECTION_NOUNS, Hr as compareOptionalText, Ht as locate, It as yamlText, J as UnreadableFile, K as readText, Kn as textField, Ln as digestOf, Or as groupBy, R as DEFAULT_CONFIG, Sn as quote, Tr as addToGroup, Ur as compareText, V as loadConfig, _t as isLonger, a as workingTree, br as canonicalVersion, dr as plural, fr as slugOf, ht as appendErrors, in as positionAt, ir as isDate, lr as listWords, mt as addError, on as nearest, pr as toWords, vt as isShorter, wr as familyOf, xt as explainSchemaErrors, yt as validateField, z as DEFAULT_LIMITS, zt as createYamlReader } from "./core.js";
import { n as readInputFiles, t as readBareRepository } from "./read-input-files.js";
import { t as writeFiles } from "./write-files.js";
import { t as toJson } from "./json.js";
import { n as escapeMarkdown } from "./markdown-escape.js";
import { o as printable, u as UserError } from "./first.js";
import { a as textsOf, c as whyFiltered, i as textOf, n as readValues, o as unusedPaths, r as collect, s as valueAt, t as bareName } from "./read-input.js";
import { a as detailOf, i as readPages, n as openNautobotClient, o as openHttpClient, r as isPage, s as permissionToView, t as serverOf } from "./server-options.js";
import { r as ownershipLine, t as KEEPS_VERSIONS } from "./import-header.js";
import { i as placesOf, n as findFaults, r as namesAt, t as addedFaults } from "./added-faults.js";
import { n as withFiles } from "./memory.js";
import path from "node:path";
// src/import/record.ts
const RECORD_FIELDS = [
	"name",
	"manufacturer",
	"device_type",
	"part_number",
	"platform",
	"network_driver",
	"software_version",
	"serial",
	"asset_tag",
	"role",
	"location",
	"tenant",
	"status",
	"tags",
	"comments",
	"seen"
];
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
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
	let [from, to] = [wordOf$1(before), wordOf$1(after)];
	return from === void 0 || to === void 0 ? field : `${field} ${from} → ${to}`;
}
function wordOf$1(value) {
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
// src/import/sources/bootstrap.ts
const bootstrapSource = async ({ files }) => {
	let changed = [], skipped = [], settings = (await Promise.all(files.map(readValues))).flat().filter(isMapping), all = (key) => settings.flatMap((each) => Array.isArray(each[key]) ? each[key].flatMap(asMapping) : []);
	if (!settings.some((each) => [
		"software",
		"software_version",
		"platform",
		"validated_software",
		"manufacturer"
	].some((key) => key in each))) throw new UserError("found no settings: expected mappings such as platform, software and validated_software");
	let records = all("validated_software").map((value, index) => recordOf$1(value, index, changed, skipped)), used = usedBy(records.filter((record) => record !== void 0));
	return {
		devices: [],
		entries: {
			manufacturers: all("manufacturer").flatMap(named$2),
			tenants: all("tenant").flatMap(named$2),
			roles: all("role").filter((role) => isOfDevices(role) || used.has(text(role, "name") ?? "")).flatMap(named$2),
			locations: all("location").flatMap(named$2),
			tags: all("tag").flatMap(named$2),
			platforms: all("platform").flatMap((value) => named$2(value).map((entry) => ({
				name: entry.name,
				...optional({
					manufacturer: text(value, "manufacturer"),
					network_driver: text(value, "network_driver")
				}),
				...optional({ description: text(value, "description") })
			}))),
			software_versions: [...all("software"), ...all("software_version")].flatMap((value, index) => softwareOf$1(value, index, changed, skipped)),
			software_image_files: [...all("software_image"), ...all("software_image_file")].flatMap((value, index) => imageOf(value, index, changed, skipped)),
			validated_software: records.filter((record) => record !== void 0)
		},
		skipped,
		changed,
		curated: { platforms: !0 }
	};
};
function asMapping(value) {
	return isMapping(value) ? [value] : typeof value == "string" ? [{ name: value }] : [];
}
const text = (value, key) => textOf(value[key]);
function optional(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0 && value !== !1 && !isEmptyList(value)));
}
const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function named$2(value) {
	let name = text(value, "name");
	return name === void 0 ? [] : [{
		name,
		...optional({ description: text(value, "description") })
	}];
}
function isOfDevices(role) {
	let types = textsOf(role.content_types);
	return types.length === 0 || types.includes("dcim.device");
}
const dateOf = (value) => {
	let day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(textOf(value) ?? "")?.[0];
	return day !== void 0 && isDate(day) ? day : void 0;
};
function softwareOf$1(value, index, changed, skipped) {
	let [platform, version] = [text(value, "platform"), text(value, "version")];
	return platform === void 0 || version === void 0 ? (skipped.push({
		reason: "software without platform or version",
		name: platform ?? version ?? nth(index)
	}), []) : (typeof value.version == "number" && changed.push({
		reason: "version that YAML reads as a number, which has no trailing zeros: quote it in the source",
		name: `${platform} ${version}`
	}), [softwareEntry(value, platform, version)]);
}
const nth = (index) => `entry ${index + 1}`;
function softwareEntry(value, platform, version) {
	return {
		platform,
		version,
		status: text(value, "status") ?? "Active",
		...optional({
			alias: text(value, "alias"),
			release_date: dateOf(value.release_date),
			end_of_support_date: dateOf(value.eos_date ?? value.end_of_support_date),
			documentation_url: text(value, "documentation_url"),
			long_term_support: (value.lts ?? value.long_term_support) === !0,
			pre_release: value.pre_release === !0,
			tags: textsOf(value.tags)
		})
	};
}
function softwareNamed(name) {
	let at = name?.indexOf(" - ") ?? -1;
	if (!(name === void 0 || at < 0)) return {
		platform: name.slice(0, at).trim(),
		version: name.slice(at + 3).trim()
	};
}
function softwareIn(value) {
	let [platform, version] = [text(value, "platform"), text(value, "software_version")];
	return softwareNamed(version) ?? softwareNamed(text(value, "software")) ?? (version !== void 0 && platform !== void 0 ? {
		platform,
		version
	} : void 0);
}
function imageOf(value, index, changed, skipped) {
	let file = text(value, "file_name") ?? text(value, "image_file_name"), software = softwareIn(value);
	return file === void 0 || software === void 0 ? (skipped.push({
		reason: "image file without name or software",
		name: file ?? nth(index)
	}), []) : [imageEntry$1(value, file, software, changed)];
}
function imageEntry$1(value, file, software, changed) {
	let checksum = text(value, "image_file_checksum"), algorithm = text(value, "hashing_algorithm")?.toLowerCase(), isWhole = checksum !== void 0 && algorithm !== void 0 && /^[0-9a-f]+$/i.test(checksum);
	checksum !== void 0 && !isWhole && changed.push({
		reason: "checksum left out",
		name: file,
		detail: algorithm === void 0 ? "it has no algorithm" : `"${checksum}" is not hexadecimal`
	});
	let size = value.file_size;
	return {
		software_version: software,
		image_file_name: file,
		status: text(value, "status") ?? "Active",
		...optional({
			image_file_checksum: isWhole ? checksum : void 0,
			hashing_algorithm: isWhole ? algorithm : void 0,
			image_file_size: typeof size == "number" ? size : void 0,
			download_url: text(value, "download_url"),
			default_image: value.default_image === !0,
			device_types: textsOf(value.device_types),
			tags: textsOf(value.tags)
		})
	};
}
function recordOf$1(value, index, changed, skipped) {
	let name = text(value, "software") ?? nth(index), software = softwareIn(value), start = dateOf(value.valid_since ?? value.start);
	if (software === void 0 || start === void 0) skipped.push({
		reason: "validated software without software or start",
		name
	});
	else return textsOf(value.tags).length > 0 && changed.push({
		reason: "tags of validated software left out",
		name,
		detail: "they have no place here"
	}), {
		software,
		start,
		...optional({
			end: dateOf(value.valid_until ?? value.end),
			preferred: value.preferred_version === !0,
			devices: textsOf(value.devices),
			device_tenants: textsOf(value.device_tenants),
			device_types: textsOf(value.device_types),
			device_roles: textsOf(value.device_roles),
			inventory_items: textsOf(value.inventory_items),
			object_tags: textsOf(value.object_tags)
		})
	};
}
function usedBy(records) {
	return new Set(records.flatMap((record) => textsOf(record.device_roles)));
}
// src/import/sources/device-record.ts
function deviceRecord$1(scope, from, { user, own, hints = [], constants = {} }) {
	let fields = { ...constants }, several = {};
	for (let name of RECORD_FIELDS) for (let path of [...user[name] ?? [], ...own[name] ?? []]) {
		let texts = look(scope, path), [first] = texts;
		if (first !== void 0) {
			fields[name] = first, several[name] = texts;
			break;
		}
	}
	let whole = [...user.comments ?? [], ...own.comments ?? []].flatMap((path) => typeof path == "string" ? [valueAt(scope, path)] : []).find((text) => typeof text == "string" && text.trim() !== "");
	fields.comments !== void 0 && typeof whole == "string" && (fields.comments = whole.replaceAll("\r\n", "\n").trim());
	let hint = hints.flatMap((path) => look(scope, path)).join(" "), members = membersOf$1(fields, several), { tags } = several;
	return {
		from,
		fields,
		...members !== void 0 && { members },
		...tags !== void 0 && { tags: tags.flatMap((tag) => tag.split(",")).map((tag) => tag.trim()) },
		...hint !== "" && { hint }
	};
}
function look(scope, path) {
	return typeof path == "string" ? textsOf(valueAt(scope, path)) : textsOf(valueAt(scope, path.path)).flatMap((text) => textOf(path.pattern.exec(text)?.[1]) ?? []);
}
function membersOf$1(fields, several) {
	let [models, serials] = [splitList(several.device_type), splitList(several.serial)], count = Math.max(models.length, serials.length);
	if (models[0] !== void 0 && (fields.device_type = models[0]), serials[0] !== void 0 && (fields.serial = serials[0]), !(count < 2)) return Array.from({ length: count }, (_, index) => ({
		name: `Switch ${index + 1}`,
		partId: models[index] ?? models[0],
		serial: serials[index]
	}));
}
function splitList(texts = []) {
	return texts.flatMap((text) => /^[\w./ +-]+(?:, ?[\w./+-]+)+$/.test(text) ? text.split(/, ?/) : [text]);
}
// src/import/sources/csv-headers.ts
const HEADERS = {
	name: [
		"name",
		"hostname",
		"devicename",
		"devicehostname",
		"sysname",
		"systemname",
		"nodename",
		"device",
		"host",
		"node",
		"switch",
		"router",
		"fqdn",
		"displayname",
		"caption",
		"elementname",
		"equipment",
		"geraet",
		"gerät",
		"gerätename"
	],
	manufacturer: [
		"manufacturer",
		"manufacturername",
		"devicetypemanufacturername",
		"devicetypemanufacturer",
		"vendor",
		"make",
		"brand",
		"hersteller"
	],
	device_type: "platformid.model.devicetype.devicetypemodel.devicemodel.modelname.modelnumber.modelno.modelnr.modellnummer.devicemodelname.chassismodel.hwmodel.productid.pid.productnumber.productname.producttype.machinetype.hardwaretype.hardware.hardwaremodel.hw.chassis.product.type.typ.modell".split("."),
	part_number: [
		"partnumber",
		"devicetypepartnumber",
		"partno",
		"sku"
	],
	platform: [
		"networkdriver",
		"networkos",
		"platform",
		"softwaretype",
		"ostype",
		"osfamily",
		"softwareplatform",
		"platformname",
		"networkosname",
		"osname",
		"operatingsystem",
		"os",
		"nos",
		"betriebssystem",
		"plattform"
	],
	software_version: "softwareversion.softwareversionversion.swversion.osversion.runningversion.currentversion.firmwareversion.iosversion.imageversion.version.firmware.software.release.swver.osver.osrelease.softwareimageversion.nosversion.swrelease.osversionnumber.versionnumber.softwarestand.firmwarestand.iosxeversion.currentsoftware.currentos.installedversion.runningsoftware.softwarerelease".split("."),
	serial: [
		"serialnumber",
		"serial",
		"serialno",
		"sn",
		"seriennummer"
	],
	asset_tag: [
		"assettag",
		"asset",
		"assetnumber",
		"inventorynumber"
	],
	role: [
		"role",
		"devicerole",
		"rolename",
		"function",
		"rolle",
		"funktion"
	],
	location: [
		"site",
		"sitename",
		"standort",
		"location",
		"locationname",
		"datacenter",
		"standortname",
		"building"
	],
	tenant: [
		"tenant",
		"customer",
		"tenantname",
		"customername",
		"kunde",
		"mandant"
	],
	status: [
		"status",
		"statusname",
		"devicestatus"
	],
	tags: ["tags", "labels"],
	comments: [
		"comments",
		"comment",
		"notes",
		"remarks"
	],
	seen: [
		"seen",
		"lastseen",
		"lastpolled",
		"lastcontact"
	]
};
function driverColumn(headers, rows) {
	let index = headers.findIndex((header) => wordOf(header) === "devicetype"), values = rows.map(({ cells }) => cells[index] ?? "").filter((value) => value !== "");
	return values.length > 0 && values.every((value) => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(value) && familyOf(value) !== "other") ? headers[index] : void 0;
}
const wordOf = (header) => header.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
function headerLike(headers, wanted) {
	return headers.find((header) => wordOf(header) === wordOf(wanted));
}
function ownHeaders(headers, fields, { path }, drivers) {
	let taken = new Set(Object.values(fields).flat()), found = {};
	for (let [field, words] of Object.entries(HEADERS)) {
		let mapped = fields[field] ?? [], asked = mapped.flatMap((header) => headers.includes(header) ? header : headerLike(headers, header) ?? []);
		if (mapped.length > 0 && asked.length === 0) throw new UserError(`${path} has no column "${mapped.join("\" or \"")}" for ${field}: its columns are ${headers.map((header) => `"${header}"`).join(", ")}`);
		let isFree = (header) => !taken.has(header) && (field === "platform" || header !== drivers), like = words.flatMap((word) => headers.find((header) => wordOf(header) === word && isFree(header)) ?? []), own = field === "platform" && drivers !== void 0 && isFree(drivers) ? [...like, drivers] : like;
		if (found[field] = mapped.length > 0 ? asked : own, mapped.length === 0) for (let header of own.slice(0, 1)) taken.add(header);
	}
	if (found.name?.length === 0) throw new UserError(`${path} has no column for the names of devices: its columns are ${headers.map((header) => `"${header}"`).join(", ")}; map one with --map name=COLUMN`);
	return found;
}
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		Array.isArray(message) && (message = message.join(" ").trim()), super(message), Error.captureStackTrace !== void 0 && Error.captureStackTrace(this, CsvError), this.code = code;
		for (let context of contexts) for (let key in context) {
			let value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj == "object" && !!obj && !Array.isArray(obj);
}, normalize_columns_array = function(columns) {
	let normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		let column = columns[i];
		if (column == null || column === !1) normalizedColumns[i] = { disabled: !0 };
		else if (typeof column == "string" || typeof column == "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name != "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size, this.length = 0, this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			let length = this.length + val.length;
			if (length >= this.size && (this.resize(), length >= this.size)) throw Error("INVALID_BUFFER_STATE");
			let buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size), val.copy(this.buf, 0), buf.copy(this.buf, val.length), this.length += val.length;
		} else {
			let length = this.length++;
			length === this.size && this.resize();
			let buf = this.clone();
			this.buf[0] = val, buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		let length = this.length++;
		length === this.size && this.resize(), this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		let length = this.length;
		this.size *= 2;
		let buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length), this.buf = buf;
	}
	toString(encoding) {
		return encoding ? this.buf.toString(encoding, 0, this.length) : Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	let timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		let encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		return codepoint !== 63 && encoded.length === 1 && encoded[0] === 63 || acc.push(encoded), acc;
	}, []), timcharFirstBytes = new Uint8Array(256);
	for (let t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: !1,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: !1,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: !1,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: !1,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment === null ? 0 : options.comment.length, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], +!!options.delimiter_auto, options.quote === null ? 0 : options.quote.length, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: !1,
		stop: !1,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: !1,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: !1,
		wasRowDelimiter: !1,
		timchars,
		timcharFirstBytes
	};
}, underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
}, normalize_options = function(opts) {
	let options = {};
	for (let opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === !0) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === !1) options.encoding = null;
	else if (typeof options.encoding != "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === !1) options.bom = !1;
	else if (options.bom !== !0) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	if (options.cast_function = null, options.cast === void 0 || options.cast === null || options.cast === !1 || options.cast === "") options.cast = void 0;
	else if (typeof options.cast == "function") options.cast_function = options.cast, options.cast = !0;
	else if (options.cast !== !0) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === !1 || options.cast_date === "") options.cast_date = !1;
	else if (options.cast_date === !0) options.cast_date = function(value) {
		let date = Date.parse(value);
		return isNaN(date) ? value : new Date(date);
	};
	else if (typeof options.cast_date != "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	if (options.cast_first_line_to_header = void 0, options.columns === !0) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns == "function") options.cast_first_line_to_header = options.columns, options.columns = !0;
	else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === !1) options.columns = !1;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === !1) options.group_columns_by_name = !1;
	else if (options.group_columns_by_name !== !0) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === !1) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === !1 || options.comment === "") options.comment = null;
	else if (typeof options.comment == "string" && (options.comment = Buffer.from(options.comment, options.encoding)), !Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment:",
		"comment must be a buffer or a string,",
		`got ${JSON.stringify(options.comment)}`
	], options);
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === !1) options.comment_no_infix = !1;
	else if (options.comment_no_infix !== !0) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === !1) options.delimiter_auto = !1;
	else if (options.delimiter_auto === !0) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			44: 1.8,
			9: 1.8,
			59: 1.6,
			32: 1.6,
			58: 1.5,
			46: 1.4,
			47: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => (info.total - info.std) * (options.preferred[info.char_code] || 1);
		else if (typeof options.delimiter_auto.score != "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size != "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	let delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== !1 && (options.delimiter = []), Array.isArray(options.delimiter) || ((options.delimiter === void 0 || options.delimiter === null || options.delimiter === !1) && (options.delimiter = Buffer.from(",", options.encoding)), options.delimiter = [options.delimiter]), options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter == "string" && (delimiter = Buffer.from(delimiter, options.encoding)), !Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	}), options.escape === void 0 || options.escape === !0 ? options.escape = Buffer.from("\"", options.encoding) : typeof options.escape == "string" ? options.escape = Buffer.from(options.escape, options.encoding) : (options.escape === null || options.escape === !1) && (options.escape = null), options.escape !== null && !Buffer.isBuffer(options.escape)) throw Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	if (options.from === void 0 || options.from === null) options.from = 1;
	else if (typeof options.from == "string" && /\d+/.test(options.from) && (options.from = parseInt(options.from)), Number.isInteger(options.from)) {
		if (options.from < 0) throw Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
	} else throw Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else if (typeof options.from_line == "string" && /\d+/.test(options.from_line) && (options.from_line = parseInt(options.from_line)), Number.isInteger(options.from_line)) {
		if (options.from_line <= 0) throw Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
	} else throw Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = !1;
	else if (typeof options.ignore_last_delimiters == "number") options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters), options.ignore_last_delimiters === 0 && (options.ignore_last_delimiters = !1);
	else if (typeof options.ignore_last_delimiters != "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === !0 && options.columns === !1) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === !1) options.info = !1;
	else if (options.info !== !0) throw Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === !1) options.max_record_size = 0;
	else if (!(Number.isInteger(options.max_record_size) && options.max_record_size >= 0)) {
		if (typeof options.max_record_size == "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
		else throw Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	}
	if (options.objname === void 0 || options.objname === null || options.objname === !1) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw Error("Invalid Option: objname must be a non empty buffer");
		options.encoding === null || (options.objname = options.objname.toString(options.encoding));
	} else if (typeof options.objname == "string") {
		if (options.objname.length === 0) throw Error("Invalid Option: objname must be a non empty string");
	} else if (typeof options.objname != "number") throw Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname == "number") {
			if (options.columns !== !1) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === !1) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record != "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip != "function") throw Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === !1 || options.quote === "") options.quote = null;
	else if (options.quote === void 0 || options.quote === !0 ? options.quote = Buffer.from("\"", options.encoding) : typeof options.quote == "string" && (options.quote = Buffer.from(options.quote, options.encoding)), !Buffer.isBuffer(options.quote)) throw Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	if (options.raw === void 0 || options.raw === null || options.raw === !1) options.raw = !1;
	else if (options.raw !== !0) throw Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter == "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	if (options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd != "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		return typeof rd == "string" && (rd = Buffer.from(rd, options.encoding)), rd;
	}), typeof options.relax_column_count != "boolean") {
		if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = !1;
		else throw Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	}
	if (typeof options.relax_column_count_less != "boolean") {
		if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = !1;
		else throw Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	}
	if (typeof options.relax_column_count_more != "boolean") {
		if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = !1;
		else throw Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	}
	if (typeof options.relax_quotes != "boolean") {
		if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = !1;
		else throw Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	}
	if (typeof options.skip_empty_lines != "boolean") {
		if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = !1;
		else throw Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	}
	if (typeof options.skip_records_with_empty_values != "boolean") {
		if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = !1;
		else throw Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	}
	if (typeof options.skip_records_with_error != "boolean") {
		if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = !1;
		else throw Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	}
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === !1) options.rtrim = !1;
	else if (options.rtrim !== !0) throw Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === !1) options.ltrim = !1;
	else if (options.ltrim !== !0) throw Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === !1) options.trim = !1;
	else if (options.trim !== !0) throw Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === !0 && opts.ltrim !== !1 ? options.ltrim = !0 : options.ltrim !== !0 && (options.ltrim = !1), options.trim === !0 && opts.rtrim !== !1 ? options.rtrim = !0 : options.rtrim !== !0 && (options.rtrim = !1), options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to == "string" && /\d+/.test(options.to) && (options.to = parseInt(options.to)), Number.isInteger(options.to)) {
			if (options.to <= 0) throw Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line == "string" && /\d+/.test(options.to_line) && (options.to_line = parseInt(options.to_line)), Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
}, delimiter_discover = function(records, options) {
	options || ({delimiter_auto: options} = normalize_options({ delimiter_auto: !0 })), typeof records == "string" && (records = Buffer.from(records)), Buffer.isBuffer(records) && (records = ((data) => {
		let records = [], error = transform({ delimiter: [] }).parse(data, !0, (record) => records.push(record), () => {});
		if (error !== void 0) throw error;
		return records;
	})(records));
	let info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			let code = record.charCodeAt(i);
			info[code].lines[line] === void 0 && (info[code].lines[line] = 0), info[code].lines[line]++;
		}
	}), info.map((info, i) => {
		info.char_code = i, info.std = std(info.lines), info.total = info.lines.reduce((acc, val) => acc + val, 0), info.preferred = !!options.preferred[i], info.score = options.score(info, options);
	});
	let result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
}, std = function(array) {
	let n = array.length;
	if (n === 0) return 0;
	let mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => (x - mean) ** 2).reduce((a, b) => a + b) / n);
}, isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
}, boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
}, transform = function(original_options = {}) {
	let info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	}, options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return !1;
			let { encoding, escape, quote } = this.options, { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			let { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options, { comment, escape, quote, record_delimiter } = this.options, { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBuf = delimiterBufPrevious === void 0 ? nextBuf : delimiterBufPrevious !== void 0 && nextBuf === void 0 ? delimiterBufPrevious : Buffer.concat([delimiterBufPrevious, nextBuf]), nextBuf = void 0, end || delimiterBuf.length > delimiter_auto.size) this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))], this.state.previousBuf = delimiterBuf, this.state.delimiterBufPrevious = void 0, this.state.delimiterDiscovered = !0;
				else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			let { previousBuf } = this.state, buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				}
				buf = nextBuf;
			} else buf = previousBuf !== void 0 && nextBuf === void 0 ? previousBuf : Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === !1) {
				if (bom === !1) this.state.bomSkipped = !0;
				else if (buf.length < 3) {
					if (end === !1) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (let encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						let bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength, buf = buf.slice(bomLength);
						let options = normalize_options({
							...this.original_options,
							encoding
						});
						for (let key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = !0;
				}
			}
			let bufLen = buf.length, pos = 0;
			for (; pos < bufLen && !this.__needMoreData(pos, bufLen, end); pos++) {
				if (this.state.wasRowDelimiter === !0 && (this.info.lines++, this.state.wasRowDelimiter = !1), to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = !0, close();
					return;
				}
				this.state.quoting === !1 && record_delimiter.length === 0 && this.__autoDiscoverRecordDelimiter(buf, pos) && (record_delimiter = this.options.record_delimiter);
				let chr = buf[pos];
				if (raw === !0 && rawBuffer.append(chr), (chr === 13 || chr === 10) && this.state.wasRowDelimiter === !1 && (this.state.wasRowDelimiter = !0), this.state.escaping === !0) this.state.escaping = !1;
				else {
					if (escape !== null && this.state.quoting === !0 && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = !0, pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = !0, pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === !1 && this.__isQuote(buf, pos)) {
						if (this.state.quoting === !0) {
							let nextChr = buf[pos + quote.length], isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length), isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr), isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr), isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = !1, this.state.wasQuoting = !0, pos += quote.length - 1;
								continue;
							} else if (relax_quotes === !1) {
								let err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else this.state.quoting = !1, this.state.wasQuoting = !0, this.state.field.prepend(quote), pos += quote.length - 1;
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === !1) {
								let info = this.__infoField(), bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : !1).filter(Boolean)[0], err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = !0, pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === !1) {
						let recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === !1 && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === !1 && this.info.lines + +(this.state.wasRowDelimiter === !0) >= from_line) {
									this.state.enabled = !0, this.__resetField(), this.__resetRecord(), pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === !0 && this.state.wasQuoting === !1 && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++, pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								let errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								let errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = !0, close();
									return;
								}
							}
							this.state.commenting = !1, pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === !1 || this.state.record.length === 0 && this.state.field.length === 0) && this.__compareBytes(comment, buf, pos, chr) !== 0) {
							this.state.commenting = !0;
							continue;
						}
						let delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							let errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === !1 && max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
					"Max Record Size:",
					"record exceed the maximum number of tolerated bytes",
					`of ${max_record_size}`,
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				let lappend = ltrim === !1 || this.state.quoting === !0 || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos), rappend = rtrim === !1 || this.state.wasQuoting === !1;
				if (lappend === !0 && rappend === !0) this.state.field.append(chr);
				else if (rtrim === !0 && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					lappend === !1 && (pos += this.__isCharTrimable(buf, pos) - 1);
					continue;
				}
			}
			if (end === !0) {
				if (this.state.quoting === !0) {
					let err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === !0 || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					let errField = this.__onField();
					if (errField !== void 0) return errField;
					let errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else this.state.wasRowDelimiter === !0 ? this.info.empty_lines++ : this.state.commenting === !0 && this.info.comment_lines++;
			} else this.state.bufBytesStart += pos, this.state.previousBuf = buf.slice(pos);
			this.state.wasRowDelimiter === !0 && (this.info.lines++, this.state.wasRowDelimiter = !1);
		},
		__onRecord: function(push) {
			let { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options, { enabled, record } = this.state;
			if (enabled === !1) return this.__resetRecord();
			let recordLength = record.length;
			if (columns === !0) {
				if (skip_records_with_empty_values === !0 && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === !1 && this.info.records === 0 && (this.state.expectedRecordLength = recordLength), recordLength !== this.state.expectedRecordLength) {
				let err = columns === !1 ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === !0 || relax_column_count_less === !0 && recordLength < this.state.expectedRecordLength || relax_column_count_more === !0 && recordLength > this.state.expectedRecordLength) this.info.invalid_field_length++, this.state.error = err;
				else {
					let finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === !0 && isRecordEmpty(record)) this.__resetRecord();
			else if (this.state.recordHasError === !0) this.__resetRecord(), this.state.recordHasError = !1;
			else {
				if (this.info.records++, from === 1 || this.info.records >= from) {
					let { objname } = this.options;
					if (columns !== !1) {
						let obj = {};
						for (let i = 0, l = record.length; i < l; i++) columns[i] === void 0 || columns[i].disabled || (group_columns_by_name === !0 && Object.hasOwn(obj, columns[i].name) ? Array.isArray(obj[columns[i].name]) ? obj[columns[i].name] = obj[columns[i].name].concat(record[i]) : obj[columns[i].name] = [obj[columns[i].name], record[i]] : Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: !0,
							writable: !0,
							configurable: !0
						}));
						if (raw === !0 || info === !0) {
							let extRecord = Object.assign({ record: obj }, raw === !0 ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === !0 ? { info: this.__infoRecord() } : {}), err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
							if (err) return err;
						} else {
							let err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
							if (err) return err;
						}
					} else if (raw === !0 || info === !0) {
						let extRecord = Object.assign({ record }, raw === !0 ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === !0 ? { info: this.__infoRecord() } : {}), err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
						if (err) return err;
					} else {
						let err = this.__push(objname === void 0 ? record : [record[objname], record], push);
						if (err) return err;
					}
				}
				this.__resetRecord();
			}
		},
		__firstLineToColumns: function(record) {
			let { firstLineToHeaders } = this.state;
			try {
				let headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				let normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length, this.options.columns = normalizedHeaders, this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			this.options.raw === !0 && this.state.rawBuffer.reset(), this.state.error = void 0, this.state.record = [], this.state.record_length = 0;
		},
		__onField: function() {
			let { cast, encoding, rtrim, max_record_size } = this.options, { enabled, wasQuoting } = this.state;
			if (enabled === !1) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === !0 && wasQuoting === !1 && (field = field.trimRight()), cast === !0) {
				let [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field), max_record_size !== 0 && typeof field == "string" && (this.state.record_length += field.length), this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset(), this.state.wasQuoting = !1;
		},
		__push: function(record, push) {
			let { on_record } = this.options;
			if (on_record !== void 0) {
				let info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record == null) return;
			}
			this.info.bytes_records += this.info.bytes, push(record);
		},
		__cast: function(field) {
			let { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === !0 && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				let info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			if (this.options.cast_date !== !1) {
				let info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			let sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			let { timchars, timcharFirstBytes } = this.state, first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				let timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			let { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === !0 && this.state.record.length === this.options.columns.length - 1 || ignore_last_delimiters !== !1 && typeof ignore_last_delimiters == "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				let del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			let { escape } = this.options;
			if (escape === null) return !1;
			let l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return !1;
				return !0;
			}
			return !1;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			let { quote } = this.options;
			if (quote === null) return !1;
			let l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return !1;
			return !0;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			let { record_delimiter } = this.options, recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				let rd = record_delimiter[i], rdLength = rd.length;
				if (rd[0] === chr) {
					for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
					return rd.length;
				}
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			let { encoding } = this.options, rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				let l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				return this.options.record_delimiter.push(rds[i]), this.state.recordDelimiterMaxLength = rds[i].length, rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			let { encoding, raw, skip_records_with_error } = this.options, err = typeof msg == "string" ? Error(msg) : msg;
			if (skip_records_with_error) {
				if (this.state.recordHasError = !0, this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			let { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === !0,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			let { columns } = this.options, isColumns = Array.isArray(columns), bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === !0 ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
}, parse = function(data, opts = {}) {
	typeof data == "string" && (data = Buffer.from(data));
	let records = opts && opts.objname ? Object.create(null) : [], parser = transform(opts), error = parser.parse(data, !0, (record) => {
		parser.options.objname === void 0 ? records.push(record) : records[record[0]] = record[1];
	}, () => {});
	if (error !== void 0) throw error;
	return records;
};
// src/import/sources/csv-table.ts
function readTable({ path, text }) {
	let content = text.replace(/^\uFEFF/, "");
	if (/^\s*<(?:!doctype|html)/i.test(content)) throw new UserError(`${path} is an HTML page, such as a login page: expected a CSV export`);
	let named = /^sep=(.)\r?\n/.exec(content), body = named === null ? content : content.slice(named[0].length), delimiter = named?.[1] ?? likelyDelimiter(body), rows;
	try {
		rows = parse(body, {
			delimiter,
			info: !0,
			relax_column_count: !0,
			relax_quotes: !0,
			skip_empty_lines: !0,
			trim: !0
		});
	} catch (error) {
		throw new UserError(`${path} is not readable CSV: ${error.message}`);
	}
	let [head, ...rest] = rows;
	if (head === void 0) throw new UserError(`${path} is empty: expected a line of headers and a line for each device`);
	let bytes = Buffer.from(body, "utf8"), [line, at] = [named === null ? 1 : 2, 0], lineAfter = (end) => {
		for (; at < end; at += 1) bytes[at] === 10 && (line += 1);
		return line;
	};
	return lineAfter(head.info.bytes), {
		headers: head.record,
		rows: rest.flatMap(({ record, info }) => {
			let first = line;
			return lineAfter(info.bytes), record.every((cell) => cell === "") ? [] : [{
				cells: record,
				line: first
			}];
		})
	};
}
function likelyDelimiter(text) {
	let line = /[^\r\n]+/.exec(text)?.[0].replaceAll(/"[^"]*"/g, "") ?? "", count = (delimiter) => line.split(delimiter).length;
	return [
		",",
		";",
		"	",
		"|"
	].reduce((best, next) => count(next) > count(best) ? next : best);
}
// src/import/sources/csv.ts
const csvSource = async (options) => readCsv(options);
async function readCsv({ files, fields, filters = [] }, nameFor = () => void 0) {
	let devices = [], skipped = [], changed = [];
	for (let file of files) {
		let { headers, rows } = readTable(file), own = ownHeaders(headers, fields, file, driverColumn(headers, rows));
		changed.push(...repeatedColumns(headers, file));
		let read = rows.map(({ cells, line }) => {
			let record = recordOf(headers, cells), device = deviceRecord$1({ record }, `${file.path}:${line}`, {
				user: fields,
				own
			}), name = device.fields.name ?? nameFor(record);
			return {
				record,
				device: name === void 0 ? device : {
					...device,
					fields: {
						...device.fields,
						name
					}
				}
			};
		});
		changed.push(...lostZeros(read.map(({ device }) => device)));
		for (let { record, device } of read) {
			let reason = whyFiltered(filters, (header) => record[header] ?? record[headerLike(headers, header) ?? ""]);
			reason === void 0 ? devices.push(withoutDate(device)) : skipped.push({
				reason,
				name: device.fields.name ?? device.from
			});
		}
	}
	return Promise.resolve({
		devices,
		skipped,
		changed
	});
}
function recordOf(headers, cells) {
	let record = {};
	for (let [index, header] of headers.entries()) Object.hasOwn(record, header) || (record[header] = plainText(cells[index] ?? ""));
	return record;
}
function plainText(cell) {
	return (/^="([^"]*)"$/.exec(cell)?.[1] ?? (/^'[^']*$/.test(cell) ? cell.slice(1) : cell)).trim();
}
function repeatedColumns(headers, { path }) {
	return [...new Set(headers.filter((header, index) => header !== "" && headers.indexOf(header) < index))].map((name) => ({
		reason: "column that is there twice: the first counts",
		name,
		detail: path
	}));
}
function withoutDate(device) {
	let { software_version: version, ...rest } = device.fields;
	return version !== void 0 && DATE.test(version) ? {
		...device,
		fields: rest
	} : device;
}
const SHORT_NUMBER = /^\d+\.[1-9]$/, MONTH = "(?:jan|feb|mar|m[aä]r|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,6}", DATE = new RegExp([
	`\\d{1,2}[-. ]{1,2}${MONTH}\\.?(?:[-. ]{1,2}\\d{2,4})?`,
	`${MONTH}[-. ]{1,2}\\d{2,4}`,
	"\\d{1,2}/\\d{1,2}/\\d{2,4}",
	"\\d{4}-\\d{2}-\\d{2}(?:[ T]00:00(?::00)?)?",
	"\\d{2}\\.\\d{2}\\.(?:19|20)\\d{2}",
	"\\d(?:[.,]\\d+)?E[+-]?\\d+"
].map((form) => `^${form}$`).join("|"), "i");
function lostZeros(devices) {
	let keepsZeros = devices.map(({ fields }) => fields.software_version ?? "").some((version) => /^\d+\.\d*0$/.test(version));
	return devices.flatMap(({ fields: { name, software_version: version = "" }, from }) => DATE.test(version) ? [{
		reason: "version left out, since a spreadsheet made it a date or a number",
		name: name ?? from,
		detail: `${version} (${from}); format the column as text`
	}] : !SHORT_NUMBER.test(version) || keepsZeros ? [] : [{
		reason: "version that may have lost a trailing zero",
		name: name ?? from,
		detail: `${version} may have been ${version}0 (${from}); format the column as text`
	}]);
}
// src/import/sources/device-types.ts
const deviceTypeSource = async ({ files }) => {
	let types = new Map(), skipped = [];
	for (let file of files) for (let value of await valuesOf(file, skipped)) {
		let entry = deviceTypeOf(value);
		if (entry === void 0) {
			skipped.push({
				reason: "no manufacturer and model",
				name: file.path
			});
			continue;
		}
		let key = JSON.stringify([entry.manufacturer, entry.model]), first = types.get(key);
		first === void 0 ? types.set(key, {
			entry,
			file: file.path
		}) : skipped.push({
			reason: "device type that is there twice: the first counts",
			name: `${String(entry.manufacturer)} ${String(entry.model)}`,
			detail: `${file.path}; also in ${first.file}`
		});
	}
	if (types.size === 0 && skipped.length > 0 && skipped.every(({ reason }) => reason === UNREADABLE)) throw new UserError(`no file can be read: ${skipped[0]?.detail ?? ""}`);
	return {
		devices: [],
		entries: { device_types: [...types.values()].map(({ entry }) => entry) },
		skipped,
		changed: [],
		curated: { platforms: !0 }
	};
}, UNREADABLE = "file that cannot be read";
async function valuesOf(file, skipped) {
	try {
		return (await readValues(file)).flat();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return skipped.push({
			reason: UNREADABLE,
			name: file.path,
			detail: error.message
		}), [];
	}
}
function deviceTypeOf(value) {
	if (typeof value != "object" || !value) return;
	let { manufacturer, model, part_number: part, comments } = value, [maker, name] = [textOf(manufacturer), textOf(model)];
	if (maker === void 0 || name === void 0) return;
	let partNumber = textOf(part);
	return {
		manufacturer: maker,
		model: name,
		...partNumber !== void 0 && { part_number: partNumber },
		...typeof comments == "string" && comments.trim() !== "" && { comments: comments.trim() }
	};
}
// src/import/sources/json.ts
function jsonSource(preset, prepare) {
	return async ({ files, fields, filters: given }) => {
		let filters = given ?? preset.filters ?? [], scopes = [], devices = [], skipped = [], changed = [], count = 0;
		for await (let { file, values } of prepared(files, prepare)) {
			let root = values.length > 1 ? values : values[0], { found, others } = findRecords(root, preset);
			count += found.length;
			let nameless = found.length === 0 ? [{
				key: void 0,
				value: void 0
			}] : others;
			for (let { key, value } of nameless) skipped.push({
				reason: "nothing that says what device it is",
				name: textOf(valueAt({ record: value }, "name") ?? valueAt({ record: value }, "hostname")) ?? key ?? file.path,
				detail: file.path
			});
			for (let [index, { value: record, key }] of found.entries()) {
				let scope = {
					record,
					key,
					file: bareName(file.path),
					root
				};
				scopes.push(scope);
				let from = found.length > 1 ? `${file.path}, record ${index + 1}` : file.path, device = deviceRecord$1(scope, from, {
					user: fields,
					own: preset.fields,
					hints: preset.hints,
					constants: preset.constants
				}), reason = whyFiltered(filters, (path) => valueAt(scope, path));
				reason === void 0 && isNumber(scope, [...fields.software_version ?? [], ...preset.fields.software_version ?? []]) && changed.push({
					reason: "version that is a number in the source, which has no trailing zeros: make it a text there",
					name: device.fields.name ?? from,
					detail: `${device.fields.software_version ?? ""} (${from})`
				}), reason === void 0 ? devices.push(device) : skipped.push({
					reason,
					name: device.fields.name ?? from
				});
			}
		}
		if (files.length > 0 && count === 0) throw new UserError(`found no devices in ${files.length === 1 ? files[0]?.path ?? "" : `${files.length} files`}: expected ${preset.title}, with records at ${listWords(preset.records.map((path) => path || "the top"), 5, "or")}`);
		return {
			devices,
			skipped,
			changed: [...changed, ...unusedPaths(scopes, fields, given)]
		};
	};
}
function isNumber(scope, paths) {
	for (let path of paths) {
		let value = valueAt(scope, typeof path == "string" ? path : path.path);
		if (textOf(value) !== void 0) return typeof value == "number" && !Number.isInteger(value);
	}
	return !1;
}
async function* prepared(files, prepare) {
	if (prepare === void 0) {
		for (let file of files) yield {
			file,
			values: await readValues(file)
		};
		return;
	}
	let inputs = [];
	for (let file of files) inputs.push({
		file,
		values: await readValues(file)
	});
	yield* prepare(inputs);
}
function findRecords(root, { records, marks }) {
	for (let path of records) {
		let all = collect(root, path).filter(({ value }) => isMapping(value)), isRecord = ({ value }) => marks.length === 0 || marks.some((mark) => valueAt({ record: value }, mark) !== void 0), found = all.filter(isRecord);
		if (found.length > 0) return {
			found,
			others: [...all.filter((one) => !isRecord(one)), ...withoutRecord(root, path)]
		};
	}
	return {
		found: [],
		others: []
	};
}
function withoutRecord(root, path) {
	return !path.startsWith("*.") || typeof root != "object" || !root || Array.isArray(root) ? [] : Object.entries(root).flatMap(([key, value]) => typeof value == "object" && value && collect(value, path.slice(2)).length === 0 ? [{
		key,
		value
	}] : []);
}
const PLAIN_JSON = {
	title: "a list of objects",
	records: [
		...[
			"devices",
			"data.devices",
			"data",
			"results",
			"result",
			"response",
			"items",
			"hosts",
			"nodes",
			"switches"
		].map((list) => `${list}.*`),
		...[
			"inventory",
			"records",
			"rows",
			"value",
			"values"
		].map((list) => `${list}.*`),
		"*",
		""
	],
	marks: [],
	fields: {
		name: [
			"name",
			"hostname",
			"hostName",
			"device_name",
			"deviceName",
			"sysName",
			"$key"
		],
		manufacturer: [
			"manufacturer",
			"vendor",
			"brand",
			"make"
		],
		device_type: [
			"model",
			"device_model",
			"deviceModel",
			"modelName",
			"platformId",
			"productId",
			"device_type",
			"deviceType",
			"hardware"
		],
		part_number: ["part_number", "partNumber"],
		platform: [
			"platform",
			"network_driver",
			"network_os",
			"device_os",
			"softwareType",
			"osType",
			"os_name",
			"os",
			"nos"
		],
		software_version: [
			"software_version",
			"softwareVersion",
			"os_version",
			"osVersion",
			"sw_version",
			"swVersion",
			"running_version",
			"firmware_version",
			"firmwareVersion",
			"version",
			"firmware"
		],
		serial: [
			"serial",
			"serial_number",
			"serialNumber"
		],
		asset_tag: ["asset_tag", "assetTag"],
		role: [
			"role",
			"device_role",
			"deviceRole",
			"function"
		],
		location: [
			"location",
			"site",
			"siteName",
			"site_name"
		],
		tenant: ["tenant", "customer"],
		status: ["status"],
		tags: ["tags"],
		comments: ["comments", "notes"],
		seen: [
			"seen",
			"last_seen",
			"lastSeen",
			"lastUpdated"
		]
	}
}, at = (value, path) => textOf(valueAt({ record: value }, path)), prose = (value, field) => {
	let text = value[field];
	return typeof text == "string" && text.trim() !== "" ? text.replaceAll("\r\n", "\n").trim() : void 0;
}, listOf = (value, field) => {
	let list = value[field];
	return Array.isArray(list) ? list.filter((item) => typeof item == "object" && !!item) : [];
}, namesIn = (value, field) => [...textsOf(value[field])].sort(compareText), inOrder$2 = (references) => references.map((reference) => ({
	reference,
	key: JSON.stringify([reference])
})).sort((a, b) => compareText(a.key, b.key)).map(({ reference }) => reference);
function entry(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value !== "" && value !== !1 && (typeof value != "object" || Object.keys(value).length !== 0)));
}
const software = (value) => {
	if (typeof value != "object" || !value) return;
	let [platform, version] = [at(value, "platform.name"), at(value, "version")];
	return platform === void 0 || version === void 0 ? void 0 : {
		platform,
		version
	};
}, typeRef = (value) => ({
	manufacturer: at(value, "manufacturer.name"),
	model: at(value, "model")
}), imageRefs = (value) => inOrder$2(listOf(value, "software_image_files").map((image) => entry({
	software_version: software(image.software_version),
	image_file_name: at(image, "image_file_name")
}))), named$1 = (value) => entry({
	name: at(value, "name"),
	description: prose(value, "description")
});
// src/import/sources/nautobot-names.ts
function locationNames(lists) {
	let byId = new Map((lists.locations ?? []).map((location) => [at(location, "id"), location])), counts = new Map();
	for (let location of byId.values()) counts.set(at(location, "name"), (counts.get(at(location, "name")) ?? 0) + 1);
	let pathOf = (location, depth = 0) => {
		let whole = byId.get(at(location, "id")) ?? location, name = at(whole, "name"), parent = whole.parent;
		return (counts.get(name) ?? 0) < 2 || typeof parent != "object" || !parent || depth > 50 ? name : `${pathOf(parent, depth + 1) ?? ""} / ${name ?? ""}`;
	};
	return (location) => pathOf(location);
}
function deviceNames(devices, placeOf, changed) {
	return new Map(devices.map((device) => {
		let id = at(device, "id") ?? "", own = at(device, "name"), name = own ?? `unnamed-${id}`;
		own === void 0 && changed.push({
			reason: "device without a name",
			name,
			detail: `named by its id, ${id}`
		});
		let location = device.location, place = typeof location == "object" && location ? placeOf(location) : void 0;
		return [id === "" ? name : id, {
			name,
			reference: {
				name,
				tenant: at(device, "tenant.name") ?? null,
				location: place ?? null
			}
		}];
	}));
}
function itemsByDevice$1(lists, devices, changed) {
	let all = lists.inventory_items ?? (lists.devices ?? []).flatMap((device) => listOf(device, "inventory_items").map((item) => ({
		...item,
		device
	}))), byId = new Map(all.map((item) => [at(item, "id"), item])), nameOf = (item, depth = 0) => {
		let parent = byId.get(at(item, "parent.id")), own = at(item, "name") ?? `unnamed-${at(item, "id") ?? ""}`;
		return parent === void 0 || depth > 50 ? own : `${nameOf(parent, depth + 1)} / ${own}`;
	}, found = new Map(), counts = new Map();
	for (let item of all) {
		let device = at(item, "device.id") ?? at(item, "device.name") ?? "", full = nameOf(item), holder = devices.get(device)?.name ?? device;
		at(item, "name") === void 0 ? changed.push({
			reason: "inventory item without a name, named by its id",
			name: `${holder}/${full}`
		}) : full !== at(item, "name") && changed.push({
			reason: "nested inventory item, called after its parent",
			name: `${holder}/${full}`
		});
		let key = JSON.stringify([device, full]), count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		let name = count === 1 ? full : `${full} (${count})`;
		count > 1 && changed.push({
			reason: "inventory item with a name that its device has twice",
			name: `${holder}/${name}`
		});
		let list = found.get(device) ?? [];
		found.set(device, list), list.push({
			id: at(item, "id"),
			name,
			manufacturer: at(item, "manufacturer.name"),
			partId: at(item, "part_id"),
			serial: at(item, "serial"),
			extra: entry({
				asset_tag: at(item, "asset_tag"),
				label: at(item, "label"),
				tags: namesIn(item, "tags"),
				software_version: software(item.software_version),
				software_image_files: imageRefs(item),
				comments: prose(item, "description"),
				custom_fields: item._custom_field_data
			})
		});
	}
	for (let list of found.values()) list.sort((a, b) => compareText(a.name, b.name));
	return found;
}
function holderOf(items, id) {
	for (let [device, list] of items) if (list.some((item) => item.id === id)) return { id: device };
}
// src/import/sources/nautobot-graphql.ts
function fromNautobot(lists) {
	let changed = [], placeOf = locationNames(lists), devices = deviceNames(lists.devices ?? [], placeOf, changed), items = itemsByDevice$1(lists, devices, changed), images = [...lists.software_image_files ?? [], ...(lists.software_versions ?? []).flatMap((version) => lists.software_image_files === void 0 ? listOf(version, "software_image_files").map((image) => ({
		...image,
		software_version: version
	})) : [])], used = new Set([...[...lists.devices ?? [], ...lists.virtual_machines ?? []].map((carrier) => at(carrier, "role.name")), ...(lists.validated_softwares ?? []).flatMap((record) => namesIn(record, "device_roles"))]), entries = {
		manufacturers: (lists.manufacturers ?? []).map(named$1),
		locations: (lists.locations ?? []).map((value) => entry({
			name: placeOf(value),
			description: prose(value, "description")
		})),
		tenants: (lists.tenants ?? []).map(named$1),
		roles: (lists.roles ?? []).map(named$1).filter(({ name }) => used.has(String(name))),
		tags: (lists.tags ?? []).map(named$1),
		platforms: (lists.platforms ?? []).map((value) => entry({
			name: at(value, "name"),
			manufacturer: at(value, "manufacturer.name"),
			network_driver: at(value, "network_driver"),
			description: prose(value, "description")
		})),
		device_types: (lists.device_types ?? []).map((value) => entry({
			...typeRef(value),
			part_number: at(value, "part_number"),
			tags: namesIn(value, "tags"),
			comments: prose(value, "comments")
		})),
		software_versions: (lists.software_versions ?? []).map((value) => entry({
			...software(value),
			status: at(value, "status.name") ?? "Active",
			alias: at(value, "alias"),
			release_date: at(value, "release_date"),
			end_of_support_date: at(value, "end_of_support_date"),
			documentation_url: at(value, "documentation_url"),
			long_term_support: value.long_term_support,
			pre_release: value.pre_release,
			tags: namesIn(value, "tags")
		})),
		software_image_files: images.map((image) => imageEntry(image, changed)),
		virtual_machines: (lists.virtual_machines ?? []).map((value) => entry({
			name: at(value, "name"),
			cluster: at(value, "cluster.name"),
			status: at(value, "status.name"),
			role: at(value, "role.name"),
			platform: at(value, "platform.name"),
			tenant: at(value, "tenant.name"),
			tags: namesIn(value, "tags"),
			software_version: software(value.software_version),
			software_image_files: imageRefs(value),
			comments: prose(value, "comments"),
			custom_fields: value._custom_field_data
		})),
		validated_software: (lists.validated_softwares ?? []).map((record) => policyEntry(record, devices, items, changed))
	};
	return {
		devices: (lists.devices ?? []).map((value) => deviceRecord(value, devices, items, placeOf)),
		entries,
		skipped: [],
		changed,
		curated: { platforms: !0 }
	};
}
function deviceRecord(value, names, items, placeOf) {
	let id = at(value, "id") ?? at(value, "name") ?? "", location = value.location, runs = software(value.software_version), platform = at(value, "platform.name"), isOther = runs !== void 0 && runs.platform !== platform;
	return {
		from: `device ${id}`,
		fields: Object.fromEntries(Object.entries({
			name: names.get(id)?.name ?? at(value, "name"),
			manufacturer: at(value, "device_type.manufacturer.name"),
			device_type: at(value, "device_type.model"),
			platform,
			network_driver: at(value, "platform.network_driver"),
			software_version: isOther ? void 0 : at(value, "software_version.version"),
			serial: at(value, "serial"),
			asset_tag: at(value, "asset_tag"),
			role: at(value, "role.name"),
			location: typeof location == "object" && location ? placeOf(location) : void 0,
			tenant: at(value, "tenant.name"),
			status: at(value, "status.name"),
			comments: prose(value, "comments")
		}).filter(([, text]) => text !== void 0)),
		tags: namesIn(value, "tags"),
		items: items.get(id) ?? items.get(at(value, "name") ?? ""),
		extra: entry({
			software_version: isOther ? runs : void 0,
			software_image_files: imageRefs(value),
			custom_fields: value._custom_field_data
		})
	};
}
function imageEntry(image, changed) {
	let name = at(image, "image_file_name"), checksum = at(image, "image_file_checksum"), algorithm = at(image, "hashing_algorithm")?.toLowerCase();
	return checksum !== void 0 && algorithm === void 0 && changed.push({
		reason: "checksum left out, since it has no algorithm",
		name: name ?? "",
		detail: checksum
	}), entry({
		software_version: software(image.software_version),
		image_file_name: name,
		status: at(image, "status.name") ?? "Active",
		image_file_checksum: algorithm === void 0 ? void 0 : checksum,
		hashing_algorithm: checksum === void 0 ? void 0 : algorithm,
		image_file_size: image.image_file_size,
		download_url: at(image, "download_url"),
		default_image: image.default_image,
		device_types: inOrder$2(listOf(image, "device_types").map(typeRef)),
		tags: namesIn(image, "tags")
	});
}
function policyEntry(record, devices, items, changed) {
	let name = `${at(record, "software.platform.name") ?? ""} ${at(record, "software.version") ?? ""}`;
	namesIn(record, "tags").length > 0 && changed.push({
		reason: "tags of validated software left out",
		name,
		detail: "they have no place here"
	});
	let deviceRef = (device) => devices.get(at(device, "id") ?? "")?.reference ?? devices.get(at(device, "name") ?? "")?.reference ?? at(device, "name");
	return entry({
		software: software(record.software),
		start: at(record, "start"),
		end: at(record, "end"),
		preferred: record.preferred,
		devices: inOrder$2(listOf(record, "devices").map(deviceRef)),
		device_tenants: namesIn(record, "device_tenants"),
		device_types: inOrder$2(listOf(record, "device_types").map(typeRef)),
		device_roles: namesIn(record, "device_roles"),
		inventory_items: inOrder$2(listOf(record, "inventory_items").map((item) => {
			let device = item.device, own = (items.get(at(item, "device.id") ?? "") ?? [...items.values()].flat()).find(({ id }) => id === at(item, "id")), holder = device ?? holderOf(items, at(item, "id"));
			return entry({
				device: holder === void 0 ? void 0 : deviceRef(holder),
				name: own?.name ?? at(item, "name")
			});
		})),
		object_tags: namesIn(record, "object_tags")
	});
}
// src/import/sources/nautobot.ts
const OWN$1 = {
	name: ["name"],
	manufacturer: ["device_type.manufacturer.name"],
	device_type: ["device_type.model"],
	part_number: ["device_type.part_number"],
	platform: ["platform.name"],
	network_driver: ["platform.network_driver"],
	software_version: ["software_version.version"],
	serial: ["serial"],
	asset_tag: ["asset_tag"],
	role: ["role.name", "device_role.name"],
	location: ["location.name", "site.name"],
	tenant: ["tenant.name"],
	status: [
		"status.label",
		"status.name",
		"status.value"
	],
	tags: ["tags"],
	comments: ["comments"]
}, nautobotSource = async (options) => {
	let { files, fields, filters } = options, tables = files.filter(isTable), read = {
		lists: {},
		rest: [],
		counted: 0,
		refusals: []
	};
	for (let file of files) if (!isTable(file)) for (let value of await readValues(file)) collectAnswer(value, read);
	let { lists, counted, refusals } = read, rest = [...new Map(read.rest.map((object) => [textOf(object.id) ?? object, object])).values()], isEmpty = rest.length === 0 && lists.devices === void 0 && lists.software_versions === void 0;
	if (isEmpty && tables.length === 0) throw new UserError(`found no devices${refusals.length === 0 ? "" : ` (the answer says ${quote(refusals[0] ?? "")})`}: expected answers of GraphQL, or of /api/dcim/devices/?depth=1`);
	let table = tables.length === 0 ? void 0 : withoutIds(await readCsv({
		...options,
		files: tables
	}));
	if (isEmpty && table !== void 0) return {
		...table,
		curated: { platforms: !0 }
	};
	let data = fromNautobotAnswers(lists, rest, {
		fields,
		filters
	}), held = rest.filter(isDevice).length, missing = held < counted ? [{
		reason: "pages that are missing",
		name: plural(counted - held, "device"),
		detail: `Nautobot counts ${counted}, and the files hold ${held}`
	}] : [];
	return {
		...data,
		devices: [...data.devices, ...table?.devices ?? []],
		skipped: [
			...missing,
			...data.skipped,
			...table?.skipped ?? []
		],
		changed: [...data.changed, ...table?.changed ?? []]
	};
};
function collectAnswer(value, into) {
	if (Array.isArray(value)) {
		for (let item of value) collectAnswer(item, into);
		return;
	}
	let body = bodyOf(value), refusal = textOf(body.detail) ?? textsOf(body.errors)[0] ?? messageIn(body.errors);
	if (refusal !== void 0 && into.refusals.push(refusal), Array.isArray(body.results)) {
		let objects = body.results.filter(isMapping);
		into.rest.push(...objects);
		let { count } = body;
		typeof count == "number" && objects.every(isDevice) && (into.counted = Math.max(into.counted, count));
		return;
	}
	if (body.device_type !== void 0) {
		into.rest.push(body);
		return;
	}
	let data = isMapping(body.data) ? body.data : body, { device } = data;
	isMapping(device) && body !== data && (into.lists.devices ??= []).push(device);
	for (let [name, list] of Object.entries(data)) Array.isArray(list) && (into.lists[name] ??= []).push(...list.filter(isMapping));
}
function messageIn(errors) {
	let first = Array.isArray(errors) ? errors[0] : void 0;
	return isMapping(first) ? textOf(first.message) : void 0;
}
function isDevice(object) {
	let type = textOf(object.object_type);
	return type === void 0 ? "device_type" in object : type === "dcim.device";
}
const isTable = ({ path }) => /\.(?:csv|tsv)$/i.test(path);
function withoutIds(data) {
	let isId = (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
	return {
		...data,
		devices: data.devices.map((device) => ({
			...device,
			tags: device.tags?.filter((tag) => !isId(tag))
		}))
	};
}
function fromNautobotAnswers(lists, rest, { fields, filters = [] }) {
	let ordered = inOrder$1(lists), data = fromNautobot(ordered), skipped = [], devices = [], add = (record, device) => {
		let reason = whyFiltered(filters, (path) => valueAt({ record }, path));
		reason === void 0 ? devices.push(device) : skipped.push({
			reason,
			name: device.fields.name ?? device.from
		});
	};
	for (let [index, record] of (ordered.devices ?? []).entries()) {
		let device = data.devices[index];
		if (device === void 0) continue;
		let mapped = deviceRecord$1({ record }, device.from, {
			user: fields,
			own: {}
		});
		add(record, {
			...device,
			fields: {
				...device.fields,
				...mapped.fields
			}
		});
	}
	for (let record of rest) {
		let device = deviceRecord$1({ record }, `device ${textOf(record.id) ?? ""}`, {
			user: fields,
			own: OWN$1
		}), reason = whyNoDevice(record, device);
		reason === void 0 ? add(record, device) : skipped.push({
			reason,
			name: device.fields.name ?? device.from
		});
	}
	let scopes = [...ordered.devices ?? [], ...rest].map((record) => ({ record })), changed = [...data.changed, ...unusedPaths(scopes, fields, filters)];
	return {
		...data,
		devices,
		skipped: [...data.skipped, ...skipped],
		changed
	};
}
function whyNoDevice(record, { fields }) {
	return isDevice(record) ? fields.device_type === void 0 && isMapping(record.device_type) ? "only ids of what the device refers to: save /api/dcim/devices/?depth=1" : void 0 : `objects of the REST API that are not devices (${textOf(record.object_type) ?? "of no type"}): save an answer of GraphQL for those`;
}
function inOrder$1(lists) {
	let textIn = (value, field) => textOf(value[field]) ?? "";
	return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list].sort((a, b) => compareText(textIn(a, "created"), textIn(b, "created")) || compareText(textIn(a, "id"), textIn(b, "id")))]));
}
function bodyOf(value) {
	return isMapping(value) ? isMapping(value.body) ? value.body : value : {};
}
// src/import/sources/netbox.ts
const OWN = {
	name: ["name"],
	manufacturer: ["device_type.manufacturer.name", "device_type.manufacturer.display"],
	device_type: ["device_type.model"],
	part_number: ["device_type.part_number"],
	platform: ["platform.name", "platform.display"],
	software_version: [
		"custom_fields.sw_version",
		"custom_fields.software_version",
		"custom_fields.os_version",
		"custom_fields.version"
	],
	serial: ["serial"],
	asset_tag: ["asset_tag"],
	role: [
		"role.name",
		"device_role.name",
		"role.display",
		"device_role.display"
	],
	location: ["site.name", "site.display"],
	tenant: ["tenant.name"],
	status: [
		"status.value",
		"status.label",
		"status"
	],
	tags: ["tags"],
	comments: ["comments"]
}, netboxSource = async (options) => {
	let { files, fields, filters = [] } = options, isCsv = (file) => /\.(?:csv|tsv)$/i.test(file.path), isYaml = (file) => /\.ya?ml$/i.test(file.path), parts = [], tables = files.filter(isCsv);
	tables.length > 0 && parts.push(withPlatformVersions(await readCsv({
		...options,
		files: tables
	}, namelessRow)));
	let types = files.filter(isYaml);
	types.length > 0 && parts.push(await deviceTypeSource({
		...options,
		files: types
	}));
	let answers = [];
	for (let file of files) !isCsv(file) && !isYaml(file) && answers.push(...await readValues(file));
	return answers.length > 0 && parts.push(fromAnswers(answers, fields, filters)), joinData(parts);
}, namelessRow = (row) => {
	let id = row.ID;
	return id === void 0 || id === "" ? void 0 : `unnamed-${id}`;
};
function joinData(parts) {
	return {
		devices: parts.flatMap(({ devices }) => devices),
		entries: { device_types: parts.flatMap(({ entries }) => entries?.device_types ?? []) },
		skipped: parts.flatMap(({ skipped }) => skipped),
		changed: parts.flatMap(({ changed }) => changed),
		curated: { platforms: !1 }
	};
}
function fromAnswers(answers, fields, filters) {
	let lists = new Map(), counts = new Map();
	for (let answer of answers) for (let { kind, items, count } of listsIn(answer)) {
		let list = lists.get(kind) ?? new Map();
		lists.set(kind, list);
		for (let item of items) list.set(textOf(item.id) ?? String(list.size), item);
		count !== void 0 && counts.set(kind, Math.max(count, counts.get(kind) ?? 0));
	}
	let found = lists.get("devices"), machines = [...lists.get("virtual-machines")?.values() ?? []];
	if (found === void 0 && !lists.has("device-types")) throw new UserError(`found no devices${refusalIn(answers)}${machines.length === 0 ? "" : `, but ${plural(machines.length, "virtual machine")}, which are not imported`}: expected answers of /api/dcim/devices/, of GraphQL, or a CSV export`);
	let skipped = machines.map((machine) => ({
		reason: "virtual machines, which are not imported from NetBox",
		name: textOf(machine.name) ?? `virtual machine ${textOf(machine.id) ?? ""}`
	})), scopes = [...found?.values() ?? []].map((record) => ({ record })), changed = [...unusedPaths(scopes, fields, filters)], [all, count] = [found?.size ?? 0, counts.get("devices") ?? 0];
	all < count && skipped.push({
		reason: "pages that are missing",
		name: plural(count - all, "device"),
		detail: `NetBox counts ${count}, and the files hold ${all}`
	});
	let items = itemsByDevice(lists.get("inventory-items")), partNumbers = new Map();
	for (let [id, type] of lists.get("device-types") ?? []) partNumbers.set(id, textOf(type.part_number));
	let devices = [];
	for (let [id, record] of found ?? []) {
		let scope = { record }, made = named(deviceRecord$1(scope, `device ${id}`, {
			user: fields,
			own: OWN
		}), record, id, changed), reason = whyFiltered(filters, (path) => valueAt(scope, path));
		if (reason !== void 0) {
			skipped.push({
				reason,
				name: made.fields.name ?? `device ${id}`
			});
			continue;
		}
		let part = partNumbers.get(textOf(valueAt(scope, "device_type.id")) ?? "");
		devices.push({
			...made,
			fields: {
				...made.fields,
				...part !== void 0 && { part_number: part }
			},
			tags: textsOf(record.tags),
			...items.has(id) && { items: items.get(id) }
		});
	}
	return withPlatformVersions({
		devices,
		entries: { device_types: [...lists.get("device-types")?.values() ?? []].flatMap((type) => {
			let entry = deviceTypeOf(type);
			return entry === void 0 ? [] : [entry];
		}) },
		skipped,
		changed
	});
}
function refusalIn(answers) {
	for (let answer of answers) {
		let body = isMapping(answer) && isMapping(answer.body) ? answer.body : answer, detail = isMapping(body) ? textOf(body.detail) : void 0;
		if (detail !== void 0) return ` (the answer says ${quote(detail)})`;
	}
	return "";
}
function listsIn(answer) {
	if (!isMapping(answer)) return Array.isArray(answer) ? answer.flatMap(listsOfItem(answer)) : [];
	if (isMapping(answer.body)) return listsIn(answer.body);
	if (isMapping(answer.data)) return Object.entries(answer.data).flatMap(([name, list]) => Array.isArray(list) ? [{
		kind: `${name.replace(/_list$/, "").replaceAll("_", "-")}s`,
		items: list.filter(isMapping),
		count: void 0
	}] : []);
	let { results, count } = answer;
	if (Array.isArray(results)) {
		let items = results.filter(isMapping), kind = kindOf(items[0]);
		return kind === void 0 ? [] : [{
			kind,
			items,
			count: typeof count == "number" ? count : void 0
		}];
	}
	let kind = kindOf(answer);
	return kind === void 0 ? [] : [{
		kind,
		items: [answer],
		count: void 0
	}];
}
function listsOfItem(list) {
	let [first] = list, isPages = isMapping(first) && (Array.isArray(first.results) || isMapping(first.body));
	return (item, index) => {
		if (isPages) return listsIn(item);
		let kind = kindOf(first);
		return index > 0 || kind === void 0 ? [] : [{
			kind,
			items: list.filter(isMapping),
			count: void 0
		}];
	};
}
function kindOf(item) {
	if (isMapping(item)) return /\/api\/(?:dcim|virtualization|tenancy|extras)\/([a-z-]+)\//.exec(textOf(item.url) ?? "")?.[1] ?? ("device_type" in item ? "devices" : "model" in item ? "device-types" : void 0);
}
function itemsByDevice(found = new Map()) {
	let items = new Map();
	for (let item of found.values()) {
		let device = textOf(valueAt({ record: item }, "device.id")), name = textOf(item.name);
		if (device === void 0 || name === void 0) continue;
		let list = items.get(device) ?? [];
		items.set(device, list), list.push({
			name,
			manufacturer: textOf(item.manufacturer),
			partId: textOf(item.part_id),
			serial: textOf(item.serial)
		});
	}
	return items;
}
function named(device, record, id, changed) {
	if (device.fields.name !== void 0) return device;
	let chassis = textOf(valueAt({ record }, "virtual_chassis.name")), position = textOf(record.vc_position), name = chassis !== void 0 && position !== void 0 ? `${chassis}:${position}` : `unnamed-${id}`;
	return changed.push({
		reason: "device without a name",
		name,
		detail: `device ${id} is named ${name}`
	}), {
		...device,
		fields: {
			...device.fields,
			name
		}
	};
}
function withPlatformVersions(data) {
	let devices = data.devices.map((device) => {
		let { platform, software_version: version } = device.fields;
		if (platform === void 0 || version !== void 0) return device;
		let found = versionInName(platform);
		return found === void 0 ? device : {
			...device,
			fields: {
				...device.fields,
				software_version: found
			}
		};
	});
	return {
		...data,
		devices,
		curated: { platforms: !1 }
	};
}
function versionInName(platform) {
	let family = familyOf(platform), last = platform.slice(platform.lastIndexOf(" ") + 1);
	return family !== "other" && /\d/.test(last) && parseVersion(family, last) !== void 0 ? last : void 0;
}
// src/import/presets/nornir.ts
const NORNIR = {
	title: "Nornir: hosts.yaml, with groups.yaml and defaults.yaml",
	records: ["*"],
	marks: [
		"platform",
		"hostname",
		"groups"
	],
	fields: {
		name: ["name", "$key"],
		manufacturer: ["data.manufacturer", "data.vendor"],
		device_type: ["data.device_type", "data.model"],
		platform: ["platform"],
		software_version: [
			"data.software_version",
			"data.os_version",
			"data.version"
		],
		serial: ["data.serial", "data.serial_number"],
		role: ["data.role"],
		location: ["data.location", "data.site"],
		tenant: ["data.tenant"]
	},
	filters: [{
		field: "platform",
		is_not: ["linux", "windows"],
		reason: "servers"
	}, {
		field: "data.type",
		is_not: ["host", "server"],
		reason: "servers"
	}]
}, nornirSource = jsonSource(NORNIR, (inputs) => {
	let groups = new Map(), defaults = [], hosts = [];
	for (let input of inputs) {
		let mappings = input.values.filter(isMapping), name = bareName(input.file.path);
		if (/^groups?$/i.test(name)) for (let mapping of mappings) for (let [group, value] of Object.entries(mapping)) isMapping(value) && groups.set(group, value);
		else /^defaults?$/i.test(name) ? defaults.push(...mappings) : hosts.push(input);
	}
	let withParents = (value) => isMapping(value) ? inherit([
		value,
		...ancestors(value, groups),
		...defaults
	]) : value;
	return hosts.map(({ file, values }) => ({
		file,
		values: values.map((value) => isMapping(value) ? Object.fromEntries(Object.entries(value).map(([name, host]) => [name, withParents(host)])) : value)
	}));
});
function ancestors(value, groups, seen = new Set()) {
	let { groups: names } = value;
	return Array.isArray(names) ? names.flatMap((name) => {
		let group = typeof name == "string" && !seen.has(name) ? groups.get(name) : void 0;
		return group === void 0 ? [] : (seen.add(String(name)), [group, ...ancestors(group, groups, seen)]);
	}) : [];
}
function inherit(chain) {
	let merged = (mappings) => {
		let found = new Map();
		for (let mapping of mappings) for (let [key, value] of Object.entries(mapping)) value != null && !found.has(key) && found.set(key, value);
		return Object.fromEntries(found);
	};
	return {
		...merged(chain),
		data: merged(chain.map(({ data }) => data).filter(isMapping))
	};
}
// src/import/sources/recognizers.ts
const CISCO_NAME = [/^(?:hostname|switchname) "?([^\s"]+)/m], CISCO_PID = /^! PID: ([^\s,]+)/m, RECOGNIZERS = [
	{
		platform: "cisco_ftd",
		manufacturer: "Cisco",
		sign: /^! Model {1,40}: Cisco .{1,80}Threat Defense|^NGFW Version \d/m,
		version: [/^! Model {1,40}: Cisco .{1,80}Threat Defense .{0,40}Version (\S+)/m, /^NGFW Version (\S+)/m],
		model: [CISCO_PID, /^! Hardware: {1,4}([^\s,]+)/m],
		serial: [/^! Serial Number: (\S+)/m],
		name: [...CISCO_NAME, /^! -{1,40}\[ (\S+) \]/m]
	},
	{
		platform: "cisco_asa",
		manufacturer: "Cisco",
		sign: /^(?:! Cisco Adaptive Security Appliance Software|ASA Version \d)/m,
		version: [/Adaptive Security Appliance Software Version (\S+)/, /^ASA Version (\S+)/m],
		model: [CISCO_PID, /^! Hardware: {1,4}([^\s,]+)/m],
		serial: [/^! Serial Number: (\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "cisco_nxos",
		manufacturer: "Cisco",
		sign: /^! {0,8}(?:Cisco Nexus Operating System|NXOS: version|system: {1,4}version)|^version \S+ {1,4}Bios:version/im,
		version: [
			/^! {0,8}(?:NXOS|system|kickstart): {1,4}version (\S+)/im,
			/^!Command.{0,80}\n!.*\n(?:!.*\n)?version (\S+)/m,
			/^version (\d\S+)/m
		],
		model: [/^! PID: (N\d{1,2}K-[^\s,]+)/m, /^! {0,8}cisco (Nexus.{1,60}?[Cc]hassis)/m],
		serial: [/^! {0,8}Processor Board ID (\S+)/im, /^! PID: N\d{1,2}K-[^\s,]+.{0,40}SN: (\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "cisco_iosxr",
		manufacturer: "Cisco",
		sign: /^(?:! ?Cisco IOS XR Software|!! IOS XR Configuration)/m,
		version: [/^! ?Cisco IOS XR Software, Version (\S+)/m, /^!! IOS XR Configuration (?:version = )?(\S+)/m],
		model: [CISCO_PID, /^! ?cisco (?!IOS)([\w-]+)/im],
		serial: [/^! PID: [^\s,]+.{0,40}SN: (\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "cisco_iosxe",
		manufacturer: "Cisco",
		sign: /^! (?:Cisco IOS[ -]XE Software|Image: Software: \S*(?:IOSXE|IOS-?XE|LINUX_IOSD))/m,
		version: [/^! Cisco IOS[ -]XE Software, Version (\S+)/m, /^! Image: Software: [^,]+, {0,2}(?:Version )?([^\s,]+)/m],
		model: [
			/^! Chassis type: (\S+)/m,
			CISCO_PID,
			/^! Model [Nn]umber {1,40}: (\S+)/m
		],
		serial: [
			/^! Processor ID: (\S+)/m,
			/^! System [Ss]erial [Nn]umber {1,40}: (\S+)/m,
			/^! Processor board ID (\S+)/m
		],
		name: CISCO_NAME
	},
	{
		platform: "cisco_ios",
		manufacturer: "Cisco",
		sign: /^! (?:Image: Software: |Cisco IOS Software)/m,
		version: [/^! Image: Software: [^,]+, {0,2}(?:Version )?([^\s,]+)/m, /^! Cisco IOS Software.{0,80}Version ([^\s,]+)/m],
		model: [
			/^! Chassis type: (\S+)/m,
			CISCO_PID,
			/^! Model [Nn]umber {1,40}: (\S+)/m
		],
		serial: [
			/^! Processor ID: (\S+)/m,
			/^! System [Ss]erial [Nn]umber {1,40}: (\S+)/m,
			/^! Processor board ID (\S+)/m
		],
		name: CISCO_NAME
	},
	{
		platform: "arista_eos",
		manufacturer: "Arista",
		sign: /^! (?:device: .{1,80}EOS-|Arista )/m,
		version: [/^! device: .{1,80}EOS-([^\s)]+)/m, /^! Software image version: (\S+)/m],
		model: [/^! device: [^(\n]+\(([^,\s]+)/m, /^! Arista ([\w-]+)/m],
		serial: [/Serial Number {1,9}Mfg Date\n! {1,4}[- ]+\n! {1,4}[\d.]+ {1,20}(\S+)/m, /^! Serial number: {1,20}(\S+)/m],
		name: [/^hostname (\S+)/m, /^! device: ([^\s(]+)/m]
	},
	{
		platform: "fortinet_fortimanager",
		manufacturer: "Fortinet",
		sign: /^# Platform Full Name {0,30}: Forti(?:Manager|Analyzer)/m,
		version: [/^# Version {0,30}: (.+)$/m],
		model: [/^# Platform Type {0,30}: (\S+)/m],
		serial: [/^# Serial Number {0,30}: (\S+)/m],
		name: [/^# Hostname {0,30}: (\S+)/m, /^ {1,8}set hostname "?([^\s"]+)/m]
	},
	{
		platform: "fortinet_fortios",
		manufacturer: "Fortinet",
		sign: /^#(?: Version:? {0,30}:? Forti|config-version=)/m,
		version: [/^# Version:? {0,30}:? ?(Forti.+)$/m, /^#config-version=[^-\n]+-(\d+\.\d+\.\d+)/m],
		model: [/^# Version:? {0,30}:? ?(Forti\S+)/m, /^#config-version=([^-\n]+)-/m],
		serial: [/^# Serial[- ]Number:? {0,30}:? ?(\S+)/m],
		name: [/^# Hostname:? {0,30}:? ?(\S+)/m, /^ {1,8}set hostname "?([^\s"]+)/m]
	},
	{
		platform: "juniper_junos",
		manufacturer: "Juniper",
		sign: /^# (?:Junos|JUNOS|## Last commit)|^# Model: (?!Forti)\S+\n(?:# .*\n){0,5}# Junos/m,
		version: [
			/^# Junos: (\S+)/m,
			/^# JUNOS.{0,60}\[([^\]\s]+)\]/m,
			/^version "?(\d[^\s;"]+)/m
		],
		model: [/^# Model: (\S+)/m],
		serial: [/^# Chassis {1,60}([A-Z0-9]{6,}) /m],
		name: [
			/^# Hostname: (\S+)/m,
			/^ {1,8}host-name "?([^\s;"]+)/m,
			/^set system host-name "?([^\s"]+)/m
		]
	},
	{
		platform: "aruba_aoscx",
		manufacturer: "Aruba",
		sign: /^!.{0,4}(?:ArubaOS-CX|export-password|Version ArubaOS-CX)/m,
		version: [/^! Version {0,20}: (\S+)/m, /^!Version ArubaOS-CX (\S+)/m],
		model: [/^! Product Name {0,20}: (?:[JRS]\w{5} )?([^\n]{1,80}?)(?: [BF]{2})?(?: Swch)? {0,80}$/m],
		part: [/^! Product Name {0,20}: ([JRS]\w{5}) /m],
		serial: [/^! Chassis Serial Nbr {0,20}: (\S+)/m],
		name: [/^! Hostname {0,20}: (\S+)/m, /^hostname (\S+)/m]
	},
	{
		platform: "aruba_os",
		manufacturer: "Aruba",
		sign: /^# ArubaOS \(MODEL: /m,
		version: [/^# ArubaOS \(MODEL: [^)\n]{1,60}\), Version (\S+)/m],
		model: [/^# ArubaOS \(MODEL: ([^)\n]{1,60})\)/m],
		serial: [/^# System Serial# {0,40}\s?: (\S+)/m, /^# IAP Serial Number {0,20}:(\S+)/m],
		name: CISCO_NAME
	},
	{
		platform: "mikrotik_routeros",
		manufacturer: "MikroTik",
		sign: /^#.{0,60}(?:RouterOS|software id)/m,
		version: [/^#.{0,60}by RouterOS (\S+)/m, /^# {1,20}version: (\S+)/m],
		model: [/^# ?model = ?(.+)$/m, /^# {1,20}(?:model|board-name): (\S+)/m],
		serial: [/^# ?serial number = ?(\S+)/m, /^# {1,20}serial-number: (\S+)/m],
		name: [/^\/system identity\nset name="?([^\s"]+)/m, /^# {1,20}name: (\S+)/m]
	},
	{
		platform: "paloalto_panos",
		manufacturer: "Palo Alto Networks",
		sign: /^#? ?sw-version: /m,
		version: [/^#? ?sw-version: (\S+)/m],
		model: [/^#? ?model: (\S+)/m],
		serial: [/^#? ?serial: (\S+)/m],
		name: [/^#? ?hostname: (\S+)/m]
	},
	{
		platform: "nokia_sros",
		manufacturer: "Nokia",
		sign: /^# ?TiMOS-/m,
		version: [/^# ?(TiMOS-\S+)/m],
		model: [/(?:Nokia|ALCATEL) (7\d{3} \S+)/m],
		serial: [/^# ?Serial number {0,30}: (\S+)/im],
		name: [/^ {1,20}name "([^"\n]+)"/m, /^# ?System Name {0,30}: (\S+)/m]
	},
	{
		platform: "huawei_vrp",
		manufacturer: "Huawei",
		sign: /^[#!].{0,20}VRP \(R\) software/m,
		version: [/VRP \(R\) software, Version .{1,40}\(\S+ (V\d{1,4}R\d{1,4}(?:C\w{1,20})?)\)/, /VRP \(R\) software, Version (\S+)/],
		model: [/^[#!] ?H(?:UAWEI|uawei) (?!Versatile)(\S+)/m, /VRP \(R\) software, Version \S+ \((\S+) V\d/],
		serial: [/^[#!].{0,20}(?:ESN|BarCode)[^:=\n]{0,20}[:=] ?(\S+)/m],
		name: [/^ ?sysname (\S+)/m]
	},
	{
		platform: "aruba_osswitch",
		manufacturer: "Aruba",
		sign: /^; \S+ Configuration Editor; Created on release #/m,
		version: [/^; .{0,60}Created on release #(\S+)/m],
		model: [/^; (\S+) Configuration Editor/m],
		serial: [/^; {1,4}Serial Number {0,20}: (\S+)/m],
		name: [/^hostname "?([^\s"]+)/m]
	}
], oxidizedSource = async ({ files, filters = [] }) => {
	let devices = [], skipped = [];
	for (let { path, text } of files) {
		let head = text.slice(0, 2e5).replaceAll("\r\n", "\n"), recognizer = RECOGNIZERS.find(({ sign }) => sign.test(head));
		if (recognizer === void 0) {
			skipped.push({
				reason: "configuration that no recognizer knows",
				name: path
			});
			continue;
		}
		let fields = fieldsOf(recognizer, head, path), reason = whyFiltered(filters, (field) => fields[field]);
		reason === void 0 ? devices.push({
			from: path,
			fields,
			members: membersOf(head)
		}) : skipped.push({
			reason,
			name: fields.name ?? path
		});
	}
	return Promise.resolve({
		devices,
		skipped,
		changed: []
	});
};
function fieldsOf(recognizer, text, path) {
	let found = (patterns) => {
		for (let pattern of patterns) {
			let value = textOf(pattern.exec(text)?.[1]);
			if (value !== void 0) return value;
		}
	}, fields = {
		name: found(recognizer.name) ?? bareName(path),
		platform: recognizer.platform,
		manufacturer: recognizer.manufacturer
	}, [model, version, serial] = [
		found(recognizer.model),
		found(recognizer.version),
		found(recognizer.serial)
	];
	model !== void 0 && (fields.device_type = model), version !== void 0 && (fields.software_version = version), serial !== void 0 && (fields.serial = serial);
	let part = found(recognizer.part ?? []);
	return part !== void 0 && (fields.part_number = part), fields;
}
function membersOf(text) {
	let members = [...text.matchAll(/^! NAME: "(Switch \d+)",.*\n! PID: ([^\s,]+).{0,80}SN: (\S+)/gm)].map(([, name = "", partId, serial]) => ({
		name,
		partId,
		serial
	}));
	return members.length > 1 ? members : void 0;
}
// src/import/presets/ansible.ts
const ANSIBLE = {
	title: "Ansible facts or inventory",
	records: [
		"_meta.hostvars.*",
		"*.ansible_facts",
		"hostvars.*",
		"ansible_facts",
		"",
		"*",
		"results.*.ansible_facts"
	],
	marks: [
		"ansible_net_version",
		"ansible_net_model",
		"ansible_net_system",
		"ansible_network_os",
		"net_version",
		"ansible_facts",
		"device_types",
		"software_version"
	],
	fields: {
		name: [
			"$key",
			"$file",
			"ansible_net_hostname",
			"net_hostname"
		],
		manufacturer: [
			"manufacturers",
			"manufacturer",
			"vendor"
		],
		device_type: [
			"ansible_net_stacked_models",
			"ansible_net_model",
			"net_model",
			"ansible_facts.net_model",
			"ansible_net_platform",
			"device_types",
			"device_type",
			"model"
		],
		platform: [
			"ansible_net_system",
			"net_system",
			"ansible_facts.net_system",
			"ansible_network_os",
			"network_os",
			"platforms",
			"platform"
		],
		software_version: [
			"ansible_net_version",
			"net_version",
			"ansible_facts.net_version",
			"software_version",
			"os_version"
		],
		serial: [
			"ansible_net_stacked_serialnums",
			"ansible_net_serialnum",
			"net_serialnum",
			"ansible_facts.net_serialnum",
			"serial"
		],
		role: [
			"device_roles",
			"role",
			"device_role"
		],
		location: [
			"sites",
			"site",
			"locations",
			"location"
		],
		tenant: ["tenants", "tenant"],
		seen: ["ansible_date_time.date", "ansible_facts.date_time.date"]
	},
	hints: [
		"ansible_net_iostype",
		"net_iostype",
		"ansible_facts.net_iostype"
	],
	filters: [{
		field: "ansible_system",
		is_not: [
			"Linux",
			"Win32NT",
			"Darwin",
			"FreeBSD"
		],
		reason: "servers"
	}, {
		field: "ansible_os_family",
		is_not: [
			"Debian",
			"RedHat",
			"Windows",
			"Suse"
		],
		reason: "servers"
	}]
}, CATALYST_CENTER = {
	title: "Catalyst Center network devices",
	records: ["response.*", "*"],
	marks: [
		"platformId",
		"softwareVersion",
		"managementState",
		"instanceUuid"
	],
	fields: {
		name: ["hostname"],
		device_type: ["platformId"],
		platform: ["softwareType"],
		software_version: ["softwareVersion"],
		serial: ["serialNumber"],
		role: ["role"],
		location: [
			"locationName",
			"siteName",
			"snmpLocation"
		],
		seen: ["lastUpdated", "lastUpdateTime"]
	},
	constants: { manufacturer: "Cisco" },
	filters: [{
		field: "family",
		is_not: [
			"Unified AP",
			"Meraki Access Point*",
			"Third Party Device"
		],
		reason: "wireless access points"
	}, {
		field: "type",
		is_not: ["*Access Point*", "Meraki MR*"],
		reason: "wireless access points"
	}]
}, CLOUDVISION = {
	title: "CloudVision inventory",
	records: [
		"*",
		"data.*",
		"value",
		"result.value",
		"*.result.value"
	],
	marks: [
		"modelName",
		"sw_ver",
		"internalVersion",
		"softwareVersion"
	],
	fields: {
		name: ["hostname", "fqdn"],
		device_type: ["modelName", "model"],
		software_version: [
			"version",
			"sw_ver",
			"softwareVersion",
			"internalVersion"
		],
		serial: [
			"serialNumber",
			"device_id",
			"key.deviceId"
		]
	},
	constants: {
		manufacturer: "Arista",
		platform: "eos"
	}
}, IMAGES$1 = [
	"image",
	"$root.topology.groups.{group}.image",
	"$root.topology.kinds.{kind|topology.defaults.kind}.image",
	"$root.topology.defaults.image"
], CONTAINERLAB = {
	title: "containerlab topology",
	records: ["topology.nodes.*"],
	marks: [],
	fields: {
		name: ["$key"],
		device_type: IMAGES$1.map((path) => ({
			path,
			pattern: /(?:^|\/)([^/:]+)(?::[^/:]*)?$/
		})),
		platform: [
			"kind",
			"$root.topology.groups.{group}.kind",
			"$root.topology.defaults.kind"
		],
		software_version: IMAGES$1.map((path) => ({
			path,
			pattern: /:([^/:]+)$/
		})),
		location: ["$root.name"]
	},
	filters: [{
		field: "kind",
		is_not: [
			"linux",
			"bridge",
			"ovs-bridge",
			"host",
			"ext-container",
			"k8s-kind"
		],
		reason: "hosts and bridges"
	}]
}, IPFABRIC = {
	title: "IP Fabric device inventory",
	records: ["data.*", "*"],
	marks: [
		"sn",
		"family",
		"devType"
	],
	fields: {
		name: ["hostname"],
		manufacturer: ["vendor"],
		device_type: ["model", "platform"],
		platform: ["family"],
		software_version: ["version"],
		serial: ["snHw", "sn"],
		role: ["devType"],
		location: ["siteName"]
	},
	filters: [{
		field: "devType",
		is_not: [
			"ap",
			"host",
			"phone"
		],
		reason: "wireless access points and hosts"
	}]
}, LIBRENMS = {
	title: "LibreNMS devices",
	records: ["devices.*", "*"],
	marks: ["sysName", "hostname"],
	fields: {
		name: [
			"display",
			"sysName",
			"hostname"
		],
		device_type: ["hardware"],
		platform: ["os"],
		software_version: ["version"],
		serial: ["serial"],
		role: ["type"],
		location: ["location"],
		seen: ["last_polled"]
	},
	filters: [
		{
			field: "type",
			is_not: [
				"server",
				"storage",
				"power",
				"printer",
				"environment",
				"workstation"
			],
			reason: "servers and the like"
		},
		{
			field: "os",
			is_not: [
				"windows",
				"linux",
				"freebsd",
				"openbsd",
				"vmware*",
				"proxmox",
				"truenas",
				"dsm",
				"macosx"
			],
			reason: "servers and the like"
		},
		{
			field: "os",
			is_not: [
				"unifi",
				"airos*",
				"ruckuswireless*",
				"arubaap"
			],
			reason: "wireless access points"
		}
	]
}, NAPALM = {
	title: "NAPALM get_facts",
	records: [
		"",
		"*",
		"*.facts",
		"*.get_facts",
		"*.result",
		"*.*.facts",
		"*.*"
	],
	marks: ["os_version"],
	fields: {
		name: [
			"hostname",
			"$key",
			"$file"
		],
		manufacturer: ["vendor"],
		device_type: ["model"],
		platform: ["platform", "driver"],
		software_version: ["os_version"],
		serial: ["serial_number"]
	}
}, SHOW_VERSION = {
	title: "parsed show version",
	records: [
		"parsed_sample.*",
		"*.parsed_sample.*",
		"*",
		"*.*",
		""
	],
	marks: [
		"version",
		"os",
		"junos_version",
		"product_version",
		"image_version",
		"image",
		"vrp_version"
	],
	fields: {
		name: [
			"hostname",
			"$key",
			{
				path: "$file",
				pattern: /^(?!.*_(?:show|display|get)_)(.+)$/
			}
		],
		device_type: [
			"model",
			{
				path: "version",
				pattern: /^(Forti\S+) v\d/
			},
			"hardware",
			"platform"
		],
		platform: [{
			path: "$file",
			pattern: /^([a-z0-9]+_[a-z0-9]+)_(?:show|display|get)_/
		}],
		software_version: [
			"junos_version",
			{
				path: "product_version",
				pattern: /(V\d{1,4}R\d{1,4}(?:C\w{1,20})?)$/
			},
			"image_version",
			"version",
			"os",
			"image"
		],
		serial: ["serial_number", "serial"]
	}
}, SUZIEQ = {
	title: "Suzieq devices",
	records: ["*"],
	marks: ["hostname"],
	fields: {
		name: ["hostname"],
		manufacturer: ["vendor"],
		device_type: ["model"],
		platform: ["os"],
		software_version: ["version"],
		serial: ["serialNumber"],
		location: ["namespace"],
		seen: ["timestamp"]
	},
	filters: [
		{
			field: "vendor",
			is_not: [
				"Ubuntu",
				"Debian",
				"CentOS",
				"Red Hat*",
				"Linux",
				"Fedora",
				"Alpine"
			],
			reason: "servers"
		},
		{
			field: "os",
			is_not: ["linux"],
			reason: "servers"
		},
		{
			field: "status",
			is_not: ["neverpoll"],
			reason: "devices never polled"
		}
	]
}, SOFTWARE = "software_version { version platform { name } }", IMAGES = `software_image_files { image_file_name ${SOFTWARE} }`, TYPE = "model manufacturer { name }", TAGS = "tags { name }", LISTS$1 = {
	manufacturers: {
		rest: "/dcim/manufacturers/",
		fields: "name description"
	},
	locations: {
		rest: "/dcim/locations/",
		fields: "name description parent { id name }"
	},
	tenants: {
		rest: "/tenancy/tenants/",
		fields: "name description"
	},
	roles: {
		rest: "/extras/roles/",
		fields: "name description"
	},
	tags: {
		rest: "/extras/tags/",
		fields: "name description"
	},
	platforms: {
		rest: "/dcim/platforms/",
		fields: "name network_driver description manufacturer { name }"
	},
	device_types: {
		rest: "/dcim/device-types/",
		fields: `${TYPE} part_number comments ${TAGS}`
	},
	software_versions: {
		rest: "/dcim/software-versions/",
		fields: `version alias release_date end_of_support_date documentation_url long_term_support pre_release
      status { name } platform { name } ${TAGS}`,
		required: {
			status: "extras.view_status",
			platform: "dcim.view_platform"
		}
	},
	software_image_files: {
		rest: "/dcim/software-image-files/",
		fields: `image_file_name image_file_checksum hashing_algorithm image_file_size download_url default_image
      status { name } ${SOFTWARE} device_types { ${TYPE} } ${TAGS}`,
		required: {
			status: "extras.view_status",
			software_version: "dcim.view_softwareversion"
		}
	},
	devices: {
		rest: "/dcim/devices/",
		fields: `name serial asset_tag comments status { name } role { name } device_type { ${TYPE} part_number }
      platform { name network_driver } tenant { name } location { id name } ${TAGS} _custom_field_data
      ${SOFTWARE} ${IMAGES}`,
		required: {
			role: "extras.view_role",
			status: "extras.view_status",
			location: "dcim.view_location",
			device_type: "dcim.view_devicetype"
		}
	},
	inventory_items: {
		rest: "/dcim/inventory-items/",
		fields: `name label description part_id serial asset_tag created parent { id } device { id }
      manufacturer { name } ${TAGS} _custom_field_data ${SOFTWARE} ${IMAGES}`,
		required: { device: "dcim.view_device" }
	},
	virtual_machines: {
		rest: "/virtualization/virtual-machines/",
		fields: `name comments status { name } role { name } platform { name } tenant { name } cluster { name } ${TAGS}
      _custom_field_data ${SOFTWARE} ${IMAGES}`,
		required: {
			status: "extras.view_status",
			cluster: "virtualization.view_cluster"
		}
	},
	validated_softwares: {
		rest: "/plugins/nautobot-device-lifecycle-mgmt/validated-software/",
		fields: `start end preferred software { version platform { name } } devices { id } device_tenants { name }
      device_types { ${TYPE} } device_roles { name } inventory_items { id } object_tags { name } ${TAGS}`,
		required: { software: "dcim.view_softwareversion" },
		app: "Device Lifecycle Management"
	}
}, NAMED_ONLY = ["/extras/statuses/", "/virtualization/clusters/"], liveNautobot = {
	tokenVariable: "NAUTOBOT_TOKEN",
	async read({ fields, filters, onProgress, ...server }) {
		let client = await openNautobotClient(server);
		try {
			let entries = Object.entries(LISTS$1), counts = new Map(), skipped = [];
			for (let [name, { rest, app }] of entries) {
				let count = await client.count(rest);
				if (count !== void 0) counts.set(name, count);
				else if (app === void 0) throw new UserError(`${client.origin} has no /api${rest}: an import needs Nautobot 2.2 or newer`);
				else skipped.push({
					reason: `the app ${app} is not installed`,
					name: "validated software"
				});
			}
			for (let path of NAMED_ONLY) await client.count(path);
			if (counts.get("devices") === 0) throw new UserError(`${client.origin} has no device that the token may view: nothing is imported`);
			let total = [...counts.values()].reduce((sum, count) => sum + count, 0), read = 0, lists = {};
			for (let [name, count] of counts) lists[name] = await readList(client, name, count, async (got) => {
				read += got, await onProgress?.(Math.min(read, total - 1), total);
			});
			for (let [name, list] of Object.entries(lists)) expectWhole(name, list);
			let data = fromNautobotAnswers(lists, [], {
				fields,
				filters
			});
			return {
				...data,
				skipped: [...skipped, ...data.skipped]
			};
		} finally {
			await client.close();
		}
	}
};
async function readList(client, name, count, onRead) {
	let found = new Map(), ask = async (filter, fields) => {
		let list = (await client.query(`{ ${name}${filter} { id ${fields} } }`))[name];
		if (!Array.isArray(list)) throw new UserError(`${client.origin} answers GraphQL without ${name}`);
		return list;
	}, read = async (filter) => {
		let list = await ask(filter, LISTS$1[name].fields);
		for (let object of list) found.set(String(object.id), object);
		return await onRead(list.length), list.length;
	};
	for (let offset = 0; offset < count && !(await read(`(limit: 200, offset: ${offset})`) < 200); offset += 200);
	if (found.size === count) return [...found.values()];
	let ids = (await ask("", "")).map(({ id }) => String(id)), missing = ids.filter((id) => !found.has(id));
	for (let from = 0; from < missing.length; from += 200) await read(`(id: ${JSON.stringify(missing.slice(from, from + 200))})`);
	if (ids.length !== count || !ids.every((id) => found.has(id))) throw new UserError(`${client.origin} reports ${plural(count, "object")} in ${name}, but returned ${ids.length}: run the command again; if that repeats, the token may only view some of them`);
	return ids.map((id) => found.get(id)).filter((object) => object !== void 0);
}
function expectWhole(name, list) {
	for (let [field, permission] of Object.entries(LISTS$1[name].required ?? {})) {
		let hidden = list.filter((object) => object[field] === null);
		if (hidden.length === 0) continue;
		let example = textOf(hidden.find((object) => textOf(object.name) !== void 0)?.name);
		throw new UserError(`the token may not view the ${toWords(field)} of ${hidden.length} of ${list.length} ${toWords(name)}${example === void 0 ? "" : `, such as "${example}"`}: give it the permission ${permission} without constraints`);
	}
}
// src/clients/netbox-client.ts
const OBJECT_TYPES = {
	devices: "dcim.device",
	"device-types": "dcim.devicetype",
	"inventory-items": "dcim.inventoryitem"
};
async function openNetboxClient(options) {
	let { token, ...rest } = options, keyword = token.startsWith("nbt_") ? "Bearer" : "Token", http = await openHttpClient({
		...rest,
		authorization: `${keyword} ${token}`
	}), get = async (list, query) => {
		let path = `/api/dcim/${list}/`, { status, body } = await http.request("GET", path + query);
		if (status === 401 || status === 403) throw new UserError(forbidden(http.origin, list, body));
		if (status === 404 && list !== "devices") return { results: [] };
		if (status === 404) throw new UserError(`${http.origin} has no ${path}: is it the address of a NetBox?`);
		if (status !== 200 || !isPage(body)) throw new UserError(`${http.origin} answers ${path} with status ${status}: ${detailOf(body)}`);
		return body;
	};
	return {
		origin: http.origin,
		count: async (list) => (await get(list, "?limit=1&brief=1")).count ?? void 0,
		async list(list, { query = "", onPage } = {}) {
			let read = 0, page = async (of) => {
				let got = await get(list, of);
				return read += got.results.length, await onPage?.(Math.min(read, (got.count ?? read) - 1), got.count ?? read), got;
			}, what = `${http.origin}/api/dcim/${list}/`;
			return readPages(page, `?limit=500&ordering=id${query}`, {
				what,
				idOf: ({ id }) => id
			});
		},
		close: async () => http.close()
	};
}
function forbidden(origin, list, body) {
	let detail = detailOf(body);
	return /token|credentials|source ip/i.test(detail) ? `${origin} refuses the token: ${detail}` : `the token may not list /api/dcim/${list}/: give it the permission ${permissionToView(OBJECT_TYPES[list])}`;
}
// src/import/live/netbox.ts
const LISTS = [
	"devices",
	"device-types",
	"inventory-items"
], liveNetbox = {
	tokenVariable: "NETBOX_TOKEN",
	async read({ fields, filters, onProgress, ...server }) {
		let client = await openNetboxClient(server);
		try {
			for (let list of LISTS) if (await client.count(list) === 0 && list === "devices") throw new UserError(`${client.origin} has no device that the token may view: nothing is imported`);
			let answers = [];
			for (let list of LISTS) {
				let query = list === "devices" && !readsContext(fields, filters ?? []) ? "&exclude=config_context" : "";
				answers.push({ results: await client.list(list, {
					query,
					...onProgress && { onPage: onProgress }
				}) });
			}
			return fromAnswers(answers, fields, filters ?? []);
		} finally {
			await client.close();
		}
	}
};
function readsContext(fields, filters) {
	return [...Object.values(fields).flat(), ...filters.map(({ field }) => field)].some((path) => path.startsWith("config_context"));
}
// src/import/sources/sources.ts
const PRESETS = {
	napalm: NAPALM,
	ansible: ANSIBLE,
	librenms: LIBRENMS,
	"catalyst-center": CATALYST_CENTER,
	cloudvision: CLOUDVISION,
	ipfabric: IPFABRIC,
	suzieq: SUZIEQ,
	"show-version": SHOW_VERSION,
	nornir: NORNIR,
	containerlab: CONTAINERLAB
}, DATA = [
	".json",
	".ndjson",
	".jsonl",
	".yml",
	".yaml"
], SOURCES = {
	nautobot: {
		title: "Nautobot: saved answers of GraphQL or the REST API, CSV exports",
		read: nautobotSource,
		extensions: [".json", ".csv"]
	},
	"nautobot-bootstrap": {
		title: "global_settings.yml of the Bootstrap integration",
		read: bootstrapSource,
		extensions: [".yml", ".yaml"]
	},
	netbox: {
		title: "NetBox: saved answers, CSV exports, device types",
		read: netboxSource,
		extensions: [
			".json",
			".csv",
			".yml",
			".yaml"
		]
	},
	csv: {
		title: "spreadsheets saved as CSV",
		read: csvSource,
		extensions: [
			".csv",
			".tsv",
			".txt"
		]
	},
	json: {
		title: "lists of objects in JSON or YAML",
		read: jsonSource(PLAIN_JSON),
		extensions: DATA
	},
	oxidized: {
		title: "configurations kept by Oxidized",
		read: oxidizedSource
	},
	"devicetype-library": {
		title: "NetBox device types",
		read: deviceTypeSource,
		extensions: [".yml", ".yaml"]
	},
	...Object.fromEntries(Object.entries(PRESETS).map(([name, preset]) => [name, {
		title: preset.title,
		read: name === "nornir" ? nornirSource : jsonSource(preset),
		...name !== "ansible" && { extensions: DATA }
	}]))
}, LIVE_SOURCES = {
	nautobot: liveNautobot,
	netbox: liveNetbox
};
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
function expectSource(source, where = "") {
	if (Object.hasOwn(SOURCES, source)) return;
	let [near] = nearest(source, Object.keys(SOURCES)), help = near === void 0 ? "" : `; did you mean ${near}?`;
	throw new UserError(`${where}there is no source "${source}"${help} (the sources are ${Object.keys(SOURCES).join(", ")})`);
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
			}, others = devicesByName.get(name);
			others === void 0 ? devicesByName.set(name, [device]) : others.push(device);
		}
	}
	let inAnyCase, spellingsOfNames = () => inAnyCase ??= groupNamesInAnyCase(names), spellings = new Map();
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
		}, others = devices.get(name);
		others === void 0 ? devices.set(name, [device]) : others.push(device);
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
	for (let { platform, version } of devices.flatMap(softwareOf)) entries.has(keyOf(platform, version)) || known.spelling(platform, version) === version || entries.set(keyOf(platform, version), {
		platform,
		version,
		...versionFields(platform, version),
		status: "Active"
	});
	return [...entries.values()].filter((entry) => known.spelling(String(entry.platform), String(entry.version)) !== entry.version).sort(byFields("platform", "version"));
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
// src/cli/commands/import.ts
const EXAMPLES = `
Sources:
${Object.entries(SOURCES).map(([name, { title }]) => `  ${name.padEnd(20)} ${title}`).join("\n")}
  ${"endoflife".padEnd(20)} support dates for the software versions that are declared

Examples:
  $ fleetvet import csv devices.csv --default role=access      a spreadsheet with any headers
  $ fleetvet import csv devices.csv --map role=Function        with the role in the column Function
  $ fleetvet import ansible facts/ --dry-run                   what a folder of facts would change
  $ fleetvet import ansible facts/ --observed observed/ansible.yaml
                                                               keep software_version, and write what runs
  $ fleetvet import -c imports/netbox.yaml pages/              as a definition says, every night
  $ fleetvet import nautobot --url https://nautobot.example.com
  $ fleetvet import -c imports/netbox.yaml --url https://netbox.example.com
  $ fleetvet import endoflife cisco-ios-xe.md                  fill in end_of_support_date

With --url, NAUTOBOT_TOKEN or NETBOX_TOKEN holds the API token. Nothing else uses the network.

Exit status: 0 on success, 2 if the files could not be written.`;
function addImportCommand(program) {
	let command = program.command("import").description("write the inventory from what other systems export").argument("[source]", "the system to import from; with --definition, a file").argument("[files...]", "files and folders to read; - is standard input");
	command.option("-c, --definition <file>", "a definition of the import (docs/import.md)").option("--url <address>", "read a live Nautobot or NetBox instead of files").option("--ca-file <file>", "PEM certificates to trust, such as those of your own authority").option("--map <field=path>", "read a field from a path or a column; repeatable", collectPair).option("--default <field=value>", "the value of a field that the source leaves empty; repeatable", collectPair).option("--name <name>", "name the files that the import owns (default: the source)").option("--observed <file>", "write the observed versions to this file, and set software_version for new devices only").option("--dry-run", "print what would change as a unified diff, and write nothing").option("--replace", "with endoflife: set dates that differ, too").option("--all", "list everything in the summary").addOption(formatOption([
		"pretty",
		"markdown",
		"json"
	], "pretty", "output format of the summary")), addSomeCommonOptions(command, [
		"cwd",
		"config",
		"asOf",
		"color",
		"quiet"
	]).addHelpText("after", EXAMPLES).action(runImport);
}
function collectPair(text, before = []) {
	let at = text.indexOf("=");
	if (at < 1 || at === text.length - 1) throw new InvalidArgumentError("Write it as field=value.");
	return [...before, [text.slice(0, at), text.slice(at + 1)]];
}
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
	let live = LIVE_SOURCES[source];
	if (live === void 0) throw new UserError(`${source} cannot be read with --url: only ${Object.keys(LIVE_SOURCES).join(" and ")} can`);
	if (names.length > 0) throw new UserError(`give files or --url, not both: ${names.join(", ")}`);
	let onProgress = async (read, total) => onStage(`reading ${source}: ${read} of ${plural(total, "object")}`);
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
	if (source === void 0) throw new UserError(`name a source, one of ${Object.keys(SOURCES).join(", ")}, or a definition with --definition`);
	expectSource(source);
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
export { addImportCommand };
