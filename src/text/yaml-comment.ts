/**
 * The help for a value that holds a `#` without a blank before it, which YAML reads as text and people mean as a comment;
 * undefined for any other value.
 */
export function helpForComment(value: string): string | undefined {
  const at = /[^\s#]#/.exec(value)?.index;
  if (at === undefined) return undefined;
  return `if a comment starts at the "#", put a blank before it: ${value.slice(0, at + 1)} ${value.slice(at + 1)}`;
}
