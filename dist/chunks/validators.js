import "./rolldown-runtime.js";
import { ct as appendErrors, dt as isShorter, lt as formats, st as addError, ut as isLonger } from "./core.js";
// src/validate/generated/field-names.ts
const FIELD_NAMES = {
	manufacturers: { "": ["name", "description"] },
	locations: { "": ["name", "description"] },
	tenants: { "": ["name", "description"] },
	roles: { "": ["name", "description"] },
	tags: { "": ["name", "description"] },
	platforms: { "": [
		"name",
		"manufacturer",
		"network_driver",
		"description"
	] },
	device_types: {
		"": [
			"manufacturer",
			"model",
			"part_number",
			"software_image_files",
			"tags",
			"comments"
		],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	software_versions: {
		"": [
			"platform",
			"version",
			"status",
			"alias",
			"release_date",
			"end_of_support_date",
			"documentation_url",
			"long_term_support",
			"pre_release",
			"tags",
			"comments",
			"software_image_files"
		],
		"/software_image_files/*": [
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/software_image_files/*/device_types/*": ["manufacturer", "model"]
	},
	software_image_files: {
		"": [
			"software_version",
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/software_version": ["platform", "version"],
		"/device_types/*": ["manufacturer", "model"]
	},
	"nested software_image_files": {
		"": [
			"image_file_name",
			"status",
			"image_file_checksum",
			"hashing_algorithm",
			"image_file_size",
			"download_url",
			"default_image",
			"device_types",
			"tags",
			"comments"
		],
		"/device_types/*": ["manufacturer", "model"]
	},
	devices: {
		"": [
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
			"custom_fields",
			"inventory_items"
		],
		"/device_type": ["manufacturer", "model"],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"],
		"/inventory_items/*": [
			"name",
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
		"/inventory_items/*/software_version": ["platform", "version"],
		"/inventory_items/*/software_image_files/*": ["software_version", "image_file_name"],
		"/inventory_items/*/software_image_files/*/software_version": ["platform", "version"]
	},
	inventory_items: {
		"": [
			"device",
			"name",
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
		"/device": [
			"name",
			"tenant",
			"location"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	"nested inventory_items": {
		"": [
			"name",
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
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	virtual_machines: {
		"": [
			"name",
			"status",
			"cluster",
			"role",
			"platform",
			"tenant",
			"tags",
			"software_version",
			"software_image_files",
			"comments",
			"custom_fields"
		],
		"/software_version": ["platform", "version"],
		"/software_image_files/*": ["software_version", "image_file_name"],
		"/software_image_files/*/software_version": ["platform", "version"]
	},
	validated_software: {
		"": [
			"name",
			"description",
			"software",
			"start",
			"end",
			"preferred",
			"devices",
			"device_tenants",
			"device_types",
			"device_roles",
			"inventory_items",
			"object_tags"
		],
		"/software": ["platform", "version"],
		"/devices/*": [
			"name",
			"tenant",
			"location"
		],
		"/device_types/*": ["manufacturer", "model"],
		"/inventory_items/*": ["device", "name"],
		"/inventory_items/*/device": [
			"name",
			"tenant",
			"location"
		]
	},
	waivers: {
		"": [
			"reason",
			"until",
			"approved_by",
			"ticket",
			"software",
			"devices",
			"inventory_items"
		],
		"/software": ["platform", "version"],
		"/devices/*": [
			"name",
			"tenant",
			"location"
		],
		"/inventory_items/*": ["device", "name"],
		"/inventory_items/*/device": [
			"name",
			"tenant",
			"location"
		]
	},
	config: {
		"": [
			"inventory",
			"policies",
			"exclude",
			"multi_tenant_mode",
			"device_uniqueness",
			"expiring_within_days",
			"grace_days",
			"statuses",
			"limits",
			"rules"
		],
		"/statuses": ["software", "objects"],
		"/limits": [
			"files",
			"total_size",
			"file_size",
			"complex_file_size",
			"documents",
			"values",
			"keys",
			"depth",
			"aliases"
		],
		"/rules": [
			"validity-window",
			"image-unavailable",
			"image-not-for-device-type",
			"image-of-other-version",
			"multiple-default-images",
			"platform-mismatch",
			"manufacturer-mismatch",
			"software-invalid",
			"software-missing",
			"software-not-preferred",
			"approval-expiring",
			"software-end-of-support",
			"software-pre-release",
			"validated-software-unassigned",
			"validated-software-unused",
			"validated-software-other-platform",
			"validated-software-conflict",
			"change-impact",
			"policy-loosened",
			"waiver-expired",
			"waiver-unused"
		]
	}
}, part0 = ["string", "object"], part7 = [
	"md5",
	"sha1",
	"sha224",
	"sha384",
	"sha256",
	"sha512",
	"sha3",
	"blake2",
	"blake3"
], part9 = new Set([
	"image_file_name",
	"status",
	"image_file_checksum",
	"hashing_algorithm",
	"image_file_size",
	"download_url",
	"default_image",
	"device_types",
	"tags",
	"comments"
]), part10 = new Set([
	"platform",
	"version",
	"status",
	"alias",
	"release_date",
	"end_of_support_date",
	"documentation_url",
	"long_term_support",
	"pre_release",
	"tags",
	"comments",
	"software_image_files"
]), part13 = new Set([
	"software_version",
	"image_file_name",
	"status",
	"image_file_checksum",
	"hashing_algorithm",
	"image_file_size",
	"download_url",
	"default_image",
	"device_types",
	"tags",
	"comments"
]), part19 = new Set([
	"name",
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
]), part20 = new Set([
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
	"custom_fields",
	"inventory_items"
]), part21 = ["string", "null"], part24 = new Set([
	"device",
	"name",
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
]), part27 = new Set([
	"name",
	"status",
	"cluster",
	"role",
	"platform",
	"tenant",
	"tags",
	"software_version",
	"software_image_files",
	"comments",
	"custom_fields"
]), part33 = new Set([
	"name",
	"description",
	"software",
	"start",
	"end",
	"preferred",
	"devices",
	"device_tenants",
	"device_types",
	"device_roles",
	"inventory_items",
	"object_tags"
]), part37 = [
	"error",
	"warning",
	"notice",
	"off"
], part38 = new Set([
	"inventory",
	"policies",
	"exclude",
	"multi_tenant_mode",
	"device_uniqueness",
	"expiring_within_days",
	"grace_days",
	"statuses",
	"limits",
	"rules"
]), part39 = new Set([
	"files",
	"total_size",
	"file_size",
	"complex_file_size",
	"documents",
	"values",
	"keys",
	"depth",
	"aliases"
]), part40 = new Set([
	"validity-window",
	"image-unavailable",
	"image-not-for-device-type",
	"image-of-other-version",
	"multiple-default-images",
	"platform-mismatch",
	"manufacturer-mismatch",
	"software-invalid",
	"software-missing",
	"software-not-preferred",
	"approval-expiring",
	"software-end-of-support",
	"software-pre-release",
	"validated-software-unassigned",
	"validated-software-unused",
	"validated-software-other-platform",
	"validated-software-conflict",
	"change-impact",
	"policy-loosened",
	"waiver-expired",
	"waiver-unused"
]), part41 = ["location_tenant_name", "name"], manufacturers = validate21, pattern0 = RegExp("^(\\S([\\s\\S]*\\S)?)?$", "u");
function validate23(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "string" ? (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)) : (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), validate23.errors = vErrors, errors === 0;
}
function validate25(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), validate25.errors = vErrors, errors === 0;
}
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: part0 }
	}), errors++), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "description" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.description !== void 0 && (validate25(data.description, instancePath + "/description") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length));
	}
	return validate21.errors = vErrors, errors === 0;
}
const locations = validate21, tenants = validate21, roles = validate21, tags = validate21, platforms = validate47;
function validate47(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "manufacturer" && key0 !== "network_driver" && key0 !== "description" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate23(data.manufacturer, instancePath + "/manufacturer") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.network_driver !== void 0 && (validate23(data.network_driver, instancePath + "/network_driver") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.description !== void 0 && (validate25(data.description, instancePath + "/description") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate47.errors = vErrors, errors === 0;
}
const deviceTypes = validate55;
function validate62(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: part0 }
	}), errors++), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
		data.version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++);
		for (let key0 in data) key0 !== "platform" && key0 !== "version" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.platform !== void 0 && (validate23(data.platform, instancePath + "/platform") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.version !== void 0 && (validate23(data.version, instancePath + "/version") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length));
	}
	return validate62.errors = vErrors, errors === 0;
}
function validate61(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: part0 }
	}), errors++), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
		data.image_file_name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "image_file_name" }
		}), errors++);
		for (let key0 in data) key0 !== "software_version" && key0 !== "image_file_name" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.software_version !== void 0 && (validate62(data.software_version, instancePath + "/software_version") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate23(data.image_file_name, instancePath + "/image_file_name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length));
	}
	return validate61.errors = vErrors, errors === 0;
}
function validate69(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			typeof data0 == "string" ? (isLonger(data0, 255) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			}), errors++), isShorter(data0, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), pattern0.test(data0) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			}), errors++)) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
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
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						}), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}), errors++;
	return validate69.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.manufacturer === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "manufacturer" }
		}), errors++), data.model === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "model" }
		}), errors++);
		for (let key0 in data) key0 !== "manufacturer" && key0 !== "model" && key0 !== "part_number" && key0 !== "software_image_files" && key0 !== "tags" && key0 !== "comments" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.manufacturer !== void 0 && (validate23(data.manufacturer, instancePath + "/manufacturer") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.model !== void 0 && (validate23(data.model, instancePath + "/model") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.part_number !== void 0 && (validate23(data.part_number, instancePath + "/part_number") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data3 = data.software_image_files;
			if (Array.isArray(data3)) {
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate61(data3[i0], instancePath + "/software_image_files/" + i0) || (vErrors = appendErrors(vErrors, validate61.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/software_image_files",
				schemaPath: "#/properties/software_image_files/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate55.errors = vErrors, errors === 0;
}
const softwareVersions = validate73;
function validate77(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "string" ? isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++) : (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), validate77.errors = vErrors, errors === 0;
}
const formats0 = formats.date;
function validate81(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "string" ? formats0(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/format",
		keyword: "format",
		params: { format: "date" }
	}), errors++) : (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), validate81.errors = vErrors, errors === 0;
}
const formats2 = formats.uri, pattern20 = RegExp("^https?://[^\\s/?#]", "u");
function validate84(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "string" ? (pattern20.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^https?://[^\\s/?#]" }
	}), errors++), formats2(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/format",
		keyword: "format",
		params: { format: "uri" }
	}), errors++)) : (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), validate84.errors = vErrors, errors === 0;
}
const pattern22 = RegExp("^[0-9A-Fa-f]{32}$", "u"), pattern23 = RegExp("^[0-9A-Fa-f]{40}$", "u"), pattern24 = RegExp("^[0-9A-Fa-f]{56}$", "u"), pattern25 = RegExp("^[0-9A-Fa-f]{64}$", "u"), pattern26 = RegExp("^[0-9A-Fa-f]{96}$", "u"), pattern27 = RegExp("^[0-9A-Fa-f]{128}$", "u"), pattern28 = RegExp("^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$", "u"), pattern29 = RegExp("^([0-9A-Fa-f]{2}){1,64}$", "u"), pattern30 = RegExp("^([0-9A-Fa-f]{2})+$", "u");
function validate91(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs4 = errors;
				data.hashing_algorithm !== "md5" && (vErrors = addError(vErrors, {}), errors++);
				var valid2 = _errs4 === errors;
			} else var valid2 = !0;
			if (valid2) {
				if (data.image_file_checksum !== void 0) {
					let _errs5 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid2 = _errs5 === errors;
				} else var valid2 = !0;
			}
		}
	}
	var _valid0 = _errs3 === errors;
	if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
		let _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data2 = data.image_file_checksum;
			typeof data2 == "string" ? pattern22.test(data2) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/0/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{32}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/0/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid0 = _errs7 === errors;
		valid1 = _valid0;
	}
	valid1 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/0/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs11 = errors, valid4 = !0, _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs13 = errors;
				data.hashing_algorithm !== "sha1" && (vErrors = addError(vErrors, {}), errors++);
				var valid5 = _errs13 === errors;
			} else var valid5 = !0;
			if (valid5) {
				if (data.image_file_checksum !== void 0) {
					let _errs14 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid5 = _errs14 === errors;
				} else var valid5 = !0;
			}
		}
	}
	var _valid1 = _errs12 === errors;
	if (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null), _valid1) {
		let _errs16 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data5 = data.image_file_checksum;
			typeof data5 == "string" ? pattern23.test(data5) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/1/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{40}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/1/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid1 = _errs16 === errors;
		valid4 = _valid1;
	}
	valid4 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/1/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs20 = errors, valid7 = !0, _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs22 = errors;
				data.hashing_algorithm !== "sha224" && (vErrors = addError(vErrors, {}), errors++);
				var valid8 = _errs22 === errors;
			} else var valid8 = !0;
			if (valid8) {
				if (data.image_file_checksum !== void 0) {
					let _errs23 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid8 = _errs23 === errors;
				} else var valid8 = !0;
			}
		}
	}
	var _valid2 = _errs21 === errors;
	if (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null), _valid2) {
		let _errs25 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data8 = data.image_file_checksum;
			typeof data8 == "string" ? pattern24.test(data8) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/2/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{56}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/2/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid2 = _errs25 === errors;
		valid7 = _valid2;
	}
	valid7 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/2/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs29 = errors, valid10 = !0, _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs31 = errors;
				data.hashing_algorithm !== "sha256" && (vErrors = addError(vErrors, {}), errors++);
				var valid11 = _errs31 === errors;
			} else var valid11 = !0;
			if (valid11) {
				if (data.image_file_checksum !== void 0) {
					let _errs32 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid11 = _errs32 === errors;
				} else var valid11 = !0;
			}
		}
	}
	var _valid3 = _errs30 === errors;
	if (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null), _valid3) {
		let _errs34 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data11 = data.image_file_checksum;
			typeof data11 == "string" ? pattern25.test(data11) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/3/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{64}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/3/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid3 = _errs34 === errors;
		valid10 = _valid3;
	}
	valid10 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/3/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs38 = errors, valid13 = !0, _errs39 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs40 = errors;
				data.hashing_algorithm !== "sha384" && (vErrors = addError(vErrors, {}), errors++);
				var valid14 = _errs40 === errors;
			} else var valid14 = !0;
			if (valid14) {
				if (data.image_file_checksum !== void 0) {
					let _errs41 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid14 = _errs41 === errors;
				} else var valid14 = !0;
			}
		}
	}
	var _valid4 = _errs39 === errors;
	if (errors = _errs38, vErrors !== null && (_errs38 ? vErrors.length = _errs38 : vErrors = null), _valid4) {
		let _errs43 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data14 = data.image_file_checksum;
			typeof data14 == "string" ? pattern26.test(data14) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/4/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{96}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/4/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid4 = _errs43 === errors;
		valid13 = _valid4;
	}
	valid13 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/4/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs47 = errors, valid16 = !0, _errs48 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs49 = errors;
				data.hashing_algorithm !== "sha512" && (vErrors = addError(vErrors, {}), errors++);
				var valid17 = _errs49 === errors;
			} else var valid17 = !0;
			if (valid17) {
				if (data.image_file_checksum !== void 0) {
					let _errs50 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid17 = _errs50 === errors;
				} else var valid17 = !0;
			}
		}
	}
	var _valid5 = _errs48 === errors;
	if (errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null), _valid5) {
		let _errs52 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data17 = data.image_file_checksum;
			typeof data17 == "string" ? pattern27.test(data17) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/5/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9A-Fa-f]{128}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/5/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid5 = _errs52 === errors;
		valid16 = _valid5;
	}
	valid16 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/5/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs56 = errors, valid19 = !0, _errs57 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs58 = errors;
				data.hashing_algorithm !== "sha3" && (vErrors = addError(vErrors, {}), errors++);
				var valid20 = _errs58 === errors;
			} else var valid20 = !0;
			if (valid20) {
				if (data.image_file_checksum !== void 0) {
					let _errs59 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid20 = _errs59 === errors;
				} else var valid20 = !0;
			}
		}
	}
	var _valid6 = _errs57 === errors;
	if (errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null), _valid6) {
		let _errs61 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data20 = data.image_file_checksum;
			typeof data20 == "string" ? pattern28.test(data20) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/6/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/6/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid6 = _errs61 === errors;
		valid19 = _valid6;
	}
	valid19 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/6/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs65 = errors, valid22 = !0, _errs66 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs67 = errors;
				data.hashing_algorithm !== "blake2" && (vErrors = addError(vErrors, {}), errors++);
				var valid23 = _errs67 === errors;
			} else var valid23 = !0;
			if (valid23) {
				if (data.image_file_checksum !== void 0) {
					let _errs68 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid23 = _errs68 === errors;
				} else var valid23 = !0;
			}
		}
	}
	var _valid7 = _errs66 === errors;
	if (errors = _errs65, vErrors !== null && (_errs65 ? vErrors.length = _errs65 : vErrors = null), _valid7) {
		let _errs70 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data23 = data.image_file_checksum;
			typeof data23 == "string" ? pattern29.test(data23) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/7/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9A-Fa-f]{2}){1,64}$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/7/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid7 = _errs70 === errors;
		valid22 = _valid7;
	}
	valid22 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/7/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++);
	let _errs74 = errors, valid25 = !0, _errs75 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) vErrors = addError(vErrors, {}), errors++;
		else {
			if (data.hashing_algorithm !== void 0) {
				let _errs76 = errors;
				data.hashing_algorithm !== "blake3" && (vErrors = addError(vErrors, {}), errors++);
				var valid26 = _errs76 === errors;
			} else var valid26 = !0;
			if (valid26) {
				if (data.image_file_checksum !== void 0) {
					let _errs77 = errors;
					typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {}), errors++);
					var valid26 = _errs77 === errors;
				} else var valid26 = !0;
			}
		}
	}
	var _valid8 = _errs75 === errors;
	if (errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null), _valid8) {
		let _errs79 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.image_file_checksum !== void 0) {
			let data26 = data.image_file_checksum;
			typeof data26 == "string" ? pattern30.test(data26) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/8/then/properties/image_file_checksum/pattern",
				keyword: "pattern",
				params: { pattern: "^([0-9A-Fa-f]{2})+$" }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/allOf/8/then/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		var _valid8 = _errs79 === errors;
		valid25 = _valid8;
	}
	return valid25 || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/allOf/8/if",
		keyword: "if",
		params: { failingKeyword: "then" }
	}), errors++), data && typeof data == "object" && !Array.isArray(data) ? data.image_file_checksum !== void 0 && data.hashing_algorithm === void 0 && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/dependentRequired",
		keyword: "dependentRequired",
		params: {
			property: "image_file_checksum",
			missingProperty: "hashing_algorithm",
			depsCount: 1,
			deps: "hashing_algorithm"
		}
	}), errors++) : (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++), validate91.errors = vErrors, errors === 0;
}
function validate121(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), data !== "md5" && data !== "sha1" && data !== "sha224" && data !== "sha384" && data !== "sha256" && data !== "sha512" && data !== "sha3" && data !== "blake2" && data !== "blake3" && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: part7 }
	}), errors++), validate121.errors = vErrors, errors === 0;
}
function validate123(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return (typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "integer" }
	}), errors++), typeof data == "number" && isFinite(data) && ((data > 9007199254740991 || isNaN(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maximum",
		keyword: "maximum",
		params: {
			comparison: "<=",
			limit: 9007199254740991
		}
	}), errors++), (data < 0 || isNaN(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minimum",
		keyword: "minimum",
		params: {
			comparison: ">=",
			limit: 0
		}
	}), errors++)), validate123.errors = vErrors, errors === 0;
}
const pattern33 = RegExp("^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]", "u");
function validate125(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "string" ? (pattern33.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]" }
	}), errors++), formats2(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/format",
		keyword: "format",
		params: { format: "uri" }
	}), errors++)) : (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), validate125.errors = vErrors, errors === 0;
}
function validate127(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "boolean" && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "boolean" }
	}), errors++), validate127.errors = vErrors, errors === 0;
}
function validate105(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: part0 }
	}), errors++), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
		data.model === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "model" }
		}), errors++);
		for (let key0 in data) key0 !== "manufacturer" && key0 !== "model" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.manufacturer !== void 0 && (validate23(data.manufacturer, instancePath + "/manufacturer") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.model !== void 0 && (validate23(data.model, instancePath + "/model") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length));
	}
	return validate105.errors = vErrors, errors === 0;
}
function validate129(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate105(data[i0], instancePath + "/" + i0) || (vErrors = appendErrors(vErrors, validate105.errors), errors = vErrors.length);
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}), errors++;
	return validate129.errors = vErrors, errors === 0;
}
function validate113(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (validate91(data, instancePath) || (vErrors = appendErrors(vErrors, validate91.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
		data.image_file_name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "image_file_name" }
		}), errors++), data.status === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "status" }
		}), errors++);
		for (let key0 in data) part9.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.image_file_name !== void 0 && (validate23(data.image_file_name, instancePath + "/image_file_name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.status !== void 0 && (validate77(data.status, instancePath + "/status") || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length)), data.image_file_checksum !== void 0 && (validate25(data.image_file_checksum, instancePath + "/image_file_checksum") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.hashing_algorithm !== void 0 && (validate121(data.hashing_algorithm, instancePath + "/hashing_algorithm") || (vErrors = appendErrors(vErrors, validate121.errors), errors = vErrors.length)), data.image_file_size !== void 0 && (validate123(data.image_file_size, instancePath + "/image_file_size") || (vErrors = appendErrors(vErrors, validate123.errors), errors = vErrors.length)), data.download_url !== void 0 && (validate125(data.download_url, instancePath + "/download_url") || (vErrors = appendErrors(vErrors, validate125.errors), errors = vErrors.length)), data.default_image !== void 0 && (validate127(data.default_image, instancePath + "/default_image") || (vErrors = appendErrors(vErrors, validate127.errors), errors = vErrors.length)), data.device_types !== void 0 && (validate129(data.device_types, instancePath + "/device_types") || (vErrors = appendErrors(vErrors, validate129.errors), errors = vErrors.length)), data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate113.errors = vErrors, errors === 0;
}
function validate73(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.platform === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "platform" }
		}), errors++), data.version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "version" }
		}), errors++), data.status === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "status" }
		}), errors++);
		for (let key0 in data) part10.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.platform !== void 0 && (validate23(data.platform, instancePath + "/platform") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.version !== void 0 && (validate23(data.version, instancePath + "/version") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.status !== void 0 && (validate77(data.status, instancePath + "/status") || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length)), data.alias !== void 0 && (validate23(data.alias, instancePath + "/alias") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.release_date !== void 0 && (validate81(data.release_date, instancePath + "/release_date") || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.end_of_support_date !== void 0 && (validate81(data.end_of_support_date, instancePath + "/end_of_support_date") || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.documentation_url !== void 0 && (validate84(data.documentation_url, instancePath + "/documentation_url") || (vErrors = appendErrors(vErrors, validate84.errors), errors = vErrors.length)), data.long_term_support !== void 0 && typeof data.long_term_support != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/long_term_support",
			schemaPath: "#/properties/long_term_support/type",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.pre_release !== void 0 && typeof data.pre_release != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/pre_release",
			schemaPath: "#/properties/pre_release/type",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data11 = data.software_image_files;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate113(data11[i0], instancePath + "/software_image_files/" + i0) || (vErrors = appendErrors(vErrors, validate113.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/software_image_files",
				schemaPath: "#/properties/software_image_files/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate73.errors = vErrors, errors === 0;
}
const softwareImageFiles = validate90;
function validate90(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (validate91(data, instancePath) || (vErrors = appendErrors(vErrors, validate91.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
		data.software_version === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "software_version" }
		}), errors++), data.image_file_name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "image_file_name" }
		}), errors++), data.status === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "status" }
		}), errors++);
		for (let key0 in data) part13.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.software_version !== void 0 && (validate62(data.software_version, instancePath + "/software_version") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate23(data.image_file_name, instancePath + "/image_file_name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.status !== void 0 && (validate77(data.status, instancePath + "/status") || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length)), data.image_file_checksum !== void 0 && typeof data.image_file_checksum != "string" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/image_file_checksum",
			schemaPath: "#/properties/image_file_checksum/type",
			keyword: "type",
			params: { type: "string" }
		}), errors++), data.hashing_algorithm !== void 0 && (validate121(data.hashing_algorithm, instancePath + "/hashing_algorithm") || (vErrors = appendErrors(vErrors, validate121.errors), errors = vErrors.length)), data.image_file_size !== void 0) {
			let data5 = data.image_file_size;
			(typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_size",
				schemaPath: "#/properties/image_file_size/type",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_size",
				schemaPath: "#/properties/image_file_size/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				}
			}), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/image_file_size",
				schemaPath: "#/properties/image_file_size/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++));
		}
		if (data.download_url !== void 0 && (validate125(data.download_url, instancePath + "/download_url") || (vErrors = appendErrors(vErrors, validate125.errors), errors = vErrors.length)), data.default_image !== void 0 && typeof data.default_image != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/default_image",
			schemaPath: "#/properties/default_image/type",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.device_types !== void 0) {
			let data8 = data.device_types;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate105(data8[i0], instancePath + "/device_types/" + i0) || (vErrors = appendErrors(vErrors, validate105.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/device_types",
				schemaPath: "#/properties/device_types/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate90.errors = vErrors, errors === 0;
}
const devices = validate137;
function validate165(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return data && typeof data == "object" && !Array.isArray(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++), validate165.errors = vErrors, errors === 0;
}
function validate215(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate61(data[i0], instancePath + "/" + i0) || (vErrors = appendErrors(vErrors, validate61.errors), errors = vErrors.length);
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}), errors++;
	return validate215.errors = vErrors, errors === 0;
}
function validate196(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++);
		for (let key0 in data) part19.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate23(data.manufacturer, instancePath + "/manufacturer") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.part_id !== void 0 && (validate23(data.part_id, instancePath + "/part_id") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.serial !== void 0 && (validate23(data.serial, instancePath + "/serial") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate23(data.asset_tag, instancePath + "/asset_tag") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.label !== void 0 && (validate23(data.label, instancePath + "/label") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate62(data.software_version, instancePath + "/software_version") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.software_image_files !== void 0 && (validate215(data.software_image_files, instancePath + "/software_image_files") || (vErrors = appendErrors(vErrors, validate215.errors), errors = vErrors.length)), data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate165(data.custom_fields, instancePath + "/custom_fields") || (vErrors = appendErrors(vErrors, validate165.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate196.errors = vErrors, errors === 0;
}
function validate137(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++), data.device_type === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "device_type" }
		}), errors++), data.role === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "role" }
		}), errors++);
		for (let key0 in data) part20.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.device_type !== void 0 && (validate105(data.device_type, instancePath + "/device_type") || (vErrors = appendErrors(vErrors, validate105.errors), errors = vErrors.length)), data.role !== void 0 && (validate23(data.role, instancePath + "/role") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.status !== void 0 && (validate77(data.status, instancePath + "/status") || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length)), data.platform !== void 0 && (validate23(data.platform, instancePath + "/platform") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate23(data.tenant, instancePath + "/tenant") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.location !== void 0 && (validate23(data.location, instancePath + "/location") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.serial !== void 0 && (validate23(data.serial, instancePath + "/serial") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate23(data.asset_tag, instancePath + "/asset_tag") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate62(data.software_version, instancePath + "/software_version") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data11 = data.software_image_files;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate61(data11[i0], instancePath + "/software_image_files/" + i0) || (vErrors = appendErrors(vErrors, validate61.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/software_image_files",
				schemaPath: "#/properties/software_image_files/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate165(data.custom_fields, instancePath + "/custom_fields") || (vErrors = appendErrors(vErrors, validate165.errors), errors = vErrors.length)), data.inventory_items !== void 0) {
			let data15 = data.inventory_items;
			if (Array.isArray(data15)) {
				let len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) validate196(data15[i1], instancePath + "/inventory_items/" + i1) || (vErrors = appendErrors(vErrors, validate196.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/inventory_items",
				schemaPath: "#/properties/inventory_items/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate137.errors = vErrors, errors === 0;
}
const inventoryItems = validate167;
function validate170(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" && data !== null && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: part21 }
	}), errors++), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)), validate170.errors = vErrors, errors === 0;
}
function validate168(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: part0 }
	}), errors++), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++);
		for (let key0 in data) key0 !== "name" && key0 !== "tenant" && key0 !== "location" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate170(data.tenant, instancePath + "/tenant") || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length)), data.location !== void 0 && (validate170(data.location, instancePath + "/location") || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length));
	}
	return validate168.errors = vErrors, errors === 0;
}
function validate167(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.device === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "device" }
		}), errors++), data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++);
		for (let key0 in data) part24.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.device !== void 0 && (validate168(data.device, instancePath + "/device") || (vErrors = appendErrors(vErrors, validate168.errors), errors = vErrors.length)), data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate23(data.manufacturer, instancePath + "/manufacturer") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.part_id !== void 0 && (validate23(data.part_id, instancePath + "/part_id") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.serial !== void 0 && (validate23(data.serial, instancePath + "/serial") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate23(data.asset_tag, instancePath + "/asset_tag") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.label !== void 0 && (validate23(data.label, instancePath + "/label") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate62(data.software_version, instancePath + "/software_version") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data9 = data.software_image_files;
			if (Array.isArray(data9)) {
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) validate61(data9[i0], instancePath + "/software_image_files/" + i0) || (vErrors = appendErrors(vErrors, validate61.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/software_image_files",
				schemaPath: "#/properties/software_image_files/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate165(data.custom_fields, instancePath + "/custom_fields") || (vErrors = appendErrors(vErrors, validate165.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate167.errors = vErrors, errors === 0;
}
const virtualMachines = validate223;
function validate223(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++);
		for (let key0 in data) part27.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.status !== void 0 && (validate77(data.status, instancePath + "/status") || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length)), data.cluster !== void 0 && (validate23(data.cluster, instancePath + "/cluster") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.role !== void 0 && (validate23(data.role, instancePath + "/role") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.platform !== void 0 && (validate23(data.platform, instancePath + "/platform") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate23(data.tenant, instancePath + "/tenant") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.tags !== void 0 && (validate69(data.tags, instancePath + "/tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate62(data.software_version, instancePath + "/software_version") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data8 = data.software_image_files;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate61(data8[i0], instancePath + "/software_image_files/" + i0) || (vErrors = appendErrors(vErrors, validate61.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/software_image_files",
				schemaPath: "#/properties/software_image_files/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		data.comments !== void 0 && (validate25(data.comments, instancePath + "/comments") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate165(data.custom_fields, instancePath + "/custom_fields") || (vErrors = appendErrors(vErrors, validate165.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate223.errors = vErrors, errors === 0;
}
const validatedSoftware = validate247;
function validate271(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data)) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: part0 }
	}), errors++), typeof data == "string" && (isLonger(data, 255) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/maxLength",
		keyword: "maxLength",
		params: { limit: 255 }
	}), errors++), isShorter(data, 1) && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/minLength",
		keyword: "minLength",
		params: { limit: 1 }
	}), errors++), pattern0.test(data) || (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/pattern",
		keyword: "pattern",
		params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
	}), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
		data.name === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "name" }
		}), errors++);
		for (let key0 in data) key0 !== "device" && key0 !== "name" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		data.device !== void 0 && (validate168(data.device, instancePath + "/device") || (vErrors = appendErrors(vErrors, validate168.errors), errors = vErrors.length)), data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length));
	}
	return validate271.errors = vErrors, errors === 0;
}
function validate247(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		data.software === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "software" }
		}), errors++), data.start === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "start" }
		}), errors++);
		for (let key0 in data) part33.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.name !== void 0 && (validate23(data.name, instancePath + "/name") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.description !== void 0 && (validate25(data.description, instancePath + "/description") || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length)), data.software !== void 0 && (validate62(data.software, instancePath + "/software") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.start !== void 0 && (validate81(data.start, instancePath + "/start") || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.end !== void 0 && (validate81(data.end, instancePath + "/end") || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.preferred !== void 0 && typeof data.preferred != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/preferred",
			schemaPath: "#/properties/preferred/type",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.devices !== void 0) {
			let data6 = data.devices;
			if (Array.isArray(data6)) {
				let len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) validate168(data6[i0], instancePath + "/devices/" + i0) || (vErrors = appendErrors(vErrors, validate168.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/devices",
				schemaPath: "#/properties/devices/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.device_tenants !== void 0 && (validate69(data.device_tenants, instancePath + "/device_tenants") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.device_types !== void 0) {
			let data9 = data.device_types;
			if (Array.isArray(data9)) {
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate105(data9[i1], instancePath + "/device_types/" + i1) || (vErrors = appendErrors(vErrors, validate105.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/device_types",
				schemaPath: "#/properties/device_types/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.device_roles !== void 0 && (validate69(data.device_roles, instancePath + "/device_roles") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.inventory_items !== void 0) {
			let data12 = data.inventory_items;
			if (Array.isArray(data12)) {
				let len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) validate271(data12[i2], instancePath + "/inventory_items/" + i2) || (vErrors = appendErrors(vErrors, validate271.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/inventory_items",
				schemaPath: "#/properties/inventory_items/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		data.object_tags !== void 0 && (validate69(data.object_tags, instancePath + "/object_tags") || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length));
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate247.errors = vErrors, errors === 0;
}
const waivers = validate280;
function validate280(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	data && typeof data == "object" && !Array.isArray(data) && data.devices === void 0 && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/anyOf/0/required",
		keyword: "required",
		params: { missingProperty: "devices" }
	}), errors++);
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		data && typeof data == "object" && !Array.isArray(data) && data.inventory_items === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/anyOf/1/required",
			keyword: "required",
			params: { missingProperty: "inventory_items" }
		}), errors++);
		var _valid0 = _errs3 === errors;
		valid0 ||= _valid0;
	}
	if (valid0 ? (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null)) : (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/anyOf",
		keyword: "anyOf",
		params: {}
	}), errors++), data && typeof data == "object" && !Array.isArray(data)) {
		data.reason === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "reason" }
		}), errors++), data.until === void 0 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: "until" }
		}), errors++);
		for (let key0 in data) key0 !== "reason" && key0 !== "until" && key0 !== "approved_by" && key0 !== "ticket" && key0 !== "software" && key0 !== "devices" && key0 !== "inventory_items" && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.reason !== void 0) {
			let data0 = data.reason;
			typeof data0 == "string" ? isShorter(data0, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				schemaPath: "#/properties/reason/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/reason",
				schemaPath: "#/properties/reason/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
		}
		if (data.until !== void 0 && (validate81(data.until, instancePath + "/until") || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.approved_by !== void 0 && (validate23(data.approved_by, instancePath + "/approved_by") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.ticket !== void 0 && (validate23(data.ticket, instancePath + "/ticket") || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.software !== void 0 && (validate62(data.software, instancePath + "/software") || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.devices !== void 0) {
			let data5 = data.devices;
			if (Array.isArray(data5)) {
				data5.length < 1 && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/devices",
					schemaPath: "#/properties/devices/minItems",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) validate168(data5[i0], instancePath + "/devices/" + i0) || (vErrors = appendErrors(vErrors, validate168.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/devices",
				schemaPath: "#/properties/devices/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.inventory_items !== void 0) {
			let data7 = data.inventory_items;
			if (Array.isArray(data7)) {
				data7.length < 1 && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/inventory_items",
					schemaPath: "#/properties/inventory_items/minItems",
					keyword: "minItems",
					params: { limit: 1 }
				}), errors++);
				let len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) validate271(data7[i1], instancePath + "/inventory_items/" + i1) || (vErrors = appendErrors(vErrors, validate271.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/inventory_items",
				schemaPath: "#/properties/inventory_items/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate280.errors = vErrors, errors === 0;
}
const config = validate299;
function validate304(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		data.length < 1 && (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/minItems",
			keyword: "minItems",
			params: { limit: 1 }
		}), errors++);
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			typeof data0 == "string" ? (isLonger(data0, 255) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			}), errors++), isShorter(data0, 1) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			}), errors++), pattern0.test(data0) || (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			}), errors++)) : (vErrors = addError(vErrors, {
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++);
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
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						}), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" }
	}), errors++;
	return validate304.errors = vErrors, errors === 0;
}
function validate307(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" }
	}), errors++), data !== "error" && data !== "warning" && data !== "notice" && data !== "off" && (vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: part37 }
	}), errors++), validate307.errors = vErrors, errors === 0;
}
function validate299(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) part38.has(key0) || (vErrors = addError(vErrors, {
			instancePath,
			schemaPath: "#/additionalProperties",
			keyword: "additionalProperties",
			params: { additionalProperty: key0 }
		}), errors++);
		if (data.inventory !== void 0) {
			let data0 = data.inventory;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate77(data0[i0], instancePath + "/inventory/" + i0) || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/inventory",
				schemaPath: "#/properties/inventory/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				let len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) validate77(data2[i1], instancePath + "/policies/" + i1) || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/policies",
				schemaPath: "#/properties/policies/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.exclude !== void 0) {
			let data4 = data.exclude;
			if (Array.isArray(data4)) {
				let len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) validate77(data4[i2], instancePath + "/exclude/" + i2) || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length);
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/exclude",
				schemaPath: "#/properties/exclude/type",
				keyword: "type",
				params: { type: "array" }
			}), errors++;
		}
		if (data.multi_tenant_mode !== void 0 && typeof data.multi_tenant_mode != "boolean" && (vErrors = addError(vErrors, {
			instancePath: instancePath + "/multi_tenant_mode",
			schemaPath: "#/properties/multi_tenant_mode/type",
			keyword: "type",
			params: { type: "boolean" }
		}), errors++), data.device_uniqueness !== void 0) {
			let data7 = data.device_uniqueness;
			typeof data7 != "string" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/device_uniqueness",
				schemaPath: "#/properties/device_uniqueness/type",
				keyword: "type",
				params: { type: "string" }
			}), errors++), data7 !== "location_tenant_name" && data7 !== "name" && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/device_uniqueness",
				schemaPath: "#/properties/device_uniqueness/enum",
				keyword: "enum",
				params: { allowedValues: part41 }
			}), errors++);
		}
		if (data.expiring_within_days !== void 0) {
			let data8 = data.expiring_within_days;
			(typeof data8 != "number" || data8 % 1 || isNaN(data8) || !isFinite(data8)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/expiring_within_days",
				schemaPath: "#/properties/expiring_within_days/type",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/expiring_within_days",
				schemaPath: "#/properties/expiring_within_days/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++);
		}
		if (data.grace_days !== void 0) {
			let data9 = data.grace_days;
			(typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/grace_days",
				schemaPath: "#/properties/grace_days/type",
				keyword: "type",
				params: { type: "integer" }
			}), errors++), typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9)) && (vErrors = addError(vErrors, {
				instancePath: instancePath + "/grace_days",
				schemaPath: "#/properties/grace_days/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				}
			}), errors++);
		}
		if (data.statuses !== void 0) {
			let data10 = data.statuses;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (let key1 in data10) key1 !== "software" && key1 !== "objects" && (vErrors = addError(vErrors, {
					instancePath: instancePath + "/statuses",
					schemaPath: "#/properties/statuses/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key1 }
				}), errors++);
				data10.software !== void 0 && (validate304(data10.software, instancePath + "/statuses/software") || (vErrors = appendErrors(vErrors, validate304.errors), errors = vErrors.length)), data10.objects !== void 0 && (validate304(data10.objects, instancePath + "/statuses/objects") || (vErrors = appendErrors(vErrors, validate304.errors), errors = vErrors.length));
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/statuses",
				schemaPath: "#/properties/statuses/type",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.limits !== void 0) {
			let data13 = data.limits;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (let key2 in data13) part39.has(key2) || (vErrors = addError(vErrors, {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 }
				}), errors++);
				if (data13.files !== void 0) {
					let data14 = data13.files;
					(typeof data14 != "number" || data14 % 1 || isNaN(data14) || !isFinite(data14)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/files",
						schemaPath: "#/properties/limits/properties/files/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/files",
						schemaPath: "#/properties/limits/properties/files/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.total_size !== void 0) {
					let data15 = data13.total_size;
					(typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/total_size",
						schemaPath: "#/properties/limits/properties/total_size/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/total_size",
						schemaPath: "#/properties/limits/properties/total_size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.file_size !== void 0) {
					let data16 = data13.file_size;
					(typeof data16 != "number" || data16 % 1 || isNaN(data16) || !isFinite(data16)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/file_size",
						schemaPath: "#/properties/limits/properties/file_size/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data16 == "number" && isFinite(data16) && (data16 < 1 || isNaN(data16)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/file_size",
						schemaPath: "#/properties/limits/properties/file_size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.complex_file_size !== void 0) {
					let data17 = data13.complex_file_size;
					(typeof data17 != "number" || data17 % 1 || isNaN(data17) || !isFinite(data17)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/complex_file_size",
						schemaPath: "#/properties/limits/properties/complex_file_size/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data17 == "number" && isFinite(data17) && (data17 < 1 || isNaN(data17)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/complex_file_size",
						schemaPath: "#/properties/limits/properties/complex_file_size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.documents !== void 0) {
					let data18 = data13.documents;
					(typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/documents",
						schemaPath: "#/properties/limits/properties/documents/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/documents",
						schemaPath: "#/properties/limits/properties/documents/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.values !== void 0) {
					let data19 = data13.values;
					(typeof data19 != "number" || data19 % 1 || isNaN(data19) || !isFinite(data19)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/values",
						schemaPath: "#/properties/limits/properties/values/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/values",
						schemaPath: "#/properties/limits/properties/values/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.keys !== void 0) {
					let data20 = data13.keys;
					(typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/keys",
						schemaPath: "#/properties/limits/properties/keys/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data20 == "number" && isFinite(data20) && (data20 < 1 || isNaN(data20)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/keys",
						schemaPath: "#/properties/limits/properties/keys/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.depth !== void 0) {
					let data21 = data13.depth;
					(typeof data21 != "number" || data21 % 1 || isNaN(data21) || !isFinite(data21)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/depth",
						schemaPath: "#/properties/limits/properties/depth/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data21 == "number" && isFinite(data21) && (data21 < 1 || isNaN(data21)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/depth",
						schemaPath: "#/properties/limits/properties/depth/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
				if (data13.aliases !== void 0) {
					let data22 = data13.aliases;
					(typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/aliases",
						schemaPath: "#/properties/limits/properties/aliases/type",
						keyword: "type",
						params: { type: "integer" }
					}), errors++), typeof data22 == "number" && isFinite(data22) && (data22 < 1 || isNaN(data22)) && (vErrors = addError(vErrors, {
						instancePath: instancePath + "/limits/aliases",
						schemaPath: "#/properties/limits/properties/aliases/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					}), errors++);
				}
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/limits",
				schemaPath: "#/properties/limits/type",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
		if (data.rules !== void 0) {
			let data23 = data.rules;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				for (let key3 in data23) part40.has(key3) || (vErrors = addError(vErrors, {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key3 }
				}), errors++);
				data23["validity-window"] !== void 0 && (validate307(data23["validity-window"], instancePath + "/rules/validity-window") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["image-unavailable"] !== void 0 && (validate307(data23["image-unavailable"], instancePath + "/rules/image-unavailable") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["image-not-for-device-type"] !== void 0 && (validate307(data23["image-not-for-device-type"], instancePath + "/rules/image-not-for-device-type") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["image-of-other-version"] !== void 0 && (validate307(data23["image-of-other-version"], instancePath + "/rules/image-of-other-version") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["multiple-default-images"] !== void 0 && (validate307(data23["multiple-default-images"], instancePath + "/rules/multiple-default-images") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["platform-mismatch"] !== void 0 && (validate307(data23["platform-mismatch"], instancePath + "/rules/platform-mismatch") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["manufacturer-mismatch"] !== void 0 && (validate307(data23["manufacturer-mismatch"], instancePath + "/rules/manufacturer-mismatch") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-invalid"] !== void 0 && (validate307(data23["software-invalid"], instancePath + "/rules/software-invalid") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-missing"] !== void 0 && (validate307(data23["software-missing"], instancePath + "/rules/software-missing") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-not-preferred"] !== void 0 && (validate307(data23["software-not-preferred"], instancePath + "/rules/software-not-preferred") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["approval-expiring"] !== void 0 && (validate307(data23["approval-expiring"], instancePath + "/rules/approval-expiring") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-end-of-support"] !== void 0 && (validate307(data23["software-end-of-support"], instancePath + "/rules/software-end-of-support") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-pre-release"] !== void 0 && (validate307(data23["software-pre-release"], instancePath + "/rules/software-pre-release") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-unassigned"] !== void 0 && (validate307(data23["validated-software-unassigned"], instancePath + "/rules/validated-software-unassigned") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-unused"] !== void 0 && (validate307(data23["validated-software-unused"], instancePath + "/rules/validated-software-unused") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-other-platform"] !== void 0 && (validate307(data23["validated-software-other-platform"], instancePath + "/rules/validated-software-other-platform") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-conflict"] !== void 0 && (validate307(data23["validated-software-conflict"], instancePath + "/rules/validated-software-conflict") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["change-impact"] !== void 0 && (validate307(data23["change-impact"], instancePath + "/rules/change-impact") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["policy-loosened"] !== void 0 && (validate307(data23["policy-loosened"], instancePath + "/rules/policy-loosened") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["waiver-expired"] !== void 0 && (validate307(data23["waiver-expired"], instancePath + "/rules/waiver-expired") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["waiver-unused"] !== void 0 && (validate307(data23["waiver-unused"], instancePath + "/rules/waiver-unused") || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length));
			} else vErrors = addError(vErrors, {
				instancePath: instancePath + "/rules",
				schemaPath: "#/properties/rules/type",
				keyword: "type",
				params: { type: "object" }
			}), errors++;
		}
	} else vErrors = addError(vErrors, {
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" }
	}), errors++;
	return validate299.errors = vErrors, errors === 0;
}
// src/validate/validators.ts
const VALIDATORS = {
	manufacturers,
	locations,
	tenants,
	roles,
	tags,
	platforms,
	device_types: deviceTypes,
	software_versions: softwareVersions,
	software_image_files: softwareImageFiles,
	devices,
	inventory_items: inventoryItems,
	virtual_machines: virtualMachines,
	validated_software: validatedSoftware,
	waivers
};
function validatorOf(collection) {
	return VALIDATORS[collection];
}
const configValidator = config;
function fieldNamesAt(entry, path) {
	return fieldNames(entry.parent === void 0 ? entry.collection : `nested ${entry.collection}`, path);
}
function configFieldNames(path) {
	return fieldNames("config", path);
}
function fieldNames(schema, path) {
	let pointer = path.map((step) => `/${typeof step == "number" ? "*" : step}`).join("");
	return FIELD_NAMES[schema]?.[pointer] ?? [];
}
export { validatorOf as i, configValidator as n, fieldNamesAt as r, configFieldNames as t };
