import type { Change, ChangeEffects } from '../model/comparison.js';
import { countInWords, devicesAndItems } from '../model/describe.js';
import { changeInWords } from '../text/change-in-words.js';
import { plural } from '../text/words.js';

/** How many altered fields of an entry are shown with their values. */
const SHOWN_FIELDS = 6;

/** An altered field with its values as old → new: text of the repository. */
export interface AlteredField {
  readonly field: string;
  readonly words: string;
}

/** The altered fields of an entry with their values, and how many more there are. */
export function alteredFields({ fields, values }: Change): {
  readonly shown: readonly AlteredField[];
  readonly more: number;
} {
  const shown = fields
    .slice(0, SHOWN_FIELDS)
    .map((field) => ({ field, words: changeInWords(values[field]?.old, values[field]?.new) }));
  return { shown, more: fields.length - shown.length };
}

/** Orders changes by what follows from them, most severe first. */
export function compareEffects({ effects: a }: Change, { effects: b }: Change): number {
  return (
    b.newlyInvalid.length - a.newlyInvalid.length ||
    b.matchesChanged - a.matchesChanged ||
    b.imagesChanged - a.imagesChanged ||
    b.fixed.length - a.fixed.length
  );
}

/** An effect of a change in words: `6 devices become invalid`. */
interface EffectInWords {
  readonly effect: 'newly_invalid' | 'fixed' | 'matches_changed' | 'images_changed';
  readonly words: string;
}

/** What follows from a change for devices and items, most severe first. */
export function effectsInWords(effects: ChangeEffects): readonly EffectInWords[] {
  const { newlyInvalid, fixed, matchesChanged, imagesChanged, areDevices } = effects;
  const found: EffectInWords[] = [];
  const add = (effect: EffectInWords['effect'], count: number, who: string, [one, many]: readonly [string, string]) => {
    if (count > 0) found.push({ effect, words: `${who} ${count === 1 ? one : many}` });
  };
  // Whom a number means is said once.
  const others = (effect: keyof typeof areDevices): string => {
    const count = effects[effect];
    if (found.length > 0) return String(count);
    return areDevices[effect] ? plural(count, 'device') : devicesAndItems(count);
  };
  add('newly_invalid', newlyInvalid.length, countInWords(newlyInvalid), ['becomes invalid', 'become invalid']);
  add('fixed', fixed.length, countInWords(fixed), ['becomes valid', 'become valid']);
  add('matches_changed', matchesChanged, others('matchesChanged'), ['matches other records', 'match other records']);
  add('images_changed', imagesChanged, others('imagesChanged'), ['has other image files', 'have other image files']);
  return found;
}
