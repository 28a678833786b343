import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';

/** Content of a saved file as UTF-8 text, byte order mark included. */
export async function savedText(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
