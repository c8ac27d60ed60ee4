import { placedCommand } from '../../formats/github.js';
import type { PolicyTestResult } from '../types.js';
import { problemsOf } from './markdown.js';

/** Failed policy tests as workflow commands of GitHub Actions: an annotation for each failed expectation. */
export function* renderPolicyTestsGithub(result: PolicyTestResult): Generator<string> {
  for (const { name, lines, location } of problemsOf(result))
    yield `${placedCommand({ level: 'error', location, title: `Policy test: ${name}`, lines })}\n`;
}
