import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKey } from '../../shared/keyboard/use-key.ts';
import { useViewPage } from '../../shared/view/view-pages.ts';
import { atSlide } from '../conference/conference-order.ts';

/** Shows the pages one part at a time, from the page that is open or from the overview. */
export function ConferenceButton() {
  const { t } = useTranslation();
  const router = useRouter();
  const page = useViewPage();
  const start = () => {
    // A browser may refuse the whole screen; the mode does without it.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    router.history.push(atSlide(page === null ? '/tong-quan' : router.state.location.href, 1));
  };
  useKey('p', start);
  return (
    <button type="button" onClick={start}>
      {t('shell.conference')}
      <kbd>P</kbd>
    </button>
  );
}
