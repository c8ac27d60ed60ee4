// src/import/presets/nornir.ts
const NORNIR = {
	title: "Nornir: hosts.yaml, with groups.yaml and defaults.yaml",
	records: ["*"],
	marks: [
		"platform",
		"hostname",
		"groups"
	],
	fields: {
		name: ["name", "$key"],
		manufacturer: ["data.manufacturer", "data.vendor"],
		device_type: ["data.device_type", "data.model"],
		platform: ["platform"],
		software_version: [
			"data.software_version",
			"data.os_version",
			"data.version"
		],
		serial: ["data.serial", "data.serial_number"],
		role: ["data.role"],
		location: ["data.location", "data.site"],
		tenant: ["data.tenant"]
	},
	filters: [{
		field: "platform",
		is_not: ["linux", "windows"],
		reason: "servers"
	}, {
		field: "data.type",
		is_not: ["host", "server"],
		reason: "servers"
	}]
};
export { NORNIR as t };
