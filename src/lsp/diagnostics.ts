import {
  type Diagnostic as LspDiagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
} from 'vscode-languageserver/node';

import { findNotJudged } from '../check/not-judged.js';
import type { WorkspaceState } from '../check/workspace.js';
import { type IsoDate, whenInWords } from '../model/dates.js';
import { describeEntry } from '../model/describe.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { addToGroup, getOrCreate, groupBy } from '../model/group-by.js';
import { lineStart, nodeRange } from '../model/node-table.js';
import { placeOfName } from '../model/place.js';
import { locationText, type SourceLocation } from '../model/source.js';
import { locate } from '../parse/locate.js';
import { oneLine } from '../text/printable.js';
import { rangeOf } from './positions.js';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  notice: DiagnosticSeverity.Information,
} as const;

/** How many consequences of an error are listed with it, and causes with a consequence. */
const SHOWN = 10;

/** Where a location lies for the editor. */
export type LocationOf = (location: SourceLocation) => Location;

/** A diagnostic as editors show it. */
export function toLsp(one: Diagnostic, asOf: IsoDate, locationOf: LocationOf): LspDiagnostic {
  const waiver =
    one.waived === undefined
      ? ''
      : `\nwaived until ${whenInWords(one.waived.until, asOf)}: ${oneLine(one.waived.reason)}`;
  return {
    range: rangeOf(one.location),
    severity: SEVERITIES[one.severity],
    code: one.rule,
    source: 'fleetvet',
    message: `${oneLine(one.message)}\n${oneLine(one.help)}${waiver}`,
    relatedInformation: one.related.map(({ message, location }) => ({
      message: oneLine(message),
      location: locationOf(location),
    })),
  };
}

/**
 * The diagnostics of each file. What a waiver excuses is a faded hint. A device or item that is not judged for an error in
 * something else is a hint that leads there, and is listed with that error; one that is not judged for an error of its own
 * is left out, as that error says enough.
 */
export function diagnosticsOf(
  state: WorkspaceState,
  locationOf: LocationOf,
): ReadonlyMap<string, readonly LspDiagnostic[]> {
  const { diagnostics } = state.result;
  const { causesOf, consequencesOf } = relate(state, locationOf);
  const byFile = new Map<string, LspDiagnostic[]>();
  for (const one of diagnostics) {
    const shown = toLsp(one, state.result.evaluation.asOf, locationOf);
    const isHint = one.waived !== undefined || one.folded === true;
    const causes = one.folded === true && one.rule === 'subject-not-judged' ? causesOf(one) : undefined;
    if (causes?.length === 0) continue;
    addToGroup(byFile, one.location.file, {
      ...shown,
      ...(isHint && { severity: DiagnosticSeverity.Hint }),
      ...(one.waived !== undefined && { tags: [DiagnosticTag.Unnecessary] }),
      relatedInformation: [...(shown.relatedInformation ?? []), ...(causes ?? []), ...consequencesOf(one)],
    });
  }
  return byFile;
}

interface Relations {
  /** The errors elsewhere that keep a device or item from being judged. */
  readonly causesOf: (one: Diagnostic) => readonly DiagnosticRelatedInformation[];
  /** The devices and items that an error keeps from being judged. */
  readonly consequencesOf: (one: Diagnostic) => readonly DiagnosticRelatedInformation[];
}

function relate({ snapshot, result: { diagnostics } }: WorkspaceState, locationOf: LocationOf): Relations {
  if (!diagnostics.some(({ folded }) => folded === true)) return { causesOf: () => [], consequencesOf: () => [] };
  const notJudged = findNotJudged(snapshot);
  const byIdentity = new Map(diagnostics.map((one) => [one.identity, one]));
  const causesAt = new Map<string, readonly Diagnostic[]>();
  const consequences = new Map<Diagnostic, Entry[]>();
  // Very many entries may share one list of causes.
  for (const [identities, entries] of groupBy(notJudged.entries, notJudged.causesOf)) {
    const causes = identities.flatMap((identity) => byIdentity.get(identity) ?? []);
    for (const entry of entries) {
      const elsewhere = causes.length > SHOWN ? causes : causes.filter((cause) => !liesIn(cause, entry));
      causesAt.set(locationText(locate(placeOfName(entry))), elsewhere);
    }
    for (const cause of causes) {
      const known = getOrCreate(consequences, cause, (): Entry[] => []);
      for (const entry of entries) {
        if (known.length > SHOWN) break;
        if (!liesIn(cause, entry)) known.push(entry);
      }
    }
  }
  return {
    causesOf: ({ location }) =>
      (causesAt.get(locationText(location)) ?? []).slice(0, SHOWN).map((cause) => ({
        message: oneLine(cause.message),
        location: locationOf(cause.location),
      })),
    consequencesOf: (one) =>
      (consequences.get(one) ?? []).slice(0, SHOWN).map((entry) => ({
        message: `${oneLine(describeEntry(entry))} is not judged because of this`,
        location: locationOf(locate(placeOfName(entry))),
      })),
  };
}

/** Whether an error is one of the entry itself. */
function liesIn({ location }: Diagnostic, { file, node }: Entry): boolean {
  if (location.file !== file.path) return false;
  const [start, end] = nodeRange(file.nodes, node);
  const offset = (lineStart(file.nodes, location.start.line) ?? 0) + location.start.column - 1;
  return start <= offset && offset < end;
}
