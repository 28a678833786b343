import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { averageQuery } from '../../../shared/view/view-queries.ts';
import { AsOfCell } from './as-of-cell.tsx';
import { AverageCell } from './average-cell.tsx';
import { ChangeCell } from './change-cell.tsx';
import { CountCell } from './count-cell.tsx';
import { RecognisedCell } from './recognised-cell.tsx';
import { ReportedCell } from './reported-cell.tsx';
import styles from './strip.module.css';
import { TargetCell } from './target-cell.tsx';
import { UnitRecognitionCell } from './unit-recognition-cell.tsx';

/** The five figures under the sentence, below the one strong rule of the page. */
export function FigureStrip({ view }: { view: View }) {
  const { t } = useTranslation();
  const { data } = useQuery(averageQuery(view));
  if (data === undefined) return <div className={styles.skeleton} />;
  return (
    <section aria-label={t('overview.figures')}>
      <dl className={styles.strip}>
        {data.count === null ? (
          <AverageCell average={data} />
        ) : (
          <CountCell average={data} count={data.count} />
        )}
        <ChangeCell view={view} average={data} />
        {data.count === null ? <ReportedCell average={data} /> : <AsOfCell average={data} />}
        {data.count === null ? <RecognisedCell view={view} /> : <UnitRecognitionCell view={view} />}
        <TargetCell view={view} average={data} />
      </dl>
    </section>
  );
}
