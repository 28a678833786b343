import {
  getReport,
  openReports,
  type Report,
  type ReportChange,
  saveReport,
} from '@tiendo/contracts/reports/report.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { Caller } from '../shared/caller.ts';
import { type ApiUnderTest, startApi, type TestOptions } from './api-under-test.ts';
import { callerWith } from './caller.fixture.ts';
import { storeCaller, unitIdOf } from './stored-caller.ts';

const date = '2020-03-31';

/** Communes of Lộc Bình that report in its rounds. */
export const communes = [
  '06532',
  '06541',
  '06547',
  '06550',
  '06553',
  '06559',
  '06562',
  '06565',
  '06574',
  '06589',
].map((code) => `${code}@${date}`);

/** A district that reports: who enters, who verifies, and a round for the first quarter of 2020. */
export type Reporting = {
  readonly api: ApiUnderTest;
  readonly officer: Caller;
  readonly verifier: Caller;
  readonly specialist: Caller;
  /** An officer of another district. */
  readonly stranger: Caller;
  readonly roundId: number;
  /** Opens the report of a commune, or answers the one that is there. */
  open(commune: string, as?: Caller): Promise<Report>;
  read(id: number, as?: Caller): Promise<Report>;
  /** Saves to the version read; throws what else is answered. */
  save(report: Report, change: ReportChange | Partial<ReportChange>, as?: Caller): Promise<Report>;
  unitId(code: string): Promise<number>;
};

export const versionOf = ({ version }: Report) => ({ 'if-match': `"${version}"` });

export const bodyOfSpecialist = 'Bộ Y tế';

const middayInApril = () => new Date('2020-04-10T05:00:00Z');

export async function startReporting(
  now: () => Date = middayInApril,
  more: TestOptions = {},
): Promise<Reporting> {
  const api = await startApi('demonstration', { ...more, now });
  const unitId = (code: string) => unitIdOf(api.database, code, date);
  const store = async (caller: Caller) => storeCaller(api.database, caller);
  const district = await unitId('188');
  const officer = await store(callerWith('commune_officer', district));
  const verifier = await store(callerWith('district_verifier', district));
  const body = bodyOfSpecialist;
  const specialist = await store(callerWith('department_specialist', district, { body }));
  const stranger = await store(callerWith('commune_officer', await unitId('428')));
  const round = await api.send(openRound, {
    as: verifier,
    body: { unit: `188@${date}`, set: 'XA_NTM_2016', period: '2020-Q1' },
  });
  const roundId: number = round.json().id;
  const read = async (id: number, as = officer): Promise<Report> => {
    const response = await api.get(urlOf(getReport, { params: { id } }), api.as(as));
    if (response.statusCode !== 200) throw new Error(response.body);
    return response.json();
  };
  return {
    api,
    officer,
    verifier,
    specialist,
    stranger,
    roundId,
    read,
    unitId,
    open: async (commune, as = officer) => {
      const opened = await api.send(openReports, { as, body: { round: roundId, units: [commune] } });
      if (opened.statusCode !== 201) throw new Error(opened.body);
      return read(opened.json().reports[0].id, as);
    },
    save: async (report, change, as = officer) => {
      const saved = await api.send(saveReport, {
        params: { id: report.id },
        body: change,
        as,
        headers: versionOf(report),
      });
      if (saved.statusCode !== 200) throw new Error(saved.body);
      return saved.json();
    },
  };
}
