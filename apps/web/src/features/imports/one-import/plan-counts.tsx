import type { ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import styles from './one-import.module.css';

const counted = ['creates', 'changes', 'unchanged', 'problems', 'rowsRefused', 'notes'] as const;

/** What a plan comes to, figure by figure. */
export function PlanCounts({ plan }: { plan: ImportPlanAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <dl className={styles.counts} aria-label={t('imports.counts')}>
      {counted.map((name) => (
        <div key={name} data-alert={(name === 'problems' && plan.problems > 0) || undefined}>
          <dt>{t(`imports.count.${name}`)}</dt>
          <dd>{formatInteger(plan[name], lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
