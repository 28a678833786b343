import type { CriterionState } from '@tiendo/contracts/figures/unit-states.ts';
import { useTranslation } from 'react-i18next';
import styles from './count-ruler.module.css';

type Verdict = CriterionState['verdict'];

type StateRulerProps = {
  /** In the order of the set; empty where the set's criteria are not known. */
  verdicts: readonly Verdict[];
  size: number;
  /** The count where it is known, also without the criteria by name. */
  met: number | null;
  simulated: boolean;
};

const stateOf = (verdict: Verdict): 'met' | 'not_met' | 'unknown' =>
  verdict === 'basically_met' ? 'met' : verdict === 'not_assessed' ? 'unknown' : verdict;

/** One tick a criterion in the order of the set; those met by count alone stand first. */
export function StateRuler({ verdicts, size, met, simulated }: StateRulerProps) {
  const { t } = useTranslation();
  const named = verdicts.some((verdict) => verdict !== 'unknown');
  const ticks = named
    ? verdicts.map(stateOf)
    : Array.from({ length: size }, (_, at) => (at < (met ?? 0) ? ('met' as const) : ('unknown' as const)));
  const count = (state: 'met' | 'not_met' | 'unknown') => ticks.filter((tick) => tick === state).length;
  const words = { size, met: met ?? count('met'), notMet: count('not_met'), unknown: count('unknown') };
  return (
    <span className={styles.ruler} role="img" aria-label={t('count.ruler', words)}>
      {ticks.map((state, at) => (
        <i key={at} data-state={state} data-simulated={simulated || undefined} />
      ))}
    </span>
  );
}
