import type { Place } from '../../model/diagnostic.js';
import type { SourceLocation } from '../../model/source.js';
import type { Palette } from '../../formats/pretty.js';

/** How a forecast is to look. */
export interface ForecastFormatOptions {
  readonly colors: Palette;
  /** How many columns the terminal has. */
  readonly width: number;
  /** Names every subject, and does not stop after some. */
  readonly allSubjects: boolean;
  /** Nothing but the dates: no outlook, no bars. */
  readonly quiet: boolean;
  /** Where an entry stands. */
  readonly locationOf: (place: Place) => SourceLocation;
}
