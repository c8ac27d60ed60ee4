/** Thrown where a text is not plain: the whole file is then read by the YAML library. */
export class NotPlain extends Error {}

const NOT_PLAIN = new NotPlain('this text is not plain YAML');

/** Gives up reading a text as plain YAML. One error serves for all, so that no stack is written down for each file. */
export function giveUp(): never {
  throw NOT_PLAIN;
}
