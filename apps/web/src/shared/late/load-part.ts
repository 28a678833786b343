import { CallError } from '../api/failure.ts';

/** Sent to the window when a part of the program could not be fetched. */
export const partMissing = 'tiendo:part-missing';

/**
 * Fetches a part of the program that comes after the page. A part that is gone, as those of an open page are once a
 * newer version is served, is told on the page and fails as a call does.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    window.dispatchEvent(new Event(partMissing));
    throw new CallError({ kind: 'partMissing' }, { cause });
  }
}
