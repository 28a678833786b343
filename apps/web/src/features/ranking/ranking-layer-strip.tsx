import { useQuery } from '@tanstack/react-query';
import type { FigureOriginCode } from '@tiendo/contracts/values.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { LayerStrip } from '../../shared/view-page/layer-strip.tsx';
import { lossesQuery, paceQuery, rankingQuery, standingQuery } from './ranking-queries.ts';

type Part = 'places' | 'changes' | 'targets' | 'counts' | 'recognitions';

/** The parts of the page of which anything is simulated. */
function useSimulatedParts(view: View, since: string): Part[] {
  const pace = useQuery(paceQuery(view)).data?.items ?? [];
  const standing = useQuery(standingQuery(view)).data?.items ?? [];
  const parts: Record<Part, readonly FigureOriginCode[]> = {
    places: useQuery(rankingQuery(view, since)).data?.items.flatMap(({ origins }) => origins) ?? [],
    changes: useQuery(lossesQuery(view, since)).data?.items.flatMap(({ origins }) => origins) ?? [],
    targets: pace.map(({ origin }) => origin),
    counts: pace.flatMap(({ origins }) => origins),
    recognitions: standing.map(({ recognition }) => recognition.origin),
  };
  return (Object.keys(parts) as Part[]).filter((part) => parts[part].includes('simulated'));
}

/** What on this page is simulated, part by part. */
export function RankingLayerStrip({ view, since }: { view: View; since: string }) {
  const { t } = useTranslation();
  const parts = useSimulatedParts(view, since);
  const words = (
    <>
      <b>{t('layer.simulated')}</b> {parts.map((part) => t(`ranking.part.${part}`)).join(', ')}.
    </>
  );
  return <LayerStrip view={view} simulated={parts.length === 0 ? null : words} />;
}
