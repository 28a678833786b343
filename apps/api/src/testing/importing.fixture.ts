import { getImport, listImportChanges, listImportProblems } from '@tiendo/contracts/imports/import.ts';
import { applyImport, uploadImport } from '@tiendo/contracts/imports/import-commands.ts';
import type {
  ImportAnswer,
  ImportChangeAnswer,
  ImportFindingAnswer,
  ImportModeCode,
} from '@tiendo/contracts/imports/import-parts.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import type { Caller } from '../shared/caller.ts';
import type { Reporting } from './reporting.fixture.ts';

type Handed = { readonly as?: Caller; readonly unit?: string; readonly headers?: Record<string, string> };

/** A district whose officer imports spreadsheets. */
export type Importing = {
  /** Hands a table in, whatever is answered. */
  hand(table: string, more?: Handed): Promise<LightMyRequestResponse>;
  /** Hands a table in and waits until it is planned. */
  planned(table: string, more?: Handed): Promise<ImportAnswer>;
  /** Applies a planned import and waits until that is over. */
  applied(id: number, mode?: ImportModeCode, as?: Caller): Promise<ImportAnswer>;
  read(id: number, as?: Caller): Promise<ImportAnswer>;
  problems(id: number): Promise<ImportFindingAnswer[]>;
  changes(id: number): Promise<ImportChangeAnswer[]>;
};

const boundary = 'form-of-a-test';

/** A form with one file. */
export const formOf = (table: string) => ({
  headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  payload: [
    `--${boundary}`,
    'content-disposition: form-data; name="file"; filename="so-lieu.csv"',
    'content-type: text/csv',
    '',
    table,
    `--${boundary}--`,
    '',
  ].join('\r\n'),
});

export function importing({
  api,
  officer,
  roundId,
}: Pick<Reporting, 'api' | 'officer' | 'roundId'>): Importing {
  const read = async (id: number, as = officer): Promise<ImportAnswer> => {
    const response = await api.get(urlOf(getImport, { params: { id } }), api.as(as));
    if (response.statusCode !== 200) throw new Error(response.body);
    return response.json();
  };
  const hand: Importing['hand'] = (table, { as = officer, unit = '188@2020-03-31', headers = {} } = {}) => {
    const form = formOf(table);
    const url = urlOf(uploadImport, { query: { round: roundId, unit } });
    return api.app.inject({
      method: 'POST',
      url,
      payload: form.payload,
      headers: { ...form.headers, ...api.as(as), ...headers },
    });
  };
  const page = async <T>(url: string): Promise<T[]> => (await api.get(url, api.as(officer))).json().items;
  return {
    read,
    hand,
    planned: async (table, more = {}) => {
      const handed = await hand(table, more);
      if (handed.statusCode !== 201) throw new Error(handed.body);
      await api.imports.idle();
      return read(handed.json().id, more.as);
    },
    applied: async (id, mode = 'all_or_nothing', as = officer) => {
      const asked = await api.send(applyImport, { params: { id }, body: { mode }, as });
      if (asked.statusCode !== 200) throw new Error(asked.body);
      await api.imports.idle();
      return read(id, as);
    },
    problems: (id) => page(urlOf(listImportProblems, { params: { id } })),
    changes: (id) => page(urlOf(listImportChanges, { params: { id } })),
  };
}
