/** How many places a table by the indexes of objects needs; it is made at once, since one that grows by leaps is slow. */
export function placesFor(objects: readonly { readonly index: number }[]): number {
  let places = 0;
  for (const { index } of objects) places = Math.max(places, index + 1);
  return places;
}
