import type { QueryAnswer } from '../query-answer.js';
import { toJson } from '../../text/json.js';

/** A list as the REST API gives it, in pieces: a line for the head and one for each object. */
export function* renderQueryJson({ count, next, previous, results }: QueryAnswer): Generator<string> {
  yield `${toJson({ count, next, previous }).slice(0, -1)},"results":[`;
  let separator = '\n';
  for (const result of results) {
    yield separator + toJson(result);
    separator = ',\n';
  }
  yield separator === '\n' ? ']}\n' : '\n]}\n';
}
