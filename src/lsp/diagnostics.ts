import {
  type Diagnostic as LspDiagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Location,
} from 'vscode-languageserver/node';

import { findNotJudged } from '../check/not-judged.js';
import type { WorkspaceState } from '../check/workspace.js';
import { type IsoDate, whenInWords } from '../model/dates.js';
import { describeEntry, placeOfName } from '../model/describe.js';
import type { Diagnostic, RelatedLocation } from '../model/diagnostic.js';
import type { Entry } from '../model/entry.js';
import { addToGroup, getOrCreate, groupBy } from '../model/group-by.js';
import { comparePositions, lineStart, nodeRange } from '../model/node-table.js';
import { compareLocations, locationText, type SourceLocation } from '../model/source.js';
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
type LocationOf = (location: SourceLocation) => Location;

/** The diagnostics of each file of a state, as editors show them. */
export type ShowDiagnostics = (state: WorkspaceState) => ReadonlyMap<string, readonly LspDiagnostic[]>;

/** Creates what shows the states of one repository. The list of a file is the same array until something in it changes. */
export function createDiagnosticsView(locationOf: LocationOf): ShowDiagnostics {
  let last = new Map<string, readonly [shown: readonly Shown[], views: readonly LspDiagnostic[]]>();
  let asOfLast: IsoDate | undefined;
  return (state) => {
    const { asOf } = state.result.evaluation;
    const known = asOf === asOfLast ? last : new Map<string, never>();
    last = new Map();
    asOfLast = asOf;
    for (const [file, shown] of diagnosticsOf(state)) {
      const before = known.get(file);
      const isSame =
        before?.[0].length === shown.length && before[0].every((one, index) => isSameToReaders(one, shown[index]));
      last.set(file, isSame ? before : [shown, shown.map((one) => toLsp(one, asOf, locationOf))]);
    }
    return new Map([...last].map(([file, [, views]]) => [file, views]));
  };
}

/** A diagnostic, and places that the editor lists with it besides its own. */
interface Shown {
  readonly one: Diagnostic;
  readonly more: readonly RelatedLocation[];
}

/** A diagnostic as editors show it. */
export function toLsp({ one, more }: Shown, asOf: IsoDate, locationOf: LocationOf): LspDiagnostic {
  const { waived } = one;
  const waiver =
    waived === undefined ? '' : `\nwaived until ${whenInWords(waived.until, asOf)}: ${oneLine(waived.reason)}`;
  return {
    range: rangeOf(one.location),
    severity: waived !== undefined || one.folded === true ? DiagnosticSeverity.Hint : SEVERITIES[one.severity],
    ...(waived !== undefined && { tags: [DiagnosticTag.Unnecessary] }),
    code: one.rule,
    source: 'fleetvet',
    message: `${oneLine(one.message)}\n${oneLine(one.help)}${waiver}`,
    relatedInformation: [...one.related, ...more].map(({ message, location }) => ({
      message: oneLine(message),
      location: locationOf(location),
    })),
  };
}

function isSameToReaders(a: Shown, b: Shown | undefined): boolean {
  if (b === undefined) return false;
  const [one, other] = [a.one, b.one];
  return (
    one.message === other.message &&
    one.help === other.help &&
    one.rule === other.rule &&
    one.severity === other.severity &&
    one.folded === other.folded &&
    one.waived?.until === other.waived?.until &&
    one.waived?.reason === other.waived?.reason &&
    isSamePlace(one.location, other.location) &&
    isSameList(one.related, other.related) &&
    isSameList(a.more, b.more)
  );
}

function isSameList(a: readonly RelatedLocation[], b: readonly RelatedLocation[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ message, location }, index) => {
      const other = b[index];
      return message === other?.message && isSamePlace(location, other.location);
    })
  );
}

function isSamePlace(a: SourceLocation, b: SourceLocation): boolean {
  return compareLocations(a, b) === 0 && comparePositions(a.end, b.end) === 0;
}

/**
 * The diagnostics of each file. What a waiver excuses is a faded hint. A device or item that is not judged for an error in
 * something else is a hint that leads there, and is listed with that error; one that is not judged for an error of its own
 * is left out, as that error says enough.
 */
function diagnosticsOf(state: WorkspaceState): ReadonlyMap<string, readonly Shown[]> {
  const { causesOf, consequencesOf } = relate(state);
  const byFile = new Map<string, Shown[]>();
  for (const one of state.result.diagnostics) {
    const causes = one.folded === true && one.rule === 'subject-not-judged' ? causesOf(one) : undefined;
    if (causes?.length === 0) continue;
    addToGroup(byFile, one.location.file, { one, more: [...(causes ?? []), ...consequencesOf(one)] });
  }
  return byFile;
}

interface Relations {
  /** The errors elsewhere that keep a device or item from being judged. */
  readonly causesOf: (one: Diagnostic) => readonly RelatedLocation[];
  /** The devices and items that an error keeps from being judged. */
  readonly consequencesOf: (one: Diagnostic) => readonly RelatedLocation[];
}

function relate({ snapshot, result: { diagnostics } }: WorkspaceState): Relations {
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
        message: cause.message,
        location: cause.location,
      })),
    consequencesOf: (one) =>
      (consequences.get(one) ?? []).slice(0, SHOWN).map((entry) => ({
        message: `${describeEntry(entry)} is not judged because of this`,
        location: locate(placeOfName(entry)),
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
