/**
 * Heights for labels that want to stand at given ones: in the same order, at least `gap` apart, between
 * `top` and `bottom` as far as there is room; each as near to where it wants to be as that allows.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed: { y: number; index: number }[] = [];
  for (const { y, index } of order) {
    const least = (placed.at(-1)?.y ?? top - gap) + gap;
    placed.push({ y: Math.max(y, least), index });
  }
  let most = bottom;
  for (const one of placed.toReversed()) {
    one.y = Math.min(one.y, most);
    most = one.y - gap;
  }
  const heights = [...wanted];
  for (const { y, index } of placed) heights[index] = y;
  return heights;
}
