import type { ParsedDocument, SyntaxFault } from '../../model/parsed-file.js';

/** The maximum number of mistakes reported for a file; the rest are counted. */
const MOST_FAULTS = 1000;

/**
 * The documents of a file with its first mistakes. One more mistake counts the others. An entry with a mistake is broken
 * whether the mistake is reported or not (trust.md, 5).
 */
export function withFewFaults(documents: readonly ParsedDocument[]): readonly ParsedDocument[] {
  const count = documents.reduce((sum, { faults }) => sum + faults.filter(isReported).length, 0);
  if (count <= MOST_FAULTS) return documents;
  let kept = 0;
  return documents.map((document) => {
    if (!document.faults.some(isReported)) return document;
    const faults: SyntaxFault[] = [];
    for (const fault of document.faults) {
      if (!isReported(fault)) faults.push(fault);
      else {
        kept += 1;
        if (kept <= MOST_FAULTS) faults.push(fault);
        else if (kept === MOST_FAULTS + 1) faults.push(summary(fault, count - MOST_FAULTS));
        else if (faults.at(-1)?.node !== fault.node || faults.length === 0) faults.push(unreported(fault));
      }
    }
    return { ...document, faults };
  });
}

function isReported({ consequence }: SyntaxFault): boolean {
  return consequence !== true;
}

function summary(fault: SyntaxFault, count: number): SyntaxFault {
  return {
    ...fault,
    message: `this file has ${count.toLocaleString('en-US')} more YAML ${count === 1 ? 'mistake' : 'mistakes'}, which are not shown`,
    help: `fix the first ${MOST_FAULTS.toLocaleString('en-US')}, then check again`,
  };
}

/** A mistake that is not reported and only marks its entry as broken. */
function unreported({ node, offsets }: SyntaxFault): SyntaxFault {
  return { message: '', help: '', offsets, consequence: true, ...(node !== undefined && { node }) };
}
