import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import styles from './criteria-table.module.css';
import type { CriterionRow, IndicatorRow } from './criterion-rows.ts';
import { useThresholdText } from './use-threshold-text.ts';

function IndicatorLine({ row }: { row: IndicatorRow }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { indicator, applying } = row;
  const textOf = useThresholdText();
  const foreign = lang === 'vi' ? {} : { lang: 'vi' };
  return (
    <li>
      <span className={styles.code}>{indicator.code}</span>
      <span>
        <span {...(indicator.text === null ? {} : foreign)}>
          {indicator.text ?? t('commune.textNotKnown')}
        </span>
        {indicator.note !== null && (
          <span className={styles.provenance} {...foreign}>
            {indicator.note}
          </span>
        )}
      </span>
      <span className={styles.held}>
        <b>{textOf(row)}</b>
        {applying.threshold !== null && (
          <span className={styles.provenance}>
            {row.source ?? t('commune.noSource')}
            {applying.threshold.confidence !== null &&
              `; ${t(`confidence.${applying.threshold.confidence}`)}`}
          </span>
        )}
      </span>
    </li>
  );
}

/** The indicators of a criterion, what each is held to, where that was read and how sure it is. */
export function IndicatorLines({ row }: { row: CriterionRow }) {
  const { t } = useTranslation();
  return (
    <>
      {row.responsibleBody !== null && (
        <p className={styles.body}>
          {t('commune.responsible')} <span lang="vi">{row.responsibleBody}</span>
        </p>
      )}
      {row.indicators.length === 0 && <p className={styles.body}>{t('commune.noIndicatorsText')}</p>}
      <ul className={styles.indicators}>
        {row.indicators.map((one) => (
          <IndicatorLine key={one.indicator.code} row={one} />
        ))}
      </ul>
    </>
  );
}
