/** A place in a text: 1-based line and 1-based column, columns counted in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Orders two places of one text. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}
