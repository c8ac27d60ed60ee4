import { softwareJson } from '../../formats/evaluation-json.js';
import { VERSION } from '../../model/version.js';
import { toJson } from '../../text/json.js';
import type { ImageVerdict, ImageVerification } from '../verify-images.js';

const SCHEMA_VERSION = 1;

/** A verification as JSON, schema version 1: one line for each declared image file. */
export function* renderJson({ verdicts, extra, unreadable }: ImageVerification): Generator<string> {
  const head = { schema_version: SCHEMA_VERSION, tool: { name: 'fleetvet', version: VERSION }, extra, unreadable };
  yield `${toJson(head).slice(0, -1)},\n"image_files": [`;
  for (const [index, verdict] of verdicts.entries()) yield `${index === 0 ? '' : ','}\n${toJson(verdictJson(verdict))}`;
  yield verdicts.length === 0 ? ']}\n' : '\n]}\n';
}

function verdictJson({ image, status, path, declared, found, reason }: ImageVerdict): object {
  return {
    software_version: softwareJson(image.softwareVersion),
    image_file_name: image.imageFileName,
    status,
    reason,
    path,
    declared: {
      image_file_size: declared.size,
      hashing_algorithm: declared.algorithm,
      image_file_checksum: declared.checksum,
    },
    found: { image_file_size: found.size, image_file_checksum: found.checksum },
  };
}
