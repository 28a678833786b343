import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { Button } from '../../shared/ui/button.tsx';
import styles from './imports.module.css';

type PagedListProps<Item> = {
  query: UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;
  /** Said where there is nothing. */
  none: string;
  children: (items: readonly Item[]) => ReactNode;
};

/** A list that goes on when asked to. */
export function PagedList<Item>({ query, none, children }: PagedListProps<Item>) {
  const { t } = useTranslation();
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = query;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div aria-busy={isFetching} className={styles.list}>
      {items.length > 0 && children(items)}
      {data !== undefined && items.length === 0 && <p className={styles.quiet}>{none}</p>}
      {error !== null && (
        <FailureWords
          failure={failureOf(error)}
          onRetry={() => void (data === undefined ? refetch() : fetchNextPage())}
        />
      )}
      {hasNextPage && error === null && (
        <p className={styles.more}>
          <Button disabled={isFetching} onClick={() => void fetchNextPage()}>
            {t('imports.more')}
          </Button>
        </p>
      )}
    </div>
  );
}
