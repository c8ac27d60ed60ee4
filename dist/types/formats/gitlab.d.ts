import type { CheckResult } from '../model/check-result.js';
/**
 * The diagnostics as a GitLab Code Quality report. GitLab shows the description only, so that it holds the help as well,
 * and tells new from old by comparing the fingerprints of two branches: what the base had and the head has not is left
 * out, and what a `change-impact` diagnostic tells of is folded under it. What is waived is no more than information.
 */
export declare function renderGitlab(result: CheckResult): Generator<string>;
