import type { Entry } from '../model/entry.js';
import type { Match } from '../model/evaluation.js';
import type { SoftwareVersion } from '../model/repository.js';
import type { SourceLocation } from '../model/source.js';

/** Where an entry stands in its file. */
type LocationOf = (entry: Entry) => SourceLocation;

/** A software version as all JSON outputs have it; null where there is none. */
export function softwareJson(software: SoftwareVersion | undefined): object | null {
  return software === undefined ? null : { platform: software.platform, version: software.version };
}

/** Where something begins, as all JSON outputs have it. */
export function startJson({ file, start }: SourceLocation): object {
  return { file, start };
}

/** A match as all JSON outputs have it (command-line.md, The JSON output). */
export function matchJson({ record, inWindow, rank, matchedBy }: Match, locationOf: LocationOf): object {
  return {
    name: record.name ?? null,
    software: softwareJson(record.software),
    start: record.start,
    end: record.end ?? null,
    preferred: record.preferred,
    in_window: inWindow,
    rank,
    matched_by: matchedBy,
    location: startJson(locationOf(record.entry)),
  };
}
