import { vi } from 'vitest';

/** Requests that `XMLHttpRequest` makes, answered by the same server as those of `fetch`. */
class FakeRequest {
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = {
    onprogress: null,
  };
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  status = 0;
  responseText = '';
  #url = '';
  #method = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }
  setRequestHeader(): void {}
  getResponseHeader(): null {
    return null;
  }
  abort(): void {
    this.onabort?.();
  }
  send(): void {
    this.upload.onprogress?.({ loaded: 1, total: 2 });
    fetch(this.#url, { method: this.#method }).then(
      async (response) => {
        this.status = response.status;
        this.responseText = await response.text();
        this.onload?.();
      },
      () => this.onerror?.(),
    );
  }
}

/** Lets files be sent to the server of a test. */
export const fakeUploads = (): void => void vi.stubGlobal('XMLHttpRequest', FakeRequest);
