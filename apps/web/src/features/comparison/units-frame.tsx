import { comparisonModel } from '@tiendo/charts/comparison/comparison-model.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { trendQuery } from '../../shared/view/trend-query.ts';
import { ComparedFrame } from './compared-frame.tsx';
import { useAnswers } from './use-answers.ts';

/** The units by quarter. */
export function UnitsFrame({ views }: { views: readonly View[] }) {
  const lang = useLang();
  const asked = useAnswers(views.map((view) => trendQuery(view)));
  const { answers } = asked;
  const model = useMemo(() => {
    const known = answers.filter((answer) => answer !== null);
    return known.length === 0 ? null : comparisonModel({ answers: known, lang });
  }, [answers, lang]);
  return <ComparedFrame model={model} asked={asked} height={18} />;
}
