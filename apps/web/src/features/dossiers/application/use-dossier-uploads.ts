import type { QueryClient } from '@tanstack/react-query';
import { addDossierFile, addVerificationFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import { sendFile } from '../../../shared/api/send-file.ts';
import { type Sending, useUploads } from '../../../shared/uploads/use-uploads.ts';
import { takeDossier } from '../dossier-queries.ts';

/** Where a file is to stand: a paper of the applicant or of the district, evidence of a criterion, or another version. */
export type FilePlace =
  | { readonly kind: 'paper' | 'districtPaper'; readonly code: string }
  | { readonly kind: 'criterion'; readonly position: number }
  | { readonly kind: 'version'; readonly document: number };

export const isSamePlace = (a: FilePlace, b: FilePlace): boolean => JSON.stringify(a) === JSON.stringify(b);

function sent(id: number, place: FilePlace, sending: Sending) {
  const params = { id };
  switch (place.kind) {
    case 'districtPaper':
      return sendFile(addVerificationFile, { params, query: { paper: place.code }, ...sending });
    case 'paper':
      return sendFile(addDossierFile, { params, query: { paper: place.code }, ...sending });
    case 'criterion':
      return sendFile(addDossierFile, { params, query: { criterion: place.position }, ...sending });
    case 'version':
      return sendFile(addDossierFile, { params, query: { document: place.document }, ...sending });
  }
}

/** Sends files into a dossier one after another, whatever is in hand meanwhile. */
export const useDossierUploads = (id: number, client: QueryClient, onSent: (name: string) => void) =>
  useUploads<FilePlace>({
    send: async (place, sending) => takeDossier(client, await sent(id, place, sending)),
    onSent,
  });
