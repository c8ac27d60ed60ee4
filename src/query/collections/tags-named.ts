import type { Tag } from '../../model/repository.js';
import type { QueryContext } from '../collection.js';

/** The tags of an entry that the evaluation has no use for, and so has not resolved. */
export function tagsNamed(names: readonly string[] | undefined, context: QueryContext): readonly Tag[] {
  return (names ?? []).flatMap((name) => context.find('tags', name));
}
