import type { ReportCause, ReportData, ReportPlace, ReportWaiver } from '../../types.js';
import { listWords, percentOf, plural, toWords } from '../../../text/words.js';
import { printable } from '../../../text/printable.js';
import type { PageColumn } from '../../page-data.js';
import { meaningOf, REASON_WORDS } from '../words.js';
import { formatCount, type Html, markup, join, NOTHING, raw } from './markup.js';

/**
 * How many rows a table of the page shows at once, and how many more can be unfolded; that of the subjects aside. Auditors ask
 * for every record, and engineers for every upgrade.
 */
const SHOWN = 12;
const FOLDED = 200;
export const NEARLY_ALL = 2000;

/** Why subjects are invalid. */
export function renderReasons({ reasons, unreadPolicies }: ReportData): Html {
  if (reasons.length === 0) return NOTHING;
  const rows = reasons.map(
    ({ reason, devices, inventoryItems, waived }) =>
      markup`<tr>
        <th scope="row">
          <span data-filter="reason==${encodeURIComponent(REASON_WORDS[reason].name)}"
            >${REASON_WORDS[reason].name}</span
          >
        </th>
        <td>${meaningOf(reason, unreadPolicies)}</td>
        <td class="n">${devices}</td>
        <td class="n">${inventoryItems}</td>
        <td class="n">${waived}</td>
      </tr>`,
  );
  return markup`<h3 id="reasons">Why devices and items are invalid</h3>
    ${table('Reasons, most frequent first', ['Reason', 'What it means', '#Devices', '#Inventory items', '#Waived'], rows, 'reason', 'stack reasons')}`;
}

/** What the change since the base does; nothing without a base. */
export function renderChange({ change }: ReportData): Html {
  if (change === null) return NOTHING;
  const { base, sentence, newlyInvalid, fixed, causes } = change;
  const names = (title: string, list: readonly string[]): Html =>
    list.length === 0 ? NOTHING : markup`<p><b>${title}</b> (${list.length}): ${linkNames(list, list.length, 30)}</p>`;
  return section(
    'change',
    'What this change does',
    markup`<p>
        Compared with the commit <code>${base.slice(0, 12)}</code>, ${sentence}:
        ${plural(change.newDiagnostics, 'new diagnostic')}, ${change.fixedDiagnostics} fixed.
      </p>
      ${names('Newly invalid', newlyInvalid)}${names('Fixed', fixed)}
      ${causes.length === 0 ? NOTHING : table('Changed entries that affect results', ['Entry', 'Change', '#Newly invalid', '#Fixed', '#Changed matches', '#Changed image files', 'Place'], causes.map(causeRow), 'entry', 'stack changes')}`,
  );
}

function causeRow(cause: ReportCause): Html {
  const { kind, name, action, newlyInvalid, fixed, matchesChanged, imagesChanged } = cause;
  return markup`<tr>
    <th scope="row">${toWords(kind)} ${name ?? ''}</th>
    <td>${action}${alteredOf(cause)}</td>
    <td class="n">${newlyInvalid}</td>
    <td class="n">${fixed}</td>
    <td class="n">${matchesChanged}</td>
    <td class="n">${imagesChanged}</td>
    <td>${place(cause.place)}</td>
  </tr>`;
}

/** The altered fields of an entry as old → new. */
function alteredOf({ fields, altered }: ReportCause): Html {
  const more = fields.length - altered.length;
  const shown = altered.map(({ field, words }) => markup`<br><code>${field}</code> ${words}`);
  return markup`${join(shown)}${more > 0 ? markup`<br>and ${more} more` : NOTHING}`;
}

/** The state of the image files: subjects without any, and files without a checksum. */
export function renderImages({ images }: ReportData): Html {
  const { unresolved, withoutChecksum } = images;
  if (unresolved.length + withoutChecksum.length + images.inUse === 0)
    return section('images', 'Image files', markup`<p>No image file is in use.</p>`);
  if (unresolved.length + withoutChecksum.length === 0) {
    return section(
      'images',
      'Image files',
      markup`<p>Every device and item with software has an image file, and all ${images.inUse} in use have a checksum.</p>`,
    );
  }
  return section(
    'images',
    'Image files',
    markup`${
      unresolved.length === 0
        ? NOTHING
        : table(
            'Devices and items with software but no image file',
            ['Name', 'Software', 'Place'],
            unresolved.map(
              (one) =>
                markup`<tr>
                  <th scope="row">${linkTo('name', one.name)}</th>
                  <td>${one.software}</td>
                  <td>${place(one.place)}</td>
                </tr>`,
            ),
            'device or item',
            'stack',
          )
    }${
      withoutChecksum.length === 0
        ? NOTHING
        : table(
            'Image files in use without a checksum, most used first',
            ['Image file', 'Software', '#Devices and items', 'Place'],
            withoutChecksum.map(
              (one) =>
                markup`<tr>
                  <th scope="row">${one.imageFile}</th>
                  <td>${one.software}</td>
                  <td class="n">${one.subjects}</td>
                  <td>${place(one.place)}</td>
                </tr>`,
            ),
            'image file',
            'stack sums',
          )
    }`,
  );
}

