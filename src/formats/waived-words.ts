import type { Waived } from '../model/diagnostic.js';
import { cut } from '../text/cut.js';

/** How many characters of a reason are shown; it may be of any length, and stands with every violation that it excuses. */
const REASON_LIMIT = 1000;

/** Why a violation is accepted, and until when: `waived until 2026-12-31: replacement is ordered`. Text of the repository. */
export function waivedInWords({ until, reason }: Waived): string {
  return `waived until ${until}: ${reasonInWords(reason)}`;
}

/** The reason of a waiver, cut where it is very long. */
export function reasonInWords(reason: string): string {
  return cut(reason, REASON_LIMIT);
}
