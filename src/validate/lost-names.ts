const NAMING_FIELDS =
  /(?:^|[\s{,-])["']?(?:name|model|version|image_file_name)["']?\s*:\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'][^\n,}#]*)/g;
const LIST_ITEMS = /^[ \t]*(?:-[ \t]+)+("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s#"'{[|>][^\n#]*)/gm;
const FLOW_LISTS = /^[ \t]*["']?(?:manufacturers|locations|tenants|roles|tags)["']?\s*:\s*\[([^\]]*)\]/gm;

/**
 * Collects the names that a broken stretch of text most likely gives to objects. A reference to one of them is not
 * reported as well: the broken text is the one cause (data-model.md, References). Nothing else is ever read from here.
 */
export function collectLostNames(text: string, into: Set<string>): void {
  for (const pattern of [NAMING_FIELDS, LIST_ITEMS]) {
    for (const match of text.matchAll(pattern)) into.add(unquote(match[1] ?? ''));
  }
  for (const match of text.matchAll(FLOW_LISTS)) {
    for (const item of (match[1] ?? '').split(',')) into.add(unquote(item));
  }
  into.delete('');
}

function unquote(text: string): string {
  const word = text.trim();
  const first = word[0];
  return (first === '"' || first === "'") && word.endsWith(first) && word.length > 1 ? word.slice(1, -1) : word;
}
