// src/import/record.ts
const RECORD_FIELDS = [
	"name",
	"manufacturer",
	"device_type",
	"part_number",
	"platform",
	"network_driver",
	"software_version",
	"serial",
	"asset_tag",
	"role",
	"location",
	"tenant",
	"status",
	"tags",
	"comments",
	"seen"
];
function defined(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
export { defined as n, RECORD_FIELDS as t };
