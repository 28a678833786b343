import { useQuery } from '@tanstack/react-query';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { averageQuery } from '../../shared/view/view-queries.ts';
import { LayerStrip } from '../../shared/view-page/layer-strip.tsx';

/** What was published beside: a total without names. */
function PublishedBeside({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { data } = useQuery(averageQuery(view));
  if (data?.dataAsOf == null || !data.origins.includes('published') || data.count !== null) return null;
  return (
    <>
      {' '}
      {t('matrix.layer.published')} <Tag kind="published" />{' '}
      {t('matrix.layer.totalsOnly', { date: formatDate(data.dataAsOf, lang) })}
    </>
  );
}

/** How much of the matrix is simulated. */
export function MatrixLayerStrip({ view, answer }: { view: View; answer: MatrixAnswer | undefined }) {
  const { t } = useTranslation();
  const lang = useLang();
  const all = answer?.items.filter(({ origin }) => origin !== null) ?? [];
  const simulated = all.filter(({ origin }) => origin === 'simulated').length;
  const kind = answer === undefined ? '' : unitKindName(countedKind(answer.criteriaSet), lang, all.length);
  const words =
    simulated === all.length
      ? t('matrix.layer.all')
      : t('matrix.layer.some', {
          simulated: formatInteger(simulated, lang),
          of: formatInteger(all.length, lang),
          kind,
        });
  return (
    <LayerStrip
      view={view}
      simulated={
        simulated === 0 ? null : (
          <>
            <b>{words}</b>
            <PublishedBeside view={view} />
          </>
        )
      }
    />
  );
}
