import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import { deduceVerdicts } from '@tiendo/domain/progress/snapshot.ts';
import type { ProgressReader, ProgressState } from './progress-reader.ts';

/** The verdicts of each state, by the state's id, with those that its count forces. */
export async function knownVerdicts(
  progress: ProgressReader,
  states: readonly ProgressState[],
  criterionIds: readonly number[],
): Promise<Map<number, ReadonlyMap<number, Verdict>>> {
  const given = await progress.verdicts(states.map((state) => state.id));
  return new Map(
    states.map((state) => {
      const results = given.get(state.id) ?? new Map<number, Verdict>();
      return [state.id, deduceVerdicts({ ...state, results }, criterionIds)];
    }),
  );
}
