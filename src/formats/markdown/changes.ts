import type { CheckResult } from '../../model/check-result.js';
import type { Change } from '../../model/comparison.js';
import { plural } from '../../text/words.js';
import { alteredFields, compareEffects, effectsInWords } from '../changed-entries.js';
import { sentenceOfChange, tallyChange } from '../change-tally.js';
import { cut } from '../../text/printable.js';
import {
  foldRows,
  linkPlace,
  type MarkdownOptions,
  type Part,
  rowsOf,
  SIGNS,
  tableHead,
  tableRow,
  textPart,
} from './part.js';
import { escapeMarkdown, MESSAGE_LIMIT, NAME_LIMIT } from '../../text/markdown-escape.js';
import { impactParts } from './impacts.js';

/** How many causes to show unfolded. */
const SHOWN_CAUSES = 25;

const CAUSE_COLUMNS = ['change and what follows', 'place'];
const LOOSENED_COLUMNS = ['severity', 'loosened policy', 'place'];

/** With a base: what the change does and which of its entries cause it, most severe first. */
export function changeParts(result: CheckResult, options: MarkdownOptions): readonly Part[] {
  const tally = tallyChange(result);
  if (result.comparison === undefined || tally === undefined) return [];
  const causes = [...result.comparison.changes].sort(compareEffects);
  const sentence = sentenceOfChange(result.comparison);
  const diagnostics = `${plural(tally.newDiagnostics, 'new diagnostic')}, ${tally.fixedDiagnostics} fixed`;
  const text = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}; ${diagnostics}.\n`;
  return [
    textPart(1, `#### What this change does\n\n${text}`, 'what this change does'),
    ...causeParts(causes, options),
    ...impactParts(result, causes, options),
    ...loosenedParts(result, options),
  ];
}

function causeParts(causes: readonly Change[], options: MarkdownOptions): readonly Part[] {
  if (causes.length === 0) return [];
  return [
    {
      priority: 2,
      open: tableHead(CAUSE_COLUMNS),
      close: '',
      rows: rowsOf(causes, (change) => causeRow(change, options)),
      atLeast: SHOWN_CAUSES,
      fold: foldRows(causes.length, SHOWN_CAUSES, CAUSE_COLUMNS, 'change'),
      noun: 'change',
    },
  ];
}

function causeRow(change: Change, options: MarkdownOptions): string {
  const { kind, name, action, location, effects } = change;
  const what = cut(`${action} ${kind.replaceAll('_', ' ')} ${name ?? ''}`.trimEnd(), NAME_LIMIT);
  const { shown, more } = alteredFields(change);
  const altered = [
    ...shown.map(({ field, words }) => `${fieldName(field)} ${escapeMarkdown(words, MESSAGE_LIMIT)}`),
    ...(more > 0 ? [`${more} more`] : []),
  ];
  const follows = effectsInWords(effects).map(({ words }) => words);
  const sentence = `${altered.join(', ')}${altered.length > 0 && follows.length > 0 ? ': ' : ''}${follows.join(', ')}`;
  // A removed entry is in the base, which the links do not point to.
  const where = action === 'removed' ? `${linkPlace(location, {})} in the base` : linkPlace(location, options);
  return tableRow([[escapeMarkdown(what, MESSAGE_LIMIT), ...(sentence === '' ? [] : [sentence])].join('<br>'), where]);
}

/** The name of a field as code, if it can be nothing else. */
function fieldName(field: string): string {
  return /^[a-z_]{1,40}$/.test(field) ? `\`${field}\`` : escapeMarkdown(field);
}

function loosenedParts({ diagnostics }: CheckResult, options: MarkdownOptions): readonly Part[] {
  const loosened = diagnostics.filter(({ rule, change }) => rule === 'policy-loosened' && change !== 'fixed');
  if (loosened.length === 0) return [];
  return [
    {
      priority: 3,
      open: tableHead(LOOSENED_COLUMNS),
      close: '',
      rows: rowsOf(loosened, ({ severity, message, location }) =>
        tableRow([SIGNS[severity], escapeMarkdown(message, Infinity), linkPlace(location, options)]),
      ),
      atLeast: SHOWN_CAUSES,
      fold: foldRows(loosened.length, SHOWN_CAUSES, LOOSENED_COLUMNS, 'loosening'),
      noun: 'loosening',
    },
  ];
}
