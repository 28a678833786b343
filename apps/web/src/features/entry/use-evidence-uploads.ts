import { useQueryClient } from '@tanstack/react-query';
import { addEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { sendFile } from '../../shared/api/send-file.ts';
import { type SheetChoice, takeEvidence } from '../../shared/reports/report-queries.ts';
import { useUploads } from '../../shared/uploads/use-uploads.ts';

/** Where a file is to stand. */
export type EvidencePlace = { readonly report: number; readonly criterion: number };

/** Sends evidence files one after another, whichever cell is in hand meanwhile. */
export function useEvidenceUploads(choice: SheetChoice, tell: (name: string) => void) {
  const client = useQueryClient();
  return useUploads<EvidencePlace>({
    send: async ({ report, criterion }, sending) => {
      const input = { params: { id: report }, query: { criterion }, ...sending };
      takeEvidence(client, choice, report, await sendFile(addEvidence, input));
    },
    onSent: tell,
  });
}
