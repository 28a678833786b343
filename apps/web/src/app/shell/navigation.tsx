import { CatchBoundary, Link, type LinkProps } from '@tanstack/react-router';
import { searchOf } from '@tiendo/contracts/view-address.ts';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { loadLaterWords } from '../../shared/i18n/i18n.ts';
import { loadPart } from '../../shared/late/load-part.ts';
import { useCurrentView } from '../../shared/view/use-view.ts';
import { viewPageNames, viewPages } from '../../shared/view/view-pages.ts';
import { ConferenceButton } from './conference-button.tsx';
import styles from './navigation.module.css';
import { NavigationFold, useNavigationFold } from './navigation-fold.tsx';
import { SavedViewsList } from './saved-views/saved-views-list.tsx';
import { useShortcutsDialog } from './use-shortcuts-dialog.ts';

const ShortcutsDialog = lazy(async () => {
  const [{ ShortcutsDialog: Dialog }] = await Promise.all([
    loadPart(() => import('./shortcuts-dialog.tsx')),
    loadLaterWords(),
  ]);
  return { default: Dialog };
});

type EntryProps = { to: NonNullable<LinkProps['to']>; search?: LinkProps['search']; children: ReactNode };

function Entry({ to, search = {}, children }: EntryProps) {
  return (
    <li>
      <Link
        to={to}
        search={search}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ includeSearch: false }}
      >
        {children}
      </Link>
    </li>
  );
}

/** The pages that exist, in words; the API's documentation and the keys at the end. */
export function Navigation() {
  const { t } = useTranslation();
  const shortcuts = useShortcutsDialog();
  const view = useCurrentView();
  const fold = useNavigationFold();
  const enters = useMay('report.enter')?.granted === true;
  const verifies = useMay('report.verify')?.granted === true;
  const administers = useMay('account.manage')?.granted === true;
  const readsBoard = useMay('board.read')?.granted === true;
  const readsRequests = useMay('request.read')?.granted === true;
  const readsDossiers = useMay('dossier.read')?.granted === true;
  const readsAudit = useMay('audit.read')?.granted === true;
  return (
    <nav
      className={styles.navigation}
      aria-label={t('shell.navigation')}
      data-unfolded={fold.unfolded || undefined}
    >
      <NavigationFold {...fold} />
      <h2>{t('shell.follow')}</h2>
      <ul>
        {viewPageNames.map((name) => (
          <Entry key={name} to={viewPages[name]} search={view === null ? {} : searchOf(view)}>
            {t(`shell.page.${name}`)}
          </Entry>
        ))}
        <Entry to="/nguon-so-lieu">{t('shell.sources')}</Entry>
        <Entry to="/bo-tieu-chi">{t('shell.criteriaSets')}</Entry>
        <Entry to="/thu-tuc">{t('shell.procedures')}</Entry>
        <Entry to="/sap-xep-don-vi" search={view === null ? {} : { 'don-vi': view.unit }}>
          {t('shell.reorganisations')}
        </Entry>
      </ul>
      {(enters || verifies || readsBoard) && (
        <>
          <h2>{t('shell.reporting')}</h2>
          <ul>
            {enters && <Entry to="/nhap-lieu">{t('shell.entry')}</Entry>}
            {enters && <Entry to="/nhap-tu-tep">{t('shell.imports')}</Entry>}
            {verifies && <Entry to="/duyet-so-lieu">{t('shell.verification')}</Entry>}
            {readsBoard && <Entry to="/tien-do-bao-cao">{t('shell.board')}</Entry>}
            {readsRequests && <Entry to="/co-quan">{t('shell.departments')}</Entry>}
          </ul>
        </>
      )}
      {readsDossiers && (
        <>
          <h2>{t('shell.recognition')}</h2>
          <ul>
            <Entry to="/ho-so">{t('shell.dossiers')}</Entry>
            <Entry to="/lay-y-kien">{t('shell.surveys')}</Entry>
            <Entry to="/hoi-dong">{t('shell.council')}</Entry>
            <Entry to="/theo-doi-sau-cong-nhan">{t('shell.watchList')}</Entry>
          </ul>
        </>
      )}
      {administers && (
        <>
          <h2>{t('account.administration')}</h2>
          <ul>
            <Entry to="/quan-tri/tai-khoan">{t('account.accounts')}</Entry>
            {readsAudit && <Entry to="/quan-tri/nhat-ky">{t('shell.audit')}</Entry>}
          </ul>
        </>
      )}
      <SavedViewsList />
      <ul className={styles.end}>
        <li>
          <ConferenceButton />
        </li>
        <li>
          <a href="/cong-khai">{t('shell.publicPages')}</a>
        </li>
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
