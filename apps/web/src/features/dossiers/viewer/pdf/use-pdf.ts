import { queryOptions, useQuery } from '@tanstack/react-query';
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { fetchFile } from '../../../../shared/figure-frame/fetch-file.ts';
import { openPdf } from './open-pdf.ts';

/** Milliseconds that a file is in view before it is fetched: who only passes by takes none. */
const dwell = 200;

const keptMs = 60_000;

const pause = (signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, dwell);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** A file by its address, kept for a while: each fetching of it is told to the trail. */
const fileQuery = (url: string) =>
  queryOptions({
    queryKey: [url],
    queryFn: async ({ signal }) => {
      await pause(signal);
      return (await fetchFile(url)).content;
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: keptMs,
    retry: false,
  });

type OpenedPdf = { file: Blob; document: PDFDocumentProxy | null; isUnreadable: boolean };

/** A PDF by its address: why it cannot be fetched, whether it can be read, and the document once it is open. */
export function usePdf(url: string) {
  const { data: file, error, refetch } = useQuery(fileQuery(url));
  const [opened, setOpened] = useState<OpenedPdf | null>(null);
  useEffect(() => {
    if (file === undefined) return;
    let isLeft = false;
    let task: PDFDocumentLoadingTask | null = null;
    const tell = (document: PDFDocumentProxy | null) => {
      if (!isLeft) setOpened({ file, document, isUnreadable: document === null });
    };
    const open = async () => {
      task = await openPdf(file);
      if (isLeft) return task.destroy();
      tell(await task.promise);
    };
    open().catch(() => tell(null));
    return () => {
      isLeft = true;
      void task?.destroy();
    };
  }, [file]);
  const current = opened?.file === file ? opened : null;
  return {
    error,
    refetch,
    document: current?.document ?? null,
    isUnreadable: current?.isUnreadable ?? false,
  };
}
