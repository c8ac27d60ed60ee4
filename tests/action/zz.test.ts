import { it } from 'vitest';
import { FLEET, LAPSE, NEIGHBOUR } from './fleet.js';
import { pullRequest } from './events.js';
import { checkOut, commit, createRepository, git } from './repository.js';
import { annotationsOf, runAction } from './runner.js';
it('x', async () => {
  const { folder: origin, first } = createRepository(FLEET);
  git(origin, 'switch', '--quiet', '--create', 'change');
  const head = commit(origin, LAPSE);
  git(origin, 'switch', '--quiet', 'main');
  const main = commit(origin, NEIGHBOUR);
  git(origin, 'switch', '--quiet', '--detach', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD');
  for (const d of [2, 1]) {
  const ws = checkOut(origin, 'refs/pull/7/merge', d);
  const run = await runAction({ workspace: ws, event: 'pull_request', payload: pullRequest(first, head) });
  console.log(run.log, run.stderr, run.outputs, annotationsOf(run), run.summary, run.status, main);
  }
});
