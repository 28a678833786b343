import type { HeldReading } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { setInForce, startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import {
  type HeldCriterion,
  heldLevelOf,
  heldSince,
  type RevocationGround,
  revocationReading,
} from '@tiendo/domain/dossiers/revocation.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { standingOfEachDate } from '@tiendo/domain/progress/state.ts';
import { unknownMask, type VerdictMask, verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import { compareDates } from '@tiendo/domain/time/calendar-date.ts';
import type { Data } from '../../../shared/data/data.ts';
import type { SaidState } from '../../../shared/progress/progress-history.ts';
import type { CriteriaSetRecord } from '../../../shared/reference/criteria-set-record.ts';
import { rowIdsOf, type UnitRecord } from '../../../shared/reference/unit-record.ts';

/** What of the data recognitions are held against. */
export type HeldAgainst = Pick<Data, 'sets' | 'progress'> & {
  /** Criteria whose failing weighs in revocation. */
  readonly keys: ReadonlySet<number>;
  readonly today: string;
};

/** A recognition of a unit as it is now. */
export type HeldRecognition = {
  readonly unit: UnitRecord;
  readonly levelCode: string;
  readonly simulated: boolean;
  /** The day of the decision: what was said before does not tell whether it still holds. */
  readonly since: string;
};

type State = { readonly asOf: string; readonly said: SaidState; readonly set: CriteriaSetRecord };

/** What was accepted of a unit since its recognition, by any set of the level, newest first. */
function statesOf({ sets, progress, today }: HeldAgainst, recognition: HeldRecognition): State[] {
  const { unit, levelCode, simulated, since } = recognition;
  const path = [unit.id, ...unit.pathIds];
  const ofLevel = sets.all
    .filter((set) => set.levelCode === heldLevelOf(levelCode))
    .filter(({ scopeUnitId }) => scopeUnitId === null || path.includes(scopeUnitId));
  const states = rowIdsOf(unit).flatMap((row) =>
    ofLevel.flatMap((set) =>
      (progress.history(row, set.id)?.states ?? []).map((said) => ({ asOf: said.asOf, said, set })),
    ),
  );
  const speaking = states.filter(
    ({ asOf, said }) => since <= asOf && asOf <= today && (originOf(said) === 'simulated') === simulated,
  );
  const begins = ({ set }: State) => startOfSet(set) ?? '';
  return standingOfEachDate(
    speaking.toSorted((a, b) => compareDates(b.asOf, a.asOf) || compareDates(begins(b), begins(a))),
  );
}

type Read = { readonly criteria: HeldReading['criteriaNotMet']; readonly held: HeldCriterion[] };

/** The criteria of a set with the verdicts of a mask. */
function readMask({ sets, keys }: HeldAgainst, set: CriteriaSetRecord | null, mask?: VerdictMask): Read {
  const all = sets.family(set?.code ?? '')?.criteria ?? [];
  const verdicts = mask ?? unknownMask(all.length);
  const criteria = all.map((criterion) => ({ ...criterion, isKey: keys.has(criterion.id) }));
  return {
    criteria,
    held: criteria.map(({ isKey }, place) => ({ verdict: verdictAt(verdicts, place), isKey })),
  };
}

const readingOf = ({ held }: Pick<Read, 'held'>) =>
  revocationReading(
    held,
    held.some(({ isKey }) => isKey),
  );

/** Whether a standing is a ground of revocation. */
export const isGround = (standing: HeldReading['standing']): standing is RevocationGround =>
  standing === 'half_not_met' || standing === 'third_with_key_not_met';

/** What the law says of a recognition by the last state accepted since; nothing can be told where there is none. */
export function heldReading(against: HeldAgainst, recognition: HeldRecognition): HeldReading {
  const { unit, levelCode } = recognition;
  const states = statesOf(against, recognition);
  const [newest] = states;
  const path = [unit.id, ...unit.pathIds];
  const inForce = setInForce(against.sets.all, heldLevelOf(levelCode), against.today, path);
  const set = newest?.set ?? inForce;
  const { criteria, held } = readMask(against, set, newest?.said.mask);
  const reading = readingOf({ held });
  const ofState = (state: State) => readingOf(readMask(against, state.set, state.said.mask));
  return {
    ...reading,
    standing: newest === undefined ? 'cannot_tell' : reading.standing,
    setCode: set?.code ?? null,
    asOf: newest?.asOf ?? null,
    basis: newest?.said.kinds[0].basis ?? null,
    groundSince: heldSince(states, (state) => isGround(ofState(state).standing)),
    belowSince: heldSince(states, (state) => ofState(state).notMet > 0),
    criteriaNotMet: criteria.filter((_, place) => {
      const verdict = held[place]?.verdict;
      return verdict === 'not_met' || verdict === 'basically_met';
    }),
  };
}
