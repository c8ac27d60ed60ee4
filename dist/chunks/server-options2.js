import "./rolldown-runtime.js";
import { _ as meaningOfSystemError } from "./core.js";
import { u as UserError } from "./first.js";
import { readFileSync } from "node:fs";
import { X509Certificate } from "node:crypto";
// src/cli/server-options.ts
function serverOf({ url, caFile }, tokenVariable) {
	let token = (process.env[tokenVariable] ?? "").trim();
	if (token === "") throw new UserError(`there is no token: put it into the environment variable ${tokenVariable}`);
	if (!/^[\x21-\x7e]+$/.test(token)) throw new UserError(`${tokenVariable} contains more than a token: remove spaces, and words such as Token or Bearer`);
	return {
		url,
		token,
		ca: caFile === void 0 ? void 0 : readCertificates(caFile)
	};
}
function readCertificates(file) {
	let text;
	try {
		text = readFileSync(file, "utf8");
	} catch (error) {
		let { code } = error;
		throw code === void 0 ? error : new UserError(`cannot read ${file}: ${meaningOfSystemError(code)}`);
	}
	try {
		new X509Certificate(text);
	} catch {
		throw new UserError(`${file} contains no certificate: --ca-file takes PEM, which begins with -----BEGIN CERTIFICATE-----`);
	}
	return text;
}
export { serverOf as t };
