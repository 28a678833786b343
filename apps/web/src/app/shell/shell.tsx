import { CatchBoundary, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '../../shared/i18n/i18n.ts';
import { loadPart } from '../../shared/late/load-part.ts';
import { useSlide } from '../../shared/view/view-pages.ts';
import { Navigation } from './navigation.tsx';
import { OfflineRibbon } from './offline-ribbon.tsx';
import { PartMissingRibbon } from './part-missing-ribbon.tsx';
import { SessionLost } from './session-lost.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';
import { TwoFactorRibbon } from './two-factor-ribbon.tsx';

const Conference = lazy(async () => {
  const [{ Conference: Mode }] = await Promise.all([
    loadPart(() => import('../conference/conference.tsx')),
    loadLaterWords(),
  ]);
  return { default: Mode };
});

/** Top bar, navigation and the page. */
export function Shell() {
  const { t } = useTranslation();
  const slide = useSlide();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <TopBar />
      <Navigation />
      <main id="content" className={styles.main} tabIndex={-1}>
        <OfflineRibbon />
        <TwoFactorRibbon />
        <Outlet />
      </main>
      <PartMissingRibbon />
      <SessionLost />
      {slide !== null && (
        <CatchBoundary getResetKey={() => slide} errorComponent={() => null}>
          <Suspense fallback={null}>
            <Conference slide={slide} />
          </Suspense>
        </CatchBoundary>
      )}
    </div>
  );
}
