import "./rolldown-runtime.js";
import { t as openNautobotClient } from "./nautobot-client2.js";
import { _r as toWords, hr as plural } from "./core.js";
import { u as UserError } from "./first.js";
import { n as textOf } from "./paths.js";
import { t as fromNautobotAnswers } from "./nautobot.js";
// src/import/live/nautobot.ts
const SOFTWARE = "software_version { version platform { name } }", IMAGES = `software_image_files { image_file_name ${SOFTWARE} }`, TYPE = "model manufacturer { name }", TAGS = "tags { name }", LISTS = {
	manufacturers: {
		rest: "/dcim/manufacturers/",
		fields: "name description"
	},
	locations: {
		rest: "/dcim/locations/",
		fields: "name description parent { id name }"
	},
	tenants: {
		rest: "/tenancy/tenants/",
		fields: "name description"
	},
	roles: {
		rest: "/extras/roles/",
		fields: "name description"
	},
	tags: {
		rest: "/extras/tags/",
		fields: "name description"
	},
	platforms: {
		rest: "/dcim/platforms/",
		fields: "name network_driver description manufacturer { name }"
	},
	device_types: {
		rest: "/dcim/device-types/",
		fields: `${TYPE} part_number comments ${TAGS}`
	},
	software_versions: {
		rest: "/dcim/software-versions/",
		fields: `version alias release_date end_of_support_date documentation_url long_term_support pre_release
      status { name } platform { name } ${TAGS}`,
		required: {
			status: "extras.view_status",
			platform: "dcim.view_platform"
		}
	},
	software_image_files: {
		rest: "/dcim/software-image-files/",
		fields: `image_file_name image_file_checksum hashing_algorithm image_file_size download_url default_image
      status { name } ${SOFTWARE} device_types { ${TYPE} } ${TAGS}`,
		required: {
			status: "extras.view_status",
			software_version: "dcim.view_softwareversion"
		}
	},
	devices: {
		rest: "/dcim/devices/",
		fields: `name serial asset_tag comments status { name } role { name } device_type { ${TYPE} part_number }
      platform { name network_driver } tenant { name } location { id name } ${TAGS} _custom_field_data
      ${SOFTWARE} ${IMAGES}`,
		required: {
			role: "extras.view_role",
			status: "extras.view_status",
			location: "dcim.view_location",
			device_type: "dcim.view_devicetype"
		}
	},
	inventory_items: {
		rest: "/dcim/inventory-items/",
		fields: `name label description part_id serial asset_tag created parent { id } device { id }
      manufacturer { name } ${TAGS} _custom_field_data ${SOFTWARE} ${IMAGES}`,
		required: { device: "dcim.view_device" }
	},
	virtual_machines: {
		rest: "/virtualization/virtual-machines/",
		fields: `name comments status { name } role { name } platform { name } tenant { name } cluster { name } ${TAGS}
      _custom_field_data ${SOFTWARE} ${IMAGES}`,
		required: {
			status: "extras.view_status",
			cluster: "virtualization.view_cluster"
		}
	},
	validated_softwares: {
		rest: "/plugins/nautobot-device-lifecycle-mgmt/validated-software/",
		fields: `start end preferred software { version platform { name } } devices { id } device_tenants { name }
      device_types { ${TYPE} } device_roles { name } inventory_items { id } object_tags { name } ${TAGS}`,
		required: { software: "dcim.view_softwareversion" },
		app: "Device Lifecycle Management"
	}
}, NAMED_ONLY = ["/extras/statuses/", "/virtualization/clusters/"], liveNautobot = {
	tokenVariable: "NAUTOBOT_TOKEN",
	async read({ fields, filters, onProgress, ...server }) {
		let client = await openNautobotClient(server);
		try {
			let entries = Object.entries(LISTS), counts = new Map(), skipped = [];
			for (let [name, { rest, app }] of entries) {
				let count = await client.count(rest);
				if (count !== void 0) counts.set(name, count);
				else if (app === void 0) throw new UserError(`${client.origin} has no /api${rest}: an import needs Nautobot 2.2 or newer`);
				else skipped.push({
					reason: `the app ${app} is not installed`,
					name: "validated software"
				});
			}
			for (let path of NAMED_ONLY) await client.count(path);
			if (counts.get("devices") === 0) throw new UserError(`${client.origin} has no device that the token may view: nothing is imported`);
			let total = [...counts.values()].reduce((sum, count) => sum + count, 0), read = 0, lists = {};
			for (let [name, count] of counts) lists[name] = await readList(client, name, count, async (got) => {
				read += got, await onProgress?.(Math.min(read, total - 1), total);
			});
			for (let [name, list] of Object.entries(lists)) expectWhole(name, list);
			let data = fromNautobotAnswers(lists, [], {
				fields,
				filters
			});
			return {
				...data,
				skipped: [...skipped, ...data.skipped]
			};
		} finally {
			await client.close();
		}
	}
};
async function readList(client, name, count, onRead) {
	let found = new Map(), ask = async (filter, fields) => {
		let list = (await client.query(`{ ${name}${filter} { id ${fields} } }`))[name];
		if (!Array.isArray(list)) throw new UserError(`${client.origin} answers GraphQL without ${name}`);
		return list;
	}, read = async (filter) => {
		let list = await ask(filter, LISTS[name].fields);
		for (let object of list) found.set(String(object.id), object);
		return await onRead(list.length), list.length;
	};
	for (let offset = 0; offset < count && !(await read(`(limit: 200, offset: ${offset})`) < 200); offset += 200);
	if (found.size === count) return [...found.values()];
	let ids = (await ask("", "")).map(({ id }) => String(id)), missing = ids.filter((id) => !found.has(id));
	for (let from = 0; from < missing.length; from += 200) await read(`(id: ${JSON.stringify(missing.slice(from, from + 200))})`);
	if (ids.length !== count || !ids.every((id) => found.has(id))) throw new UserError(`${client.origin} reports ${plural(count, "object")} in ${name}, but returned ${ids.length}: run the command again; if that repeats, the token may only view some of them`);
	return ids.map((id) => found.get(id)).filter((object) => object !== void 0);
}
function expectWhole(name, list) {
	for (let [field, permission] of Object.entries(LISTS[name].required ?? {})) {
		let hidden = list.filter((object) => object[field] === null);
		if (hidden.length === 0) continue;
		let example = textOf(hidden.find((object) => textOf(object.name) !== void 0)?.name);
		throw new UserError(`the token may not view the ${toWords(field)} of ${hidden.length} of ${list.length} ${toWords(name)}${example === void 0 ? "" : `, such as "${example}"`}: give it the permission ${permission} without constraints`);
	}
}
export { liveNautobot };
