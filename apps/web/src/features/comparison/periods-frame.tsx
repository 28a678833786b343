import { comparedPeriodsModel } from '@tiendo/charts/averages/compared-periods-model.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { FigureContent } from '../../shared/figure-frame/figure-content.tsx';
import { FrameShell } from '../../shared/figure-frame/frame-shell.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { periodOf } from '../../shared/view/periods.ts';
import type { View } from '../../shared/view/view-search.ts';
import { useCompared } from './use-compared.ts';

const id = 'so-sanh';
const height = 8;

/** The periods of the unit side by side, those that could be asked. */
export function PeriodsFrame({ views }: { views: readonly View[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { compared, pending } = useCompared(views);
  const periods = compared.flatMap(({ view, average }) =>
    average === null ? [] : [{ name: formatPeriod(periodOf(view.period), lang), answer: average }],
  );
  if (pending || periods.length === 0)
    return (
      <FrameShell id={id} title={null} height={height}>
        <FrameSkeleton label={t('comparison.figure')} />
      </FrameShell>
    );
  return <FigureContent id={id} model={comparedPeriodsModel({ periods, lang })} height={height} />;
}
