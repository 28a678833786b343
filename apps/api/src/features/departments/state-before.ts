import { type FigureOrigin, originOf } from '@tiendo/domain/figures/origin.ts';
import type { VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import type { Progress } from '../../shared/progress/progress.ts';
import { rowIdsOf, type UnitRecord } from '../../shared/reference/unit-record.ts';

export type StateBefore = {
  readonly asOf: string;
  readonly origin: FigureOrigin;
  readonly mask: VerdictMask;
};

/** The state of a unit accepted last before a day; a simulated one only where nothing real was said. */
export function stateBefore(
  progress: Progress,
  unit: UnitRecord,
  setId: number,
  day: string,
): StateBefore | null {
  const states = rowIdsOf(unit).flatMap((rowId) => progress.history(rowId, setId)?.states ?? []);
  const earlier = states.filter(({ asOf }) => asOf < day);
  const state = earlier.find((one) => originOf(one) !== 'simulated') ?? earlier[0];
  return state === undefined ? null : { asOf: state.asOf, origin: originOf(state), mask: state.mask };
}
