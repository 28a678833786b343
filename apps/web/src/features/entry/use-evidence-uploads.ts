import { useQueryClient } from '@tanstack/react-query';
import {
  addEvidence,
  evidenceFormats,
  type ReportEvidence,
} from '@tiendo/contracts/reports/report-evidence.ts';
import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '../../shared/api/failure.ts';
import { newKey } from '../../shared/api/new-key.ts';
import { sendFile } from '../../shared/api/send-file.ts';
import { type SheetChoice, takeEvidence } from '../../shared/reports/report-queries.ts';

/** Where a file is to stand. */
export type EvidencePlace = { readonly report: number; readonly criterion: number };

/** Why a file was not taken: seen here before it was sent, or told by the server. */
export type UploadFault = 'tooLarge' | 'tooMany' | 'wrongType' | Failure;

/** A file on its way. `share`: of what was sent, from 0 to 1; null: it waits. */
export type Upload = EvidencePlace & {
  readonly key: string;
  readonly file: File;
  readonly share: number | null;
  readonly fault: UploadFault | null;
};

const endings: readonly string[] = Object.values(evidenceFormats).flat();

/** What can be told of a file before it is sent; null: nothing stands against it. */
function faultOf(file: File, place: number, limits: ReportEvidence): UploadFault | null {
  if (file.size > limits.mostBytes) return 'tooLarge';
  if (!endings.includes(file.name.split('.').at(-1)?.toLowerCase() ?? '')) return 'wrongType';
  return place > limits.mostFiles ? 'tooMany' : null;
}

/** A file let go beside its place would otherwise be opened in the place of the page. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const keep = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
}

/** Sends files one after another, whichever cell is in hand meanwhile. */
export function useEvidenceUploads(choice: SheetChoice, tell: (name: string) => void) {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const aborts = useRef(new Map<string, AbortController>());
  const last = useRef(Promise.resolve());
  useNoStrayDrops();

  const change = (key: string, next: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));
  const drop = (key: string) => setUploads((before) => before.filter((one) => one.key !== key));

  const send = async ({ key, file, report, criterion }: Upload, { signal }: AbortController) => {
    try {
      const onProgress = (share: number) => change(key, { share });
      const input = { params: { id: report }, query: { criterion }, key, file, signal, onProgress };
      if (!signal.aborted) onProgress(0);
      takeEvidence(client, choice, report, await sendFile(addEvidence, input));
      drop(key);
      tell(file.name);
    } catch (error) {
      if (!signal.aborted) change(key, { share: null, fault: failureOf(error) });
    }
  };
  const begin = (upload: Upload) => {
    const abort = new AbortController();
    aborts.current.set(upload.key, abort);
    last.current = last.current.then(() => send(upload, abort));
  };
  return {
    uploads,
    /** Takes files for a criterion. `there`: how many stand there. */
    add: (at: EvidencePlace, files: readonly File[], limits: ReportEvidence, there: number) => {
      const added = files.map((file, place) => {
        const fault = faultOf(file, there + place + 1, limits);
        return { ...at, key: newKey(), file, share: null, fault };
      });
      setUploads((before) => [...before, ...added]);
      for (const upload of added) if (upload.fault === null) begin(upload);
    },
    /** Sends a file once more that did not arrive. */
    again: (upload: Upload) => {
      change(upload.key, { fault: null });
      begin(upload);
    },
    /** Stops sending a file, or forgets why it was not taken. */
    cancel: (key: string) => {
      aborts.current.get(key)?.abort(new DOMException('', 'AbortError'));
      drop(key);
    },
  };
}

export type EvidenceUploads = ReturnType<typeof useEvidenceUploads>;
