import { useQuery } from '@tanstack/react-query';
import { trendModel } from '@tiendo/charts/trend/trend-model.ts';
import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { quarterCodeOf, quarterOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../figure-frame/figure-frame.tsx';
import { trendQuery } from '../view/trend-query.ts';
import { lineageQuery } from '../view/view-queries.ts';

type TrendFrameProps = {
  view: View;
  /** One commune or village: its beginning and end are told by the units it came from and became. */
  single?: boolean;
};

/** The average by quarter, with target, breaks and what is not known. */
export function TrendFrame({ view, single = false }: TrendFrameProps) {
  const { t } = useTranslation();
  const currentPeriod = quarterCodeOf(quarterOfPeriod(view.period));
  const lineage = useQuery({ ...lineageQuery(view), enabled: single }).data ?? null;
  const model = useCallback(
    (answer: TrendAnswer, lang: Lang) => trendModel({ answer, currentPeriod, lang, lineage }),
    [currentPeriod, lineage],
  );
  return (
    <FigureFrame
      id="dien-bien"
      label={t('figure.trend')}
      query={useQuery(trendQuery(view))}
      address={trendQuery(view).queryKey[0]}
      model={model}
      height={13.25}
    />
  );
}
