import "./rolldown-runtime.js";
import { o as printable, u as UserError } from "./first.js";
import { a as permissionToView, i as openHttpClient, n as readPages, r as detailOf, t as isPage$1 } from "./read-pages.js";
async function openNautobotClient(options) {
	let { token, ...rest } = options, http = await openHttpClient({
		...rest,
		authorization: `Token ${token}`
	}), requests = 0, counted = async (answer) => {
		let received = await answer;
		return requests += 1, received;
	}, read = async (path) => {
		let { status, body } = await counted(http.request("GET", `/api${path}`));
		if (status === 401 || status === 403) throw new UserError(forbidden(http.origin, path, body));
		if (status !== 404) {
			if (status !== 200 || !isPage(body)) throw new UserError(`${http.origin} answers ${pathOnly(path)} with status ${status}: ${detailOf(body)}`);
			return body;
		}
	}, get = async (path) => {
		let page = await read(path);
		if (page === void 0) throw new UserError(`${http.origin} has no ${pathOnly(path)}: is it a Nautobot with the Device Lifecycle Management app?`);
		return page;
	};
	return {
		origin: http.origin,
		requests: () => requests,
		async list(path, filters = "") {
			let first = `?limit=200&exclude_m2m=false${filters === "" ? "" : `&${filters}`}`, what = `${http.origin}${pathOnly(path)}`;
			return readPages(async (query) => get(path + query), first, {
				what,
				idOf: ({ id }) => id
			});
		},
		async count(path) {
			let page = await read(`${path}?limit=1`);
			return page === void 0 ? void 0 : page.count ?? page.results.length;
		},
		async query(text) {
			let { status, body } = await counted(http.query("/api/graphql/", { query: text }));
			if (status === 401 || status === 403) throw new UserError(`${http.origin} refuses the query: ${detailOf(body)}`);
			let { data, errors } = body ?? {};
			if (status !== 200 || errors !== void 0 || typeof data != "object" || !data) throw new UserError(`${http.origin} answers /api/graphql/ with status ${status}: ${errorsOf(errors) ?? detailOf(body)}`);
			return data;
		},
		async send(method, path, body) {
			let { status, body: answer } = await counted(http.request(method, `/api${path}`, body));
			if (status >= 200 && status < 300) return;
			let permission = status === 403 ? permissionFor(method, path) : void 0, help = permission === void 0 ? "" : `; give the token the permission ${permission}`;
			return `status ${status}: ${detailOf(answer)}${help}`;
		},
		close: async () => http.close()
	};
}
function isPage(body) {
	return isPage$1(body) && body.results.every(({ id }) => typeof id == "string");
}
function errorsOf(errors) {
	if (!Array.isArray(errors)) return;
	let messages = errors.map((error) => error?.message);
	return printable(messages.filter((message) => typeof message == "string").join("; ")).slice(0, 300);
}
function pathOnly(path) {
	return `/api${path.replace(/\?.*/, "")}`;
}
const OBJECT_TYPES = {
	"/dcim/devices/": "dcim.device",
	"/dcim/device-types/": "dcim.devicetype",
	"/dcim/device-types-to-software-image-files/": "dcim.devicetypetosoftwareimagefile",
	"/dcim/inventory-items/": "dcim.inventoryitem",
	"/dcim/locations/": "dcim.location",
	"/dcim/manufacturers/": "dcim.manufacturer",
	"/dcim/platforms/": "dcim.platform",
	"/dcim/software-image-files/": "dcim.softwareimagefile",
	"/dcim/software-versions/": "dcim.softwareversion",
	"/extras/roles/": "extras.role",
	"/extras/statuses/": "extras.status",
	"/extras/tags/": "extras.tag",
	"/tenancy/tenants/": "tenancy.tenant",
	"/virtualization/virtual-machines/": "virtualization.virtualmachine",
	"/virtualization/clusters/": "virtualization.cluster",
	"/plugins/nautobot-device-lifecycle-mgmt/validated-software/": "nautobot_device_lifecycle_mgmt.validatedsoftwarelcm"
}, ACTIONS = {
	POST: "add",
	PATCH: "change",
	DELETE: "delete"
};
function permissionFor(method, path) {
	return OBJECT_TYPES[path.replace(/[0-9a-f-]{36}\/$/, "")]?.replace(".", `.${ACTIONS[method]}_`);
}
function forbidden(origin, path, body) {
	let detail = detailOf(body);
	if (/token|credentials/i.test(detail)) return `${origin} refuses the token: ${detail}`;
	let type = OBJECT_TYPES[path.replace(/\?.*/, "")];
	return `the token may not list ${pathOnly(path)}${type === void 0 ? "" : `: give it the permission ${permissionToView(type)}`}`;
}
export { openNautobotClient as t };
