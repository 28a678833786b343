import { useQueryClient } from '@tanstack/react-query';
import { addVisitPhotograph } from '@tiendo/contracts/dossiers/dossier-visits.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendFile } from '../../../../shared/api/send-file.ts';
import { useUploads } from '../../../../shared/uploads/use-uploads.ts';
import { reviewQuery } from '../../dossier-queries.ts';

/** Where a photograph is to stand. */
type VisitPlace = { readonly visit: number };

/** Sends photographs into visits one after another, whatever is in hand meanwhile, and tells of the last that was done. */
export function useVisitUploads(dossier: number) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [told, tell] = useState('');
  const changed = () => client.invalidateQueries({ queryKey: reviewQuery(dossier).queryKey });
  const uploads = useUploads<VisitPlace>({
    send: async ({ visit }, sending) => {
      await sendFile(addVisitPhotograph, { params: { id: dossier, visit }, ...sending });
      await changed();
    },
    onSent: (name) => tell(t('dossierReview.visit.photographAdded', { name })),
  });
  return {
    ...uploads,
    told,
    /** After a photograph was taken out. */
    removed: async (name: string) => {
      tell(t('dossierReview.visit.photographRemoved', { name }));
      await changed();
    },
  };
}

export type VisitUploads = ReturnType<typeof useVisitUploads>;
