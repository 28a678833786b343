import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { getTrend } from '@tiendo/contracts/figures/trend.ts';
import { lastDay, parsePeriod } from '@tiendo/domain/time/period.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

/**
 * Reports of the communes of Can Lộc in any order: accepted, corrected, reopened, withdrawn, late;
 * three of them become one on 2020-01-01, whose code is corrected on 2020-03-01. After each the
 * figures must be those of the plain definition, computed from the rows alone.
 */
const set = 'XA_NTM_2016';
const quarters = ['2019-Q2', '2019-Q3', '2019-Q4', '2020-Q1', '2020-Q2'];
const units = ['443@2019-10-17', 'VN@2019-10-17'];
const endOf = (quarter: string): string => {
  const period = parsePeriod(quarter);
  return period === null ? '' : lastDay(period);
};

type Commune = { id: number; from: string | null; to: string | null };

let api: ApiUnderTest;
let communes: Commune[];
/** The communes that each unit holds: those of Can Lộc, or all there are. */
let heldBy: Record<string, Commune[]>;
let criteria: { id: number; position: number }[];
let setId: number;

beforeAll(async () => {
  api = await startApi('reference');
  communes = await api.database.$queryRaw<Commune[]>`
    SELECT u.id, u.valid_from::text AS from, u.valid_to::text AS to FROM administrative_unit u
    JOIN administrative_unit p ON p.id = u.parent_id
    WHERE p.code = '443' AND u.kind = 'commune' ORDER BY u.id`;
  const everywhere = await api.database.$queryRaw<Commune[]>`
    SELECT id, valid_from::text AS from, valid_to::text AS to FROM administrative_unit WHERE kind = 'commune'`;
  heldBy = Object.fromEntries(units.map((unit) => [unit, unit.startsWith('443') ? communes : everywhere]));
  const found = await api.database.criteriaSet.findUniqueOrThrow({
    where: { code: set },
    include: { criteria: { orderBy: { position: 'asc' } } },
  });
  setId = found.id;
  criteria = found.criteria;
});
afterAll(() => api.close());

type Step = { commune: number; quarter: number; act: 'accept' | 'withdraw' | 'reopen'; met: number };

const anyStep: fc.Arbitrary<Step> = fc.record({
  commune: fc.nat(200),
  quarter: fc.nat(quarters.length - 1),
  act: fc.constantFrom('accept', 'accept', 'accept', 'withdraw', 'reopen'),
  met: fc.nat(2 ** 19 - 1),
});

const isMet = (met: number, position: number): boolean => ((met >> (position - 1)) & 1) === 1;

/** An accepted report takes the place of the one before it for the same day, which is withdrawn. */
async function take({ commune, quarter, act, met }: Step): Promise<void> {
  const unit = communes[commune % communes.length];
  if (unit === undefined) return;
  const asOf = endOf(quarters[quarter] ?? '');
  await api.database.$transaction(async (transaction) => {
    const state = act === 'reopen' ? 'returned' : 'withdrawn';
    await transaction.$executeRaw`
      UPDATE progress_snapshot SET state = ${state}::snapshot_state
      WHERE unit_id = ${unit.id} AND set_id = ${setId} AND as_of = ${asOf}::date AND state = 'accepted'`;
    if (act !== 'accept') return;
    const verdicts = criteria.map(({ id, position }) => ({
      criterionId: id,
      verdict: isMet(met, position) ? ('met' as const) : ('not_met' as const),
    }));
    const last = await transaction.progressSnapshot.aggregate({
      where: { unitId: unit.id, setId, asOf: new Date(asOf) },
      _max: { revision: true },
    });
    await transaction.progressSnapshot.create({
      data: {
        unitId: unit.id,
        setId,
        asOf: new Date(asOf),
        basis: 'self_assessed',
        origin: 'form',
        revision: (last._max.revision ?? 0) + 1,
        size: 19,
        metCount: verdicts.filter(({ verdict }) => verdict === 'met').length,
        results: { create: verdicts },
      },
    });
  });
}

type Row = { unit_id: number; as_of: string; met_count: number; met: number[] };

