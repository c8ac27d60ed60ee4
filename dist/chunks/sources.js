import { t as NORNIR } from "./nornir.js";
// src/import/presets/ansible.ts
const ANSIBLE = {
	title: "Ansible facts or inventory",
	records: [
		"_meta.hostvars.*",
		"*.ansible_facts",
		"hostvars.*",
		"ansible_facts",
		"",
		"*",
		"results.*.ansible_facts"
	],
	marks: [
		"ansible_net_version",
		"ansible_net_model",
		"ansible_net_system",
		"ansible_network_os",
		"net_version",
		"ansible_facts",
		"device_types",
		"software_version"
	],
	fields: {
		name: [
			"$key",
			"$file",
			"ansible_net_hostname",
			"net_hostname"
		],
		manufacturer: [
			"manufacturers",
			"manufacturer",
			"vendor"
		],
		device_type: [
			"ansible_net_stacked_models",
			"ansible_net_model",
			"net_model",
			"ansible_facts.net_model",
			"ansible_net_platform",
			"device_types",
			"device_type",
			"model"
		],
		platform: [
			"ansible_net_system",
			"net_system",
			"ansible_facts.net_system",
			"ansible_network_os",
			"network_os",
			"platforms",
			"platform"
		],
		software_version: [
			"ansible_net_version",
			"net_version",
			"ansible_facts.net_version",
			"software_version",
			"os_version"
		],
		serial: [
			"ansible_net_stacked_serialnums",
			"ansible_net_serialnum",
			"net_serialnum",
			"ansible_facts.net_serialnum",
			"serial"
		],
		role: [
			"device_roles",
			"role",
			"device_role"
		],
		location: [
			"sites",
			"site",
			"locations",
			"location"
		],
		tenant: ["tenants", "tenant"],
		seen: ["ansible_date_time.date", "ansible_facts.date_time.date"]
	},
	hints: [
		"ansible_net_iostype",
		"net_iostype",
		"ansible_facts.net_iostype"
	],
	filters: [{
		field: "ansible_system",
		is_not: [
			"Linux",
			"Win32NT",
			"Darwin",
			"FreeBSD"
		],
		reason: "servers"
	}, {
		field: "ansible_os_family",
		is_not: [
			"Debian",
			"RedHat",
			"Windows",
			"Suse"
		],
		reason: "servers"
	}]
}, CATALYST_CENTER = {
	title: "Catalyst Center network devices",
	records: ["response.*", "*"],
	marks: [
		"platformId",
		"softwareVersion",
		"managementState",
		"instanceUuid"
	],
	fields: {
		name: ["hostname"],
		device_type: ["platformId"],
		platform: ["softwareType"],
		software_version: ["softwareVersion"],
		serial: ["serialNumber"],
		role: ["role"],
		location: [
			"locationName",
			"siteName",
			"snmpLocation"
		],
		seen: ["lastUpdated", "lastUpdateTime"]
	},
	constants: { manufacturer: "Cisco" },
	filters: [{
		field: "family",
		is_not: [
			"Unified AP",
			"Meraki Access Point*",
			"Third Party Device"
		],
		reason: "wireless access points"
	}, {
		field: "type",
		is_not: ["*Access Point*", "Meraki MR*"],
		reason: "wireless access points"
	}]
}, CLOUDVISION = {
	title: "CloudVision inventory",
	records: [
		"*",
		"data.*",
		"value",
		"result.value",
		"*.result.value"
	],
	marks: [
		"modelName",
		"sw_ver",
		"internalVersion",
		"softwareVersion"
	],
	fields: {
		name: ["hostname", "fqdn"],
		device_type: ["modelName", "model"],
		software_version: [
			"version",
			"sw_ver",
			"softwareVersion",
			"internalVersion"
		],
		serial: [
			"serialNumber",
			"device_id",
			"key.deviceId"
		]
	},
	constants: {
		manufacturer: "Arista",
		platform: "eos"
	}
}, IMAGES = [
	"image",
	"$root.topology.groups.{group}.image",
	"$root.topology.kinds.{kind|topology.defaults.kind}.image",
	"$root.topology.defaults.image"
], CONTAINERLAB = {
	title: "containerlab topology",
	records: ["topology.nodes.*"],
	marks: [],
	fields: {
		name: ["$key"],
		device_type: IMAGES.map((path) => ({
			path,
			pattern: /(?:^|\/)([^/:]+)(?::[^/:]*)?$/
		})),
		platform: [
			"kind",
			"$root.topology.groups.{group}.kind",
			"$root.topology.defaults.kind"
		],
		software_version: IMAGES.map((path) => ({
			path,
			pattern: /:([^/:]+)$/
		})),
		location: ["$root.name"]
	},
	filters: [{
		field: "kind",
		is_not: [
			"linux",
			"bridge",
			"ovs-bridge",
			"host",
			"ext-container",
			"k8s-kind"
		],
		reason: "hosts and bridges"
	}]
}, PRESETS = {
	napalm: {
		title: "NAPALM get_facts",
		records: [
			"",
			"*",
			"*.facts",
			"*.get_facts",
			"*.result",
			"*.*.facts",
			"*.*"
		],
		marks: ["os_version"],
		fields: {
			name: [
				"hostname",
				"$key",
				"$file"
			],
			manufacturer: ["vendor"],
			device_type: ["model"],
			platform: ["platform", "driver"],
			software_version: ["os_version"],
			serial: ["serial_number"]
		}
	},
	ansible: ANSIBLE,
	librenms: {
		title: "LibreNMS devices",
		records: ["devices.*", "*"],
		marks: ["sysName", "hostname"],
		fields: {
			name: [
				"display",
				"sysName",
				"hostname"
			],
			device_type: ["hardware"],
			platform: ["os"],
			software_version: ["version"],
			serial: ["serial"],
			role: ["type"],
			location: ["location"],
			seen: ["last_polled"]
		},
		filters: [
			{
				field: "type",
				is_not: [
					"server",
					"storage",
					"power",
					"printer",
					"environment",
					"workstation"
				],
				reason: "servers and the like"
			},
			{
				field: "os",
				is_not: [
					"windows",
					"linux",
					"freebsd",
					"openbsd",
					"vmware*",
					"proxmox",
					"truenas",
					"dsm",
					"macosx"
				],
				reason: "servers and the like"
			},
			{
				field: "os",
				is_not: [
					"unifi",
					"airos*",
					"ruckuswireless*",
					"arubaap"
				],
				reason: "wireless access points"
			}
		]
	},
	"catalyst-center": CATALYST_CENTER,
	cloudvision: CLOUDVISION,
	ipfabric: {
		title: "IP Fabric device inventory",
		records: ["data.*", "*"],
		marks: [
			"sn",
			"family",
			"devType"
		],
		fields: {
			name: ["hostname"],
			manufacturer: ["vendor"],
			device_type: ["model", "platform"],
			platform: ["family"],
			software_version: ["version"],
			serial: ["snHw", "sn"],
			role: ["devType"],
			location: ["siteName"]
		},
		filters: [{
			field: "devType",
			is_not: [
				"ap",
				"host",
				"phone"
			],
			reason: "wireless access points and hosts"
		}]
	},
	suzieq: {
		title: "Suzieq devices",
		records: ["*"],
		marks: ["hostname"],
		fields: {
			name: ["hostname"],
			manufacturer: ["vendor"],
			device_type: ["model"],
			platform: ["os"],
			software_version: ["version"],
			serial: ["serialNumber"],
			location: ["namespace"],
			seen: ["timestamp"]
		},
		filters: [
			{
				field: "vendor",
				is_not: [
					"Ubuntu",
					"Debian",
					"CentOS",
					"Red Hat*",
					"Linux",
					"Fedora",
					"Alpine"
				],
				reason: "servers"
			},
			{
				field: "os",
				is_not: ["linux"],
				reason: "servers"
			},
			{
				field: "status",
				is_not: ["neverpoll"],
				reason: "devices never polled"
			}
		]
	},
	"show-version": {
		title: "parsed show version",
		records: [
			"parsed_sample.*",
			"*.parsed_sample.*",
			"*",
			"*.*",
			""
		],
		marks: [
			"version",
			"os",
			"junos_version",
			"product_version",
			"image_version",
			"image",
			"vrp_version"
		],
		fields: {
			name: [
				"hostname",
				"$key",
				{
					path: "$file",
					pattern: /^(?!.*_(?:show|display|get)_)(.+)$/
				}
			],
			device_type: [
				"model",
				{
					path: "version",
					pattern: /^(Forti\S+) v\d/
				},
				"hardware",
				"platform"
			],
			platform: [{
				path: "$file",
				pattern: /^([a-z0-9]+_[a-z0-9]+)_(?:show|display|get)_/
			}],
			software_version: [
				"junos_version",
				{
					path: "product_version",
					pattern: /(V\d{1,4}R\d{1,4}(?:C\w{1,20})?)$/
				},
				"image_version",
				"version",
				"os",
				"image"
			],
			serial: ["serial_number", "serial"]
		}
	},
	nornir: NORNIR,
	containerlab: CONTAINERLAB
}, DATA = [
	".json",
	".ndjson",
	".jsonl",
	".yml",
	".yaml"
], SOURCES = {
	nautobot: {
		title: "Nautobot: saved answers of GraphQL or the REST API, CSV exports",
		read: async (options) => (await import("./nautobot.js").then((chunk) => ({ nautobotSource: chunk.n }))).nautobotSource(options),
		extensions: [".json", ".csv"]
	},
	"nautobot-bootstrap": {
		title: "global_settings.yml of the Bootstrap integration",
		read: async (options) => (await import("./bootstrap.js")).bootstrapSource(options),
		extensions: [".yml", ".yaml"]
	},
	netbox: {
		title: "NetBox: saved answers, CSV exports, device types",
		read: async (options) => (await import("./netbox2.js").then((chunk) => ({ netboxSource: chunk.n }))).netboxSource(options),
		extensions: [
			".json",
			".csv",
			".yml",
			".yaml"
		]
	},
	csv: {
		title: "spreadsheets saved as CSV",
		read: async (options) => (await import("./csv3.js").then((chunk) => ({ csvSource: chunk.t }))).csvSource(options),
		extensions: [
			".csv",
			".tsv",
			".txt"
		]
	},
	json: {
		title: "lists of objects in JSON or YAML",
		read: async (options) => {
			let { jsonSource, PLAIN_JSON } = await import("./json8.js").then((chunk) => ({ PLAIN_JSON: chunk.t, jsonSource: chunk.n }));
			return jsonSource(PLAIN_JSON)(options);
		},
		extensions: DATA
	},
	oxidized: {
		title: "configurations kept by Oxidized",
		read: async (options) => (await import("./oxidized.js")).oxidizedSource(options)
	},
	"devicetype-library": {
		title: "NetBox device types",
		read: async (options) => (await import("./device-types2.js").then((chunk) => ({ deviceTypeSource: chunk.n }))).deviceTypeSource(options),
		extensions: [".yml", ".yaml"]
	},
	...Object.fromEntries(Object.entries(PRESETS).map(([name, preset]) => [name, {
		title: preset.title,
		read: name === "nornir" ? async (options) => (await import("./nornir2.js")).nornirSource(options) : async (options) => (await import("./json8.js").then((chunk) => ({ PLAIN_JSON: chunk.t, jsonSource: chunk.n }))).jsonSource(preset)(options),
		...name !== "ansible" && { extensions: DATA }
	}]))
}, LIVE_SOURCES = {
	nautobot: async () => (await import("./nautobot3.js")).liveNautobot,
	netbox: async () => (await import("./netbox3.js")).liveNetbox
};
export { SOURCES as n, LIVE_SOURCES as t };
