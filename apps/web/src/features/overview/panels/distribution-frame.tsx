import { useQuery } from '@tanstack/react-query';
import { distributionModel } from '@tiendo/charts/distribution/distribution-model.ts';
import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../../shared/figure-frame/figure-frame.tsx';
import { distributionQuery } from '../../../shared/view/view-queries.ts';

const model = (answer: DistributionAnswer, lang: Lang) => distributionModel({ answer, lang });

/** Communes by the number of criteria they meet. */
export function DistributionFrame({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <FigureFrame
      id="phan-bo"
      label={t('figure.distribution')}
      query={useQuery(distributionQuery(view))}
      address={distributionQuery(view).queryKey[0]}
      model={model}
      height={9.75}
    />
  );
}
