import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { FrameSkeleton } from '../../../shared/figure-frame/frame-skeleton.tsx';
import { useFocusAtFirst } from '../../../shared/form/use-focus-at-first.ts';
import page from '../../../shared/ui/page.module.css';
import { importQuery, isUnderWay } from '../imports-queries.ts';
import { AppliedImport, EndedImport, RefusedImport } from './ended-import.tsx';
import { ImportHead } from './import-head.tsx';
import { ImportSentence } from './import-sentence.tsx';
import { PlannedImport } from './planned-import.tsx';
import { UnderWay } from './under-way.tsx';

const titleId = 'import-title';

function ImportBody({ item }: { item: ImportAnswer }) {
  if (isUnderWay(item)) return <UnderWay item={item} />;
  const { state, plan } = item;
  if (state === 'refused') return <RefusedImport item={item} />;
  if (plan === null || state === 'cancelled' || state === 'failed') return <EndedImport item={item} />;
  if (state === 'applied') return <AppliedImport item={item} plan={plan} />;
  return <PlannedImport key={item.version} item={item} plan={plan} />;
}

/** What was read before an import was applied no longer holds. */
function useForgetting(state: ImportAnswer['state'] | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (state === 'applied') void client.invalidateQueries({ refetchType: 'none' });
  }, [client, state]);
}

/** One file that was handed in, at whatever step it stands. */
export function OneImport({ id }: { id: number }) {
  const { t } = useTranslation();
  const { data: item, error, refetch } = useQuery(importQuery(id));
  useForgetting(item?.state);
  useFocusAtFirst(titleId);
  return (
    <div className={page.content}>
      <h1 id={titleId} tabIndex={-1}>
        {t('imports.title')}
      </h1>
      {item !== undefined ? (
        <>
          <ImportHead item={item} />
          <ImportSentence item={item} />
          <ImportBody item={item} />
        </>
      ) : error === null ? (
        <FrameSkeleton label={t('imports.title')} />
      ) : (
        <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />
      )}
    </div>
  );
}
