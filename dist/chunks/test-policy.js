import "./rolldown-runtime.js";
import { At as UNLINKED_INVENTORY_ITEM, Bt as createYamlReader, Ct as explainSchemaErrors, Dn as softwareName, En as quote, Et as resolve, Ft as createReferenceMemory, H as POLICY_TEST_GLOB, It as createReferences, J as readText, Kt as locate, Lt as yamlText, Mr as groupBy, Mt as linkDevice, Nt as linkInventoryItem, Pr as remembering, Pt as linkVirtualMachine, Rt as resolveInput, Sr as newestOfEach, St as validateList, Tn as placeOfName, Tt as draftOfFault, U as loadConfig, X as UnreadableFile, Xn as textField, Zn as createEvaluator, _r as toWords, _t as appendErrors, a as workingTree, br as rememberForList, bt as isShorter, dt as normalizePath, gt as addError, hn as describeEntry, ht as validateFile, in as itemNodes, j as loadFiles, jr as getOrCreate, jt as UNLINKED_VIRTUAL_MACHINE, k as assertNotEmpty, kt as UNLINKED_DEVICE, lr as whenInWords, nn as fieldNodes, on as nodeRange, pn as CRITERION_WORDS, pr as listWords, q as decodeText, qn as countEntries, qt as locateDiagnostic, rn as findNode, sn as nodeSize, tn as emptyNodeTable, un as nearest, ur as windowInWords, ut as liesIn, vn as fullName, vt as formats, wn as placeIn, wt as notAllowed, xr as createObservationJudge, xt as validateField, yt as isLonger } from "./core.js";
import { u as UserError } from "./first.js";
import { et as ofThoseRead } from "./command-line.js";
// src/validate/generated/policy-test-field-names.ts
const FIELD_NAMES = {
	document: {
		"": [
			"description",
			"as_of",
			"multi_tenant_mode",
			"cases"
		],
		"/cases/*": [
			"name",
			"description",
			"device",
			"inventory_item",
			"virtual_machine",
			"new_device",
			"new_inventory_item",
			"with",
			"observed",
			"as_of",
			"multi_tenant_mode",
			"expect"
		],
		"/cases/*/device": [
			"name",
			"tenant",
			"location"
		],
		"/cases/*/inventory_item": ["device", "name"],
		"/cases/*/inventory_item/device": [
			"name",
			"tenant",
			"location"
		],
		"/cases/*/virtual_machine": [
			"name",
			"cluster",
			"tenant"
		],
		"/cases/*/new_device": [
			"name",
			"device_type",
			"role",
			"status",
			"platform",
			"tenant",
			"location",
			"serial",
			"asset_tag",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/cases/*/new_device/device_type": ["manufacturer", "model"],
		"/cases/*/new_device/software_version": ["platform", "version"],
		"/cases/*/new_device/software_image_files/*": ["software_version", "image_file_name"],
		"/cases/*/new_device/software_image_files/*/software_version": ["platform", "version"],
		"/cases/*/new_inventory_item": [
			"name",
			"device",
			"manufacturer",
			"part_id",
			"serial",
			"asset_tag",
			"label",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/cases/*/new_inventory_item/device": [
			"name",
			"tenant",
			"location"
		],
		"/cases/*/new_inventory_item/software_version": ["platform", "version"],
		"/cases/*/new_inventory_item/software_image_files/*": ["software_version", "image_file_name"],
		"/cases/*/new_inventory_item/software_image_files/*/software_version": ["platform", "version"],
		"/cases/*/with": [
			"status",
			"device_type",
			"role",
			"platform",
			"tenant",
			"location",
			"cluster",
			"tags",
			"software_version",
			"software_image_files"
		],
		"/cases/*/with/device_type": ["manufacturer", "model"],
		"/cases/*/with/software_version": ["platform", "version"],
		"/cases/*/with/software_image_files/*": ["software_version", "image_file_name"],
		"/cases/*/with/software_image_files/*/software_version": ["platform", "version"],
		"/cases/*/expect": [
			"status",
			"reason",
			"valid_until",
			"preferred",
			"waived",
			"drift",
			"approved",
			"matches",
			"software_image_files",
			"image_source"
		],
		"/cases/*/expect/matches/*": [
			"name",
			"software",
			"start",
			"end",
			"preferred",
			"in_window",
			"rank",
			"matched_by"
		],
		"/cases/*/expect/matches/*/software": ["platform", "version"],
		"/cases/*/expect/software_image_files/*": ["software_version", "image_file_name"],
		"/cases/*/expect/software_image_files/*/software_version": ["platform", "version"]
	},
	"device with": {
		"": [
			"device_type",
			"role",
			"status",
			"platform",
			"tenant",
			"location",
			"tags",
			"software_version",
			"software_image_files"
		],
		"/device_type": ["manufacturer", "model"],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	"inventory_item with": {
		"": [
			"tags",
			"software_version",
			"software_image_files"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	"virtual_machine with": {
		"": [
			"status",
			"cluster",
			"role",
			"platform",
			"tenant",
			"tags",
			"software_version",
			"software_image_files"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	"virtual_machine expect": {
		"": ["software_image_files", "image_source"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	}
}, part0 = ["string", "object"], part1 = ["string", "null"], part2 = [
	"string",
	"object",
	"null"
], part5 = new Set([
	"device_type",
	"role",
	"status",
	"platform",
	"tenant",
	"location",
	"tags",
	"software_version",
	"software_image_files"
]), part7 = [
	"override",
	"device_type",
	"default",
	"software_version",
	null
], part15 = new Set([
	"name",
	"device_type",
	"role",
	"status",
	"platform",
	"tenant",
	"location",
	"serial",
	"asset_tag",
	"tags",
	"software_version",
	"software_image_files",
	"comments",
	"custom_fields"
]), part18 = new Set([
	"name",
	"device",
	"manufacturer",
	"part_id",
	"serial",
	"asset_tag",
	"label",
	"tags",
	"software_version",
	"software_image_files",
	"comments",
	"custom_fields"
]), part19 = new Set([
	"status",
	"device_type",
	"role",
	"platform",
	"tenant",
	"location",
	"cluster",
	"tags",
	"software_version",
	"software_image_files"
]), part23 = [
	"device",
	"device_type_and_role",
	"device_type",
	"device_role",
	"object_tag",
	"device_tenant",
	"inventory_item"
], part24 = new Set([
	"status",
	"reason",
	"valid_until",
	"preferred",
	"waived",
	"drift",
	"approved",
	"matches",
	"software_image_files",
	"image_source"
]), part25 = [
	"valid",
	"invalid",
	"no_software"
], part27 = [
	"no_policy",
	"not_approved",
	"expired",
	"not_yet_valid",
	null
], part31 = new Set([
	"name",
	"description",
	"device",
	"inventory_item",
	"virtual_machine",
	"new_device",
	"new_inventory_item",
	"with",
	"observed",
	"as_of",
	"multi_tenant_mode",
	"expect"
]), part32 = ["object", "null"], policyTests = validate21;
function validate23(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "string" && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	})), validate23.errors = vErrors, vErrors === null;
}
const formats0 = formats.date;
function validate25(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? formats0(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "format",
		params: { format: "date" }
	})) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate25.errors = vErrors, vErrors === null;
}
const pattern0 = RegExp("^(\\S([\\s\\S]*\\S)?)?$", "u");
function validate33(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate33.errors = vErrors, vErrors === null;
}
function validate119(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.model === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "model" }
		}));
		for (let key0 in data) key0 !== "manufacturer" && key0 !== "model" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate33, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate33, data.model, instancePath, "/model", vErrors);
	}
	return validate119.errors = vErrors, vErrors === null;
}
function validate125(data, instancePath = "") {
	let vErrors = null;
	return typeof data == "string" ? isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})) : vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "string" }
	}), validate125.errors = vErrors, vErrors === null;
}
function validate127(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "string" && data !== null && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part1 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), validate127.errors = vErrors, vErrors === null;
}
function validate131(data, instancePath = "") {
	let vErrors = null;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			typeof data0 == "string" ? (isLonger(data0, 255) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "maxLength",
				params: { limit: 255 }
			})), isShorter(data0, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "minLength",
				params: { limit: 1 }
			})), pattern0.test(data0) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			}))) : vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				keyword: "type",
				params: { type: "string" }
			});
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0], vErrors = addError(vErrors, {
							instancePath,
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						});
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "array" }
	});
	return validate131.errors = vErrors, vErrors === null;
}
function validate133(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part2 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}));
		for (let key0 in data) key0 !== "platform" && key0 !== "version" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate33, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate33, data.version, instancePath, "/version", vErrors);
	}
	return validate133.errors = vErrors, vErrors === null;
}
function validate53(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "version" }
		}));
		for (let key0 in data) key0 !== "platform" && key0 !== "version" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate33, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate33, data.version, instancePath, "/version", vErrors);
	}
	return validate53.errors = vErrors, vErrors === null;
}
function validate138(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.image_file_name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "image_file_name" }
		}));
		for (let key0 in data) key0 !== "software_version" && key0 !== "image_file_name" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate53, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateField(validate33, data.image_file_name, instancePath, "/image_file_name", vErrors);
	}
	return validate138.errors = vErrors, vErrors === null;
}
function validate28(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) part5.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate119, data.device_type, instancePath, "/device_type", vErrors), vErrors = validateField(validate33, data.role, instancePath, "/role", vErrors), vErrors = validateField(validate125, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate127, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate127, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate127, data.location, instancePath, "/location", vErrors), vErrors = validateField(validate131, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate133, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateList(validate138, data.software_image_files, instancePath, "/software_image_files", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate28.errors = vErrors, vErrors === null;
}
function validate143(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) key0 !== "tags" && key0 !== "software_version" && key0 !== "software_image_files" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate131, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate133, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateList(validate138, data.software_image_files, instancePath, "/software_image_files", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate143.errors = vErrors, vErrors === null;
}
function validate148(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) key0 !== "status" && key0 !== "cluster" && key0 !== "role" && key0 !== "platform" && key0 !== "tenant" && key0 !== "tags" && key0 !== "software_version" && key0 !== "software_image_files" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate125, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate127, data.cluster, instancePath, "/cluster", vErrors), vErrors = validateField(validate33, data.role, instancePath, "/role", vErrors), vErrors = validateField(validate127, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate127, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate131, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate133, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateList(validate138, data.software_image_files, instancePath, "/software_image_files", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate148.errors = vErrors, vErrors === null;
}
function validate159(data, instancePath = "") {
	let vErrors = null;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate138(data[i0], instancePath + "/" + i0) || (vErrors = appendErrors(vErrors, validate138.errors));
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "array" }
	});
	return validate159.errors = vErrors, vErrors === null;
}
function validate162(data, instancePath = "") {
	let vErrors = null;
	return typeof data != "string" && data !== null && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part1 }
	})), data !== "override" && data !== "device_type" && data !== "default" && data !== "software_version" && data !== null && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "enum",
		params: { allowedValues: part7 }
	})), validate162.errors = vErrors, vErrors === null;
}
function validate158(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		Object.keys(data).length < 1 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "minProperties",
			params: { limit: 1 }
		}));
		for (let key0 in data) key0 !== "software_image_files" && key0 !== "image_source" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate159, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate162, data.image_source, instancePath, "/image_source", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate158.errors = vErrors, vErrors === null;
}
function validate167(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) key0 !== "name" && key0 !== "tenant" && key0 !== "location" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate33, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate127, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate127, data.location, instancePath, "/location", vErrors);
	}
	return validate167.errors = vErrors, vErrors === null;
}
function validate172(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) key0 !== "device" && key0 !== "name" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate167, data.device, instancePath, "/device", vErrors), vErrors = validateField(validate33, data.name, instancePath, "/name", vErrors);
	}
	return validate172.errors = vErrors, vErrors === null;
}
function validate180(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}));
		for (let key0 in data) key0 !== "name" && key0 !== "cluster" && key0 !== "tenant" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate33, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate127, data.cluster, instancePath, "/cluster", vErrors), vErrors = validateField(validate127, data.tenant, instancePath, "/tenant", vErrors);
	}
	return validate180.errors = vErrors, vErrors === null;
}
function validate211(data, instancePath = "") {
	let vErrors = null;
	return data && typeof data == "object" && !Array.isArray(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	})), validate211.errors = vErrors, vErrors === null;
}
function validate185(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.device_type === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "device_type" }
		})), data.role === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "role" }
		}));
		for (let key0 in data) part15.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate33, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate119, data.device_type, instancePath, "/device_type", vErrors), vErrors = validateField(validate33, data.role, instancePath, "/role", vErrors), vErrors = validateField(validate125, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate33, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate33, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate33, data.location, instancePath, "/location", vErrors), vErrors = validateField(validate33, data.serial, instancePath, "/serial", vErrors), vErrors = validateField(validate33, data.asset_tag, instancePath, "/asset_tag", vErrors), vErrors = validateField(validate131, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate53, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateField(validate159, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate23, data.comments, instancePath, "/comments", vErrors), vErrors = validateField(validate211, data.custom_fields, instancePath, "/custom_fields", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate185.errors = vErrors, vErrors === null;
}
function validate214(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) part18.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate33, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate167, data.device, instancePath, "/device", vErrors), vErrors = validateField(validate33, data.manufacturer, instancePath, "/manufacturer", vErrors), vErrors = validateField(validate33, data.part_id, instancePath, "/part_id", vErrors), vErrors = validateField(validate33, data.serial, instancePath, "/serial", vErrors), vErrors = validateField(validate33, data.asset_tag, instancePath, "/asset_tag", vErrors), vErrors = validateField(validate33, data.label, instancePath, "/label", vErrors), vErrors = validateField(validate131, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate53, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateField(validate159, data.software_image_files, instancePath, "/software_image_files", vErrors), vErrors = validateField(validate23, data.comments, instancePath, "/comments", vErrors), vErrors = validateField(validate211, data.custom_fields, instancePath, "/custom_fields", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate214.errors = vErrors, vErrors === null;
}
function validate241(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) part19.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate125, data.status, instancePath, "/status", vErrors), vErrors = validateField(validate119, data.device_type, instancePath, "/device_type", vErrors), vErrors = validateField(validate33, data.role, instancePath, "/role", vErrors), vErrors = validateField(validate127, data.platform, instancePath, "/platform", vErrors), vErrors = validateField(validate127, data.tenant, instancePath, "/tenant", vErrors), vErrors = validateField(validate127, data.location, instancePath, "/location", vErrors), vErrors = validateField(validate127, data.cluster, instancePath, "/cluster", vErrors), vErrors = validateField(validate131, data.tags, instancePath, "/tags", vErrors), vErrors = validateField(validate133, data.software_version, instancePath, "/software_version", vErrors), vErrors = validateList(validate138, data.software_image_files, instancePath, "/software_image_files", vErrors);
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate241.errors = vErrors, vErrors === null;
}
function validate256(data, instancePath = "") {
	let vErrors = null;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part0 }
	})), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "maxLength",
		params: { limit: 255 }
	})), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "minLength",
		params: { limit: 1 }
	})), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}))), data && typeof data == "object" && !Array.isArray(data)) {
		Object.keys(data).length < 1 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "minProperties",
			params: { limit: 1 }
		}));
		for (let key0 in data) key0 !== "name" && key0 !== "software" && key0 !== "start" && key0 !== "end" && key0 !== "preferred" && key0 !== "in_window" && key0 !== "rank" && key0 !== "matched_by" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		if (vErrors = validateField(validate127, data.name, instancePath, "/name", vErrors), vErrors = validateField(validate53, data.software, instancePath, "/software", vErrors), vErrors = validateField(validate25, data.start, instancePath, "/start", vErrors), data.end !== void 0) {
			let data3 = data.end;
			typeof data3 != "string" && data3 !== null && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/end",
				keyword: "type",
				params: { type: part1 }
			})), typeof data3 == "string" && (formats0(data3) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/end",
				keyword: "format",
				params: { format: "date" }
			})));
		}
		if (data.preferred !== void 0 && typeof data.preferred != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/preferred",
			keyword: "type",
			params: { type: "boolean" }
		})), data.in_window !== void 0 && typeof data.in_window != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/in_window",
			keyword: "type",
			params: { type: "boolean" }
		})), data.rank !== void 0) {
			let data6 = data.rank;
			(typeof data6 != "number" || data6 % 1 || isNaN(data6) || !isFinite(data6)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/rank",
				keyword: "type",
				params: { type: "integer" }
			})), typeof data6 == "number" && isFinite(data6) && ((data6 > 10 || isNaN(data6)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/rank",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 10
				}
			})), (data6 < 1 || isNaN(data6)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/rank",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				}
			})));
		}
		if (data.matched_by !== void 0) {
			let data7 = data.matched_by;
			typeof data7 != "string" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/matched_by",
				keyword: "type",
				params: { type: "string" }
			})), data7 !== "device" && data7 !== "device_type_and_role" && data7 !== "device_type" && data7 !== "device_role" && data7 !== "object_tag" && data7 !== "device_tenant" && data7 !== "inventory_item" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/matched_by",
				keyword: "enum",
				params: { allowedValues: part23 }
			}));
		}
	}
	return validate256.errors = vErrors, vErrors === null;
}
function validate255(data, instancePath = "") {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		Object.keys(data).length < 1 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "minProperties",
			params: { limit: 1 }
		}));
		for (let key0 in data) part24.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		if (data.status !== void 0) {
			let data0 = data.status;
			typeof data0 != "string" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/status",
				keyword: "type",
				params: { type: "string" }
			})), data0 !== "valid" && data0 !== "invalid" && data0 !== "no_software" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/status",
				keyword: "enum",
				params: { allowedValues: part25 }
			}));
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			typeof data1 != "string" && data1 !== null && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "type",
				params: { type: part1 }
			})), data1 !== "no_policy" && data1 !== "not_approved" && data1 !== "expired" && data1 !== "not_yet_valid" && data1 !== null && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				keyword: "enum",
				params: { allowedValues: part27 }
			}));
		}
		if (data.valid_until !== void 0) {
			let data2 = data.valid_until;
			typeof data2 != "string" && data2 !== null && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/valid_until",
				keyword: "type",
				params: { type: part1 }
			})), typeof data2 == "string" && (formats0(data2) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/valid_until",
				keyword: "format",
				params: { format: "date" }
			})));
		}
		if (data.preferred !== void 0 && typeof data.preferred != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/preferred",
			keyword: "type",
			params: { type: "boolean" }
		})), data.waived !== void 0 && typeof data.waived != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/waived",
			keyword: "type",
			params: { type: "boolean" }
		})), data.drift !== void 0 && typeof data.drift != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/drift",
			keyword: "type",
			params: { type: "boolean" }
		})), data.approved !== void 0 && typeof data.approved != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/approved",
			keyword: "type",
			params: { type: "boolean" }
		})), vErrors = validateList(validate256, data.matches, instancePath, "/matches", vErrors), vErrors = validateList(validate138, data.software_image_files, instancePath, "/software_image_files", vErrors), data.image_source !== void 0) {
			let data11 = data.image_source;
			typeof data11 != "string" && data11 !== null && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_source",
				keyword: "type",
				params: { type: part1 }
			})), data11 !== "override" && data11 !== "device_type" && data11 !== "default" && data11 !== "software_version" && data11 !== null && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_source",
				keyword: "enum",
				params: { allowedValues: part7 }
			}));
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	});
	return validate255.errors = vErrors, vErrors === null;
}
function validate27(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
	data && typeof data == "object" && !Array.isArray(data) && data.device === void 0 && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/0/oneOf/0/required",
		keyword: "required",
		params: { missingProperty: "device" }
	}), errors++);
	var _valid0 = _errs3 === errors;
	_valid0 && (valid1 = !0, passing0 = 0);
	let _errs4 = errors;
	data && typeof data == "object" && !Array.isArray(data) && data.inventory_item === void 0 && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/0/oneOf/1/required",
		keyword: "required",
		params: { missingProperty: "inventory_item" }
	}), errors++);
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid1) valid1 = !1, passing0 = [passing0, 1];
	else {
		_valid0 && (valid1 = !0, passing0 = 1);
		let _errs5 = errors;
		data && typeof data == "object" && !Array.isArray(data) && data.virtual_machine === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/allOf/0/oneOf/2/required",
			keyword: "required",
			params: { missingProperty: "virtual_machine" }
		}), errors++);
		var _valid0 = _errs5 === errors;
		if (_valid0 && valid1) valid1 = !1, passing0 = [passing0, 2];
		else {
			_valid0 && (valid1 = !0, passing0 = 2);
			let _errs6 = errors;
			data && typeof data == "object" && !Array.isArray(data) && data.new_device === void 0 && (vErrors = addError(vErrors, {
				instancePath,
				schemaPath: "#/allOf/0/oneOf/3/required",
				keyword: "required",
				params: { missingProperty: "new_device" }
			}), errors++);
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid1) valid1 = !1, passing0 = [passing0, 3];
			else {
				_valid0 && (valid1 = !0, passing0 = 3);
				let _errs7 = errors;
				data && typeof data == "object" && !Array.isArray(data) && data.new_inventory_item === void 0 && (vErrors = addError(vErrors, {
					instancePath,
					schemaPath: "#/allOf/0/oneOf/4/required",
					keyword: "required",
					params: { missingProperty: "new_inventory_item" }
				}), errors++);
				var _valid0 = _errs7 === errors;
				_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 4]) : _valid0 && (valid1 = !0, passing0 = 4);
			}
		}
	}
	valid1 ? (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null)) : (vErrors = addError(vErrors, {
		instancePath,
		keyword: "oneOf",
		params: { passingSchemas: passing0 }
	}), errors++);
	let _errs9 = errors, _errs10 = errors;
	data && typeof data == "object" && !Array.isArray(data) && (data.new_device === void 0 || data.with === void 0) && (vErrors = addError(vErrors, {}), errors++), _errs10 === errors ? (vErrors = addError(vErrors, {
		instancePath,
		keyword: "not",
		params: {}
	}), errors++) : (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null));
	let _errs12 = errors, _errs13 = errors;
	data && typeof data == "object" && !Array.isArray(data) && (data.new_inventory_item === void 0 || data.with === void 0) && (vErrors = addError(vErrors, {}), errors++), _errs13 === errors ? (vErrors = addError(vErrors, {
		instancePath,
		keyword: "not",
		params: {}
	}), errors++) : (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null));
	let _errs15 = errors, valid4 = !0, _errs16 = errors;
	data && typeof data == "object" && !Array.isArray(data) && data.device === void 0 && (vErrors = addError(vErrors, {}), errors++);
	var _valid1 = _errs16 === errors;
	if (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null), _valid1) {
		let _errs17 = errors;
		data && typeof data == "object" && !Array.isArray(data) && data.with !== void 0 && (validate28(data.with, instancePath + "/with") || (vErrors = appendErrors(vErrors, validate28.errors), errors = vErrors.length));
		var _valid1 = _errs17 === errors;
		valid4 = _valid1;
	}
	valid4 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs20 = errors, valid6 = !0, _errs21 = errors;
	data && typeof data == "object" && !Array.isArray(data) && data.inventory_item === void 0 && (vErrors = addError(vErrors, {}), errors++);
	var _valid2 = _errs21 === errors;
	if (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null), _valid2) {
		let _errs22 = errors;
		data && typeof data == "object" && !Array.isArray(data) && data.with !== void 0 && (validate143(data.with, instancePath + "/with") || (vErrors = appendErrors(vErrors, validate143.errors), errors = vErrors.length));
		var _valid2 = _errs22 === errors;
		valid6 = _valid2;
	}
	valid6 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs25 = errors, valid8 = !0, _errs26 = errors;
	data && typeof data == "object" && !Array.isArray(data) && data.virtual_machine === void 0 && (vErrors = addError(vErrors, {}), errors++);
	var _valid3 = _errs26 === errors;
	if (errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null), _valid3) {
		let _errs27 = errors;
		data && typeof data == "object" && !Array.isArray(data) && (data.with !== void 0 && (validate148(data.with, instancePath + "/with") || (vErrors = appendErrors(vErrors, validate148.errors), errors = vErrors.length)), data.expect !== void 0 && (validate158(data.expect, instancePath + "/expect") || (vErrors = appendErrors(vErrors, validate158.errors), errors = vErrors.length)));
		var _valid3 = _errs27 === errors;
		valid8 = _valid3;
	}
	if (valid8 || (vErrors = addError(vErrors, {
		instancePath,
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.expect === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "expect" }
		}), errors++);
		for (let key0 in data) part31.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.name !== void 0 && (validate33(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate33.errors), errors = vErrors.length)), data.description !== void 0 && (validate23(data.description, instancePath + "/description") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.device !== void 0 && (validate167(data.device, instancePath + "/device") || (vErrors = appendErrors(vErrors, validate167.errors), errors = vErrors.length)), data.inventory_item !== void 0 && (validate172(data.inventory_item, instancePath + "/inventory_item") || (vErrors = appendErrors(vErrors, validate172.errors), errors = vErrors.length)), data.virtual_machine !== void 0 && (validate180(data.virtual_machine, instancePath + "/virtual_machine") || (vErrors = appendErrors(vErrors, validate180.errors), errors = vErrors.length)), data.new_device !== void 0 && (validate185(data.new_device, instancePath + "/new_device") || (vErrors = appendErrors(vErrors, validate185.errors), errors = vErrors.length)), data.new_inventory_item !== void 0 && (validate214(data.new_inventory_item, instancePath + "/new_inventory_item") || (vErrors = appendErrors(vErrors, validate214.errors), errors = vErrors.length)), data.with !== void 0 && (validate241(data.with, instancePath + "/with") || (vErrors = appendErrors(vErrors, validate241.errors), errors = vErrors.length)), data.observed !== void 0 && (validate33(data.observed, instancePath + "/observed") || (vErrors = appendErrors(vErrors, validate33.errors), errors = vErrors.length)), data.as_of !== void 0 && (validate25(data.as_of, instancePath + "/as_of") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.multi_tenant_mode !== void 0 && typeof data.multi_tenant_mode != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/multi_tenant_mode",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.expect !== void 0 && (validate255(data.expect, instancePath + "/expect") || (vErrors = appendErrors(vErrors, validate255.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate27.errors = vErrors, errors === 0;
}
function validate21(data, instancePath = "") {
	let vErrors = null;
	if ((!data || typeof data != "object" || Array.isArray(data)) && data !== null && (vErrors = addError(vErrors, {
		instancePath,
		keyword: "type",
		params: { type: part32 }
	})), data && typeof data == "object" && !Array.isArray(data)) {
		data.cases === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "required",
			params: { missingProperty: "cases" }
		}));
		for (let key0 in data) key0 !== "description" && key0 !== "as_of" && key0 !== "multi_tenant_mode" && key0 !== "cases" && (vErrors = addError(vErrors, {
			instancePath,
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}));
		vErrors = validateField(validate23, data.description, instancePath, "/description", vErrors), vErrors = validateField(validate25, data.as_of, instancePath, "/as_of", vErrors), data.multi_tenant_mode !== void 0 && typeof data.multi_tenant_mode != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/multi_tenant_mode",
			keyword: "type",
			params: { type: "boolean" }
		})), vErrors = validateList(validate27, data.cases, instancePath, "/cases", vErrors);
	}
	return validate21.errors = vErrors, vErrors === null;
}
// src/policy-tests/validate-policy-tests.ts
const SUBJECT_FIELDS = [
	"device",
	"inventory_item",
	"virtual_machine",
	"new_device",
	"new_inventory_item"
];
function validatePolicyTests(parsed, statuses) {
	let entries = [], drafts = [];
	for (let document of parsed.documents) {
		let cases = casesOf(parsed, document), errors = document.value === null || policyTests(document.value) ? [] : policyTests.errors ?? [], own = draftsOfDocument(parsed, document, cases, errors);
		if (drafts.push(...own), own.length > 0) continue;
		let { as_of: asOf, multi_tenant_mode: multiTenantMode } = document.value ?? {};
		for (let one of cases) entries.push({
			file: parsed.file,
			node: one.node,
			value: one.value,
			name: one.name,
			asOf,
			multiTenantMode,
			drafts: draftsOfCase(parsed, document, one, errors, statuses)
		});
	}
	return {
		entries: reportDuplicates(entries),
		drafts
	};
}
function casesOf({ file }, { value, node }) {
	if (typeof value != "object" || !value || Array.isArray(value)) return [];
	let { cases } = value, nodes = fieldNodes(file.nodes, node, value, "cases");
	return !Array.isArray(cases) || nodes === void 0 ? [] : [...itemNodes(file.nodes, nodes.value)].map((item, index) => ({
		node: item,
		value: cases[index],
		name: textField(cases[index], "name") ?? String(index + 1),
		pointer: `/cases/${index}`
	}));
}
function draftsOfDocument(parsed, document, cases, errors) {
	let outside = document.faults.filter((fault) => !cases.some(({ node }) => isInside(parsed, fault, node)));
	return outside.length > 0 ? draftsOfFaults(parsed, outside) : explainErrors(parsed, {
		node: document.node,
		value: document.value,
		owner: "this document",
		fieldsAt: (path) => fieldNames(path)
	}, errors.filter(({ instancePath }) => !cases.some(({ pointer }) => lies(instancePath, pointer))));
}
function draftsOfCase(parsed, { faults }, { node, value, name, pointer }, errors, statuses) {
	let inside = faults.filter((fault) => isInside(parsed, fault, node));
	if (inside.length > 0) return draftsOfFaults(parsed, inside);
	let owner = textField(value, "name") === void 0 ? `case ${name}` : `case ${quote(name)}`, own = errors.filter(({ instancePath }) => lies(instancePath, pointer)).map((error) => ({
		...error,
		instancePath: error.instancePath.slice(pointer.length)
	})), fieldsAt = (path) => (path.length === 1 ? fieldsOfKind(value, String(path[0])) : void 0) ?? fieldNames([
		"cases",
		0,
		...path
	]);
	return [
		...draftsOfSubject(own, owner, {
			file: parsed.file,
			node,
			value
		}),
		...explainErrors(parsed, {
			node,
			value,
			owner,
			fieldsAt
		}, own.filter(({ keyword }) => keyword !== "oneOf" && keyword !== "not")),
		...draftsOfStatus(parsed, {
			node,
			value,
			owner
		}, statuses)
	];
}
function draftsOfSubject(errors, owner, place) {
	let { value } = place;
	if (typeof value != "object" || !value || Array.isArray(value)) return [];
	let fields = SUBJECT_FIELDS.filter((field) => Object.hasOwn(value, field));
	return errors.flatMap(({ keyword }) => keyword === "oneOf" ? fields.length === 0 ? [{
		rule: "schema",
		message: `${owner} names no device, inventory item or virtual machine`,
		help: `write one of ${SUBJECT_FIELDS.join(", ")}`,
		at: {
			...place,
			path: ["name"]
		}
	}] : [{
		rule: "schema",
		message: `${owner} tests several things: ${fields.join(", ")}`,
		help: "write one case for each",
		at: {
			...place,
			path: [fields[1] ?? "name"],
			on: "key"
		}
	}] : keyword === "not" ? [{
		rule: "schema",
		message: `${owner} combines "with" and a new device or item`,
		help: `write the fields into ${fields.find((field) => field.startsWith("new_")) ?? "it"} itself; "with" changes what is in the inventory`,
		at: {
			...place,
			path: ["with"],
			on: "key"
		}
	}] : []);
}
function draftsOfStatus({ file }, { node, value, owner }, { objects }) {
	return ["new_device", "with"].flatMap((field) => {
		let fields = typeof value == "object" && value ? value[field] : void 0, status = textField(fields, "status");
		return status === void 0 || status === "" || objects.includes(status) ? [] : [{
			rule: "schema",
			...notAllowed(`"${field}.status" of ${owner}`, status, objects),
			at: {
				file,
				node,
				value,
				path: [field, "status"]
			}
		}];
	});
}
function explainErrors({ file, text }, { node, value, owner, fieldsAt }, errors) {
	return explainSchemaErrors(errors, {
		owner,
		value,
		rawText: (path) => text.slice(...nodeRange(file.nodes, findNode(file.nodes, node, value, path, "value"))),
		fieldsAt
	}).map(({ path, on, message, help }) => ({
		rule: "schema",
		message,
		help,
		at: {
			file,
			node,
			value,
			path,
			on
		}
	}));
}
function fieldNames(path) {
	let pointer = path.map((step) => `/${typeof step == "number" ? "*" : step}`).join("");
	return FIELD_NAMES.document?.[pointer] ?? [];
}
function fieldsOfKind(value, mapping) {
	let kind = SUBJECT_FIELDS.find((field) => Object.hasOwn(value, field));
	return FIELD_NAMES[`${kind ?? ""} ${mapping}`]?.[""];
}
function reportDuplicates(entries) {
	let first = new Map();
	return entries.map((entry) => {
		let { file, node, value, name, drafts } = entry, other = first.get(name);
		if (other === void 0 && first.set(name, entry), other === void 0 || drafts.length > 0) return entry;
		let draft = {
			rule: "duplicate-object",
			message: `case ${quote(name)} appears twice in this file`,
			help: "give each case a different name",
			at: {
				file,
				node,
				value,
				path: ["name"]
			},
			related: [{
				message: "it also appears here",
				at: {
					file: other.file,
					node: other.node,
					value: other.value,
					path: ["name"]
				}
			}]
		};
		return {
			...entry,
			drafts: [draft]
		};
	});
}
function lies(pointer, within) {
	return pointer === within || pointer.startsWith(`${within}/`);
}
function isInside({ file }, fault, node) {
	return fault.node !== void 0 && fault.node >= node && fault.node < node + nodeSize(file.nodes, node);
}
function draftsOfFaults({ file }, faults) {
	return faults.filter(({ consequence }) => consequence !== !0).map((fault) => draftOfFault(file, fault));
}
// src/policy-tests/load-policy-tests.ts
async function loadPolicyTests(source, config, paths) {
	let listed = await source.list([POLICY_TEST_GLOB], config.exclude), wanted = paths.length === 0 ? listed : [...new Set(paths.flatMap((path) => filesAt(source, listed, path)))], readYaml = createYamlReader(config), loaded = [];
	for (let path of [...wanted].sort()) loaded.push(await loadFile(source, path, config, readYaml));
	if (loaded.every(({ entries, drafts }) => entries.length === 0 && drafts.length === 0)) throw new UserError(loaded.length === 0 ? `nothing to test: no file matches ${POLICY_TEST_GLOB}; write one (fleetvet schema policy-test prints the fields), or run fleetvet in the root of the repository` : "nothing to test: the test files contain no cases");
	return loaded;
}
function filesAt(source, listed, path) {
	let wanted = normalizePath(path), inside = listed.filter((file) => liesIn(file, wanted));
	if (inside.length > 0) return inside;
	let named = [wanted, path].find((file) => isFile(source, file));
	if (named !== void 0) return [named];
	throw new UserError(`nothing to test at ${path}: it is not a file, and no file in it matches ${POLICY_TEST_GLOB}; paths are relative to --cwd`);
}
function isFile(source, path) {
	try {
		return source.read(path, Infinity) !== void 0;
	} catch (error) {
		if (error instanceof UnreadableFile) return !1;
		throw error;
	}
}
async function loadFile(source, path, { statuses, limits }, readYaml) {
	try {
		let bytes = source.read(path, limits.fileSize);
		if (bytes === void 0) throw new UnreadableFile("it points to nothing");
		let text = decodeText(bytes), { documents, nodes } = await readYaml(text);
		return {
			path,
			...validatePolicyTests({
				file: {
					path,
					area: "policies",
					nodes
				},
				text,
				documents
			}, statuses)
		};
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		return {
			path,
			entries: [],
			drafts: [{
				rule: "unreadable-file",
				message: `the file ${path} cannot be read: ${error.message}`,
				help: error.help ?? "make it a regular UTF-8 file inside the repository, or list it under exclude in the config",
				at: {
					file: {
						path,
						area: "policies",
						nodes: emptyNodeTable()
					},
					offsets: [0, 0]
				}
			}]
		};
	}
}
// src/policy-tests/context.ts
function createTestContext(repository, locationOf) {
	let evaluators = new Map(), records = new Map();
	for (let record of repository.validatedSoftware) record.name !== void 0 && records.set(record.name, record);
	let imageFiles, imageFilesByName = () => imageFiles ??= groupBy(repository.softwareImageFiles, ({ imageFileName }) => imageFileName), approvalsOf = rememberForList(({ matches }, software) => matches.filter(({ record }) => record.software === software)), newest = newestOfEach(repository.observations), positionsIn = remembering((matches) => new Map(matches.map(({ record }, position) => [record, position])));
	return {
		evaluatorFor(asOf, multiTenantMode) {
			let key = `${asOf} ${String(multiTenantMode)}`;
			return getOrCreate(evaluators, key, () => createEvaluator(repository, {
				asOf,
				multiTenantMode
			}));
		},
		recordNamed: (name) => records.get(name),
		nearestRecordNames: suggesting(() => records.keys()),
		imageFilesNamed: (name) => imageFilesByName().get(name) ?? [],
		nearestImageFileNames: suggesting(() => imageFilesByName().keys()),
		ofThoseRead: ofThoseRead(repository.unreadPolicies),
		locationOf,
		judgeObservation: createObservationJudge(repository),
		observationOf: (subject) => newest.get(subject),
		approvalsOf,
		positionsIn
	};
}
function suggesting(names) {
	let known = new Map();
	return (name) => known.get(name) ?? (known.size < 200 ? getOrCreate(known, name, () => nearest(name, names())) : []);
}
function measureCoverage(records, covered, locationOf) {
	let uncovered = records.filter((record) => !covered.has(record));
	return {
		total: records.length,
		uncovered: uncovered.map((record) => ({
			record,
			location: locationOf(placeOfName(record.entry))
		}))
	};
}
function reasonInWords(field, found, asOf, { locationOf, approvalsOf, ofThoseRead }) {
	if (!("validity" in found) || field === "image_source") return {
		because: void 0,
		related: []
	};
	let { waiver, subject } = found;
	if (field === "waived") {
		if (waiver === void 0) return {
			because: becauseNotWaived(found),
			related: []
		};
		let related = [{
			message: `waived until ${whenInWords(waiver.until, asOf)}`,
			location: locationOf(placeIn(waiver.entry, "until"))
		}];
		return {
			because: waiver.reason,
			related
		};
	}
	let approvals = subject.softwareVersion === void 0 ? [] : approvalsOf(found, subject.softwareVersion);
	return {
		because: becauseOf(found, asOf, ofThoseRead),
		related: approvals.slice(0, 5).map((match) => ({
			message: describeApproval(match),
			location: locationOf(placeIn(match.record.entry, decisiveField(field, match, asOf)))
		}))
	};
}
function becauseNotWaived({ validity }) {
	return validity.status === "invalid" ? "no waiver covers it on that date" : "a waiver only applies to invalid software";
}
function becauseOf({ validity, subject, matches }, asOf, ofThoseRead) {
	let { softwareVersion } = subject;
	if (softwareVersion === void 0) return "it has no software version";
	let software = softwareName(softwareVersion);
	switch (validity.reason) {
		case null: return `${software} is approved ${validity.validUntil === null ? "with no end" : `until ${whenInWords(validity.validUntil, asOf)}`}`;
		case "no_policy": return `no record${ofThoseRead} matches it`;
		case "not_approved": return `${matches.length === 1 ? "the record that matches it does not approve" : `none of the ${matches.length} records that match it approves`} ${software}`;
		case "expired": return `the approval of ${software} ended on ${whenInWords(validity.expiredOn ?? asOf, asOf)}`;
		case "not_yet_valid": return `the approval of ${software} has not started`;
	}
}
function describeApproval({ record: { name, start, end, preferred } }) {
	return `${name === void 0 ? "" : `${name}: `}${windowInWords(start, end)}${preferred ? ", preferred" : ""}`;
}
function decisiveField(field, { record, inWindow }, asOf) {
	return field === "preferred" && inWindow ? record.preferred ? "preferred" : "software" : record.end === void 0 || record.start > asOf ? "start" : "end";
}
function align(expected, actual, fits) {
	let fitsAt = (e, a) => {
		let one = expected[e], other = actual[a];
		return one !== void 0 && other !== void 0 && fits(one, other);
	}, start = 0;
	for (; fitsAt(start, start);) start += 1;
	let tail = 0, room = Math.min(expected.length, actual.length) - start;
	for (; tail < room && fitsAt(expected.length - 1 - tail, actual.length - 1 - tail);) tail += 1;
	let [rows, columns] = [expected.length - start - tail, actual.length - start - tail], common = findCommon(rows, columns, (row, column) => fitsAt(start + row, start + column)), result = [], [nextExpected, nextActual] = [0, 0], goTo = (untilExpected, untilActual) => {
		for (; nextExpected < untilExpected; nextExpected += 1) result.push({
			expected: expected[nextExpected],
			actual: void 0
		});
		for (; nextActual < untilActual; nextActual += 1) result.push({
			expected: void 0,
			actual: actual[nextActual]
		});
	}, pair = () => {
		result.push({
			expected: expected[nextExpected],
			actual: actual[nextActual]
		}), nextExpected += 1, nextActual += 1;
	};
	for (let index = 0; index < start; index += 1) pair();
	for (let [row, column] of common) goTo(start + row, start + column), pair();
	goTo(start + rows, start + columns);
	for (let index = 0; index < tail; index += 1) pair();
	return result;
}
function findCommon(rows, columns, fits) {
	if (rows * columns > (rows + columns) * 200) return [];
	let width = columns + 1, lengths = new Uint32Array((rows + 1) * width), at = (row, column) => lengths[row * width + column] ?? 0;
	for (let row = rows - 1; row >= 0; --row) for (let column = columns - 1; column >= 0; --column) lengths[row * width + column] = fits(row, column) ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
	let pairs = [], [row, column] = [0, 0];
	for (; row < rows && column < columns;) fits(row, column) ? (pairs.push([row, column]), row += 1, column += 1) : at(row + 1, column) >= at(row, column + 1) ? row += 1 : column += 1;
	return pairs;
}
function layOut(aligned, { ofExpected, ofActual }) {
	let lines = [], line = (sign, { text, location, note }) => {
		lines.push({
			sign,
			text,
			location,
			note
		});
	}, missing = [];
	for (let { expected, actual } of aligned) expected !== void 0 && actual !== void 0 ? (missing = [], line("same", { text: ofExpected(expected).text })) : expected === void 0 ? actual !== void 0 && line("unexpected", ofActual(actual, missing.shift())) : (missing.push(expected), line("missing", ofExpected(expected)));
	return lines;
}
function compareImageFiles(expected, imageFiles, context) {
	return layOut(align(expected, imageFiles, fits$1), {
		ofExpected: (one) => ({
			text: yamlText(one),
			note: noteOnMissing$1(nameIn(one), context)
		}),
		ofActual: (file, instead) => ({
			text: yamlText(describeFile(file, instead)),
			location: context.locationOf(file.entry),
			note: `of ${softwareName(file.softwareVersion)}`
		})
	});
}
function fits$1(expected, { imageFileName, softwareVersion }) {
	return nameIn(expected) === imageFileName ? typeof expected == "string" || expected.software_version === void 0 || isVersion(expected.software_version, softwareVersion) : !1;
}
function isVersion(wanted, { platform, version }) {
	return typeof wanted == "string" ? wanted === version : wanted.version === version && (wanted.platform === void 0 || wanted.platform === platform);
}
function nameIn(reference) {
	return typeof reference == "string" ? reference : reference.image_file_name;
}
function describeFile({ imageFileName, softwareVersion: { platform, version } }, instead) {
	return typeof instead == "object" ? {
		software_version: {
			platform,
			version
		},
		image_file_name: imageFileName
	} : imageFileName;
}
function noteOnMissing$1(name, { imageFilesNamed, nearestImageFileNames }) {
	let owners = [...new Set(imageFilesNamed(name).map(({ softwareVersion }) => softwareName(softwareVersion)))];
	if (owners.length > 0) return `a file of ${listWords(owners, 4)}`;
	let [near] = nearestImageFileNames(name);
	return `no image file has this name${near === void 0 ? "" : `; did you mean ${quote(near)}?`}`;
}
// src/policy-tests/match-list.ts
const fieldsOfMatch = remembering(({ record, inWindow, rank, matchedBy }) => {
	let { platform, version } = record.software;
	return {
		name: record.name ?? null,
		software: {
			platform,
			version
		},
		start: record.start,
		end: record.end ?? null,
		preferred: record.preferred,
		in_window: inWindow,
		rank,
		matched_by: matchedBy
	};
});
function compareMatches(expected, matches, context) {
	let shown = matches.slice(0, expected.length + 100);
	return {
		lines: layOut(align(expected, shown, fits), {
			ofExpected: (one) => ({
				text: yamlText(one),
				...noteOnMissing(one, matches, context)
			}),
			ofActual: (match, instead) => ({
				text: yamlText(describeMatch(match, instead)),
				location: context.locationOf(match.record.entry),
				note: instead === void 0 || typeof instead == "string" ? noteOnMatch(match) : void 0
			})
		}),
		shown,
		omitted: matches.length - shown.length
	};
}
function fits(expected, match) {
	if (typeof expected == "string") return match.record.name === expected;
	let actual = fieldsOfMatch(match);
	return Object.keys(expected).every((field) => field === "software" ? isSoftware(expected.software, match.record) : expected[field] === void 0 || expected[field] === actual[field]);
}
function isSoftware(wanted, { software }) {
	let { version, platform } = typeof wanted == "object" ? wanted : { version: wanted };
	return software.version === version && (platform === void 0 || software.platform === platform);
}
function describeMatch(match, instead) {
	let { name, software, start } = match.record, { platform, version } = software;
	if (instead === void 0 || typeof instead == "string") return name ?? {
		software: {
			platform,
			version
		},
		start
	};
	let actual = fieldsOfMatch(match), fields = name === void 0 ? { software: {
		platform,
		version
	} } : { name };
	for (let field of Object.keys(instead)) Object.assign(fields, { [field]: field === "software" && typeof instead.software == "string" ? version : actual[field] });
	return fields;
}
function noteOnMatch({ rank, matchedBy, inWindow, record }) {
	return [
		`rank ${rank}, by ${CRITERION_WORDS[matchedBy]}`,
		...record.preferred ? ["preferred"] : [],
		...inWindow ? [] : ["outside its window"]
	].join(", ");
}
function noteOnMissing(expected, matches, { recordNamed, nearestRecordNames, locationOf, positionsIn, ofThoseRead }) {
	let name = typeof expected == "string" ? expected : expected.name;
	if (typeof name != "string") return {
		location: void 0,
		note: void 0
	};
	let record = recordNamed(name);
	if (record === void 0) {
		let [near] = nearestRecordNames(name);
		return {
			location: void 0,
			note: `no record${ofThoseRead} has this name${near === void 0 ? "" : `; did you mean ${quote(near)}?`}`
		};
	}
	let position = positionsIn(matches).get(record), note = position === void 0 ? "it does not match" : `it is match ${position + 1} of ${matches.length}`;
	return {
		location: locationOf(record.entry),
		note
	};
}
// src/policy-tests/judge-case.ts
function judgeCase(entry, subject, on, context) {
	let found = evaluateSubject(subject, context.evaluatorFor(on.asOf, on.multiTenantMode)), { expect } = entry.value, fields = Object.keys(expect), seen = "matches" in found ? seenOn(found, entry, subject, context) : void 0;
	return {
		differences: fields.flatMap((field) => {
			let difference = compareField(field, entry, {
				found,
				seen
			}, on.asOf, context);
			return difference === void 0 ? [] : [difference];
		}),
		restsUpon: "matches" in found ? decisiveMatches(found, seen, fields, context) : NONE
	};
}
function seenOn(found, { value }, { listedAs }, { judgeObservation, observationOf }) {
	let version = value.observed ?? (listedAs.kind === "virtual_machine" ? void 0 : observationOf(listedAs)?.version);
	return version === void 0 ? void 0 : {
		version,
		...judgeObservation(found, version)
	};
}
function evaluateSubject({ object, listedAs }, evaluator) {
	switch (object.kind) {
		case "device": return evaluator.evaluateDevice(object, listedAs);
		case "inventory_item": return evaluator.evaluateInventoryItem(object, listedAs);
		case "virtual_machine": return evaluator.evaluateVirtualMachine(object);
	}
}
const FROM_APPROVALS = new Set([
	"status",
	"reason",
	"valid_until",
	"preferred"
]), NONE = [];
function decisiveMatches(found, seen, fields, { approvalsOf }) {
	let { matches, subject } = found;
	if (fields.includes("matches")) return matches;
	let own = subject.softwareVersion !== void 0 && fields.some((field) => FROM_APPROVALS.has(field)) ? approvalsOf(found, subject.softwareVersion) : NONE;
	if (seen?.software === void 0 || !fields.includes("approved")) return own;
	let ofSeen = approvalsOf(found, seen.software);
	return own.length === 0 ? ofSeen : [...own, ...ofSeen];
}
function compareField(field, entry, { found, seen }, asOf, context) {
	let { expect } = entry.value, expected = expect[field], common = {
		field,
		expected,
		location: context.locationOf({
			file: entry.file,
			node: entry.node,
			value: entry.value,
			path: ["expect", field]
		}),
		because: void 0,
		lines: [],
		omitted: 0,
		related: []
	};
	if (field === "matches") {
		let matches = "matches" in found ? found.matches : [], { lines, shown, omitted } = compareMatches(expect.matches ?? [], matches, context);
		return omitted === 0 && lines.every(({ sign }) => sign === "same") ? void 0 : {
			...common,
			actual: shown.map(fieldsOfMatch),
			lines,
			omitted
		};
	}
	if (field === "software_image_files") {
		let { imageFiles } = found.images, lines = compareImageFiles(expect.software_image_files ?? [], imageFiles, context);
		return lines.every(({ sign }) => sign === "same") ? void 0 : {
			...common,
			actual: imageFiles.map(({ imageFileName, softwareVersion: { platform, version } }) => ({
				image_file_name: imageFileName,
				software_version: {
					platform,
					version
				}
			})),
			lines
		};
	}
	if (field === "drift" || field === "approved") {
		let actual = seen?.[field] ?? null;
		return actual === expected ? void 0 : {
			...common,
			actual,
			because: becauseOfSeen(field, found, seen)
		};
	}
	let actual = scalarOf(field, found);
	if (actual !== expected) return {
		...common,
		actual,
		...reasonInWords(field, found, asOf, context)
	};
}
function becauseOfSeen(field, { subject }, seen) {
	if (seen === void 0) return "nothing was observed: set observed in the case";
	let { version, software, approved } = seen;
	if (field === "approved") return software === void 0 ? `${version} is not declared as a software version of its platform` : `${approved ? "a record approves" : "no record approves"} ${softwareName(software)} for it on that date`;
	let { softwareVersion } = subject;
	return softwareVersion === void 0 ? "it has no software version" : `it should run ${softwareName(softwareVersion)} and runs ${version}`;
}
function scalarOf(field, found) {
	if (field === "image_source") return found.images.source;
	if (!("validity" in found)) return;
	let { validity, waiver } = found;
	switch (field) {
		case "status": return validity.status;
		case "reason": return validity.reason;
		case "valid_until": return validity.validUntil;
		case "preferred": return validity.preferred;
		case "waived": return waiver !== void 0;
	}
}
function describeSubject(entry, subject) {
	let { observed } = entry.value, name = nameInWords(entry, subject);
	return observed === void 0 ? name : `${name}, seen to run ${observed}`;
}
function nameInWords({ value }, { object }) {
	let kind = toWords(object.kind), fields = value.new_device ?? value.new_inventory_item;
	if (fields !== void 0) return `a new ${kind}${fields.name === void 0 ? "" : ` ${quote(fields.name)}`}`;
	let named = `${kind} ${quote(fullName(object))}`, changes = Object.entries({ ...value.with }).map(([field, to]) => ({
		field: toWords(field),
		to
	})), replaced = changes.filter(({ to }) => to !== null).map(({ field }) => field), removed = changes.filter(({ to }) => to === null).map(({ field }) => field);
	return [
		named,
		...replaced.length > 0 ? [`with another ${listWords(replaced)}`] : [],
		...removed.length > 0 ? [`without ${listWords(removed, 8, "or")}`] : []
	].join(" ");
}
// src/policy-tests/resolve-subject.ts
function createSubjectResolver(catalogs, lostNames) {
	let memory = createReferenceMemory();
	return (entry) => {
		let drafts = [], request = {
			entry,
			name: `case ${quote(entry.name)}`,
			references: createReferences(catalogs, lostNames, drafts, memory),
			catalogs,
			drafts
		}, subject = subjectOf(request);
		return subject === void 0 && drafts.length === 0 && drafts.push({
			rule: "unresolved-reference",
			message: `${request.name} refers to an entry with errors`,
			help: "run fleetvet check and fix them first",
			at: placeIn(asEntry(entry, "devices", []), subjectField(entry))
		}), {
			subject,
			drafts
		};
	};
}
function subjectOf(request) {
	let { value } = request.entry, { references } = request;
	if (value.device !== void 0) {
		let named = find(request, "device", value.device, references.device);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_DEVICE, linkDevice);
	}
	if (value.inventory_item !== void 0) {
		let named = find(request, "inventory_item", value.inventory_item, references.inventoryItem);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_INVENTORY_ITEM, linkInventoryItem);
	}
	if (value.virtual_machine !== void 0) {
		let named = find(request, "virtual_machine", value.virtual_machine, references.virtualMachine);
		return named === void 0 ? void 0 : vary(request, named, UNLINKED_VIRTUAL_MACHINE, linkVirtualMachine);
	}
	return value.new_device === void 0 ? newInventoryItem(request) : newDevice(request);
}
function subjectField({ value }) {
	return [
		"device",
		"inventory_item",
		"virtual_machine",
		"new_device",
		"new_inventory_item"
	].find((field) => value[field] !== void 0) ?? "name";
}
function find({ entry, name, drafts }, field, reference, lookup) {
	let object = lookup({
		referrer: referrerIn(entry, name, []),
		path: [field]
	}, reference);
	if (object?.broken !== !0) return object;
	drafts.push({
		rule: "unresolved-reference",
		message: `${name} is about ${describeEntry(object.entry)}, which has errors`,
		help: "run fleetvet check and fix them first",
		at: placeIn(asEntry(entry, "devices", []), field),
		related: [{
			message: "it is declared here",
			at: placeOfName(object.entry)
		}]
	});
}
function vary({ entry, name, references, catalogs }, named, unlinked, link) {
	let changes = entry.value.with;
	if (changes === void 0) return {
		object: named,
		listedAs: named
	};
	let variant = {
		...named,
		...unlinked
	};
	named.kind === "virtual_machine" && changes.cluster !== void 0 && Object.assign(variant, { cluster: changes.cluster ?? void 0 });
	let referrer = {
		...referrerIn(entry, name, ["with"]),
		outside: {
			name: `${describeEntry(named.entry)} as in ${name}`,
			placeOf: (path) => Object.hasOwn(changes, String(path[0])) ? placeIn(asEntry(entry, "devices", []), "with", ...path) : placeIn(named.entry, ...path)
		}
	};
	return link({
		references,
		catalogs
	}, variant, referrer, replaceFields(named.entry.value, changes)), referrer.whole ? {
		object: variant,
		listedAs: named
	} : void 0;
}
function replaceFields(fields, changes) {
	return Object.fromEntries(Object.entries({
		...fields,
		...changes
	}).filter(([, value]) => value !== null));
}
function newDevice({ entry, name, references, catalogs }) {
	let fields = entry.value.new_device;
	if (fields === void 0) return;
	let referrer = referrerIn(entry, name, ["new_device"]), device = {
		...UNLINKED_DEVICE,
		...undeclared(asEntry(entry, "devices", ["new_device"])),
		name: fields.name ?? ""
	};
	return linkDevice({
		references,
		catalogs
	}, device, referrer, fields), referrer.whole ? {
		object: device,
		listedAs: device
	} : void 0;
}
function newInventoryItem({ entry, name, references, catalogs }) {
	let fields = entry.value.new_inventory_item;
	if (fields === void 0) return;
	let referrer = referrerIn(entry, name, ["new_inventory_item"]), holder = fields.device === void 0 ? void 0 : references.device({
		referrer,
		path: ["device"]
	}, fields.device), item = {
		...UNLINKED_INVENTORY_ITEM,
		...undeclared(asEntry(entry, "inventory_items", ["new_inventory_item"])),
		name: fields.name ?? "",
		device: holder ?? NO_DEVICE
	};
	return linkInventoryItem({
		references,
		catalogs
	}, item, referrer, fields), referrer.whole ? {
		object: item,
		listedAs: item
	} : void 0;
}
const NO_DEVICE = void 0;
function undeclared(entry) {
	return {
		entry,
		broken: !1,
		index: -1
	};
}
function asEntry({ file, node, value }, collection, path) {
	let inner = path.reduce((here, step) => here[step], value);
	return {
		collection,
		file,
		node: findNode(file.nodes, node, value, path, "value"),
		value: inner,
		parent: void 0,
		broken: !1
	};
}
function referrerIn(entry, name, mapping) {
	let whole = asEntry(entry, "devices", []);
	return {
		entry: whole,
		whole: !0,
		outside: {
			name,
			placeOf: (path) => placeIn(whole, ...mapping, ...path)
		}
	};
}
// src/policy-tests/test-policy.ts
async function testPolicy(source, options) {
	let loaded = await loadConfig(source, options.config), { config } = loaded, tests = await loadPolicyTests(source, config, options.paths ?? []), files = await loadFiles({
		source,
		config: loaded,
		onProgress: options.onProgress
	}, {
		parse: createYamlReader(config),
		validate: (parsed) => validateFile(parsed, config.statuses)
	}), { repository, drafts, catalogs, lostNames } = resolve(resolveInput(files, config));
	assertNotEmpty({
		files,
		config,
		repository,
		drafts: [...files.flatMap((file) => file.drafts), ...drafts]
	});
	let run = {
		options,
		config,
		resolveSubject: createSubjectResolver(catalogs, lostNames),
		context: createTestContext(repository, locate)
	}, covered = new Set(), tested = tests.map(({ path, entries, drafts: ofFile }) => ({
		path,
		diagnostics: diagnosticsOf(ofFile, config),
		cases: entries.map((entry) => runCase(entry, run, covered))
	})), cases = tested.flatMap((file) => file.cases), count = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
	return {
		files: tested,
		passed: count("passed"),
		failed: count("failed"),
		broken: count("broken") + tested.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0),
		coverage: measureCoverage(repository.validatedSoftware, recordsOf(covered), locate),
		brokenEntries: countEntries(repository.brokenEntries),
		unreadPolicies: repository.unreadPolicies,
		undated: options.asOf === void 0 ? tests.flatMap(({ entries }) => entries).filter((entry, index) => saysNoDate(entry, cases[index])).length : 0,
		readText: (file) => readText(source, file)
	};
}
async function testWorkingTree(directory, options) {
	return testPolicy(workingTree(directory, options.config), options);
}
async function hasPolicyTests(directory, configPath) {
	let source = workingTree(directory, configPath), { config } = await loadConfig(source, configPath);
	return (await source.list([POLICY_TEST_GLOB], config.exclude)).length > 0;
}
function runCase(entry, run, covered) {
	let { options, config, resolveSubject, context } = run, { file, node, value, name, drafts } = entry, own = drafts.length === 0 ? value : void 0, asOf = own?.as_of ?? entry.asOf ?? options.asOf ?? options.today, multiTenantMode = own?.multi_tenant_mode ?? entry.multiTenantMode ?? options.multiTenantMode ?? config.multiTenantMode, common = {
		name,
		location: locate({
			file,
			node,
			value,
			path: ["name"]
		}),
		subject: void 0,
		asOf,
		multiTenantMode,
		differences: [],
		diagnostics: []
	};
	if (own === void 0) return {
		...common,
		outcome: "broken",
		diagnostics: diagnosticsOf(drafts, config)
	};
	let { subject, drafts: ofReferences } = resolveSubject(entry);
	if (subject === void 0) return {
		...common,
		outcome: "broken",
		diagnostics: diagnosticsOf(ofReferences, config)
	};
	let { differences, restsUpon } = judgeCase(entry, subject, {
		asOf,
		multiTenantMode
	}, context);
	return differences.length === 0 && covered.add(restsUpon), {
		...common,
		subject: describeSubject(entry, subject),
		outcome: differences.length === 0 ? "passed" : "failed",
		differences
	};
}
function recordsOf(lists) {
	let records = new Set();
	for (let matches of lists) for (let { record } of matches) records.add(record);
	return records;
}
function saysNoDate({ asOf, value }, result) {
	return result?.outcome !== "broken" && asOf === void 0 && value.as_of === void 0;
}
function diagnosticsOf(drafts, { severities }) {
	return drafts.map((draft) => locateDiagnostic(draft, severities));
}
export { testPolicy as n, testWorkingTree as r, hasPolicyTests as t };
