import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { previewReorganisation } from './preview-reorganisation.ts';
import { prismaReorganisationStore } from './prisma-reorganisation-store.ts';
import { locBinhPlan } from './reorganisation.fixture.ts';
import { reverseReorganisation } from './reverse-reorganisation.ts';

let stored: StoredData;

/** Every commune of Lộc Bình met the first 12 criteria of 19; Mẫu Sơn only ten of them. */
beforeAll(async () => {
  stored = await openStoredData('reference');
  const row = await stored.database.reorganisation.findFirstOrThrow({
    where: { date: new Date('2025-07-01'), title: { contains: 'Lạng Sơn' } },
  });
  await reverseReorganisation(prismaReorganisationStore(stored.database), row.id);
  await stored.database.$executeRaw`
    INSERT INTO progress_snapshot (unit_id, set_id, as_of, basis, origin, state, size, met_count, verdict_mask)
    SELECT u.id, s.id, '2025-03-31', 'self_assessed', 'form', 'accepted', 19,
      CASE u.code WHEN '06532' THEN 10 ELSE 12 END,
      CASE u.code WHEN '06532' THEN repeat('m', 10) || repeat('n', 9) ELSE repeat('m', 12) || repeat('n', 7) END
    FROM administrative_unit u JOIN administrative_unit p ON p.id = u.parent_id, criteria_set s
    WHERE p.code = '188' AND u.kind = 'commune' AND u.valid_to IS NULL AND s.code = 'XA_NTM_2022'`;
});
afterAll(() => stored.close());

const preview = () => previewReorganisation(prismaReorganisationStore(stored.database), locBinhPlan);

describe('a preview', () => {
  it('tells what 18 communes in 7 do to the figures of the district, the province and the country', async () => {
    const result = await preview();
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    const { effects, units } = result.preview;
    expect(effects.map(({ set, simulated }) => [set.code, simulated])).toEqual([['XA_NTM_2022', false]]);
    const told = effects[0]?.units.map((one) => ({ ...one, unitId: units.get(one.unitId)?.name }));
    const total = 17 * 12 + 10;
    const before = { reported: 18, totalMet: total, average: total / 18 };
    // The townships of Na Dương and Lộc Bình are outside the programme, so two of the seven stay unknown.
    const restated = { reported: 5, totalMet: 4 * 12 + 10, average: 58 / 5 };
    expect(told).toMatchObject([
      { unitId: 'Việt Nam', before, after: { reported: 0, totalMet: null }, restated },
      {
        unitId: 'Lạng Sơn',
        before: { ...before, communes: 38 },
        after: { communes: 27, reported: 0 },
        restated: { ...restated, communes: 27 },
      },
      { unitId: 'Lộc Bình', before: { ...before, communes: 18 }, after: null, restated: null },
    ]);
  });

  it('writes nothing', async () => {
    const units = await stored.database.administrativeUnit.count();
    await preview();
    expect(await stored.database.administrativeUnit.count()).toBe(units);
  });

  it('refuses what applying would refuse', async () => {
    const store = prismaReorganisationStore(stored.database);
    const result = await previewReorganisation(store, { ...locBinhPlan, legalBasis: '' });
    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'text_missing', where: 'legalBasis' }] });
  });
});