/** The waivers, by last day. */
export function renderWaivers({ waivers }: ReportData): Html {
  return section(
    'waivers',
    'Waivers',
    waivers.length === 0
      ? markup`<p>There are no waivers.</p>`
      : table(
          'Waivers, by last day',
          ['Reason', 'Last day', 'Approved by', 'Ticket', 'Software', '#Named', '#Waived now', 'Place'],
          waivers.map(waiverRow),
          'waiver',
          'stack waivers',
        ),
  );
}

/** How much of the fleet the policy covers. */
export function renderCoverageSection({ coverage }: ReportData): Html {
  return section('coverage', 'Coverage', renderCoverage(coverage));
}

function renderCoverage({ devices, inventoryItems, gaps, records }: ReportData['coverage']): Html {
  const row = ({ name, total, matched, covered }: typeof devices): Html =>
    markup`<tr>
      <th scope="row">${name}</th>
      <td class="n">${covered}</td>
      <td class="n">${matched}</td>
      <td class="n">${total}</td>
      <td class="n">${total === 0 ? '–' : `${percentOf(covered, total)} %`}</td>
    </tr>`;
  const remarks = [
    ...(records.unused === null || records.unused === 0
      ? []
      : [`${formatCount(records.unused)} ${match(records.unused)} nothing`]),
    ...(records.otherPlatform === 0
      ? []
      : [`${formatCount(records.otherPlatform)} ${match(records.otherPlatform)} only devices of other platforms`]),
    ...(records.conflicting === 0
      ? []
      : [
          `${formatCount(records.conflicting)} ${records.conflicting === 1 ? 'disagrees' : 'disagree'} on what is preferred`,
        ]),
  ];
  return markup`<p>
      ${plural(records.total, 'record')} of validated software${remarks.length === 0 ? '' : `: ${listWords(remarks)}`}.
    </p>
    ${table('Coverage: devices and items with a policy to follow', ['Group', '#Covered', '#Matched by any record', '#Total', '#Covered, percent'], [row(devices), row(inventoryItems), ...gaps.map(row)], 'row', 'stack coverage')}`;
}

function match(count: number): string {
  return count === 1 ? 'matches' : 'match';
}

function waiverRow(waiver: ReportWaiver): Html {
  const { reason, until, expired, approvedBy, ticket, software, named, excused } = waiver;
  return markup`<tr>
    <th scope="row">${reason}</th>
    <td><time datetime="${until}">${until}</time>${expired ? ' (past)' : ''}</td>
    <td>${approvedBy ?? '–'}</td>
    <td>${ticket ?? '–'}</td>
    <td>${software ?? 'any'}</td>
    <td class="n">${named}</td>
    <td class="n">${excused}</td>
    <td>${place(waiver.place)}</td>
  </tr>`;
}

/** A class for each column that is empty in all rows, by its number from 1: the style sheet hides it. */
export function emptyColumns(columns: Readonly<Record<number, readonly unknown[]>>): string {
  return Object.entries(columns)
    .filter(([, values]) => values.every((value) => value === null))
    .map(([number]) => ` without-${number}`)
    .join('');
}

/** A section of the page with its heading. */
export function section(id: string, title: string, body: Html): Html {
  return markup`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${body}
  </section> `;
}

/** A table; a heading that begins with # is of a column of numbers. Rows beyond what there is room for are counted. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly Html[],
  noun: string,
  style = '',
  folded = FOLDED,
): Html {
  const head = headings.map((heading) =>
    heading.startsWith('#')
      ? markup`<th scope="col" class="n">${heading.slice(1)}</th>`
      : markup`<th scope="col">${heading}</th>`,
  );
  const part = (title: string, from: number, to: number): Html =>
    markup`<section class="scroll" aria-label="${title}" tabindex="0">
      <table class="${style}">
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            ${join(head)}
          </tr>
        </thead>
        <tbody>
          ${join(rows.slice(from, to))}
        </tbody>
      </table>
    </section> `;
  const more = Math.min(rows.length - SHOWN, folded);
  if (more <= 0) return part(caption, 0, SHOWN);
  const left = rows.length - SHOWN - more;
  const rest =
    left > 0 ? markup`<p class="note">and ${plural(left, `more ${noun}`)}; see the JSON format</p>` : NOTHING;
  return markup`${part(caption, 0, SHOWN)}
    <details>
      <summary>${formatCount(more)} more<span class="sr"> of: ${caption}</span></summary>
      ${part(`${caption}, continued`, SHOWN, SHOWN + more)}${rest}
    </details> `;
}

/** A text that leads to the rows of the table in which a column says the same. */
export function linkTo(column: PageColumn, text: string, label: Html = markup`${text}`): Html {
  return markup`<span data-filter="${column}==${encodeURIComponent(printable(text))}">${label}</span>`;
}

/** Names as links, with the number of those left out. */
export function linkNames(names: readonly string[], all: number, limit: number): Html {
  const links = names.slice(0, limit).map((name) => linkTo('name', name));
  const rest = all - links.length;
  const listed = links.map((link, index) => (index === 0 ? link : markup`, ${link}`));
  return markup`${join(listed)}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`;
}

/** A place, which may break before the name of the file. */
export function place({ file, line }: ReportPlace): Html {
  const at = file.lastIndexOf('/') + 1;
  return markup`<code>${file.slice(0, at)}<wbr>${file.slice(at)}:${raw(String(line))}</code>`;
}
