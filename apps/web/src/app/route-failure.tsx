import { type ErrorComponentProps, Link, useLocation, useRouter } from '@tanstack/react-router';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../shared/api/failure.ts';
import { FailureWords } from '../shared/figure-frame/failure-words.tsx';
import { useLang } from '../shared/preferences/preferences-context.tsx';
import button from '../shared/ui/button.module.css';
import { InvalidSearch, parseSearchText } from '../shared/view/search-params.ts';
import { type ViewSearch, viewSearchSchema } from '../shared/view/view-search.ts';
import styles from './route-failure.module.css';

/** What the parts of an address are called on the page. */
const partOf: Record<string, 'unit' | 'set' | 'period' | 'layer' | 'basis' | 'level' | 'report'> = {
  'don-vi': 'unit',
  bo: 'set',
  ky: 'period',
  lop: 'layer',
  'co-so': 'basis',
  cap: 'level',
  'bao-cao': 'report',
};

/** The parts of the address that can be read. */
function useReadableSearch(unreadable: readonly string[]): ViewSearch {
  const text = useLocation({ select: (location) => location.searchStr });
  const kept = Object.entries(parseSearchText(text)).filter(([name]) => !unreadable.includes(name));
  return viewSearchSchema.safeParse(Object.fromEntries(kept)).data ?? {};
}

/** An address of which a part cannot be read: which, and the page without it. */
function UnreadableAddress({ parameters }: { parameters: readonly string[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const search = useReadableSearch(parameters);
  const ofSources = useLocation({ select: (location) => location.pathname === '/nguon-so-lieu' });
  const parts = parameters.map((name) => {
    const part = partOf[name];
    return part === undefined ? t('route.part.other', { name }) : t(`route.part.${part}`);
  });
  return (
    <section className={styles.page}>
      <h1>{t('route.invalidTitle')}</h1>
      <p>{t('route.invalidText', { parts: formatList(parts, lang) })}</p>
      {ofSources ? (
        <Link className={button.button} to="/nguon-so-lieu">
          {t('route.openRest')}
        </Link>
      ) : (
        <Link className={button.button} to="/tong-quan" search={search}>
          {t('route.openRest')}
        </Link>
      )}
      <Link className={button.text} to="/tong-quan">
        {t('route.toOverview')}
      </Link>
    </section>
  );
}

/** What went wrong while a page was opened, and a way on. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const invalid = error instanceof Error && !(error instanceof InvalidSearch) ? error.cause : error;
  if (invalid instanceof InvalidSearch) return <UnreadableAddress parameters={invalid.parameters} />;
  return (
    <section className={styles.page}>
      <FailureWords
        failure={failureOf(error)}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </section>
  );
}
