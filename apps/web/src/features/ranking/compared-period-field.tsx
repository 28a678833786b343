import type { RankingChoice } from '@tiendo/contracts/ranking-address.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf, previousCode } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { useEarlierPeriods } from '../../shared/view/earlier-periods.ts';
import { FilterSelect } from '../../shared/view-bar/filter-select.tsx';

/** Two years of quarters. */
const offered = 8;

type ComparedPeriodFieldProps = {
  view: View;
  since: string;
  choose: (change: Partial<RankingChoice>) => void;
};

/** The period that places and criteria are compared with. */
export function ComparedPeriodField({ view, since, choose }: ComparedPeriodFieldProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const label = (code: string) => capitaliseFirst(formatPeriod(periodOf(code), lang));
  const options = useEarlierPeriods(view.period, offered).map((value) => ({ value, label: label(value) }));
  return (
    <FilterSelect
      caption={t('ranking.since')}
      value={since}
      options={options}
      otherwise={label(since)}
      onChoose={(value) => choose({ since: value === previousCode(view.period) ? null : value })}
    />
  );
}
