import { UserError } from '../model/user-error.js';

/** What is wrong with a filter: the whole sentence for people, the reason alone for clients of the API. */
export class FilterError extends UserError {
  constructor(
    readonly filter: string,
    readonly reason: string,
    message = `${filter}: ${reason}`,
  ) {
    super(message);
  }
}

/** The reason that the reference implementation gives for a filter that it does not have. */
export const UNKNOWN_FILTER = 'Unknown filter field';
