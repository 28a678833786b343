import { getTrend } from '@tiendo/contracts/figures/trend.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyReorganisation } from './features/reorganisations/apply-reorganisation.ts';
import { prismaReorganisationStore } from './features/reorganisations/prisma-reorganisation-store.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import {
  type Change,
  isValid,
  planOf,
  restatedMet,
  type Said,
  takenBy,
  type Unit,
  wasReorganised,
} from './testing/random-territory.fixture.ts';

/**
 * Communes of Lạng Sơn are merged, divided, renamed and given other codes at random between quarters, and report at
 * random at their ends. The trend restated to the units of a day is compared with the trend as reported, and with
 * the plain definition: a unit's past criterion is met where all that covered its territory met it, unknown where
 * any of them is unknown.
 */
const set = 'XA_NTM_2026';
const criteria = 10;
const ends = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31', '2027-03-31'];
const daysBetween = ['2026-05-01', '2026-08-15', '2026-11-01', '2027-02-01'];

type Report = { unit: number; met: number };

const anyChange: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('merge', 'split', 'rename', 'recode'),
  first: fc.nat(100),
  parts: fc.integer({ min: 2, max: 4 }),
});
const anyHistory = fc.record({
  /** What happens before each quarter but the first. */
  changes: fc.array(fc.array(anyChange, { maxLength: 2 }), {
    minLength: ends.length - 1,
    maxLength: ends.length - 1,
  }),
  /** What is reported at the end of each quarter. */
  reports: fc.array(
    fc.array(fc.record({ unit: fc.nat(100), met: fc.nat(2 ** criteria - 1) }), {
      minLength: 8,
      maxLength: 30,
    }),
    { minLength: ends.length, maxLength: ends.length },
  ),
  unitsAt: fc.constantFrom(...ends),
});

async function unitsOfProvince({ database }: ApiUnderTest): Promise<Unit[]> {
  const rows = await database.$queryRaw<Pick<Unit, 'id' | 'code' | 'name' | 'from'>[]>`
    SELECT u.id, u.code, u.name, u.valid_from::text AS from FROM administrative_unit u
    JOIN administrative_unit p ON p.id = u.parent_id
    WHERE p.code = '20' AND u.kind = 'commune' AND u.valid_to IS NULL ORDER BY u.id`;
  return rows.map((row) => ({ ...row, to: null, parents: [], keeps: false }));
}

/** Enters a change between two quarters; the units that end and begin are remembered. */
async function change({ database }: ApiUnderTest, units: Unit[], one: Change, date: string): Promise<void> {
  const from = takenBy(one, units, date);
  if (from.length === 0) return;
  const plan = planOf(one, date, from);
  const applied = await applyReorganisation(prismaReorganisationStore(database), plan);
  expect(applied.ok ? [] : applied.refusals).toEqual([]);
  for (const unit of from) unit.to = date;
  const keeps = one.kind === 'rename' || one.kind === 'recode';
  for (const { code, name } of plan.formed) {
    const where = { code, validFrom: new Date(date) };
    const { id } = await database.administrativeUnit.findFirstOrThrow({ where });
    units.push({ id, code: code ?? '', name, from: date, to: null, parents: from, keeps });
  }
}

async function report(api: ApiUnderTest, units: Unit[], said: Said, { unit, met }: Report, asOf: string) {
  const standing = units.filter((one) => isValid(one, asOf));
  const reporting = standing[unit % standing.length];
  if (reporting === undefined || said.get(reporting)?.some((one) => one.asOf === asOf)) return;
  said.set(reporting, [...(said.get(reporting) ?? []), { asOf, met }]);
  const { id, criteria: found } = await api.database.criteriaSet.findUniqueOrThrow({
    where: { code: set },
    include: { criteria: { orderBy: { position: 'asc' } } },
  });
  const isMet = (place: number) => ((met >> place) & 1) === 1;
  await api.database.progressSnapshot.create({
    data: {
      unitId: reporting.id,
      setId: id,
      asOf: new Date(asOf),
      basis: 'self_assessed',
      origin: 'form',
      revision: 1,
      size: criteria,
      metCount: found.filter((_, place) => isMet(place)).length,
      results: {
        create: found.map((one, place) => ({
          criterionId: one.id,
          verdict: isMet(place) ? 'met' : 'not_met',
        })),
      },
    },
  });
}

const bits = (met: number): number => met.toString(2).replaceAll('0', '').length;

async function checkTrend(api: ApiUnderTest, units: readonly Unit[], said: Said, unitsAt: string) {
  const query = { unit: `20@${unitsAt}`, set, from: '2026-Q1', to: '2027-Q1' };
  const asReported = await api.read(getTrend, { query });
  const restated = await api.read(getTrend, { query: { ...query, mode: 'restated', unitsAt } });
  expect(restated.breaks).toEqual([]);
  for (const [index, { asOf, expected, numerator, denominator }] of restated.points.entries()) {
    const reported = asReported.points[index];
    if (!wasReorganised(units, asOf, unitsAt)) expect(restated.points[index]).toEqual(reported);
    const counted = units.filter((unit) => isValid(unit, unitsAt));
    expect(expected).toBe(counted.length);
    expect(reported?.expected).toBe(units.filter((unit) => isValid(unit, asOf)).length);
    if (asOf > unitsAt) continue;
    const known = counted.flatMap((unit) => restatedMet(unit, asOf, said) ?? []);
    const total = known.reduce((sum, met) => sum + bits(met), 0);
    expect([asOf, numerator, denominator]).toEqual([
      asOf,
      known.length === 0 ? null : total,
      known.length || null,
    ]);
  }
  const broken = ends.slice(1).filter((end, index) => wasReorganised(units, ends[index] ?? '', end));
  expect(asReported.breaks).toHaveLength(broken.length);
}

it('restated figures differ exactly where a reorganisation lies between, and are those of the definition', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async ({ changes, reports, unitsAt }) => {
      const api = await startApi('reference');
      try {
        const units = await unitsOfProvince(api);
        const said: Said = new Map();
        for (const [quarter, asOf] of ends.entries()) {
          const day = daysBetween[quarter - 1];
          for (const one of changes[quarter - 1] ?? [])
            if (day !== undefined) await change(api, units, one, day);
          for (const one of reports[quarter] ?? []) await report(api, units, said, one, asOf);
        }
        await checkTrend(api, units, said, unitsAt);
      } finally {
        await api.close();
      }
    }),
    { numRuns: 12, seed: 20250701, endOnFailure: true },
  );
}, 180_000);
