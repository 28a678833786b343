import { Link } from '@tanstack/react-router';
import type { TrendBreakChange, TrendBreakMark } from '@tiendo/charts/trend/trend-picture.ts';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { useChangeView, useView } from '../view/use-view.ts';
import styles from './figure-breaks.module.css';

function Change({ change }: { change: TrendBreakChange }) {
  const { t } = useTranslation();
  const { unit } = useView();
  return (
    <section>
      <h3>{t(`figure.break.title.${change.kind}`)}</h3>
      <dl>
        {change.dateText !== null && (
          <>
            <dt>{t('figure.break.date')}</dt>
            <dd>{change.dateText}</dd>
          </>
        )}
        <dt>{t('figure.break.change')}</dt>
        <dd>
          {change.change}
          {change.detail !== null && ` (${change.detail})`}
        </dd>
        <dt>{t('figure.break.act')}</dt>
        <dd lang={change.legalBasis === null ? undefined : 'vi'}>
          {change.legalBasis ?? t('figure.break.noAct')}
        </dd>
      </dl>
      {change.kind === 'units' && change.dateText !== null && (
        <Link to="/sap-xep-don-vi" search={{ 'don-vi': unit, tu: change.date, den: change.date }}>
          {t('figure.openBreak')}
        </Link>
      )}
    </section>
  );
}

/** Why the line breaks, and the choice to read on across it. */
export function BreakReason({ mark, onDone }: { mark: TrendBreakMark; onDone: () => void }) {
  const { t } = useTranslation();
  const changeView = useChangeView();
  const units = mark.changes.findLast((change) => change.kind === 'units');
  const restate = (unitsAt: string) => {
    onDone();
    void changeView({ reading: { mode: 'restated', unitsAt } });
  };
  return (
    <div className={styles.reason}>
      {mark.changes.map((change) => (
        <Change key={`${change.kind}:${change.date}`} change={change} />
      ))}
      {units !== undefined && (
        <Button data-autofocus onClick={() => restate(units.date)}>
          {t('figure.break.restate')}
        </Button>
      )}
    </div>
  );
}
