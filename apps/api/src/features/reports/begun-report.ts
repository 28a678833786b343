import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import { type VerdictMask, verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import type { SetContent } from '../../shared/set-content/set-content.ts';
import type { StateRecord } from '../../shared/states/accepted-state.ts';
import { maskOfState } from './report-context.ts';
import type { NewReport } from './report-store.ts';

/** The verdicts that are known in a mask, by criterion. */
export const verdictsOfMask = (
  mask: VerdictMask,
  { criteria }: SetContent,
): { criterionId: number; verdict: Verdict }[] =>
  criteria.flatMap(({ id }, place) => {
    const verdict = verdictAt(mask, place);
    return verdict === null ? [] : [{ criterionId: id, verdict }];
  });

/** A draft that says what the last accepted state says, values too; notes and evidence are of the report they stand in. */
export const draftAfter = (
  state: StateRecord | null,
  content: SetContent,
  of: Pick<NewReport, 'unitId' | 'origin' | 'size'>,
): NewReport => ({
  ...of,
  verdicts: state === null ? [] : verdictsOfMask(maskOfState(state, content), content),
  notes: [],
  copied: state?.id ?? null,
  corrected: null,
  declaredCount: null,
  reason: null,
});
