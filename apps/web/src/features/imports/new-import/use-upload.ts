import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { uploadImport } from '@tiendo/contracts/imports/import-commands.ts';
import { useState } from 'react';
import { newKey } from '../../../shared/api/new-key.ts';
import { sendFile } from '../../../shared/api/send-file.ts';
import type { SheetChoice } from '../../../shared/reports/report-queries.ts';
import { takeImport } from '../imports-queries.ts';

/** A file on its way; the key lets it be sent again and taken once. */
type Outgoing = { readonly file: File; readonly key: string; readonly controller: AbortController };

export type Upload = {
  /** What is being sent, or could not be; null: nothing. */
  readonly file: File | null;
  /** Of the file, from 0 to 1; null while nothing is sent. */
  readonly share: number | null;
  readonly error: Error | null;
  send(file: File): void;
  sendAgain(): void;
  cancel(): void;
};

/** Sends a file for a unit of a round, and opens the import that it becomes. */
export function useUpload({ round, unit }: SheetChoice): Upload {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: ({ file, key, controller }: Outgoing) =>
      sendFile(uploadImport, {
        query: { round, unit },
        ...{ key, file, signal: controller.signal, onProgress: setShare },
      }),
    onSuccess: (answer) => {
      takeImport(client, answer);
      return navigate({ to: '/nhap-tu-tep', search: { vong: round, 'don-vi': unit, tep: answer.id } });
    },
  });
  const { variables, isPending, error } = sending;
  const begin = (file: File, key: string) => {
    setShare(0);
    sending.mutate({ file, key, controller: new AbortController() });
  };
  return {
    file: variables?.file ?? null,
    share: isPending ? share : null,
    error,
    send: (file) => begin(file, newKey()),
    sendAgain: () => variables !== undefined && begin(variables.file, variables.key),
    cancel: () => {
      variables?.controller.abort();
      sending.reset();
    },
  };
}
