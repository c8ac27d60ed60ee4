import type { NautobotClient } from '../clients/nautobot-client.js';
import { PUSHED_KINDS, type PushAction, type PushOutcome } from './types.js';

/**
 * Does what a plan says, one object after the other, so that a failure never leaves half a batch. It stops at the first
 * action that Nautobot refuses: what is done is done, and a second run goes on from there.
 */
export async function applyPush(
  client: NautobotClient,
  actions: readonly PushAction[],
  onProgress: (done: number, total: number) => void,
): Promise<readonly PushOutcome[]> {
  const outcomes: PushOutcome[] = [];
  for (const action of actions) {
    onProgress(outcomes.length, actions.length);
    const error = await send(client, action);
    outcomes.push({ action, error });
    if (error !== undefined) break;
  }
  return outcomes;
}

async function send(client: NautobotClient, { verb, kind, id, fields }: PushAction): Promise<string | undefined> {
  const { path } = PUSHED_KINDS[kind];
  switch (verb) {
    case 'add':
      return client.send('POST', path, fields);
    case 'change':
      return client.send('PATCH', `${path}${id}/`, fields);
    case 'delete':
      return client.send('DELETE', `${path}${id}/`);
  }
}
