import "./rolldown-runtime.js";
import { r as softwareJson } from "./evaluation-json.js";
import { l as VERSION } from "./first.js";
import { t as toJson } from "./json.js";
function* renderJson({ verdicts, extra, unreadable }) {
	yield `${toJson({
		schema_version: 1,
		tool: {
			name: "fleetvet",
			version: VERSION
		},
		extra,
		unreadable
	}).slice(0, -1)},\n"image_files": [`;
	for (let [index, verdict] of verdicts.entries()) yield `${index === 0 ? "" : ","}\n${toJson(verdictJson(verdict))}`;
	yield verdicts.length === 0 ? "]}\n" : "\n]}\n";
}
function verdictJson({ image, status, path, declared, found, reason }) {
	return {
		software_version: softwareJson(image.softwareVersion),
		image_file_name: image.imageFileName,
		status,
		reason,
		path,
		declared: {
			image_file_size: declared.size,
			hashing_algorithm: declared.algorithm,
			image_file_checksum: declared.checksum
		},
		found: {
			image_file_size: found.size,
			image_file_checksum: found.checksum
		}
	};
}
export { renderJson };
