import type { ApiUnderTest } from './api-under-test.ts';

const day = new Date('2020-03-01');

type Place = { readonly communeId: number; readonly districtId: number };

/** One more sitting, with so many members and dossiers that wait for it, and one more commune that is recognised. */
export async function addRecognitions(
  { database }: ApiUnderTest,
  { communeId, districtId }: Place,
  userId: string,
  size: number,
): Promise<number> {
  const set = await database.criteriaSet.findUniqueOrThrow({ where: { code: 'XA_NTM_2016' } });
  const { id: setId, levelId } = set;
  const levels = await database.level.findMany({
    where: { id: { not: levelId } },
    orderBy: { id: 'asc' },
    take: size,
  });
  const waiting = await database.dossier.createManyAndReturn({
    data: levels.map((level) => ({
      ...{ unitId: communeId, levelId: level.id, setId, year: 2020, procedureCode: 'QD_2540_2016' },
      ...{ state: 'awaiting_council' as const, stateSince: day, openedOn: day, openedById: userId },
    })),
  });
  await database.recognition.create({
    data: { unitId: communeId, levelId, setId, knownFrom: day, origin: 'form' },
  });
  const { id } = await database.councilSession.create({
    data: {
      ...{ unitId: districtId, batch: `Đợt ${size}`, heldOn: day, recordedById: userId },
      members: {
        create: levels.map((_, place) => ({
          position: place + 1,
          name: 'Nông Văn Dền',
          role: 'member',
          isPresent: true,
        })),
      },
      votes: {
        create: waiting.map((one, place) => ({
          ...{ dossierId: one.id, position: place + 1, inFavour: size, against: 0, blank: 0 },
        })),
      },
    },
  });
  return id;
}
