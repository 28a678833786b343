import { useQuery } from '@tanstack/react-query';
import { changesModel } from '@tiendo/charts/changes/changes-model.ts';
import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../shared/figure-frame/figure-frame.tsx';
import { ChoiceButtons } from '../../shared/ui/choice-buttons.tsx';
import type { Chosen } from './chosen.ts';
import { lossesQuery } from './ranking-queries.ts';

/** What was gained and lost, by criterion or by unit. */
export function ChangesFrame({ view, since, choice, choose }: Chosen) {
  const { t } = useTranslation();
  const { by } = choice;
  const model = useCallback((answer: ChangesAnswer, lang: Lang) => changesModel({ answer, by, lang }), [by]);
  return (
    <FigureFrame
      id="tang-giam"
      label={t('ranking.changes')}
      query={useQuery(lossesQuery(view, since))}
      model={model}
      height={12}
      extra={
        <ChoiceButtons
          label={t('ranking.by.label')}
          value={by}
          options={(['criterion', 'unit'] as const).map((value) => ({
            value,
            label: t(`ranking.by.${value}`),
          }))}
          onChoose={(value) => choose({ by: value })}
        />
      }
    />
  );
}
