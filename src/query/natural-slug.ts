/**
 * The words that identify an object as one readable word, with the start of its id: `arista-eos_4-32-4m_0ead`. Not unique.
 * Accents are dropped; the reference implementation also transliterates other scripts, which this does not.
 */
export function naturalSlug(words: readonly (string | undefined)[], id: string): string {
  const parts = words.length === 0 ? [id] : words.map((word) => slugify(word ?? ''));
  return [...parts, id.slice(0, 4)].join('_');
}

function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\da-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
