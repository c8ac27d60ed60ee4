import type { PolicyTestResult } from '../types.js';
import type { PolicyTestsPrettyOptions } from './pretty.js';

type Reporter = (result: PolicyTestResult, options: PolicyTestsPrettyOptions) => Iterable<string>;

/** The formats of `fleetvet test`. Each is loaded on demand. */
export const POLICY_TEST_FORMATS = {
  pretty: async () => (await import('./pretty.js')).renderPolicyTestsPretty,
  json: async () => (await import('./json.js')).renderPolicyTestsJson,
  junit: async () => (await import('./junit.js')).renderPolicyTestsJunit,
  markdown: async () => {
    const { renderPolicyTestsMarkdown } = await import('./markdown.js');
    return (result: PolicyTestResult, { minCoverage }: PolicyTestsPrettyOptions) => [
      renderPolicyTestsMarkdown(result, minCoverage),
    ];
  },
  github: async () => {
    const { renderPolicyTestsGithub } = await import('./github.js');
    return (result: PolicyTestResult) => renderPolicyTestsGithub(result);
  },
} as const satisfies Record<string, () => Promise<Reporter>>;

export type PolicyTestFormat = keyof typeof POLICY_TEST_FORMATS;

export const POLICY_TEST_FORMAT_NAMES = Object.keys(POLICY_TEST_FORMATS) as readonly PolicyTestFormat[];
