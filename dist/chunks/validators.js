import "./rolldown-runtime.js";
import { At as appendErrors, Mt as formats, jt as codePointLength } from "./core.js";
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
}, manufacturers = validate21, schema6 = {
	$id: "manufacturer.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
}, func2 = codePointLength, pattern0 = RegExp("^(\\S([\\s\\S]*\\S)?)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate23.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate25.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema6.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate23(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate23.errors), errors = vErrors.length)), data.description !== void 0 && (validate25(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate25.errors), errors = vErrors.length));
	}
	return validate21.errors = vErrors, errors === 0;
}
const locations = validate27, schema10 = {
	$id: "location.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate28.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate30.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema10.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate28(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate28.errors), errors = vErrors.length)), data.description !== void 0 && (validate30(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate30.errors), errors = vErrors.length));
	}
	return validate27.errors = vErrors, errors === 0;
}
const tenants = validate32, schema13 = {
	$id: "tenant.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate33.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate35.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema13.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate33(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate33.errors), errors = vErrors.length)), data.description !== void 0 && (validate35(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate35.errors), errors = vErrors.length));
	}
	return validate32.errors = vErrors, errors === 0;
}
const roles = validate37, schema16 = {
	$id: "role.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate38.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate40.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema16.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate38(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate38.errors), errors = vErrors.length)), data.description !== void 0 && (validate40(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate40.errors), errors = vErrors.length));
	}
	return validate37.errors = vErrors, errors === 0;
}
const tags = validate42, schema19 = {
	$id: "tag.schema.json",
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate43.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate45.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema19.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "description") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate43(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate43.errors), errors = vErrors.length)), data.description !== void 0 && (validate45(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate45.errors), errors = vErrors.length));
	}
	return validate42.errors = vErrors, errors === 0;
}
const platforms = validate47;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate48.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate51.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate53.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "manufacturer" && key0 !== "network_driver" && key0 !== "description") {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.name !== void 0 && (validate48(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate48.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate48(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate48.errors), errors = vErrors.length)), data.network_driver !== void 0 && (validate51(data.network_driver, {
			instancePath: instancePath + "/network_driver",
			parentData: data,
			parentDataProperty: "network_driver",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate51.errors), errors = vErrors.length)), data.description !== void 0 && (validate53(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate53.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate47.errors = vErrors, errors === 0;
}
const deviceTypes = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate56.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate59.errors = vErrors, errors === 0;
}
const schema29 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		software_version: { $ref: "#/$defs/software_version_reference" },
		image_file_name: { $ref: "#/$defs/name" }
	},
	required: ["image_file_name"],
	additionalProperties: !1
}, schema30 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		platform: { $ref: "#/$defs/name" },
		version: { $ref: "#/$defs/name" }
	},
	required: ["version"],
	additionalProperties: !1
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate62.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate61.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate69.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate71.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.manufacturer === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manufacturer" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.model === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model" && key0 !== "part_number" && key0 !== "software_image_files" && key0 !== "tags" && key0 !== "comments") {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.manufacturer !== void 0 && (validate56(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate56.errors), errors = vErrors.length)), data.model !== void 0 && (validate56(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate56.errors), errors = vErrors.length)), data.part_number !== void 0 && (validate59(data.part_number, {
			instancePath: instancePath + "/part_number",
			parentData: data,
			parentDataProperty: "part_number",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate59.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data3 = data.software_image_files;
			if (Array.isArray(data3)) {
				let len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) validate61(data3[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate61.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.tags !== void 0 && (validate69(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate69.errors), errors = vErrors.length)), data.comments !== void 0 && (validate71(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate71.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate55.errors = vErrors, errors === 0;
}
const softwareVersions = validate73, schema34 = {
	$id: "software-version.schema.json",
	type: "object",
	properties: {
		platform: { $ref: "definitions.schema.json#/$defs/name" },
		version: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/software_status" },
		alias: { $ref: "definitions.schema.json#/$defs/short_text" },
		release_date: { $ref: "definitions.schema.json#/$defs/date" },
		end_of_support_date: { $ref: "definitions.schema.json#/$defs/date" },
		documentation_url: { $ref: "definitions.schema.json#/$defs/documentation_url" },
		long_term_support: { type: "boolean" },
		pre_release: { type: "boolean" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		software_image_files: {
			type: "array",
			items: { $ref: "software-image-file.schema.json#/$defs/nested_software_image_file" }
		}
	},
	required: [
		"platform",
		"version",
		"status"
	],
	additionalProperties: !1
}, func38 = Object.prototype.hasOwnProperty;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate74.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate77.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate79.errors = vErrors, errors === 0;
}
const formats0 = formats.date;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate81.errors = vErrors, errors === 0;
}
const formats2 = formats.uri, pattern20 = RegExp("^https?://[^\\s/?#]", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!pattern20.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^\\s/?#]" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!formats2(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate84.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate86.errors = vErrors, errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate88.errors = vErrors, errors === 0;
}
const schema52 = {
	type: "object",
	properties: {
		image_file_name: { $ref: "#/properties/image_file_name" },
		status: { $ref: "#/properties/status" },
		image_file_checksum: { $ref: "#/properties/image_file_checksum" },
		hashing_algorithm: { $ref: "#/properties/hashing_algorithm" },
		image_file_size: { $ref: "#/properties/image_file_size" },
		download_url: { $ref: "#/properties/download_url" },
		default_image: { $ref: "#/properties/default_image" },
		device_types: { $ref: "#/properties/device_types" },
		tags: { $ref: "#/properties/tags" },
		comments: { $ref: "#/properties/comments" }
	},
	required: ["image_file_name", "status"],
	additionalProperties: !1,
	allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }]
}, pattern22 = RegExp("^[0-9A-Fa-f]{32}$", "u"), pattern23 = RegExp("^[0-9A-Fa-f]{40}$", "u"), pattern24 = RegExp("^[0-9A-Fa-f]{56}$", "u"), pattern25 = RegExp("^[0-9A-Fa-f]{64}$", "u"), pattern26 = RegExp("^[0-9A-Fa-f]{96}$", "u"), pattern27 = RegExp("^[0-9A-Fa-f]{128}$", "u"), pattern28 = RegExp("^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$", "u"), pattern29 = RegExp("^([0-9A-Fa-f]{2}){1,64}$", "u"), pattern30 = RegExp("^([0-9A-Fa-f]{2})+$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err0 = {};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs4 = errors;
				if (data.hashing_algorithm !== "md5") {
					let err1 = {};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				var valid2 = _errs4 === errors;
			} else var valid2 = !0;
			if (valid2) {
				if (data.image_file_checksum !== void 0) {
					let _errs5 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err2 = {};
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
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
			if (typeof data2 == "string") {
				if (!pattern22.test(data2)) {
					let err3 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/0/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{32}$" }
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/0/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		var _valid0 = _errs7 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		let err5 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	let _errs11 = errors, valid4 = !0, _errs12 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err6 = {};
			vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs13 = errors;
				if (data.hashing_algorithm !== "sha1") {
					let err7 = {};
					vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
				}
				var valid5 = _errs13 === errors;
			} else var valid5 = !0;
			if (valid5) {
				if (data.image_file_checksum !== void 0) {
					let _errs14 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err8 = {};
						vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
					}
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
			if (typeof data5 == "string") {
				if (!pattern23.test(data5)) {
					let err9 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/1/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{40}$" }
					};
					vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
				}
			} else {
				let err10 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/1/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		var _valid1 = _errs16 === errors;
		valid4 = _valid1;
	}
	if (!valid4) {
		let err11 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
	}
	let _errs20 = errors, valid7 = !0, _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err12 = {};
			vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs22 = errors;
				if (data.hashing_algorithm !== "sha224") {
					let err13 = {};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				var valid8 = _errs22 === errors;
			} else var valid8 = !0;
			if (valid8) {
				if (data.image_file_checksum !== void 0) {
					let _errs23 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err14 = {};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
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
			if (typeof data8 == "string") {
				if (!pattern24.test(data8)) {
					let err15 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/2/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{56}$" }
					};
					vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
				}
			} else {
				let err16 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/2/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
			}
		}
		var _valid2 = _errs25 === errors;
		valid7 = _valid2;
	}
	if (!valid7) {
		let err17 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
	}
	let _errs29 = errors, valid10 = !0, _errs30 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err18 = {};
			vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs31 = errors;
				if (data.hashing_algorithm !== "sha256") {
					let err19 = {};
					vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
				}
				var valid11 = _errs31 === errors;
			} else var valid11 = !0;
			if (valid11) {
				if (data.image_file_checksum !== void 0) {
					let _errs32 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err20 = {};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
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
			if (typeof data11 == "string") {
				if (!pattern25.test(data11)) {
					let err21 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/3/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{64}$" }
					};
					vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
				}
			} else {
				let err22 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/3/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
			}
		}
		var _valid3 = _errs34 === errors;
		valid10 = _valid3;
	}
	if (!valid10) {
		let err23 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
	}
	let _errs38 = errors, valid13 = !0, _errs39 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err24 = {};
			vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs40 = errors;
				if (data.hashing_algorithm !== "sha384") {
					let err25 = {};
					vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
				}
				var valid14 = _errs40 === errors;
			} else var valid14 = !0;
			if (valid14) {
				if (data.image_file_checksum !== void 0) {
					let _errs41 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err26 = {};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
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
			if (typeof data14 == "string") {
				if (!pattern26.test(data14)) {
					let err27 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/4/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{96}$" }
					};
					vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
				}
			} else {
				let err28 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/4/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
			}
		}
		var _valid4 = _errs43 === errors;
		valid13 = _valid4;
	}
	if (!valid13) {
		let err29 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
	}
	let _errs47 = errors, valid16 = !0, _errs48 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err30 = {};
			vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs49 = errors;
				if (data.hashing_algorithm !== "sha512") {
					let err31 = {};
					vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
				}
				var valid17 = _errs49 === errors;
			} else var valid17 = !0;
			if (valid17) {
				if (data.image_file_checksum !== void 0) {
					let _errs50 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err32 = {};
						vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
					}
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
			if (typeof data17 == "string") {
				if (!pattern27.test(data17)) {
					let err33 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/5/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Fa-f]{128}$" }
					};
					vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
				}
			} else {
				let err34 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/5/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
		var _valid5 = _errs52 === errors;
		valid16 = _valid5;
	}
	if (!valid16) {
		let err35 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
	}
	let _errs56 = errors, valid19 = !0, _errs57 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err36 = {};
			vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs58 = errors;
				if (data.hashing_algorithm !== "sha3") {
					let err37 = {};
					vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
				}
				var valid20 = _errs58 === errors;
			} else var valid20 = !0;
			if (valid20) {
				if (data.image_file_checksum !== void 0) {
					let _errs59 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err38 = {};
						vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
					}
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
			if (typeof data20 == "string") {
				if (!pattern28.test(data20)) {
					let err39 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/6/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9A-Fa-f]{56}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{96}|[0-9A-Fa-f]{128})$" }
					};
					vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
				}
			} else {
				let err40 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/6/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
			}
		}
		var _valid6 = _errs61 === errors;
		valid19 = _valid6;
	}
	if (!valid19) {
		let err41 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
	}
	let _errs65 = errors, valid22 = !0, _errs66 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err42 = {};
			vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs67 = errors;
				if (data.hashing_algorithm !== "blake2") {
					let err43 = {};
					vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
				}
				var valid23 = _errs67 === errors;
			} else var valid23 = !0;
			if (valid23) {
				if (data.image_file_checksum !== void 0) {
					let _errs68 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err44 = {};
						vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
					}
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
			if (typeof data23 == "string") {
				if (!pattern29.test(data23)) {
					let err45 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/7/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9A-Fa-f]{2}){1,64}$" }
					};
					vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
				}
			} else {
				let err46 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/7/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
			}
		}
		var _valid7 = _errs70 === errors;
		valid22 = _valid7;
	}
	if (!valid22) {
		let err47 = {
			instancePath,
			schemaPath: "#/allOf/7/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
	}
	let _errs74 = errors, valid25 = !0, _errs75 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.hashing_algorithm === void 0 || data.image_file_checksum === void 0) {
			let err48 = {};
			vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
		} else {
			if (data.hashing_algorithm !== void 0) {
				let _errs76 = errors;
				if (data.hashing_algorithm !== "blake3") {
					let err49 = {};
					vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
				}
				var valid26 = _errs76 === errors;
			} else var valid26 = !0;
			if (valid26) {
				if (data.image_file_checksum !== void 0) {
					let _errs77 = errors;
					if (typeof data.image_file_checksum != "string") {
						let err50 = {};
						vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
					}
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
			if (typeof data26 == "string") {
				if (!pattern30.test(data26)) {
					let err51 = {
						instancePath: instancePath + "/image_file_checksum",
						schemaPath: "#/allOf/8/then/properties/image_file_checksum/pattern",
						keyword: "pattern",
						params: { pattern: "^([0-9A-Fa-f]{2})+$" }
					};
					vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
				}
			} else {
				let err52 = {
					instancePath: instancePath + "/image_file_checksum",
					schemaPath: "#/allOf/8/then/properties/image_file_checksum/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
			}
		}
		var _valid8 = _errs79 === errors;
		valid25 = _valid8;
	}
	if (!valid25) {
		let err53 = {
			instancePath,
			schemaPath: "#/allOf/8/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_checksum !== void 0 && data.hashing_algorithm === void 0) {
			let err54 = {
				instancePath,
				schemaPath: "#/dependentRequired",
				keyword: "dependentRequired",
				params: {
					property: "image_file_checksum",
					missingProperty: "hashing_algorithm",
					depsCount: 1,
					deps: "hashing_algorithm"
				}
			};
			vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
		}
	} else {
		let err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
	}
	return validate91.errors = vErrors, errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate115.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate117.errors = vErrors, errors === 0;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate119.errors = vErrors, errors === 0;
}
const schema47 = {
	type: "string",
	enum: [
		"md5",
		"sha1",
		"sha224",
		"sha384",
		"sha256",
		"sha512",
		"sha3",
		"blake2",
		"blake3"
	]
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (data !== "md5" && data !== "sha1" && data !== "sha224" && data !== "sha384" && data !== "sha256" && data !== "sha512" && data !== "sha3" && data !== "blake2" && data !== "blake3") {
		let err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema47.enum }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate121.errors = vErrors, errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "number" || data % 1 || isNaN(data) || !isFinite(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "number" && isFinite(data) && (data < 0 || isNaN(data))) {
		let err1 = {
			instancePath,
			schemaPath: "#/minimum",
			keyword: "minimum",
			params: {
				comparison: ">=",
				limit: 0
			}
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate123.errors = vErrors, errors === 0;
}
const pattern33 = RegExp("^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!pattern33.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!formats2(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate125.errors = vErrors, errors === 0;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "boolean") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate127.errors = vErrors, errors === 0;
}
const schema49 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		manufacturer: { $ref: "#/$defs/name" },
		model: { $ref: "#/$defs/name" }
	},
	required: ["model"],
	additionalProperties: !1
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema49.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.model === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.manufacturer !== void 0 && (validate63(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.model !== void 0 && (validate63(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate105.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate105(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = appendErrors(vErrors, validate105.errors), errors = vErrors.length);
	} else {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate129.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate132.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate134.errors = vErrors, errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (validate91(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	}) || (vErrors = appendErrors(vErrors, validate91.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.status === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func38.call(schema52.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		data.image_file_name !== void 0 && (validate115(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate115.errors), errors = vErrors.length)), data.status !== void 0 && (validate117(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate117.errors), errors = vErrors.length)), data.image_file_checksum !== void 0 && (validate119(data.image_file_checksum, {
			instancePath: instancePath + "/image_file_checksum",
			parentData: data,
			parentDataProperty: "image_file_checksum",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate119.errors), errors = vErrors.length)), data.hashing_algorithm !== void 0 && (validate121(data.hashing_algorithm, {
			instancePath: instancePath + "/hashing_algorithm",
			parentData: data,
			parentDataProperty: "hashing_algorithm",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate121.errors), errors = vErrors.length)), data.image_file_size !== void 0 && (validate123(data.image_file_size, {
			instancePath: instancePath + "/image_file_size",
			parentData: data,
			parentDataProperty: "image_file_size",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate123.errors), errors = vErrors.length)), data.download_url !== void 0 && (validate125(data.download_url, {
			instancePath: instancePath + "/download_url",
			parentData: data,
			parentDataProperty: "download_url",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate125.errors), errors = vErrors.length)), data.default_image !== void 0 && (validate127(data.default_image, {
			instancePath: instancePath + "/default_image",
			parentData: data,
			parentDataProperty: "default_image",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate127.errors), errors = vErrors.length)), data.device_types !== void 0 && (validate129(data.device_types, {
			instancePath: instancePath + "/device_types",
			parentData: data,
			parentDataProperty: "device_types",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate129.errors), errors = vErrors.length)), data.tags !== void 0 && (validate132(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate132.errors), errors = vErrors.length)), data.comments !== void 0 && (validate134(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate134.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate113.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "platform" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.version === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.status === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (!func38.call(schema34.properties, key0)) {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.platform !== void 0 && (validate74(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate74.errors), errors = vErrors.length)), data.version !== void 0 && (validate74(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate74.errors), errors = vErrors.length)), data.status !== void 0 && (validate77(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate77.errors), errors = vErrors.length)), data.alias !== void 0 && (validate79(data.alias, {
			instancePath: instancePath + "/alias",
			parentData: data,
			parentDataProperty: "alias",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate79.errors), errors = vErrors.length)), data.release_date !== void 0 && (validate81(data.release_date, {
			instancePath: instancePath + "/release_date",
			parentData: data,
			parentDataProperty: "release_date",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.end_of_support_date !== void 0 && (validate81(data.end_of_support_date, {
			instancePath: instancePath + "/end_of_support_date",
			parentData: data,
			parentDataProperty: "end_of_support_date",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate81.errors), errors = vErrors.length)), data.documentation_url !== void 0 && (validate84(data.documentation_url, {
			instancePath: instancePath + "/documentation_url",
			parentData: data,
			parentDataProperty: "documentation_url",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate84.errors), errors = vErrors.length)), data.long_term_support !== void 0 && typeof data.long_term_support != "boolean") {
			let err4 = {
				instancePath: instancePath + "/long_term_support",
				schemaPath: "#/properties/long_term_support/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.pre_release !== void 0 && typeof data.pre_release != "boolean") {
			let err5 = {
				instancePath: instancePath + "/pre_release",
				schemaPath: "#/properties/pre_release/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.tags !== void 0 && (validate86(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate86.errors), errors = vErrors.length)), data.comments !== void 0 && (validate88(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate88.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data11 = data.software_image_files;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate113(data11[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate113.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
	}
	return validate73.errors = vErrors, errors === 0;
}
const softwareImageFiles = validate90, schema42 = {
	$id: "software-image-file.schema.json",
	type: "object",
	properties: {
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		image_file_name: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/software_status" },
		image_file_checksum: { type: "string" },
		hashing_algorithm: { $ref: "definitions.schema.json#/$defs/hashing_algorithm" },
		image_file_size: {
			type: "integer",
			minimum: 0
		},
		download_url: { $ref: "definitions.schema.json#/$defs/url" },
		default_image: { type: "boolean" },
		device_types: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/device_type_reference" }
		},
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		comments: { $ref: "definitions.schema.json#/$defs/text" }
	},
	required: [
		"software_version",
		"image_file_name",
		"status"
	],
	additionalProperties: !1,
	allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }],
	$defs: { nested_software_image_file: {
		type: "object",
		properties: {
			image_file_name: { $ref: "#/properties/image_file_name" },
			status: { $ref: "#/properties/status" },
			image_file_checksum: { $ref: "#/properties/image_file_checksum" },
			hashing_algorithm: { $ref: "#/properties/hashing_algorithm" },
			image_file_size: { $ref: "#/properties/image_file_size" },
			download_url: { $ref: "#/properties/download_url" },
			default_image: { $ref: "#/properties/default_image" },
			device_types: { $ref: "#/properties/device_types" },
			tags: { $ref: "#/properties/tags" },
			comments: { $ref: "#/properties/comments" }
		},
		required: ["image_file_name", "status"],
		additionalProperties: !1,
		allOf: [{ $ref: "definitions.schema.json#/$defs/image_file_checksum_rules" }]
	} }
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate93.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate97.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate99.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (data !== "md5" && data !== "sha1" && data !== "sha224" && data !== "sha384" && data !== "sha256" && data !== "sha512" && data !== "sha3" && data !== "blake2" && data !== "blake3") {
		let err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema47.enum }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate101.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!pattern33.test(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(https?|ftp|sftp|scp|tftp)://[^\\s/?#]" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (!formats2(data)) {
			let err1 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate103.errors = vErrors, errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate109.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate111.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (validate91(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	}) || (vErrors = appendErrors(vErrors, validate91.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
		if (data.software_version === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "software_version" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.image_file_name === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.status === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (!func38.call(schema42.properties, key0)) {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.software_version !== void 0 && (validate93(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate93.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate97(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate97.errors), errors = vErrors.length)), data.status !== void 0 && (validate99(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate99.errors), errors = vErrors.length)), data.image_file_checksum !== void 0 && typeof data.image_file_checksum != "string") {
			let err4 = {
				instancePath: instancePath + "/image_file_checksum",
				schemaPath: "#/properties/image_file_checksum/type",
				keyword: "type",
				params: { type: "string" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.hashing_algorithm !== void 0 && (validate101(data.hashing_algorithm, {
			instancePath: instancePath + "/hashing_algorithm",
			parentData: data,
			parentDataProperty: "hashing_algorithm",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate101.errors), errors = vErrors.length)), data.image_file_size !== void 0) {
			let data5 = data.image_file_size;
			if (typeof data5 != "number" || data5 % 1 || isNaN(data5) || !isFinite(data5)) {
				let err5 = {
					instancePath: instancePath + "/image_file_size",
					schemaPath: "#/properties/image_file_size/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
				let err6 = {
					instancePath: instancePath + "/image_file_size",
					schemaPath: "#/properties/image_file_size/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.download_url !== void 0 && (validate103(data.download_url, {
			instancePath: instancePath + "/download_url",
			parentData: data,
			parentDataProperty: "download_url",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate103.errors), errors = vErrors.length)), data.default_image !== void 0 && typeof data.default_image != "boolean") {
			let err7 = {
				instancePath: instancePath + "/default_image",
				schemaPath: "#/properties/default_image/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
		}
		if (data.device_types !== void 0) {
			let data8 = data.device_types;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate105(data8[i0], {
					instancePath: instancePath + "/device_types/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate105.errors), errors = vErrors.length);
			} else {
				let err8 = {
					instancePath: instancePath + "/device_types",
					schemaPath: "#/properties/device_types/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		data.tags !== void 0 && (validate109(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate109.errors), errors = vErrors.length)), data.comments !== void 0 && (validate111(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate111.errors), errors = vErrors.length));
	} else {
		let err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
	}
	return validate90.errors = vErrors, errors === 0;
}
const devices = validate137, schema63 = {
	$id: "device.schema.json",
	type: "object",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		device_type: { $ref: "definitions.schema.json#/$defs/device_type_reference" },
		role: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/object_status" },
		platform: { $ref: "definitions.schema.json#/$defs/name" },
		tenant: { $ref: "definitions.schema.json#/$defs/name" },
		location: { $ref: "definitions.schema.json#/$defs/name" },
		serial: { $ref: "definitions.schema.json#/$defs/short_text" },
		asset_tag: { $ref: "definitions.schema.json#/$defs/short_text" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		software_image_files: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/image_file_reference" }
		},
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		custom_fields: { $ref: "definitions.schema.json#/$defs/custom_fields" },
		inventory_items: {
			type: "array",
			items: { $ref: "inventory-item.schema.json#/$defs/nested_inventory_item" }
		}
	},
	required: [
		"name",
		"device_type",
		"role"
	],
	additionalProperties: !1
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate138.errors = vErrors, errors === 0;
}
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema49.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.model === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.manufacturer !== void 0 && (validate63(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.model !== void 0 && (validate63(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate140.errors = vErrors, errors === 0;
}
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate145.errors = vErrors, errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate150.errors = vErrors, errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate153.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate155.errors = vErrors, errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate159.errors = vErrors, errors === 0;
}
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate163.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate165.errors = vErrors, errors === 0;
}
const schema83 = {
	type: "object",
	properties: {
		name: { $ref: "#/properties/name" },
		manufacturer: { $ref: "#/properties/manufacturer" },
		part_id: { $ref: "#/properties/part_id" },
		serial: { $ref: "#/properties/serial" },
		asset_tag: { $ref: "#/properties/asset_tag" },
		label: { $ref: "#/properties/label" },
		tags: { $ref: "#/properties/tags" },
		software_version: { $ref: "#/properties/software_version" },
		software_image_files: { $ref: "#/properties/software_image_files" },
		comments: { $ref: "#/properties/comments" },
		custom_fields: { $ref: "#/properties/custom_fields" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate197.errors = vErrors, errors === 0;
}
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate199.errors = vErrors, errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate201.errors = vErrors, errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate203.errors = vErrors, errors === 0;
}
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate205.errors = vErrors, errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate207.errors = vErrors, errors === 0;
}
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate209.errors = vErrors, errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate211.errors = vErrors, errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate188.errors = vErrors, errors === 0;
}
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) validate188(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData
		}) || (vErrors = appendErrors(vErrors, validate188.errors), errors = vErrors.length);
	} else {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate215.errors = vErrors, errors === 0;
}
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate218.errors = vErrors, errors === 0;
}
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate220.errors = vErrors, errors === 0;
}
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!func38.call(schema83.properties, key0)) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		data.name !== void 0 && (validate197(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate197.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate199(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate199.errors), errors = vErrors.length)), data.part_id !== void 0 && (validate201(data.part_id, {
			instancePath: instancePath + "/part_id",
			parentData: data,
			parentDataProperty: "part_id",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate201.errors), errors = vErrors.length)), data.serial !== void 0 && (validate203(data.serial, {
			instancePath: instancePath + "/serial",
			parentData: data,
			parentDataProperty: "serial",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate203.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate205(data.asset_tag, {
			instancePath: instancePath + "/asset_tag",
			parentData: data,
			parentDataProperty: "asset_tag",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate205.errors), errors = vErrors.length)), data.label !== void 0 && (validate207(data.label, {
			instancePath: instancePath + "/label",
			parentData: data,
			parentDataProperty: "label",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate207.errors), errors = vErrors.length)), data.tags !== void 0 && (validate209(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate209.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate211(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate211.errors), errors = vErrors.length)), data.software_image_files !== void 0 && (validate215(data.software_image_files, {
			instancePath: instancePath + "/software_image_files",
			parentData: data,
			parentDataProperty: "software_image_files",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate215.errors), errors = vErrors.length)), data.comments !== void 0 && (validate218(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate218.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate220(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate220.errors), errors = vErrors.length));
	} else {
		let err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	return validate196.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.device_type === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "device_type" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.role === void 0) {
			let err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "role" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		for (let key0 in data) if (!func38.call(schema63.properties, key0)) {
			let err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.name !== void 0 && (validate138(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate138.errors), errors = vErrors.length)), data.device_type !== void 0 && (validate140(data.device_type, {
			instancePath: instancePath + "/device_type",
			parentData: data,
			parentDataProperty: "device_type",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate140.errors), errors = vErrors.length)), data.role !== void 0 && (validate138(data.role, {
			instancePath: instancePath + "/role",
			parentData: data,
			parentDataProperty: "role",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate138.errors), errors = vErrors.length)), data.status !== void 0 && (validate145(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate145.errors), errors = vErrors.length)), data.platform !== void 0 && (validate138(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate138.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate138(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate138.errors), errors = vErrors.length)), data.location !== void 0 && (validate138(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate138.errors), errors = vErrors.length)), data.serial !== void 0 && (validate150(data.serial, {
			instancePath: instancePath + "/serial",
			parentData: data,
			parentDataProperty: "serial",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate150.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate150(data.asset_tag, {
			instancePath: instancePath + "/asset_tag",
			parentData: data,
			parentDataProperty: "asset_tag",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate150.errors), errors = vErrors.length)), data.tags !== void 0 && (validate153(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate153.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate155(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate155.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data11 = data.software_image_files;
			if (Array.isArray(data11)) {
				let len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) validate159(data11[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate159.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.comments !== void 0 && (validate163(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate163.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate165(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate165.errors), errors = vErrors.length)), data.inventory_items !== void 0) {
			let data15 = data.inventory_items;
			if (Array.isArray(data15)) {
				let len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) validate196(data15[i1], {
					instancePath: instancePath + "/inventory_items/" + i1,
					parentData: data15,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate196.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/inventory_items",
					schemaPath: "#/properties/inventory_items/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate137.errors = vErrors, errors === 0;
}
const inventoryItems = validate167, schema73 = {
	$id: "inventory-item.schema.json",
	type: "object",
	properties: {
		device: { $ref: "definitions.schema.json#/$defs/device_reference" },
		name: { $ref: "definitions.schema.json#/$defs/name" },
		manufacturer: { $ref: "definitions.schema.json#/$defs/name" },
		part_id: { $ref: "definitions.schema.json#/$defs/short_text" },
		serial: { $ref: "definitions.schema.json#/$defs/short_text" },
		asset_tag: { $ref: "definitions.schema.json#/$defs/short_text" },
		label: { $ref: "definitions.schema.json#/$defs/short_text" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		software_image_files: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/image_file_reference" }
		},
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		custom_fields: { $ref: "definitions.schema.json#/$defs/custom_fields" }
	},
	required: ["device", "name"],
	additionalProperties: !1,
	$defs: { nested_inventory_item: {
		type: "object",
		properties: {
			name: { $ref: "#/properties/name" },
			manufacturer: { $ref: "#/properties/manufacturer" },
			part_id: { $ref: "#/properties/part_id" },
			serial: { $ref: "#/properties/serial" },
			asset_tag: { $ref: "#/properties/asset_tag" },
			label: { $ref: "#/properties/label" },
			tags: { $ref: "#/properties/tags" },
			software_version: { $ref: "#/properties/software_version" },
			software_image_files: { $ref: "#/properties/software_image_files" },
			comments: { $ref: "#/properties/comments" },
			custom_fields: { $ref: "#/properties/custom_fields" }
		},
		required: ["name"],
		additionalProperties: !1
	} }
}, schema74 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		name: { $ref: "#/$defs/name" },
		tenant: { $ref: "#/$defs/name_or_none" },
		location: { $ref: "#/$defs/name_or_none" }
	},
	required: ["name"],
	additionalProperties: !1
}, schema75 = {
	type: ["string", "null"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$"
};
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && data !== null) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema75.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	return validate170.errors = vErrors, errors === 0;
}
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate170(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length)), data.location !== void 0 && (validate170(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length));
	}
	return validate168.errors = vErrors, errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate174.errors = vErrors, errors === 0;
}
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate177.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate182.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate184.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate192.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate194.errors = vErrors, errors === 0;
}
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.device === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "device" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.name === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func38.call(schema73.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.device !== void 0 && (validate168(data.device, {
			instancePath: instancePath + "/device",
			parentData: data,
			parentDataProperty: "device",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate168.errors), errors = vErrors.length)), data.name !== void 0 && (validate174(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate174.errors), errors = vErrors.length)), data.manufacturer !== void 0 && (validate174(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate174.errors), errors = vErrors.length)), data.part_id !== void 0 && (validate177(data.part_id, {
			instancePath: instancePath + "/part_id",
			parentData: data,
			parentDataProperty: "part_id",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate177.errors), errors = vErrors.length)), data.serial !== void 0 && (validate177(data.serial, {
			instancePath: instancePath + "/serial",
			parentData: data,
			parentDataProperty: "serial",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate177.errors), errors = vErrors.length)), data.asset_tag !== void 0 && (validate177(data.asset_tag, {
			instancePath: instancePath + "/asset_tag",
			parentData: data,
			parentDataProperty: "asset_tag",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate177.errors), errors = vErrors.length)), data.label !== void 0 && (validate177(data.label, {
			instancePath: instancePath + "/label",
			parentData: data,
			parentDataProperty: "label",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate177.errors), errors = vErrors.length)), data.tags !== void 0 && (validate182(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate182.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate184(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate184.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data9 = data.software_image_files;
			if (Array.isArray(data9)) {
				let len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) validate188(data9[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate188.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		data.comments !== void 0 && (validate192(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate192.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate194(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate194.errors), errors = vErrors.length));
	} else {
		let err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
	}
	return validate167.errors = vErrors, errors === 0;
}
const virtualMachines = validate223, schema95 = {
	$id: "virtual-machine.schema.json",
	type: "object",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		status: { $ref: "definitions.schema.json#/$defs/object_status" },
		cluster: { $ref: "definitions.schema.json#/$defs/short_text" },
		role: { $ref: "definitions.schema.json#/$defs/name" },
		platform: { $ref: "definitions.schema.json#/$defs/name" },
		tenant: { $ref: "definitions.schema.json#/$defs/name" },
		tags: { $ref: "definitions.schema.json#/$defs/names" },
		software_version: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		software_image_files: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/image_file_reference" }
		},
		comments: { $ref: "definitions.schema.json#/$defs/text" },
		custom_fields: { $ref: "definitions.schema.json#/$defs/custom_fields" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate224.errors = vErrors, errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate226.errors = vErrors, errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate228.errors = vErrors, errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate233.errors = vErrors, errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate235.errors = vErrors, errors === 0;
}
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema29.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.image_file_name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "image_file_name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "software_version" && key0 !== "image_file_name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.software_version !== void 0 && (validate62(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate62.errors), errors = vErrors.length)), data.image_file_name !== void 0 && (validate63(data.image_file_name, {
			instancePath: instancePath + "/image_file_name",
			parentData: data,
			parentDataProperty: "image_file_name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate239.errors = vErrors, errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate243.errors = vErrors, errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (!data || typeof data != "object" || Array.isArray(data)) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate245.errors = vErrors, errors === 0;
}
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		for (let key0 in data) if (!func38.call(schema95.properties, key0)) {
			let err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (data.name !== void 0 && (validate224(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate224.errors), errors = vErrors.length)), data.status !== void 0 && (validate226(data.status, {
			instancePath: instancePath + "/status",
			parentData: data,
			parentDataProperty: "status",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate226.errors), errors = vErrors.length)), data.cluster !== void 0 && (validate228(data.cluster, {
			instancePath: instancePath + "/cluster",
			parentData: data,
			parentDataProperty: "cluster",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate228.errors), errors = vErrors.length)), data.role !== void 0 && (validate224(data.role, {
			instancePath: instancePath + "/role",
			parentData: data,
			parentDataProperty: "role",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate224.errors), errors = vErrors.length)), data.platform !== void 0 && (validate224(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate224.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate224(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate224.errors), errors = vErrors.length)), data.tags !== void 0 && (validate233(data.tags, {
			instancePath: instancePath + "/tags",
			parentData: data,
			parentDataProperty: "tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate233.errors), errors = vErrors.length)), data.software_version !== void 0 && (validate235(data.software_version, {
			instancePath: instancePath + "/software_version",
			parentData: data,
			parentDataProperty: "software_version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate235.errors), errors = vErrors.length)), data.software_image_files !== void 0) {
			let data8 = data.software_image_files;
			if (Array.isArray(data8)) {
				let len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) validate239(data8[i0], {
					instancePath: instancePath + "/software_image_files/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate239.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/software_image_files",
					schemaPath: "#/properties/software_image_files/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		data.comments !== void 0 && (validate243(data.comments, {
			instancePath: instancePath + "/comments",
			parentData: data,
			parentDataProperty: "comments",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate243.errors), errors = vErrors.length)), data.custom_fields !== void 0 && (validate245(data.custom_fields, {
			instancePath: instancePath + "/custom_fields",
			parentData: data,
			parentDataProperty: "custom_fields",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate245.errors), errors = vErrors.length));
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate223.errors = vErrors, errors === 0;
}
const validatedSoftware = validate247, schema104 = {
	$id: "validated-software.schema.json",
	type: "object",
	properties: {
		name: { $ref: "definitions.schema.json#/$defs/name" },
		description: { $ref: "definitions.schema.json#/$defs/text" },
		software: { $ref: "definitions.schema.json#/$defs/software_version_reference" },
		start: { $ref: "definitions.schema.json#/$defs/date" },
		end: { $ref: "definitions.schema.json#/$defs/date" },
		preferred: { type: "boolean" },
		devices: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/device_reference" }
		},
		device_tenants: { $ref: "definitions.schema.json#/$defs/names" },
		device_types: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/device_type_reference" }
		},
		device_roles: { $ref: "definitions.schema.json#/$defs/names" },
		inventory_items: {
			type: "array",
			items: { $ref: "definitions.schema.json#/$defs/inventory_item_reference" }
		},
		object_tags: { $ref: "definitions.schema.json#/$defs/names" }
	},
	required: ["software", "start"],
	additionalProperties: !1
};
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate248.errors = vErrors, errors === 0;
}
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	return validate250.errors = vErrors, errors === 0;
}
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate252.errors = vErrors, errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate256.errors = vErrors, errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate170(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length)), data.location !== void 0 && (validate170(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length));
	}
	return validate259.errors = vErrors, errors === 0;
}
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (func2(data0) < 1) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (!pattern0.test(data0)) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			} else {
				let err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err4 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
	}
	return validate264.errors = vErrors, errors === 0;
}
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema49.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.model === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "manufacturer" && key0 !== "model") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.manufacturer !== void 0 && (validate63(data.manufacturer, {
			instancePath: instancePath + "/manufacturer",
			parentData: data,
			parentDataProperty: "manufacturer",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.model !== void 0 && (validate63(data.model, {
			instancePath: instancePath + "/model",
			parentData: data,
			parentDataProperty: "model",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate266.errors = vErrors, errors === 0;
}
const schema112 = {
	type: ["string", "object"],
	minLength: 1,
	maxLength: 255,
	pattern: "^(\\S([\\s\\S]*\\S)?)?$",
	properties: {
		device: { $ref: "#/$defs/device_reference" },
		name: { $ref: "#/$defs/name" }
	},
	required: ["name"],
	additionalProperties: !1
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate170(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length)), data.location !== void 0 && (validate170(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length));
	}
	return validate272.errors = vErrors, errors === 0;
}
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema112.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "device" && key0 !== "name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.device !== void 0 && (validate272(data.device, {
			instancePath: instancePath + "/device",
			parentData: data,
			parentDataProperty: "device",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate272.errors), errors = vErrors.length)), data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate271.errors = vErrors, errors === 0;
}
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.software === void 0) {
			let err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "software" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.start === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		for (let key0 in data) if (!func38.call(schema104.properties, key0)) {
			let err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (data.name !== void 0 && (validate248(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate248.errors), errors = vErrors.length)), data.description !== void 0 && (validate250(data.description, {
			instancePath: instancePath + "/description",
			parentData: data,
			parentDataProperty: "description",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate250.errors), errors = vErrors.length)), data.software !== void 0 && (validate252(data.software, {
			instancePath: instancePath + "/software",
			parentData: data,
			parentDataProperty: "software",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate252.errors), errors = vErrors.length)), data.start !== void 0 && (validate256(data.start, {
			instancePath: instancePath + "/start",
			parentData: data,
			parentDataProperty: "start",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate256.errors), errors = vErrors.length)), data.end !== void 0 && (validate256(data.end, {
			instancePath: instancePath + "/end",
			parentData: data,
			parentDataProperty: "end",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate256.errors), errors = vErrors.length)), data.preferred !== void 0 && typeof data.preferred != "boolean") {
			let err3 = {
				instancePath: instancePath + "/preferred",
				schemaPath: "#/properties/preferred/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.devices !== void 0) {
			let data6 = data.devices;
			if (Array.isArray(data6)) {
				let len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) validate259(data6[i0], {
					instancePath: instancePath + "/devices/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate259.errors), errors = vErrors.length);
			} else {
				let err4 = {
					instancePath: instancePath + "/devices",
					schemaPath: "#/properties/devices/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		if (data.device_tenants !== void 0 && (validate264(data.device_tenants, {
			instancePath: instancePath + "/device_tenants",
			parentData: data,
			parentDataProperty: "device_tenants",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate264.errors), errors = vErrors.length)), data.device_types !== void 0) {
			let data9 = data.device_types;
			if (Array.isArray(data9)) {
				let len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) validate266(data9[i1], {
					instancePath: instancePath + "/device_types/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate266.errors), errors = vErrors.length);
			} else {
				let err5 = {
					instancePath: instancePath + "/device_types",
					schemaPath: "#/properties/device_types/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
		}
		if (data.device_roles !== void 0 && (validate264(data.device_roles, {
			instancePath: instancePath + "/device_roles",
			parentData: data,
			parentDataProperty: "device_roles",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate264.errors), errors = vErrors.length)), data.inventory_items !== void 0) {
			let data12 = data.inventory_items;
			if (Array.isArray(data12)) {
				let len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) validate271(data12[i2], {
					instancePath: instancePath + "/inventory_items/" + i2,
					parentData: data12,
					parentDataProperty: i2,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate271.errors), errors = vErrors.length);
			} else {
				let err6 = {
					instancePath: instancePath + "/inventory_items",
					schemaPath: "#/properties/inventory_items/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		data.object_tags !== void 0 && (validate264(data.object_tags, {
			instancePath: instancePath + "/object_tags",
			parentData: data,
			parentDataProperty: "object_tags",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate264.errors), errors = vErrors.length));
	} else {
		let err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
	}
	return validate247.errors = vErrors, errors === 0;
}
const waivers = validate280;
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (!formats0(data)) {
			let err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate281.errors = vErrors, errors === 0;
}
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (func2(data) < 1) {
			let err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (!pattern0.test(data)) {
			let err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
	} else {
		let err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
	}
	return validate283.errors = vErrors, errors === 0;
}
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema30.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "platform" && key0 !== "version") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.platform !== void 0 && (validate63(data.platform, {
			instancePath: instancePath + "/platform",
			parentData: data,
			parentDataProperty: "platform",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.version !== void 0 && (validate63(data.version, {
			instancePath: instancePath + "/version",
			parentData: data,
			parentDataProperty: "version",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate286.errors = vErrors, errors === 0;
}
function validate290(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema74.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "name" && key0 !== "tenant" && key0 !== "location") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length)), data.tenant !== void 0 && (validate170(data.tenant, {
			instancePath: instancePath + "/tenant",
			parentData: data,
			parentDataProperty: "tenant",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length)), data.location !== void 0 && (validate170(data.location, {
			instancePath: instancePath + "/location",
			parentData: data,
			parentDataProperty: "location",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate170.errors), errors = vErrors.length));
	}
	return validate290.errors = vErrors, errors === 0;
}
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string" && (!data || typeof data != "object" || Array.isArray(data))) {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema112.type }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (typeof data == "string") {
		if (func2(data) > 255) {
			let err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		if (func2(data) < 1) {
			let err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		if (!pattern0.test(data)) {
			let err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "device" && key0 !== "name") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		data.device !== void 0 && (validate272(data.device, {
			instancePath: instancePath + "/device",
			parentData: data,
			parentDataProperty: "device",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate272.errors), errors = vErrors.length)), data.name !== void 0 && (validate63(data.name, {
			instancePath: instancePath + "/name",
			parentData: data,
			parentDataProperty: "name",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate63.errors), errors = vErrors.length));
	}
	return validate295.errors = vErrors, errors === 0;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.devices === void 0) {
		let err0 = {
			instancePath,
			schemaPath: "#/anyOf/0/required",
			keyword: "required",
			params: { missingProperty: "devices" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	var _valid0 = _errs2 === errors;
	if (valid0 ||= _valid0, !valid0) {
		let _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.inventory_items === void 0) {
			let err1 = {
				instancePath,
				schemaPath: "#/anyOf/1/required",
				keyword: "required",
				params: { missingProperty: "inventory_items" }
			};
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 ||= _valid0;
	}
	if (valid0) errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {}
		};
		vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0) {
			let err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" }
			};
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
		if (data.until === void 0) {
			let err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "until" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		for (let key0 in data) if (key0 !== "reason" && key0 !== "until" && key0 !== "approved_by" && key0 !== "ticket" && key0 !== "software" && key0 !== "devices" && key0 !== "inventory_items") {
			let err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
		}
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 == "string") {
				if (func2(data0) < 1) {
					let err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
				}
			} else {
				let err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
		}
		if (data.until !== void 0 && (validate281(data.until, {
			instancePath: instancePath + "/until",
			parentData: data,
			parentDataProperty: "until",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate281.errors), errors = vErrors.length)), data.approved_by !== void 0 && (validate283(data.approved_by, {
			instancePath: instancePath + "/approved_by",
			parentData: data,
			parentDataProperty: "approved_by",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate283.errors), errors = vErrors.length)), data.ticket !== void 0 && (validate283(data.ticket, {
			instancePath: instancePath + "/ticket",
			parentData: data,
			parentDataProperty: "ticket",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate283.errors), errors = vErrors.length)), data.software !== void 0 && (validate286(data.software, {
			instancePath: instancePath + "/software",
			parentData: data,
			parentDataProperty: "software",
			rootData
		}) || (vErrors = appendErrors(vErrors, validate286.errors), errors = vErrors.length)), data.devices !== void 0) {
			let data5 = data.devices;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					let err8 = {
						instancePath: instancePath + "/devices",
						schemaPath: "#/properties/devices/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
				}
				let len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) validate290(data5[i0], {
					instancePath: instancePath + "/devices/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate290.errors), errors = vErrors.length);
			} else {
				let err9 = {
					instancePath: instancePath + "/devices",
					schemaPath: "#/properties/devices/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
		}
		if (data.inventory_items !== void 0) {
			let data7 = data.inventory_items;
			if (Array.isArray(data7)) {
				if (data7.length < 1) {
					let err10 = {
						instancePath: instancePath + "/inventory_items",
						schemaPath: "#/properties/inventory_items/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
				}
				let len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) validate295(data7[i1], {
					instancePath: instancePath + "/inventory_items/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate295.errors), errors = vErrors.length);
			} else {
				let err11 = {
					instancePath: instancePath + "/inventory_items",
					schemaPath: "#/properties/inventory_items/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
			}
		}
	} else {
		let err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
	}
	return validate280.errors = vErrors, errors === 0;
}
const config = validate299, schema120 = {
	$id: "config.schema.json",
	type: "object",
	additionalProperties: !1,
	properties: {
		inventory: {
			type: "array",
			items: { $ref: "#/$defs/glob" }
		},
		policies: {
			type: "array",
			items: { $ref: "#/$defs/glob" }
		},
		exclude: {
			type: "array",
			items: { $ref: "#/$defs/glob" }
		},
		multi_tenant_mode: { type: "boolean" },
		device_uniqueness: {
			type: "string",
			enum: ["location_tenant_name", "name"]
		},
		expiring_within_days: {
			type: "integer",
			minimum: 0
		},
		grace_days: {
			type: "integer",
			minimum: 0
		},
		statuses: {
			type: "object",
			additionalProperties: !1,
			properties: {
				software: { $ref: "#/$defs/status_list" },
				objects: { $ref: "#/$defs/status_list" }
			}
		},
		limits: {
			type: "object",
			additionalProperties: !1,
			properties: {
				files: {
					type: "integer",
					minimum: 1
				},
				total_size: {
					type: "integer",
					minimum: 1
				},
				file_size: {
					type: "integer",
					minimum: 1
				},
				complex_file_size: {
					type: "integer",
					minimum: 1
				},
				documents: {
					type: "integer",
					minimum: 1
				},
				values: {
					type: "integer",
					minimum: 1
				},
				keys: {
					type: "integer",
					minimum: 1
				},
				depth: {
					type: "integer",
					minimum: 1
				},
				aliases: {
					type: "integer",
					minimum: 1
				}
			}
		},
		rules: {
			type: "object",
			additionalProperties: !1,
			properties: {
				"validity-window": { $ref: "#/$defs/rule_setting" },
				"image-unavailable": { $ref: "#/$defs/rule_setting" },
				"image-not-for-device-type": { $ref: "#/$defs/rule_setting" },
				"image-of-other-version": { $ref: "#/$defs/rule_setting" },
				"multiple-default-images": { $ref: "#/$defs/rule_setting" },
				"platform-mismatch": { $ref: "#/$defs/rule_setting" },
				"manufacturer-mismatch": { $ref: "#/$defs/rule_setting" },
				"software-invalid": { $ref: "#/$defs/rule_setting" },
				"software-missing": { $ref: "#/$defs/rule_setting" },
				"software-not-preferred": { $ref: "#/$defs/rule_setting" },
				"approval-expiring": { $ref: "#/$defs/rule_setting" },
				"software-end-of-support": { $ref: "#/$defs/rule_setting" },
				"software-pre-release": { $ref: "#/$defs/rule_setting" },
				"validated-software-unassigned": { $ref: "#/$defs/rule_setting" },
				"validated-software-unused": { $ref: "#/$defs/rule_setting" },
				"validated-software-other-platform": { $ref: "#/$defs/rule_setting" },
				"validated-software-conflict": { $ref: "#/$defs/rule_setting" },
				"change-impact": { $ref: "#/$defs/rule_setting" },
				"policy-loosened": { $ref: "#/$defs/rule_setting" },
				"waiver-expired": { $ref: "#/$defs/rule_setting" },
				"waiver-unused": { $ref: "#/$defs/rule_setting" }
			}
		}
	},
	$defs: {
		glob: {
			type: "string",
			minLength: 1
		},
		status_list: {
			title: "Statuses",
			description: "A list of at least one status, each at most once.",
			examples: [["Active", "Retired"]],
			type: "array",
			items: {
				type: "string",
				minLength: 1,
				maxLength: 255,
				pattern: "^(\\S([\\s\\S]*\\S)?)?$"
			},
			minItems: 1,
			uniqueItems: !0
		},
		rule_setting: {
			type: "string",
			enum: [
				"error",
				"warning",
				"notice",
				"off"
			]
		}
	}
};
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data == "string") {
		if (func2(data) < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	} else {
		let err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate300.errors = vErrors, errors === 0;
}
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (Array.isArray(data)) {
		if (data.length < 1) {
			let err0 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		let len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 == "string") {
				if (func2(data0) > 255) {
					let err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				if (func2(data0) < 1) {
					let err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
				if (!pattern0.test(data0)) {
					let err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^(\\S([\\s\\S]*\\S)?)?$" }
					};
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
			} else {
				let err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		let i1 = data.length, j0;
		if (i1 > 1) {
			let indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 == "string") {
					if (typeof indices0[item0] == "number") {
						j0 = indices0[item0];
						let err5 = {
							instancePath,
							schemaPath: "#/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							}
						};
						vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
						break;
					}
					indices0[item0] = i1;
				}
			}
		}
	} else {
		let err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		};
		vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
	}
	return validate304.errors = vErrors, errors === 0;
}
const schema123 = {
	type: "string",
	enum: [
		"error",
		"warning",
		"notice",
		"off"
	]
};
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (typeof data != "string") {
		let err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" }
		};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	if (data !== "error" && data !== "warning" && data !== "notice" && data !== "off") {
		let err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema123.enum }
		};
		vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
	}
	return validate307.errors = vErrors, errors === 0;
}
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (let key0 in data) if (!func38.call(schema120.properties, key0)) {
			let err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		if (data.inventory !== void 0) {
			let data0 = data.inventory;
			if (Array.isArray(data0)) {
				let len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) validate300(data0[i0], {
					instancePath: instancePath + "/inventory/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate300.errors), errors = vErrors.length);
			} else {
				let err1 = {
					instancePath: instancePath + "/inventory",
					schemaPath: "#/properties/inventory/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		if (data.policies !== void 0) {
			let data2 = data.policies;
			if (Array.isArray(data2)) {
				let len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) validate300(data2[i1], {
					instancePath: instancePath + "/policies/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate300.errors), errors = vErrors.length);
			} else {
				let err2 = {
					instancePath: instancePath + "/policies",
					schemaPath: "#/properties/policies/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		if (data.exclude !== void 0) {
			let data4 = data.exclude;
			if (Array.isArray(data4)) {
				let len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) validate300(data4[i2], {
					instancePath: instancePath + "/exclude/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData
				}) || (vErrors = appendErrors(vErrors, validate300.errors), errors = vErrors.length);
			} else {
				let err3 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" }
				};
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		if (data.multi_tenant_mode !== void 0 && typeof data.multi_tenant_mode != "boolean") {
			let err4 = {
				instancePath: instancePath + "/multi_tenant_mode",
				schemaPath: "#/properties/multi_tenant_mode/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
		}
		if (data.device_uniqueness !== void 0) {
			let data7 = data.device_uniqueness;
			if (typeof data7 != "string") {
				let err5 = {
					instancePath: instancePath + "/device_uniqueness",
					schemaPath: "#/properties/device_uniqueness/type",
					keyword: "type",
					params: { type: "string" }
				};
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			}
			if (data7 !== "location_tenant_name" && data7 !== "name") {
				let err6 = {
					instancePath: instancePath + "/device_uniqueness",
					schemaPath: "#/properties/device_uniqueness/enum",
					keyword: "enum",
					params: { allowedValues: schema120.properties.device_uniqueness.enum }
				};
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		}
		if (data.expiring_within_days !== void 0) {
			let data8 = data.expiring_within_days;
			if (typeof data8 != "number" || data8 % 1 || isNaN(data8) || !isFinite(data8)) {
				let err7 = {
					instancePath: instancePath + "/expiring_within_days",
					schemaPath: "#/properties/expiring_within_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
			}
			if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
				let err8 = {
					instancePath: instancePath + "/expiring_within_days",
					schemaPath: "#/properties/expiring_within_days/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
			}
		}
		if (data.grace_days !== void 0) {
			let data9 = data.grace_days;
			if (typeof data9 != "number" || data9 % 1 || isNaN(data9) || !isFinite(data9)) {
				let err9 = {
					instancePath: instancePath + "/grace_days",
					schemaPath: "#/properties/grace_days/type",
					keyword: "type",
					params: { type: "integer" }
				};
				vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
			}
			if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
				let err10 = {
					instancePath: instancePath + "/grace_days",
					schemaPath: "#/properties/grace_days/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
			}
		}
		if (data.statuses !== void 0) {
			let data10 = data.statuses;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (let key1 in data10) if (key1 !== "software" && key1 !== "objects") {
					let err11 = {
						instancePath: instancePath + "/statuses",
						schemaPath: "#/properties/statuses/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
				}
				data10.software !== void 0 && (validate304(data10.software, {
					instancePath: instancePath + "/statuses/software",
					parentData: data10,
					parentDataProperty: "software",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate304.errors), errors = vErrors.length)), data10.objects !== void 0 && (validate304(data10.objects, {
					instancePath: instancePath + "/statuses/objects",
					parentData: data10,
					parentDataProperty: "objects",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate304.errors), errors = vErrors.length));
			} else {
				let err12 = {
					instancePath: instancePath + "/statuses",
					schemaPath: "#/properties/statuses/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
			}
		}
		if (data.limits !== void 0) {
			let data13 = data.limits;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				for (let key2 in data13) if (!func38.call(schema120.properties.limits.properties, key2)) {
					let err13 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/properties/limits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
				}
				if (data13.files !== void 0) {
					let data14 = data13.files;
					if (typeof data14 != "number" || data14 % 1 || isNaN(data14) || !isFinite(data14)) {
						let err14 = {
							instancePath: instancePath + "/limits/files",
							schemaPath: "#/properties/limits/properties/files/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
					}
					if (typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14))) {
						let err15 = {
							instancePath: instancePath + "/limits/files",
							schemaPath: "#/properties/limits/properties/files/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
					}
				}
				if (data13.total_size !== void 0) {
					let data15 = data13.total_size;
					if (typeof data15 != "number" || data15 % 1 || isNaN(data15) || !isFinite(data15)) {
						let err16 = {
							instancePath: instancePath + "/limits/total_size",
							schemaPath: "#/properties/limits/properties/total_size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
					}
					if (typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15))) {
						let err17 = {
							instancePath: instancePath + "/limits/total_size",
							schemaPath: "#/properties/limits/properties/total_size/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
					}
				}
				if (data13.file_size !== void 0) {
					let data16 = data13.file_size;
					if (typeof data16 != "number" || data16 % 1 || isNaN(data16) || !isFinite(data16)) {
						let err18 = {
							instancePath: instancePath + "/limits/file_size",
							schemaPath: "#/properties/limits/properties/file_size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
					}
					if (typeof data16 == "number" && isFinite(data16) && (data16 < 1 || isNaN(data16))) {
						let err19 = {
							instancePath: instancePath + "/limits/file_size",
							schemaPath: "#/properties/limits/properties/file_size/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
					}
				}
				if (data13.complex_file_size !== void 0) {
					let data17 = data13.complex_file_size;
					if (typeof data17 != "number" || data17 % 1 || isNaN(data17) || !isFinite(data17)) {
						let err20 = {
							instancePath: instancePath + "/limits/complex_file_size",
							schemaPath: "#/properties/limits/properties/complex_file_size/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
					}
					if (typeof data17 == "number" && isFinite(data17) && (data17 < 1 || isNaN(data17))) {
						let err21 = {
							instancePath: instancePath + "/limits/complex_file_size",
							schemaPath: "#/properties/limits/properties/complex_file_size/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
					}
				}
				if (data13.documents !== void 0) {
					let data18 = data13.documents;
					if (typeof data18 != "number" || data18 % 1 || isNaN(data18) || !isFinite(data18)) {
						let err22 = {
							instancePath: instancePath + "/limits/documents",
							schemaPath: "#/properties/limits/properties/documents/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
					}
					if (typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18))) {
						let err23 = {
							instancePath: instancePath + "/limits/documents",
							schemaPath: "#/properties/limits/properties/documents/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
					}
				}
				if (data13.values !== void 0) {
					let data19 = data13.values;
					if (typeof data19 != "number" || data19 % 1 || isNaN(data19) || !isFinite(data19)) {
						let err24 = {
							instancePath: instancePath + "/limits/values",
							schemaPath: "#/properties/limits/properties/values/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
					}
					if (typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19))) {
						let err25 = {
							instancePath: instancePath + "/limits/values",
							schemaPath: "#/properties/limits/properties/values/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
					}
				}
				if (data13.keys !== void 0) {
					let data20 = data13.keys;
					if (typeof data20 != "number" || data20 % 1 || isNaN(data20) || !isFinite(data20)) {
						let err26 = {
							instancePath: instancePath + "/limits/keys",
							schemaPath: "#/properties/limits/properties/keys/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
					}
					if (typeof data20 == "number" && isFinite(data20) && (data20 < 1 || isNaN(data20))) {
						let err27 = {
							instancePath: instancePath + "/limits/keys",
							schemaPath: "#/properties/limits/properties/keys/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
					}
				}
				if (data13.depth !== void 0) {
					let data21 = data13.depth;
					if (typeof data21 != "number" || data21 % 1 || isNaN(data21) || !isFinite(data21)) {
						let err28 = {
							instancePath: instancePath + "/limits/depth",
							schemaPath: "#/properties/limits/properties/depth/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
					}
					if (typeof data21 == "number" && isFinite(data21) && (data21 < 1 || isNaN(data21))) {
						let err29 = {
							instancePath: instancePath + "/limits/depth",
							schemaPath: "#/properties/limits/properties/depth/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
					}
				}
				if (data13.aliases !== void 0) {
					let data22 = data13.aliases;
					if (typeof data22 != "number" || data22 % 1 || isNaN(data22) || !isFinite(data22)) {
						let err30 = {
							instancePath: instancePath + "/limits/aliases",
							schemaPath: "#/properties/limits/properties/aliases/type",
							keyword: "type",
							params: { type: "integer" }
						};
						vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
					}
					if (typeof data22 == "number" && isFinite(data22) && (data22 < 1 || isNaN(data22))) {
						let err31 = {
							instancePath: instancePath + "/limits/aliases",
							schemaPath: "#/properties/limits/properties/aliases/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
					}
				}
			} else {
				let err32 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/properties/limits/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
			}
		}
		if (data.rules !== void 0) {
			let data23 = data.rules;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				for (let key3 in data23) if (!func38.call(schema120.properties.rules.properties, key3)) {
					let err33 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 }
					};
					vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
				}
				data23["validity-window"] !== void 0 && (validate307(data23["validity-window"], {
					instancePath: instancePath + "/rules/validity-window",
					parentData: data23,
					parentDataProperty: "validity-window",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["image-unavailable"] !== void 0 && (validate307(data23["image-unavailable"], {
					instancePath: instancePath + "/rules/image-unavailable",
					parentData: data23,
					parentDataProperty: "image-unavailable",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["image-not-for-device-type"] !== void 0 && (validate307(data23["image-not-for-device-type"], {
					instancePath: instancePath + "/rules/image-not-for-device-type",
					parentData: data23,
					parentDataProperty: "image-not-for-device-type",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["image-of-other-version"] !== void 0 && (validate307(data23["image-of-other-version"], {
					instancePath: instancePath + "/rules/image-of-other-version",
					parentData: data23,
					parentDataProperty: "image-of-other-version",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["multiple-default-images"] !== void 0 && (validate307(data23["multiple-default-images"], {
					instancePath: instancePath + "/rules/multiple-default-images",
					parentData: data23,
					parentDataProperty: "multiple-default-images",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["platform-mismatch"] !== void 0 && (validate307(data23["platform-mismatch"], {
					instancePath: instancePath + "/rules/platform-mismatch",
					parentData: data23,
					parentDataProperty: "platform-mismatch",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["manufacturer-mismatch"] !== void 0 && (validate307(data23["manufacturer-mismatch"], {
					instancePath: instancePath + "/rules/manufacturer-mismatch",
					parentData: data23,
					parentDataProperty: "manufacturer-mismatch",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-invalid"] !== void 0 && (validate307(data23["software-invalid"], {
					instancePath: instancePath + "/rules/software-invalid",
					parentData: data23,
					parentDataProperty: "software-invalid",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-missing"] !== void 0 && (validate307(data23["software-missing"], {
					instancePath: instancePath + "/rules/software-missing",
					parentData: data23,
					parentDataProperty: "software-missing",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-not-preferred"] !== void 0 && (validate307(data23["software-not-preferred"], {
					instancePath: instancePath + "/rules/software-not-preferred",
					parentData: data23,
					parentDataProperty: "software-not-preferred",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["approval-expiring"] !== void 0 && (validate307(data23["approval-expiring"], {
					instancePath: instancePath + "/rules/approval-expiring",
					parentData: data23,
					parentDataProperty: "approval-expiring",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-end-of-support"] !== void 0 && (validate307(data23["software-end-of-support"], {
					instancePath: instancePath + "/rules/software-end-of-support",
					parentData: data23,
					parentDataProperty: "software-end-of-support",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["software-pre-release"] !== void 0 && (validate307(data23["software-pre-release"], {
					instancePath: instancePath + "/rules/software-pre-release",
					parentData: data23,
					parentDataProperty: "software-pre-release",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-unassigned"] !== void 0 && (validate307(data23["validated-software-unassigned"], {
					instancePath: instancePath + "/rules/validated-software-unassigned",
					parentData: data23,
					parentDataProperty: "validated-software-unassigned",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-unused"] !== void 0 && (validate307(data23["validated-software-unused"], {
					instancePath: instancePath + "/rules/validated-software-unused",
					parentData: data23,
					parentDataProperty: "validated-software-unused",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-other-platform"] !== void 0 && (validate307(data23["validated-software-other-platform"], {
					instancePath: instancePath + "/rules/validated-software-other-platform",
					parentData: data23,
					parentDataProperty: "validated-software-other-platform",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["validated-software-conflict"] !== void 0 && (validate307(data23["validated-software-conflict"], {
					instancePath: instancePath + "/rules/validated-software-conflict",
					parentData: data23,
					parentDataProperty: "validated-software-conflict",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["change-impact"] !== void 0 && (validate307(data23["change-impact"], {
					instancePath: instancePath + "/rules/change-impact",
					parentData: data23,
					parentDataProperty: "change-impact",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["policy-loosened"] !== void 0 && (validate307(data23["policy-loosened"], {
					instancePath: instancePath + "/rules/policy-loosened",
					parentData: data23,
					parentDataProperty: "policy-loosened",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["waiver-expired"] !== void 0 && (validate307(data23["waiver-expired"], {
					instancePath: instancePath + "/rules/waiver-expired",
					parentData: data23,
					parentDataProperty: "waiver-expired",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length)), data23["waiver-unused"] !== void 0 && (validate307(data23["waiver-unused"], {
					instancePath: instancePath + "/rules/waiver-unused",
					parentData: data23,
					parentDataProperty: "waiver-unused",
					rootData
				}) || (vErrors = appendErrors(vErrors, validate307.errors), errors = vErrors.length));
			} else {
				let err34 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "object" }
				};
				vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
			}
		}
	} else {
		let err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
	}
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
