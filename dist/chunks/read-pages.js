import { o as __toESM } from "./rolldown-runtime.js";
import { o as printable, u as UserError } from "./first.js";
import { setTimeout } from "node:timers/promises";
// src/clients/http-client.ts
const LARGEST_ANSWER = 256 * 1024 ** 2;
async function openHttpClient(options) {
	let { authorization, ca, timeout = 6e4, retries = 4, pause = 500 } = options, base = serverUrl(options.url), root = base.href.replace(/(?<!\/)\/+$/, "").replace(/\/api$/, ""), { Agent, fetch, ProxyAgent } = await import("./undici.js").then((m) => __toESM(m.default, 1)), { getProxyForUrl } = await import("./proxy-from-env.js"), { rootCertificates } = await import("node:tls"), trust = {
		rejectUnauthorized: !0,
		...ca !== void 0 && { ca: [...rootCertificates, ca] }
	}, proxy = getProxyForUrl(base.href);
	if (proxy !== "" && !(URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol))) throw new UserError("the proxy in the environment is not the address of an HTTP proxy: write HTTPS_PROXY as http://proxy.example.com:3128");
	let dispatcher = proxy === "" ? new Agent({ connect: trust }) : new ProxyAgent({
		uri: proxy,
		requestTls: trust,
		proxyTls: trust
	}), hide = (text) => authorization === void 0 ? text : secretsOf(authorization).reduce((left, secret) => left.replaceAll(secret, "***"), text), send = async (method, path, body, isSafe) => {
		try {
			let answer = await fetch(new URL(root + path), {
				method,
				redirect: "manual",
				dispatcher,
				signal: AbortSignal.timeout(timeout),
				headers: {
					accept: "application/json",
					"accept-language": "en",
					...body === void 0 ? {} : { "content-type": "application/json" },
					...authorization === void 0 ? {} : { authorization }
				},
				...body === void 0 ? {} : { body: JSON.stringify(body) }
			}), { status } = answer;
			if (status >= 300 && status < 400) throw await answer.body?.cancel(), new UserError(`${base.origin} redirects ${path} (status ${status}), which is not followed: give the server's own address with --url`);
			if (mayRetry(isSafe, status)) return await answer.body?.cancel(), {
				reason: `status ${status}`,
				wait: retryAfter(answer.headers.get("retry-after"))
			};
			let text = await readText(answer, base.origin, path), parsed = parseJson(status >= 400 ? hide(text) : text);
			if (parsed !== void 0 || status >= 400) return {
				status,
				body: parsed?.value
			};
			throw /^\s*[[{]/.test(text) ? Error("its JSON is cut off") : new UserError(`${base.origin} answers ${path} with something other than JSON: is it the address of the API's server?`);
		} catch (error) {
			if (error instanceof UserError) throw error;
			let reason = hide(reasonOf(error, timeout));
			if (!isSafe || isLasting(error)) throw new UserError(`${base.origin} does not answer ${method} ${path}: ${reason}${helpFor(error)}`);
			return {
				reason,
				wait: void 0
			};
		}
	}, repeat = async (method, path, body, isSafe = method === "GET") => {
		for (let tries = 0;; tries += 1) {
			let answer = await send(method, path, body, isSafe);
			if ("status" in answer) return answer;
			if (tries >= retries) throw new UserError(`${base.origin} does not answer ${method} ${path} after ${tries + 1} tries: ${answer.reason}`);
			await setTimeout(Math.min(answer.wait ?? pause * 2 ** tries, 12e4));
		}
	};
	return {
		origin: base.origin,
		request: async (method, path, body) => repeat(method, path, body),
		query: async (path, body) => repeat("POST", path, body, !0),
		async close() {
			await dispatcher.close();
		}
	};
}
function serverUrl(text) {
	let url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol)) throw new UserError(`${printable(text)} is not an address of a server: write it as https://server.example.com`);
	if (url.username !== "" || url.password !== "") throw new UserError("the address contains a user name or password: leave them out, and give the token by its environment variable");
	if (url.search !== "" || url.hash !== "") throw new UserError("the address of the server may not hold ? or #");
	return url;
}
function mayRetry(isSafe, status) {
	return status === 429 || status === 503 || status >= 500 && isSafe;
}
function retryAfter(text) {
	if (text === null) return;
	if (/^\d{1,6}$/.test(text)) return Number(text) * 1e3;
	let at = Date.parse(text);
	return Number.isNaN(at) ? void 0 : Math.max(0, at - Date.now());
}
async function readText(answer, origin, path) {
	let chunks = [], size = 0;
	for await (let chunk of answer.body ?? []) {
		if (size += chunk.byteLength, size > LARGEST_ANSWER) throw new UserError(`${origin} answers ${path} with more than ${LARGEST_ANSWER} bytes`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function parseJson(text) {
	if (text.trim() === "") return { value: void 0 };
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function secretsOf(authorization) {
	return [authorization, ...authorization.split(" ").slice(1)].filter((secret) => secret.length > 3);
}
function reasonOf(error, timeout) {
	if (!(error instanceof Error)) return String(error);
	if (error.name === "TimeoutError") return `no answer within ${timeout / 1e3} seconds`;
	let { cause } = error;
	if (!(cause instanceof Error)) return error.message;
	let code = codeOf(error);
	return code === void 0 || cause.message.includes(code) ? cause.message : `${cause.message} (${code})`;
}
function codeOf(error) {
	let { cause } = error;
	return cause?.code;
}
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/;
function isLasting(error) {
	let code = codeOf(error);
	return code === "ENOTFOUND" || CERTIFICATE.test(code ?? "");
}
function helpFor(error) {
	return CERTIFICATE.test(codeOf(error) ?? "") ? "; if the server has a certificate of your own authority, give that with --ca-file" : "";
}
function detailOf(body) {
	if (body == null) return "no details";
	let { detail } = body;
	return printable(typeof detail == "string" ? detail : JSON.stringify(body)).slice(0, 300);
}
function permissionToView(type) {
	return type.replace(".", ".view_");
}
async function readPages(get, first, { what, idOf }) {
	let last = {
		found: 0,
		count: 0
	};
	for (let tries = 0; tries < 3; tries += 1) {
		let found = new Map(), counts = new Set(), seen = new Set();
		for (let query = first; query !== void 0;) {
			if (seen.has(query)) throw new UserError(`${what} repeats a page`);
			seen.add(query);
			let page = await get(query);
			for (let item of page.results) found.set(idOf(item) ?? found.size, item);
			counts.add(page.count ?? null), query = typeof page.next == "string" ? queryOf(page.next, what) : void 0;
		}
		let [count = null] = counts;
		if (counts.size === 1 && (count === null || count === found.size)) return [...found.values()];
		last = {
			found: found.size,
			count: count ?? 0
		};
	}
	throw new UserError(`${what} changed while it was read: it reports ${last.count} objects, and its pages contain ${last.found}; run the command again`);
}
function queryOf(next, what) {
	if (!URL.canParse(next, "http://localhost")) throw new UserError(`${what} names a next page that is not an address`);
	return new URL(next, "http://localhost").search;
}
function isPage(body) {
	if (typeof body != "object" || !body) return !1;
	let { results, next, count } = body;
	return Array.isArray(results) && results.every((one) => typeof one == "object" && !!one) && (typeof next == "string" || next == null) && (typeof count == "number" || count == null);
}
export { permissionToView as a, openHttpClient as i, readPages as n, detailOf as r, isPage as t };
