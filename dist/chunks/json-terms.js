// src/formats/json-terms.ts
function softwareJson(software) {
	return software === void 0 ? null : {
		platform: software.platform,
		version: software.version
	};
}
function startJson({ file, start }) {
	return {
		file,
		start
	};
}
function matchJson({ record, inWindow, rank, matchedBy }, locationOf) {
	return {
		name: record.name ?? null,
		software: softwareJson(record.software),
		start: record.start,
		end: record.end ?? null,
		preferred: record.preferred,
		in_window: inWindow,
		rank,
		matched_by: matchedBy,
		location: startJson(locationOf(record.entry))
	};
}
export { softwareJson as n, startJson as r, matchJson as t };
