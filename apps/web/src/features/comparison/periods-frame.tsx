import { comparedPeriodsModel } from '@tiendo/charts/averages/compared-periods-model.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useMemo } from 'react';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { averageQuery } from '../../shared/view/view-queries.ts';
import { ComparedFrame } from './compared-frame.tsx';
import { useAnswers } from './use-answers.ts';

/** The periods of the unit side by side. */
export function PeriodsFrame({ views }: { views: readonly View[] }) {
  const lang = useLang();
  const asked = useAnswers(views.map((view) => averageQuery(view)));
  const { answers } = asked;
  const model = useMemo(() => {
    const periods = views.flatMap(({ period }, index) => {
      const answer = answers[index];
      return answer == null ? [] : [{ name: formatPeriod(periodOf(period), lang), answer }];
    });
    return periods.length === 0 ? null : comparedPeriodsModel({ periods, lang });
  }, [views, answers, lang]);
  return <ComparedFrame model={model} asked={asked} height={8} />;
}
