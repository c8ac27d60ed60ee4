/** What a new file is for; the parts can be written without each other, but for the schemas that the others refer to. */
export type Part = 'config' | 'schemas' | 'editor' | 'workflow' | 'example';

/** A file of a new repository: its path from the root, with `/`, and its text. */
export interface NewFile {
  readonly part: Part;
  readonly path: string;
  readonly text: string;
}
