/** What two people made of one cell; undefined: it is empty. */
export type CellConflict<K, V> = {
  readonly key: K;
  readonly base: V | undefined;
  readonly mine: V | undefined;
  readonly theirs: V | undefined;
};

export type MergedCells<K, V> = {
  readonly cells: ReadonlyMap<K, V>;
  readonly conflicts: readonly CellConflict<K, V>[];
};

/**
 * Two changed versions of one sheet of cells put together: a cell that one side changed is as that side has it. Where
 * both changed it and differ, it stands as `theirs` (what is stored) and is told as a conflict for a person to settle.
 */
export function mergeCells<K, V>(
  base: ReadonlyMap<K, V>,
  mine: ReadonlyMap<K, V>,
  theirs: ReadonlyMap<K, V>,
  isSame: (a: V, b: V) => boolean,
): MergedCells<K, V> {
  const same = (a: V | undefined, b: V | undefined) =>
    a === undefined || b === undefined ? a === b : isSame(a, b);
  const cells = new Map<K, V>();
  const conflicts: CellConflict<K, V>[] = [];
  for (const key of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const conflict = { key, base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const stands = same(conflict.theirs, conflict.base) ? conflict.mine : conflict.theirs;
    if (stands !== undefined) cells.set(key, stands);
    const bothChanged = !same(conflict.mine, conflict.base) && !same(conflict.theirs, conflict.base);
    if (bothChanged && !same(conflict.mine, conflict.theirs)) conflicts.push(conflict);
  }
  return { cells, conflicts };
}
