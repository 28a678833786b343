import type { ReversalObstacle } from '@tiendo/domain/units/reorganisation-reversal.ts';
import type { ReorganisationStore } from './reorganisation-store.ts';

export type ReverseResult = { ok: true } | { ok: false; obstacles: ReversalObstacle[] };

/** Takes a reorganisation back, while nothing stands on what it formed. */
export function reverseReorganisation(store: ReorganisationStore, id: number): Promise<ReverseResult> {
  return store.write(async (writer) => {
    const obstacles = await writer.obstacles(id);
    if (obstacles.length > 0) return { ok: false, obstacles };
    await writer.takeBack(id);
    return { ok: true };
  });
}
