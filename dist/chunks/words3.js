// src/report/formats/words.ts
function statusOf({ status, waiver }) {
	return status === "no_software" ? "no software" : status === "invalid" && waiver !== null ? "waived" : status;
}
const REASON_WORDS = {
	no_policy: {
		name: "no policy",
		meaning: "No record of the policy matches."
	},
	not_approved: {
		name: "not approved",
		meaning: "Records match, but none approves the software."
	},
	expired: {
		name: "expired",
		meaning: "The approval of the software has ended."
	},
	not_yet_valid: {
		name: "not yet valid",
		meaning: "The approval of the software has not started."
	}
}, CRITERION_WORDS = {
	device: "device",
	device_type_and_role: "device type and role",
	device_type: "device type",
	device_role: "role",
	object_tag: "tag",
	device_tenant: "tenant",
	inventory_item: "inventory item"
}, DIMENSION_WORDS = {
	platform: "platform",
	device_type: "device type",
	role: "role",
	tenant: "tenant",
	location: "location",
	part_id: "part"
}, LAPSE_WORDS = {
	approval: "approval ends",
	waiver: "waiver ends",
	grace: "grace period ends",
	support: "support ends"
};
function nameOfRow({ name, device }) {
	return device === null ? name : `${device}/${name}`;
}
export { nameOfRow as a, REASON_WORDS as i, DIMENSION_WORDS as n, statusOf as o, LAPSE_WORDS as r, CRITERION_WORDS as t };
