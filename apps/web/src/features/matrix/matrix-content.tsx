import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../shared/figure-frame/frame-skeleton.tsx';
import { StaleRibbon } from '../../shared/figure-frame/stale-ribbon.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { ExportMenu } from '../../shared/view-page/export-menu.tsx';
import { useViewProblem } from '../../shared/view-page/use-view-problem.ts';
import { ViewPage } from '../../shared/view-page/view-page.tsx';
import { MatrixFields } from './fields/matrix-fields.tsx';
import styles from './matrix.module.css';
import { MatrixBoard } from './matrix-board.tsx';
import { MatrixLayerStrip } from './matrix-layer-strip.tsx';
import { matrixPageFile, useMatrix } from './matrix-queries.ts';
import { isWhole } from './shown-rows.ts';
import { useMatrixChoice } from './use-matrix-choice.ts';

/** The page of one view: the finding, the grid, and the cell that is open. */
export function MatrixContent({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const choice = useMatrixChoice(view);
  const { data, error, isFetching, dataUpdatedAt, refetch } = useMatrix(view, choice.since);
  const problem = useViewProblem(view, [error]);
  return (
    <ViewPage
      view={view}
      documentTitle={(of) => t('matrix.documentTitle', { of })}
      problem={problem}
      strip={<MatrixLayerStrip view={view} answer={data} />}
      fields={<MatrixFields view={view} choice={choice} answer={data} />}
      actions={<ExportMenu {...(isWhole(choice) ? { zip: matrixPageFile(view, choice.since, lang) } : {})} />}
    >
      {data === undefined ? (
        <div className={styles.waiting}>
          <h1 className={styles.title}>{t('matrix.label')}</h1>
          {error === null || isFetching ? (
            <FrameSkeleton label={t('matrix.label')} />
          ) : (
            <FailureWords failure={failureOf(error)} onRetry={refetch} />
          )}
        </div>
      ) : (
        <>
          {error !== null && <StaleRibbon updatedAt={dataUpdatedAt} onRetry={refetch} />}
          <MatrixBoard view={view} choice={choice} answer={data} />
        </>
      )}
    </ViewPage>
  );
}
