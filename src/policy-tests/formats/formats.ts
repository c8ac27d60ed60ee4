import type { PolicyTestResult } from '../types.js';
import { renderPolicyTestsJson } from './json.js';
import { type PolicyTestsPrettyOptions, renderPolicyTestsPretty } from './pretty.js';

type Reporter = (result: PolicyTestResult, options: PolicyTestsPrettyOptions) => Iterable<string>;

/** The formats of `fleetvet test`. Those that need a library are loaded on demand. */
export const POLICY_TEST_FORMATS = {
  pretty: () => Promise.resolve(renderPolicyTestsPretty),
  json: () => Promise.resolve(renderPolicyTestsJson),
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
