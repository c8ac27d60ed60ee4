import type { Place } from '../../model/diagnostic.js';
import type { SourceLocation } from '../../model/source.js';
import type { Palette } from '../../formats/pretty.js';

/** How a plan is to look. */
export interface PlanFormatOptions {
  readonly colors: Palette;
  /** Names every subject, and does not stop after some. */
  readonly allSubjects: boolean;
  /** Nothing but the plan: no summary. */
  readonly quiet: boolean;
  /** Where an entry stands. */
  readonly locationOf: (place: Place) => SourceLocation;
}
