import type { listDossiers } from '@tiendo/contracts/dossiers/dossier.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import styles from './queue.module.css';

export type Totals = AnswerOf<typeof listDossiers>['totals'];

/** How many dossiers of the unit stand in each state: `04 tỉnh đang thẩm định · 02 chờ hội đồng`. */
export function StateTotals({ totals }: { totals: Totals }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (totals.length === 0) return <p className={styles.totals}>{t('dossierQueue.noTotals')}</p>;
  return (
    <ul className={styles.totals} aria-label={t('dossierQueue.totals')}>
      {totals.map(({ state, dossiers }) => (
        <li key={state}>
          <b>{formatCount(dossiers, lang)}</b> {dossierStateName(state, lang)}
        </li>
      ))}
    </ul>
  );
}
