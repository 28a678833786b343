import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { endingsOf } from './taken-formats.ts';

/** Why a file was not taken: seen here before it was sent, or told by the server. */
export type UploadFault = 'tooLarge' | 'tooMany' | 'wrongType' | Failure;

/** What the server takes at one place. `mostBytes` null: only the server knows. */
export type UploadLimits = {
  readonly mostBytes: number | null;
  readonly mostFiles: number;
  /** Photographs: nothing but pictures is taken. */
  readonly onlyPictures?: boolean;
};

/** A file on its way. `share`: of what was sent, from 0 to 1; null: it waits. */
export type Upload<Place> = {
  readonly key: string;
  readonly place: Place;
  readonly file: File;
  readonly share: number | null;
  readonly fault: UploadFault | null;
};

/** How a file is sent: under which key, until when, and who is told how far it is. */
export type Sending = {
  readonly key: string;
  readonly file: File;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
};

type UploadsOptions<Place> = {
  /** Sends a file to its place; rejects with a CallError. */
  send: (place: Place, sending: Sending) => Promise<void>;
  onSent: (name: string) => void;
};

/** What can be told of a file before it is sent; null: nothing stands against it. */
function faultOf(file: File, place: number, limits: UploadLimits): UploadFault | null {
  const { mostBytes, mostFiles } = limits;
  if (mostBytes !== null && file.size > mostBytes) return 'tooLarge';
  if (!endingsOf(limits).includes(file.name.split('.').at(-1)?.toLowerCase() ?? '')) return 'wrongType';
  return place > mostFiles ? 'tooMany' : null;
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

/** Sends files one after another, whatever is in hand meanwhile. */
export function useUploads<Place>({ send, onSent }: UploadsOptions<Place>) {
  const [uploads, setUploads] = useState<readonly Upload<Place>[]>([]);
  const aborts = useRef(new Map<string, AbortController>());
  const last = useRef(Promise.resolve());
  useNoStrayDrops();

  const change = (key: string, next: Partial<Upload<Place>>) =>
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));
  const drop = (key: string) => setUploads((before) => before.filter((one) => one.key !== key));

  const attempt = async ({ key, file, place }: Upload<Place>, { signal }: AbortController) => {
    try {
      const onProgress = (share: number) => change(key, { share });
      if (!signal.aborted) onProgress(0);
      await send(place, { key, file, signal, onProgress });
      drop(key);
      onSent(file.name);
    } catch (error) {
      if (!signal.aborted) change(key, { share: null, fault: failureOf(error) });
    }
  };
  const begin = (upload: Upload<Place>) => {
    const abort = new AbortController();
    aborts.current.set(upload.key, abort);
    last.current = last.current.then(() => attempt(upload, abort));
  };
  return {
    uploads,
    /** Takes files for a place. `there`: how many stand there. */
    add: (place: Place, files: readonly File[], limits: UploadLimits, there: number) => {
      const added = files.map((file, at) => {
        const fault = faultOf(file, there + at + 1, limits);
        return { place, key: newKey(), file, share: null, fault };
      });
      setUploads((before) => [...before, ...added]);
      for (const upload of added) if (upload.fault === null) begin(upload);
    },
    /** Sends a file once more that did not arrive. */
    again: (upload: Upload<Place>) => {
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

export type Uploads<Place> = ReturnType<typeof useUploads<Place>>;
