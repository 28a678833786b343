import { useTranslation } from 'react-i18next';
import styles from './count-ruler.module.css';

type CountRulerProps = { size: number; met: number; notMet: number; simulated: boolean };

/** A count over its denominator: one tick one criterion, the rest unknown. */
export function CountRuler({ size, met, notMet, simulated }: CountRulerProps) {
  const { t } = useTranslation();
  const unknown = size - met - notMet;
  const stateAt = (at: number) => (at < met ? 'met' : at < met + notMet ? 'not_met' : 'unknown');
  return (
    <span className={styles.ruler} role="img" aria-label={t('count.ruler', { size, met, notMet, unknown })}>
      {Array.from({ length: size }, (_, at) => (
        <i key={at} data-state={stateAt(at)} data-simulated={simulated || undefined} />
      ))}
    </span>
  );
}
