/** How many globs one with braces may stand for: `{a,b}{a,b}…` doubles with each pair, and the config may come from anyone. */
export const BRACE_EXPANSION_LIMIT = 1000;
