import { useQuery } from '@tanstack/react-query';
import { unitsModel } from '@tiendo/charts/units-model.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { FigureFrame } from '../../../shared/figure-frame/figure-frame.tsx';
import { LevelChoice } from '../../../shared/view/level-choice.tsx';
import { byUnitQuery } from '../overview-queries.ts';

/** The units below: criteria met by each commune, or the average of each larger unit. */
export function UnitsFrame({ view }: { view: View }) {
  const { t } = useTranslation();
  const query = useQuery(byUnitQuery(view));
  return (
    <FigureFrame
      id="cac-don-vi"
      label={t('figure.units')}
      query={query}
      address={byUnitQuery(view).queryKey[0]}
      model={unitsModel}
      height={12}
      extra={query.data !== undefined && <LevelChoice view={view} answer={query.data} />}
    />
  );
}
