import { type BoardAnswer, getBoard } from '@tiendo/contracts/board.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeReport } from '../../testing/round-report.fixture.ts';
import { storeCaller, storedCallerOfAllRoles, unitIdOf } from '../../testing/stored-caller.ts';

let api: ApiUnderTest;
let everything: Caller;
let officer: Caller;

const district = { unit: '188@2020-03-31', set: 'XA_NTM_2016' } as const;
const quarter = { from: '2020-Q1', to: '2020-Q1' } as const;

const opened = async (body: { period: string; unit?: string; dueOn?: string }): Promise<number> => {
  const response = await api.send(openRound, { as: everything, body: { ...district, ...body } });
  return response.json().id;
};

const board = async (
  query: Partial<typeof getBoard.example.query>,
  as = everything,
): Promise<BoardAnswer> => {
  const response = await api.get(urlOf(getBoard, { query: { ...district, ...query } }), api.as(as));
  expect([response.statusCode, response.body]).toEqual([200, expect.any(String)]);
  return getBoard.response.parse(response.json());
};

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => new Date('2020-04-10T05:00:00Z') });
  everything = await storedCallerOfAllRoles(api.database);
  const commune = await unitIdOf(api.database, '06565', '2020-03-31');
  officer = await storeCaller(
    api.database,
    callerWith('commune_officer', commune, { name: 'Nguyễn Thị Hà' }),
  );
});
afterAll(() => api.close());

describe('the board of a district', () => {
  let found: BoardAnswer;

  beforeAll(async () => {
    const roundId = await opened({ period: '2020-Q1', dueOn: '2020-04-05' });
    const report = (code: string, more: Omit<Parameters<typeof storeReport>[1], 'roundId' | 'code'>) =>
      storeReport(api.database, { roundId, code, ...more });
    await report('06565', { state: 'draft', authorId: officer.userId });
    await report('06541', { state: 'submitted', submittedAt: '2020-04-05T18:00:00Z' });
    await report('06562', { state: 'returned', submittedAt: '2020-04-02T02:00:00Z' });
    await report('06547', { state: 'accepted', submittedAt: '2020-04-05T16:59:00Z' });
    await report('06550', { state: 'accepted', submittedAt: '2020-04-08T03:00:00Z' });
    await report('06550', { state: 'draft', revision: 2 });
    found = await board(quarter);
  });

  const cellOf = (code: string) => found.rows.find(({ unit }) => unit.code === code)?.cells[0];

  it.each([
    ['06565', { standing: 'draft', daysLate: 5, heldBy: 'commune', holder: 'Nguyễn Thị Hà' }],
    ['06541', { standing: 'submitted', daysLate: 1, heldBy: 'verifier', holder: null }],
    ['06562', { standing: 'returned', daysLate: 5, heldBy: 'commune', changedAt: '2020-04-02T02:00:00Z' }],
    ['06547', { standing: 'accepted', daysLate: 0, heldBy: null, correctionId: null }],
    ['06550', { standing: 'accepted_late', daysLate: 3, heldBy: 'commune', simulated: false }],
    ['06574', { standing: 'not_begun', daysLate: 5, heldBy: 'commune', reportId: null }],
  ])('tells where the report of %s stands, by days in Vietnam', (code, cell) => {
    expect(cellOf(code)).toMatchObject(cell);
  });

  it('names the open correction of an accepted report', () => {
    expect(cellOf('06550')?.correctionId).toBeGreaterThan(cellOf('06550')?.reportId ?? Number.NaN);
  });

  it('counts every commune once', () => {
    const [round] = found.rounds;
    const sum = Object.values(round?.counts.byStanding ?? {}).reduce((all, count) => all + count, 0);
    expect(sum).toBe(found.rows.length);
    expect(round?.counts).toMatchObject({
      expected: found.rows.length,
      reported: 3,
      late: found.rows.length - 3,
      byStanding: { draft: 1, submitted: 1, returned: 1, accepted: 1, accepted_late: 1, withdrawn: 0 },
    });
  });

  it('holds the list ready to read out, in either language', async () => {
    const summary = found.rounds[0]?.summary ?? '';
    expect(summary).toMatch(
      /^Đến ngày 10\/04\/2020, 03\/19 xã đã báo cáo quý I\/2020, trong đó 02 xã đã được chấp nhận số liệu\. Còn 16 xã chưa báo cáo, chậm 05 ngày: /,
    );
    expect(summary).toMatch(/ Hạn báo cáo: 05\/04\/2020\.$/);
    const english = await board({ ...quarter, lang: 'en' });
    expect(english.rounds[0]?.summary).toMatch(/^By 10 April 2020, 3\/19 communes had reported for Q1 2020/);
  });
});

it('tells when the system reminds by itself, of rounds that are due and can still be written', async () => {
  const hourOf = async (period: string) => {
    const query = { unit: '20@2020-03-31', from: period, to: period };
    return (await board(query)).rounds.find((round) => round.period === period)?.reminderHour;
  };
  const ofProvince = { unit: '20@2017-03-31' };
  await opened({ ...ofProvince, period: '2017-Q1', dueOn: '2017-04-05' });
  await opened({ ...ofProvince, period: '2017-Q2' });
  const id = await opened({ ...ofProvince, period: '2017-Q3', dueOn: '2017-10-05' });
  const lockedFrom = new Date('2020-04-01');
  await api.database.reportingRound.update({ where: { id }, data: { lockedFrom } });
  expect([await hourOf('2017-Q1'), await hourOf('2017-Q2'), await hourOf('2017-Q3')]).toEqual([
    7,
    null,
    null,
  ]);
});

describe('what a board holds', () => {
  it('is the caller’s own commune alone for a commune', async () => {
    await opened({ period: '2019-Q4' });
    const { rows, rounds } = await board(
      { unit: '06565@2020-03-31', from: '2019-Q4', to: '2019-Q4' },
      officer,
    );
    expect(rows.map(({ unit }) => unit.code)).toEqual(['06565']);
    expect(rounds[0]?.counts.expected).toBe(1);
    expect(rows[0]?.cells[0]).toMatchObject({ standing: 'not_begun', daysLate: null });
    const response = await api.get(urlOf(getBoard, { query: district }), api.as(officer));
    expect(response.json()).toMatchObject({ status: 404, code: 'unknown_unit' });
  });

  it('is the units of then, by name, with a cell for each round that they report in', async () => {
    await opened({ period: '2019-Q2' });
    await opened({ period: '2019-Q3' });
    const { rows, rounds } = await board({ from: '2019-Q2', to: '2019-Q3' });
    expect(rounds.map(({ period }) => period)).toEqual(['2019-Q3', '2019-Q2']);
    const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
    expect(cells).toBe(rounds.reduce((sum, round) => sum + round.counts.expected, 0));
    const names = rows.map(({ unit }) => unit.name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare));
  });

  it('is found by the same few statements for a commune, a district and the country', async () => {
    await opened({ unit: '20@2018-03-31', period: '2018-Q1' });
    const counts: number[] = [];
    for (const unit of ['06565@2018-03-31', '188@2018-03-31', 'VN@2018-03-31']) {
      const before = api.statements();
      const { rows } = await board({ unit, from: '2018-Q1', to: '2018-Q1' });
      expect(rows.length).toBeGreaterThan(0);
      counts.push(api.statements() - before);
    }
    expect(counts.slice(1)).toEqual([counts[1], counts[1]]);
    expect(counts[1]).toBe(3);
  });
});
