import type { DiagnosticDraft } from '../model/diagnostic.js';
import { positionAt } from '../model/node-table.js';
import type { SourceFile, SyntaxFault } from '../model/source.js';

/** A fault of the text as a diagnostic; that a key is there twice says where the first one is. Its identity has no line. */
export function draftOfFault(file: SourceFile, { message, help, offsets, first }: SyntaxFault): DiagnosticDraft {
  const at = { file, offsets };
  if (first === undefined) return { rule: 'yaml-syntax', message, help, at, identity: [message] };
  const { line } = positionAt(file.nodes, first[0]);
  return {
    rule: 'yaml-syntax',
    message: `${message}; the first is on line ${line}`,
    help,
    at,
    related: [{ message: 'the first is here', at: { file, offsets: first } }],
    identity: [message],
  };
}
