import type { ImportAnswer, ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import styles from '../imports.module.css';
import { ApplyForm } from './apply-form.tsx';
import { PlanCounts } from './plan-counts.tsx';
import { PlannedChanges } from './planned-changes.tsx';
import { PlannedFindings } from './planned-findings.tsx';
import { Questions } from './questions/questions.tsx';

type PlannedImportProps = { item: ImportAnswer; plan: ImportPlanAnswer };

/** What changed while the plan was looked at. */
function PlanChanged({ plan }: { plan: ImportPlanAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <p className={styles.alert} role="alert">
      <Icon name="warning" /> {t('imports.planChanged', { count: formatCount(plan.differs, lang) })}
    </p>
  );
}

/** A plan to be looked at: what it asks, what is wrong, what would change, and the way to have it done. */
export function PlannedImport({ item, plan }: PlannedImportProps) {
  return (
    <>
      {item.error === 'plan_changed' && <PlanChanged plan={plan} />}
      <PlanCounts plan={plan} />
      <Questions item={item} plan={plan} />
      <PlannedFindings item={item} plan={plan} />
      <PlannedChanges item={item} plan={plan} />
      <ApplyForm item={item} plan={plan} />
    </>
  );
}
