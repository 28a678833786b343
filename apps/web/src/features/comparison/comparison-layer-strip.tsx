import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { LayerStrip } from '../../shared/view-page/layer-strip.tsx';
import { useCompared } from './use-compared.ts';

/** Which of the figures side by side are simulated. */
export function ComparisonLayerStrip({ view, views }: { view: View; views: readonly View[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { compared } = useCompared(views);
  const simulated = compared.filter(({ average }) => average?.origins.includes('simulated'));
  const names = simulated.map(
    (one) => `${one.unitName ?? one.view.unit}, ${formatPeriod(periodOf(one.view.period), lang)}`,
  );
  const words = (
    <>
      <b>{t('layer.simulated')}</b> {names.join('; ')}.
    </>
  );
  return <LayerStrip view={view} simulated={names.length === 0 ? null : words} />;
}
