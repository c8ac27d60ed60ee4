/** Thrown if a text is not plain: the YAML library then reads the whole file. */
export class NotPlain extends Error {}

const NOT_PLAIN = new NotPlain('this text is not plain YAML');

/** Gives up reading a text as plain YAML. Always throws the same error, which saves a stack trace for each file. */
export function giveUp(): never {
  throw NOT_PLAIN;
}
