import { afterAll, beforeAll, expect, it } from 'vitest';
import { storedCallerOfAllRoles, unitIdOf } from '../../testing/stored-caller.ts';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { findSurvey, surveyOf } from './prisma-surveys.ts';

let stored: StoredData;
let unitId: number;
let levelId: number;
let recordedById: string;

const counts = { households: 76, asked: 72, answered: 72, satisfied: 71 };

/** Records a round of 2026; answers its number. */
async function record(round: number, more: { demonstration?: boolean; satisfied?: number } = {}) {
  const contents = {
    create: ['Điện', 'Giao thông'].map((name, position) => ({ position, name, asked: 70, satisfied: 60 })),
  };
  const { id } = await stored.database.satisfactionSurvey.create({
    data: {
      unitId,
      levelId,
      year: 2026,
      round,
      conductedBy: 'Ủy ban MTTQ Việt Nam xã',
      endedOn: new Date('2026-10-01'),
      recordedById,
      contents,
      ...counts,
      ...more,
    },
  });
  return id;
}

beforeAll(async () => {
  stored = await openStoredData('reference');
  recordedById = (await storedCallerOfAllRoles(stored.database)).userId;
  unitId = await unitIdOf(stored.database, '06565', '2026-10-01');
  levelId = (await stored.database.level.findFirstOrThrow({ where: { code: 'XA_NTM' } })).id;
});
afterAll(() => stored.close());

const last = (year: number, demonstration = false) =>
  surveyOf(stored.database, [unitId], { levelId, year }, demonstration);

it('finds the last round of a unit, level and year, with its contents in their order', async () => {
  await record(1);
  const second = await record(2, { satisfied: 70 });
  expect(await last(2026)).toMatchObject({
    id: second,
    round: 2,
    ...counts,
    satisfied: 70,
    endedOn: '2026-10-01',
    contents: [
      { name: 'Điện', asked: 70, satisfied: 60 },
      { name: 'Giao thông', asked: 70, satisfied: 60 },
    ],
    isHandedIn: false,
  });
  expect(await last(2025)).toBeNull();
});

it('keeps rounds of demonstration accounts apart', async () => {
  const id = await record(1, { demonstration: true });
  expect((await last(2026, true))?.id).toBe(id);
  expect((await last(2026))?.id).not.toBe(id);
});

it('tells a round that a submission holds as handed in', async () => {
  const id = await record(3);
  const set = await stored.database.criteriaSet.findFirstOrThrow({ where: { levelId } });
  const day = new Date('2026-10-02');
  const dossier = { unitId, levelId, setId: set.id, year: 2026, procedureCode: 'KHONG_CAP_HUYEN_2025' };
  const submission = { number: 1, submittedOn: day, submittedById: recordedById, hash: '0'.repeat(64) };
  await stored.database.dossier.create({
    data: {
      ...dossier,
      stateSince: day,
      openedOn: day,
      openedById: recordedById,
      submissions: { create: { ...submission, content: { survey: { id } } } },
    },
  });
  expect(await findSurvey(stored.database, id)).toMatchObject({ isHandedIn: true });
  expect(await findSurvey(stored.database, id - 1)).toMatchObject({ isHandedIn: false });
  expect(await findSurvey(stored.database, 999)).toBeNull();
});
