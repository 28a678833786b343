import { indicatorNumber } from '@tiendo/domain/wording/thresholds.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import styles from './criterion-pane.module.css';

type ThresholdBulletProps = { value: number; threshold: number; unit: string; simulated: boolean };

/** A round end of the scale above both numbers; a percentage ends at 100. */
function scaleEnd(value: number, threshold: number, unit: string): number {
  const most = Math.max(value, threshold, 1);
  if (unit.startsWith('%') && most <= 100) return 100;
  const step = 10 ** Math.floor(Math.log10(most)) / 2;
  return Math.ceil((most * 1.1) / step) * step;
}

/** A value as a bar from zero, its threshold as a stroke across. */
export function ThresholdBullet({ value, threshold, unit, simulated }: ThresholdBulletProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const end = scaleEnd(value, threshold, unit);
  const share = (of: number) => `${(of / end) * 100}%`;
  const number = (of: number) => indicatorNumber(of, lang);
  const told = t('matrix.pane.bullet', { value: number(value), threshold: number(threshold), unit });
  return (
    <div className={styles.bullet} role="img" aria-label={told}>
      <span
        className={styles.bulletText}
        style={{ left: share(threshold) }}
        data-flip={threshold > end * 0.6 || undefined}
      >
        {t('matrix.pane.threshold', { value: number(threshold) })}
      </span>
      <span className={styles.track}>
        <span
          className={styles.bar}
          data-simulated={simulated || undefined}
          style={{ width: share(value) }}
        />
        <span className={styles.stroke} style={{ left: share(threshold) }} />
      </span>
      <span className={styles.ends}>
        <span>0</span>
        <span>
          {number(end)} {unit}
        </span>
      </span>
    </div>
  );
}
