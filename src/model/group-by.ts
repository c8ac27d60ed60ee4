/** Groups items by a key; groups and their members stay in the order in which they first appear. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to the group of a key. */
export function addToGroup<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The value of a key, created and stored on first use. */
export function getOrCreate<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  create: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}

/** Counts how often each key occurs. */
export function countBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A function that works out its answer for each object once. */
export function remembering<T extends object, R>(work: (value: T) => R): (value: T) => R {
  const known = new WeakMap<T, R>();
  return (value) => {
    let answer = known.get(value);
    if (answer === undefined) known.set(value, (answer = work(value)));
    return answer;
  };
}

/** A function that numbers objects in the order in which it first meets them; nothing is 0. */
export function numbering(): (value: object | undefined) => number {
  let count = 0;
  const numberOf = remembering(() => (count += 1));
  return (value) => (value === undefined ? 0 : numberOf(value));
}
