import "./rolldown-runtime.js";
import { u as UserError } from "./first.js";
import { a as permissionToView, i as openHttpClient, n as readPages, r as detailOf, t as isPage } from "./read-pages.js";
import { t as fromAnswers } from "./netbox2.js";
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
export { liveNetbox };
