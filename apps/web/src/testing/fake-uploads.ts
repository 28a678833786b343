import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** A file that the page is sending, and what the server does with it. */
export type FakeUpload = {
  readonly url: string;
  readonly file: File;
  isAborted: boolean;
  /** Tells the page how much was sent, from 0 to 1. */
  progress(share: number): Promise<void>;
  answer(status: number, body: unknown): Promise<void>;
  breakOff(): Promise<void>;
};

/** Stands for the requests that files are sent by; each waits until the test answers it. */
export function fakeUploads(): readonly FakeUpload[] {
  const sent: FakeUpload[] = [];
  class FakeRequest {
    status = 0;
    responseText = '';
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    onabort?: () => void;
    #url = '';
    #upload: FakeUpload | null = null;
    open(_method: string, url: string) {
      this.#url = url;
    }
    setRequestHeader() {}
    getResponseHeader() {
      return null;
    }
    abort() {
      if (this.#upload !== null) this.#upload.isAborted = true;
      this.onabort?.();
    }
    send(form: FormData) {
      this.#upload = {
        url: this.#url,
        file: form.get('file') as File,
        isAborted: false,
        progress: (share) => act(async () => this.upload.onprogress?.({ loaded: share, total: 1 })),
        answer: (status, body) =>
          act(async () => {
            this.status = status;
            this.responseText = JSON.stringify(body);
            this.onload?.();
          }),
        breakOff: () => act(async () => this.onerror?.()),
      };
      sent.push(this.#upload);
    }
  }
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  return sent;
}
