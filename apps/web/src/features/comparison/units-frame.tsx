import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { comparisonModel } from '@tiendo/charts/comparison/comparison-model.ts';
import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { FigureContent } from '../../shared/figure-frame/figure-content.tsx';
import { FrameShell } from '../../shared/figure-frame/frame-shell.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { trendQuery } from '../../shared/view/trend-query.ts';

const id = 'so-sanh';
const height = 18;

/** The answers that came, and the first error of those that did not. */
const together = (trends: UseQueryResult<TrendAnswer>[]) => ({
  answers: trends.flatMap(({ data }) => data ?? []),
  error: trends.find(({ error }) => error !== null)?.error ?? null,
  pending: trends.some(({ isPending }) => isPending),
});

/** The units by quarter, those that could be asked; the table says why another could not. */
export function UnitsFrame({ views }: { views: readonly View[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const queries = views.map((view) => trendQuery(view));
  const { answers, error, pending } = useQueries({ queries, combine: together });
  const model = useMemo(
    () => (answers.length === 0 ? null : comparisonModel({ answers, lang })),
    [answers, lang],
  );
  if (model !== null && !pending)
    return <FigureContent id={id} model={model} address={null} height={height} />;
  const retry = () => queries.forEach(({ queryKey }) => void client.refetchQueries({ queryKey }));
  return (
    <FrameShell id={id} title={pending ? null : t('comparison.figure')} height={height}>
      {pending || error === null ? (
        <FrameSkeleton label={t('comparison.figure')} />
      ) : (
        <FailureWords failure={failureOf(error)} onRetry={retry} />
      )}
    </FrameShell>
  );
}
