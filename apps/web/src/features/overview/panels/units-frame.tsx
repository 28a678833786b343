import { useQuery } from '@tanstack/react-query';
import { averagesModel } from '@tiendo/charts/averages/averages-model.ts';
import { communesModel } from '@tiendo/charts/communes/communes-model.ts';
import type { ByUnitAnswer } from '@tiendo/contracts/figures/by-unit.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../../shared/figure-frame/figure-frame.tsx';
import { LevelChoice } from '../../../shared/view/level-choice.tsx';
import type { View } from '../../../shared/view/view-search.ts';
import { byUnitQuery } from '../overview-queries.ts';

const counts = (answer: ByUnitAnswer): boolean =>
  answer.publishedGroups.length > 0 || answer.items.some((item) => item.kind === 'count');

const model = (answer: ByUnitAnswer, lang: Lang) =>
  counts(answer) ? communesModel({ answer, lang }) : averagesModel({ answer, lang });

/** The units below: criteria met by each commune, or the average of each larger unit. */
export function UnitsFrame({ view }: { view: View }) {
  const { t } = useTranslation();
  const query = useQuery(byUnitQuery(view));
  return (
    <FigureFrame
      id="cac-don-vi"
      label={t('figure.units')}
      query={query}
      model={model}
      height={12}
      extra={query.data !== undefined && <LevelChoice view={view} answer={query.data} />}
    />
  );
}
