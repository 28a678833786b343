import type { CriteriaSetDirectory } from '../reference/criteria-set-directory.ts';
import type { SetContent } from './set-content.ts';

const contents = new WeakMap<CriteriaSetDirectory, Map<number, SetContent>>();

/** What a set asks for, read once for as long as the sets stand: whatever of them changes makes another directory. */
export async function keptSetContent(
  sets: CriteriaSetDirectory,
  setId: number,
  read: (setId: number) => Promise<SetContent>,
): Promise<SetContent> {
  const kept = contents.get(sets) ?? new Map<number, SetContent>();
  contents.set(sets, kept);
  const content = kept.get(setId) ?? (await read(setId));
  kept.set(setId, content);
  return content;
}
