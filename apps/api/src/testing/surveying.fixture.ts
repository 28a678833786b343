import { recordSurvey } from '@tiendo/contracts/dossiers/surveys.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import type { z } from 'zod';
import type { Caller } from '../shared/caller.ts';
import { type ApiUnderTest, startApi } from './api-under-test.ts';
import { callerWith } from './caller.fixture.ts';
import { storeCaller, unitIdOf } from './stored-caller.ts';

const date = '2026-11-23';
export const commune = `06565@${date}`;
export const province = `20@${date}`;

/** Thôn Linh Cang, taken for a commune: 72 of 76 households asked, 71 satisfied; the contents are made up. */
export const round2026 = {
  unit: commune,
  level: 'XA_NTM',
  year: 2026,
  endedOn: '2026-11-20',
  households: 76,
  asked: 72,
  answered: 72,
  satisfied: 71,
  contents: [
    { name: 'Giao thông', asked: 72, satisfied: 57 },
    { name: 'Điện', asked: 70, satisfied: 70 },
  ],
} satisfies z.input<typeof recordSurvey.body>;

/** A commune that asks its households, in its province. */
export type Surveying = {
  readonly api: ApiUnderTest;
  /** Of the commune. */
  readonly officer: Caller;
  /** Of another commune of the province. */
  readonly neighbour: Caller;
  /** Enters for every commune of the province, now and before. */
  readonly enterer: Caller;
  /** Of the province. */
  readonly appraiser: Caller;
  /** Records a round as the officer, or as somebody else. */
  record(
    more?: Partial<BodyOf<typeof recordSurvey>>,
    as?: Caller,
    headers?: Record<string, string>,
  ): ReturnType<ApiUnderTest['send']>;
};

export async function startSurveying(): Promise<Surveying> {
  const api = await startApi('reference', { now: () => new Date(`${date}T05:00:00Z`) });
  const unitId = (code: string) => unitIdOf(api.database, code, date);
  const officer = await storeCaller(api.database, callerWith('commune_officer', await unitId('06565')));
  const neighbour = await storeCaller(api.database, callerWith('commune_officer', await unitId('06526')));
  const enterer = await storeCaller(api.database, callerWith('commune_officer', await unitId('20')));
  const appraiser = await storeCaller(api.database, callerWith('provincial_appraiser', await unitId('20')));
  return {
    api,
    officer,
    neighbour,
    enterer,
    appraiser,
    record: (more = {}, as = officer, headers = {}) =>
      api.send(recordSurvey, { as, body: { ...round2026, ...more }, headers }),
  };
}
