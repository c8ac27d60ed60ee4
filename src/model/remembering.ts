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
