import { Link } from '@tanstack/react-router';
import type { ImportAnswer, ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/account/me.ts';
import button from '../../../shared/ui/button.module.css';
import styles from '../imports.module.css';
import { TemplateButton } from '../template-button.tsx';
import { PlanCounts } from './plan-counts.tsx';
import { PlannedChanges } from './planned-changes.tsx';
import { PlannedFindings } from './planned-findings.tsx';

/** The way to hand in another file, or the same one again. */
function AnotherFile({ item: { round, unit } }: { item: ImportAnswer }) {
  const { t } = useTranslation();
  return (
    <Link className={button.button} to="/nhap-tu-tep" search={{ vong: round.id, 'don-vi': unit.ref }}>
      {t('imports.sendAgain')}
    </Link>
  );
}

/** An import that came to nothing. */
export function EndedImport({ item }: { item: ImportAnswer }) {
  return (
    <p className={styles.line}>
      <AnotherFile item={item} />
    </p>
  );
}

/** A file that could not be read: why, and what to do. */
export function RefusedImport({ item }: { item: ImportAnswer }) {
  const { plan } = item;
  return (
    <>
      {plan !== null && <PlannedFindings item={item} plan={plan} />}
      <div className={styles.line}>
        <AnotherFile item={item} />
        <TemplateButton choice={{ round: item.round.id, unit: item.unit.ref }} />
      </div>
    </>
  );
}

/** What was written, and where to go on. */
export function AppliedImport({ item, plan }: { item: ImportAnswer; plan: ImportPlanAnswer }) {
  const { t } = useTranslation();
  const readsBoard = useMay('board.read')?.granted === true;
  const search = { vong: item.round.id, 'don-vi': item.unit.ref };
  return (
    <>
      <p className={styles.line}>
        <Link className={button.button} to="/nhap-lieu" search={search}>
          {t('imports.toEntry')}
        </Link>
        {readsBoard && (
          <Link
            className={button.button}
            to="/tien-do-bao-cao"
            search={{ ...search, bo: item.round.setCode }}
          >
            {t('imports.toBoard')}
          </Link>
        )}
      </p>
      <PlanCounts plan={plan} />
      <PlannedFindings item={item} plan={plan} />
      <PlannedChanges item={item} plan={plan} />
    </>
  );
}
