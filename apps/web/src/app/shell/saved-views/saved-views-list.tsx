import { CatchBoundary, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '../../../shared/i18n/i18n.ts';
import { loadPart } from '../../../shared/late/load-part.ts';
import { useSavedViews } from '../../../shared/saved-views/use-saved-views.ts';
import styles from '../navigation.module.css';

const SavedViewsDialog = lazy(async () => {
  const [{ SavedViewsDialog: Dialog }] = await Promise.all([
    loadPart(() => import('./saved-views-dialog.tsx')),
    loadLaterWords(),
  ]);
  return { default: Dialog };
});

/** The saved views, each a link, and the way to save the one that is open. */
export function SavedViewsList() {
  const { t } = useTranslation();
  const { views } = useSavedViews();
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <>
      <h2>{t('shell.savedViews')}</h2>
      <ul className={styles.saved}>
        {views.map(({ id, name, address }) => (
          <li key={id}>
            <Link to={address} title={name}>
              <span>{name}</span>
            </Link>
          </li>
        ))}
        <li>
          <button type="button" aria-haspopup="dialog" onClick={() => setState('open')}>
            {t('shell.saveView')}
          </button>
        </li>
      </ul>
      {state !== 'never' && (
        <CatchBoundary getResetKey={() => 'never'} errorComponent={() => null}>
          <Suspense fallback={null}>
            <SavedViewsDialog opened={state === 'open'} onClose={() => setState('closed')} />
          </Suspense>
        </CatchBoundary>
      )}
    </>
  );
}
