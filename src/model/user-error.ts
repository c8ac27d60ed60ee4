/**
 * A command could not run, for a reason that the user can fix: a bad option, a bad config, nothing to check. Only the edges
 * catch it: they print one line and exit with status 2 (command-line.md, Exit status).
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
