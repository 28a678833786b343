import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import styles from './count-ruler.module.css';
import { type TickState, useRulerWords } from './use-ruler-words.ts';

type StateRulerProps = {
  /** In the order of the set; empty where the set's criteria are not known. */
  verdicts: readonly KnownVerdict[];
  size: number;
  /** The count where it is known, also without the criteria by name. */
  met: number | null;
  simulated: boolean;
};

/** One tick a criterion in the order of the set; those met by count alone stand first. */
export function StateRuler({ verdicts, size, met, simulated }: StateRulerProps) {
  const wordsOf = useRulerWords();
  const named = verdicts.some((verdict) => verdict !== 'unknown');
  const ticks: readonly KnownVerdict[] = named
    ? verdicts
    : Array.from({ length: size }, (_, at) => (at < (met ?? 0) ? 'met' : 'unknown'));
  const countOf = (state: TickState) =>
    state === 'met' && met !== null ? met : ticks.filter((tick) => tick === state).length;
  return (
    <span className={styles.ruler} role="img" aria-label={wordsOf(countOf, size)}>
      {ticks.map((state, at) => (
        <i key={at} data-state={state} data-simulated={simulated || undefined} />
      ))}
    </span>
  );
}
