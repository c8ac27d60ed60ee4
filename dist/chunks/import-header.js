// src/model/import-header.ts
function ownershipLine(name) {
	return `# Imported by fleetvet from ${JSON.stringify(name)}. Do not edit: the next import overwrites this file.`;
}
const KEEPS_VERSIONS = "# All but software_version: an import sets it for new devices only, and keeps what stands here.";
function importThatOverwrites(text) {
	let [first = "", second] = text.split(/\r?\n/, 2), name = /^# Imported by fleetvet from "([a-z0-9_-]+)"/.exec(first)?.[1];
	return second === "# All but software_version: an import sets it for new devices only, and keeps what stands here." ? void 0 : name;
}
export { importThatOverwrites as n, ownershipLine as r, KEEPS_VERSIONS as t };
