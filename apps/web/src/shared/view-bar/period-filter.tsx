import { useQuery } from '@tanstack/react-query';
import { quarterOf } from '@tiendo/domain/time/period.ts';
import { dateOfPeriod, nextCode, periodOf, previousCode } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useKey } from '../keyboard/use-key.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { instanceQuery } from '../view/complete-view.ts';
import { useChangeView, useView } from '../view/use-view.ts';
import { FilterGroup } from './filter-field.tsx';
import { PeriodChoice } from './period-choice.tsx';
import styles from './period-filter.module.css';

/** The days between which there is anything to see. */
function useDataRange(): { first: string; last: string } | null {
  const { data } = useQuery(instanceQuery());
  return data?.firstData && data.lastData ? { first: data.firstData, last: data.lastData } : null;
}

/** The period: one step back or forth (keys `[` and `]`), or a quarter out of all that hold data. */
export function PeriodFilter() {
  const { t } = useTranslation();
  const lang = useLang();
  const { period } = useView();
  const changeView = useChangeView();
  const range = useDataRange();
  const [previous, next] = [previousCode(period), nextCode(period)];
  const hasPrevious = range === null || dateOfPeriod(previous) >= range.first;
  const hasNext = range === null || dateOfPeriod(period) < range.last;
  const goTo = (code: string) => void changeView({ period: code });
  useKey('[', () => hasPrevious && goTo(previous));
  useKey(']', () => hasNext && goTo(next));

  return (
    <FilterGroup caption={t('filter.period')}>
      <button
        type="button"
        className={styles.step}
        aria-label={t('filter.previousPeriod')}
        disabled={!hasPrevious}
        onClick={() => goTo(previous)}
      >
        <Icon name="left" />
      </button>
      <PeriodChoice
        label={capitaliseFirst(formatPeriod(periodOf(period), lang))}
        chosen={period}
        range={range && { first: quarterOf(range.first), last: quarterOf(range.last) }}
        onChoose={goTo}
      />
      <button
        type="button"
        className={styles.step}
        aria-label={t('filter.nextPeriod')}
        disabled={!hasNext}
        onClick={() => goTo(next)}
      >
        <Icon name="right" />
      </button>
    </FilterGroup>
  );
}
