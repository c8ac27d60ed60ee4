import type { Diagnostic } from '../model/diagnostic.js';
import { RULES } from '../model/rules.js';
import type { Severity } from '../model/severity.js';
import { cut } from '../text/cut.js';
import { printable } from '../text/printable.js';
import { waivedInWords } from './waived-words.js';

/** How many characters of a message GitHub keeps. */
const MESSAGE_LIMIT = 4096;
const CUT_NOTE = '… (cut here, at the 4,096 characters that GitHub shows)';

/** A diagnostic, with its place from the root of the Git repository, as the workflow command that makes an annotation of it: one line, whatever text it holds. */
export function annotationCommand(diagnostic: Diagnostic): string {
  const { message, help, waived } = diagnostic;
  const properties = Object.entries(propertiesOf(diagnostic)).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const lines = [message, ...(waived === undefined ? [] : [waivedInWords(waived)]), `help: ${help}`];
  const text = cut(lines.map(printable).join('\n'), MESSAGE_LIMIT, CUT_NOTE);
  return `::${levelOfAnnotation(diagnostic)} ${properties.join()}::${escapeData(text)}`;
}

/** The severity that an annotation has: what is waived is no more than a notice. */
export function levelOfAnnotation({ severity, waived }: Diagnostic): Severity {
  return waived === undefined ? severity : 'notice';
}

function propertiesOf({ rule, change, location, waived }: Diagnostic): Record<string, string | number> {
  const remark = waived === undefined ? change : `waived until ${waived.until}`;
  const { file, start, end } = location;
  return {
    file: printable(file),
    line: start.line,
    endLine: end.line,
    // GitHub drops the columns of an annotation that spans lines, and complains of them.
    ...(end.line === start.line && { col: start.column, endColumn: Math.max(end.column, start.column) }),
    title: `${RULES[rule].title} (${remark === undefined ? '' : `${remark}, `}${rule})`,
  };
}

/** The escaping of GitHub's toolkit for the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for a property, which a comma or a colon would end. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
