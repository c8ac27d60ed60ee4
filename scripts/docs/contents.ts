/** The number of headings from which on a page needs a table of contents. */
const ENOUGH = 6;

/** A heading below the title of a page. */
interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The table of contents of a page: a link to each section. */
export function contentsOf(page: string): string {
  return headingsOf(page)
    .filter(({ level }) => level === 2)
    .map(({ text }) => `[${text}](#${anchorOf(text)})`)
    .join(',\n');
}

/**
 * The sections that a page with many headings does not link to before the first of them.
 *
 * @param page the text of a page in Markdown
 * @returns the texts of the headings; empty for a page with few headings or a complete table of contents
 */
export function missingFromContents(page: string): readonly string[] {
  const headings = headingsOf(page);
  if (headings.length < ENOUGH) return [];
  const [opening = ''] = withoutCode(page).split(/^## /m);
  return headings
    .filter(({ level, text }) => level === 2 && !opening.includes(`](#${anchorOf(text)})`))
    .map(({ text }) => text);
}

/** The anchor that GitHub gives to a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function headingsOf(page: string): readonly Heading[] {
  return [...withoutCode(page).matchAll(/^(#{2,}) (.+)$/gm)].map(([, marks = '', text = '']) => ({
    level: marks.length,
    text,
  }));
}

function withoutCode(page: string): string {
  return page.replaceAll(/^```[\s\S]*?^```$/gm, '');
}
