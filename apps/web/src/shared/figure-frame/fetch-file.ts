import { CallError, readRefusal } from '../api/failure.ts';

export type FetchedFile = { content: Blob; name: string | null };

/** The most that a server which is busy may ask to wait, in seconds. */
const longestWait = 10;

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** The seconds that a busy server asks to wait; null where waiting is not what it asks. */
function waitAsked({ status, headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after'));
  return status === 503 && seconds > 0 && seconds <= longestWait ? seconds : null;
}

async function answered(url: string): Promise<Response> {
  try {
    return await fetch(url);
  } catch {
    throw new CallError({ kind: 'offline' });
  }
}

const nameIn = (disposition: string | null): string | null =>
  /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? null;

/** A file that the server makes, under the name it gives; a server that is busy is asked once more. Rejects with a CallError. */
export async function fetchFile(url: string): Promise<FetchedFile> {
  let response = await answered(url);
  const wait = waitAsked(response);
  if (wait !== null) {
    await pause(wait);
    response = await answered(url);
  }
  if (!response.ok) throw new CallError(await readRefusal(response));
  return { content: await response.blob(), name: nameIn(response.headers.get('content-disposition')) };
}
