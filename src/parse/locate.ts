import type { Diagnostic, DiagnosticDraft, LocatedFix, Place, TextPlace } from '../model/diagnostic.js';
import { identityOfDiagnostic } from '../model/identity.js';
import { findNode, lineStart, nodeRange, positionAt } from '../model/node-table.js';
import type { RuleSeverities } from '../model/rules.js';
import { compareSeverities, type Severity } from '../model/severity.js';
import type { SourceFile, SourceLocation } from '../model/source.js';

/** The stretch of text that a place in the data stands for. One that spans lines is given to the end of its first line. */
export function locate(place: Place | TextPlace): SourceLocation {
  if ('offsets' in place) return locateOffsets(place.file, ...place.offsets);
  const { nodes } = place.file;
  const node = findNode(nodes, place.node, place.value, place.path ?? [], place.on ?? 'value');
  return locateOffsets(place.file, ...nodeRange(nodes, node));
}

function locateOffsets(file: SourceFile, from: number, to: number): SourceLocation {
  const { nodes } = file;
  const start = positionAt(nodes, from);
  const nextLine = lineStart(nodes, start.line + 1);
  const end = positionAt(nodes, nextLine === undefined ? to : Math.min(to, nextLine - 1));
  return {
    file: file.path,
    start,
    end: end.line === start.line ? end : { line: start.line, column: start.column + 1 },
  };
}

/**
 * Makes a draft a diagnostic: the one place where data paths become lines and columns. Its severity is the one configured
 * for its rule, or the one that the draft itself caps it at; drafts of rules that are off are not made at all.
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
    ...(draft.subject !== undefined && { subject: draft.subject }),
    ...(draft.waived !== undefined && { waived: draft.waived }),
    ...(draft.folded === true && { folded: true }),
    ...(draft.count !== undefined && { count: draft.count }),
  };
}

/** The fix of a draft with its offsets. A value on several lines is left to people. */
function locateFix({ fix, at }: DiagnosticDraft): { readonly fix?: LocatedFix } {
  if (fix === undefined || 'offsets' in at) return {};
  const { nodes } = at.file;
  const offsets = nodeRange(nodes, findNode(nodes, at.node, at.value, at.path ?? [], 'value'));
  const [start, end] = offsets.map((offset) => positionAt(nodes, offset).line);
  return start === end ? { fix: { ...fix, offsets } } : {};
}

/** The severity of a draft: the one configured for its rule, capped at the one that it names itself. */
export function severityOfDraft({ rule, atMost }: DiagnosticDraft, severities: RuleSeverities): Severity {
  const configured = severities[rule];
  const severity = configured === 'off' ? 'notice' : configured;
  return atMost !== undefined && compareSeverities(severity, atMost) < 0 ? atMost : severity;
}
