import { setTimeout } from 'node:timers/promises';
import type { Command } from '@tiendo/contracts/endpoint.ts';
import { getImport } from '@tiendo/contracts/imports/import.ts';
import { applyImport, uploadImport } from '@tiendo/contracts/imports/import-commands.ts';
import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { urlOf } from '@tiendo/contracts/url.ts';

const pauseMs = 200;

/** Somebody who imports over HTTP. */
export type ImportClient = {
  /** Hands a workbook in. Answers the import once it is planned. */
  planned(bytes: Uint8Array<ArrayBuffer>): Promise<number>;
  /** Has it applied, all or nothing. */
  apply(id: number): Promise<void>;
  /** What is said of it once it is neither read nor applied any more. */
  ended(id: number): Promise<ImportAnswer>;
};

type Place = { readonly round: number; readonly unit: string };

async function answerOf<C extends Command>(command: C, response: Response): Promise<ImportAnswer> {
  const text = await response.text();
  if (response.status !== command.status) throw new Error(`${command.name}: ${response.status} ${text}`);
  return JSON.parse(text);
}

export function importClient(address: string, token: string, place: Place): ImportClient {
  const headers = { authorization: `Bearer ${token}` };
  const at = (path: string) => new URL(path, address);
  const ended = async (id: number): Promise<ImportAnswer> => {
    for (;;) {
      const response = await fetch(at(urlOf(getImport, { params: { id } })), { headers });
      // A server whose database is just coming back answers with an error, and is asked again.
      const answer: ImportAnswer | null = response.ok ? await response.json() : null;
      if (answer !== null && !['uploaded', 'applying'].includes(answer.state)) return answer;
      await setTimeout(pauseMs);
    }
  };
  return {
    ended,
    planned: async (bytes) => {
      const body = new FormData();
      body.append('file', new Blob([bytes]), 'country.xlsx');
      const url = at(urlOf(uploadImport, { query: place }));
      const response = await fetch(url, { method: 'POST', headers, body });
      const { id } = await answerOf(uploadImport, response);
      const { state, plan } = await ended(id);
      if (state !== 'planned' || plan?.canApplyAll !== true) throw new Error(`the import is ${state}`);
      return id;
    },
    apply: async (id) => {
      const response = await fetch(at(urlOf(applyImport, { params: { id } })), {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ mode: 'all_or_nothing' }),
      });
      await answerOf(applyImport, response);
    },
  };
}
