import { UserError } from '../model/user-error.js';
import type { JsonObject, JsonValue } from '../text/json.js';
import type { AnyObject, CollectionName, Field, QueryContext, ReferenceField } from './collection.js';
import { collectionNamed } from './collections.js';
import { inOrder } from './order.js';
import { slugOf } from '../text/words.js';

/** How objects are shown. */
export interface RestOptions {
  /** What URLs begin with, without a slash at its end; empty for paths alone. */
  readonly base: string;
  /** How many levels of references are shown as whole objects. */
  readonly depth: number;
  /** Whether lists of references are left out. */
  readonly excludeM2m: boolean;
  /** How many objects and references the answer can still hold; without it, any number. */
  readonly budget: Budget | undefined;
}

interface Budget {
  left: number;
}

/** What a whole object costs of a budget; a reference costs 1. */
const OBJECT_COST = 5;

/**
 * An object as the REST API shows it (serve.md, REST).
 * @throws {UserError} where the answer would be larger than its budget.
 */
export function renderObject(
  name: CollectionName,
  object: AnyObject,
  options: RestOptions,
  context: QueryContext,
  isTop = true,
): JsonObject {
  spend(options.budget, OBJECT_COST);
  const collection = collectionNamed(name);
  const { id, object_type, url } = renderReference(name, object, options, context);
  const natural_slug = naturalSlug(collection.slug?.(object) ?? collection.identity(object), id);
  const result: Record<string, JsonValue> = {
    id,
    object_type,
    display: collection.display(object),
    url,
    natural_slug,
  };
  for (const field of collection.fields) {
    if (isShown(field, isTop, options.excludeM2m)) {
      result[field.name] =
        field.kind === 'scalar' ? field.of(object, context) : renderTargets(field, object, options, context);
    }
  }
  return result;
}

function isShown(field: Field<AnyObject>, isTop: boolean, excludeM2m: boolean): boolean {
  if (field.place === 'graphql') return false;
  if (field.place === 'rest-top' || field.place === 'top') return isTop;
  return !(field.kind === 'reference' && field.many && excludeM2m);
}

function renderTargets(
  field: ReferenceField<AnyObject>,
  object: AnyObject,
  options: RestOptions,
  context: QueryContext,
): JsonValue {
  const render = (target: AnyObject): JsonObject =>
    // A broken entry has nothing certain but its identity.
    options.depth === 0 || target.broken
      ? renderReference(field.to, target, options, context)
      : renderObject(field.to, target, { ...options, depth: options.depth - 1 }, context, false);
  const targets = [...field.of(object, context)];
  if (!field.many) return targets[0] === undefined ? null : render(targets[0]);
  return (field.ordered ? targets : inOrder(collectionNamed(field.to), targets)).map(render);
}

interface Reference extends JsonObject {
  readonly id: string;
  readonly object_type: string;
  readonly url: string;
}

function renderReference(
  name: CollectionName,
  object: AnyObject,
  { base, budget }: RestOptions,
  context: QueryContext,
): Reference {
  spend(budget, 1);
  const { api } = collectionNamed(name);
  const id = context.idOf(name, object);
  return { id, object_type: api.objectType, url: `${base}/api${api.path}${id}/` };
}

function spend(budget: Budget | undefined, cost: number): void {
  if (budget === undefined) return;
  budget.left -= cost;
  if (budget.left < 0)
    throw new UserError('the answer would be too large: ask for fewer objects with limit, or for a smaller depth');
}

/**
 * The words that identify an object as one readable word, with the start of its id: `arista-eos_4-32-4m_0ead`. Not unique.
 * Accents are dropped; the reference implementation also transliterates other scripts, which this does not.
 */
function naturalSlug(words: readonly (string | undefined)[], id: string): string {
  const parts = words.length === 0 ? [id] : words.map((word) => slugOf(word ?? ''));
  return [...parts, id.slice(0, 4)].join('_');
}
