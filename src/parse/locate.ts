import type { Diagnostic, DiagnosticDraft, LocatedFix, Place, TextPlace } from '../model/diagnostic.js';
import { identityOfDiagnostic, subjectOfEntry } from '../model/identity.js';
import { findNode, lineStart, nodeRange, positionAt } from '../model/node-table.js';
import { compareSeverities, type RuleSeverities, type Severity } from '../model/rules.js';
import type { SourceFile, SourceLocation } from '../model/source.js';

/** The range of text of a place in the data. A range over several lines ends with its first line. */
export function locate(place: Place | TextPlace): SourceLocation {
  if ('offsets' in place) return locateOffsets(place.file, ...place.offsets);
  const { nodes } = place.file;
  const node = findNode(nodes, place.node, place.value, place.path ?? [], place.on ?? 'value');
  return locateOffsets(place.file, ...nodeRange(nodes, node));
}

function locateOffsets(file: SourceFile, from: number, to: number): SourceLocation {
  const { nodes } = file;
  const start = positionAt(nodes, from);
  const { line, column } = start;
  const behind = (lineStart(nodes, line + 1) ?? Infinity) - 1;
  return { file: file.path, start, end: { line, column: column + Math.min(to, behind) - from } };
}

/**
 * Turns a draft into a diagnostic; the only place where data paths become lines and columns. Its severity is that of its rule
 * in the config, capped by that of the draft. Rules that are off make no drafts.
 */
export function locateDiagnostic(draft: DiagnosticDraft, severities: RuleSeverities): Diagnostic {
  return {
    rule: draft.rule,
    severity: severityOfDraft(draft, severities),
    message: draft.message,
    help: draft.help,
    ...locateFix(draft),
    location: locate(draft.at),
    related: (draft.related ?? []).map(({ message, at }) => ({ message, location: locate(at) })),
    identity: identityOfDiagnostic(draft),
    ...(draft.subject === undefined ? aboutOf(draft) : { subject: draft.subject }),
    ...(draft.waived !== undefined && { waived: draft.waived }),
    ...(draft.atMost !== undefined && { atMost: draft.atMost }),
    ...(draft.folded === true && { folded: true }),
    ...(draft.follows !== undefined && { follows: draft.follows }),
    ...(draft.count !== undefined && { count: draft.count }),
  };
}

/** The device, item or machine that the entry of a draft declares. */
function aboutOf({ entry }: DiagnosticDraft): Pick<Diagnostic, 'about'> {
  if (entry?.collection === 'virtual_machines') return { about: { ...subjectOfEntry(entry), kind: 'virtual_machine' } };
  const isOfSubject = entry?.collection === 'devices' || entry?.collection === 'inventory_items';
  return isOfSubject ? { about: subjectOfEntry(entry) } : {};
}

/** The fix of a draft with its offsets; undefined for a value on several lines. */
function locateFix({ fix, at }: DiagnosticDraft): { readonly fix?: LocatedFix } {
  if (fix === undefined || 'offsets' in at) return {};
  const { nodes } = at.file;
  const offsets = nodeRange(nodes, findNode(nodes, at.node, at.value, at.path ?? [], 'value'));
  const [start, end] = offsets.map((offset) => positionAt(nodes, offset).line);
  return start === end ? { fix: { ...fix, offsets } } : {};
}

/** The severity of a draft: that of its rule in the config, capped by its own. */
export function severityOfDraft({ rule, atMost }: DiagnosticDraft, severities: RuleSeverities): Severity {
  const configured = severities[rule];
  const severity = configured === 'off' ? 'notice' : configured;
  return atMost !== undefined && compareSeverities(severity, atMost) < 0 ? atMost : severity;
}
