import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import styles from './count-ruler.module.css';
import { useRulerWords } from './use-ruler-words.ts';

type CountRulerProps = { size: number; met: number; notMet: number; simulated: boolean };

/** A count over its denominator: one tick one criterion, the rest unknown. */
export function CountRuler({ size, met, notMet, simulated }: CountRulerProps) {
  const wordsOf = useRulerWords();
  const stateAt = (at: number): KnownVerdict =>
    at < met ? 'met' : at < met + notMet ? 'not_met' : 'unknown';
  const ticks = Array.from({ length: size }, (_, at) => stateAt(at));
  const countOf = (verdict: KnownVerdict) => ticks.filter((tick) => tick === verdict).length;
  return (
    <span className={styles.ruler} role="img" aria-label={wordsOf(countOf, size)}>
      {ticks.map((state, at) => (
        <i key={at} data-state={state} data-simulated={simulated || undefined} />
      ))}
    </span>
  );
}
