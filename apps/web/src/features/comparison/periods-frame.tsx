import { comparedPeriodsModel } from '@tiendo/charts/averages/compared-periods-model.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { FigureContent } from '../../shared/figure-frame/figure-content.tsx';
import { FrameShell } from '../../shared/figure-frame/frame-shell.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
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
  const model = comparedPeriodsModel({ periods, lang });
  return <FigureContent id={id} model={model} address={null} height={height} />;
}
