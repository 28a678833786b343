import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { OriginTags } from '../../shared/ui/tag.tsx';
import { UnitLink } from '../../shared/units/unit-link.tsx';
import { averageQuery, unitQuery } from '../../shared/view/view-queries.ts';
import { viewProblemOf } from '../../shared/view-page/view-problem-code.ts';
import { ComparedFigures } from './compared-figures.tsx';
import styles from './comparison.module.css';

/** Cells between the name and the last one. */
const figureCells = 6;

function NoFigures({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const { t } = useTranslation();
  if (error === null) return <td colSpan={figureCells} aria-busy="true" />;
  const code = viewProblemOf(error);
  return (
    <td colSpan={figureCells}>
      {code === null ? (
        <>
          {t('comparison.failed')}{' '}
          <Button look="text" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        </>
      ) : (
        t(`comparison.refused.${code}`)
      )}
    </td>
  );
}

type ComparedRowProps = { view: View; byPeriod: boolean; onRemove: (() => void) | null };

/** One unit or period: its figures, or why there are none. */
export function ComparedRow({ view, byPeriod, onRemove }: ComparedRowProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const unit = useQuery(unitQuery(view)).data;
  const average = useQuery(averageQuery(view));
  const period = capitaliseFirst(formatPeriod(periodOf(view.period), lang));
  const name = byPeriod ? period : (unit?.name ?? view.unit);
  return (
    <tr>
      <th scope="row" className={styles.names}>
        {byPeriod || unit === undefined ? name : <UnitLink unit={unit} />}{' '}
        <OriginTags origins={average.data?.origins ?? []} />
      </th>
      {average.data === undefined ? (
        <NoFigures error={average.error} onRetry={() => void average.refetch()} />
      ) : (
        <ComparedFigures view={view} average={average.data} />
      )}
      <td>
        {onRemove !== null && (
          <Button look="text" onClick={onRemove} aria-label={t('comparison.removeOne', { what: name })}>
            {t('comparison.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}
