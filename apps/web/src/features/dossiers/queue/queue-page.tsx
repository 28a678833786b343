import { useDocumentTitle } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { getDossierTable } from '@tiendo/contracts/dossiers/dossier-tables.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../shared/account/me.ts';
import { OwnUnitPage } from '../../../shared/account/own-unit-page.tsx';
import { failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../../shared/figure-frame/frame-skeleton.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import button from '../../../shared/ui/button.module.css';
import { Button } from '../../../shared/ui/button.tsx';
import { queueQuery } from '../dossier-queries.ts';
import styles from './queue.module.css';
import { QueueFilter } from './queue-filter.tsx';
import { isNarrowed, type QueueSearch, queueChoice } from './queue-search.ts';
import { QueueTable } from './queue-table.tsx';
import { StateTotals } from './state-totals.tsx';

type QueueProps = { unit: UnitSummary; search: QueueSearch; onChoose: (change: QueueSearch) => void };

/** The dossiers asked for with the totals of the unit, or why there are none. */
function Queue({ unit, search, onChoose }: QueueProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const [told, tell] = useState('');
  const query = useInfiniteQuery({
    ...queueQuery(queueChoice(unit.ref, search)),
    placeholderData: keepPreviousData,
  });
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = query;
  const first = data?.pages[0];
  const dossiers = data?.pages.flatMap(({ items }) => items) ?? [];
  const retry = () => void (data === undefined ? refetch() : fetchNextPage());
  return (
    <div aria-busy={isFetching}>
      {first !== undefined && <StateTotals totals={first.totals} />}
      {data === undefined && error === null && <FrameSkeleton label={t('dossierQueue.table')} />}
      {dossiers.length > 0 && (
        <QueueTable
          dossiers={dossiers}
          order={search.xep}
          onOrder={(xep) => onChoose({ xep })}
          onTold={tell}
        />
      )}
      {first !== undefined && dossiers.length === 0 && first.totals.length > 0 && (
        <p className={styles.none}>
          {t('dossierQueue.none')}{' '}
          {isNarrowed(search) && (
            <Button
              look="text"
              onClick={() =>
                onChoose({
                  buoc: undefined,
                  muc: undefined,
                  giu: undefined,
                  'qua-han': undefined,
                  ten: undefined,
                })
              }
            >
              {t('dossierQueue.showAll')}
            </Button>
          )}
        </p>
      )}
      {error !== null && <FailureWords failure={failureOf(error)} onRetry={retry} />}
      {dossiers.length > 0 && (
        <p className={styles.more}>
          <a href={urlOf(getDossierTable, { query: { ...queueChoice(unit.ref, search), lang } })} download>
            {t('dossierQueue.csv')}
          </a>
        </p>
      )}
      {hasNextPage && error === null && (
        <p className={styles.more}>
          <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
            {t('dossierQueue.more')}
          </Button>
        </p>
      )}
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}

function QueueOfUnit({ unit }: { unit: UnitSummary }) {
  const { t } = useTranslation();
  const lang = useLang();
  const navigate = useNavigate();
  const search: QueueSearch = useSearch({ from: '/ho-so' });
  const applies = useMay('dossier.apply')?.granted === true;
  const choose = (change: QueueSearch) =>
    void navigate({ to: '/ho-so', search: { ...search, ...change }, resetScroll: false });
  useDocumentTitle(t('dossierQueue.documentTitleOf', { unit: unitTitle(unit, lang) }));
  return (
    <>
      {applies && (
        <p className={styles.open}>
          <Link className={button.button} to="/ho-so/moi">
            {t('dossierOpening.open')}
          </Link>
        </p>
      )}
      <QueueFilter unit={unit} search={search} onChoose={choose} />
      <Queue unit={unit} search={search} onChoose={choose} />
      <p className={styles.keys} aria-hidden="true">
        <kbd>J</kbd>
        <kbd>K</kbd> {t('dossierQueue.hint')} <kbd>Enter</kbd> {t('dossierQueue.hintOpen')}
      </p>
    </>
  );
}

/** Hồ sơ công nhận: the dossiers of a unit and those below it, in the order in which they are due. */
export function QueuePage() {
  const { t } = useTranslation();
  const { 'don-vi': asked } = useSearch({ from: '/ho-so' });
  return (
    <OwnUnitPage
      action="dossier.read"
      title={t('dossierQueue.title')}
      documentTitle={t('dossierQueue.documentTitle')}
      asked={asked}
    >
      {(unit) => <QueueOfUnit unit={unit} />}
    </OwnUnitPage>
  );
}
