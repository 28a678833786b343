import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { FigureContent } from '../../shared/figure-frame/figure-content.tsx';
import { FrameShell } from '../../shared/figure-frame/frame-shell.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';

const id = 'so-sanh';

type ComparedFrameProps = {
  /** Null where there is no answer to draw. */
  model: FigureModel | null;
  asked: { error: Error | null; pending: boolean; retry: () => void };
  height: number;
};

/** The picture of what could be asked; the table says why another could not. */
export function ComparedFrame({ model, asked: { error, pending, retry }, height }: ComparedFrameProps) {
  const { t } = useTranslation();
  if (model !== null && !pending)
    return <FigureContent id={id} model={model} address={null} height={height} />;
  return (
    <FrameShell id={id} title={pending ? null : t('comparison.figure')} height={height}>
      {pending || error === null ? (
        <FrameSkeleton label={t('comparison.figure')} />
      ) : (
        <FailureWords failure={failureOf(error)} onRetry={retry} />
      )}
    </FrameShell>
  );
}
