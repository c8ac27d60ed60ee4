import { Dn as softwareName, En as quote, _r as toWords, gn as deviceTypeName, lr as whenInWords, pr as listWords } from "./core.js";
import { $ as cannotBeRead } from "./command-line.js";
function groupName(deviceType) {
	return deviceType === void 0 ? "inventory items" : deviceTypeName(deviceType);
}
function needInWords(need, asOf) {
	switch (need.kind) {
		case "invalid": return toWords(need.reason);
		case "lapses": return `current approval ends ${whenInWords(need.validUntil, asOf)}`;
		case "no_software": return "no software";
		case "drift": return "runs another version than its software_version";
	}
}
function obstacleInWords(obstacle, asOf) {
	switch (obstacle.kind) {
		case "no_match": return obstacle.unreadPolicies.length === 0 ? "no validated software record matches" : `no record that can be read matches, and ${cannotBeRead(obstacle.unreadPolicies)}`;
		case "platform_unknown": return "its platform is not known";
		case "no_record_in_window": return `no other version of ${obstacle.platform} is approved now${obstacle.next === void 0 ? "" : `; ${nextInWords(obstacle.next, asOf)}`}`;
		case "none_lasts_longer": return `the approval of ${listVersions(obstacle.software)} does not last longer`;
		case "no_image_file": return `${listVersions(obstacle.software)} ${obstacle.software.length === 1 ? "is" : "are"} approved, but there is no image file for ${obstacle.software.length === 1 ? "it" : "them"}`;
		case "no_way": return noWayInWords(obstacle);
		case "entries_broken": return `the image files of ${softwareName(obstacle.software)} are not known, as entries are broken`;
	}
}
function noWayInWords({ from, software, nearest }) {
	let missing = `no upgrade path from ${softwareName(from)} to ${listVersions(software)}`;
	return nearest.length === 0 ? `${missing}, or from any other declared version` : `${missing}; the nearest declared versions with a path: ${listVersions(nearest)}`;
}
function nextInWords({ record }, asOf) {
	let name = record.name === void 0 ? "" : `, by ${quote(record.name)}`;
	return `the next is ${softwareName(record.software)} from ${whenInWords(record.start, asOf)}${name}`;
}
function noteInWords(note, asOf) {
	switch (note.kind) {
		case "override": return "the device sets its own image files: update software_image_files, too";
		case "lapses_too": return `the new version is only approved until ${whenInWords(note.validUntil, asOf)}`;
		case "support_ends": return `support of the new version ends on ${whenInWords(note.date, asOf)}`;
		case "passed_over": return `${softwareName(note.software)} comes first in the policy, but there is no image file for it`;
		case "no_way": return `${softwareName(note.software)} comes first in the policy, but upgrade_from does not lead there`;
		case "observed": return `planned from what runs: ${note.observation.version}, seen on ${note.observation.seen}${note.observation.source === void 0 ? "" : ` by ${note.observation.source}`}, not ${softwareName(note.declared)}`;
		case "runs_already": return "it runs the new version already: nothing to install, only software_version is behind";
	}
}
function approvalsOf({ steps }) {
	return [...new Set(steps.map(({ match }) => match.record))];
}
function approvalsInWords(group) {
	let words = approvalsOf(group).flatMap(({ approvedBy, ticket }) => approvedBy === void 0 && ticket === void 0 ? [] : `${approvedBy === void 0 ? "approved" : `approved by ${approvedBy}`}${ticket === void 0 ? "" : `, ${ticket}`}`);
	return words.length === 0 ? void 0 : listWords([...new Set(words)], 4);
}
function hopsInWords({ hops }) {
	let [first] = hops;
	return [...first?.from === void 0 ? [] : [first.from], ...hops.map(({ to }) => to)].map(({ version }) => version).join(" → ");
}
function leftOutInWords({ reason }, asOf) {
	return reason.kind === "waived" ? `waived until ${whenInWords(reason.until, asOf)}` : `it has the tag ${quote(reason.tag)}`;
}
function listVersions(software) {
	return listWords(software.map(softwareName), 4);
}
export { leftOutInWords as a, obstacleInWords as c, hopsInWords as i, approvalsOf as n, needInWords as o, groupName as r, noteInWords as s, approvalsInWords as t };
