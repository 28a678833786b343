import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { SetReading } from '@tiendo/contracts/set-mappings.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import styles from './criteria-sets.module.css';
import { readingTitle } from './readings-table.tsx';

function ReadingBasis({ mapping }: { mapping: SetReading }) {
  const { t } = useTranslation();
  const lang = useLang();
  const set = readingTitle(mapping, t, lang);
  if (!mapping.known) return <p className={styles.basis}>{t('criteriaSets.allUnknown', { set })}</p>;
  const notes = [...new Set(mapping.criteria.flatMap((reading) => reading.notes))];
  if (notes.length === 0) return null;
  return (
    <p className={styles.basis}>
      {t('criteriaSets.basis', { set })} <span lang="vi">{notes.join(' ')}</span>
    </p>
  );
}

/** What tells how the set reads in others, or that nothing does. */
export function ReadingBases({ mappings }: Pick<CriteriaSetAnswer, 'mappings'>) {
  const { t } = useTranslation();
  if (mappings.length === 0) return <p className={styles.basis}>{t('criteriaSets.noRelated')}</p>;
  return mappings.map((mapping) => (
    <ReadingBasis key={`${mapping.direction} ${mapping.set.code}`} mapping={mapping} />
  ));
}
