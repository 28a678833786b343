import { type ErrorComponentProps, Link, useLocation, useRouter } from '@tanstack/react-router';
import { type ViewSearch, viewSearchSchema } from '@tiendo/contracts/view-address.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../shared/api/failure.ts';
import { FailureWords } from '../shared/figure-frame/failure-words.tsx';
import { useLang } from '../shared/preferences/preferences-context.tsx';
import button from '../shared/ui/button.module.css';
import { InvalidSearch, parseSearchText } from '../shared/view/search-params.ts';
import styles from './route-failure.module.css';

type AddressPart = 'unit' | 'set' | 'period' | 'layer' | 'basis' | 'level' | 'reading' | 'report';

/** What the parts of an address are called on the page. */
const partOf: Record<string, AddressPart> = {
  'don-vi': 'unit',
  bo: 'set',
  ky: 'period',
  lop: 'layer',
  'co-so': 'basis',
  cap: 'level',
  doc: 'reading',
  tai: 'reading',
  tu: 'reading',
  den: 'reading',
  'bao-cao': 'report',
};

/** Pages that do not show a view. */
const otherPages = ['/nguon-so-lieu', '/bo-tieu-chi'] as const;

/** The parts of the address that can be read. */
function useReadableSearch(unreadable: readonly string[]): ViewSearch {
  const text = useLocation({ select: (location) => location.searchStr });
  const faulty = unreadable.some((name) => partOf[name] === 'reading');
  const kept = Object.entries(parseSearchText(text)).filter(
    ([name]) => !unreadable.includes(name) && !(faulty && partOf[name] === 'reading'),
  );
  return viewSearchSchema.safeParse(Object.fromEntries(kept)).data ?? {};
}

/** An address of which a part cannot be read: which, and the page without it. */
function UnreadableAddress({ parameters }: { parameters: readonly string[] }) {
  const { t } = useTranslation();
  const lang = useLang();
  const search = useReadableSearch(parameters);
  const page = useLocation({ select: (location) => otherPages.find((path) => path === location.pathname) });
  const parts = parameters.map((name) => {
    const part = partOf[name];
    return part === undefined ? t('route.part.other', { name }) : t(`route.part.${part}`);
  });
  const named = [...new Set(parts)];
  return (
    <section className={styles.page}>
      <h1>{t('route.invalidTitle')}</h1>
      <p>{t('route.invalidText', { parts: formatList(named, lang) })}</p>
      {page === undefined ? (
        <Link className={button.button} to="/tong-quan" search={search}>
          {t('route.openRest')}
        </Link>
      ) : (
        <Link className={button.button} to={page}>
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
