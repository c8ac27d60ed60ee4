import "./rolldown-runtime.js";
import { ht as describeEntry } from "./core.js";
import { n as notAllowed, t as explainSchemaErrors } from "./explain2.js";
import { i as validatorOf, r as fieldNamesAt } from "./validators.js";
// src/validate/schema-diagnostics.ts
const schemaDiagnostics = {
	errorsOf(collection, value) {
		let validator = validatorOf(collection);
		return validator(value) ? [] : validator.errors ?? [];
	},
	draftsOf(entry, errors, rawText) {
		let { file, node, value } = entry;
		return explainSchemaErrors(errors, {
			owner: describeEntry(entry),
			value,
			rawText,
			fieldsAt: (path) => fieldNamesAt(entry, path)
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
	},
	draftOfStatus(entry, status, allowed) {
		let { file, node, value } = entry;
		return {
			rule: "schema",
			...notAllowed(`"status" of ${describeEntry(entry)}`, status, allowed),
			at: {
				file,
				node,
				value,
				path: ["status"]
			}
		};
	}
};
export { schemaDiagnostics };
