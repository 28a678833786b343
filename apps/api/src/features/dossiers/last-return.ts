import type { ReturnedItems } from '@tiendo/domain/dossiers/returned-items.ts';
import type { DossierRecord } from './dossier-record.ts';

/** What was returned last. */
export function returnedOf({
  dossier: { returns },
}: {
  readonly dossier: Pick<DossierRecord, 'returns'>;
}): ReturnedItems {
  const items = returns[0]?.items ?? [];
  return {
    criteria: new Set(items.flatMap(({ criterionId }) => criterionId ?? [])),
    papers: new Set(items.flatMap(({ paperCode }) => paperCode ?? [])),
  };
}
