import styles from './count-ruler.module.css';
import { type TickState, useRulerWords } from './use-ruler-words.ts';

type CountRulerProps = { size: number; met: number; notMet: number; unknown: number; simulated: boolean };

/** A count over its denominator, one tick one criterion: met, not met, known to be neither, unknown. */
export function CountRuler({ size, met, notMet, unknown, simulated }: CountRulerProps) {
  const wordsOf = useRulerWords();
  const told = met + notMet;
  const known = Math.max(told, size - unknown);
  const stateAt = (at: number): TickState =>
    at < met ? 'met' : at < told ? 'not_met' : at < known ? 'neither' : 'unknown';
  const ticks = Array.from({ length: size }, (_, at) => stateAt(at));
  const countOf = (state: TickState) => ticks.filter((tick) => tick === state).length;
  return (
    <span className={styles.ruler} role="img" aria-label={wordsOf(countOf, size)}>
      {ticks.map((state, at) => (
        <i key={at} data-state={state} data-simulated={simulated || undefined} />
      ))}
    </span>
  );
}
