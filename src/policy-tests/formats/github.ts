import { placedCommand } from '../../formats/github.js';
import type { PolicyTestResult } from '../types.js';
import { problemsOf } from './markdown.js';

/** The policy tests that did not pass as workflow commands of GitHub Actions, each an annotation on what does not hold. */
export function* renderPolicyTestsGithub(result: PolicyTestResult): Generator<string> {
  for (const { name, lines, location } of problemsOf(result))
    yield `${placedCommand({ level: 'error', location, title: `Policy test: ${name}`, lines })}\n`;
}
