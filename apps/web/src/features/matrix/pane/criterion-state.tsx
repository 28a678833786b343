import type { CriterionAnswer, CriterionIndicator } from '@tiendo/contracts/figures/criterion.ts';
import { shortfallOf } from '@tiendo/domain/criteria/shortfall.ts';
import { indicatorNumber } from '@tiendo/domain/wording/thresholds.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { Tag } from '../../../shared/ui/tag.tsx';
import styles from './criterion-pane.module.css';
import { ThresholdBullet } from './threshold-bullet.tsx';

type Measured = { indicator: CriterionIndicator; value: number; threshold: number };

/** The indicators whose value and threshold are both one number. */
function measured(indicators: readonly CriterionIndicator[]): Measured[] {
  return indicators.flatMap((indicator) => {
    const { quantity = null } = indicator.value ?? {};
    const threshold = indicator.threshold?.value ?? null;
    const value = quantity?.qualifier === 'exact' ? quantity.min : null;
    return value === null || threshold === null ? [] : [{ indicator, value, threshold }];
  });
}

/** The verdict with its origin, and each measured value against its threshold. */
export function CriterionState({ answer }: { answer: CriterionAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { verdict, origin, indicators } = answer;
  const simulated = origin === 'simulated';
  return (
    <>
      <p className={styles.state}>
        <StateGlyph state={verdict} simulated={simulated} />
        <b>{verdictWord(verdict, lang)}</b>
        {origin !== null && <Tag kind={origin} />}
      </p>
      {measured(indicators).map((one) => {
        const missing = shortfallOf(one.indicator.operator, one.value, one.threshold);
        const unit = one.indicator.unitOfMeasure ?? '';
        return (
          <div key={one.indicator.code}>
            {missing !== null && (
              <p className={styles.missing}>
                {t('matrix.pane.missing', { value: `${indicatorNumber(missing, lang)} ${unit}` })}
              </p>
            )}
            <ThresholdBullet value={one.value} threshold={one.threshold} unit={unit} simulated={simulated} />
          </div>
        );
      })}
    </>
  );
}
