import { CatchBoundary, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from '../../shared/late/load-part.ts';
import { useCurrentView } from '../../shared/view/use-view.ts';
import styles from './navigation.module.css';
import { useShortcutsDialog } from './use-shortcuts-dialog.ts';

const ShortcutsDialog = lazy(async () => {
  const { ShortcutsDialog: Dialog } = await loadPart(() => import('./shortcuts-dialog.tsx'));
  return { default: Dialog };
});

/** The pages that exist, in words; the API's documentation and the keys at the end. */
export function Navigation() {
  const { t } = useTranslation();
  const shortcuts = useShortcutsDialog();
  const view = useCurrentView();
  return (
    <nav className={styles.navigation} aria-label={t('shell.navigation')}>
      <h2>{t('shell.follow')}</h2>
      <ul>
        <li>
          <Link
            to="/tong-quan"
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            {t('shell.overview')}
          </Link>
        </li>
        <li>
          <Link
            to="/nguon-so-lieu"
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            {t('shell.sources')}
          </Link>
        </li>
        <li>
          <Link
            to="/bo-tieu-chi"
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            {t('criteriaSets.title')}
          </Link>
        </li>
        <li>
          <Link
            to="/sap-xep-don-vi"
            search={view === null ? {} : { 'don-vi': view.unit }}
            activeProps={{ 'aria-current': 'page' }}
            activeOptions={{ includeSearch: false }}
          >
            {t('reorganisations.navigation')}
          </Link>
        </li>
      </ul>
      <ul className={styles.end}>
        <li>
          <a href="/api/docs">{t('shell.apiDocs')}</a>
        </li>
        <li>
          <button type="button" onClick={shortcuts.open}>
            {t('shell.shortcuts')}
            <kbd>?</kbd>
          </button>
        </li>
      </ul>
      {shortcuts.asked && (
        <CatchBoundary getResetKey={() => 'never'} errorComponent={() => null}>
          <Suspense fallback={null}>
            <ShortcutsDialog
              opened={shortcuts.opened}
              onClose={shortcuts.close}
              onClosed={shortcuts.giveFocusBack}
            />
          </Suspense>
        </CatchBoundary>
      )}
    </nav>
  );
}
