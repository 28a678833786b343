import { afterAll, beforeAll, expect, it } from 'vitest';
import { storedCallerOfAllRoles, unitIdOf } from '../../testing/stored-caller.ts';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { provinceRules } from './prisma-procedure-rules.ts';

let stored: StoredData;
let path: number[];

const procedure = 'KHONG_CAP_HUYEN_2025';

beforeAll(async () => {
  stored = await openStoredData('reference');
  const { userId: setById } = await storedCallerOfAllRoles(stored.database);
  const codes = ['06565', '20', 'VN'];
  path = await Promise.all(codes.map((code) => unitIdOf(stored.database, code, '2026-10-01')));
  const [, province = 0, country = 0] = path;
  await stored.database.procedureRule.createMany({
    data: [
      { unitId: country, key: 'appraisal', value: 30, demonstration: false },
      { unitId: country, key: 'council_votes', value: 80, demonstration: false },
      { unitId: province, key: 'appraisal', value: 20, demonstration: false },
      { unitId: province, key: 'households_satisfied', value: 92.5, demonstration: false },
      { unitId: province, key: 'appraisal', value: 5, demonstration: true },
    ].map((rule) => ({ ...rule, procedureCode: procedure, setById })),
  });
});
afterAll(() => stored.close());

const held = async (code: string, demonstration = false) =>
  Object.fromEntries(await provinceRules(stored.database, path, code, demonstration));

it('reads the numbers of the nearest unit that has set any, and none of those above it', async () => {
  expect(await held(procedure)).toEqual({ appraisal: 20, households_satisfied: 92.5 });
});

it('knows none where nobody has set any for the procedure', async () => {
  expect(await held('QD_18_2022')).toEqual({});
});

it('keeps numbers of the demonstration apart', async () => {
  expect(await held(procedure, true)).toEqual({ appraisal: 5 });
});
