import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import styles from '../imports.module.css';
import { Progress } from '../progress.tsx';
import { CancelImportButton } from './cancel-import-button.tsx';
import own from './one-import.module.css';

/** How far the server is, and the way to stop it. */
export function UnderWay({ item }: { item: ImportAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { progress } = item;
  return (
    <section className={own.underWay} aria-label={t('imports.progress')}>
      {progress !== null && (
        <Progress
          label={t('imports.rowsRead', { rows: formatInteger(progress.rowsRead, lang) })}
          share={progress.share}
        />
      )}
      <p className={styles.quiet}>{t('imports.mayLeave')}</p>
      <div>
        <CancelImportButton item={item} />
      </div>
    </section>
  );
}
