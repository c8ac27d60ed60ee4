import type { DiagnosticDraft } from '../model/diagnostic.js';
import type { Side } from './compare.js';
import { loosenedConfig } from './loosened-config.js';
import { loosenedRecords } from './loosened-records.js';
import { loosenedWaivers } from './loosened-waivers.js';

/** policy-loosened: all in a change that approves more or checks less (trust.md, A request is a contract). */
export function* reportLoosened(base: Side, head: Side): Generator<DiagnosticDraft> {
  const place = head.configPlace ?? base.configPlace;
  if (place !== undefined) yield* loosenedConfig(base.config, head.config, place);
  yield* loosenedRecords(base, head);
  yield* loosenedWaivers(base, head);
}
