import { n as InvalidArgumentError } from "./esm.js";
import { i as UserError } from "./first.js";
// src/cli/outputs.ts
function planOutputs({ format: named = [], output: outputs = [] }, usual) {
	let unnamed = outputs.filter((output) => output.format === void 0), [only] = named;
	if (unnamed.length > 1 || unnamed.length === 1 && (named.length !== 1 || only === void 0)) throw new UserError("-o FILE goes with exactly one -f; with several formats write -o NAME=FILE");
	let files = outputs.map(({ format, file }) => ({
		format: format ?? only ?? usual,
		file
	})), left = [...new Set(named)].filter((format) => !files.some((output) => output.format === format));
	if (left.length > 1) throw new UserError(`${left.join(" and ")} cannot share standard output: write all but one to files with -o NAME=FILE`);
	return {
		standardOutput: named.length === 0 ? usual : left[0],
		files
	};
}
function outputArguments(names) {
	let find = (name) => names.find((known) => known === name), unknown = () => new InvalidArgumentError(`The formats are ${names.join(", ")}.`);
	return {
		formatArgument(name, before = []) {
			let format = find(name);
			if (format === void 0) throw unknown();
			return [...before, format];
		},
		outputArgument(text, before = []) {
			let equals = text.indexOf("="), name = text.slice(0, Math.max(equals, 0)), format = equals > 0 ? find(name) : void 0;
			if (format !== void 0) return [...before, {
				format,
				file: text.slice(equals + 1)
			}];
			if (equals > 0 && /^[a-z]+$/.test(name)) throw unknown();
			if (text === "") throw new InvalidArgumentError("Name a file.");
			return [...before, { file: text }];
		}
	};
}
export { planOutputs as n, outputArguments as t };
