import { toJson } from '../../text/json.js';
import type { QueryAnswer } from '../ask.js';

/**
 * A list as the REST API gives it, in pieces: a line for the head and a line for each object, so that lists of any length
 * can be written (serve.md, REST).
 */
export function* renderQueryJson({ count, next, previous, results }: QueryAnswer): Generator<string> {
  yield `${toJson({ count, next, previous }).slice(0, -1)},"results":[`;
  let separator = '\n';
  for (const result of results) {
    yield separator + toJson(result);
    separator = ',\n';
  }
  yield separator === '\n' ? ']}\n' : '\n]}\n';
}
