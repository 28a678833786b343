import { useQuery } from '@tanstack/react-query';
import { missedCriteriaModel } from '@tiendo/charts/missed/missed-criteria-model.ts';
import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../../shared/figure-frame/figure-frame.tsx';
import { criteriaQuery } from '../../../shared/view/view-queries.ts';

const model = (answer: CriteriaAnswer, lang: Lang) => missedCriteriaModel({ answer, lang, limit: 10 });

/** The criteria that most communes miss. */
export function MissedFrame({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <FigureFrame
      id="tieu-chi-thieu"
      label={t('figure.missed')}
      query={useQuery(criteriaQuery(view))}
      address={criteriaQuery(view).queryKey[0]}
      model={model}
      height={15}
    />
  );
}
