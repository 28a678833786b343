import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { setLabel } from '../../shared/units/set-label.ts';
import { trendQuery } from '../../shared/view/trend-query.ts';
import { recognitionsQuery } from '../../shared/view/view-queries.ts';
import { LayerStrip } from '../../shared/view-page/layer-strip.tsx';
import { unitStatesQuery } from './commune-queries.ts';

/** What of the page is simulated: sets by name, other quarters, recognitions. */
export function CommuneLayerStrip({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const sets = useQuery(unitStatesQuery(view)).data?.items ?? [];
  const quarters = useQuery(trendQuery(view)).data?.points ?? [];
  const recognised = useQuery(recognitionsQuery(view)).data?.items ?? [];
  const named = (simulated: boolean) => [
    ...new Set(
      sets
        .filter(({ origin }) => origin !== null && (origin === 'simulated') === simulated)
        .map(({ criteriaSet }) => setLabel(criteriaSet, t, lang)),
    ),
  ];
  const parts = [
    ...named(true),
    ...(quarters.some(({ origins }) => origins.includes('simulated')) ? [t('layer.part.otherQuarters')] : []),
    ...(recognised.some(({ origin }) => origin === 'simulated') ? [t('layer.part.recognised')] : []),
  ];
  const real = named(false);
  const words = (
    <>
      <b>{t('layer.simulated')}</b> {parts.join(', ')}.{' '}
      {real.length > 0 && (
        <>
          {t('layer.publishedParts')} <Tag kind="published" />: {formatList(real, lang)}.
        </>
      )}
    </>
  );
  return <LayerStrip view={view} simulated={parts.length === 0 ? null : words} />;
}
