import "./rolldown-runtime.js";
import { I as nearest, Z as listWords, _t as quote } from "./core.js";
// src/validate/schema-error.ts
function pathOfPointer(pointer, value) {
	if (pointer === "") return [];
	let here = value;
	return pointer.slice(1).split("/").map((token) => {
		let name = token.replaceAll("~1", "/").replaceAll("~0", "~"), step = Array.isArray(here) ? Number(name) : name;
		return here = typeof here == "object" && here ? here[step] : void 0, step;
	});
}
function valueAt(value, path) {
	return path.reduce((here, step) => typeof here == "object" && here ? here[step] : void 0, value);
}
// src/validate/explain.ts
const ENCLOSING_KEYWORDS = new Set([
	"if",
	"allOf",
	"$ref"
]), PRECEDENCE = [
	"type",
	"minLength",
	"maxLength",
	"enum",
	"const",
	"pattern",
	"format"
];
function explainSchemaErrors(errors, context) {
	let telling = errors.filter((error) => !ENCLOSING_KEYWORDS.has(error.keyword) && !/\/(?:anyOf|oneOf)\/\d/.test(error.schemaPath)), told = new Map();
	for (let error of telling) {
		let rank = PRECEDENCE.includes(error.keyword) ? PRECEDENCE.indexOf(error.keyword) : PRECEDENCE.length, key = `${error.instancePath}\n${fieldOf(error)}`, other = told.get(key);
		(other === void 0 || rank < other.rank) && told.set(key, {
			error,
			rank
		});
	}
	let kept = [...told.values()].map(({ error }) => error), suggested = new Map();
	for (let error of kept) {
		if (error.keyword !== "additionalProperties" && error.keyword !== "unevaluatedProperties") continue;
		let path = pathOfPointer(error.instancePath, context.value);
		suggested.set(error, nearest(fieldOf(error), context.fieldsAt(path))[0]);
	}
	let misspelt = new Set([...suggested].map(([error, name]) => `${error.instancePath}\n${name ?? ""}`)), merged = new Set(kept.filter((error) => fieldOf(error) === "<<").map((error) => error.instancePath));
	return kept.filter((error) => error.keyword !== "required" || !(misspelt.has(`${error.instancePath}\n${fieldOf(error)}`) || merged.has(error.instancePath))).map((error) => explain(error, context, suggested.get(error)));
}
function fieldOf({ params }) {
	for (let name of [
		"additionalProperty",
		"unevaluatedProperty",
		"missingProperty"
	]) if (typeof params[name] == "string") return params[name];
	return "";
}
function explain(error, context, suggestion) {
	let { owner, value } = context, path = pathOfPointer(error.instancePath, value), label = labelOf(path), subject = path.length === 0 ? owner : `${quote(label)} of ${owner}`, at = {
		path,
		on: "value"
	}, field = fieldOf(error);
	switch (error.keyword) {
		case "additionalProperties":
		case "unevaluatedProperties": return {
			path: [...path, field],
			on: "key",
			...unknownField(field, subject, suggestion, context.fieldsAt(path))
		};
		case "required": return {
			...at,
			message: `${subject} has no ${quote(field)}, which is required`,
			help: `add the field: ${field}: …`
		};
		case "dependentRequired":
		case "dependencies": return {
			path: [...path, String(error.params.property)],
			on: "value",
			message: `${subject} has ${quote(String(error.params.property))} but no ${quote(field)}, without which it says nothing`,
			help: `add the field: ${field}: …`
		};
		case "type": return {
			...at,
			...wrongType(error, subject, context, path)
		};
		case "minLength": return {
			...at,
			message: `${subject} is empty`,
			help: "give it a text, or remove the field if it is optional"
		};
		case "maxLength": return {
			...at,
			message: `${subject} is longer than ${String(error.params.limit)} characters`,
			help: "shorten it; comments may have any length"
		};
		case "minItems": return {
			...at,
			message: `${subject} is an empty list`,
			help: "name at least one, or remove the field"
		};
		case "minProperties": return {
			...at,
			message: `${subject} is empty`,
			help: `write one or more of ${listWords(context.fieldsAt(path), 20)}`
		};
		case "uniqueItems": return {
			path: [...path, Math.max(Number(error.params.i), Number(error.params.j))],
			on: "value",
			message: `${subject} names ${quote(readText(valueAt(value, [...path, Number(error.params.j)])))} twice`,
			help: "remove one of the two"
		};
		case "enum": return {
			...at,
			...notAllowed(subject, valueAt(value, path), error.params.allowedValues)
		};
		case "minimum":
		case "maximum": return {
			...at,
			message: `${subject} is ${context.rawText(path)}, which is out of range`,
			help: `write a number that is ${String(error.params.comparison)} ${String(error.params.limit)}`
		};
		case "anyOf": return {
			...at,
			message: `${subject} names no subject: it has neither "devices" nor "inventory_items"`,
			help: "name the devices or the inventory items that it is about"
		};
		case "format":
		case "pattern": return {
			...at,
			...wrongForm(error, subject, readText(valueAt(value, path)), context.value)
		};
		default: return {
			...at,
			message: `${subject} does not fit its schema (${error.keyword})`,
			help: "compare it with what `fleetvet schema` prints"
		};
	}
}
function unknownField(field, owner, suggestion, fields) {
	let message = `${owner} has the field ${quote(field)}, which is unknown`;
	return field === "<<" ? {
		message,
		help: "merge keys are not part of YAML 1.2: write the fields out"
	} : suggestion === void 0 ? {
		message,
		help: `the fields are ${listWords(fields, 20)}`
	} : {
		message,
		help: `did you mean ${quote(suggestion)}?`
	};
}
const DATE_FIELDS = new Set([
	"start",
	"end",
	"until",
	"release_date",
	"end_of_support_date",
	"as_of",
	"valid_until"
]), WORDS_OF_YAML_1_1 = new Map([
	["yes", !0],
	["on", !0],
	["y", !0],
	["no", !1],
	["off", !1],
	["n", !1]
]);
function wrongType(error, subject, context, path) {
	let value = valueAt(context.value, path), types = [error.params.type].flat().map(String), raw = context.rawText(path);
	if (value === null) return {
		message: `${subject} has no value`,
		help: "give it a value, or remove the field if it is optional"
	};
	if (DATE_FIELDS.has(String(path.at(-1)))) return {
		message: `${subject} is ${raw}, which is no date`,
		help: "write the date as YYYY-MM-DD"
	};
	if (types.includes("string") && (typeof value == "number" || typeof value == "boolean")) {
		let reading = typeof value == "number" ? `the number ${String(value)}` : `the truth value ${String(value)}`;
		return {
			message: `${subject} must be text`,
			help: `quote it: ${raw} is read as ${reading}; write ${JSON.stringify(raw)}`
		};
	}
	if (types.includes("boolean")) {
		let word = typeof value == "string" ? WORDS_OF_YAML_1_1.get(value.toLowerCase()) : void 0;
		return {
			message: `${subject} must be true or false, and is ${nounOf(value)}`,
			help: word === void 0 ? "write true or false, without quotes" : `YAML 1.2 reads ${raw} as text: write ${String(word)}`
		};
	}
	if (types.includes("integer") || types.includes("number")) return {
		message: `${subject} must be a whole number, and is ${nounOf(value)}`,
		help: "write it in digits only, without quotes"
	};
	if (types.includes("array")) {
		let single = typeof value == "string" || typeof value == "number";
		return {
			message: `${subject} must be a list, and is ${nounOf(value)}`,
			help: single ? `write [${raw}]` : "begin each item with \"- \""
		};
	}
	let wanted = types.includes("string") ? types.includes("object") ? "a name or a mapping" : "text" : "a mapping of fields";
	return {
		message: `${subject} must be ${wanted}, and is ${nounOf(value)}`,
		help: `write ${wanted} here`
	};
}
function nounOf(value) {
	return value === null ? "nothing" : Array.isArray(value) ? "a list" : typeof value == "object" ? "a mapping" : typeof value == "string" ? `the text ${quote(value)}` : typeof value == "boolean" ? `the truth value ${String(value)}` : `the number ${Number(value)}`;
}
function notAllowed(subject, value, allowed) {
	let words = allowed.map(String), [near] = nearest(String(value), words), help = `the allowed values are ${listWords(words, 20)}`;
	return {
		message: `${subject} is ${quote(readText(value))}, which is not allowed`,
		help: near === void 0 ? help : `did you mean ${quote(near)}? ${help}`
	};
}
function wrongForm(error, subject, text, owner) {
	if (error.params.format === "date") {
		let looksRight = /^\d{4}-\d{2}-\d{2}$/.test(text);
		return {
			message: `${subject} is ${quote(text)}, which is ${looksRight ? "a date that does not exist" : "no date"}`,
			help: "write the date as YYYY-MM-DD"
		};
	}
	let last = error.instancePath.slice(error.instancePath.lastIndexOf("/") + 1);
	if (last === "image_file_checksum") {
		let algorithm = readText(valueAt(owner, ["hashing_algorithm"]));
		return {
			message: /^[0-9a-fA-F]*$/.test(text) ? `${subject} has ${text.length} digits, which is no length that ${algorithm} can have` : `${subject} is not hexadecimal`,
			help: "copy the whole checksum, and check that hashing_algorithm names the algorithm that made it"
		};
	}
	if (last.endsWith("_url")) {
		let schemes = last === "documentation_url" ? "http or https" : "http, https, ftp, sftp, scp or tftp";
		return {
			message: `${subject} is ${quote(text)}, which is no absolute URL of a scheme that is allowed`,
			help: `write a whole URL that begins with ${schemes}`
		};
	}
	return text === text.trim() ? {
		message: `${subject} is ${quote(text)}, which does not have the form that it must have`,
		help: "compare it with the examples that `fleetvet schema` prints"
	} : {
		message: `${subject} is ${quote(text)}, with blanks at its beginning or end`,
		help: "remove the blanks"
	};
}
function readText(value) {
	return typeof value == "string" ? value : JSON.stringify(value ?? null);
}
function labelOf(path) {
	return path.map((step, index) => typeof step == "number" ? `[${step + 1}]` : index === 0 ? step : `.${step}`).join("");
}
export { notAllowed as n, explainSchemaErrors as t };
