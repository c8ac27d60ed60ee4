import type { CheckResult } from '../model/check-result.js';
/**
 * The diagnostics as a GitLab Code Quality report. GitLab shows the description only, so that it holds the help as well,
 * and finds out what is new by comparing the fingerprints of two branches: what the base had and the head has not is left
 * out. Waived ones have severity info.
 */
export declare function renderGitlab(result: CheckResult): Generator<string>;
