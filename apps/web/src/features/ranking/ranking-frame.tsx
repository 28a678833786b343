import { useQuery } from '@tanstack/react-query';
import { rankingModel } from '@tiendo/charts/ranking/ranking-model.ts';
import { rankingOrders } from '@tiendo/charts/ranking/ranking-rows.ts';
import type { RankingAnswer } from '@tiendo/contracts/figures/ranking.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../shared/figure-frame/figure-frame.tsx';
import { ChoiceButtons } from '../../shared/ui/choice-buttons.tsx';
import { LevelChoice } from '../../shared/view/level-choice.tsx';
import type { Chosen } from './chosen.ts';
import { rankingQuery } from './ranking-queries.ts';

/** The places of the units below, and how they moved. */
export function RankingFrame({ view, since, choice, choose }: Chosen) {
  const { t } = useTranslation();
  const { order } = choice;
  const model = useCallback(
    (answer: RankingAnswer, lang: Lang) => rankingModel({ answer, order, lang }),
    [order],
  );
  const query = useQuery(rankingQuery(view, since));
  return (
    <FigureFrame
      id="xep-hang"
      label={t('ranking.figure')}
      query={query}
      model={model}
      height={25}
      extra={
        <>
          {query.data !== undefined && <LevelChoice view={view} answer={query.data} />}
          <ChoiceButtons
            label={t('ranking.order.label')}
            value={order}
            options={rankingOrders.map((value) => ({ value, label: t(`ranking.order.${value}`) }))}
            onChoose={(value) => choose({ order: value })}
          />
        </>
      }
    />
  );
}
