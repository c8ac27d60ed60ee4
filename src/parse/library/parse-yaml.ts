import type { Limits } from '../../model/config.js';
import type { ParsedDocument, ParsedYaml, SyntaxFault } from '../../model/source.js';
import { faultOfMark, withoutMarks } from './byte-order-marks.js';
import { composeDocuments, type ComposedDocument, LEXEMES_BETWEEN_SEARCHES, TooDeep } from './compose-documents.js';
import { faultOfDocument, tooDeep } from './document-fault.js';
import { createNodeTableBuilder, type NodeTableBuilder } from './node-table-builder.js';
import { lineStartsOf } from '../../text/line-starts.js';
import { type AliasBudget, createNodeReader } from './read-nodes.js';
import { refuseWhole } from '../refuse-whole.js';

/**
 * Reads a text as YAML 1.2 with its core schema (data-model.md, Files). Never throws: a mistake is a fault of its document, or
 * of the node that contains it, and the other documents are still read. A document is searched for mistakes after every
 * `searchEvery` lexemes; the first one found ends it.
 */
export function parseYaml(given: string, limits: Limits, searchEvery = LEXEMES_BETWEEN_SEARCHES): ParsedYaml {
  const { text, offsets: marks } = withoutMarks(given);
  const table = createNodeTableBuilder();
  const documents: ParsedDocument[] = [];
  const aliases: AliasBudget = { left: limits.aliases };
  const lineStarts = lineStartsOf(given);
  try {
    const end = text.trimEnd().length;
    for (const composed of composeDocuments(text, limits, searchEvery)) {
      const fault = faultOfDocument(composed, text, end, lineStarts);
      documents.push(
        fault === undefined ? readDocument(composed, text, table, aliases, limits) : lost(composed, fault),
      );
    }
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    documents.push({ value: null, node: 0, offsets: [0, text.length], faults: [tooDeep(error.offset)] });
  }
  if (documents.length > limits.documents) return refuseWhole(text, 'documents', limits);
  if (table.size() > limits.values) return refuseWhole(text, 'values', limits);
  return { documents: withFewFaults(withMarks(documents, marks)), nodes: table.build(lineStarts) };
}

/** Adds the first byte order mark inside each document to its faults. */
function withMarks(documents: readonly ParsedDocument[], marks: readonly number[]): readonly ParsedDocument[] {
  if (marks.length === 0) return documents;
  return documents.map((document, index) => {
    const [start, end] = [index === 0 ? 0 : document.offsets[0], documents[index + 1]?.offsets[0] ?? Infinity];
    const mark = marks.find((offset) => offset >= start && offset < end);
    return mark === undefined ? document : { ...document, faults: [...document.faults, faultOfMark(mark)] };
  });
}

/** A document of which nothing is read, because its content would depend on its fault. */
function lost({ document: { range }, end }: ComposedDocument, fault: SyntaxFault): ParsedDocument {
  return { value: null, node: 0, offsets: [range[0], end], faults: [fault] };
}

function readDocument(
  { document }: ComposedDocument,
  text: string,
  table: NodeTableBuilder,
  aliases: AliasBudget,
  limits: Limits,
): ParsedDocument {
  const faults: SyntaxFault[] = [];
  const read = createNodeReader(text, table, aliases, limits, faults);
  const node = table.size();
  const value = document.contents === null ? null : read(document.contents);
  return { value: value ?? null, node, offsets: [document.range[0], document.range[1]], faults };
}

/** The maximum number of mistakes reported for a file; the rest are counted. */
const MOST_FAULTS = 1000;

/**
 * The documents of a file with its first mistakes. One more mistake counts the others. An entry with a mistake is broken
 * whether the mistake is reported or not (trust.md, 5).
 */
function withFewFaults(documents: readonly ParsedDocument[]): readonly ParsedDocument[] {
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