/** The states at a date by definition: of each commune valid then, the last accepted report in its own time. */
async function statesByDefinition(unit: string, date: string): Promise<{ expected: number; states: Row[] }> {
  const rows = await api.database.$queryRaw<Row[]>`
    SELECT s.unit_id, s.as_of::text, s.met_count, coalesce((SELECT json_agg(c.position) FROM criterion_result r
      JOIN criterion c ON c.id = r.criterion_id WHERE r.snapshot_id = s.id AND r.verdict = 'met'), '[]') AS met
    FROM progress_snapshot s WHERE s.state = 'accepted' AND s.set_id = ${setId} AND s.as_of <= ${date}::date
    ORDER BY s.as_of DESC, s.revision DESC`;
  const recodings = await api.database.$queryRaw<{ from: number; to: number }[]>`
    SELECT predecessor_id AS from, successor_id AS to FROM unit_succession WHERE kind = 'recode'`;
  const valid = (one: Commune, day: string) => (one.from ?? '') <= day && (one.to === null || day < one.to);
  const inScope = (heldBy[unit] ?? []).filter((one) => valid(one, date));
  const states = inScope.flatMap((one) => {
    const earlier = recodings.filter(({ to }) => to === one.id).map(({ from }) => from);
    const own = communes.filter(({ id }) => id === one.id || earlier.includes(id));
    return (
      rows.find((row) =>
        own.some(({ id, from, to }) => id === row.unit_id && valid({ id, from, to }, row.as_of)),
      ) ?? []
    );
  });
  return { expected: inScope.length, states };
}

async function checkFigures(unit: string, quarter: string): Promise<void> {
  const date = endOf(quarter);
  const { expected, states } = await statesByDefinition(unit, date);
  const total = states.reduce((sum, state) => sum + state.met_count, 0);
  const query = { unit, set, period: quarter };
  const average = await api.read(getAverage, { query });
  expect([average.reported, average.expected]).toEqual([states.length, expected]);
  expect(average.totalMet).toBe(states.length === 0 ? null : total);
  const distribution = await api.read(getDistribution, { query });
  for (const { min, communes: counted } of distribution.groups)
    expect(counted).toBe(states.filter((state) => state.met_count === min).length);
  const byCriterion = await api.read(getCriteria, { query });
  expect(byCriterion.items.map(({ met, notMet, unknown }) => [met, notMet, unknown])).toEqual(
    criteria.map(({ position }) => {
      const met = states.filter((state) => state.met.includes(position)).length;
      return [met, states.length - met, expected - states.length];
    }),
  );
  const matrix = await api.read(getMatrix, { query: { ...query, limit: 500 } });
  expect(matrix.items.flatMap(({ met }) => met ?? []).sort()).toEqual(
    states.map((state) => state.met_count).sort(),
  );
}

const clear = () => api.database.$executeRaw`DELETE FROM progress_snapshot`;

describe('figures after any history of reports', () => {
  it('are those of the plain definition, one request after each step', async () => {
    const anyHistory = fc.array(fc.tuple(anyStep, fc.nat(units.length - 1), fc.nat(quarters.length - 1)), {
      minLength: 4,
      maxLength: 14,
    });
    await fc.assert(
      fc
        .asyncProperty(anyHistory, async (history) => {
          for (const [step, unit, quarter] of history) {
            await take(step);
            await checkFigures(units[unit] ?? '', quarters[quarter] ?? '');
          }
        })
        .beforeEach(async () => {
          await clear();
          // Something earlier than all, so that no date is before the first data.
          await take({ commune: 0, quarter: 0, act: 'accept', met: 1 });
        }),
      { numRuns: 8, seed: 20200331 },
    );
  }, 120_000);

  it('differ when restated exactly where a reorganisation lies between', async () => {
    const anyReports = fc.array(anyStep, { minLength: 10, maxLength: 30 });
    await fc.assert(
      fc
        .asyncProperty(
          anyReports,
          fc.constantFrom('2019-12-31', '2020-01-15', '2020-06-30'),
          async (steps, unitsAt) => {
            for (const step of steps) await take(step);
            const range = { unit: '443@2020-06-30', set, from: '2019-Q2', to: '2020-Q2' };
            const asReported = await api.read(getTrend, { query: range });
            const restated = await api.read(getTrend, { query: { ...range, mode: 'restated', unitsAt } });
            const merged = unitsAt >= '2020-01-01';
            for (const [index, point] of restated.points.entries()) {
              const reported = asReported.points[index];
              const sameUnits = point.asOf >= '2020-01-01' === merged;
              if (sameUnits) expect(point).toEqual(reported);
              else expect(point.expected).not.toBe(reported?.expected);
              expect(point.expected).toBe(restated.points[0]?.expected);
            }
            expect(asReported.breaks.map(({ kind }) => kind)).toEqual(['units']);
            expect(restated.breaks).toEqual([]);
          },
        )
        .beforeEach(async () => {
          await clear();
          await take({ commune: 0, quarter: 0, act: 'accept', met: 1 });
        }),
      { numRuns: 8, seed: 20200331 },
    );
  }, 120_000);
});
