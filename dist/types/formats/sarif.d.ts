import type { CheckResult } from '../model/check-result.js';
/**
 * The diagnostics as SARIF 2.1.0, a piece for each result. Fixed ones are left out: a platform closes the alerts that an
 * upload no longer has, and would show those that come as `absent` as open.
 */
export declare function renderSarif(result: CheckResult): Generator<string>;
